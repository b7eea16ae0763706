import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays } from '../calendar/calendar-date.js';
import type { QuotaBalance, QuotaEntry, VerifiedStep } from './steps.js';
import { NO_USAGE, balances } from './steps.js';

/** The account on one day. @throws {InvalidQuotaEntryError} */
export function balanceOn(
  verified: readonly VerifiedStep[],
  entries: readonly QuotaEntry[],
  day: CalendarDate,
): QuotaBalance {
  return rowOn(balances(verified, entries), day);
}

/**
 * The tightest day from `from` to `to` (both included, null = for ever): `free` is what may still be taken for the
 * whole of that time, `from` of the answer the first day on which no more is free (domain §2, every future date).
 * @throws {InvalidQuotaEntryError}
 */
export function headroom(
  verified: readonly VerifiedStep[],
  entries: readonly QuotaEntry[],
  from: CalendarDate,
  to: CalendarDate | null,
): QuotaBalance {
  const rows = rowsWithin(balances(verified, entries), from, to);
  return rows.reduce((tightest, row) => (row.free < tightest.free ? row : tightest));
}

/**
 * The first day from `fromDay` on when more posts are occupied and reserved than there are, or null.
 * Marks 超编 (edge-13); whether an addition may be made is for {@link firstOverfill} to say.
 * @throws {InvalidQuotaEntryError}
 */
export function firstBreach(
  verified: readonly VerifiedStep[],
  entries: readonly QuotaEntry[],
  fromDay: CalendarDate,
): QuotaBalance | null {
  return rowsWithin(balances(verified, entries), fromDay, null).find(({ free }) => free < 0) ?? null;
}

/**
 * The first day on which the additions together would take posts that are not there, or null when they fit on every
 * day. Only days on which they add something count: an account already over its verified figure blocks additions,
 * and nothing else (edge-13), and a future day is checked today (edge-14). The answer is the account with the
 * additions in it.
 * @throws {InvalidQuotaEntryError}
 */
export function firstOverfill(
  verified: readonly VerifiedStep[],
  existing: readonly QuotaEntry[],
  additions: readonly QuotaEntry[],
): QuotaBalance | null {
  const added = balances([], additions);
  const after = balances(verified, [...existing, ...additions]);
  const days = [...new Set([...added, ...after].map(({ from }) => from))].sort();
  for (const day of days) {
    const row = rowOn(after, day);
    // With nothing verified, what is free in `added` is minus what it takes; lending takes, too.
    if (row.free < 0 && rowOn(added, day).free < 0) return row;
  }
  return null;
}

/**
 * What remains of a reservation once the occupancy it was made for is recorded: it ends the day before that starts
 * (domain §9, Quota). Null when no day is left of it.
 */
export function reservationBefore(reservation: QuotaEntry, occupancyFrom: CalendarDate): QuotaEntry | null {
  const last = addDays(occupancyFrom, -1);
  const to = reservation.to !== null && reservation.to < last ? reservation.to : last;
  return to < reservation.from ? null : { ...reservation, to };
}

function rowOn(rows: readonly QuotaBalance[], day: CalendarDate): QuotaBalance {
  const row = rows.findLast(({ from }) => from <= day);
  return { ...(row ?? { ...NO_USAGE, verified: 0, free: 0 }), from: day };
}

function rowsWithin(
  rows: readonly QuotaBalance[],
  from: CalendarDate,
  to: CalendarDate | null,
): QuotaBalance[] {
  const later = rows.filter((row) => row.from > from && (to === null || row.from <= to));
  return [rowOn(rows, from), ...later];
}
