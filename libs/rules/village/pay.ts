import type { Fraction } from 'fraction.js';
import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  maxDate,
  minDate,
} from '../calendar/calendar-date.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { exact } from '../money/fen.js';
import type { Fen } from '../money/fen.js';
import { roundHalfUp } from '../money/rounding.js';
import type { Suspension } from '../posting/status.js';
import { RuleError } from '../rule-error.js';
import { FUND_SOURCES, splitByRatios } from './funds.js';
import type { FundShares } from './funds.js';

/** One item of social insurance: county data with its document. Percentages are decimal texts. */
export interface InsuranceItem {
  readonly code: string;
  readonly name: string;
  readonly employerPercent: string;
  readonly workerPercent: string;
}

/** Items with the bounds of the wage that they are reckoned on, in fen. */
export interface InsuranceTerms {
  readonly items: readonly InsuranceItem[];
  readonly baseFloor: Fen;
  readonly baseCeiling: Fen;
}

/** One item of a month's pay, in fen. */
export interface InsuranceLine {
  readonly code: string;
  readonly name: string;
  readonly base: Fen;
  readonly employer: Fen;
  readonly worker: Fen;
}

/** The month is none. */
export class PayMonthError extends RuleError {
  readonly code = 'PAY_MONTH';

  constructor() {
    super('月份格式应为 YYYY-MM');
  }
}

/** First and last day of a month 'YYYY-MM'. @throws {PayMonthError} */
export function monthSpan(month: string): { first: CalendarDate; last: CalendarDate } {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || month > '9998-12') throw new PayMonthError();
  const first = calendarDate(`${month}-01`);
  return { first, last: addDays(addMonths(first, 1), -1) };
}

/**
 * Days of the month for which the contract is paid: in force, less suspended days where the county does not pay them.
 * @param inForce inclusive; `to` null is open
 */
export function paidDays(
  month: string,
  inForce: { readonly from: CalendarDate; readonly to: CalendarDate | null },
  unpaid: readonly Suspension[],
): { days: number; monthDays: number } {
  const { first, last } = monthSpan(month);
  const monthDays = daysBetween(first, last);
  const from = maxDate(first, inForce.from);
  const to = inForce.to === null ? last : minDate(last, inForce.to);
  let days = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const out = unpaid.some((gap) => gap.from <= day && (gap.to === null || day <= gap.to));
    if (!out) days += 1;
  }
  return { days, monthDays };
}

/** What one contract has brought its person for a month: the exact amount in fen, and the fen that were paid of it. */
export interface MonthPart {
  readonly exact: Fraction;
  readonly gross: Fen;
}

/** Exact fen of a part of a month: gross × days ÷ days of the month. */
export function dueForDays(
  gross: Fen,
  { days, monthDays }: { readonly days: number; readonly monthDays: number },
): Fraction {
  return days >= monthDays ? exact(gross) : exact(gross).mul(days).div(monthDays);
}

/**
 * The pay of a part of a month. What a person is due of one employer for a month is the exact sum over the contracts,
 * rounded half-up once: where a contract was renewed within the month, this one brings what is left of the rounded
 * sum after the parts `before`. The shares keep their proportions and add up to it (domain §6, §9). A whole month is
 * the contract's own amounts.
 */
export function payForDays(
  gross: Fen,
  shares: FundShares,
  days: { readonly days: number; readonly monthDays: number },
  before: readonly MonthPart[] = [],
): { gross: Fen; shares: FundShares } {
  const whole = before.reduce((sum, part) => sum.add(part.exact), dueForDays(gross, days));
  const left = before.reduce((rest, part) => rest - part.gross, roundHalfUp(whole));
  const due = left < 0n ? 0n : left;
  if (days.days >= days.monthDays && due === gross) return { gross, shares };
  const ratios = Object.fromEntries(FUND_SOURCES.map((source) => [source, exact(shares[source])]));
  return { gross: due, shares: splitByRatios(due, ratios as Parameters<typeof splitByRatios>[1]) };
}

/**
 * Employer's and worker's parts of each item, each rounded half-up to fen. Nothing is due on no pay; the bounds of the
 * wage are those of a whole month and shrink with its days.
 */
export function insuranceOf(
  gross: Fen,
  { items, baseFloor, baseCeiling }: InsuranceTerms,
  { days, monthDays } = { days: 1, monthDays: 1 },
): InsuranceLine[] {
  if (gross <= 0n) return items.map(({ code, name }) => ({ code, name, base: 0n, employer: 0n, worker: 0n }));
  const inDays = (bound: Fen): Fen => roundHalfUp(exact(bound).mul(days).div(monthDays));
  const [least, most] = [inDays(baseFloor), inDays(baseCeiling)];
  const floored = gross < least ? least : gross;
  const base = floored > most ? most : floored;
  const part = (percent: string): Fen => roundHalfUp(exact(base).mul(exact(percent)).div(100));
  return items.map(({ code, name, employerPercent, workerPercent }) => ({
    code,
    name,
    base,
    employer: part(employerPercent),
    worker: part(workerPercent),
  }));
}

/** The mean of monthly amounts, rounded half-up: the wage that severance is reckoned on. Null where there is none. */
export function meanOf(amounts: readonly Fen[]): Fen | null {
  if (amounts.length === 0) return null;
  return roundHalfUp(exact(amounts.reduce((sum, one) => sum + one, 0n)).div(amounts.length));
}
