import { dateOfDayNumber } from '../calendar/calendar-date.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays } from '../calendar/calendar-date.js';
import { spanOf, subtractSpans } from '../calendar/day-spans.js';
import type { DaySpan } from '../calendar/day-spans.js';
import type { Suspension } from '../posting/status.js';
import { RuleError } from '../rule-error.js';
import { certificateStatus, nextAssessmentDue, retakeUntil } from './certificate.js';
import type { CertificateStatus, CertificateTerms } from './certificate.js';

/** One entry of the register of a certificate (乡村医生从业管理条例 12–18, 34–36). Dates are inclusive. */
export type CertificateEvent =
  | {
      readonly type: 'REGISTERED';
      readonly clinicId: string;
      readonly validFrom: CalendarDate;
      readonly validUntil: CalendarDate | null;
    }
  /** 再注册: the next term of validity. */
  | { readonly type: 'RENEWED'; readonly validFrom: CalendarDate; readonly validUntil: CalendarDate | null }
  /** 变更执业地点: re-registration at another clinic from the day on. */
  | { readonly type: 'MOVED'; readonly on: CalendarDate; readonly clinicId: string }
  | { readonly type: 'ASSESSED'; readonly on: CalendarDate; readonly passed: boolean }
  /** 注销: not valid any more from the day on. */
  | { readonly type: 'CANCELLED'; readonly on: CalendarDate };

/** What follows from a certificate's entries. */
export interface CertificateState {
  readonly clinicId: string;
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate | null;
  readonly periods: readonly { from: CalendarDate; to: CalendarDate | null }[];
  readonly clinics: readonly { clinicId: string; from: CalendarDate; to: CalendarDate | null }[];
  readonly lastAssessedOn: CalendarDate | null;
  readonly lastPassed: boolean | null;
  readonly lastPassedOn: CalendarDate | null;
  /** Day of the failed assessment that has not been passed since. */
  readonly failedOn: CalendarDate | null;
  readonly cancelledOn: CalendarDate | null;
}

export type RegisterProblem =
  | 'REGISTER_NOT_BEGUN'
  | 'REGISTERED_ALREADY'
  | 'CERTIFICATE_CANCELLED'
  | 'TERM_NOT_POSITIVE'
  | 'TERMS_OVERLAP'
  | 'SAME_CLINIC'
  | 'OUT_OF_ORDER'
  | 'RETAKE_OVER';

/** The entry does not follow from those before it. */
export class RegisterError extends RuleError {
  constructor(
    readonly code: RegisterProblem,
    message: string,
    clause?: string,
  ) {
    super(message, clause);
  }
}

const FAR = '9999-12-31' as CalendarDate;

/**
 * The state after all entries, in the order of the register.
 * @throws {RegisterError} when an entry cannot follow
 */
export function foldCertificate(
  events: readonly CertificateEvent[],
  terms: Pick<CertificateTerms, 'retakeMonths'>,
): CertificateState {
  let state: CertificateState | null = null;
  for (const event of events) state = after(state, event, terms);
  if (!state) throw new RegisterError('REGISTER_NOT_BEGUN', '证书尚未登记');
  return state;
}

function after(
  state: CertificateState | null,
  event: CertificateEvent,
  terms: Pick<CertificateTerms, 'retakeMonths'>,
): CertificateState {
  if (!state) return begun(event);
  if (state.cancelledOn) throw new RegisterError('CERTIFICATE_CANCELLED', '证书已注销，不能再登记变动');
  switch (event.type) {
    case 'REGISTERED':
      throw new RegisterError('REGISTERED_ALREADY', '证书已登记');
    case 'RENEWED':
      return renewed(state, event);
    case 'MOVED':
      return moved(state, event);
    case 'ASSESSED':
      return assessed(state, event, terms);
    case 'CANCELLED':
      if (event.on < (state.periods[0]?.from ?? event.on))
        throw new RegisterError('OUT_OF_ORDER', '注销日不得早于首次发证日');
      return { ...state, cancelledOn: event.on };
  }
}

function begun(event: CertificateEvent): CertificateState {
  if (event.type !== 'REGISTERED') throw new RegisterError('REGISTER_NOT_BEGUN', '证书尚未登记');
  const { clinicId, validFrom, validUntil } = event;
  checkTerm(validFrom, validUntil);
  return {
    clinicId,
    validFrom,
    validUntil,
    periods: [{ from: validFrom, to: validUntil }],
    clinics: [{ clinicId, from: validFrom, to: null }],
    lastAssessedOn: null,
    lastPassed: null,
    lastPassedOn: null,
    failedOn: null,
    cancelledOn: null,
  };
}

