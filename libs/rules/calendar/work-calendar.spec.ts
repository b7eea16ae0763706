import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { addDays, calendarDate, calendarDateOf, dayOfWeek } from './calendar-date.js';
import { InvalidWorkingDaysError, MissingCalendarYearError, WorkCalendar } from './work-calendar.js';

const d = calendarDate;
const calendar = new WorkCalendar();

describe('working days', () => {
  it('posted 2025-09-26 for five working days closes on 2025-10-10', () => {
    const walked = [1, 2, 3, 4, 5].map((n) => calendar.addWorkingDays(d('2025-09-26'), n));
    expect(walked).toEqual(['2025-09-28', '2025-09-29', '2025-09-30', '2025-10-09', '2025-10-10']);
  });

  it('edge-28 a make-up Saturday counts as a working day', () => {
    expect(dayOfWeek(d('2025-10-11'))).toBe(6);
    expect(calendar.isWorkingDay(d('2025-10-11'))).toBe(true);
    expect(calendar.addWorkingDays(d('2025-10-10'), 1)).toBe('2025-10-11');
    expect(calendar.isWorkingDay(d('2025-10-18'))).toBe(false);
  });

  it('edge-28 a year whose holidays are not loaded is refused', () => {
    const last = Math.max(...calendar.coveredYears);
    const unknown = last + 1;
    expect(() => calendar.isWorkingDay(calendarDateOf(unknown, 3, 1))).toThrow(MissingCalendarYearError);
    expect(() => calendar.isWorkingDay(d('2003-03-03'))).toThrow(MissingCalendarYearError);
    expect(() => calendar.addWorkingDays(calendarDateOf(last, 12, 31), 1)).toThrow(
      expect.objectContaining({ code: 'MISSING_CALENDAR_YEAR', year: unknown }) as Error,
    );
  });

  it('needs only the years of the days it walks through', () => {
    expect(calendar.addWorkingDays(d('2003-12-31'), 1)).toBe('2004-01-02');
    expect(calendar.addWorkingDays(d('2026-12-30'), 1)).toBe('2026-12-31');
  });

  it('covers 2020 to 2026 without a gap', () => {
    for (let year = 2020; year <= 2026; year += 1) expect(calendar.coveredYears.has(year)).toBe(true);
  });

  it('agrees, on every day of every covered year, with the published table', () => {
    const file = createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json');
    const table = JSON.parse(readFileSync(file, 'utf8')) as Record<
      'holidays' | 'workdays',
      Record<string, string>
    >;
    const wrong: string[] = [];
    for (const year of calendar.coveredYears) {
      for (let day = calendarDateOf(year, 1, 1); day <= calendarDateOf(year, 12, 31); day = addDays(day, 1)) {
        const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
        const expected = day in table.workdays || (weekday % 6 !== 0 && !(day in table.holidays));
        if (calendar.isWorkingDay(day) !== expected) wrong.push(day);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('lets the county change single days, also against the national notice', () => {
    const county = new WorkCalendar({
      overrides: [
        { date: d('2025-10-11'), working: false },
        { date: d('2025-10-01'), working: true },
      ],
    });
    expect(county.isWorkingDay(d('2025-10-11'))).toBe(false);
    expect(county.isWorkingDay(d('2025-10-01'))).toBe(true);
    expect(county.isWorkingDay(d('2025-10-02'))).toBe(false);
  });

  it('answers for a year of the county’s own only when the county says it is complete', () => {
    const overrides = [{ date: d('2099-10-01'), working: false }];
    expect(() => new WorkCalendar({ overrides }).isWorkingDay(d('2099-10-01'))).toThrow(
      MissingCalendarYearError,
    );
    const complete = new WorkCalendar({ overrides, completeYears: [2099] });
    expect(complete.isWorkingDay(d('2099-10-01'))).toBe(false);
    expect(complete.addWorkingDays(d('2099-09-30'), 1)).toBe('2099-10-02');
  });

  it('tells the next working day from the day itself', () => {
    expect(calendar.nextWorkingDay(d('2025-09-26'))).toBe('2025-09-28');
    expect(calendar.workingDayOnOrAfter(d('2025-09-26'))).toBe('2025-09-26');
    expect(calendar.workingDayOnOrAfter(d('2025-10-01'))).toBe('2025-10-09');
  });

  it('counts by how many working days something is late', () => {
    expect(calendar.workingDaysAfter(d('2025-09-26'), d('2025-10-10'))).toBe(5);
    expect(calendar.workingDaysAfter(d('2025-09-30'), d('2025-10-08'))).toBe(0);
    expect(calendar.workingDaysAfter(d('2025-10-10'), d('2025-09-26'))).toBe(0);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses a count of %p working days', (n) => {
    expect(() => calendar.addWorkingDays(d('2025-09-26'), n)).toThrow(InvalidWorkingDaysError);
  });
});
