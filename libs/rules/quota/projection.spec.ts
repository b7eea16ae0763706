import fc from 'fast-check';
import { addDays, calendarDate as d } from '../calendar/calendar-date.js';
import { projectAccount, uncoveredDays } from './projection.js';
import { balances } from './steps.js';
import type { QuotaEntry } from './steps.js';

const [FROM, TO] = [d('2026-03-01'), d('2028-02-29')];

describe('the coming days of an account', () => {
  const rows = balances(
    [
      { from: d('2026-01-01'), verified: 2 },
      { from: d('2026-09-01'), verified: 1 },
      { from: d('2027-01-01'), verified: 3 },
    ],
    [
      { from: d('2026-01-01'), to: null, count: 2, state: 'OCCUPIED' },
      { from: d('2026-10-01'), to: d('2026-10-31'), count: 1, state: 'RESERVED' },
    ],
  );

  it('begin with the first day and say from when to when how many are missing', () => {
    const { steps, lowest, breaches } = projectAccount(rows, FROM, TO);
    expect(steps.map(({ from, free }) => [from, free])).toEqual([
      ['2026-03-01', 0],
      ['2026-09-01', -1],
      ['2026-10-01', -2],
      ['2026-11-01', -1],
      ['2027-01-01', 1],
    ]);
    expect(lowest).toMatchObject({ from: '2026-10-01', free: -2 });
    expect(breaches).toEqual([
      { from: '2026-09-01', until: '2026-12-31', shortfall: 2, worstOn: '2026-10-01' },
    ]);
  });

  it('leave the end of a breach open that goes on beyond them', () => {
    expect(projectAccount(rows, FROM, d('2026-09-30')).breaches).toEqual([
      { from: '2026-09-01', until: null, shortfall: 1, worstOn: '2026-09-01' },
    ]);
    expect(projectAccount([], FROM, TO)).toMatchObject({ lowest: { free: 0 }, breaches: [] });
  });

  it('are those of counting day by day', () => {
    const day = fc.nat({ max: 40 }).map((n) => addDays(FROM, n - 10));
    const entry = fc
      .record({ a: day, b: day, count: fc.integer({ min: 1, max: 3 }) })
      .map(({ a, b, count }): QuotaEntry => ({
        from: a < b ? a : b,
        to: a < b ? b : a,
        count,
        state: 'OCCUPIED',
      }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.nat({ max: 4 }), (entries, verified) => {
        const last = addDays(FROM, 25);
        const all = balances([{ from: d('2020-01-01'), verified }], entries);
        const { breaches } = projectAccount(all, FROM, last);
        for (let n = 0; n <= 25; n += 1) {
          const on = addDays(FROM, n);
          const taken = entries
            .filter(({ from, to }) => from <= on && (to === null || on <= to))
            .reduce((sum, { count }) => sum + count, 0);
          const inBreach = breaches.some(({ from, until }) => from <= on && (until === null || on <= until));
          expect(inBreach).toBe(taken > verified);
        }
      }),
    );
  });
});

describe('days without anybody', () => {
  it('are those that no term covers', () => {
    const terms = [
      { from: d('2026-01-01'), to: d('2026-03-10') },
      { from: d('2026-03-09'), to: d('2026-03-15') },
      { from: d('2026-03-20'), to: d('2026-03-25') },
      { from: d('2026-05-02'), to: d('2026-05-01') },
    ];
    expect(uncoveredDays(terms, FROM, d('2026-03-31'))).toEqual([
      { from: '2026-03-16', to: '2026-03-19' },
      { from: '2026-03-26', to: '2026-03-31' },
    ]);
    expect(uncoveredDays([], FROM, FROM)).toEqual([{ from: FROM, to: FROM }]);
  });
});
