import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { execute } from '../../api/client';
import { useRequestKey } from '../../api/requestKey';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { MatterResubmission } from '../matters/MatterResubmission';
import { MoveResubmission, moveMatters } from '../moves/MoveResubmission';
import { ReceptionResubmission } from '../reception/NewReceptionPage';
import { VillageResubmission } from '../village/NewContractPage';
import { CaseDocument, caseKey, type ApprovalCase } from '../case/caseFields';
import { MovedNotice, useOpened } from '../case/opened';
import { ResubmitChange } from '../posting/ResubmitChange';
import { ResubmitCancellation } from '../case/together/ResubmitCancellation';
import { SchemeResubmission } from '../post-scheme/SchemeResubmission';
import type { PostingValues } from './draft';
import { PostingForm } from './PostingForm';
import { ResubmitPostingDocument } from './postingQueries';

/** Editing a returned case: the same form, filled with what was sent last. */
export function ResubmitPage() {
  const { number = '' } = useParams();
  const query = useQuery({ queryKey: caseKey(number), queryFn: () => execute(CaseDocument, { number }) });
  return (
    <QueryView query={query} title="重新提交">
      {({ case: approval }) =>
        approval?.actions.includes('RESUBMIT') ? (
          <Resubmission key={approval.number} case={approval} />
        ) : (
          <Page title="重新提交">
            <Card>
              <EmptyNotice title="现在不能重新提交">
                只有被退回的事项，由原提交单位修改后重新提交。<Link to={`/cases/${number}`}>查看事项</Link>
              </EmptyNotice>
            </Card>
          </Page>
        )
      }
    </QueryView>
  );
}

/** Everything below is about the version that was opened, and is sent for that one. */
function Resubmission({ case: live }: { case: ApprovalCase }) {
  const { opened: approval, moved } = useOpened(live);
  const returned = approval.history.findLast((entry) => /RETURN|OBJECT|REFUSED/.test(entry.action));
  return (
    <Page
      title="修改后重新提交"
      lead={
        <>
          <span className="mono">{approval.number}</span>，将成为第 {approval.version + 1}{' '}
          版；此前的同意不延及新版本。
        </>
      }
    >
      {moved && <MovedNotice />}
      {returned?.opinion && (
        <Card title="退回意见" accent>
          <p>
            {returned.bodyName ? `${returned.bodyName}：` : ''}
            {returned.opinion}
          </p>
        </Card>
      )}
      <Form case={approval} />
    </Page>
  );
}

function Form({ case: approval }: { case: ApprovalCase }) {
  if (approval.matterType === 'POSTING') return <PostingResubmission case={approval} />;
  if (moveMatters.has(approval.matterType)) return <MoveResubmission case={approval} />;
  if (approval.matterType === 'CANCELLATION') return <ResubmitCancellation case={approval} />;
  if (approval.matterType === 'POSTING_EXTENSION' || approval.matterType === 'POSTING_RETURN')
    return <ResubmitChange case={approval} />;
  if (approval.matterType === 'POST_SETTING_PLAN') return <SchemeResubmission case={approval} />;
  if (approval.matterType === 'POSTING_RECEPTION') return <ReceptionResubmission case={approval} />;
  if (approval.matterType === 'VILLAGE_EMPLOYMENT') return <VillageResubmission case={approval} />;
  return <MatterResubmission case={approval} />;
}

function PostingResubmission({ case: approval }: { case: ApprovalCase }) {
  const submission = useRequestKey();
  return (
    <PostingForm
      initial={JSON.parse(approval.rawContent) as PostingValues}
      initialFiles={approval.attachments}
      knownName={approval.content.find((field) => /person/i.test(field.key))?.value}
      submitLabel="重新提交"
      submit={async (input, attachmentIds) => {
        const { resubmitPosting } = await execute(ResubmitPostingDocument, {
          caseNumber: approval.number,
          expectedVersion: approval.version,
          input,
          attachmentIds,
          idempotencyKey: submission.key,
        });
        return submission.answered(resubmitPosting);
      }}
    />
  );
}
