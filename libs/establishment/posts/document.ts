import { Refused, plainText } from '../../context/index.js';
import { isCalendarDate } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';

/** The paper that decides something outside any case. */
export interface PaperDocument {
  documentNumber: string;
  documentDate: CalendarDate;
  /** 示例: no real document says so. */
  isDemo: boolean;
}

/**
 * The document with its number as it is stored.
 * @throws {Refused} TEXT_REQUIRED, TEXT_INVALID, TEXT_TOO_LONG, DATE_INVALID
 */
export function cleanDocument({ documentNumber, documentDate, isDemo }: PaperDocument): PaperDocument {
  return {
    documentNumber: plainText(documentNumber, { field: 'documentNumber', name: '文号', most: 100 }),
    documentDate: realDate(documentDate, 'documentDate', '文件日期'),
    isDemo,
  };
}

/** @throws {Refused} DATE_INVALID */
export function realDate(date: string, field: string, name: string): CalendarDate {
  if (isCalendarDate(date)) return date;
  throw new Refused({
    code: 'DATE_INVALID',
    message: `${name}须为真实存在的日期，格式为 YYYY-MM-DD`,
    field,
  });
}

/** @throws {Refused} COUNT_INVALID unless it is a whole number from `least` to 100,000 */
export function wholeCount(count: number, field: string, name: string, least = 0): number {
  if (Number.isSafeInteger(count) && count >= least && count <= 100_000) return count;
  throw new Refused({ code: 'COUNT_INVALID', message: `${name}应为${least}至100000的整数`, field });
}
