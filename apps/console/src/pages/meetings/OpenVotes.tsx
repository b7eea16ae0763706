import { Link } from 'react-router';
import { Tag } from '../../ui/Tags';
import { useVoteCalls } from './VotesPage';

/** In 我的待办: votes that are open for the reader right now come before everything else. */
export function OpenVotes() {
  const calls = useVoteCalls(5_000).data?.myVotes ?? [];
  const waiting = calls.filter((call) => !call.voted && !call.recusedFor);
  if (waiting.length === 0) return null;
  return (
    <section className="action-panel" aria-label="正在表决">
      <h2>会议正在表决，等您投票</h2>
      <ul>
        {waiting.map((call) => (
          <li key={`${call.meetingId}/${call.taskId}`}>
            <Link to="/votes">{call.caseTitle}</Link>
            <Tag tone="blue">{call.bodyName}</Tag>
          </li>
        ))}
      </ul>
      <div className="action-panel__buttons">
        <Link
          to="/votes"
          className="ant-btn ant-btn-primary ant-btn-lg ant-btn-color-primary ant-btn-variant-solid"
        >
          去投票
        </Link>
      </div>
    </section>
  );
}
