import fc from 'fast-check';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays, calendarDate } from '../calendar/calendar-date.js';
import { balanceOn, firstBreach, firstOverfill, headroom, reservationBefore } from './headroom.js';
import type { EntryState, QuotaEntry, VerifiedStep } from './steps.js';
import { balances, firstSumMismatch, InvalidQuotaEntryError, sweep } from './steps.js';

const d = calendarDate;
const entry = (
  from: string,
  to: string | null,
  count: number,
  state: EntryState = 'OCCUPIED',
): QuotaEntry => ({
  from: d(from),
  to: to === null ? null : d(to),
  count,
  state,
});
const moved = (occupied: number, reserved = 0, borrowed = 0, lent = 0) => ({
  occupied,
  reserved,
  borrowed,
  lent,
});
const verified = (...steps: [string, number][]): VerifiedStep[] =>
  steps.map(([from, n]) => ({ from: d(from), verified: n }));

describe('posts taken by day', () => {
  it('steps on the first day and the day after the last', () => {
    const steps = sweep([entry('2026-01-01', '2026-06-30', 2), entry('2026-03-01', null, 1, 'RESERVED')]);
    expect(steps).toEqual([
      { from: '2026-01-01', ...moved(2, 0) },
      { from: '2026-03-01', ...moved(2, 1) },
      { from: '2026-07-01', ...moved(0, 1) },
    ]);
  });

  it('does not add up an entry that ends and one that starts on the next day', () => {
    expect(sweep([entry('2026-01-01', '2026-06-30', 1), entry('2026-07-01', null, 1)])).toEqual([
      { from: '2026-01-01', ...moved(1, 0) },
    ]);
    expect(sweep([entry('2026-01-01', '2026-07-01', 1), entry('2026-07-01', null, 1)])).toContainEqual({
      from: '2026-07-01',
      ...moved(2),
    });
  });

  it('takes a reversing entry away', () => {
    expect(sweep([entry('2026-01-01', null, 3), entry('2026-02-01', null, -3)])).toEqual([
      { from: '2026-01-01', ...moved(3, 0) },
      { from: '2026-02-01', ...moved(0, 0) },
    ]);
  });

  it.each([
    ['an interval without a day', [entry('2026-01-02', '2026-01-01', 1)]],
    ['half a post', [entry('2026-01-01', null, 0.5)]],
  ])('refuses %s', (_title, entries) => {
    expect(() => sweep(entries)).toThrow(InvalidQuotaEntryError);
  });

  it.each([
    ['two figures on one day', verified(['2026-01-01', 5], ['2026-01-01', 6])],
    ['a negative figure', verified(['2026-01-01', -1])],
  ])('refuses %s', (_title, steps) => {
    expect(() => balances(steps, [])).toThrow(InvalidQuotaEntryError);
  });
});

describe('what is free', () => {
  const limits = verified(['2026-01-01', 10], ['2026-09-01', 8]);
  const taken = [entry('2026-01-01', null, 6), entry('2026-04-01', '2026-05-31', 3, 'RESERVED')];

  it('is the account of a day', () => {
    const row = { from: '2026-04-01', verified: 10, ...moved(6, 3), free: 1 };
    expect(balanceOn(limits, taken, d('2026-04-01'))).toEqual(row);
    expect(balanceOn(limits, taken, d('2026-05-31'))).toEqual({ ...row, from: '2026-05-31' });
    expect(balanceOn(limits, taken, d('2026-06-01')).free).toBe(4);
    expect(balanceOn(limits, taken, d('2025-12-31'))).toEqual({
      from: '2025-12-31',
      verified: 0,
      ...moved(0),
      free: 0,
    });
  });

  it('over a time is that of its first tightest day', () => {
    const over = (from: string, to: string | null) =>
      headroom(limits, taken, d(from), to === null ? null : d(to));
    expect(over('2026-02-01', '2026-03-31')).toMatchObject({ from: '2026-02-01', free: 4 });
    expect(over('2026-02-01', '2026-04-01')).toMatchObject({ from: '2026-04-01', free: 1 });
    expect(over('2026-05-31', '2026-08-31')).toMatchObject({ from: '2026-05-31', free: 1 });
    expect(over('2026-06-01', '2026-08-31')).toMatchObject({ from: '2026-06-01', free: 4 });
    expect(over('2026-06-01', null)).toMatchObject({ from: '2026-09-01', free: 2 });
  });

  it('edge-13 a verified figure cut below what is occupied marks 超编 and blocks additions only', () => {
    const cut = verified(['2026-01-01', 10], ['2026-09-01', 5]);
    expect(firstBreach(cut, taken, d('2026-01-01'))).toEqual({
      from: '2026-09-01',
      verified: 5,
      ...moved(6),
      free: -1,
    });
    expect(firstBreach(cut, taken, d('2026-12-01'))).toMatchObject({ from: '2026-12-01', free: -1 });
    expect(firstBreach(limits, taken, d('2026-01-01'))).toBeNull();
    // One who joins while overstaffed is refused, one who comes and goes before, leaves, or is replaced, is not.
    expect(firstOverfill(cut, taken, [entry('2026-10-01', null, 1)])).toMatchObject({
      from: '2026-10-01',
      free: -2,
    });
    expect(firstOverfill(cut, taken, [entry('2026-01-01', '2026-08-31', 1)])).toBeNull();
    expect(firstOverfill(cut, taken, [entry('2026-10-01', null, -1)])).toBeNull();
    expect(
      firstOverfill(cut, taken, [entry('2026-10-01', null, -1), entry('2026-10-01', null, 1)]),
    ).toBeNull();
  });

  it('edge-14 an addition that overfills a later month is refused now', () => {
    expect(firstOverfill(limits, taken, [entry('2026-02-01', null, 2)])).toMatchObject({
      from: '2026-04-01',
      free: -1,
    });
    expect(firstOverfill(limits, taken, [entry('2026-02-01', '2026-03-31', 4)])).toBeNull();
    expect(firstOverfill(limits, taken, [entry('2026-06-01', null, 3)])).toMatchObject({
      from: '2026-09-01',
      free: -1,
    });
    expect(firstOverfill(limits, taken, [entry('2026-06-01', null, 2, 'RESERVED')])).toBeNull();
  });

  it('is more with what is borrowed and less with what is lent, on the days of the loan', () => {
    const own = verified(['2026-01-01', 2]);
    const lent = [entry('2026-01-01', null, 1), entry('2026-03-01', '2026-03-31', 1, 'LENT')];
    expect(balances(own, lent).map(({ from, free }) => [from, free])).toEqual([
      ['2026-01-01', 1],
      ['2026-03-01', 0],
      ['2026-04-01', 1],
    ]);
    const borrowed = [entry('2026-03-01', '2026-03-31', 1, 'BORROWED')];
    expect(headroom(own, borrowed, d('2026-03-05'), d('2026-03-31')).free).toBe(3);
    // An occupant who stays beyond the end of the loan, and a loan of what is taken, both overfill.
    expect(firstOverfill(own, borrowed, [entry('2026-03-01', null, 3)])).toMatchObject({
      from: '2026-04-01',
    });
    expect(
      firstOverfill(own, [entry('2026-01-01', null, 2)], [entry('2026-05-01', null, 1, 'LENT')]),
    ).toMatchObject({ from: '2026-05-01', free: -1 });
  });

  it('ends a reservation the day before its occupancy starts', () => {
    const reservation = entry('2026-03-01', '2026-12-31', 1, 'RESERVED');
    expect(reservationBefore(reservation, d('2026-05-01'))).toEqual({ ...reservation, to: '2026-04-30' });
    expect(reservationBefore(reservation, d('2026-03-01'))).toBeNull();
    expect(reservationBefore(reservation, d('2027-05-01'))).toEqual(reservation);
    expect(reservationBefore({ ...reservation, to: null }, d('2026-05-01'))?.to).toBe('2026-04-30');
  });
});

