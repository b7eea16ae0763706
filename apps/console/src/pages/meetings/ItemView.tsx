import { Link } from 'react-router';
import { StatusTag, Tag } from '../../ui/Tags';
import { TallyLine, VotesTable } from '../case/MeetingRecord';
import { ItemActions } from './ItemActions';
import type { Item, Session } from './meetingDocuments';

/** One item: what it is, who stands aside, who has voted while the vote is open, and the result once it is closed. */
export function ItemView({
  session,
  item,
  place,
  onMoveUp,
}: {
  session: Session;
  item: Item;
  place: number;
  onMoveUp: (() => void) | undefined;
}) {
  const voted = item.progress.filter((seat) => seat.voted).length;
  return (
    <article className="agenda-item" aria-label={`第${place}项 ${item.caseTitle}`}>
      <header className="agenda-item__head">
        <h3>
          {place}. <Link to={`/cases/${item.caseNumber}`}>{item.caseTitle}</Link>
        </h3>
        <StatusTag status={item.outcome ?? item.state} name={item.outcomeName ?? item.stateName} />
      </header>
      <p className="agenda-item__meta">
        {item.matterName} · {item.caseNumber} · {item.stepName}
        {!item.onAgenda && ' · 会上直接登记'}
      </p>
      {item.recusals.length > 0 && (
        <ul className="agenda-item__recusals" aria-label="回避">
          {item.recusals.map((recusal) => (
            <li key={recusal.seatId}>
              <Tag tone="amber">回避</Tag> {recusal.personName}（{recusal.seatTitle}）：{recusal.reason}
              <small>{recusal.source === 'REGISTRY' ? '按登记认定' : '会上声明'}</small>
            </li>
          ))}
        </ul>
      )}
      {item.state === 'VOTING' && (
        <div className="agenda-item__progress" role="status">
          <p>
            正在表决“{item.motionName}”：已投票 {voted} / {item.progress.length} 人
          </p>
          <ul>
            {item.progress.map((seat) => (
              <li key={seat.seatId}>
                <Tag tone={seat.voted ? 'green' : 'grey'}>
                  {seat.personName} {seat.voted ? '已投' : '未投'}
                </Tag>
              </li>
            ))}
          </ul>
        </div>
      )}
      {item.tally && <TallyLine tally={item.tally} />}
      {item.opinion && <blockquote className="timeline__opinion">{item.opinion}</blockquote>}
      {item.state === 'DECIDED' && (
        <details>
          <summary>逐席表决</summary>
          <VotesTable attendance={voters(session, item)} votes={item.votes} />
        </details>
      )}
      {item.state !== 'DECIDED' && <p className="footnote">{item.rule}</p>}
      {session.mayRun && <ItemActions session={session} item={item} onMoveUp={onMoveUp} />}
    </article>
  );
}

/** Whoever voted was there, also who has left since. */
function voters(session: Session, item: Item): Session['attendance'] {
  const voted = new Set(item.votes.map((vote) => vote.seatId));
  return session.attendance.map((seat) =>
    voted.has(seat.seatId) && seat.status !== 'PRESENT' ? { ...seat, status: 'PRESENT', reason: null } : seat,
  );
}
