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
    <Page title="发起派驻" lead="报送后依次经总医院党委、秘书处、领导小组审议，再由有关部门备案。">
      <PostingForm
        initial={draft.values}
        submitLabel="确认报送"
        onValues={(values) => {
          keepDraft(values, draft.idempotencyKey);
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
