import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays, minDate } from '../calendar/calendar-date.js';
import { RuleError } from '../rule-error.js';
import type { PostingFacts, Suspension } from './status.js';
import { lastServedDay } from './status.js';

/** Why somebody leaves for good: 辞职、退休、死亡. */
export const departureKinds = ['RESIGNED', 'RETIRED', 'DIED'] as const;
export type DepartureKind = (typeof departureKinds)[number];

/** What happens to a posting after its implementation. All days are inclusive. */
export type PostingLifeEvent =
  /** 延期: `to` is the new last day. */
  | { readonly type: 'EXTENDED'; readonly to: CalendarDate }
  /** 提前返回: `to` is the last day served. */
  | { readonly type: 'RETURNED'; readonly to: CalendarDate }
  /** 暂停, open-ended when `to` is null. */
  | {
      readonly type: 'SUSPENDED';
      readonly id: string;
      readonly from: CalendarDate;
      readonly to: CalendarDate | null;
    }
  /** 恢复: `from` is the first day served again. */
  | { readonly type: 'RESUMED'; readonly suspensionId: string; readonly from: CalendarDate }
  /** `to` is the last day of the employment. */
  | { readonly type: DepartureKind; readonly to: CalendarDate }
  /** 期满考核. */
  | { readonly type: 'ASSESSED' }
  /** 归档. */
  | { readonly type: 'CLOSED' };

/** A suspension that can be named. */
export interface RecordedSuspension extends Suspension {
  readonly id: string;
}

/** A posting as its events have left it. */
export interface PostingLife {
  readonly start: CalendarDate;
  /** Last day by its term, extensions included. */
  readonly end: CalendarDate;
  readonly endedOn: CalendarDate | null;
  /** What ended it. */
  readonly endedBy: 'RETURNED' | DepartureKind | null;
  readonly suspensions: readonly RecordedSuspension[];
  readonly assessed: boolean;
  readonly closed: boolean;
}

export type PostingLifeProblem =
  | 'NOT_LATER'
  | 'NOT_EARLIER'
  | 'BEFORE_START'
  | 'ENDED_ALREADY'
  | 'POSTING_OVER'
  | 'NOT_STARTED'
  | 'NOT_OVER'
  | 'SUSPENDED_NOW'
  | 'TERM_NOT_POSITIVE'
  | 'OUTSIDE_TERM'
  | 'SUSPENSION_OVERLAP'
  | 'SUSPENSION_UNKNOWN'
  | 'RESUMPTION_OUTSIDE'
  | 'DEATH_IN_FUTURE'
  | 'RETURN_IN_PAST'
  | 'ASSESSED_ALREADY'
  | 'NOT_ASSESSED'
  | 'CLOSED_ALREADY';

const MESSAGES: Record<PostingLifeProblem, string> = {
  NOT_LATER: '延期后的最后一日须晚于现在的最后一日',
  NOT_EARLIER: '提前返回的最后一日须早于现在的最后一日',
  BEFORE_START: '日期不得早于派驻开始日期',
  ENDED_ALREADY: '该派驻已登记提前结束',
  POSTING_OVER: '该派驻届时已经结束',
  NOT_STARTED: '派驻尚未开始；如不再派驻，请申请撤销原事项',
  NOT_OVER: '派驻尚未结束，期满或提前结束后才能考核',
  SUSPENDED_NOW: '派驻处于暂停期间，请先登记恢复再申请延期',
  TERM_NOT_POSITIVE: '结束日期不得早于开始日期',
  OUTSIDE_TERM: '暂停须在派驻期限以内',
  SUSPENSION_OVERLAP: '与已登记的暂停重叠',
  SUSPENSION_UNKNOWN: '没有这次暂停，或其已经登记恢复',
  RESUMPTION_OUTSIDE: '恢复日期须在这次暂停以内',
  DEATH_IN_FUTURE: '死亡日期不得晚于今天',
  RETURN_IN_PAST: '提前返回的最后一日不得早于今天',
  ASSESSED_ALREADY: '该派驻已登记考核结果',
  NOT_ASSESSED: '请先登记期满考核',
  CLOSED_ALREADY: '该派驻已经归档',
};

/** The event does not fit what was recorded of the posting. */
export class PostingLifeError extends RuleError {
  constructor(readonly code: PostingLifeProblem) {
    super(MESSAGES[code], '派驻状态规则');
  }
}

/**
 * The posting after its events, in the order in which they were recorded.
 * @throws {PostingLifeError} when an event does not follow from the ones before it
 */
export function postingLife(
  term: { readonly start: CalendarDate; readonly end: CalendarDate },
  events: readonly PostingLifeEvent[],
): PostingLife {
  const { start, end } = term;
  const begun: PostingLife = {
    ...{ start, end, endedOn: null, endedBy: null, suspensions: [] },
    ...{ assessed: false, closed: false },
  };
  return events.reduce(afterPostingEvent, begun);
}

/**
 * The posting after one more event, whatever the day on which it is recorded.
 * @throws {PostingLifeError}
 */
