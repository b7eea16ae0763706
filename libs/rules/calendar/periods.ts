import { RuleError } from '../rule-error.js';
import type { CalendarDate } from './calendar-date.js';
import { addDays, addMonths, dateParts } from './calendar-date.js';
import type { WorkCalendar } from './work-calendar.js';

/** A period must last a whole number of months, at least one. */
export class InvalidPeriodError extends RuleError {
  readonly code = 'INVALID_PERIOD';

  constructor() {
    super('期限应为不小于 1 的整月数');
  }
}

/**
 * Last day of a statutory period of months: the first day is excluded, it ends on the corresponding day or else at
 * the end of the month, and a last day that is a day off moves to the next working day (民法典 201–203).
 * @throws {InvalidPeriodError} unless `months` is a whole number ≥ 1
 * @throws {MissingCalendarYearError} when the year of the last day is not loaded
 */
export function civilPeriodEnd(from: CalendarDate, months: number, calendar: WorkCalendar): CalendarDate {
  return calendar.workingDayOnOrAfter(correspondingDay(from, months));
}

/**
 * Last day of a posting of `months` months that starts on `start`, both days included and never rolled: the day
 * before the corresponding day, or the end of the month when that month has no such day (domain §3).
 * 2024-02-29 and 12 months give 2025-02-28, 2023-03-01 gives 2024-02-29.
 * @throws {InvalidPeriodError} unless `months` is a whole number ≥ 1
 */
export function postingTermEnd(start: CalendarDate, months: number): CalendarDate {
  const corresponding = correspondingDay(start, months);
  const exists = dateParts(corresponding).day === dateParts(start).day;
  return exists ? addDays(corresponding, -1) : corresponding;
}

function correspondingDay(from: CalendarDate, months: number): CalendarDate {
  if (!Number.isSafeInteger(months) || months < 1) throw new InvalidPeriodError();
  return addMonths(from, months);
}
