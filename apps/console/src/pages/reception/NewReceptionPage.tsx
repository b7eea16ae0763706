import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { execute } from '../../api/client';
import { useRequestKey } from '../../api/requestKey';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import type { ApprovalCase } from '../case/caseFields';
import { ReceptionForm, type ReceptionValues } from './ReceptionForm';
import {
  receivableKey,
  ReceivablePostingDocument,
  ResubmitReceptionDocument,
  SubmitReceptionDocument,
} from './receptionQueries';

const useReceivable = (caseNumber: string) =>
  useQuery({
    queryKey: receivableKey(caseNumber),
    queryFn: () => execute(ReceivablePostingDocument, { caseNumber }),
  });

/** 发起接收: puts before the own bodies whether to take somebody of another community in. */
export function NewReceptionPage() {
  const { number = '' } = useParams();
  return <NewReception key={number} number={number} />;
}

function NewReception({ number }: { number: string }) {
  const submission = useRequestKey();
  const query = useReceivable(number);
  return (
    <Page
      title="发起接收"
      lead={
        <>
          接收外医共体派驻人员，按本医共体的统筹调配流程办理。派驻事项{' '}
          <Link to={`/cases/${number}`} className="mono">
            {number}
          </Link>
        </>
      }
    >
      <QueryView query={query}>
        {({ receivablePosting }) =>
          receivablePosting?.mayRequest ? (
            <ReceptionForm
              receivable={receivablePosting}
              initial={{}}
              submitLabel="确认提交"
              submit={async (input, attachmentIds) =>
                submission.answered(
                  (
                    await execute(SubmitReceptionDocument, {
                      input,
                      idempotencyKey: submission.key,
                      attachmentIds,
                    })
                  ).submitPostingReception,
                )
              }
            />
          ) : (
            <Card>
              <EmptyNotice title="现在不能发起接收">
                {receivablePosting
                  ? `该派驻${receivablePosting.caseStatusName}，${receivablePosting.stateName}${
                      receivablePosting.receptionNumber ? `（${receivablePosting.receptionNumber}）` : ''
                    }。`
                  : '没有这件须由您接收的派驻。'}
              </EmptyNotice>
            </Card>
          )
        }
      </QueryView>
    </Page>
  );
}

/** A returned reception is submitted again about the posting as it stands now. */
export function ReceptionResubmission({ case: approval }: { case: ApprovalCase }) {
  const submission = useRequestKey();
  const query = useReceivable(approval.receivedPosting?.sending.number ?? '');
  const { arrangement, reason } = JSON.parse(approval.rawContent) as ReceptionValues;
  return (
    <QueryView query={query}>
      {({ receivablePosting }) =>
        receivablePosting ? (
          <ReceptionForm
            receivable={receivablePosting}
            initial={{ arrangement, reason }}
            initialFiles={approval.attachments}
            submitLabel="重新提交"
            submit={async (input, attachmentIds) => {
              const { number: caseNumber, version: expectedVersion } = approval;
              const request = {
                caseNumber,
                expectedVersion,
                input,
                idempotencyKey: submission.key,
                attachmentIds,
              };
              return submission.answered(
                (await execute(ResubmitReceptionDocument, request)).resubmitPostingReception,
              );
            }}
          />
        ) : (
          <Card>
            <EmptyNotice title="派驻不再须由本医共体接收">派出方已改派，本事项可以撤回。</EmptyNotice>
          </Card>
        )
      }
    </QueryView>
  );
}