function renewed(
  state: CertificateState,
  { validFrom, validUntil }: Extract<CertificateEvent, { type: 'RENEWED' }>,
): CertificateState {
  checkTerm(validFrom, validUntil);
  if (state.validUntil === null || validFrom <= state.validUntil)
    throw new RegisterError(
      'TERMS_OVERLAP',
      '再注册的起始日须在上一有效期届满之后',
      '乡村医生从业管理条例 17',
    );
  return {
    ...state,
    validFrom,
    validUntil,
    periods: [...state.periods, { from: validFrom, to: validUntil }],
  };
}

function moved(
  state: CertificateState,
  { on, clinicId }: Extract<CertificateEvent, { type: 'MOVED' }>,
): CertificateState {
  const last = state.clinics.at(-1);
  if (clinicId === state.clinicId) throw new RegisterError('SAME_CLINIC', '已在该村卫生所（室）注册');
  if (last && on <= last.from)
    throw new RegisterError(
      'OUT_OF_ORDER',
      '变更执业地点的日期须在上一次注册之后',
      '乡村医生从业管理条例 18',
    );
  const clinics = state.clinics.map((one) => (one === last ? { ...one, to: addDays(on, -1) } : one));
  return { ...state, clinicId, clinics: [...clinics, { clinicId, from: on, to: null }] };
}

function assessed(
  state: CertificateState,
  { on, passed }: Extract<CertificateEvent, { type: 'ASSESSED' }>,
  { retakeMonths }: Pick<CertificateTerms, 'retakeMonths'>,
): CertificateState {
  if (state.lastAssessedOn && on <= state.lastAssessedOn)
    throw new RegisterError('OUT_OF_ORDER', '考核日期须在上一次考核之后');
  if (state.failedOn && on > retakeUntil(state.failedOn, { retakeMonths } as CertificateTerms))
    throw new RegisterError(
      'RETAKE_OVER',
      `考核不合格后${retakeMonths}个月内未再次考核，应当注销注册`,
      '乡村医生从业管理条例 36',
    );
  return {
    ...state,
    lastAssessedOn: on,
    lastPassed: passed,
    lastPassedOn: passed ? on : state.lastPassedOn,
    failedOn: passed ? null : (state.failedOn ?? on),
  };
}

function checkTerm(from: CalendarDate, to: CalendarDate | null): void {
  if (to !== null && to < from) throw new RegisterError('TERM_NOT_POSITIVE', '证书到期日不得早于发证日');
}

/** How the certificate stands on the day; a cancelled one has lapsed. */
export function standingOf(
  state: CertificateState,
  terms: CertificateTerms,
  today: CalendarDate,
): CertificateStatus {
  if (state.cancelledOn && today >= state.cancelledOn) return 'LAPSED';
  const now = state.periods.find(({ from, to }) => from <= today && (to === null || today <= to));
  if (!now) return state.periods.some(({ from }) => from <= today) ? 'LAPSED' : 'NOT_YET_VALID';
  // Renewed ahead of time: nothing is due for the running term.
  const renewedAlready = now.to !== state.validUntil;
  const status = certificateStatus({ validFrom: now.from, validUntil: now.to }, terms, today);
  return status === 'RENEWAL_DUE' && renewedAlready ? 'VALID' : status;
}

/** The next day on which somebody has to act on an assessment: the retake's last day, or the next one's. */
export function assessmentDue(state: CertificateState, terms: CertificateTerms): CalendarDate {
  if (state.failedOn) return retakeUntil(state.failedOn, terms);
  return nextAssessmentDue(state.lastPassedOn ?? state.periods[0]?.from ?? state.validFrom, terms);
}

/** Days, inclusive, on which the certificate allows practice at the clinic. */
export function practiceAt(
  state: CertificateState,
  clinicId: string,
): { from: CalendarDate; to: CalendarDate }[] {
  const last = state.cancelledOn ? addDays(state.cancelledOn, -1) : FAR;
  return state.clinics
    .filter((one) => one.clinicId === clinicId)
    .flatMap((place) =>
      state.periods.map((period) => ({
        from: place.from > period.from ? place.from : period.from,
        to: [place.to ?? FAR, period.to ?? FAR, last].reduce((a, b) => (a < b ? a : b)),
      })),
    )
    .filter(({ from, to }) => from <= to);
}

/**
 * Days of the stay on which no certificate covers the practice at its clinic: no practice then, while the contract
 * remains (edge-39). `to` null runs on.
 */
export function practiceGaps(
  certificates: readonly CertificateState[],
  stay: { readonly clinicId: string; readonly from: CalendarDate; readonly to: CalendarDate | null },
): Suspension[] {
  const whole = spanOf(stay.from, stay.to ?? FAR);
  if (!whole) return [];
  const covered = certificates
    .flatMap((one) => practiceAt(one, stay.clinicId))
    .map(({ from, to }) => spanOf(from, to))
    .filter((span): span is DaySpan => span !== null);
  return subtractSpans(whole, covered).map(({ first, last }) => {
    const to = dateOfDayNumber(last);
    return { from: dateOfDayNumber(first), to: to === FAR ? null : to };
  });
}