export function afterPostingEvent(life: PostingLife, event: PostingLifeEvent): PostingLife {
  if (life.closed) throw new PostingLifeError('CLOSED_ALREADY');
  if (event.type === 'CLOSED') {
    if (!life.assessed) throw new PostingLifeError('NOT_ASSESSED');
    return { ...life, closed: true };
  }
  if (life.assessed) throw new PostingLifeError('ASSESSED_ALREADY');
  switch (event.type) {
    case 'EXTENDED':
      if (life.endedOn) throw new PostingLifeError('ENDED_ALREADY');
      if (event.to <= life.end) throw new PostingLifeError('NOT_LATER');
      return { ...life, end: event.to };
    case 'RETURNED':
      if (life.endedOn) throw new PostingLifeError('ENDED_ALREADY');
      if (event.to < life.start) throw new PostingLifeError('BEFORE_START');
      if (event.to >= life.end) throw new PostingLifeError('NOT_EARLIER');
      return { ...life, endedOn: event.to, endedBy: 'RETURNED' };
    case 'RESIGNED':
    case 'RETIRED':
    case 'DIED':
      if (event.to > lastServedDay(life)) throw new PostingLifeError('POSTING_OVER');
      // Somebody who is to leave may still leave earlier, by death for one; never twice on the same day.
      if (life.endedBy && life.endedBy !== 'RETURNED' && life.endedOn && event.to >= life.endedOn)
        throw new PostingLifeError('ENDED_ALREADY');
      return { ...life, endedOn: event.to, endedBy: event.type };
    case 'SUSPENDED':
      return suspended(life, event);
    case 'RESUMED':
      return resumed(life, event);
    case 'ASSESSED':
      return { ...life, assessed: true };
  }
}

/**
 * Refuses what may not be recorded on the day although it would follow: an assessment before the end, a death to come.
 * @throws {PostingLifeError}
 */
export function assertRecordable(life: PostingLife, event: PostingLifeEvent, today: CalendarDate): void {
  if (event.type === 'ASSESSED' && today <= lastServedDay(life)) throw new PostingLifeError('NOT_OVER');
  if (event.type === 'DIED' && event.to > today) throw new PostingLifeError('DEATH_IN_FUTURE');
}

/**
 * Whether a change by a chain of its own may be asked for on the day: ACTIVE → EXTENDING, ACTIVE or SUSPENDED →
 * RETURNING (domain §3).
 * @throws {PostingLifeError}
 */
export function assertChangeable(
  life: PostingLife,
  change: Extract<PostingLifeEvent, { type: 'EXTENDED' | 'RETURNED' }>,
  today: CalendarDate,
): void {
  if (today < life.start) throw new PostingLifeError('NOT_STARTED');
  if (today > lastServedDay(life)) throw new PostingLifeError('POSTING_OVER');
  if (change.type === 'RETURNED' && change.to < today) throw new PostingLifeError('RETURN_IN_PAST');
  if (change.type === 'EXTENDED' && suspensionOn(life, today)) throw new PostingLifeError('SUSPENDED_NOW');
  afterPostingEvent(life, change);
}

/** The suspension that holds on the day, or null. */
export function suspensionOn(
  life: Pick<PostingLife, 'suspensions'>,
  day: CalendarDate,
): RecordedSuspension | null {
  return life.suspensions.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null;
}

/** What status, credit and allowance need to know of a posting in force. */
export function postingFactsOf(
  life: PostingLife,
  posting: { implemented: boolean; cancelled: boolean; pendingChange: PostingFacts['pendingChange'] },
): PostingFacts {
  return { ...life, ...posting };
}

function suspended(
  life: PostingLife,
  { id, from, to }: Extract<PostingLifeEvent, { type: 'SUSPENDED' }>,
): PostingLife {
  const last = lastServedDay(life);
  if (to !== null && to < from) throw new PostingLifeError('TERM_NOT_POSITIVE');
  if (from < life.start || from > last || (to !== null && to > last))
    throw new PostingLifeError('OUTSIDE_TERM');
  const taken = life.suspensions.some(
    (other) => (to === null || other.from <= to) && (other.to === null || other.to >= from),
  );
  if (taken) throw new PostingLifeError('SUSPENSION_OVERLAP');
  return { ...life, suspensions: [...life.suspensions, { id, from, to }] };
}

/** Resumed on its very first day, a suspension is as if it had not been. */
function resumed(
  life: PostingLife,
  { suspensionId, from }: Extract<PostingLifeEvent, { type: 'RESUMED' }>,
): PostingLife {
  const found = life.suspensions.find(({ id }) => id === suspensionId);
  if (!found) throw new PostingLifeError('SUSPENSION_UNKNOWN');
  const last = found.to === null ? lastServedDay(life) : minDate(found.to, lastServedDay(life));
  if (from < found.from || from > last) throw new PostingLifeError('RESUMPTION_OUTSIDE');
  const others = life.suspensions.filter((one) => one !== found);
  if (from === found.from) return { ...life, suspensions: others };
  return { ...life, suspensions: [...others, { ...found, to: addDays(from, -1) }] };
}
