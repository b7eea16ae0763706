import { RuleError } from '../rule-error.js';
import type { CalendarDate } from './calendar-date.js';
import { addDays, compareDates, dayOfWeek, yearOf } from './calendar-date.js';
import { statutoryDay, statutoryYears } from './statutory-days.js';

/** A county's own arrangement of one day: it beats the State Council's notice. */
export interface WorkDayOverride {
  readonly date: CalendarDate;
  readonly working: boolean;
}

export interface WorkCalendarOptions {
  readonly overrides?: readonly WorkDayOverride[];
  /** Years whose holidays the county has entered completely as overrides, so that the calendar may answer for them. */
  readonly completeYears?: readonly number[];
}

/** The holiday arrangement of a year is not loaded: counting through it would take its holidays for working days. */
export class MissingCalendarYearError extends RuleError {
  readonly code = 'MISSING_CALENDAR_YEAR';

  constructor(readonly year: number) {
    super(`工作日历缺少 ${year} 年的节假日安排，请先录入该年安排`, '国务院办公厅年度节假日安排通知');
  }
}

/** A count of working days must be a whole number of at least one. */
export class InvalidWorkingDaysError extends RuleError {
  readonly code = 'INVALID_WORKING_DAYS';

  constructor() {
    super('工作日数应为不小于 1 的整数');
  }
}

/**
 * Working days: Monday to Friday, less statutory holidays, plus make-up days, changed by county overrides.
 * Immutable. Only the years of the days walked through must be loaded (domain §9).
 */
export class WorkCalendar {
  readonly coveredYears: ReadonlySet<number>;
  private readonly overrides: ReadonlyMap<CalendarDate, boolean>;

  constructor(options: WorkCalendarOptions = {}) {
    this.overrides = new Map((options.overrides ?? []).map(({ date, working }) => [date, working]));
    this.coveredYears = new Set([...statutoryYears(), ...(options.completeYears ?? [])]);
  }

  /** @throws {MissingCalendarYearError} when the year of the day is not loaded, even if that one day is overridden */
  isWorkingDay(date: CalendarDate): boolean {
    const year = yearOf(date);
    if (!this.coveredYears.has(year)) throw new MissingCalendarYearError(year);
    return this.overrides.get(date) ?? statutoryDay(date) ?? dayOfWeek(date) <= 5;
  }

  /**
   * The n-th working day after `from`; `from` itself is excluded (民法典 201). A period of n working days
   * posted on `from` closes at 24:00 of the answer.
   * @throws {InvalidWorkingDaysError} when n is not a whole number ≥ 1
   * @throws {MissingCalendarYearError} when the count walks into a year that is not loaded
   */
  addWorkingDays(from: CalendarDate, n: number): CalendarDate {
    if (!Number.isSafeInteger(n) || n < 1) throw new InvalidWorkingDaysError();
    let day = from;
    for (let left = n; left > 0;) {
      day = addDays(day, 1);
      if (this.isWorkingDay(day)) left -= 1;
    }
    return day;
  }

  /** The first working day after the day. @throws {MissingCalendarYearError} */
  nextWorkingDay(date: CalendarDate): CalendarDate {
    return this.addWorkingDays(date, 1);
  }

  /** The day itself when it is a working day, otherwise the next one. @throws {MissingCalendarYearError} */
  workingDayOnOrAfter(date: CalendarDate): CalendarDate {
    return this.isWorkingDay(date) ? date : this.nextWorkingDay(date);
  }

  /**
   * Working days after `from` up to and including `to`; 0 when `to` is not after `from`.
   * With a due date and today it is the number of working days by which a step is late.
   * @throws {MissingCalendarYearError}
   */
  workingDaysAfter(from: CalendarDate, to: CalendarDate): number {
    let count = 0;
    for (let day = from; compareDates(day, to) < 0;) {
      day = addDays(day, 1);
      if (this.isWorkingDay(day)) count += 1;
    }
    return count;
  }
}
