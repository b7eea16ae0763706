import { MissingCalendarYearError } from '../rules/index.js';
import type { CalendarDate, WorkCalendar } from '../rules/index.js';

/**
 * Day by which what opens on `from` is due. null while the working calendar does not reach so far: the task opens all
 * the same, and shows that it waits.
 */
export function dueOn(calendar: WorkCalendar, from: CalendarDate, workingDays: number): CalendarDate | null {
  try {
    return calendar.addWorkingDays(from, workingDays);
  } catch (error) {
    if (error instanceof MissingCalendarYearError) return null;
    throw error;
  }
}
