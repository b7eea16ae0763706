import fc from 'fast-check';
import { addDays, calendarDate, compareDates } from '../calendar/calendar-date.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { MissingCalendarYearError, WorkCalendar } from '../calendar/work-calendar.js';
import { deadlineDuties, isReportable, missingYears, momentOfDay, nextDayStart } from './deadline.js';
import type { ReminderDays } from './deadline.js';

const calendar = new WorkCalendar();
const day = calendarDate;
const eachDay: ReminderDays = { beforeWorkingDays: [3, 1], overdueEveryWorkingDays: 1 };
/** Monday. */
const DUE = day('2026-03-16');

describe('reminders of a deadline', () => {
  it('come at each offset in working days, once, and not on the days between', () => {
    // Tuesday 10th is four working days before, Wednesday 11th three, Friday 13th one.
    const duties = (since: string, today: string) =>
      deadlineDuties(calendar, { dueOn: DUE, since: day(since), today: day(today) }, eachDay).dueIn;
    expect(duties('2026-03-09', '2026-03-10')).toBeNull();
    expect(duties('2026-03-10', '2026-03-11')).toBe(3);
    expect(duties('2026-03-11', '2026-03-12')).toBeNull();
    expect(duties('2026-03-12', '2026-03-13')).toBe(1);
    expect(duties('2026-03-13', '2026-03-14')).toBeNull();
    expect(duties('2026-03-13', '2026-03-16')).toBeNull();
    expect(duties('2026-03-09', '2026-03-16')).toBe(1);
  });

  it('are not owed for an offset that the task was opened behind', () => {
    const task = { dueOn: DUE, since: day('2026-03-13'), today: day('2026-03-13') };
    expect(deadlineDuties(calendar, task, eachDay).dueIn).toBeNull();
  });

  it('go on while it is late, by working days', () => {
    const duties = (since: string, today: string, every = 1) =>
      deadlineDuties(
        calendar,
        { dueOn: DUE, since: day(since), today: day(today) },
        { beforeWorkingDays: [], overdueEveryWorkingDays: every },
      );
    expect(duties('2026-03-16', '2026-03-17')).toEqual({ dueIn: null, late: 1, tellLate: true });
    expect(duties('2026-03-17', '2026-03-17')).toMatchObject({ late: 1, tellLate: false });
    // A weekend makes it no later.
    expect(duties('2026-03-20', '2026-03-21')).toMatchObject({ late: 4, tellLate: false });
    expect(duties('2026-03-17', '2026-03-18', 3)).toMatchObject({ late: 2, tellLate: false });
    expect(duties('2026-03-18', '2026-03-19', 3)).toMatchObject({ late: 3, tellLate: true });
  });

  it('are nobody’s when the county has decided on none, but lateness counts all the same', () => {
    const task = { dueOn: DUE, since: day('2026-03-16'), today: day('2026-03-18') };
    expect(deadlineDuties(calendar, task, null)).toEqual({ dueIn: null, late: 2, tellLate: false });
  });

  it('edge-28: cannot be counted through a year that is not loaded', () => {
    const task = { dueOn: day('2101-01-05'), since: day('2101-01-03'), today: day('2101-01-06') };
    expect(() => deadlineDuties(calendar, task, eachDay)).toThrow(MissingCalendarYearError);
  });

  it('whatever days are skipped: each offset at most once, lateness as often as its rounds, in all', () => {
    const days = fc.integer({ min: 0, max: 40 });
    const plan = fc.record({
      opened: days,
      length: fc.integer({ min: 1, max: 12 }),
      looks: fc.uniqueArray(days, { minLength: 1, maxLength: 20 }),
      every: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(plan, ({ opened, length, looks, every }) => {
        const first = addDays(day('2026-03-02'), opened);
        const dueOn = calendar.addWorkingDays(first, length);
        const policy = { beforeWorkingDays: [1, 2, 5], overdueEveryWorkingDays: every };
        let since: CalendarDate = first;
        const offsets: number[] = [];
        let late = 0;
        for (const look of [...looks].sort((a, b) => a - b).map((n) => addDays(first, n))) {
          const duties = deadlineDuties(calendar, { dueOn, since, today: look }, policy);
          if (duties.dueIn !== null) offsets.push(duties.dueIn);
          if (duties.tellLate) late += 1;
          since = compareDates(look, since) > 0 ? look : since;
        }
        expect(new Set(offsets).size).toBe(offsets.length);
        expect(offsets).toEqual([...offsets].sort((a, b) => b - a));
        expect(late).toBeLessThanOrEqual(Math.floor(calendar.workingDaysAfter(dueOn, since) / every));
      }),
    );
  });
});

it('reports a task from the given number of working days on', () => {
  expect([1, 2, 3].map((late) => isReportable(late, 2))).toEqual([false, true, true]);
});

it('finds moments of a day by the clock of Shanghai', () => {
  expect(momentOfDay(day('2026-03-16'), '08:30').toISOString()).toBe('2026-03-16T00:30:00.000Z');
  expect(momentOfDay(day('2026-03-16'), null).toISOString()).toBe('2026-03-15T16:00:00.000Z');
  expect(nextDayStart(day('2026-03-16')).toISOString()).toBe('2026-03-16T16:00:00.000Z');
});

it('names the years that the coming months need and the calendar does not know', () => {
  const own = new WorkCalendar({ completeYears: [2101] });
  expect(missingYears(own, day('2101-10-15'), 2)).toEqual([]);
  expect(missingYears(own, day('2101-11-15'), 2)).toEqual([2102]);
  expect(missingYears(own, day('2102-01-01'), 0)).toEqual([2102]);
  expect(missingYears(own, day('2101-11-15'), 24)).toEqual([2102, 2103]);
});
