import { useMutation } from '@tanstack/react-query';
import { Button, Input, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { execute } from '../../api/client';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import type { TemplateDraftQuery } from '../../gql/graphql';
import { instantText } from '../../ui/format';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { Labelled } from '../../ui/Labelled';
import { Card, Page } from '../../ui/Page';
import { givingUp } from '../../ui/unsaved';
import { UnsavedGuard } from '../../ui/UnsavedGuard';
import { CheckPanel } from './CheckPanel';
import { addStep, kindOptions } from './draftSteps';
import { PublishDialog } from './PublishDialog';
import { StepCard } from './StepCard';
import { DiscardTemplateDraftDocument, templatesKey, type TemplateDraft } from './templateFields';
import { TrialPanel } from './TrialPanel';
import { useDraft, useDraftCheck } from './useDraft';

interface Props {
  draft: TemplateDraft;
  bodies: TemplateDraftQuery['bodies'];
  institutions: TemplateDraftQuery['institutions'];
}

/** Steps as cards to add, move, change and remove, with the check beside them. */
export function DraftEditor({ draft, bodies, institutions }: Props) {
  const { values, setValues, input, saved, save } = useDraft(draft);
  const check = useDraftCheck(input);
  const [opened, setOpened] = useState<string>();
  const result = check.data?.templateDraftCheck;
  const found = result && !isRefusal(result) ? result : undefined;
  const setSteps = (steps: typeof values.steps) => {
    setValues({ ...values, steps });
  };
  return (
    <Page
      title={`${draft.matterName}流程草稿`}
      lead={`${draft.changedByName} 于 ${instantText(draft.changedAt)} 修改（第 ${String(draft.revision)} 次）`}
      extra={<DraftActions draft={draft} saved={saved} save={save} sound={found?.problems.length === 0} />}
    >
      <UnsavedGuard dirty={!saved} />
      <SaveOutcome save={save} />
      <div className="with-aside">
        <div className="template-editor">
          <Card title="流程">
            <div className="field-pair">
              <Labelled label="流程名称">
                <Input
                  value={values.name}
                  maxLength={100}
                  onChange={(event) => {
                    setValues({ ...values, name: event.target.value });
                  }}
                />
              </Labelled>
              <Labelled label="依据文号">
                <Input
                  value={values.documentNumber}
                  maxLength={100}
                  onChange={(event) => {
                    setValues({ ...values, documentNumber: event.target.value });
                  }}
                />
              </Labelled>
            </div>
          </Card>
          <ol className="template-steps">
            {values.steps.map((step, index) => (
              <StepCard
                // Keys may repeat in a draft that is not sound yet.
                key={`${step.key}/${String(values.steps.slice(0, index).filter(({ key }) => key === step.key).length)}`}
                step={step}
                index={index}
                steps={values.steps}
                bodies={bodies}
                problems={(found?.problems ?? []).filter(({ stepKey }) => stepKey === step.key)}
                open={opened === step.key}
                onOpen={(open) => {
                  setOpened(open ? step.key : undefined);
                }}
                onSteps={setSteps}
              />
            ))}
          </ol>
          <AddStep
            onAdd={(kind) => {
              const steps = addStep(values.steps, kind);
              const added = steps.find(({ key }) => !values.steps.some((step) => step.key === key));
              setSteps(steps);
              setOpened(added?.key);
            }}
          />
        </div>
        <div className="template-aside">
          <CheckPanel check={check} />
          <TrialPanel draftId={draft.id} institutions={institutions} saved={saved} />
        </div>
      </div>
    </Page>
  );
}

function AddStep({ onAdd }: { onAdd: (kind: string) => void }) {
  return (
    <Select
      className="template-add"
      aria-label="添加环节"
      placeholder="＋ 添加环节：选择类型"
      value={null}
      options={kindOptions}
      onChange={(kind: string | null) => {
        if (kind) onAdd(kind);
      }}
    />
  );
}

function SaveOutcome({ save }: { save: ReturnType<typeof useDraft>['save'] }) {
  const result = save.data?.saveTemplateDraft;
  return (
    <>
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {save.isError && <FaultNotice error={save.error} />}
    </>
  );
}

function DraftActions({
  draft,
  saved,
  save,
  sound,
}: {
  draft: TemplateDraft;
  saved: boolean;
  save: ReturnType<typeof useDraft>['save'];
  sound: boolean;
}) {
  const navigate = useNavigate();
  const [publishing, setPublishing] = useState(false);
  const discard = useMutation({
    mutationFn: () => execute(DiscardTemplateDraftDocument, { draftId: draft.id, revision: draft.revision }),
    onSuccess: async ({ discardTemplateDraft: result }) => {
      if (isRefusal(result)) return;
      void queryClient.invalidateQueries({ queryKey: templatesKey });
      await navigate('/templates', { state: givingUp });
    },
  });
  const refused = discard.data?.discardTemplateDraft;
  return (
    <>
      <span className="footnote" role="status">
        {saved ? '已保存' : '有未保存的修改'}
      </span>
      <Button
        disabled={saved}
        loading={save.isPending}
        onClick={() => {
          save.mutate();
        }}
      >
        保存草稿
      </Button>
      <Popconfirm
        title="放弃这份草稿？"
        description="已发布的版本不受影响。"
        okText="放弃"
        cancelText="保留"
        onConfirm={() => {
          discard.mutate();
        }}
      >
        <Button danger loading={discard.isPending}>
          放弃草稿
        </Button>
      </Popconfirm>
      <Button
        type="primary"
        disabled={!saved || !sound}
        title={saved ? (sound ? undefined : '请先改正检查发现的问题') : '请先保存'}
        onClick={() => {
          setPublishing(true);
        }}
      >
        发布…
      </Button>
      {refused && isRefusal(refused) && <RefusalNotice refusal={refused} />}
      {publishing && (
        <PublishDialog
          draft={draft}
          onClose={() => {
            setPublishing(false);
          }}
        />
      )}
    </>
  );
}
