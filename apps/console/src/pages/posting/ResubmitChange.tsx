import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import { isRefusal } from '../../api/refusal';
import { queryClient } from '../../api/session';
import { FaultNotice } from '../../ui/Notices';
import { Card } from '../../ui/Page';
import { caseKey, type ApprovalCase } from '../case/caseFields';
import { SubmissionRefusal } from '../case/SubmissionRefusal';
import { ChangeFields, type ChangeValues } from './ChangeFields';
import { ResubmitPostingChangeDocument } from './postingFields';

/** A returned extension or early return: which posting it is about stays, the rest may be changed. */
export function ResubmitChange({ case: approval }: { case: ApprovalCase }) {
  const [idempotencyKey, setKey] = useState(newUuid);
  const navigate = useNavigate();
  const before = JSON.parse(approval.rawContent) as ChangeValues;
  const resubmit = useMutation({
    mutationFn: (values: ChangeValues) =>
      execute(ResubmitPostingChangeDocument, {
        input: { caseNumber: approval.number, expectedVersion: approval.version, ...values },
        idempotencyKey,
      }),
    onSuccess: async ({ resubmitPostingChange: result }) => {
      if (isRefusal(result)) {
        setKey(newUuid());
        return;
      }
      queryClient.setQueryData(caseKey(result.number), { case: result });
      await navigate(`/cases/${result.number}`);
    },
  });
  const result = resubmit.data?.resubmitPostingChange;
  const refusal = result && isRefusal(result) ? result : undefined;
  return (
    <Card title={approval.title}>
      <Form
        layout="vertical"
        initialValues={{ toOn: before.toOn, reason: before.reason, coverageReason: before.coverageReason }}
        onFinish={(values: ChangeValues) => {
          resubmit.mutate(values);
        }}
      >
        <ChangeFields
          kind={approval.matterType === 'POSTING_EXTENSION' ? 'EXTENSION' : 'RETURN'}
          gap={refusal?.code === 'COVERAGE_GAP'}
        />
        {refusal && <SubmissionRefusal refusal={refusal} />}
        {resubmit.isError && <FaultNotice error={resubmit.error} />}
        <Button type="primary" htmlType="submit" loading={resubmit.isPending}>
          重新提交
        </Button>
      </Form>
    </Card>
  );
}
