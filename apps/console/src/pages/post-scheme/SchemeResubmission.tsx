import { execute } from '../../api/client';
import { useRequestKey } from '../../api/requestKey';
import type { ApprovalCase } from '../case/caseFields';
import { ResubmitPostSchemeDocument, countsOf, type SchemeValues } from './schemeFields';
import { SchemeForm } from './SchemeForm';

type Sent = Omit<SchemeValues, 'counts'> & { lines?: Parameters<typeof countsOf>[0] };

/** The form of a returned scheme, filled with what was sent last. */
export function SchemeResubmission({ case: approval }: { case: ApprovalCase }) {
  const submission = useRequestKey();
  const { lines = [], ...sent } = JSON.parse(approval.rawContent) as Sent;
  return (
    <SchemeForm
      initial={{ ...sent, counts: countsOf(lines) }}
      initialFiles={approval.attachments}
      submitLabel="重新提交"
      submit={async (input, attachmentIds) => {
        const { resubmitPostScheme } = await execute(ResubmitPostSchemeDocument, {
          caseNumber: approval.number,
          expectedVersion: approval.version,
          input,
          attachmentIds,
          idempotencyKey: submission.key,
        });
        return submission.answered(resubmitPostScheme);
      }}
    />
  );
}
