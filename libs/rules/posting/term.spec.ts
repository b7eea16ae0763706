import { calendarDate } from '../calendar/calendar-date.js';
import type { Term } from './term.js';
import { findOverlap, InvalidTermError, overlaps, validateTerm } from './term.js';

const d = calendarDate;
const term = (start: string, end: string): Term => ({ start: d(start), end: d(end) });

describe('terms', () => {
  it('may last one day, and never less', () => {
    expect(validateTerm(d('2026-01-01'), d('2026-01-01'))).toEqual(term('2026-01-01', '2026-01-01'));
    expect(() => validateTerm(d('2026-01-02'), d('2026-01-01'))).toThrow(InvalidTermError);
  });

  it.each([
    ['2026-07-01', '2026-12-31', false, 'starts the day after'],
    ['2026-06-30', '2026-12-31', true, 'starts on the last day'],
    ['2025-01-01', '2026-01-01', true, 'ends on the first day'],
    ['2025-01-01', '2025-12-31', false, 'ends the day before'],
    ['2026-03-01', '2026-03-01', true, 'lies inside'],
    ['2025-01-01', '2027-01-01', true, 'covers it'],
  ])('%s to %s against the first half of 2026: %p, it %s', (start, end, expected) => {
    const half = term('2026-01-01', '2026-06-30');
    expect(overlaps(half, term(start, end))).toBe(expected);
    expect(overlaps(term(start, end), half)).toBe(expected);
  });

  it('finds the earliest term in the way, or none', () => {
    const existing = [
      { ...term('2026-09-01', '2026-12-31'), id: 'late' },
      { ...term('2026-01-01', '2026-03-31'), id: 'early' },
    ];
    expect(findOverlap(term('2026-03-31', '2026-10-01'), existing)?.id).toBe('early');
    expect(findOverlap(term('2026-04-01', '2026-10-01'), existing)?.id).toBe('late');
    expect(findOverlap(term('2026-04-01', '2026-08-31'), existing)).toBeNull();
  });
});
