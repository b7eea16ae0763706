import type { AbilityContribution } from '../access/index.js';

/**
 * Who may upload: those who submit, and those who act from a seat. What an uploaded file may then be used for, and who
 * may see it, is said by what it belongs to.
 */
export const attachmentAbilities: AbilityContribution = {
  permissions: ['upload:Attachment'],
  define(grants, allow) {
    for (const { role, communityId } of grants) {
      if (role === 'HR_OFFICER' || role === 'SEAT') allow('upload', 'Attachment', { communityId });
    }
  },
};
