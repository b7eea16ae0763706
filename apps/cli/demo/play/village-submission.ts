import { newId } from '../../../../libs/database/index.js';
import { addDays, addMonths, calendarDate } from '../../../../libs/rules/index.js';
import { OperatorError } from '../../settings.js';
import type { ApiClient } from './api-client.js';
import * as q from './queries.js';

/** What is needed to find a doctor. */
interface Village {
  today: string;
  institutions: { id: string; kind: string; parentId: string | null }[];
  people(institutionId: string): Promise<string[]>;
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

/** Submits 乡聘村用 for the first doctor against whom nothing speaks. */
export async function submitVillage(
  hr: ApiClient,
  village: Village,
  hospitalId: string | null = null,
): Promise<{ number: string; title: string }> {
  const clinics = village.institutions.filter(
    ({ kind, parentId }) => kind === 'VILLAGE_CLINIC' && (hospitalId === null || parentId === hospitalId),
  );
  for (const clinic of clinics) {
    for (const personId of await village.people(clinic.id)) {
      for (const { kind, months } of PROPOSALS) {
        const startOn = calendarDate(village.today);
        const place = { personId, hospitalId: clinic.parentId, clinicId: clinic.id };
        const term = { kind, startOn, endOn: addDays(addMonths(startOn, months), -1) };
        const input = {
          ...place,
          ...term,
          ...PAY,
          reason: '充实村级医疗力量（示例）',
          legalBasis: '见本县审批流程各环节所列条款',
        };
        const { warnings } = await hr.ask<{ warnings: { code: string }[] }>(q.VILLAGE_PREVIEW, { input });
        if (warnings.length === 0)
          return hr.ask<{ number: string; title: string }>(q.SUBMIT_VILLAGE, { input, key: newId() });
      }
    }
  }
  throw new OperatorError('没有可以聘用的乡村医生：请先运行 npm run cli -- seed');
}
