import { dateText, dayBefore, daysBetween, documentText, instantText, weekdayText } from './format';

describe('dates as they are shown', () => {
  it('an instant is shown in Asia/Shanghai, across the date line of UTC', () => {
    expect(instantText('2026-03-05T16:30:00.000Z')).toBe('2026-03-06 00:30');
    expect(instantText('2026-03-05T01:02:03.000Z')).toBe('2026-03-05 09:02');
  });

  it('days are counted on the calendar, also over a leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-12', '2026-03-09')).toBe(-3);
    expect(dayBefore('2024-03-01')).toBe('2024-02-29');
    expect(dayBefore('2027-01-01')).toBe('2026-12-31');
  });

  it('a date has its Chinese form and weekday', () => {
    expect(dateText('2026-03-05')).toBe('2026年3月5日');
    expect(weekdayText('2026-03-12')).toBe('星期四');
  });
});

it('a document is marked as 示例 once', () => {
  expect(documentText('明卫〔2025〕9号', false)).toBe('明卫〔2025〕9号');
  expect(documentText('县卫〔2025〕9号', true)).toBe('县卫〔2025〕9号（示例）');
  expect(documentText('示例卫〔2025〕9号', true)).toBe('示例卫〔2025〕9号');
});
