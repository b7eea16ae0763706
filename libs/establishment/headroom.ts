import { addDays, freeOf, maxDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import type { Segment } from './balance.repository.js';
import type { EntryRow } from './entry.repository.js';

/** What somebody asks of the accounts: so many from a day to a day (inclusive, null for ever). */
export interface Span {
  count: number;
  fromOn: CalendarDate;
  toOn: CalendarDate | null;
}

/** Figures of the day with the least left. */
export interface TightestDay {
  day: CalendarDate;
  verified: number;
  borrowed: number;
  lent: number;
  occupied: number;
  reserved: number;
  free: number;
}

/** The first day with the least left, of the segments that the span touches. */
export function tightestDay(segments: readonly Segment[], from: CalendarDate): TightestDay | null {
  let tightest: TightestDay | null = null;
  for (const segment of segments) {
    const row = dayOf(segment, from);
    if (!tightest || row.free < tightest.free) tightest = row;
  }
  return tightest;
}

/**
 * The first day on which occupying the span would exceed the account, judged as the database judges: what the case
 * holds already is not counted twice, and a verified figure that was cut meanwhile stops the addition (edge-13).
 * `before` are spans that the same case takes of the account first; `asked` is what it needs on that day in all.
 */
export function firstFullDay(
  segments: readonly Segment[],
  span: Span,
  own: readonly EntryRow[],
  before: readonly Span[] = [],
): (TightestDay & { asked: number }) | null {
  const turns = before.flatMap(({ fromOn, toOn }) => (toOn ? [fromOn, addDays(toOn, 1)] : [fromOn]));
  for (const [at, segment] of segments.entries()) {
    const next = segments[at + 1]?.fromOn;
    for (const day of turningDays(span, segment.fromOn, next, turns)) {
      const row = { ...dayOf(segment, span.fromOn), day };
      const asked = span.count + countOn(before, day);
      const held = countOn(own, day);
      const overdrawn = asked > held && row.free < asked - held;
      if (overdrawn || row.free + row.reserved < asked) return { ...row, asked };
    }
  }
  return null;
}

/** Days of the segment, within the span, on which something may have changed. */
function turningDays(
  span: Span,
  from: CalendarDate,
  next: CalendarDate | undefined,
  turns: readonly CalendarDate[],
): CalendarDate[] {
  const first = maxDate(span.fromOn, from);
  const within = turns.filter(
    (day) => day > first && (next === undefined || day < next) && (span.toOn === null || day <= span.toOn),
  );
  return [first, ...[...new Set(within)].sort()];
}

function countOn(spans: readonly Span[], day: CalendarDate): number {
  return spans.reduce((sum, span) => (covers(span, day) ? sum + span.count : sum), 0);
}

function dayOf(segment: Segment, from: CalendarDate): TightestDay {
  const { verified, borrowed, lent, occupied, reserved } = segment;
  const day = maxDate(from, segment.fromOn);
  return { day, verified, borrowed, lent, occupied, reserved, free: freeOf(segment) };
}

function covers(entry: Span, day: CalendarDate): boolean {
  return entry.fromOn <= day && (entry.toOn === null || entry.toOn >= day);
}
