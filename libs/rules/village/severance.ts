import type { CalendarDate } from '../calendar/calendar-date.js';
import { postingTermEnd } from '../calendar/periods.js';
import { exact, formatYuan } from '../money/fen.js';
import type { Fen } from '../money/fen.js';
import { roundHalfUp } from '../money/rounding.js';
import { RuleError } from '../rule-error.js';

/** 经济补偿 (劳动合同法 47): county data with the clause. */
export interface SeveranceTerms {
  /** A rest of at least so many months counts as a whole year, a shorter one as half. */
  readonly wholeYearFromMonths: number;
  /** The monthly wage counts up to so many times the local average. */
  readonly wageCapMultiple: number;
  /** Where the wage is capped, at most so many years count. */
  readonly cappedYears: number;
}

/** What the severance is computed from. */
export interface SeveranceFacts {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  /** Average monthly wage of the last twelve months, in fen. */
  readonly monthlyWage: Fen;
  /** Average monthly wage of the place in the year before, in fen. */
  readonly localAverage: Fen;
}

/** How the amount came about. */
export interface Severance {
  /** Half months of wage: two for each year, one for a short rest. */
  readonly halfMonths: number;
  readonly wage: Fen;
  readonly capped: boolean;
  readonly amount: Fen;
}

/** The days or amounts make no sense together. */
export class SeveranceError extends RuleError {
  readonly code = 'SEVERANCE_FACTS';

  constructor() {
    super('经济补偿的起止日期或工资数额无效', '劳动合同法 47');
  }
}

/**
 * 经济补偿: one month's wage for each full year, a month for a rest of at least six months, half a month for less.
 * Rounded half-up once, to the fen.
 * @throws {SeveranceError} when the last day is before the first, or an amount is negative
 */
export function severance(facts: SeveranceFacts, terms: SeveranceTerms): Severance {
  const { firstDay, lastDay, monthlyWage, localAverage } = facts;
  if (lastDay < firstDay || monthlyWage < 0n || localAverage < 0n) throw new SeveranceError();
  const cap = localAverage * BigInt(terms.wageCapMultiple);
  const capped = monthlyWage > cap;
  const all = halfMonthsOf(firstDay, lastDay, terms.wholeYearFromMonths);
  const halfMonths = capped ? Math.min(all, terms.cappedYears * 2) : all;
  const wage = capped ? cap : monthlyWage;
  return { halfMonths, wage, capped, amount: roundHalfUp(exact(wage).mul(halfMonths).div(2)) };
}

/** Months end the day before the corresponding day, or at the end of a month that has no such day (domain §3). */
function halfMonthsOf(first: CalendarDate, last: CalendarDate, wholeYearFrom: number): number {
  let months = 0;
  while (postingTermEnd(first, months + 1) <= last) months += 1;
  const years = Math.floor(months / 12);
  const rest = months - years * 12;
  const restDays = months === 0 || postingTermEnd(first, months) < last;
  if (rest === 0 && !restDays) return years * 2;
  return years * 2 + (rest >= wholeYearFrom ? 2 : 1);
}

/** How the amount came about, in words: 4.5个月 × 月工资 4,000.00 元 = 18,000.00 元. */
export function severanceFormula(
  { halfMonths, wage, capped, amount }: Severance,
  facts: SeveranceFacts,
  terms: SeveranceTerms,
): string {
  const months = `${Math.floor(halfMonths / 2)}${halfMonths % 2 === 1 ? '.5' : ''}`;
  const cap = capped
    ? `（月工资${formatYuan(facts.monthlyWage)}元超过当地月平均工资${formatYuan(facts.localAverage)}元的${terms.wageCapMultiple}倍，按${terms.wageCapMultiple}倍计，最多${terms.cappedYears}年）`
    : '';
  return `工作年限${facts.firstDay}至${facts.lastDay}，计${months}个月 × 月工资${formatYuan(wage)}元${cap} = ${formatYuan(amount)}元`;
}
