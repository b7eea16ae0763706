import fc from 'fast-check';
import type { WeightedShare } from './allocate.js';
import { allocate, AllocationError } from './allocate.js';
import { exact, formatYuan, parseFen } from './fen.js';

const share = (id: string, weight: number | string, divisor: number | string = 1): WeightedShare => ({
  id,
  weight: exact(weight, divisor),
});

/** post coefficient × (workload + quality)/2 /100 × (1 + tilts) × days served / 365, as domain §6 writes it. */
const staff = (
  id: string,
  coefficient: string,
  workload: number,
  quality: number,
  tilt: string,
  days: number,
): WeightedShare => ({
  id,
  weight: exact(coefficient)
    .mul(exact(workload + quality, 200))
    .mul(exact(tilt).add(1))
    .mul(exact(days, 365)),
});

describe('the worked example of a township pool', () => {
  const pool = parseFen('712965.37');
  const people = [
    staff('S1', '1.6', 90, 94, '0', 365),
    staff('S2', '1.3', 88, 91, '0.15', 365),
    staff('S3', '1.0', 92, 85, '0.10', 365),
    staff('S4', '1.0', 79, 90, '0.25', 181),
    staff('S5', '0.8', 100, 97, '0', 365),
  ];

  it('has the weights, exact shares and payments of the table', () => {
    expect(people.map(({ weight }) => weight.floor(6).toString(6))).toEqual([
      '1.472',
      '1.338025',
      '0.9735',
      '0.523784',
      '0.788',
    ]);
    const paid = allocate(pool, people);
    expect(
      paid.map(({ id, exact: e, fen }) => [id, e.div(100).round(6).toString(6), formatYuan(fen)]),
    ).toEqual([
      ['S1', '205970.82019', '205,970.82'],
      ['S2', '187224.257259', '187,224.26'],
      ['S3', '136217.794467', '136,217.79'],
      ['S4', '73290.944884', '73,290.95'],
      ['S5', '110261.5532', '110,261.55'],
    ]);
    expect(paid.filter(({ toppedUp }) => toppedUp).map(({ id }) => id)).toEqual(['S2', 'S4']);
    expect(paid.reduce((sum, { fen }) => sum + fen, 0n)).toBe(pool);
  });

  it('edge-58 gives the same amounts again, whatever the order of the list', () => {
    const byId = (list: WeightedShare[]) =>
      allocate(pool, list)
        .map(({ id, fen }) => `${id} ${fen}`)
        .sort();
    expect(byId([...people].reverse())).toEqual(byId(people));
  });
});

describe('dividing a pool', () => {
  const fens = (pool: bigint, shares: WeightedShare[]) => allocate(pool, shares).map(({ fen }) => fen);

  it('gives equal thirds of 100.00 as 33.34, 33.33 and 33.33, the first id ahead', () => {
    expect(fens(10000n, [share('b', 1), share('c', 1), share('a', 1)])).toEqual([3333n, 3333n, 3334n]);
  });

  it('prefers the larger weight among equal remainders', () => {
    // 2 fen by 1 : 3 leave 0.5 and 1.5
    expect(fens(2n, [share('a', 1), share('b', 3)])).toEqual([0n, 2n]);
  });

  it('edge-53 refuses a pool with all weights zero, and with nobody in it', () => {
    expect(() => allocate(10000n, [share('a', 0), share('b', 0)])).toThrow(
      new AllocationError('ALL_WEIGHTS_ZERO'),
    );
    expect(() => allocate(10000n, [])).toThrow(new AllocationError('ALL_WEIGHTS_ZERO'));
  });

  it('edge-54 allows shares of zero when there are fewer fen than people', () => {
    expect(fens(2n, [share('a', 1), share('b', 1), share('c', 1)])).toEqual([1n, 1n, 0n]);
    expect(fens(0n, [share('a', 1), share('b', 2)])).toEqual([0n, 0n]);
  });

  it('gives nothing to a weight of zero', () => {
    expect(fens(101n, [share('a', 0), share('b', 1), share('c', 1)])).toEqual([0n, 51n, 50n]);
  });

  it.each([
    ['NEGATIVE_WEIGHT', 100n, [share('a', -1), share('b', 2)]],
    ['NEGATIVE_POOL', -100n, [share('a', 1)]],
    ['DUPLICATE_ID', 100n, [share('a', 1), share('a', 2)]],
  ] as const)('refuses a %s', (code, pool, shares) => {
    expect(() => allocate(pool, shares)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('edge-59 adds up to the pool, each share within a fen of the exact one, also far beyond floating point', () => {
    const weights = fc
      .array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 366 })), { minLength: 1, maxLength: 12 })
      .filter((list) => list.some(([n]) => n > 0));
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n }), weights, (pool, list) => {
        const result = allocate(
          pool,
          list.map(([n, den], i) => share(`S${i}`, n, den)),
        );
        expect(result.reduce((sum, { fen }) => sum + fen, 0n)).toBe(pool);
        for (const { fen, exact: due } of result) expect(due.sub(fen).abs().lt(1)).toBe(true);
      }),
    );
  });
});
