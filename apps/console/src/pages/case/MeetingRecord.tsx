import { Attachments } from '../../attachments/Attachments';
import { Tag } from '../../ui/Tags';
import { choices } from '../decide/choices';
import type { HistoryEntry, Meeting } from './caseFields';

export const presence: Record<string, string> = { PRESENT: '到会', ABSENT: '缺席', RECUSED: '回避' };

type Tally = NonNullable<HistoryEntry['tally']>;
type Votes = HistoryEntry['votes'];

/** The count under the rule applied, and how the votes came. */
export function TallyLine({ tally }: { tally: Tally }) {
  const counts: [string, number][] = [
    ['应到', tally.entitled],
    ['有效到会', tally.effectivePresent],
    ['赞成', tally.approve],
    ['反对', tally.against],
    ['弃权', tally.abstain],
    ['缓议', tally.defer],
  ];
  if (tally.notVoted > 0) counts.push(['未表决', tally.notVoted]);
  return (
    <div className="tally">
      {counts.map(([label, count]) => (
        <span key={label}>
          {label} <b>{count}</b>
        </span>
      ))}
      <Tag tone={tally.result === 'CARRIED' ? 'green' : tally.result === 'REJECTED' ? 'red' : 'amber'}>
        {tally.resultName}
      </Tag>
      <small>
        {[tally.motionName && `动议：${tally.motionName}`, `表决方式：${tally.wayName}`, tally.rule]
          .filter(Boolean)
          .join('；')}
      </small>
    </div>
  );
}

/** Attendance and each vote, with dissent. */
export function VotesTable({ attendance, votes }: { attendance: Meeting['attendance']; votes: Votes }) {
  const voteOf = new Map(votes.map((vote) => [vote.seatId, vote]));
  return (
    <table className="votes">
      <thead>
        <tr>
          <th scope="col">席位</th>
          <th scope="col">姓名</th>
          <th scope="col">到会</th>
          <th scope="col">表决</th>
        </tr>
      </thead>
      <tbody>
        {attendance.map((seat) => {
          const vote = voteOf.get(seat.seatId);
          return (
            <tr key={seat.seatId}>
              <td>{seat.seatTitle}</td>
              <td>{seat.personName}</td>
              <td>
                {presence[seat.status] ?? seat.status}
                {seat.reason && <small>（{seat.reason}）</small>}
              </td>
              <td>
                {vote ? (choices[vote.choice] ?? vote.choice) : '—'}
                {vote?.dissent && (
                  <small className="votes__dissent">
                    {vote.choice === 'RECUSED' ? '理由' : '意见'}：{vote.dissent}
                  </small>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** One resolution as its minutes have it: attendance, each vote, dissent, and the count under the rule applied. */
export function MeetingRecord({
  meeting,
  votes,
  tally,
}: {
  meeting: Meeting;
  votes: Votes;
  tally: Tally | undefined;
}) {
  return (
    <div className="meeting">
      <p>
        <b>{meeting.minutesNumber ?? '会议未结束，纪要待编号'}</b>
        <span>
          {meeting.heldOn} 召开{meeting.place && `，${meeting.place}`}
        </span>
        <span>{meeting.enteredByName} 录入</span>
      </p>
      {tally && <TallyLine tally={tally} />}
      <details>
        <summary>到会与逐票记录（{meeting.attendance.length} 席）</summary>
        <VotesTable attendance={meeting.attendance} votes={votes} />
        {meeting.observers.length > 0 && <p>列席：{meeting.observers.join('、')}</p>}
      </details>
      <Attachments ownerKind="MEETING" ownerId={meeting.id} title="会议材料" />
    </div>
  );
}
