import { CaseAttendance } from './attendance.js';
import { CalendarCoverage } from './calendar-coverage.js';
import { CalendarResolver } from './calendar.resolver.js';
import { CaseWaker } from './case-waker.js';
import { DueDates } from './due-dates.js';
import { Superiors } from './superiors.js';
import { TimedDuties } from './timed-duties.js';
import { TimingPolicy } from './timing-policy.js';
import { Waiting } from './waiting.js';

/** What time asks of cases: due dates, reminders, reports, the ends of 公示, and the calendar that they are counted by. */
export const timingProviders = [
  CalendarCoverage,
  CalendarResolver,
  CaseAttendance,
  CaseWaker,
  DueDates,
  Superiors,
  TimedDuties,
  TimingPolicy,
  Waiting,
];
