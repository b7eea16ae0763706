import { newId } from '../../../../libs/database/index.js';
import { addDays, addMonths, calendarDate } from '../../../../libs/rules/index.js';
import { OperatorError } from '../../settings.js';
import type { ApiClient } from './api-client.js';
import * as q from './queries.js';

/** What is needed to find a doctor. */
export interface Village {
  today: string;
  institutions: { id: string; kind: string; parentId: string | null }[];
  people(institutionId: string): Promise<string[]>;
}

/** What is asked for a doctor. */
export interface VillageInput {
  personId: string;
  hospitalId: string;
  clinicId: string;
  kind: string;
  startOn: string;
  endOn: string;
  renewsId?: string;
}

/** Terms as the play proposes them: the usual contract, or the agreement with somebody beyond the retirement age. */
const PROPOSALS = [
  { kind: 'FIXED_TERM', months: 36 },
  { kind: 'SERVICE_AGREEMENT', months: 12 },
] as const;

/** What the doctor is paid a month, and from where. All 示例. */
const PAY = {
  grossYuan: '4200.00',
  fiscalYuan: '1500.00',
  publicHealthYuan: '1200.00',
  essentialDrugsYuan: '600.00',
  serviceIncomeYuan: '900.00',
};
const TEXTS = { reason: '充实村级医疗力量（示例）', legalBasis: '见本县审批流程各环节所列条款' };

/** Submits 乡聘村用 for the first doctor against whom nothing speaks. */
export async function submitVillage(
  hr: ApiClient,
  village: Village,
): Promise<{ number: string; title: string }> {
  return submitInput(hr, await findDoctor(hr, village));
}

/** The first doctor, of the hospital when one is named, for whom a contract from today on would be taken. */
export async function findDoctor(
  hr: ApiClient,
  village: Village,
  hospitalId: string | null = null,
): Promise<VillageInput> {
  for (const clinic of village.institutions) {
    const { parentId } = clinic;
    if (clinic.kind !== 'VILLAGE_CLINIC' || !parentId) continue;
    if (hospitalId !== null && parentId !== hospitalId) continue;
    for (const personId of await village.people(clinic.id)) {
      const place = { personId, hospitalId: parentId, clinicId: clinic.id };
      const found = await proposal(hr, { ...place, startOn: village.today });
      if (found) return found;
    }
  }
  throw new OperatorError('没有可以聘用的乡村医生：请先运行 npm run cli -- seed');
}

/** The kind of contract that would be taken; null when neither is. */
export async function proposal(
  hr: ApiClient,
  place: Omit<VillageInput, 'kind' | 'endOn'>,
): Promise<VillageInput | null> {
  for (const { kind, months } of PROPOSALS) {
    const endOn = addDays(addMonths(calendarDate(place.startOn), months), -1);
    const input = { ...place, kind, endOn };
    const { warnings } = await hr.ask<{ warnings: { code: string }[] }>(q.VILLAGE_PREVIEW, {
      input: { ...input, ...PAY, ...TEXTS },
    });
    if (warnings.length === 0) return input;
  }
  return null;
}

export function submitInput(hr: ApiClient, input: VillageInput): Promise<{ number: string; title: string }> {
  return hr.ask(q.SUBMIT_VILLAGE, { input: { ...input, ...PAY, ...TEXTS }, key: newId() });
}
