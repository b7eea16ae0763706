import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays, dateOfDayNumber } from '../calendar/calendar-date.js';
import { spanOf, subtractSpans } from '../calendar/day-spans.js';
import type { QuotaBalance } from './steps.js';

/** Days on end on which an account has less than it must hold. */
export interface BreachRun {
  readonly from: CalendarDate;
  /** Last day; null when it goes on beyond the days looked at. */
  readonly until: CalendarDate | null;
  /** How many are missing on the worst day, and which day that is first. */
  readonly shortfall: number;
  readonly worstOn: CalendarDate;
}

/** An account from a day to a day. */
export interface AccountProjection {
  /** One step a change, the first on the first day. */
  readonly steps: QuotaBalance[];
  /** The first day with the least free. */
  readonly lowest: QuotaBalance;
  readonly breaches: BreachRun[];
}

/**
 * How an account goes from `from` to `to` (both included). `rows` are its steps in order, one of them on or before
 * `from`; before the first of them the account is empty.
 */
export function projectAccount(
  rows: readonly QuotaBalance[],
  from: CalendarDate,
  to: CalendarDate,
): AccountProjection {
  const opening = rows.findLast((row) => row.from <= from);
  const empty = { verified: 0, occupied: 0, reserved: 0, borrowed: 0, lent: 0, free: 0 };
  const first: QuotaBalance = { ...(opening ?? empty), from };
  const steps = [first, ...rows.filter((row) => row.from > from && row.from <= to)];
  const breaches: BreachRun[] = [];
  let open = null as Omit<BreachRun, 'until'> | null;
  for (const step of steps) {
    if (step.free < 0) {
      if (!open) open = { from: step.from, shortfall: -step.free, worstOn: step.from };
      else if (-step.free > open.shortfall) open = { ...open, shortfall: -step.free, worstOn: step.from };
    } else if (open) {
      breaches.push({ ...open, until: addDays(step.from, -1) });
      open = null;
    }
  }
  if (open) breaches.push({ ...open, until: null });
  return {
    steps,
    lowest: steps.reduce((lowest, step) => (step.free < lowest.free ? step : lowest), first),
    breaches,
  };
}

/** Days from `from` to `to` that none of the terms covers (inclusive at both ends), in order. */
export function uncoveredDays(
  terms: readonly { readonly from: CalendarDate; readonly to: CalendarDate }[],
  from: CalendarDate,
  to: CalendarDate,
): { from: CalendarDate; to: CalendarDate }[] {
  const whole = spanOf(from, to);
  if (!whole) return [];
  const covered = terms.flatMap((term) => spanOf(term.from, term.to) ?? []);
  return subtractSpans(whole, covered)
    .sort((a, b) => a.first - b.first)
    .map(({ first, last }) => ({ from: dateOfDayNumber(first), to: dateOfDayNumber(last) }));
}
