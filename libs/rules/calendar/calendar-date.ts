import { RuleError } from '../rule-error.js';

declare const calendarDateBrand: unique symbol;

/** A day of the Gregorian calendar in Asia/Shanghai, written 'YYYY-MM-DD'. Strings of this form sort by time. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

/** The text is not a day that exists. The text itself is left out of the message: it may come from a personal field. */
export class InvalidCalendarDateError extends RuleError {
  readonly code = 'INVALID_CALENDAR_DATE';

  constructor() {
    super('日期无效，应为 YYYY-MM-DD 形式的真实日期');
  }
}

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
// The first and last year a DATE column can hold.
const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;

/** Year, month (1–12) and day (1–31). */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Number of days of a month (1–12), leap years by the Gregorian rule. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Gregorian leap year. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 365 or 366: the divisor of days in a yearly period (domain §9, Allocation). */
export function daysInYear(year: number): 365 | 366 {
  return isLeapYear(year) ? 366 : 365;
}

function partsOrNull(text: string): DateParts | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < FIRST_YEAR || month < 1 || month > 12) return null;
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

/** Whether the text is a real day written 'YYYY-MM-DD'. */
export function isCalendarDate(text: string): text is CalendarDate {
  return partsOrNull(text) !== null;
}

/**
 * Reads 'YYYY-MM-DD'.
 * @throws {InvalidCalendarDateError} for another form, or a day that does not exist (2023-02-29)
 */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new InvalidCalendarDateError();
  return text;
}

/** The day of the given year, month (1–12) and day. @throws {InvalidCalendarDateError} when there is none */
export function calendarDateOf(year: number, month: number, day: number): CalendarDate {
  return calendarDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** Splits a date. @throws {InvalidCalendarDateError} when the string was not a date after all */
export function dateParts(date: CalendarDate): DateParts {
  const parts = partsOrNull(date);
  if (!parts) throw new InvalidCalendarDateError();
  return parts;
}

/** Year of the date. */
export function yearOf(date: CalendarDate): number {
  return dateParts(date).year;
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earlier of the two days. */
export function minDate(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a <= b ? a : b;
}

/** The later of the two days. */
export function maxDate(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a >= b ? a : b;
}

/**
 * Days since 1970-01-01, by integer arithmetic on the civil calendar: no time zone can shift it.
 * Years are counted from 1 March, so that the leap day is the last one of its year.
 */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = dateParts(date);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - EPOCH_OFFSET;
}

/** Inverse of {@link dayNumber}. @throws {InvalidCalendarDateError} outside the years 1000–9999 */
export function dateOfDayNumber(days: number): CalendarDate {
  const shifted = days + EPOCH_OFFSET;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const leapCorrected =
    dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor(leapCorrected / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return calendarDateOf(year, month, day);
}

const DAYS_OF_ERA = 146097; // 400 Gregorian years
const EPOCH_OFFSET = 719468; // 0000-03-01 to 1970-01-01

/** The day `days` later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * The corresponding day `months` later (earlier when negative), or the last day of that month when it has none:
 * 01-31 + 1 month is 02-28 or 02-29 (民法典 202).
 * @throws {InvalidCalendarDateError} outside the years 1000–9999
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  if (targetYear < FIRST_YEAR || targetYear > LAST_YEAR) throw new InvalidCalendarDateError();
  return calendarDateOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** ISO day of the week: 1 Monday … 7 Sunday. */
export function dayOfWeek(date: CalendarDate): number {
  // 1970-01-01 was a Thursday.
  const offset = (dayNumber(date) + 3) % 7;
  return (offset < 0 ? offset + 7 : offset) + 1;
}

/** Number of days from `from` to `to`, both included; 0 or negative when `to` is before `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
