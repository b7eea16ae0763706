import { byRule, plainText } from '../../context/index.js';
import { isId } from '../../database/index.js';
import { FUND_SOURCES, checkedShares, formatFen, hasIdentityNumber, parseFen } from '../../rules/index.js';
import type { CalendarDate, Fen, FundShares, FundSource, VillageContractKind } from '../../rules/index.js';
import { checkedDay } from '../records.js';
import { refuse } from '../village.errors.js';

/** Chinese names of the contracts. */
export const contractKinds: Readonly<Record<VillageContractKind, string>> = {
  FIXED_TERM: '固定期限劳动合同',
  OPEN_ENDED: '无固定期限劳动合同',
  SERVICE_AGREEMENT: '劳务协议',
};

/** Input fields of the four shares, by source. */
export const shareFields: Readonly<Record<FundSource, string>> = {
  FISCAL: 'fiscalYuan',
  PUBLIC_HEALTH: 'publicHealthYuan',
  ESSENTIAL_DRUGS: 'essentialDrugsYuan',
  SERVICE_INCOME: 'serviceIncomeYuan',
};

/** What a case of 乡聘村用 says; its canonical JSON is what is decided on. Amounts are yuan with two decimals. */
export interface VillageContent {
  personId: string;
  hospitalId: string;
  clinicId: string;
  kind: VillageContractKind;
  startOn: CalendarDate;
  /** Last day, inclusive; absent: open-ended. */
  endOn?: CalendarDate;
  grossYuan: string;
  fiscalYuan: string;
  publicHealthYuan: string;
  essentialDrugsYuan: string;
  serviceIncomeYuan: string;
  reason: string;
  legalBasis: string;
  /** Contract that this one follows. */
  renewsId?: string;
  /** The doctor has asked for a fixed term where an open-ended one could be demanded (劳动合同法 14). */
  fixedTermByWorker?: true;
}

/** The fields that rules look at; the texts may still be missing while a form is being filled in. */
export type VillageDraft = Omit<VillageContent, 'reason' | 'legalBasis'>;

/** 100 million yuan a month, in fen: what the system can hold, not what a county may decide. */
const MOST_FEN = 10_000_000_000n;
const YUAN = /^\d{1,9}(\.\d{1,2})?$/;

/**
 * Checks the shape of an input and normalises it; what was left out stays out of the hash.
 * @throws {Refused} of the first field that is missing or malformed
 */
export function parseVillage(input: unknown): VillageContent {
  const given = isRecord(input) ? input : {};
  const draft = draftVillage(given);
  return {
    ...draft,
    reason: text(given['reason'], 'reason', '聘用理由', 1000),
    legalBasis: text(given['legalBasis'], 'legalBasis', '依据', 200),
  };
}

/** The rule-bearing fields alone. @throws {Refused} */
export function draftVillage(input: unknown): VillageDraft {
  const given = isRecord(input) ? input : {};
  const personId = idOf(given['personId'], 'personId', '乡村医生');
  const hospitalId = idOf(given['hospitalId'], 'hospitalId', '聘用单位');
  const clinicId = idOf(given['clinicId'], 'clinicId', '执业的村卫生所（室）');
  const kind = given['kind'];
  if (typeof kind !== 'string' || !(kind in contractKinds))
    throw refuse.fieldInvalid('kind', '请选择合同类型');
  const startOn = dayOf(given['startOn'], 'startOn', '起始日');
  const endOn = absent(given['endOn']) ? null : dayOf(given['endOn'], 'endOn', '终止日');
  if (kind === 'OPEN_ENDED' && endOn) throw refuse.termNotUsed();
  if (kind !== 'OPEN_ENDED' && !endOn) throw refuse.termMissing();
  if (endOn && endOn < startOn) throw refuse.termNotPositive();
  const gross = amountOf(given['grossYuan'], 'grossYuan', '月应发合计');
  if (gross === 0n) throw refuse.fieldInvalid('grossYuan', '月应发合计须大于0');
  const renewsId = absent(given['renewsId']) ? null : idOf(given['renewsId'], 'renewsId', '所续签的合同');
  return {
    personId,
    hospitalId,
    clinicId,
    kind: kind as VillageContractKind,
    startOn,
    ...(endOn ? { endOn } : {}),
    grossYuan: formatFen(gross),
    ...sharesOfInput(given, gross),
    ...(renewsId ? { renewsId } : {}),
    ...(given['fixedTermByWorker'] === true ? { fixedTermByWorker: true as const } : {}),
  };
}

/** The four shares of an input, which must sum to gross. @throws {Refused} SHARES_DO_NOT_SUM and the like */
export function sharesOfInput(given: Readonly<Record<string, unknown>>, gross: Fen): ShareYuan {
  const shares = Object.fromEntries(
    FUND_SOURCES.map((source) => [
      source,
      amountOf(given[shareFields[source]] ?? '0', shareFields[source], '资金来源金额'),
    ]),
  ) as Record<FundSource, Fen>;
  const checked = byRule(() => checkedShares(gross, shares), 'grossYuan');
  return Object.fromEntries(
    FUND_SOURCES.map((source) => [shareFields[source], formatFen(checked[source])]),
  ) as unknown as ShareYuan;
}

/** Yuan of each source, by input field. */
export type ShareYuan = Pick<
  VillageContent,
  'fiscalYuan' | 'publicHealthYuan' | 'essentialDrugsYuan' | 'serviceIncomeYuan'
>;

/** The shares of a content in fen. */
export function sharesOf(content: ShareYuan): FundShares {
  return {
    FISCAL: parseFen(content.fiscalYuan),
    PUBLIC_HEALTH: parseFen(content.publicHealthYuan),
    ESSENTIAL_DRUGS: parseFen(content.essentialDrugsYuan),
    SERVICE_INCOME: parseFen(content.serviceIncomeYuan),
  };
}

/** Fen of an amount that a user writes in yuan. @throws {Refused} FIELD_REQUIRED, FIELD_INVALID */
export function amountOf(value: unknown, field: string, label: string): Fen {
  if (absent(value)) throw refuse.fieldRequired(field, label);
  const written = typeof value === 'string' ? value.trim() : '';
  if (!YUAN.test(written)) throw refuse.fieldInvalid(field, `${label}须为最多两位小数的数，不带逗号`);
  const fen = parseFen(written);
  if (fen > MOST_FEN) throw refuse.fieldInvalid(field, `${label}不得超过一亿元`);
  return fen;
}

function text(value: unknown, field: string, name: string, most: number): string {
  const clean = plainText(value, { field, name, most });
  if (hasIdentityNumber(clean)) throw refuse.fieldInvalid(field, `${name}中请勿填写身份证号或银行账号`);
  return clean;
}

function idOf(value: unknown, field: string, label: string): string {
  if (typeof value !== 'string' || !isId(value)) throw refuse.fieldInvalid(field, `请选择${label}`);
  return value.toLowerCase();
}

function dayOf(value: unknown, field: string, label: string): CalendarDate {
  if (typeof value !== 'string') throw refuse.fieldRequired(field, label);
  return checkedDay(value, field, label);
}

const absent = (value: unknown): boolean => value === undefined || value === null || value === '';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
