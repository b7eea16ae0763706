import type { CalendarDate } from '../calendar/calendar-date.js';
import { isCalendarDate } from '../calendar/calendar-date.js';
import { RuleError } from '../rule-error.js';

export type Sex = 'MALE' | 'FEMALE';

/** What a resident identity number (公民身份号码) says. Personal data: never log it. */
export interface ResidentId {
  /** Eighteen characters, a check letter in upper case. */
  readonly number: string;
  /** GB/T 2260 code of the county of first registration. */
  readonly regionCode: string;
  readonly birthDate: CalendarDate;
  readonly sex: Sex;
}

export type ResidentIdProblem = 'LENGTH' | 'CHARACTERS' | 'REGION' | 'BIRTH_DATE' | 'CHECKSUM';

const MESSAGES: Record<ResidentIdProblem, string> = {
  LENGTH: '身份证号应为 18 位',
  CHARACTERS: '身份证号前 17 位应为数字，末位应为数字或 X',
  REGION: '身份证号的行政区划代码无效',
  BIRTH_DATE: '身份证号中的出生日期无效',
  CHECKSUM: '身份证号校验码不符',
};

/** The text is no resident identity number. Neither message nor fields carry any of it. */
export class InvalidResidentIdError extends RuleError {
  constructor(readonly code: ResidentIdProblem) {
    super(MESSAGES[code], 'GB 11643');
  }
}

// GB 11643: weight of each of the 17 digits is 2^(18-i) mod 11.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
// Earlier than anyone in any personnel record: a typing error in the year.
const EARLIEST_BIRTH = '1850-01-01';
// First two digits of GB/T 2260, with 83 for the residence permits of Taiwan residents.
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/**
 * Reads a resident identity number, with a small check letter and blanks around it forgiven.
 * @param notAfter the latest day of birth to believe, usually today's business date
 * @throws {InvalidResidentIdError} naming the first thing that is wrong
 */
export function parseResidentId(text: string, notAfter?: CalendarDate): ResidentId {
  const number = text.trim().toUpperCase();
  if (number.length !== 18) throw new InvalidResidentIdError('LENGTH');
  if (!/^\d{17}[\dX]$/.test(number)) throw new InvalidResidentIdError('CHARACTERS');
  if (!PROVINCES.test(number)) throw new InvalidResidentIdError('REGION');
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isCalendarDate(birthDate) || birthDate < EARLIEST_BIRTH || (notAfter && birthDate > notAfter)) {
    throw new InvalidResidentIdError('BIRTH_DATE');
  }
  if (residentIdCheckCharacter(number.slice(0, 17)) !== number.slice(17))
    throw new InvalidResidentIdError('CHECKSUM');
  const sex = Number(number.slice(16, 17)) % 2 === 1 ? 'MALE' : 'FEMALE';
  return { number, regionCode: number.slice(0, 6), birthDate, sex };
}

/** The first thing wrong with the number in Chinese, or null: for import reports, which quote no personal data. */
export function residentIdProblem(text: string, notAfter?: CalendarDate): string | null {
  try {
    parseResidentId(text, notAfter);
    return null;
  } catch (error) {
    if (error instanceof InvalidResidentIdError) return error.message;
    throw error;
  }
}

/** The check character of the first 17 digits: ISO 7064 MOD 11-2 (GB 11643). */
export function residentIdCheckCharacter(digits: string): string {
  if (!/^\d{17}$/.test(digits)) throw new InvalidResidentIdError('CHARACTERS');
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/**
 * A well-formed number for 示例 data. The sequence (1–999) is odd for men and even for women.
 * @throws {InvalidResidentIdError} when the region or the sequence is impossible
 */
export function makeResidentId(regionCode: string, birthDate: CalendarDate, sequence: number): string {
  if (!/^\d{6}$/.test(regionCode) || !PROVINCES.test(regionCode)) throw new InvalidResidentIdError('REGION');
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > 999)
    throw new InvalidResidentIdError('CHARACTERS');
  const digits = regionCode + birthDate.replaceAll('-', '') + String(sequence).padStart(3, '0');
  return digits + residentIdCheckCharacter(digits);
}
