import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { graphql } from '../../gql';
import { FaultNotice, RefusalNotice } from '../../ui/Notices';
import { caseKey, type ApprovalCase } from './caseFields';
import { MoveCase } from './MoveCase';
import { MovedNotice, useOpened } from './opened';
import { RequestCancellation } from './together/Cancellation';

const WithdrawDocument = graphql(`
  mutation WithdrawCase(
    $caseNumber: String!
    $expectedVersion: Int!
    $reason: String!
    $idempotencyKey: ID!
  ) {
    withdrawCase(
      caseNumber: $caseNumber
      expectedVersion: $expectedVersion
      reason: $reason
      idempotencyKey: $idempotencyKey
    ) {
      __typename
      ...CaseFields
      ...RefusalFields
    }
  }
`);

/** What the submitter may still do with the case. */
export function CaseActions({ case: approval }: { case: ApprovalCase }) {
  const [withdrawing, setWithdrawing] = useState(false);
  return (
    <>
      <MoveCase case={approval} />
      {approval.actions.includes('RESUBMIT') && (
        <Link to={`/cases/${approval.number}/resubmit`} className="button-link">
          修改后重新提交
        </Link>
      )}
      {approval.actions.includes('WITHDRAW') && (
        <Button
          danger
          onClick={() => {
            setWithdrawing(true);
          }}
        >
          撤回
        </Button>
      )}
      <RequestCancellation case={approval} />
      {withdrawing && (
        <WithdrawDialog
          case={approval}
          onClose={() => {
            setWithdrawing(false);
          }}
        />
      )}
    </>
  );
}

function WithdrawDialog({ case: live, onClose }: { case: ApprovalCase; onClose: () => void }) {
  const { opened: approval, moved } = useOpened(live);
  const [idempotencyKey] = useState(newUuid);
  const [form] = Form.useForm<{ reason: string }>();
  const withdraw = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      execute(WithdrawDocument, {
        caseNumber: approval.number,
        expectedVersion: approval.version,
        reason,
        idempotencyKey,
      }),
    onSuccess: ({ withdrawCase: result }) => {
      if (isRefusal(result)) return;
      queryClient.setQueryData(caseKey(approval.number), { case: result });
      onClose();
    },
  });
  const result = withdraw.data?.withdrawCase;
  return (
    <Modal
      open
      title={`撤回 ${approval.number}`}
      okText="确认撤回"
      cancelText="不撤回"
      okButtonProps={{ danger: true, loading: withdraw.isPending }}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      {moved && <MovedNotice />}
      <p>撤回后本事项终止，预占的编制和岗位释放；如需继续，须重新发起。</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => {
          withdraw.mutate(values);
        }}
      >
        <Form.Item
          name="reason"
          label="撤回理由"
          rules={[{ required: true, whitespace: true, message: '请写明撤回理由' }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount autoFocus />
        </Form.Item>
      </Form>
      {result && isRefusal(result) && <RefusalNotice refusal={result} />}
      {withdraw.isError && <FaultNotice error={withdraw.error} />}
    </Modal>
  );
}
