import { quarterDays, quartersFrom } from './quarters';

describe('quarters', () => {
  it('go on over the turn of the year, the current one first', () => {
    expect(quartersFrom('2026-11-26').map(({ value }) => value)).toEqual([
      ...['2026Q4', '2027Q1', '2027Q2', '2027Q3', '2027Q4', '2028Q1', '2028Q2', '2028Q3'],
    ]);
    expect(quartersFrom('2026-11-26')[1]?.label).toBe('2027年第1季度（下季度）');
  });

  it('have their first and last day', () => {
    expect(quarterDays('2027Q1')).toEqual({ from: '2027-01-01', to: '2027-03-31' });
    expect([quarterDays('2027Q5'), quarterDays('x')]).toEqual([null, null]);
  });
});