describe('against counting day by day', () => {
  const origin = d('2026-01-01');
  const span = 40;
  const day = fc.integer({ min: 0, max: span }).map((n) => addDays(origin, n));
  const entries = fc.array(
    fc
      .record({
        a: day,
        b: fc.option(day),
        count: fc.integer({ min: -2, max: 4 }),
        state: fc.constantFrom<EntryState>('OCCUPIED', 'RESERVED'),
      })
      .map(({ a, b, count, state }): QuotaEntry => ({
        from: b !== null && b < a ? b : a,
        to: b !== null && b < a ? a : b,
        count,
        state,
      })),
    { maxLength: 6 },
  );
  const limits = fc.uniqueArray(fc.record({ from: day, verified: fc.integer({ min: 0, max: 8 }) }), {
    selector: ({ from }) => from,
    maxLength: 3,
  });

  const takenOn = (list: readonly QuotaEntry[], on: CalendarDate) =>
    list
      .filter(({ from, to }) => from <= on && (to === null || on <= to))
      .reduce((sum, { count }) => sum + count, 0);
  const verifiedOn = (steps: readonly VerifiedStep[], on: CalendarDate) =>
    [...steps].sort((a, b) => (a.from < b.from ? 1 : -1)).find(({ from }) => from <= on)?.verified ?? 0;
  const days = Array.from({ length: span + 5 }, (_, n) => addDays(origin, n));

  it('the first breach, the headroom and the first overfill are found on the same days', () => {
    fc.assert(
      fc.property(limits, entries, entries, day, (steps, existing, additions, from) => {
        const free = (list: readonly QuotaEntry[]) => (on: CalendarDate) =>
          verifiedOn(steps, on) - takenOn(list, on);
        const later = days.filter((on) => on >= from);
        const breach = later.find((on) => free(existing)(on) < 0);
        expect(firstBreach(steps, existing, from)?.from).toBe(breach);
        const tightest = Math.min(...later.map(free(existing)));
        expect(headroom(steps, existing, from, null)).toMatchObject({
          free: tightest,
          from: later.find((on) => free(existing)(on) === tightest),
        });
        const all = [...existing, ...additions];
        const overfill = days.find((on) => free(all)(on) < 0 && takenOn(additions, on) > 0);
        expect(firstOverfill(steps, existing, additions)?.from).toBe(overfill);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the figures of the members', () => {
  const steps = (...pairs: [string, number][]) => pairs.map(([from, count]) => ({ from: d(from), count }));

  it('add up to the total on every day, or the first day on which they do not is told', () => {
    const total = steps(['2026-01-01', 10], ['2026-09-01', 8]);
    const [a, b] = [steps(['2026-01-01', 6]), steps(['2026-01-01', 4], ['2026-09-01', 2])];
    expect(firstSumMismatch(total, [a, b], d('2026-01-01'))).toBeNull();
    expect(firstSumMismatch(total, [a, steps(['2026-01-01', 4])], d('2026-03-01'))).toEqual({
      day: '2026-09-01',
      total: 8,
      sum: 10,
    });
    expect(firstSumMismatch(total, [a], d('2026-03-01'))).toEqual({ day: '2026-03-01', total: 10, sum: 6 });
  });
});
