import fc from 'fast-check';
import { calendarDate } from '../calendar/calendar-date.js';
import { exact, parseFen } from '../money/fen.js';
import { roundHalfUp } from '../money/rounding.js';
import { fillText, placesIn } from './contract-text.js';
import { dueForDays, insuranceOf, meanOf, monthSpan, paidDays, payForDays } from './pay.js';
import type { MonthPart } from './pay.js';
import { assessmentDue, foldCertificate, practiceGaps, standingOf } from './register.js';
import type { CertificateEvent } from './register.js';
import { severance, severanceFormula } from './severance.js';

const day = calendarDate;
const terms = { validMonths: 60, renewalMonths: 3, assessmentMonths: 24, retakeMonths: 6 };
const begun: CertificateEvent = {
  type: 'REGISTERED',
  clinicId: 'A',
  validFrom: day('2020-03-01'),
  validUntil: day('2025-02-28'),
};
const fold = (...events: CertificateEvent[]) => foldCertificate([begun, ...events], terms);

describe('the register of a certificate', () => {
  it('a term that is renewed in time leaves no gap; a late one suspends practice in between', () => {
    const inTime = fold({ type: 'RENEWED', validFrom: day('2025-03-01'), validUntil: day('2030-02-28') });
    const stay = { clinicId: 'A', from: day('2024-01-01'), to: day('2026-12-31') };
    expect(practiceGaps([inTime], stay)).toEqual([]);
    expect(standingOf(inTime, terms, day('2025-01-15'))).toBe('VALID');
    const late = fold({ type: 'RENEWED', validFrom: day('2025-04-10'), validUntil: day('2030-04-09') });
    expect(practiceGaps([late], stay)).toEqual([{ from: '2025-03-01', to: '2025-04-09' }]);
    expect(standingOf(late, terms, day('2025-03-20'))).toBe('LAPSED');
    expect(practiceGaps([fold()], { ...stay, to: null })).toEqual([{ from: '2025-03-01', to: null }]);
  });

  it('another clinic needs re-registration: before it no practice there, after it none at the old one', () => {
    const moved = fold({ type: 'MOVED', on: day('2022-05-01'), clinicId: 'B' });
    expect(moved.clinicId).toBe('B');
    const year = { from: day('2022-01-01'), to: day('2022-12-31') };
    expect(practiceGaps([moved], { clinicId: 'B', ...year })).toEqual([
      { from: '2022-01-01', to: '2022-04-30' },
    ]);
    expect(practiceGaps([moved], { clinicId: 'A', ...year })).toEqual([
      { from: '2022-05-01', to: '2022-12-31' },
    ]);
  });

  it('is assessed every second year, and again within half a year after a failure', () => {
    expect(assessmentDue(fold(), terms)).toBe('2022-03-01');
    const failed = fold({ type: 'ASSESSED', on: day('2022-03-31'), passed: false });
    expect(failed).toMatchObject({ failedOn: '2022-03-31', lastPassed: false });
    expect(assessmentDue(failed, terms)).toBe('2022-09-30');
    const retaken = [
      { type: 'ASSESSED', on: day('2022-03-31'), passed: false },
      { type: 'ASSESSED', on: day('2022-09-30'), passed: true },
    ] as const;
    expect(assessmentDue(fold(...retaken), terms)).toBe('2024-09-30');
    expect(() => fold(retaken[0], { type: 'ASSESSED', on: day('2022-10-01'), passed: true })).toThrow(
      '应当注销注册',
    );
  });

  it.each([
    [{ type: 'RENEWED', validFrom: day('2025-02-28'), validUntil: day('2030-02-27') }, '届满之后'],
    [{ type: 'RENEWED', validFrom: day('2025-03-01'), validUntil: day('2025-02-01') }, '不得早于发证日'],
    [{ type: 'MOVED', on: day('2022-01-01'), clinicId: 'A' }, '已在该村卫生所'],
    [{ type: 'MOVED', on: day('2020-03-01'), clinicId: 'B' }, '上一次注册之后'],
    [begun, '证书已登记'],
    [{ type: 'CANCELLED', on: day('2019-01-01') }, '不得早于首次发证日'],
  ] satisfies [CertificateEvent, string][])('refuses %j', (event, message) => {
    expect(() => fold(event)).toThrow(message);
  });

  it('ends with its cancelling', () => {
    const cancelled: CertificateEvent = { type: 'CANCELLED', on: day('2023-01-01') };
    expect(standingOf(fold(cancelled), terms, day('2022-12-31'))).toBe('VALID');
    expect(standingOf(fold(cancelled), terms, day('2023-01-01'))).toBe('LAPSED');
    expect(() => fold(cancelled, { type: 'ASSESSED', on: day('2023-02-01'), passed: true })).toThrow(
      '已注销',
    );
    expect(() => foldCertificate([cancelled], terms)).toThrow('尚未登记');
  });
});

