import { z } from 'zod';
import { plainText } from '../../context/index.js';
import { isId } from '../../database/index.js';
import { isCalendarDate } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { refuseLife } from './life.errors.js';

/** What HR records of a posting with a document. */
export type LifeRequest = { id: string; postingId: string; documentNumber: string; note: string | null } & (
  | {
      kind: 'SUSPENDED';
      fromOn: CalendarDate;
      toOn: CalendarDate | null;
      /** Why a gap in the coverage of the unit is accepted. */
      coverageReason?: string;
    }
  | { kind: 'RESUMED'; suspensionId: string; fromOn: CalendarDate }
  | { kind: 'RESIGNED' | 'RETIRED' | 'DIED'; toOn: CalendarDate }
  | { kind: 'ASSESSED'; grade: string; assessor: string }
  | { kind: 'CLOSED' }
);

/** The request as it comes: every field that some kind needs. */
export interface RawLifeRequest {
  id: string;
  postingId: string;
  kind: string;
  fromOn?: string | null | undefined;
  toOn?: string | null | undefined;
  suspensionId?: string | null | undefined;
  grade?: string | null | undefined;
  assessor?: string | null | undefined;
  documentNumber: string;
  note?: string | null | undefined;
  coverageReason?: string | null | undefined;
}

const day = (text: string | null | undefined, field: string, label: string): CalendarDate => {
  if (!text) throw refuseLife.form(`请填写${label}`, field);
  if (!isCalendarDate(text) || text > '8999-12-31')
    throw refuseLife.form(`${label}须为真实存在的日期，格式为 YYYY-MM-DD`, field);
  return text;
};

const kinds = z.enum(['SUSPENDED', 'RESUMED', 'RESIGNED', 'RETIRED', 'DIED', 'ASSESSED', 'CLOSED']);

/**
 * Checks what a kind needs and leaves out what it does not.
 * @throws {Refused} INPUT_INVALID, TEXT_REQUIRED, TEXT_TOO_LONG, TEXT_INVALID
 */
export function parseLifeRequest(raw: RawLifeRequest): LifeRequest {
  const kind = kinds.safeParse(raw.kind);
  if (!kind.success)
    throw refuseLife.form('登记事项须为暂停、恢复、辞职、退休、死亡、期满考核或归档', 'kind');
  if (!isId(raw.id)) throw refuseLife.form('登记编号无效，请刷新页面后重试', 'id');
  const documentNumber = plainText(raw.documentNumber, {
    field: 'documentNumber',
    name: '依据文件或材料',
    most: 100,
  });
  const note = raw.note?.trim() ? plainText(raw.note, { field: 'note', name: '说明', most: 500 }) : null;
  const common = { id: raw.id, postingId: raw.postingId, documentNumber, note };
  switch (kind.data) {
    case 'SUSPENDED': {
      const fromOn = day(raw.fromOn, 'fromOn', '暂停首日');
      const toOn = raw.toOn ? day(raw.toOn, 'toOn', '暂停末日') : null;
      const suspension = { ...common, kind: kind.data, fromOn, toOn };
      if (!raw.coverageReason?.trim()) return suspension;
      const rule = { field: 'coverageReason', name: '接受覆盖缺口的理由', most: 500 };
      return { ...suspension, coverageReason: plainText(raw.coverageReason, rule) };
    }
    case 'RESUMED': {
      if (!raw.suspensionId) throw refuseLife.form('请选择要恢复的暂停', 'suspensionId');
      const fromOn = day(raw.fromOn, 'fromOn', '恢复日期');
      return { ...common, kind: kind.data, suspensionId: raw.suspensionId, fromOn };
    }
    case 'RESIGNED':
    case 'RETIRED':
    case 'DIED':
      return { ...common, kind: kind.data, toOn: day(raw.toOn, 'toOn', '最后一日') };
    case 'ASSESSED': {
      const assessor = plainText(raw.assessor, { field: 'assessor', name: '考核人', most: 100 });
      return { ...common, kind: kind.data, grade: raw.grade ?? '', assessor };
    }
    case 'CLOSED':
      return { ...common, kind: kind.data };
  }
}
