import fc from 'fast-check';
import {
  addDays,
  addMonths,
  calendarDate,
  dateOfDayNumber,
  dayNumber,
  dayOfWeek,
  daysBetween,
  isCalendarDate,
  InvalidCalendarDateError,
} from './calendar-date.js';

const anyDay = fc.integer({ min: -350_000, max: 2_900_000 }); // 1011 to 9909

describe('calendar dates', () => {
  it.each(['2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '20240101',
    '0999-01-01',
    '',
    '2024-01-01 ',
  ])('%p is not a day', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrow(InvalidCalendarDateError);
  });

  it('numbers days as the UTC clock does, over nine thousand years', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = new Date(days * 86_400_000);
        const text = calendarDate(date.toISOString().slice(0, 10));
        expect(dateOfDayNumber(days)).toBe(text);
        expect(dayNumber(text)).toBe(days);
        expect(dayOfWeek(text)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
      }),
    );
  });

  it('adds days across leap days and year ends, and counts both ends', () => {
    expect(addDays(calendarDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(calendarDate('2023-12-31'), 1)).toBe('2024-01-01');
    expect(addDays(calendarDate('2024-01-01'), -1)).toBe('2023-12-31');
    expect(daysBetween(calendarDate('2024-01-01'), calendarDate('2024-12-31'))).toBe(366);
    expect(daysBetween(calendarDate('2024-01-01'), calendarDate('2024-01-01'))).toBe(1);
    expect(daysBetween(calendarDate('2024-01-02'), calendarDate('2024-01-01'))).toBe(0);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -13, '2022-12-15'],
    ['2024-12-15', 0, '2024-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(calendarDate(from), months)).toBe(to);
  });

  it('refuses to leave the years a date column can hold', () => {
    expect(() => addMonths(calendarDate('9999-12-01'), 1)).toThrow(InvalidCalendarDateError);
    expect(() => addDays(calendarDate('9999-12-31'), 1)).toThrow(InvalidCalendarDateError);
  });
});
