import { instantText } from '../../ui/format';
import { EmptyNotice } from '../../ui/Notices';
import { HashText, Tag } from '../../ui/Tags';
import type { HistoryEntry } from './caseFields';
import { MeetingRecord } from './MeetingRecord';

/** Everything that happened, oldest first: who, for which body, when it was decided and when it was entered. */
export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  if (entries.length === 0) return <EmptyNotice title="还没有办理记录" />;
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className={`timeline__item timeline__item--${toneOf(entry.action)}${entry.forEarlierText ? ' timeline__item--earlier' : ''}`}
        >
          <div className="timeline__head">
            <h3>
              {entry.actionName}
              {entry.stepName !== entry.actionName && <span>{entry.stepName}</span>}
            </h3>
            <time dateTime={entry.decidedOn ?? entry.at}>{entry.decidedOn ?? instantText(entry.at)}</time>
          </div>
          <p className="timeline__who">
            {[entry.bodyName, entry.seatTitle, actorText(entry)].filter(Boolean).join(' · ')}
          </p>
          {entry.opinion && <blockquote className="timeline__opinion">{entry.opinion}</blockquote>}
          {entry.filingNumber && <p>备案号 {entry.filingNumber}</p>}
          {entry.meeting && (
            <MeetingRecord meeting={entry.meeting} votes={entry.votes} tally={entry.tally ?? undefined} />
          )}
          <p className="timeline__foot">
            {entry.voided && <Tag tone="red">{entry.voided}</Tag>}
            {entry.forEarlierText && !/SUBMITTED$/.test(entry.action) ? (
              <Tag tone="grey">针对第 {entry.version} 版，不延及现版</Tag>
            ) : (
              <span>第 {entry.version} 版</span>
            )}
            <HashText sha256={entry.contentSha256} />
            {entry.decidedOn && <span>录入于 {instantText(entry.at)}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Both names, where somebody acted for another. */
function actorText({ actorName, onBehalfOfName }: HistoryEntry): string {
  return onBehalfOfName ? `${actorName}（受${onBehalfOfName}委托）` : actorName;
}

function toneOf(action: string): string {
  if (/ANSWERED|GIVEN/.test(action)) return 'blue';
  if (/REJECT|VOIDED|OBJECT|REFUSED|ESCALATED|OVERDUE|LATE_REPORTED/.test(action)) return 'red';
  if (/RETURN|WITHDRAW|RECONSIDERED|DEFER|ASKED|CORRECTED|CANCEL|NUDGED|RETRACT|REMINDED|^OVER$/.test(action))
    return 'amber';
  if (/APPROVE|ACCEPT|FILE|IMPLEMENT/.test(action)) return 'green';
  return 'blue';
}
