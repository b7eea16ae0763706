import type { FrozenAttachment } from '../attachment/index.js';
import { canonicalJson, sha256 } from '../database/index.js';
import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import type { CaseRef } from './matter.js';

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

/** Everything that a decision on a version is bound to. */
export interface BoundContent {
  type: string;
  formVersion: number;
  content: object;
  title: string;
  fields: object;
  attachments: readonly FrozenAttachment[];
}

/** What a decision is bound to: form, content, what people read of it, and the attached files with their hashes. */
export function contentHash({ attachments, ...text }: BoundContent): string {
  // Left out where there are none: versions from before there were attachments keep their hash.
  return sha256(canonicalJson(attachments.length > 0 ? { ...text, attachments } : text));
}

/** The files that are frozen with a version, in the submitter's order. */
export function attachmentsOf({ attachments }: { attachments: string | null }): FrozenAttachment[] {
  return attachments === null ? [] : (JSON.parse(attachments) as FrozenAttachment[]);
}
