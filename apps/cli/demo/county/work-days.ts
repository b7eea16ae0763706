/**
 * 示例: statutory holidays of years whose arrangement the State Council has not announced yet, without the days that are
 * shifted around them, so that the demo's clock can be moved into these years. A productive county enters the notice.
 */
const HOLIDAYS: Readonly<Record<number, readonly string[]>> = {
  2027: [
    '01-01',
    '02-05',
    '02-06',
    '02-07',
    '02-08',
    '04-05',
    '05-01',
    '05-02',
    '06-09',
    '09-15',
    '10-01',
    '10-02',
    '10-03',
  ],
  2028: [
    '01-01',
    '01-25',
    '01-26',
    '01-27',
    '01-28',
    '04-04',
    '05-01',
    '05-02',
    '05-28',
    '10-01',
    '10-02',
    '10-03',
    '10-04',
  ],
};

/** Value of the parameter `calendar.workDays` of the demo counties. */
export const DEMO_WORK_DAYS = {
  overrides: Object.entries(HOLIDAYS).flatMap(([year, days]) =>
    days.map((day) => ({ date: `${year}-${day}`, working: false })),
  ),
  completeYears: Object.keys(HOLIDAYS).map(Number),
};
export const DEMO_WORK_DAYS_DOCUMENT = '示例（2027、2028年只列法定节日，不含调休；通知发布后录入）';
