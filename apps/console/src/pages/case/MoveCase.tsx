import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { graphql } from '../../gql';
import type { CaseMovePlanQuery } from '../../gql/graphql';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { Facts } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { StepChanges } from '../templates/ComparisonView';
import { caseKey, type ApprovalCase } from './caseFields';

const CaseMovePlanDocument = graphql(`
  query CaseMovePlan($caseNumber: String!) {
    caseMovePlan(caseNumber: $caseNumber) {
      __typename
      ... on CaseMovePlan {
        fromVersion
        toVersion
        toName
        toDocumentNumber
        changes {
          key
          name
          change
          changeName
          fields {
            field
            fieldName
            before
            after
          }
        }
        kept {
          taskId
          stepName
          bodyName
          outcomeName
          decidedOn
        }
        rerun {
          taskId
          stepName
          bodyName
          outcomeName
          decidedOn
        }
        open {
          taskId
          stepName
          bodyName
          outcomeName
          decidedOn
        }
        standsAtName
        reservationText
        obstacle
        planSha256
      }
      ...RefusalFields
    }
  }
`);

const MoveCaseDocument = graphql(`
  mutation MoveCase($input: CaseMoveInput!) {
    moveCase(input: $input) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

type Plan = Extract<CaseMovePlanQuery['caseMovePlan'], { __typename: 'CaseMovePlan' }>;

/** An administrator moves a running case to the chain in force, after seeing what that changes. */
export function MoveCase({ case: approval }: { case: ApprovalCase }) {
  const [open, setOpen] = useState(false);
  if (!approval.actions.includes('MOVE')) return null;
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        变更流程
      </Button>
      {open && (
        <MoveDialog
          case={approval}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function MoveDialog({ case: approval, onClose }: { case: ApprovalCase; onClose: () => void }) {
  const [id] = useState(newUuid);
  const [form] = Form.useForm<{ reason: string }>();
  const query = useQuery({
    queryKey: ['caseMovePlan', approval.number],
    queryFn: () => execute(CaseMovePlanDocument, { caseNumber: approval.number }),
    staleTime: 0,
  });
  const found = query.data?.caseMovePlan;
  const plan = found && !isRefusal(found) ? found : undefined;
  const move = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      execute(MoveCaseDocument, {
        input: { id, caseNumber: approval.number, planSha256: plan?.planSha256 ?? '', reason },
      }),
    onSuccess: ({ moveCase: result }) => {
      if (isRefusal(result)) {
        void query.refetch();
        return;
      }
      queryClient.setQueryData(caseKey(approval.number), { case: result });
      onClose();
    },
  });
  const result = move.data?.moveCase;
  return (
    <Modal
      open
      width={760}
      title={`变更 ${approval.number} 的流程`}
      okText="确认变更"
      cancelText="不变更"
      okButtonProps={{ danger: true, loading: move.isPending, disabled: !plan || plan.obstacle !== null }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <QueryView query={query}>
        {({ caseMovePlan }) =>
          isRefusal(caseMovePlan) ? (
            <RefusalNotice refusal={caseMovePlan} />
          ) : (
            <PlanView plan={caseMovePlan} />
          )
        }
      </QueryView>
      {plan && plan.obstacle === null && (
        <Form
          form={form}
          layout="vertical"
          onFinish={(values) => {
            move.mutate(values);
          }}
        >
          <Form.Item
            name="reason"
            label="变更理由"
            rules={[{ required: true, whitespace: true, message: '请写明变更理由' }]}
          >
            <Input.TextArea rows={2} maxLength={500} showCount />
          </Form.Item>
        </Form>
      )}
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {move.isError && <FaultNotice error={move.error} />}
    </Modal>
  );
}

function PlanView({ plan }: { plan: Plan }) {
  return (
    <div className="move-plan">
      <Facts
        items={[
          {
            label: '流程',
            value: `第 ${String(plan.fromVersion)} 版 → 第 ${String(plan.toVersion)} 版 ${plan.toName}（${plan.toDocumentNumber}）`,
            wide: true,
          },
          { label: '变更后所处环节', value: plan.standsAtName },
          { label: '预占', value: plan.reservationText },
        ]}
      />
      {plan.obstacle && <p className="forecast__problem">{plan.obstacle}</p>}
      <Tasks title="继续有效的决定" tasks={plan.kept} none="没有" />
      <Tasks title="须按新流程重新作出的决定" tasks={plan.rerun} none="没有" />
      <Tasks title="将终止的待办" tasks={plan.open} none="没有" />
      <h3>流程的改动</h3>
      <StepChanges steps={plan.changes.filter(({ change }) => change !== 'SAME')} />
    </div>
  );
}

function Tasks({ title, tasks, none }: { title: string; tasks: Plan['kept']; none: string }) {
  return (
    <>
      <h3>{title}</h3>
      {tasks.length === 0 && <p className="footnote">{none}</p>}
      <ul className="move-plan__tasks">
        {tasks.map((task) => (
          <li key={task.taskId}>
            {task.stepName}（{task.bodyName}）
            {task.outcomeName && `：${task.outcomeName}，${task.decidedOn ?? ''}`}
          </li>
        ))}
      </ul>
    </>
  );
}
