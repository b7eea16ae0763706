import { RuleError } from '../rule-error.js';
import type { CalendarDate } from '../calendar/calendar-date.js';

/** A span of days, inclusive at both ends. */
export interface Term {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The term has no day in it. */
export class InvalidTermError extends RuleError {
  readonly code = 'INVALID_TERM';

  constructor() {
    super('结束日期不得早于开始日期');
  }
}

/**
 * A term of at least one day; both ends are included, so that start = end is one day.
 * @throws {InvalidTermError} when the end is before the start
 */
export function validateTerm(start: CalendarDate, end: CalendarDate): Term {
  if (end < start) throw new InvalidTermError();
  return { start, end };
}

/** Whether the two terms share a day. One that ends the day before the other starts does not overlap it. */
export function overlaps(a: Term, b: Term): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/**
 * The earliest of the existing terms that shares a day with the new one, or null.
 * Full-time postings of one person never overlap (domain §2, invariant e).
 */
export function findOverlap<T extends Term>(term: Term, existing: readonly T[]): T | null {
  let earliest: T | null = null;
  for (const candidate of existing) {
    if (overlaps(term, candidate) && (earliest === null || candidate.start < earliest.start))
      earliest = candidate;
  }
  return earliest;
}
