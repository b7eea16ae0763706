import { freeOf, maxDate } from '../rules/index.js';
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
 */
export function firstFullDay(
  segments: readonly Segment[],
  span: Span,
  own: readonly EntryRow[],
): TightestDay | null {
  for (const segment of segments) {
    const row = dayOf(segment, span.fromOn);
    const held = own.reduce((sum, entry) => (covers(entry, row.day) ? sum + entry.count : sum), 0);
    const overdrawn = span.count > held && row.free < span.count - held;
    if (overdrawn || row.free + row.reserved < span.count) return row;
  }
  return null;
}

function dayOf(segment: Segment, from: CalendarDate): TightestDay {
  const { verified, borrowed, lent, occupied, reserved } = segment;
  const day = maxDate(from, segment.fromOn);
  return { day, verified, borrowed, lent, occupied, reserved, free: freeOf(segment) };
}

function covers(entry: EntryRow, day: CalendarDate): boolean {
  return entry.fromOn <= day && (entry.toOn === null || entry.toOn >= day);
}
