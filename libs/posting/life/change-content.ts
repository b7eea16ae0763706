import { z } from 'zod';
import { Refused, plainText } from '../../context/index.js';
import { isId } from '../../database/index.js';
import { isCalendarDate } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { refuseLife } from './life.errors.js';

/** What a change of a posting says; its canonical JSON is what is decided on. */
export interface ChangeContent {
  postingId: string;
  /** Number of the posting's own case. */
  postingNumber: string;
  personId: string;
  hostInstitutionId: string;
  /** Last day of the posting when this was written. */
  lastOn: CalendarDate;
  /** Last day that is asked for, inclusive. */
  toOn: CalendarDate;
  reason: string;
  /** Why a gap in the coverage of the unit is accepted (edge-33). */
  coverageReason?: string;
}

/** Terms are reckoned from the day, and no calendar of the system goes beyond the year 9999. */
const LAST_DAY = '8999-12-31';
const day = z
  .string()
  .refine(isCalendarDate, '最后一日须为真实存在的日期，格式为 YYYY-MM-DD')
  .refine((date) => date <= LAST_DAY, `最后一日不得晚于${LAST_DAY}`);
const id = z.string().refine(isId, '请选择派驻');

const shape = z.object({
  postingId: id,
  postingNumber: z.string().min(1).max(40),
  personId: id,
  hostInstitutionId: id,
  lastOn: day,
  toOn: day,
  reason: z.unknown(),
  coverageReason: z.unknown().optional(),
});

/**
 * Checks the shape of an input and normalises it.
 * @throws {Refused} INPUT_INVALID, TEXT_REQUIRED, TEXT_TOO_LONG, TEXT_INVALID of the first field that is wrong
 */
export function parseChange(input: unknown): ChangeContent {
  const parsed = shape.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refuseLife.form(issue?.message ?? '内容不完整', String(issue?.path[0] ?? ''));
  }
  const { reason, coverageReason, ...rest } = parsed.data;
  const content = { ...rest, reason: plainText(reason, { field: 'reason', name: '理由', most: 1000 }) };
  if (isBlank(coverageReason)) return content;
  const why = plainText(coverageReason, { field: 'coverageReason', name: '例外理由', most: 500 });
  return { ...content, coverageReason: why };
}

function isBlank(text: unknown): boolean {
  if (text !== null && text !== undefined && typeof text !== 'string')
    throw new Refused({ code: 'TEXT_INVALID', message: '例外理由须为文字', field: 'coverageReason' });
  return !text?.trim();
}
