import type { RequestContext } from '../../context/index.js';
import { assessmentDue, renewalOpensOn, standingOf } from '../../rules/index.js';
import type {
  CertificateEvent,
  CertificateKind,
  CertificateStatus,
  CertificateTerms,
} from '../../rules/index.js';
import { VillageCertificate, VillageCertificateEntry } from '../dto/certificate.dto.js';
import type { Places } from '../places.js';
import type { LoadedCertificate } from './certificate.repository.js';

/** Chinese names of the certificates. */
export const certificateKinds: Readonly<Record<CertificateKind, string>> = {
  PHYSICIAN: '执业医师证书',
  ASSISTANT_PHYSICIAN: '执业助理医师证书',
  VILLAGE_DOCTOR: '乡村医生执业证书',
};

const statusNames: Readonly<Record<CertificateStatus, string>> = {
  NOT_YET_VALID: '尚未生效',
  VALID: '有效',
  RENEWAL_DUE: '应办再注册',
  LAPSED: '已失效',
};

/** The certificate as it stands on the day. */
export function certificateView(
  ctx: RequestContext,
  { row, entries, state }: LoadedCertificate,
  facts: { personName: string; places: Places; terms: CertificateTerms },
): VillageCertificate {
  const { places, terms } = facts;
  const hospitalId = places.hospitalOf(state.clinicId);
  const status = standingOf(state, terms, ctx.today);
  const due = assessmentDue(state, terms);
  const gone = status === 'LAPSED' && state.cancelledOn !== null;
  const next = gone ? null : nextOf(state.validUntil, due, state.failedOn !== null);
  return Object.assign(new VillageCertificate(), {
    id: row.id,
    person: { id: row.personId, name: facts.personName },
    kind: row.kind,
    kindName: certificateKinds[row.kind as CertificateKind],
    numberMasked: row.numberMasked,
    clinicId: state.clinicId,
    clinicName: places.nameOf(state.clinicId),
    hospitalId,
    hospitalName: places.nameOf(hospitalId),
    validFrom: state.validFrom,
    validUntil: state.validUntil,
    renewalOpensOn: state.validUntil ? renewalOpensOn(state.validUntil, terms) : null,
    status,
    statusName: gone ? '已注销' : statusNames[status],
    lastAssessedOn: state.lastAssessedOn,
    lastPassed: state.lastPassed,
    assessmentDueOn: due,
    assessmentOverdue: !gone && due < ctx.today,
    nextDue: next?.what ?? '',
    nextDueOn: next?.on ?? null,
    mayChange: !state.cancelledOn && places.may(ctx, 'maintain', hospitalId),
    mayReveal: places.may(ctx, 'reveal', hospitalId),
    entries: entries.map((entry) =>
      Object.assign(new VillageCertificateEntry(), {
        id: entry.row.id,
        type: entry.row.type,
        text: entryText(entry.event, places),
        note: entry.row.note,
        actorName: entry.row.actorName,
        enteredAt: entry.row.enteredAt,
      }),
    ),
  });
}

/** Whether somebody has to act now: re-register, be assessed, or has lapsed without being cancelled. */
export function isDue(one: VillageCertificate): boolean {
  return one.status === 'RENEWAL_DUE' || one.assessmentOverdue || one.statusName === statusNames.LAPSED;
}

function nextOf(
  validUntil: string | null,
  assessment: string,
  failed: boolean,
): { what: string; on: string } {
  const assessed = { what: failed ? '再次考核' : '考核', on: assessment };
  if (validUntil === null || assessment < validUntil) return assessed;
  return { what: '证书到期', on: validUntil };
}

/** One entry in words. */
export function entryText(event: CertificateEvent, places: Places): string {
  switch (event.type) {
    case 'REGISTERED':
      return `在${places.nameOf(event.clinicId)}注册，有效期${event.validFrom}至${event.validUntil ?? '长期'}`;
    case 'RENEWED':
      return `再注册，有效期${event.validFrom}至${event.validUntil ?? '长期'}`;
    case 'MOVED':
      return `自${event.on}起变更执业地点为${places.nameOf(event.clinicId)}`;
    case 'ASSESSED':
      return `${event.on}考核${event.passed ? '合格' : '不合格'}`;
    case 'CANCELLED':
      return `自${event.on}起注销`;
  }
}
