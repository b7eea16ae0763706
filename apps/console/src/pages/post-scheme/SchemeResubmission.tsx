import { useState } from 'react';
import { execute } from '../../api/client';
import { newUuid } from '../../api/ids';
import type { ApprovalCase } from '../case/caseFields';
import { ResubmitPostSchemeDocument, countsOf, type SchemeValues } from './schemeFields';
import { SchemeForm } from './SchemeForm';

type Sent = Omit<SchemeValues, 'counts'> & { lines?: Parameters<typeof countsOf>[0] };

/** The form of a returned scheme, filled with what was sent last. */
export function SchemeResubmission({ case: approval }: { case: ApprovalCase }) {
  const [idempotencyKey] = useState(newUuid);
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
          idempotencyKey,
        });
        return resubmitPostScheme;
      }}
    />
  );
}
