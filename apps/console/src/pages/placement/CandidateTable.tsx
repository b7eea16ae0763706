import { Button } from 'antd';
import { StatusTag } from '../../ui/Tags';
import type { Doing } from './ActDialog';
import type { Candidate, Round } from './placementFields';

/** Everybody in the order of choosing, with what they got and what HR may record of them. */
export function CandidateTable({ round, onDo }: { round: Round; onDo: (doing: Doing) => void }) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="人员">
      <table className="plain-table round-table">
        <thead>
          <tr>
            <th scope="col" className="number">
              次序
            </th>
            <th scope="col">姓名</th>
            <th scope="col" className="number">
              总成绩
            </th>
            <th scope="col">状态</th>
            <th scope="col">岗位</th>
            {round.mayHold && <th scope="col">登记</th>}
          </tr>
        </thead>
        <tbody>
          {round.candidates.map((candidate) => (
            <tr key={candidate.personId}>
              <td className="number" data-label="次序">
                {candidate.rank ?? '待抽签'}
              </td>
              <th scope="row">
                {candidate.name}
                {candidate.ticket && <small className="mono">同分签号 {candidate.ticket.slice(0, 12)}</small>}
              </th>
              <td className="number" data-label="总成绩">
                {candidate.score}
              </td>
              <td data-label="状态">
                <StatusTag status={candidate.status} name={candidate.statusName} />
              </td>
              <td data-label="岗位">
                {postText(round, candidate)}
                {candidate.startOn && <small>{candidate.startOn} 到岗</small>}
              </td>
              {round.mayHold && (
                <td>
                  <Acts round={round} candidate={candidate} onDo={onDo} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function postText(round: Round, { postCode }: Candidate): string {
  const post = round.posts.find(({ code }) => code === postCode);
  return post ? `${post.institutionName} · ${post.postName}` : '—';
}

function Acts({
  round,
  candidate,
  onDo,
}: {
  round: Round;
  candidate: Candidate;
  onDo: (doing: Doing) => void;
}) {
  const open = ['CHOSEN', 'DRAWN', 'SUCCEEDED'].includes(candidate.status) && round.phase === 'CONFIRMING';
  if (open) {
    return (
      <Button
        size="small"
        aria-label={`登记${candidate.name}是否到岗`}
        onClick={() => {
          onDo({ type: 'ANSWER', candidate });
        }}
      >
        到岗或放弃
      </Button>
    );
  }
  if (candidate.status !== 'CONFIRMED') return null;
  return (
    <Button
      size="small"
      aria-label={`登记${candidate.name}的服务变动`}
      onClick={() => {
        onDo({ type: 'SERVE', candidate });
      }}
    >
      服务变动
    </Button>
  );
}
