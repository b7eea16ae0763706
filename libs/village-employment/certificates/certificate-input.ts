import { plainText } from '../../context/index.js';
import { certificateLastDay } from '../../rules/index.js';
import type { CalendarDate, CertificateTerms } from '../../rules/index.js';
import type { VillageCertificate } from '../dto/certificate.dto.js';
import type { VillageCertificateSort } from '../dto/certificate.dto.js';
import { checkedDay } from '../records.js';
import { refuse } from '../village.errors.js';
import { certificateKinds } from './certificate-view.js';

const NUMBER = /^[A-Z0-9-]{6,30}$/;

export function kindOf(kind: string): keyof typeof certificateKinds {
  if (!(kind in certificateKinds)) throw refuse.fieldInvalid('kind', '请选择证书种类');
  return kind as keyof typeof certificateKinds;
}

export function numberOf(value: string): string {
  const number = plainText(value, { field: 'number', name: '证书编号', most: 30 }).toUpperCase();
  if (!NUMBER.test(number)) throw refuse.fieldInvalid('number', '证书编号须为6至30位字母、数字或短横线');
  return number;
}

/** The first and the last two characters: enough to tell two apart, and no more. */
export function masked(number: string): string {
  return `${number.slice(0, 2)}${'*'.repeat(number.length - 4)}${number.slice(-2)}`;
}

/** 乡村医生执业证书 is valid for the county's term; the others have no end unless one is written on them. */
export function endOf(
  kind: string,
  from: CalendarDate,
  given: string | null | undefined,
  terms: CertificateTerms,
): CalendarDate | null {
  if (given) return checkedDay(given, 'validUntil', '到期日');
  return kind === 'VILLAGE_DOCTOR' ? certificateLastDay(from, terms) : null;
}

export function sortKey(one: VillageCertificate, sort: keyof typeof VillageCertificateSort): string {
  switch (sort) {
    case 'DUE':
      return one.nextDueOn ?? '9999-12-31';
    case 'NAME':
      return one.person.name;
    case 'CLINIC':
      return `${one.hospitalName} ${one.clinicName}`;
    case 'EXPIRY':
      return one.validUntil ?? '9999-12-31';
  }
}
