import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays, minDate } from '../calendar/calendar-date.js';
import type { DaySpan } from '../calendar/day-spans.js';
import { countUnion, spanOf, subtractSpans } from '../calendar/day-spans.js';
import type { PostingFacts } from './status.js';
import { lastServedDay } from './status.js';

/** What credit needs to know of a posting. */
export type CreditedPosting = Pick<
  PostingFacts,
  'implemented' | 'cancelled' | 'start' | 'end' | 'endedOn' | 'suspensions'
>;

/**
 * Days of grassroots service credited to one person: days before `cutoff` (the cut-off day itself excluded) on
 * which at least one posting was served. Overlapping postings count a day once, suspended days do not count
 * unless another posting was served on them (医师法 46; domain §9, Credit).
 */
export function unionOfActiveDays(postings: readonly CreditedPosting[], cutoff: CalendarDate): number {
  return countUnion(postings.flatMap((posting) => servedSpans(posting, addDays(cutoff, -1))));
}

function servedSpans(posting: CreditedPosting, through: CalendarDate): DaySpan[] {
  if (!posting.implemented || posting.cancelled) return [];
  const last = lastServedDay(posting);
  const served = spanOf(posting.start, minDate(last, through));
  if (!served) return [];
  const holes = posting.suspensions.map(({ from, to }) => spanOf(from, to ?? last));
  return subtractSpans(
    served,
    holes.filter((hole) => hole !== null),
  );
}
