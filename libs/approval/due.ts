import { MissingCalendarYearError } from '../rules/index.js';
import type { CalendarDate, WorkCalendar } from '../rules/index.js';

/**
 * Day by which what opens on `from` is due. null while the working calendar does not reach so far: the task opens all
 * the same, and shows that it waits.
 */
export function dueOn(calendar: WorkCalendar, from: CalendarDate, workingDays: number): CalendarDate | null {
  return unlessUncounted(() => calendar.addWorkingDays(from, workingDays));
}

/** null where the calendar of the year is missing: nothing is made up, and administrators are warned elsewhere. */
export function unlessUncounted<T>(count: () => T): T | null {
  try {
    return count();
  } catch (error) {
    if (error instanceof MissingCalendarYearError) return null;
    throw error;
  }
}
