const instantFormat = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** '2026-03-05T01:02:03Z' → '2026-03-05 09:02', always in Asia/Shanghai whatever this device is set to. */
export function instantText(instant: string): string {
  const parts = Object.fromEntries(
    instantFormat.formatToParts(new Date(instant)).map((p) => [p.type, p.value]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']} ${parts['hour']}:${parts['minute']}`;
}

/** The Asia/Shanghai calendar date of an instant. */
export const instantDay = (instant: string) => instantText(instant).slice(0, 10);

/** '2026-03-05' → '2026年3月5日'. */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** Calendar days from one date to another; both are dates without a time, so UTC midnights subtract exactly. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** '2026-03-01' → '2026-02-28'. */
export const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];
export const weekdayText = (date: string) => weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

export const termText = (startOn: string, endOn: string | null | undefined) =>
  endOn ? `${startOn} 至 ${endOn}` : `${startOn} 起，长期`;

/** A document that a figure rests on, marked 示例 where it is made up and does not say so itself. */
export const documentText = (documentNumber: string, isDemo: boolean) =>
  isDemo && !documentNumber.includes('示例') ? `${documentNumber}（示例）` : documentNumber;

/** A movement with its sign, the minus as wide as the plus: '+1', '−1'. */
export const signed = (count: number) => (count > 0 ? `+${count}` : String(count).replace('-', '−'));
