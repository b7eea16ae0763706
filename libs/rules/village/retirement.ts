import type { CalendarDate } from '../calendar/calendar-date.js';
import { addMonths } from '../calendar/calendar-date.js';
import { RuleError } from '../rule-error.js';

/**
 * Groups with ages of their own under the birth-month table that is in force since 2025: men, women whose former age
 * was 55, women whose former age was 50.
 */
export type RetirementGroup = 'MALE' | 'FEMALE_55' | 'FEMALE_50';

/** One line of the birth-month table: those born in these months ('YYYY-MM', both included) retire at this age. */
export interface RetirementLine {
  readonly group: RetirementGroup;
  readonly bornFrom: string;
  readonly bornTo: string;
  readonly ageMonths: number;
}

/** The rule by which a table is drawn up: the age rises by a month for every so many months of birth. */
export interface RetirementRise {
  readonly group: RetirementGroup;
  /** Age before the rise, in months. */
  readonly baseAgeMonths: number;
  /** First month of birth that is concerned, 'YYYY-MM'. */
  readonly firstBorn: string;
  readonly birthMonthsPerStep: number;
  readonly finalAgeMonths: number;
}

/** The table has no line for the month of birth. The month itself is left out: it is personal. */
export class RetirementTableError extends RuleError {
  readonly code = 'RETIREMENT_TABLE_GAP';

  constructor() {
    super('退休年龄表没有覆盖该出生年月，请先补充政策数据');
  }
}

const EARLIEST = '1900-01';
const LATEST = '2999-12';

/** Every line of the table that the rise describes, from the earliest birth to the latest. */
export function retirementTable(rise: RetirementRise): RetirementLine[] {
  const { group, baseAgeMonths, firstBorn, birthMonthsPerStep, finalAgeMonths } = rise;
  const lines: RetirementLine[] = [
    { group, bornFrom: EARLIEST, bornTo: shiftMonth(firstBorn, -1), ageMonths: baseAgeMonths },
  ];
  const steps = finalAgeMonths - baseAgeMonths;
  for (let step = 1; step <= steps; step += 1) {
    const bornFrom = shiftMonth(firstBorn, (step - 1) * birthMonthsPerStep);
    const bornTo = step === steps ? LATEST : shiftMonth(firstBorn, step * birthMonthsPerStep - 1);
    lines.push({ group, bornFrom, bornTo, ageMonths: baseAgeMonths + step });
  }
  return lines;
}

/**
 * The day on which the statutory retirement age is reached.
 * @throws {RetirementTableError} when the table has no line for the birth
 */
export function retirementDay(
  bornOn: CalendarDate,
  group: RetirementGroup,
  table: readonly RetirementLine[],
): CalendarDate {
  const month = bornOn.slice(0, 7);
  const line = table.find((one) => one.group === group && one.bornFrom <= month && month <= one.bornTo);
  if (!line) throw new RetirementTableError();
  return addMonths(bornOn, line.ageMonths);
}

function shiftMonth(month: string, by: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}
