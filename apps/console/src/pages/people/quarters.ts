const ENDS = ['03-31', '06-30', '09-30', '12-31'];
const STARTS = ['01-01', '04-01', '07-01', '10-01'];

/** The quarter of the day and the seven after it, as choices. */
export function quartersFrom(today: string): { value: string; label: string }[] {
  const first = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  return Array.from({ length: 8 }, (_, at) => {
    const year = Math.floor((first + at) / 4);
    const quarter = ((first + at) % 4) + 1;
    const name = at === 0 ? '（本季度）' : at === 1 ? '（下季度）' : '';
    return { value: `${year}Q${quarter}`, label: `${year}年第${quarter}季度${name}` };
  });
}

/** First and last day of a quarter written as 2027Q1; null for a text that is none. */
export function quarterDays(quarter: string): { from: string; to: string } | null {
  const match = /^(\d{4})Q([1-4])$/.exec(quarter);
  if (!match) return null;
  const [, year = '', number = ''] = match;
  const at = Number(number) - 1;
  return { from: `${year}-${STARTS[at] ?? ''}`, to: `${year}-${ENDS[at] ?? ''}` };
}
