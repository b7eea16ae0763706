import { calendarDate } from './calendar-date.js';
import { endOfShanghaiDay, shanghaiDateOf, startOfShanghaiDay } from './shanghai.js';

describe('the day in Asia/Shanghai', () => {
  it.each([
    ['2025-10-10T15:59:59.999Z', '2025-10-10'],
    ['2025-10-10T16:00:00.000Z', '2025-10-11'],
    ['2024-12-31T16:00:00.000Z', '2025-01-01'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
  ])('at %s it is %s', (instant, date) => {
    expect(shanghaiDateOf(new Date(instant))).toBe(date);
  });

  it('runs from 00:00 to 24:00 of UTC+8', () => {
    const date = calendarDate('2025-10-10');
    expect(startOfShanghaiDay(date).toISOString()).toBe('2025-10-09T16:00:00.000Z');
    expect(endOfShanghaiDay(date).toISOString()).toBe('2025-10-10T16:00:00.000Z');
    expect(shanghaiDateOf(new Date(endOfShanghaiDay(date).getTime() - 1))).toBe(date);
  });
});
