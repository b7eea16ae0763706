import type { CalendarDate } from '../calendar/calendar-date.js';
import {
  addDays,
  dateOfDayNumber,
  dateParts,
  daysInMonth,
  maxDate,
  minDate,
} from '../calendar/calendar-date.js';
import { spanOf, subtractSpans } from '../calendar/day-spans.js';
import { exact } from '../money/fen.js';
import type { Fen } from '../money/fen.js';
import { roundHalfUp } from '../money/rounding.js';
import type { CreditedPosting } from './credit.js';
import { lastServedDay } from './status.js';

/** What a county pays for a day, and who pays it. */
export interface AllowanceRate {
  /** By the day, or by the month and then by the days of it. */
  readonly period: 'DAY' | 'MONTH';
  /** Whole fen for a day or for a whole month. */
  readonly amount: Fen;
  /** Who pays; one payer for a day (edge-56). */
  readonly payer: string;
}

/** One posting of a person as allowances look at it. */
export interface AllowedPosting<R extends AllowanceRate = AllowanceRate> {
  readonly id: string;
  readonly facts: CreditedPosting;
  /** The rate of a day; null when the county pays nothing for it. */
  readonly rateOn: (day: CalendarDate) => R | null;
}

/** What a posting is entitled to from one payer in one month. */
export interface AllowanceLine<R extends AllowanceRate = AllowanceRate> {
  readonly postingId: string;
  readonly payer: string;
  readonly days: number;
  readonly amount: Fen;
  /** What the days are paid by, as it was given for them: each once, in the order of its first day. */
  readonly rates: readonly R[];
}

/**
 * Days from `from` to `to` (both included) on which a posting was served: inside its term, not suspended, not after
 * its end.
 */
export function servedDaysWithin(
  posting: CreditedPosting,
  from: CalendarDate,
  to: CalendarDate,
): CalendarDate[] {
  if (!posting.implemented || posting.cancelled) return [];
  const last = lastServedDay(posting);
  const whole = spanOf(maxDate(posting.start, from), minDate(last, to));
  if (!whole) return [];
  const holes = posting.suspensions.flatMap((one) => spanOf(one.from, one.to ?? last) ?? []);
  return subtractSpans(whole, holes).flatMap(({ first, last: end }) =>
    Array.from({ length: end - first + 1 }, (_, at) => dateOfDayNumber(first + at)),
  );
}

/**
 * Entitlement of one person in the month of `month` (any day of it), up to `through`: for each day served the county's
 * rate, from one payer. A monthly rate is spread over the days of the month. Lines are rounded to fen by what is due
 * so far, so that they add up to the person's whole month rounded once.
 */
export function monthlyAllowance<R extends AllowanceRate>(
  postings: readonly AllowedPosting<R>[],
  month: CalendarDate,
  through: CalendarDate,
): AllowanceLine<R>[] {
  const { year, month: number } = dateParts(month);
  const length = daysInMonth(year, number);
  const first = `${month.slice(0, 8)}01` as CalendarDate;
  const last = minDate(addDays(first, length - 1), through);
  const taken = new Set<CalendarDate>();
  // In fen times the days of the month, so that every sum is whole.
  const found = new Map<string, LineSoFar<R>>();
  for (const { id, facts, rateOn } of inOrder(postings)) {
    for (const day of servedDaysWithin(facts, first, last)) {
      const rate = rateOn(day);
      if (!rate || taken.has(day)) continue;
      taken.add(day);
      const key = `${id} ${rate.payer}`;
      const line = found.get(key) ?? { postingId: id, payer: rate.payer, days: 0, due: 0n, rates: new Set() };
      line.days += 1;
      line.rates.add(rate);
      line.due += rate.period === 'DAY' ? rate.amount * BigInt(length) : rate.amount;
      found.set(key, line);
    }
  }
  let due = 0n;
  let paid = 0n;
  return [...found.values()].map(({ due: own, rates, ...line }) => {
    due += own;
    const amount = roundHalfUp(exact(due, length)) - paid;
    paid += amount;
    return { ...line, amount, rates: [...rates] };
  });
}

/** A line as its days are gone through. */
interface LineSoFar<R> {
  postingId: string;
  payer: string;
  days: number;
  due: bigint;
  rates: Set<R>;
}

/** Postings of one person never overlap; were they to, a day would be paid by the earlier one. */
function inOrder<R extends AllowanceRate>(postings: readonly AllowedPosting<R>[]): AllowedPosting<R>[] {
  return [...postings].sort((a, b) =>
    a.facts.start === b.facts.start ? (a.id < b.id ? -1 : 1) : a.facts.start < b.facts.start ? -1 : 1,
  );
}
