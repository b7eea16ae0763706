import { byRule, plainText } from '../context/index.js';
import { isId } from '../database/index.js';
import { formatFen, hasIdentityNumber, isCalendarDate, parseFen } from '../rules/index.js';
import { refuse } from './declared-matter.errors.js';
import type { MatterDefinition } from './matter-definition.js';
import { LIMITS, fieldKinds } from './matter-fields.js';
import type { FieldDefinition, FieldKind, MatterFormValues } from './matter-fields.js';

/** Terms are reckoned from a day, and no calendar of the system goes beyond the year 9999. */
const LAST_DAY = '8999-12-31';
const CASE_NUMBER = /^[A-Z0-9]+(-[A-Z0-9]+)*-\d{4}-\d{6}$/;
const AMOUNT = /^\d{1,12}(\.\d{1,2})?$/;

type Reader = (value: unknown, field: FieldDefinition) => unknown;

/**
 * Checks a form against its definition and normalises it; what was left out stays out, so that absent and null hash
 * the same.
 * @throws {Refused} of the first field, in the form's order, that is missing, malformed or not part of the form
 */
export function parseForm(definition: MatterDefinition, input: unknown): MatterFormValues {
  const given = isRecord(input) ? input : {};
  const values: Record<string, unknown> = {};
  for (const field of definition.fields) {
    const value = given[field.key];
    if (isAbsent(value)) {
      if (field.required) throw refuse.fieldRequired(field.key, field.label);
      continue;
    }
    values[field.key] = readers[fieldKinds[field.key]](value, field);
  }
  const known = new Set<string>(definition.fields.map(({ key }) => key));
  const stray = Object.keys(given).find((key) => !known.has(key) && !isAbsent(given[key]));
  if (stray) throw refuse.fieldNotUsed(stray, definition.name);
  return values;
}

const text =
  (most: number): Reader =>
  (value, { key, label }) => {
    const clean = plainText(value, { field: key, name: label, most });
    // The form is shown to everybody on the chain, and may be posted for all to read.
    if (hasIdentityNumber(clean)) throw refuse.fieldInvalid(key, `${label}中请勿填写身份证号或银行账号`);
    return clean;
  };

const oneId: Reader = (value, { key, label }) => {
  if (typeof value !== 'string' || !isId(value)) throw refuse.fieldInvalid(key, `请选择${label}`);
  return value.toLowerCase();
};

const wholeNumber =
  (least: number, most: number): Reader =>
  (value, { key, label }) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least || value > most)
      throw refuse.fieldInvalid(key, `${label}须为${least}至${most}之间的整数`);
    return value;
  };

const readers: Readonly<Record<FieldKind, Reader>> = {
  PERSON: oneId,
  INSTITUTION: oneId,
  PEOPLE: (value, field) => distinct(value, field, (one) => oneId(one, field)),
  NAMES: (value, field) => distinct(value, field, (one) => text(LIMITS.NAME)(one, field)),
  TEXT: text(LIMITS.TEXT),
  LONG_TEXT: text(LIMITS.LONG_TEXT),
  COUNT: wholeNumber(1, LIMITS.COUNT),
  MONTHS: wholeNumber(1, LIMITS.MONTHS),
  YEAR: wholeNumber(2000, 2999),
  DATE: (value, { key, label }) => {
    if (typeof value !== 'string' || !isCalendarDate(value) || value > LAST_DAY)
      throw refuse.fieldInvalid(key, `${label}须为真实存在的日期，格式为 YYYY-MM-DD`);
    return value;
  },
  AMOUNT: (value, { key, label }) => {
    const written = typeof value === 'string' ? value.trim() : '';
    if (!AMOUNT.test(written)) throw refuse.fieldInvalid(key, `${label}须为最多两位小数的正数，不带逗号`);
    const fen = byRule(() => parseFen(written), key);
    if (fen <= 0n || fen > LIMITS.AMOUNT) throw refuse.fieldInvalid(key, `${label}须大于0且不超过一百亿元`);
    return formatFen(fen);
  },
  CASE_NUMBER: (value, { key, label }) => {
    const number = typeof value === 'string' ? value.trim().toUpperCase() : '';
    if (!CASE_NUMBER.test(number)) throw refuse.fieldInvalid(key, `${label}格式不对，如：MX-AS-2026-000001`);
    return number;
  },
};

/** A list without repetitions, in the order given. */
function distinct(value: unknown, { key, label }: FieldDefinition, read: (one: unknown) => unknown): unknown {
  if (!Array.isArray(value)) throw refuse.fieldInvalid(key, `请选择${label}`);
  const items = value.map(read);
  if (new Set(items).size !== items.length) throw refuse.fieldInvalid(key, `${label}有重复`);
  if (items.length > LIMITS.PEOPLE) throw refuse.fieldInvalid(key, `${label}不得超过${LIMITS.PEOPLE}人`);
  return items;
}

function isAbsent(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
