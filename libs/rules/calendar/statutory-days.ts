import chineseDays from 'chinese-days/dist/index.min.js';
import type { CalendarDate } from './calendar-date.js';
import { calendarDateOf } from './calendar-date.js';

/**
 * What the State Council's yearly notice says of the day: true for a make-up working day, false for a day off,
 * null when the notice leaves it to the ordinary week.
 *
 * Only the library's table is used. It looks the weekday up in the machine's own zone, which is a day off west of
 * Greenwich, while the table lookup by string is the same everywhere. Table entries are 'English,中文,days';
 * the name of an unlisted day is a bare weekday.
 */
export function statutoryDay(date: CalendarDate): boolean | null {
  const detail = chineseDays.getDayDetail(date);
  return detail.name.includes(',') ? detail.work : null;
}

const PROBED_YEARS = { first: 1990, last: 2100 };
let known: ReadonlySet<number> | undefined;

/**
 * Years whose notice the library holds. It answers for other years as if they had no holidays, so a year is known
 * only when its National Day is listed: no notice has been without it.
 */
export function statutoryYears(): ReadonlySet<number> {
  if (!known) {
    const years = new Set<number>();
    for (let year = PROBED_YEARS.first; year <= PROBED_YEARS.last; year += 1) {
      if (statutoryDay(calendarDateOf(year, 10, 1)) === false) years.add(year);
    }
    known = years;
  }
  return known;
}
