import fc from 'fast-check';
import { addDays, calendarDate, daysInMonth } from '../calendar/calendar-date.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { exact } from '../money/fen.js';
import { roundHalfUp } from '../money/rounding.js';
import type { AllowanceRate, AllowedPosting } from './allowance.js';
import { monthlyAllowance } from './allowance.js';
import { derivePostingStatus } from './status.js';

const d = calendarDate;
const END = d('2999-12-31');
const monthly: AllowanceRate = { period: 'MONTH', amount: 100_000n, payer: 'HOME' };
const daily: AllowanceRate = { period: 'DAY', amount: 6_000n, payer: 'HOME' };
const posting = (
  id: string,
  start: string,
  end: string,
  rate: AllowanceRate | ((day: CalendarDate) => AllowanceRate | null) = daily,
  more: Partial<AllowedPosting['facts']> = {},
): AllowedPosting => ({
  id,
  facts: { implemented: true, cancelled: false, start: d(start), end: d(end), suspensions: [], ...more },
  rateOn: typeof rate === 'function' ? rate : () => rate,
});
const sum = (lines: { amount: bigint }[]) => lines.reduce((total, { amount }) => total + amount, 0n);

describe('the allowance of a month', () => {
  it('is paid by the day, for days served only', () => {
    const paused = { suspensions: [{ from: d('2026-03-10'), to: d('2026-03-12') }] };
    const lines = monthlyAllowance(
      [posting('p', '2026-03-05', '2026-03-20', daily, paused)],
      d('2026-03-01'),
      END,
    );
    expect(lines).toEqual([{ postingId: 'p', payer: 'HOME', days: 13, amount: 78_000n, rates: [daily] }]);
  });

  it('edge-55 ends with the last day served, and with the day up to which it is asked for', () => {
    const left = posting('p', '2026-01-01', '2026-12-31', daily, { endedOn: d('2026-03-08') });
    expect(monthlyAllowance([left], d('2026-03-15'), END)[0]?.days).toBe(8);
    expect(monthlyAllowance([left], d('2026-03-15'), d('2026-03-05'))[0]?.days).toBe(5);
    expect(monthlyAllowance([left], d('2026-04-01'), END)).toEqual([]);
  });

  it('of a monthly rate adds up to the month whoever pays which part of it', () => {
    const three = ['01-01', '01-12', '01-22'].map((day, at) =>
      posting(`p${at}`, `2026-${day}`, ['2026-01-11', '2026-01-21', '2026-01-31'][at] ?? '', monthly),
    );
    const lines = monthlyAllowance(three, d('2026-01-31'), END);
    expect(lines.map(({ days }) => days)).toEqual([11, 10, 10]);
    expect(lines.map(({ amount }) => amount)).toEqual([35_484n, 32_258n, 32_258n]);
    expect(sum(lines)).toBe(100_000n);
  });

  it('edge-56 a day is paid once, by one payer', () => {
    const host: AllowanceRate = { ...daily, payer: 'HOST' };
    const changes = (day: CalendarDate) => (day < d('2026-02-11') ? daily : host);
    const lines = monthlyAllowance(
      [posting('a', '2026-02-01', '2026-02-20', changes), posting('b', '2026-02-15', '2026-02-28')],
      d('2026-02-01'),
      END,
    );
    expect(lines.map(({ postingId, payer, days }) => `${postingId} ${payer} ${days}`)).toEqual([
      'a HOME 10',
      'a HOST 10',
      'b HOME 8',
    ]);
  });

  it('names every rate by which its days are paid, and none of days that another posting takes', () => {
    const raised: AllowanceRate = { ...daily, amount: 8_000n };
    const later: AllowanceRate = { ...daily, amount: 9_000n };
    const changes = (day: CalendarDate) =>
      day < d('2026-02-11') ? daily : day < d('2026-02-26') ? raised : later;
    const lines = monthlyAllowance(
      [posting('a', '2026-02-01', '2026-02-20', changes), posting('b', '2026-02-15', '2026-02-25', changes)],
      d('2026-02-01'),
      END,
    );
    expect(lines.map(({ postingId, rates }) => [postingId, rates])).toEqual([
      ['a', [daily, raised]],
      ['b', [raised]],
    ]);
  });

  it('is that of a recount day by day, to the fen', () => {
    const origin = d('2026-01-20');
    const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays(origin, n));
    const stay = fc.record({
      start: day,
      end: day,
      endedOn: fc.option(day),
      suspensions: fc.array(fc.record({ from: day, to: fc.option(day) }), { maxLength: 2 }),
      rate: fc.record({
        period: fc.constantFrom('DAY' as const, 'MONTH' as const),
        amount: fc.bigInt({ min: 0n, max: 999_999n }),
        payer: fc.constantFrom('HOME', 'HOST'),
      }),
    });
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 3 }), (stays) => {
        const postings = stays.map(({ rate, ...facts }, at) => ({
          id: `p${at}`,
          facts: { ...facts, implemented: true, cancelled: false },
          rateOn: () => rate,
        }));
        const length = daysInMonth(2026, 2);
        let due = 0n;
        let days = 0;
        for (let at = 1; at <= length; at += 1) {
          const today = d(`2026-02-${String(at).padStart(2, '0')}`);
          const paid = postings
            .filter(({ facts }) => derivePostingStatus(facts, today) === 'ACTIVE')
            .sort((a, b) => (a.facts.start < b.facts.start ? -1 : a.facts.start > b.facts.start ? 1 : 0))[0];
          if (!paid) continue;
          const rate = paid.rateOn();
          days += 1;
          due += rate.period === 'DAY' ? rate.amount * BigInt(length) : rate.amount;
        }
        const lines = monthlyAllowance(postings, d('2026-02-10'), END);
        expect(lines.reduce((total, line) => total + line.days, 0)).toBe(days);
        expect(sum(lines)).toBe(roundHalfUp(exact(due, length)));
      }),
    );
  });
});
