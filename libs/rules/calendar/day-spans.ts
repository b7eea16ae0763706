import type { CalendarDate } from './calendar-date.js';
import { dayNumber } from './calendar-date.js';

/** Day numbers, inclusive at both ends. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** The span of two dates, or null when `to` is before `from`. */
export function spanOf(from: CalendarDate, to: CalendarDate): DaySpan | null {
  const span = { first: dayNumber(from), last: dayNumber(to) };
  return span.last < span.first ? null : span;
}

/** What is left of the span without the holes. */
export function subtractSpans(span: DaySpan, holes: readonly DaySpan[]): DaySpan[] {
  let left: DaySpan[] = [span];
  for (const hole of holes) {
    left = left.flatMap((part) =>
      [
        { first: part.first, last: Math.min(part.last, hole.first - 1) },
        { first: Math.max(part.first, hole.last + 1), last: part.last },
      ].filter((piece) => piece.first <= piece.last),
    );
  }
  return left;
}

/** Number of distinct days in any of the spans. */
export function countUnion(spans: readonly DaySpan[]): number {
  const sorted = [...spans].sort((a, b) => a.first - b.first);
  let days = 0;
  let reached = -Infinity;
  for (const span of sorted) {
    const first = Math.max(span.first, reached + 1);
    if (span.last >= first) days += span.last - first + 1;
    reached = Math.max(reached, span.last);
  }
  return days;
}
