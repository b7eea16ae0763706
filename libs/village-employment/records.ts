import { machineNow, plainText } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { canonicalJson, isId, sha256 } from '../database/index.js';
import { isCalendarDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import { refuse } from './village.errors.js';

/** Who writes a row, and when. */
export interface Stamp {
  actorAccountId: string | null;
  actorName: string;
  enteredAt: Date;
  recordedAt: Date;
}

/** Name under which the system's own processes write. */
const SYSTEM_NAME = '系统';

export function stampOf(ctx: RequestContext): Stamp {
  return {
    actorAccountId: ctx.actor?.accountId ?? null,
    actorName: ctx.actor?.displayName ?? SYSTEM_NAME,
    enteredAt: ctx.now,
    recordedAt: machineNow(),
  };
}

/** What the trail keeps of a row: its fingerprint, for the row itself may hold a number or somebody's pay. */
export function rowTold(table: string, row: object): { table: string; id: string; sha256: string } {
  const values = Object.entries(row).map(([key, value]: [string, unknown]) => [
    key,
    value instanceof Date ? value.toISOString() : value,
  ]);
  const text = canonicalJson(Object.fromEntries(values) as object);
  return { table, id: idOfRow(row), sha256: sha256(text) };
}

/** Key of a row: its own id, or that of what it belongs to. */
export function idOfRow(row: object): string {
  const { id, runId, caseId } = row as { id?: string; runId?: string; caseId?: string };
  return id ?? runId ?? caseId ?? '';
}

/** @throws {Refused} BAD_ID */
export function checkedId(id: string, field = 'id'): string {
  if (!isId(id)) throw refuse.badId(field);
  return id.toLowerCase();
}

const LAST_DAY = '8999-12-31';

/** @throws {Refused} FIELD_INVALID */
export function checkedDay(value: string, field: string, label: string): CalendarDate {
  if (!isCalendarDate(value) || value > LAST_DAY)
    throw refuse.fieldInvalid(field, `${label}须为真实存在的日期，格式为 YYYY-MM-DD`);
  return value;
}

/** @throws {Refused} FUTURE_DAY for what has not happened yet */
export function pastDay(ctx: RequestContext, value: string, field: string, label: string): CalendarDate {
  const day = checkedDay(value, field, label);
  if (day > ctx.today) throw refuse.futureDay(field);
  return day;
}

/** A note that may be left out. */
export function noteOf(value: string | null | undefined): string | null {
  if (value === null || value === undefined || value.trim() === '') return null;
  return plainText(value, { field: 'note', name: '说明', most: 500 });
}

/** @throws {Refused} TEXT_REQUIRED and the like */
export function documentOf(value: string | null | undefined): string {
  return plainText(value, { field: 'documentNumber', name: '文号', most: 100 });
}

/** The same sending again is the same row; another under its id is refused. */
export function sameOrRefused(known: object, made: object, ...ignored: string[]): void {
  const text = (row: object): string => {
    const skip = new Set(['enteredAt', 'recordedAt', 'sequence', ...ignored]);
    return canonicalJson(Object.fromEntries(Object.entries(row).filter(([key]) => !skip.has(key))));
  };
  if (text(known) !== text(made)) throw refuse.idReused();
}
