import { useState } from 'react';
import { execute } from '../../api/client';
import { Page } from '../../ui/Page';
import { dropDraft, keepDraft, readDraft } from './draft';
import { PostingForm } from './PostingForm';
import { SubmitPostingDocument } from './postingQueries';

export function NewPostingPage() {
  // Read once: the idempotency key belongs to this form for as long as it is open.
  const [draft] = useState(readDraft);
  return (
    <Page title="发起派驻" lead="填写时随时核对任期、编制与岗位；提交后按本县审批流程逐级办理。">
      <PostingForm
        initial={draft.values}
        knownStaffNumber={draft.staffNumber}
        submitLabel="确认提交"
        onValues={(values, staffNumber) => {
          keepDraft({ values, staffNumber, idempotencyKey: draft.idempotencyKey });
        }}
        onDone={dropDraft}
        submit={async (input) => {
          const { submitPosting } = await execute(SubmitPostingDocument, {
            input,
            idempotencyKey: draft.idempotencyKey,
          });
          return submitPosting;
        }}
      />
    </Page>
  );
}
