import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays, addMonths, compareDates, yearOf } from '../calendar/calendar-date.js';
import { startOfShanghaiDay } from '../calendar/shanghai.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';

/** When a county reminds, in working days. */
export interface ReminderDays {
  /** So many working days before a task is due, once for each number. */
  readonly beforeWorkingDays: readonly number[];
  /** Every so many working days while it is late. */
  readonly overdueEveryWorkingDays: number;
}

/** An open task as its deadline sees it. */
export interface TimedTask {
  readonly dueOn: CalendarDate;
  /** The last day up to which this has been asked; at first the day on which the task opened. */
  readonly since: CalendarDate;
  readonly today: CalendarDate;
}

/** What the days since the last time ask for. */
export interface DeadlineDuties {
  /** Offset of the reminder that was reached since then; null: none. */
  readonly dueIn: number | null;
  /** Working days by which the task is late today; 0 while it is not. */
  readonly late: number;
  /** Whether being late was to be told again since then. */
  readonly tellLate: boolean;
}

/**
 * What is to be told of a deadline today. Nothing is told twice when it is asked on every day, or again on the same
 * day, and of several offsets reached at once only the nearest one counts.
 * @throws {MissingCalendarYearError} when the days between are in a year that is not loaded
 */
export function deadlineDuties(
  calendar: WorkCalendar,
  { dueOn, since, today }: TimedTask,
  reminders: ReminderDays | null,
): DeadlineDuties {
  const late = calendar.workingDaysAfter(dueOn, today);
  if (!reminders) return { dueIn: null, late, tellLate: false };
  if (compareDates(dueOn, today) < 0) {
    const rounds = (days: number): number => Math.floor(days / reminders.overdueEveryWorkingDays);
    const tellLate = rounds(late) > rounds(calendar.workingDaysAfter(dueOn, since));
    return { dueIn: null, late, tellLate };
  }
  const left = calendar.workingDaysAfter(today, dueOn);
  const before = calendar.workingDaysAfter(since, dueOn);
  const reached = reminders.beforeWorkingDays.filter((days) => left <= days && before > days);
  return { dueIn: reached.length > 0 ? Math.min(...reached) : null, late: 0, tellLate: false };
}

/** Whether a task that is late by so many working days goes before whoever is above. */
export function isReportable(late: number, afterWorkingDaysLate: number): boolean {
  return late >= afterWorkingDaysLate;
}

/** The moment of a day in Asia/Shanghai; `time` is 'HH:mm', midnight when there is none. */
export function momentOfDay(day: CalendarDate, time: string | null): Date {
  const [hours = 0, minutes = 0] = (time ?? '00:00').split(':').map(Number);
  return new Date(startOfShanghaiDay(day).getTime() + (hours * 60 + minutes) * 60_000);
}

/** Start of the day after: who may act is dated by days, so then everything is looked at again. */
export function nextDayStart(day: CalendarDate): Date {
  return startOfShanghaiDay(addDays(day, 1));
}

/**
 * Years between today and so many months ahead whose holidays the calendar does not know. With 0 months it is about
 * today's year alone.
 */
export function missingYears(calendar: WorkCalendar, today: CalendarDate, monthsAhead: number): number[] {
  const last = yearOf(addMonths(today, monthsAhead));
  const years: number[] = [];
  for (let year = yearOf(today); year <= last; year += 1)
    if (!calendar.coveredYears.has(year)) years.push(year);
  return years;
}
