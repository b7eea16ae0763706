import fc from 'fast-check';
import { addDays, calendarDate } from '../calendar/calendar-date.js';
import type { CreditedPosting } from './credit.js';
import { unionOfActiveDays } from './credit.js';
import { derivePostingStatus } from './status.js';

const d = calendarDate;
const served = (start: string, end: string, changes: Partial<CreditedPosting> = {}): CreditedPosting => ({
  implemented: true,
  cancelled: false,
  start: d(start),
  end: d(end),
  suspensions: [],
  ...changes,
});

describe('days credited for grassroots service', () => {
  it('counts both ends of a term', () => {
    expect(unionOfActiveDays([served('2025-01-01', '2025-12-31')], d('2026-06-01'))).toBe(365);
    expect(unionOfActiveDays([served('2024-01-01', '2024-12-31')], d('2026-06-01'))).toBe(366);
  });

  it('counts to the day before the cut-off', () => {
    const year = [served('2025-01-01', '2025-12-31')];
    expect(unionOfActiveDays(year, d('2025-12-31'))).toBe(364);
    expect(unionOfActiveDays(year, d('2026-01-01'))).toBe(365);
    expect(unionOfActiveDays(year, d('2025-01-01'))).toBe(0);
  });

  it('edge-31 overlapping postings credit a day once', () => {
    const postings = [
      served('2025-01-01', '2025-03-31'), // 90 days
      served('2025-03-01', '2025-04-30'), // 30 more
      served('2025-03-10', '2025-03-20'),
    ];
    expect(unionOfActiveDays(postings, d('2026-01-01'))).toBe(120);
  });

  it('edge-32 suspended days are not credited, both ends included, open ones to the end', () => {
    const suspended = (to: string | null) =>
      served('2025-01-01', '2025-01-31', {
        suspensions: [{ from: d('2025-01-11'), to: to === null ? null : d(to) }],
      });
    expect(unionOfActiveDays([suspended('2025-01-20')], d('2026-01-01'))).toBe(21);
    expect(unionOfActiveDays([suspended(null)], d('2026-01-01'))).toBe(10);
  });

  it('edge-32 a day suspended in one posting counts when another is served on it', () => {
    const suspended = served('2025-01-01', '2025-01-31', {
      suspensions: [{ from: d('2025-01-11'), to: null }],
    });
    expect(unionOfActiveDays([suspended, served('2025-01-15', '2025-01-16')], d('2026-01-01'))).toBe(12);
  });

  it('counts nothing that was not implemented, was cancelled, or came after an early end', () => {
    const cutoff = d('2026-01-01');
    expect(unionOfActiveDays([served('2025-01-01', '2025-01-31', { implemented: false })], cutoff)).toBe(0);
    expect(unionOfActiveDays([served('2025-01-01', '2025-01-31', { cancelled: true })], cutoff)).toBe(0);
    expect(
      unionOfActiveDays([served('2025-01-01', '2025-01-31', { endedOn: d('2025-01-10') })], cutoff),
    ).toBe(10);
    expect(
      unionOfActiveDays([served('2025-01-10', '2025-01-31', { endedOn: d('2025-01-01') })], cutoff),
    ).toBe(0);
  });

  it('is the number of days on which some posting derives as ACTIVE', () => {
    const origin = d('2025-01-01');
    const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays(origin, n));
    const span = fc.tuple(day, day).map(([a, b]) => (a <= b ? { start: a, end: b } : { start: b, end: a }));
    const suspension = fc.record({ from: day, to: fc.option(day) });
    const posting: fc.Arbitrary<CreditedPosting> = fc
      .record({
        span,
        endedOn: fc.option(day),
        suspensions: fc.array(suspension, { maxLength: 3 }),
        implemented: fc.boolean(),
      })
      .map(({ span: term, ...rest }) => ({ ...rest, ...term, cancelled: false }));

    fc.assert(
      fc.property(fc.array(posting, { maxLength: 4 }), day, (postings, cutoff) => {
        let days = 0;
        for (let today = origin; today < cutoff; today = addDays(today, 1)) {
          if (postings.some((facts) => derivePostingStatus(facts, today) === 'ACTIVE')) days += 1;
        }
        expect(unionOfActiveDays(postings, cutoff)).toBe(days);
      }),
    );
  });
});
