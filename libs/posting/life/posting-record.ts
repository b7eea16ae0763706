import { calendarDate, departureKinds, postingFactsOf, postingLife } from '../../rules/index.js';
import type { DepartureKind, PostingFacts, PostingLife, PostingLifeEvent } from '../../rules/index.js';
import type { PostingChangeRow, PostingLifeEventRow } from '../entities/posting-life.entity.js';
import type { PostingRow } from '../entities/posting.entity.js';

/** A posting as it stands: the row, what happened since, and what follows. */
export interface PostingRecord {
  row: PostingRow;
  events: PostingLifeEventRow[];
  life: PostingLife;
  openChange: PostingChangeRow | null;
  facts: PostingFacts;
}

/** Kinds of changes that go through a chain. */
export type ChangeKind = 'EXTENSION' | 'RETURN';

/** Chinese names of what happens to a posting. */
export const lifeEventNames: Readonly<Record<PostingLifeEvent['type'], string>> = {
  EXTENDED: '延期',
  RETURNED: '提前返回',
  SUSPENDED: '暂停',
  RESUMED: '恢复',
  RESIGNED: '辞职',
  RETIRED: '退休',
  DIED: '死亡',
  ASSESSED: '期满考核',
  CLOSED: '归档',
};

export const isDeparture = (kind: string): kind is DepartureKind =>
  departureKinds.some((departure) => departure === kind);

/** Folds the events: the record is what they say. */
export function recordOf(
  row: PostingRow,
  events: PostingLifeEventRow[],
  openChange: PostingChangeRow | null,
): PostingRecord {
  const term = { start: calendarDate(row.startOn), end: calendarDate(row.endOn) };
  const life = postingLife(term, events.map(lifeEventOf));
  const pendingChange = pendingOf(openChange?.changeKind ?? null);
  const facts = postingFactsOf(life, {
    implemented: row.implementedAt !== null,
    cancelled: row.cancelledAt !== null,
    pendingChange,
  });
  return { row, events, life, openChange, facts };
}

function pendingOf(kind: string | null): PostingFacts['pendingChange'] {
  if (kind === null) return null;
  return kind === 'EXTENSION' ? 'EXTENDING' : 'RETURNING';
}

/** The event as the rules fold it. */
export function lifeEventOf(
  row: Pick<PostingLifeEventRow, 'id' | 'eventKind' | 'fromOn' | 'toOn' | 'pointsTo'>,
): PostingLifeEvent {
  const from = (): ReturnType<typeof calendarDate> => calendarDate(row.fromOn ?? '');
  const to = (): ReturnType<typeof calendarDate> => calendarDate(row.toOn ?? '');
  switch (row.eventKind) {
    case 'EXTENDED':
    case 'RETURNED':
    case 'RESIGNED':
    case 'RETIRED':
    case 'DIED':
      return { type: row.eventKind, to: to() };
    case 'SUSPENDED':
      return { type: 'SUSPENDED', id: row.id, from: from(), to: row.toOn === null ? null : to() };
    case 'RESUMED':
      return { type: 'RESUMED', suspensionId: row.pointsTo ?? '', from: from() };
    case 'ASSESSED':
    case 'CLOSED':
      return { type: row.eventKind };
    default:
      throw new Error(`posting event ${row.id} is of unknown kind ${row.eventKind}`);
  }
}

/** What the trail keeps of an event. */
export function lifeFacts(row: PostingLifeEventRow): Record<string, unknown> {
  const { occurredAt: _occurred, recordedAt: _recorded, actorName: _name, ...facts } = row;
  return { ...facts };
}
