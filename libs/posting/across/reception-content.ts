import type { ContentField, ContentSummary, OtherCase } from '../../approval/index.js';
import { plainText } from '../../context/index.js';
import { isId } from '../../database/index.js';
import { TITLE_LENGTH } from '../posting-summary.js';
import { refuseReception } from './reception.errors.js';

/** Content of a reception: which text of which posting the host's community is to consent to, and why. */
export interface ReceptionContent {
  sendingCaseId: string;
  sendingCaseNumber: string;
  sendingVersion: number;
  /** What the bodies consent to is this text and no other. */
  sendingSha256: string;
  /** Whom it is about; they recuse themselves here too. */
  personId: string;
  hostInstitutionId: string;
  /** What awaits the person there. */
  arrangement: string;
  reason: string;
}

/** Checks the form; that it is true of the posting is checked against the record. */
export function parseReception(input: unknown): ReceptionContent {
  const given = input as Partial<ReceptionContent>;
  const arrangement = plainText(given.arrangement, { field: 'arrangement', name: '接收安排', most: 1000 });
  const reason = plainText(given.reason, { field: 'reason', name: '接收理由', most: 1000 });
  const { sendingCaseId, sendingCaseNumber, sendingVersion, sendingSha256, personId, hostInstitutionId } =
    given;
  for (const id of [sendingCaseId, personId, hostInstitutionId]) {
    if (typeof id !== 'string' || !isId(id)) throw refuseReception.form();
  }
  if (typeof sendingCaseNumber !== 'string' || typeof sendingSha256 !== 'string')
    throw refuseReception.form();
  if (typeof sendingVersion !== 'number') throw refuseReception.form();
  return {
    sendingCaseId: sendingCaseId as string,
    sendingCaseNumber,
    sendingVersion,
    sendingSha256,
    personId: personId as string,
    hostInstitutionId: hostInstitutionId as string,
    arrangement,
    reason,
  };
}

/** What people read: the posting with its own text, so that whoever votes sees whom the community would take in. */
export function summariseReception(
  content: ReceptionContent,
  sending: Pick<OtherCase, 'number' | 'title' | 'fields'>,
  fromCommunity: string,
): ContentSummary {
  const fields: ContentField[] = [
    { key: 'sendingNumber', label: '派出方事项', value: `${sending.number}（${fromCommunity}）` },
    { key: 'sendingVersion', label: '所接收的内容', value: `第${String(content.sendingVersion)}版` },
    { key: 'sendingSha256', label: '内容校验值', value: content.sendingSha256 },
    { key: 'arrangement', label: '接收安排', value: content.arrangement },
    { key: 'reason', label: '接收理由', value: content.reason },
    ...sending.fields.map(({ key, label, value }) => ({
      key: `sending.${key}`,
      label: `派驻：${label}`,
      value,
    })),
  ];
  return { title: [...`接收${sending.title}`].slice(0, TITLE_LENGTH).join(''), fields };
}
