import { calendarDate } from './calendar-date.js';
import { civilPeriodEnd, InvalidPeriodError, postingTermEnd } from './periods.js';
import { MissingCalendarYearError, WorkCalendar } from './work-calendar.js';

const d = calendarDate;
const calendar = new WorkCalendar();

describe('posting terms', () => {
  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-03-01', 12, '2024-02-29'],
    ['2024-02-29', 48, '2028-02-28'],
  ])('edge-26 a posting from %s for %i months ends on %s', (start, months, end) => {
    expect(postingTermEnd(d(start), months)).toBe(end);
  });

  it.each([
    ['2026-01-01', 12, '2026-12-31'],
    ['2026-01-15', 6, '2026-07-14'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-10-31', 1, '2025-11-30'],
    ['2025-10-30', 1, '2025-11-29'],
  ])('from %s for %i months ends on %s', (start, months, end) => {
    expect(postingTermEnd(d(start), months)).toBe(end);
  });

  it('edge-27 a posting that ends on a holiday does not roll, an objection deadline does', () => {
    expect(postingTermEnd(d('2024-10-02'), 12)).toBe('2025-10-01');
    expect(civilPeriodEnd(d('2024-10-01'), 12, calendar)).toBe('2025-10-09');
  });

  it('needs no calendar for a term far ahead', () => {
    expect(postingTermEnd(d('2099-01-01'), 12)).toBe('2099-12-31');
  });
});

describe('statutory periods', () => {
  it.each([
    ['2025-03-14', 1, '2025-04-14', 'the corresponding day, a Monday'],
    ['2024-01-31', 1, '2024-02-29', 'no corresponding day: the end of the month'],
    ['2025-05-16', 1, '2025-06-16', 'the corresponding day'],
    ['2025-02-15', 1, '2025-03-17', 'a Saturday rolls to Monday'],
    ['2025-08-28', 1, '2025-09-28', 'a make-up Sunday does not roll'],
  ])('%s and %i months ends on %s: %s', (from, months, end) => {
    expect(civilPeriodEnd(d(from), months, calendar)).toBe(end);
  });

  it('edge-28 refuses a period that ends in a year without holiday data', () => {
    expect(() => civilPeriodEnd(d('2026-06-01'), 1200, calendar)).toThrow(MissingCalendarYearError);
  });

  it.each([0, -1, 0.5])('refuses %p months', (months) => {
    expect(() => postingTermEnd(d('2026-01-01'), months)).toThrow(InvalidPeriodError);
    expect(() => civilPeriodEnd(d('2026-01-01'), months, calendar)).toThrow(InvalidPeriodError);
  });
});
