import { plainText } from '../../context/index.js';
import { isId } from '../../database/index.js';
import type { ContentField, ContentSummary } from '../matter.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import type { CaseVersionRow } from '../entities/case-version.entity.js';
import { caseStatusNames } from '../status-names.js';
import { refuseCancelling } from './cancellation.errors.js';

/** Content of a cancelling case: which text of which case is to be cancelled, and why. */
export interface CancellationContent {
  targetId: string;
  targetNumber: string;
  targetVersion: number;
  /** What the bodies cancel is this text and no other. */
  targetSha256: string;
  /** Persons whom the target concerns; they recuse themselves here too. */
  people: string[];
  reason: string;
}

/** What the text of a cancelling case is made of, beside its own content. */
export interface CancelledText {
  target: ApprovalCaseRow;
  version: CaseVersionRow;
  matterName: string;
  /** What would be undone and what would stay; null when nothing stays. */
  left: string | null;
  /** What would become worse; null when nothing. */
  warning: string | null;
}

const BY_TODAY = '（按提交当日，以撤销生效之日为准）';
/** Longest title that a case keeps. */
const TITLE_LENGTH = 200;

/** Checks the form; that it is true of the target is checked against the record. */
export function parseCancellation(input: unknown): CancellationContent {
  const given = input as Partial<CancellationContent>;
  const reason = plainText(given.reason, { field: 'reason', name: '撤销理由', most: 500 });
  const { targetId, targetNumber, targetVersion, targetSha256, people } = given;
  if (typeof targetId !== 'string' || !isId(targetId)) throw refuseCancelling.form();
  if (typeof targetNumber !== 'string' || typeof targetSha256 !== 'string') throw refuseCancelling.form();
  if (typeof targetVersion !== 'number' || !Array.isArray(people)) throw refuseCancelling.form();
  return { targetId, targetNumber, targetVersion, targetSha256, people: [...people].sort(), reason };
}

/** What people read: the target with its own text, so that whoever votes sees what would be undone. */
export function summariseCancellation(
  content: CancellationContent,
  { target, version, matterName, left, warning }: CancelledText,
): ContentSummary {
  const fields: ContentField[] = [
    { key: 'targetNumber', label: '撤销的事项', value: `${target.number}（${matterName}）` },
    { key: 'targetTitle', label: '原事项标题', value: target.title },
    { key: 'targetStatus', label: '提交时原事项状态', value: caseStatusNames[target.status] },
    { key: 'targetVersion', label: '原事项版本', value: `第${String(content.targetVersion)}版` },
    { key: 'reason', label: '撤销理由', value: content.reason },
  ];
  if (left !== null) fields.push({ key: 'left', label: '撤销的范围', value: `${left}${BY_TODAY}` });
  if (warning !== null) fields.push({ key: 'warning', label: '撤销的后果', value: `${warning}${BY_TODAY}` });
  const own = JSON.parse(version.shown) as ContentField[];
  for (const field of own) {
    fields.push({ key: `target.${field.key}`, label: `原申报：${field.label}`, value: field.value });
  }
  return { title: [...`撤销：${target.title}`].slice(0, TITLE_LENGTH).join(''), fields };
}
