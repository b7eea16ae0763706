import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { execute } from '../../api/client';
import { useCan } from '../../api/session';
import { EmptyNotice } from '../../ui/Notices';
import { Card, Facts, Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { HashText, StatusTag } from '../../ui/Tags';
import { instantText } from '../../ui/format';
import { ContentTable } from '../case/ContentTable';
import { receivableKey, ReceivablePostingDocument, type Receivable } from './receptionQueries';
import { TermLine } from './TermLine';

/**
 * A case that is not one's own: whoever takes people in reads what another community puts before theirs, and how it
 * came out; what is decided and said about it there stays there.
 */
export function PutBeforePage({ number }: { number: string }) {
  return useCan('create:PostingReception') ? <PutBefore number={number} /> : <NotFound number={number} />;
}

function NotFound({ number }: { number: string }) {
  return (
    <Page title="审批事项">
      <Card>
        <EmptyNotice title={`没有找到 ${number}`}>编号可能有误，或您无权查看这一事项。</EmptyNotice>
      </Card>
    </Page>
  );
}

function PutBefore({ number: caseNumber }: { number: string }) {
  const query = useQuery({
    queryKey: receivableKey(caseNumber),
    queryFn: () => execute(ReceivablePostingDocument, { caseNumber }),
  });
  return (
    <QueryView query={query} title="审批事项">
      {({ receivablePosting }) =>
        receivablePosting ? <View posting={receivablePosting} /> : <NotFound number={caseNumber} />
      }
    </QueryView>
  );
}

function View({ posting }: { posting: Receivable }) {
  const { caseNumber, person, homeInstitutionName, homeCommunityName, hostInstitutionName } = posting;
  return (
    <Page
      title={`${person.name}（${homeInstitutionName}）→ ${hostInstitutionName}`}
      lead={
        <span className="case-lead">
          <span className="mono">{caseNumber}</span>
          <StatusTag status={posting.caseStatus} name={posting.caseStatusName} />
          <span>{homeCommunityName}派出</span>
        </span>
      }
    >
      <Consent posting={posting} />
      <Card title="派驻内容">
        <ContentTable fields={posting.content} />
        <Facts
          items={[
            { label: '提交', value: instantText(posting.submittedAt) },
            { label: '内容校验值', value: <HashText sha256={posting.contentSha256} /> },
          ]}
        />
        <p className="footnote">派出方各环节的表决、意见、留言与附件由派出方掌握，不在此显示。</p>
      </Card>
    </Page>
  );
}

function Consent({ posting }: { posting: Receivable }) {
  const { caseNumber, receptionNumber, mayRequest, postingId } = posting;
  return (
    <Card title="本医共体的接收" accent={mayRequest}>
      <ul className="step-record__lines">
        <li>
          <StatusTag status={posting.state} name={posting.stateName} />{' '}
          {receptionNumber && (
            <Link to={`/cases/${receptionNumber}`} className="mono">
              {receptionNumber}
            </Link>
          )}
        </li>
        <TermLine term={posting.term} />
        {postingId && (
          <li>
            已实施：<Link to={`/postings/${postingId}`}>查看派驻</Link>
          </li>
        )}
      </ul>
      {mayRequest && (
        <Link to={`/receptions/new/${caseNumber}`} className="button-link">
          发起接收
        </Link>
      )}
    </Card>
  );
}
