import fc from 'fast-check';
import { addDays, calendarDate } from '../calendar/calendar-date.js';
import { WorkCalendar } from '../calendar/work-calendar.js';
import { exact, parseFen } from '../money/fen.js';
import {
  certificateLastDay,
  certificateStatus,
  nextAssessmentDue,
  renewalOpensOn,
  retakeUntil,
} from './certificate.js';
import {
  contractLastDay,
  deriveVillageStatus,
  isWrittenTooLate,
  openEndedMayBeDemanded,
  writtenContractDue,
} from './contract.js';
import type { VillageContractFacts } from './contract.js';
import { FUND_SOURCES, checkedShares, drawFromFunds, splitByRatios } from './funds.js';
import type { FundShares } from './funds.js';
import { retirementDay, retirementTable } from './retirement.js';
import { severance } from './severance.js';

const day = calendarDate;
const shares = (...yuan: [string, string, string, string]): FundShares => ({
  FISCAL: parseFen(yuan[0]),
  PUBLIC_HEALTH: parseFen(yuan[1]),
  ESSENTIAL_DRUGS: parseFen(yuan[2]),
  SERVICE_INCOME: parseFen(yuan[3]),
});
const ratios = (...of: [number, number, number, number]) => ({
  FISCAL: exact(of[0]),
  PUBLIC_HEALTH: exact(of[1]),
  ESSENTIAL_DRUGS: exact(of[2]),
  SERVICE_INCOME: exact(of[3]),
});

describe('the four funds of a village doctor’s pay', () => {
  it('splits by ratios so that the shares sum to gross to the fen', () => {
    expect(splitByRatios(parseFen('100.00'), ratios(1, 1, 1, 0))).toEqual(
      shares('33.34', '33.33', '33.33', '0.00'),
    );
    // Two fen are left over: the larger ratio has the first, then 财政 before the others.
    expect(splitByRatios(2n, ratios(1, 1, 1, 1))).toEqual(shares('0.01', '0.01', '0.00', '0.00'));
  });

  it('always sums to gross', () => {
    const ratio = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), ratio, ratio, ratio, (gross, a, b, c) => {
        const split = splitByRatios(gross, ratios(a, b, c, 1));
        expect(FUND_SOURCES.reduce((sum, source) => sum + split[source], 0n)).toBe(gross);
      }),
    );
  });

  it('takes amounts as they are or not at all', () => {
    const given = shares('1000.00', '500.00', '300.00', '200.00');
    expect(checkedShares(parseFen('2000.00'), given)).toEqual(given);
    expect(() => checkedShares(parseFen('2000.01'), given)).toThrow('须等于应发合计');
    expect(() => checkedShares(0n, shares('1.00', '-1.00', '0.00', '0.00'))).toThrow('不得为负');
  });

  it('edge-41 an exhausted source is refused by name and never replaced by another', () => {
    const balances = shares('1000.00', '100.00', '300.00', '9000.00');
    expect(drawFromFunds(balances, shares('1000.00', '100.00', '0.00', '0.00'))).toEqual(
      shares('0.00', '0.00', '300.00', '9000.00'),
    );
    expect(() => drawFromFunds(balances, shares('0.00', '100.01', '0.00', '0.00'))).toThrow(
      '基本公共卫生服务补助余额不足',
    );
  });
});

describe('retirement by month of birth', () => {
  const table = [
    ...retirementTable({
      group: 'MALE',
      baseAgeMonths: 720,
      firstBorn: '1965-01',
      birthMonthsPerStep: 4,
      finalAgeMonths: 756,
    }),
    ...retirementTable({
      group: 'FEMALE_50',
      baseAgeMonths: 600,
      firstBorn: '1975-01',
      birthMonthsPerStep: 2,
      finalAgeMonths: 660,
    }),
  ];

  it.each([
    ['MALE', '1964-12-31', '2024-12-31'],
    ['MALE', '1965-01-01', '2025-02-01'],
    ['MALE', '1965-04-30', '2025-05-30'],
    ['MALE', '1965-05-01', '2025-07-01'],
    ['MALE', '1976-09-10', '2039-09-10'],
    ['MALE', '1990-01-31', '2053-01-31'],
    ['FEMALE_50', '1975-02-28', '2025-03-28'],
    ['FEMALE_50', '1975-03-15', '2025-05-15'],
    ['FEMALE_50', '1984-11-01', '2039-11-01'],
  ] as const)('%s born on %s retires on %s', (group, bornOn, on) => {
    expect(retirementDay(day(bornOn), group, table)).toBe(on);
  });

  it('is refused where the table has a gap', () => {
    expect(() => retirementDay(day('1970-01-01'), 'FEMALE_55', table)).toThrow('没有覆盖该出生年月');
  });
});

