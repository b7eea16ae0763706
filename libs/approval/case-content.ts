import { canonicalJson, sha256 } from '../database/index.js';
import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import type { CaseRef, ContentSummary, MatterHandler } from './matter.js';

/** The case as matters see it. */
export function refOf(row: ApprovalCaseRow): CaseRef {
  return {
    id: row.id,
    number: row.number,
    communityId: row.communityId,
    institutionId: row.institutionId,
    version: row.currentVersion,
  };
}

/** What a decision is bound to: form, content, and what people read of it. */
export function contentHash(handler: MatterHandler, content: object, summary: ContentSummary): string {
  const { type, formVersion } = handler;
  return sha256(canonicalJson({ type, formVersion, content, title: summary.title, fields: summary.fields }));
}