describe('a month of pay', () => {
  const shares = {
    FISCAL: parseFen('1000.00'),
    PUBLIC_HEALTH: parseFen('800.00'),
    ESSENTIAL_DRUGS: parseFen('600.00'),
    SERVICE_INCOME: parseFen('600.00'),
  };
  const gross = parseFen('3000.00');

  it('counts the days in force, without those that the county does not pay', () => {
    expect(monthSpan('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    const from = day('2024-02-10');
    expect(paidDays('2024-02', { from, to: null }, [])).toEqual({ days: 20, monthDays: 29 });
    const gap = { from: day('2024-02-28'), to: null };
    expect(paidDays('2024-02', { from, to: day('2024-12-31') }, [gap])).toEqual({ days: 18, monthDays: 29 });
    expect(paidDays('2024-01', { from, to: null }, [])).toEqual({ days: 0, monthDays: 31 });
    expect(() => monthSpan('2024-13')).toThrow('YYYY-MM');
  });

  it('pays a part by days, and its shares still add up', () => {
    expect(payForDays(gross, shares, { days: 30, monthDays: 30 })).toEqual({ gross, shares });
    const part = payForDays(gross, shares, { days: 7, monthDays: 31 });
    expect(part.gross).toBe(parseFen('677.42'));
    expect(Object.values(part.shares).reduce((sum, one) => sum + one, 0n)).toBe(part.gross);
  });

  it('rounds what one person is due for a month once, however many contracts it has', () => {
    const days = fc.array(
      fc.record({ days: fc.integer({ min: 1, max: 10 }), gross: fc.bigInt(1n, 10_000_000n) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(days, fc.constantFrom(28, 29, 30, 31), (contracts, monthDays) => {
        const parts: MonthPart[] = [];
        let whole = exact(0n);
        for (const { days: own, gross: monthly } of contracts) {
          const span = { days: own, monthDays };
          const all = { FISCAL: monthly - 1n, PUBLIC_HEALTH: 1n, ESSENTIAL_DRUGS: 0n, SERVICE_INCOME: 0n };
          const paid = payForDays(monthly, all, span, parts);
          expect(Object.values(paid.shares).reduce((sum, one) => sum + one, 0n)).toBe(paid.gross);
          parts.push({ exact: dueForDays(monthly, span), gross: paid.gross });
          whole = whole.add(dueForDays(monthly, span));
        }
        expect(parts.reduce((sum, part) => sum + part.gross, 0n)).toBe(roundHalfUp(whole));
      }),
    );
  });

  it('reckons insurance on the bounded wage, each part rounded for itself', () => {
    const items = [{ code: 'PENSION', name: '养老', employerPercent: '16', workerPercent: '8' }];
    const bounds = { items, baseFloor: parseFen('4000.00'), baseCeiling: parseFen('20000.00') };
    expect(insuranceOf(gross, bounds)).toMatchObject([{ base: 400000n, employer: 64000n, worker: 32000n }]);
    expect(insuranceOf(parseFen('25000.00'), bounds)[0]?.base).toBe(parseFen('20000.00'));
    expect(insuranceOf(parseFen('500.00'), bounds, { days: 5, monthDays: 30 })[0]).toMatchObject({
      base: 66667n,
      worker: 5333n,
    });
    expect(insuranceOf(0n, bounds)[0]).toMatchObject({ employer: 0n, worker: 0n });
  });

  it('averages what was paid', () => {
    expect(meanOf([100n, 101n])).toBe(101n);
    expect(meanOf([])).toBeNull();
  });
});

it('severance is shown with its formula', () => {
  const facts = {
    firstDay: day('2020-01-01'),
    lastDay: day('2024-05-31'),
    monthlyWage: parseFen('4000.00'),
    localAverage: parseFen('5000.00'),
  };
  const terms47 = { wholeYearFromMonths: 6, wageCapMultiple: 3, cappedYears: 12 };
  expect(severanceFormula(severance(facts, terms47), facts, terms47)).toBe(
    '工作年限2020-01-01至2024-05-31，计4.5个月 × 月工资4,000.00元 = 18,000.00元',
  );
});

it('a contract text is filled, and refuses a place that nothing fills', () => {
  expect(placesIn('甲方：{{hospital}}，{{ doctor }}，{{hospital}}')).toEqual(['hospital', 'doctor']);
  expect(fillText('甲方：{{hospital}}', { hospital: '卫生院' })).toBe('甲方：卫生院');
  expect(() => fillText('{{nothing}}', {})).toThrow('没有对应内容');
});
