import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useNavigate } from 'react-router';
import { execute } from '../../../api/client';
import { isRefusal } from '../../../api/refusal';
import { useRequestKey } from '../../../api/requestKey';
import { queryClient } from '../../../api/session';
import { FaultNotice } from '../../../ui/Notices';
import { Card } from '../../../ui/Page';
import { caseKey, type ApprovalCase } from '../caseFields';
import { SubmissionRefusal } from '../SubmissionRefusal';
import { TextField } from './TextField';
import { ResubmitCancellationDocument } from './togetherFields';

/** A returned 撤销事项 has one thing to change: its reason. What it cancels stays. */
export function ResubmitCancellation({ case: approval }: { case: ApprovalCase }) {
  const submission = useRequestKey();
  const navigate = useNavigate();
  const before = JSON.parse(approval.rawContent) as { reason: string };
  const resubmit = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      execute(ResubmitCancellationDocument, {
        caseNumber: approval.number,
        expectedVersion: approval.version,
        reason,
        idempotencyKey: submission.key,
      }),
    onSuccess: async ({ resubmitCancellation: result }) => {
      if (isRefusal(submission.answered(result))) return;
      queryClient.setQueryData(caseKey(approval.number), { case: result });
      await navigate(`/cases/${approval.number}`);
    },
  });
  const result = resubmit.data?.resubmitCancellation;
  return (
    <Card title={approval.title}>
      <Form
        layout="vertical"
        initialValues={{ reason: before.reason }}
        onFinish={(values: { reason: string }) => {
          resubmit.mutate(values);
        }}
      >
        <TextField name="reason" label="撤销理由" />
        {result && isRefusal(result) && <SubmissionRefusal refusal={result} />}
        {resubmit.isError && <FaultNotice error={resubmit.error} />}
        <Button type="primary" htmlType="submit" loading={resubmit.isPending}>
          重新提交
        </Button>
      </Form>
    </Card>
  );
}