describe('certificates', () => {
  const terms = { validMonths: 60, renewalMonths: 3, assessmentMonths: 24, retakeMonths: 6 };

  it('edge-39 a lapsed certificate suspends practice after its last day', () => {
    const validFrom = day('2021-06-01');
    const validUntil = certificateLastDay(validFrom, terms);
    expect(validUntil).toBe('2026-05-31');
    expect(renewalOpensOn(validUntil, terms)).toBe('2026-03-01');
    const on = (today: string) => certificateStatus({ validFrom, validUntil }, terms, day(today));
    expect(on('2021-05-31')).toBe('NOT_YET_VALID');
    expect(on('2026-02-28')).toBe('VALID');
    expect(on('2026-03-01')).toBe('RENEWAL_DUE');
    expect(on('2026-05-31')).toBe('RENEWAL_DUE');
    expect(on('2026-06-01')).toBe('LAPSED');
    expect(certificateStatus({ validFrom, validUntil: null }, terms, day('2099-01-01'))).toBe('VALID');
  });

  it('is assessed every second year, a failure within half a year again', () => {
    expect(nextAssessmentDue(day('2024-03-31'), terms)).toBe('2026-03-31');
    expect(retakeUntil(day('2026-03-31'), terms)).toBe('2026-09-30');
  });
});

describe('the contract of a village doctor', () => {
  const facts: VillageContractFacts = {
    kind: 'FIXED_TERM',
    chain: 'IMPLEMENTED',
    signedOn: day('2025-01-02'),
    registeredOn: day('2025-01-05'),
    start: day('2025-02-01'),
    end: day('2028-01-31'),
    retiresOn: null,
    terminatedOn: null,
    suspensions: [],
    renewing: false,
    settled: false,
  };
  const on = (today: string, change: Partial<VillageContractFacts> = {}) =>
    deriveVillageStatus({ ...facts, ...change }, day(today));

  it('goes through its states by the record and the day', () => {
    expect(on('2025-01-01', { chain: 'QUALIFIED' })).toBe('QUALIFIED');
    expect(on('2025-01-01', { signedOn: null, registeredOn: null })).toBe('APPROVED');
    expect(on('2025-01-03', { registeredOn: null })).toBe('SIGNED');
    expect(on('2025-01-31')).toBe('REGISTERED');
    expect(on('2025-02-01')).toBe('ACTIVE');
    expect(on('2027-12-01', { renewing: true })).toBe('RENEWING');
    expect(on('2028-02-01')).toBe('EXPIRED');
    expect(on('2026-01-02', { terminatedOn: day('2026-01-01') })).toBe('TERMINATED');
    expect(on('2028-03-01', { settled: true })).toBe('SETTLED');
  });

  it('is over at once when it is given up unsigned before its first day, and else on the day named', () => {
    const unsigned = { signedOn: null, registeredOn: null };
    expect(on('2025-01-02', { ...unsigned, terminatedOn: day('2025-01-31') })).toBe('TERMINATED');
    expect(on('2025-02-10', { ...unsigned, terminatedOn: day('2025-02-20') })).toBe('APPROVED');
    expect(on('2025-02-21', { ...unsigned, terminatedOn: day('2025-02-20') })).toBe('TERMINATED');
  });

  it('edge-39 stays while practice is suspended for a lapsed certificate', () => {
    const suspensions = [{ from: day('2026-06-01'), to: day('2026-07-15') }];
    expect(on('2026-06-01', { suspensions })).toBe('SUSPENDED');
    expect(on('2026-07-16', { suspensions })).toBe('ACTIVE');
  });

  it('edge-38 ends when the retirement age is reached in mid-term', () => {
    const retiresOn = day('2026-09-10');
    expect(contractLastDay({ ...facts, retiresOn })).toBe('2026-09-09');
    expect(on('2026-09-09', { retiresOn })).toBe('ACTIVE');
    expect(on('2026-09-10', { retiresOn })).toBe('RETIRED');
    expect(on('2030-01-01', { kind: 'OPEN_ENDED', end: null })).toBe('ACTIVE');
  });

  it('edge-40 alerts from the third fixed term on', () => {
    expect(openEndedMayBeDemanded(['FIXED_TERM'], 2)).toBe(false);
    expect(openEndedMayBeDemanded(['FIXED_TERM', 'FIXED_TERM'], 2)).toBe(true);
    expect(openEndedMayBeDemanded(['FIXED_TERM', 'SERVICE_AGREEMENT', 'FIXED_TERM'], 2)).toBe(false);
  });

  it.each([
    // The corresponding day is a Saturday: the Monday after it.
    ['2025-02-01', '2025-03-03'],
    ['2025-02-17', '2025-03-17'],
    // No 31 February: the end of the month, a Friday.
    ['2025-01-31', '2025-02-28'],
    // Into the holiday of National Day and Mid-Autumn, and over a weekend that is worked (2025-09-28).
    ['2025-09-01', '2025-10-09'],
    ['2025-08-28', '2025-09-28'],
  ])('whose work begins on %s is to be written by %s at the latest', (start, due) => {
    const calendar = new WorkCalendar();
    expect(writtenContractDue(day(start), 1, calendar)).toBe(due);
    expect(isWrittenTooLate(day(due), day(start), 1, calendar)).toBe(false);
    expect(isWrittenTooLate(addDays(day(due), 1), day(start), 1, calendar)).toBe(true);
  });

  it('edge-28 is not called too late where the days off of the year are not known', () => {
    const calendar = new WorkCalendar();
    expect(isWrittenTooLate(day('2095-03-01'), day('2095-02-01'), 1, calendar)).toBe(false);
    expect(() => isWrittenTooLate(day('2095-03-02'), day('2095-02-01'), 1, calendar)).toThrow(
      '工作日历缺少 2095 年',
    );
  });
});

