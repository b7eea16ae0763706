import type { CalendarDate } from '../calendar/calendar-date.js';
import { minDate } from '../calendar/calendar-date.js';

/** 暂停: inclusive at both ends; an open one (to = null) runs to the posting's end (domain §9, Credit). */
export interface Suspension {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** What the record says of a posting. Dates are inclusive. */
export interface PostingFacts {
  /** Its chain has ended in the one ledger write. */
  readonly implemented: boolean;
  /** Given up before it began (FILED/SCHEDULED → CANCELLED). */
  readonly cancelled: boolean;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** Last day actually served, when it was ended early. */
  readonly endedOn?: CalendarDate | null;
  readonly suspensions: readonly Suspension[];
  /** An extension or early return whose own chain is still running. */
  readonly pendingChange?: 'EXTENDING' | 'RETURNING' | null;
  readonly assessed?: boolean;
  readonly closed?: boolean;
}

/** States of the posting machine (domain §3) from the chain on; the earlier ones belong to the case. */
export type PostingStatus =
  | 'IN_CHAIN'
  | 'SCHEDULED'
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'EXTENDING'
  | 'RETURNING'
  | 'COMPLETED'
  | 'ENDED_EARLY'
  | 'ASSESSED'
  | 'CLOSED'
  | 'CANCELLED';

/** The last day the posting is in force: its end, or the day it was ended on if that is earlier. */
export function lastServedDay(facts: Pick<PostingFacts, 'end' | 'endedOn'>): CalendarDate {
  return facts.endedOn ? minDate(facts.endedOn, facts.end) : facts.end;
}

/** Whether a suspension holds on the day. An open one never outlives the posting's own end. */
export function isSuspendedOn(suspensions: readonly Suspension[], day: CalendarDate): boolean {
  return suspensions.some(({ from, to }) => from <= day && (to === null || day <= to));
}

/**
 * The state of a posting on `today`, derived from dates so that no job has to run at midnight (domain §3).
 * A posting whose chain has not ended is IN_CHAIN; how that chain stands or fell is the case's to say.
 */
export function derivePostingStatus(facts: PostingFacts, today: CalendarDate): PostingStatus {
  if (facts.cancelled) return 'CANCELLED';
  if (!facts.implemented) return 'IN_CHAIN';
  if (today > lastServedDay(facts)) return statusAfterTerm(facts);
  if (today < facts.start) return 'SCHEDULED';
  if (facts.pendingChange === 'RETURNING') return 'RETURNING';
  if (isSuspendedOn(facts.suspensions, today)) return 'SUSPENDED';
  return facts.pendingChange ?? 'ACTIVE';
}

function statusAfterTerm(facts: PostingFacts): PostingStatus {
  if (facts.closed) return 'CLOSED';
  if (facts.assessed) return 'ASSESSED';
  return lastServedDay(facts) < facts.end ? 'ENDED_EARLY' : 'COMPLETED';
}
