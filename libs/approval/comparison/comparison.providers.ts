import { CaseAttachments } from '../attachments/case-attachments.js';
import { MeetingAttachments } from '../attachments/meeting-attachments.js';
import { VersionComparer } from './version-comparer.js';
import { VersionFieldsResolver } from './version-fields.resolver.js';

/** Files of cases and meetings, and the comparison of versions. */
export const contentProviders = [CaseAttachments, MeetingAttachments, VersionComparer, VersionFieldsResolver];
