import { addDays, calendarDate, maxDate, minDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';

/** Days, inclusive at both ends, on which an institution stands for a place: itself, or what was merged into it. */
export interface StandIn {
  placeId: string;
  institutionId: string;
  /** null: since ever. */
  from: CalendarDate | null;
  /** null: until further notice. */
  to: CalendarDate | null;
}

/** An institution with its end, as far as one is recorded. */
export interface Succession {
  id: string;
  validTo: string | null;
  successorId: string | null;
}

/** Who stands for the place on which days, over however many mergers; the earliest first. */
export function standInsOf(placeId: string, rows: ReadonlyMap<string, Succession>): StandIn[] {
  const found: StandIn[] = [];
  let from: CalendarDate | null = null;
  for (let row = rows.get(placeId); row; row = rows.get(row.successorId ?? '')) {
    const to: CalendarDate | null = row.validTo && row.successorId ? calendarDate(row.validTo) : null;
    if (to === null || from === null || to >= from) found.push({ placeId, institutionId: row.id, from, to });
    if (to === null) return found;
    const next = addDays(to, 1);
    from = from === null ? next : maxDate(from, next);
  }
  return found;
}

/** The days that lie within the span; none when no day does. */
export function daysWithin(
  days: { from: CalendarDate; to: CalendarDate },
  span: Pick<StandIn, 'from' | 'to'>,
): { from: CalendarDate; to: CalendarDate }[] {
  const from = span.from === null ? days.from : maxDate(days.from, span.from);
  const to = span.to === null ? days.to : minDate(days.to, span.to);
  return from <= to ? [{ from, to }] : [];
}
