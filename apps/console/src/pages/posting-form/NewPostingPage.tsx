import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { execute } from '../../api/client';
import { useRequestKey } from '../../api/requestKey';
import { UnusedAttachmentsDocument } from '../../attachments/attachmentFields';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { dropDraft, keepDraft, readDraft } from './draft';
import { PostingForm } from './PostingForm';
import { SubmitPostingDocument } from './postingQueries';

export function NewPostingPage() {
  const [draft] = useState(readDraft);
  const submission = useRequestKey(() => draft.idempotencyKey);
  const kept = draft.attachmentIds ?? [];
  // What was uploaded before the page was reloaded is still there, as long as nothing uses it.
  const unused = useQuery({
    queryKey: ['unusedAttachments'],
    queryFn: () =>
      kept.length > 0 ? execute(UnusedAttachmentsDocument) : Promise.resolve({ unusedAttachments: [] }),
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <Page title="发起派驻" lead="填写时随时核对任期、编制与岗位；提交后按本县审批流程逐级办理。">
      <QueryView query={unused}>
        {({ unusedAttachments }) => (
          <PostingForm
            initial={draft.values}
            initialFiles={kept.flatMap((id) => unusedAttachments.find((one) => one.id === id) ?? [])}
            knownStaffNumber={draft.staffNumber}
            submitLabel="确认提交"
            onValues={(values, staffNumber, attachmentIds) => {
              keepDraft({ values, staffNumber, attachmentIds, idempotencyKey: submission.key });
            }}
            onDone={dropDraft}
            submit={async (input, attachmentIds) => {
              const { submitPosting } = await execute(SubmitPostingDocument, {
                input,
                attachmentIds,
                idempotencyKey: submission.key,
              });
              return submission.answered(submitPosting);
            }}
          />
        )}
      </QueryView>
    </Page>
  );
}
