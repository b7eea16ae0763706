import fc from 'fast-check';
import { addDays, calendarDate, compareDates } from '../calendar/calendar-date.js';
import { maskBankAccount, maskIdNumber, maskPhone } from './mask.js';
import { InvalidResidentIdError, makeResidentId, parseResidentId, residentIdProblem } from './resident-id.js';

// The two numbers printed as examples in GB 11643-1999.
const WOMAN = '11010519491231002X';
const MAN = '440524188001010014';

describe('resident identity numbers', () => {
  it('reads region, birth date and sex of the standard’s own examples', () => {
    expect(parseResidentId(WOMAN)).toEqual({
      number: WOMAN,
      regionCode: '110105',
      birthDate: '1949-12-31',
      sex: 'FEMALE',
    });
    expect(parseResidentId(MAN)).toMatchObject({
      regionCode: '440524',
      birthDate: '1880-01-01',
      sex: 'MALE',
    });
    expect(parseResidentId(` ${WOMAN.toLowerCase()} `).number).toBe(WOMAN);
  });

  it.each([
    ['LENGTH', '110105491231002'],
    ['LENGTH', ''],
    ['CHARACTERS', '1101051949123100XX'],
    ['CHARACTERS', '11010519491231002Y'],
    ['CHARACTERS', '１１０１０５19491231002X'],
    ['REGION', '99010519491231002X'],
    ['BIRTH_DATE', '11010519490231002X'],
    ['BIRTH_DATE', '110105194913310021'],
    ['CHECKSUM', '110105194912310021'],
    ['CHECKSUM', '11010519491231001X'],
  ] as const)('%s: refuses %s', (code, text) => {
    expect(() => parseResidentId(text)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('refuses a birth after the day given', () => {
    const number = makeResidentId('350421', calendarDate('2026-06-01'), 12);
    expect(parseResidentId(number, calendarDate('2026-06-01')).birthDate).toBe('2026-06-01');
    expect(() => parseResidentId(number, calendarDate('2026-05-31'))).toThrow(InvalidResidentIdError);
  });

  it('says what is wrong without saying the number', () => {
    expect(residentIdProblem(WOMAN)).toBeNull();
    expect(residentIdProblem('110105194912310021')).toBe('身份证号校验码不符');
  });

  it('reads back what it makes, and notices any single wrong digit or swapped neighbours', () => {
    const birth = fc.integer({ min: 0, max: 36500 }).map((n) => addDays(calendarDate('1920-01-01'), n));
    fc.assert(
      fc.property(
        birth,
        fc.integer({ min: 1, max: 999 }),
        fc.nat(16),
        fc.integer({ min: 1, max: 9 }),
        (date, sequence, at, by) => {
          const number = makeResidentId('350421', date, sequence);
          const read = parseResidentId(number);
          expect(compareDates(read.birthDate, date)).toBe(0);
          expect(read.sex).toBe(sequence % 2 === 1 ? 'MALE' : 'FEMALE');
          const wrong = String((Number(number[at]) + by) % 10);
          expect(() => parseResidentId(number.slice(0, at) + wrong + number.slice(at + 1))).toThrow(
            InvalidResidentIdError,
          );
          const [a = '', b = ''] = [number[at], number[at + 1]];
          if (a !== b) {
            expect(() => parseResidentId(number.slice(0, at) + b + a + number.slice(at + 2))).toThrow(
              InvalidResidentIdError,
            );
          }
        },
      ),
    );
  });

  it.each([
    ['35042', 1],
    ['990421', 1],
    ['350421', 0],
    ['350421', 1000],
    ['350421', 1.5],
  ])('makes none for region %s and sequence %p', (region, sequence) => {
    expect(() => makeResidentId(region, calendarDate('1990-01-01'), sequence)).toThrow(
      InvalidResidentIdError,
    );
  });
});

describe('masks', () => {
  it('show of an identity number its first and last character only', () => {
    expect(maskIdNumber(WOMAN)).toBe('1****************X');
    expect(maskIdNumber('110105491231002')).toBe('1*************2');
  });

  it('leave too much open to put the number together from birth date, place and sex', () => {
    // Everything else is known: 110105, 1949-12-31, a woman. 500 sequence numbers are left, a tenth with this check digit.
    const candidates = Array.from({ length: 999 }, (_, n) =>
      makeResidentId('110105', calendarDate('1949-12-31'), n + 1),
    ).filter((id) => maskIdNumber(id) === maskIdNumber(WOMAN) && parseResidentId(id).sex === 'FEMALE');
    expect(candidates.length).toBeGreaterThan(40);
  });

  it('hide the middle of a phone number', () => {
    expect(maskPhone('13812341234')).toBe('138****1234');
    expect(maskPhone('138 1234 1234')).toBe('138****1234');
  });

  it('leave four digits of a bank account', () => {
    expect(maskBankAccount('6222020200112233445')).toBe('***************3445');
  });

  it('star short and broken values whole', () => {
    expect(maskIdNumber('1101051')).toBe('*******');
    expect(maskPhone('2812345')).toBe('*******');
    expect(maskBankAccount('1234')).toBe('****');
    expect(maskPhone('')).toBe('');
  });
});
