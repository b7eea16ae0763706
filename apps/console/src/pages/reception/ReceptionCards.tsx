import { Alert } from 'antd';
import { Link } from 'react-router';
import { Card } from '../../ui/Page';
import { StatusTag } from '../../ui/Tags';
import type { ApprovalCase } from '../case/caseFields';
import { TermLine } from './TermLine';

/** Of a posting to another community: whether that has consented. Of a reception: which posting it takes in. */
export function ReceptionCards({ case: approval }: { case: ApprovalCase }) {
  const { reception, receivedPosting } = approval;
  return (
    <>
      {reception && <Consent number={approval.number} reception={reception} done={isDone(approval)} />}
      {receivedPosting && <Taken received={receivedPosting} />}
    </>
  );
}

/** Every step of its own chain is done. */
const isDone = ({ status, chain }: ApprovalCase): boolean =>
  status === 'RUNNING' && !chain.some((step) => step.state === 'OPEN');

function Consent({
  number,
  reception,
  done,
}: {
  number: string;
  reception: NonNullable<ApprovalCase['reception']>;
  done: boolean;
}) {
  const { communityName, state, stateName, caseNumber, pending, mayRequest, mayOpen, term } = reception;
  return (
    <Card title="接收方医共体同意" accent={mayRequest}>
      {pending && (
        <Alert
          showIcon
          type={state === 'REJECTED' ? 'error' : 'warning'}
          title={
            state === 'REJECTED'
              ? `${communityName}已否决接收，本派驻各环节办结时退回提交人。`
              : `${done ? '各环节已办结，' : ''}等待接收方医共体同意：${communityName}按其流程同意接收后，本派驻才能实施。`
          }
        />
      )}
      <ul className="step-record__lines">
        <li>
          <span>{communityName}</span> <StatusTag status={state} name={stateName} />{' '}
          {caseNumber &&
            (mayOpen ? (
              <Link to={`/cases/${caseNumber}`} className="mono">
                {caseNumber}
              </Link>
            ) : (
              <span className="mono">{caseNumber}</span>
            ))}
        </li>
        <TermLine term={term} />
      </ul>
      {mayRequest && (
        <Link to={`/receptions/new/${number}`} className="button-link">
          发起接收
        </Link>
      )}
    </Card>
  );
}

function Taken({ received }: { received: NonNullable<ApprovalCase['receivedPosting']> }) {
  const { sending, communityName, version, changedSince, outdated, voided, mayOpen, term } = received;
  return (
    <Card title="所接收的派驻">
      {outdated && (
        <Alert
          showIcon
          type="warning"
          title="派出方已修改内容或已办结：本事项所针对的内容不再有效，办结时将退回提交人。"
        />
      )}
      {voided && (
        <Alert
          showIcon
          type="error"
          title="有应当回避的人员参与本事项的决定：同意已作废，仍愿接收的须重新发起接收。"
        />
      )}
      <ul className="step-record__lines">
        <li>
          {mayOpen ? <Link to={`/cases/${sending.number}`}>{sending.title}</Link> : sending.title}{' '}
          <span className="mono">{sending.number}</span>{' '}
          <StatusTag status={sending.status} name={sending.statusName} />
        </li>
        <li>
          派出方：{communityName}；本事项针对其第 {version} 版内容
          {changedSince && !outdated && '，派出方此后修改过内容，本事项不及于新的内容'}
        </li>
        <TermLine term={term} />
      </ul>
    </Card>
  );
}
