import fc from 'fast-check';
import { exact, formatFen, formatYuan, InexactNumberError, InvalidMoneyError, parseFen } from './fen.js';
import { cumulativeMonths, floorFen, roundHalfUp } from './rounding.js';

describe('amounts in fen', () => {
  it.each([
    ['1234.56', 123456n],
    ['1234.5', 123450n],
    ['1234', 123400n],
    ['0.05', 5n],
    ['-0.05', -5n],
    ['-1234.56', -123456n],
    ['999999999999999999.99', 99999999999999999999n],
  ])('%s yuan are %s fen', (yuan, fen) => {
    expect(parseFen(yuan)).toBe(fen);
  });

  it.each(['1234.567', '1,234.56', '+1', '1e3', '', ' 1', '.5', '1.', '--1', 'NaN', '１２'])(
    'refuses %p',
    (text) => {
      expect(() => parseFen(text)).toThrow(InvalidMoneyError);
    },
  );

  it('writes what it reads, for the database and for people', () => {
    expect([0n, 5n, -5n, 100n, -123456n].map(formatFen)).toEqual([
      '0.00',
      '0.05',
      '-0.05',
      '1.00',
      '-1234.56',
    ]);
    expect([0n, 99999n, 100000n, -123456789n].map(formatYuan)).toEqual([
      '0.00',
      '999.99',
      '1,000.00',
      '-1,234,567.89',
    ]);
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 19n), max: 10n ** 19n }),
        (fen) => parseFen(formatFen(fen)) === fen,
      ),
    );
  });
});

describe('exact numbers', () => {
  it('edge-59 takes whole numbers and decimal texts, and no floating point', () => {
    expect(exact('0.1').add(exact('0.2')).equals(exact('0.3'))).toBe(true);
    expect(exact(181, 365).toFraction()).toBe('181/365');
    expect(exact(10n ** 30n, '0.5').equals(exact(2n * 10n ** 30n))).toBe(true);
    for (const value of [0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, '1/3', '1e3', '', '0.(3)']) {
      expect(() => exact(value)).toThrow(InexactNumberError);
    }
    expect(() => exact(1, 0)).toThrow(InexactNumberError);
  });
});

describe('rounding to fen', () => {
  it.each([
    ['1.4', 1n, 1n],
    ['1.5', 2n, 1n],
    ['2.5', 3n, 2n],
    ['1.4999999999999999999999', 1n, 1n],
    ['-1.4', -1n, -2n],
    ['-1.5', -2n, -2n],
    ['0', 0n, 0n],
    ['-0.4', 0n, -1n],
  ])('%s fen round to %s and floor to %s', (amount, rounded, floored) => {
    expect(roundHalfUp(exact(amount))).toBe(rounded);
    expect(floorFen(exact(amount))).toBe(floored);
  });

  it('pays 112,000.00 over twelve months as 9,333.33, 9,333.34, 9,333.33', () => {
    const months = cumulativeMonths(parseFen('112000.00'), 12);
    expect(months.map(formatYuan)).toEqual(
      Array.from({ length: 4 }, () => ['9,333.33', '9,333.34', '9,333.33']).flat(),
    );
    expect(months.reduce((a, b) => a + b)).toBe(parseFen('112000.00'));
  });

  it('floors the cap of the salary example: 2.5 × 112,345.67 is 280,864.17', () => {
    expect(formatYuan(floorFen(exact(parseFen('112345.67')).mul(exact('2.5'))))).toBe('280,864.17');
  });

  it('months always add up to the amount rounded once, and never differ by more than a fen', () => {
    const amount = fc.tuple(
      fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
      fc.integer({ min: 1, max: 9999 }),
    );
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 36 }), ([n, den], months) => {
        const total = exact(n, den);
        const paid = cumulativeMonths(total, months);
        expect(paid).toHaveLength(months);
        expect(paid.reduce((a, b) => a + b)).toBe(roundHalfUp(total));
        const sorted = [...paid].sort((a, b) => (a < b ? -1 : 1));
        expect((sorted.at(-1) ?? 0n) - (sorted[0] ?? 0n)).toBeLessThanOrEqual(1n);
      }),
    );
  });

  it.each([0, -1, 1.5])('refuses %p months', (months) => {
    expect(() => cumulativeMonths(1200n, months)).toThrow(InvalidMoneyError);
  });
});
