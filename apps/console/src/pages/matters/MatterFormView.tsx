import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { AttachmentInput } from '../../attachments/AttachmentInput';
import { CaseFiles } from '../../attachments/CaseFiles';
import type { Attachment } from '../../attachments/attachmentFields';
import { useUploads } from '../../attachments/useUploads';
import type { MatterForm, SubmitMatterMutation } from '../../gql/graphql';
import { FaultNotice } from '../../ui/Notices';
import { Card } from '../../ui/Page';
import { caseKey } from '../case/caseFields';
import { ContentTable } from '../case/ContentTable';
import { SubmissionRefusal } from '../case/SubmissionRefusal';
import type { StaffOption } from '../posting-form/postingQueries';
import { ChainPreview } from '../templates/ChainPreview';
import { MatterFieldInput } from './MatterFieldInput';
import type { MatterInstitution, MatterType } from './matterQueries';
import { contentOf, toForm, type MatterValues } from './matterValues';

interface Props {
  type: MatterType;
  institutions: readonly MatterInstitution[];
  initial: MatterValues;
  /** What the version before has attached. */
  initialFiles?: readonly Attachment[];
  /** Names of people in `initial`, by id. */
  knownNames?: ReadonlyMap<string, string>;
  submitLabel: string;
  submit: (form: MatterForm, attachmentIds: string[]) => Promise<SubmitMatterMutation['submitMatter']>;
}

/** Filling in a matter, then checking what will be sent. Both a first submission and one after a return. */
export function MatterFormView(props: Props) {
  const { type, institutions, initial, initialFiles, knownNames, submitLabel, submit } = props;
  const [form] = Form.useForm<MatterValues>();
  const values = (Form.useWatch([], form) as MatterValues | undefined) ?? initial;
  const [people, setPeople] = useState<ReadonlyMap<string, StaffOption>>(new Map());
  const [checking, setChecking] = useState(false);
  const uploads = useUploads(initialFiles);
  const names = new Map([...(knownNames ?? []), ...[...people].map(([id, { name }]) => [id, name] as const)]);
  const navigate = useNavigate();
  const sending = useMutation({
    mutationFn: (sent: MatterForm) =>
      submit(
        sent,
        uploads.items.map(({ id }) => id),
      ),
    onSuccess: async (result) => {
      if (!isRefusal(result)) {
        queryClient.setQueryData(caseKey(result.number), { case: result });
        await navigate(`/cases/${result.number}`, { replace: true });
        return;
      }
      const field = type.fields.find(({ key }) => key === result.field);
      if (!field) return;
      // A refusal that names a field is shown at that field.
      setChecking(false);
      form.setFields([{ name: field.key, errors: [result.message] }]);
      window.requestAnimationFrame(() => {
        form.scrollToField(field.key, { block: 'center', focus: true });
      });
    },
  });
  const refusal = sending.data && isRefusal(sending.data) ? sending.data : undefined;
  const own = institutions.filter(({ kind }) => kind !== 'VILLAGE_CLINIC');
  return (
    <>
      <div hidden={checking}>
        <Card>
          <Form
            form={form}
            layout="vertical"
            initialValues={initial}
            onValuesChange={(change: MatterValues) => {
              if ('institutionId' in change) form.setFieldValue('clinicId', undefined);
            }}
            onFinish={() => {
              setChecking(true);
            }}
            scrollToFirstError={{ block: 'center' }}
          >
            {type.fields.map((field) => (
              <MatterFieldInput
                key={field.key}
                field={field}
                values={values}
                institutions={field.kind === 'INSTITUTION' ? institutions : own}
                people={people}
                names={names}
                onPerson={(person) => {
                  setPeople((before) => new Map([...before, [person.id, person]]));
                }}
              />
            ))}
            <Form.Item label={<span>附件</span>}>
              <AttachmentInput uploads={uploads} />
            </Form.Item>
            {/* Not a submit button: Enter after typing must not leave a form half filled in. */}
            <Button
              type="primary"
              size="large"
              className="wide-on-phone"
              disabled={uploads.busy}
              onClick={form.submit}
            >
              {uploads.busy ? '附件上传中…' : '下一步：核对'}
            </Button>
          </Form>
        </Card>
      </div>
      {checking && (
        <Check
          fields={contentOf(type, values, names, institutions)}
          files={uploads.items}
          chain={<ChainPreview matterType={type.type} input={toForm(type, values)} />}
        >
          {refusal && <SubmissionRefusal refusal={refusal} />}
          {sending.isError && <FaultNotice error={sending.error} />}
          <div className="button-row">
            <Button
              size="large"
              disabled={sending.isPending}
              onClick={() => {
                setChecking(false);
              }}
            >
              返回修改
            </Button>
            <Button
              type="primary"
              size="large"
              loading={sending.isPending}
              onClick={() => {
                if (!sending.isPending) sending.mutate(toForm(type, values));
              }}
            >
              {submitLabel}
            </Button>
          </div>
        </Check>
      )}
    </>
  );
}

/** The last look before sending: the text that bodies will decide on. */
function Check({
  fields,
  files,
  chain,
  children,
}: {
  fields: { key: string; label: string; value: string }[];
  files: readonly Attachment[];
  chain: ReactNode;
  children: ReactNode;
}) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'start' });
    top.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={top} tabIndex={-1} className="confirm">
      <Card title="核对后提交">
        <ContentTable fields={fields} />
        <CaseFiles files={files} />
        {chain}
        <p className="footnote">
          提交后内容与附件即固定并计算校验值，各环节按此内容决定；需要修改时由审批环节退回后重新提交。
        </p>
        {children}
      </Card>
    </div>
  );
}
