import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays, addMonths } from '../calendar/calendar-date.js';
import { postingTermEnd } from '../calendar/periods.js';

/** 执业（助理）医师证书 has no end; 乡村医生执业证书 is valid for a term (乡村医生从业管理条例 16). */
export type CertificateKind = 'PHYSICIAN' | 'ASSISTANT_PHYSICIAN' | 'VILLAGE_DOCTOR';

/** Terms of the certificate and its assessments: county data with the clauses they rest on. */
export interface CertificateTerms {
  readonly validMonths: number;
  /** Re-registration is applied for within so many months before the end (条例 17). */
  readonly renewalMonths: number;
  readonly assessmentMonths: number;
  /** After a failed assessment it may be taken again within so many months (条例 36). */
  readonly retakeMonths: number;
}

/** VALID, RENEWAL_DUE inside the window of re-registration, LAPSED after its last day. */
export type CertificateStatus = 'NOT_YET_VALID' | 'VALID' | 'RENEWAL_DUE' | 'LAPSED';

/** Last day of a certificate issued on the day, both included. */
export function certificateLastDay(issuedOn: CalendarDate, terms: CertificateTerms): CalendarDate {
  return postingTermEnd(issuedOn, terms.validMonths);
}

/** First day of the window in which re-registration is applied for. */
export function renewalOpensOn(validUntil: CalendarDate, terms: CertificateTerms): CalendarDate {
  // The window's months are counted back from the first day without a certificate.
  return addMonths(addDays(validUntil, 1), -terms.renewalMonths);
}

/** State of a certificate on the day. `validUntil` null: it has no end. */
export function certificateStatus(
  certificate: { validFrom: CalendarDate; validUntil: CalendarDate | null },
  terms: CertificateTerms,
  today: CalendarDate,
): CertificateStatus {
  const { validFrom, validUntil } = certificate;
  if (today < validFrom) return 'NOT_YET_VALID';
  if (validUntil === null) return 'VALID';
  if (today > validUntil) return 'LAPSED';
  return today >= renewalOpensOn(validUntil, terms) ? 'RENEWAL_DUE' : 'VALID';
}

/** By when the next assessment is due after one that was passed, or after registration. */
export function nextAssessmentDue(lastPassedOn: CalendarDate, terms: CertificateTerms): CalendarDate {
  return addMonths(lastPassedOn, terms.assessmentMonths);
}

/** Last day for taking a failed assessment again. */
export function retakeUntil(failedOn: CalendarDate, terms: CertificateTerms): CalendarDate {
  return addMonths(failedOn, terms.retakeMonths);
}
