import type { AbilityContribution } from '../access/index.js';

/**
 * The ledger is the community's: a township's officer must see what is left in the common pool. Verified totals, ratio
 * tables and plans are entered by the community's administrator; its HR officer too lends posts and appoints to them.
 */
export const establishmentAbilities: AbilityContribution = {
  permissions: ['read:Establishment', 'manage:Establishment', 'lend:Establishment', 'appoint:Establishment'],
  define(grants, allow) {
    for (const { communityId, institutionId, role } of grants) {
      allow('read', 'Establishment', { communityId });
      if (institutionId) continue;
      if (role === 'ADMINISTRATOR') allow('manage', 'Establishment', { communityId });
      if (role !== 'ADMINISTRATOR' && role !== 'HR_OFFICER') continue;
      allow('lend', 'Establishment', { communityId });
      allow('appoint', 'Establishment', { communityId });
    }
  },
};