describe('severance', () => {
  const terms = { wholeYearFromMonths: 6, wageCapMultiple: 3, cappedYears: 12 };
  const pay = (firstDay: string, lastDay: string, wage = '4000.00', average = '5000.00') =>
    severance(
      {
        firstDay: day(firstDay),
        lastDay: day(lastDay),
        monthlyWage: parseFen(wage),
        localAverage: parseFen(average),
      },
      terms,
    );

  it.each([
    ['2020-01-01', '2022-12-31', 6],
    ['2020-01-01', '2023-01-01', 7],
    ['2020-01-01', '2023-05-31', 7],
    ['2020-01-01', '2023-06-30', 8],
    ['2020-01-01', '2020-01-01', 1],
    // Six months from 08-31 end with February, a day before the rest counts as a year.
    ['2025-08-31', '2026-02-27', 1],
    ['2025-08-31', '2026-02-28', 2],
    ['2024-02-29', '2025-02-27', 2],
    ['2024-02-29', '2025-02-28', 2],
    ['2024-02-29', '2025-03-01', 3],
    ['2025-03-31', '2025-09-29', 1],
    ['2025-03-31', '2025-09-30', 2],
  ])('from %s through %s counts %i half months', (first, last, halves) => {
    expect(pay(first, last).halfMonths).toBe(halves);
  });

  it('caps a high wage at three times the local average and at twelve years', () => {
    const capped = pay('2000-01-01', '2024-12-31', '20000.00', '5000.00');
    expect(capped).toEqual({
      halfMonths: 24,
      wage: parseFen('15000.00'),
      capped: true,
      amount: parseFen('180000.00'),
    });
    expect(pay('2000-01-01', '2024-12-31').halfMonths).toBe(50);
  });

  it('rounds half a month once', () => {
    expect(pay('2020-01-01', '2020-02-01', '3333.33').amount).toBe(parseFen('1666.67'));
    expect(() => pay('2020-02-01', '2020-01-01')).toThrow('起止日期');
  });
});
