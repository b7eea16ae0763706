import { cellOf, moneyOf } from './workbook.js';

describe('a cell of an export', () => {
  it.each([
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ['+86', "'+86"],
    ['-1', "'-1"],
    ['@a', "'@a"],
  ])('never becomes a formula: %s', (text, cell) => {
    expect(cellOf(text)).toBe(cell);
  });

  it('shows instants in the county’s time, numbers as numbers and nothing as nothing', () => {
    expect(cellOf(new Date('2026-01-01T20:30:00Z'))).toBe('2026-01-02 04:30');
    expect([cellOf(-3), cellOf(null), cellOf(undefined), cellOf('盖洋')]).toEqual([-3, '', '', '盖洋']);
  });

  it('is a number where it is money, to the fen', () => {
    expect(['359617.80', '-9.48', '0.00', '9999999999999.99'].map(moneyOf)).toEqual([
      359617.8, -9.48, 0, 9999999999999.99,
    ]);
    expect([moneyOf(null), moneyOf('=1+1'), moneyOf('约定'), moneyOf('1.5')]).toEqual([
      '',
      "'=1+1",
      '约定',
      '1.5',
    ]);
  });
});
