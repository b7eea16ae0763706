import { Attachments } from '../../attachments/Attachments';
import { Tag } from '../../ui/Tags';
import { choices } from '../decide/choices';
import type { HistoryEntry, Meeting } from './caseFields';

const presence: Record<string, string> = { PRESENT: '到会', ABSENT: '缺席', RECUSED: '回避' };

/** One resolution as its minutes have it: attendance, each vote, dissent, and the count under the rule applied. */
export function MeetingRecord({
  meeting,
  votes,
  tally,
}: {
  meeting: Meeting;
  votes: HistoryEntry['votes'];
  tally: HistoryEntry['tally'] | undefined;
}) {
  const voteOf = new Map(votes.map((vote) => [vote.seatId, vote]));
  return (
    <div className="meeting">
      <p>
        <b>{meeting.minutesNumber}</b>
        <span>
          {meeting.heldOn} 召开{meeting.place && `，${meeting.place}`}
        </span>
        <span>{meeting.enteredByName} 录入</span>
      </p>
      {tally && (
        <div className="tally">
          <span>
            应到 <b>{tally.entitled}</b>
          </span>
          <span>
            有效到会 <b>{tally.effectivePresent}</b>
          </span>
          <span>
            赞成 <b>{tally.approve}</b>
          </span>
          <span>
            反对 <b>{tally.against}</b>
          </span>
          <span>
            弃权 <b>{tally.abstain}</b>
          </span>
          <span>
            缓议 <b>{tally.defer}</b>
          </span>
          <Tag tone={tally.result === 'CARRIED' ? 'green' : tally.result === 'REJECTED' ? 'red' : 'amber'}>
            {tally.resultName}
          </Tag>
          <small>{tally.rule}</small>
        </div>
      )}
      <details>
        <summary>到会与逐票记录（{meeting.attendance.length} 席）</summary>
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
            {meeting.attendance.map((seat) => {
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
                    {vote?.dissent && <small className="votes__dissent">意见：{vote.dissent}</small>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {meeting.observers.length > 0 && <p>列席：{meeting.observers.join('、')}</p>}
      </details>
      <Attachments ownerKind="MEETING" ownerId={meeting.id} title="会议材料" />
    </div>
  );
}
