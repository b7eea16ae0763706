import type { AttachmentLinkRow } from './entities/attachment-link.entity.js';
import type { AttachmentRow } from './entities/attachment.entity.js';

/** Types of the entries that tell of files. */
export const UPLOADED = 'attachment.uploaded';
export const REMOVED = 'attachment.removed';
export const LINKED = 'attachment.linked';
export const VIEWED = 'attachment.viewed';

/** Chain of what becomes of one file. Views go there too, so that readers never wait for those who decide. */
export const chainOf = ({ id, communityId }: Pick<AttachmentRow, 'id' | 'communityId'>) => ({
  chain: `attachment:${id}`,
  communityId,
});

/** What the trail keeps of an uploaded file; who and when are the entry's own. */
export function uploadFacts(row: AttachmentRow): Record<string, unknown> {
  const { id, communityId, name, kind, size, sha256, scan } = row;
  return { attachmentId: id, communityId, name, kind, size, sha256, scan };
}

/** What the trail keeps of a link. */
export function linkFacts(row: AttachmentLinkRow, sha256: string): Record<string, unknown> {
  const { id, attachmentId, ownerKind, ownerId, sortOrder } = row;
  return { linkId: id, attachmentId, ownerKind, ownerId, sortOrder, sha256 };
}
