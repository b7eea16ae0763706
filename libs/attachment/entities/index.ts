import { AttachmentLinkRow } from './attachment-link.entity.js';
import { AttachmentFileRow, AttachmentRow } from './attachment.entity.js';

/** Tables of this library. */
export const attachmentEntities = [AttachmentFileRow, AttachmentRow, AttachmentLinkRow];

/** Tables that only ever grow. */
export const attachmentAppendOnlyTables = ['attachment_link'];
