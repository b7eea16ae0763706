import type { AbilityContribution } from '../access/index.js';

/**
 * The ledger is the community's: a township's officer must see what is left in the common pool. Plans are put in force
 * by the community's administrator, posts are lent by its HR officer.
 */
export const establishmentAbilities: AbilityContribution = {
  permissions: ['read:Establishment', 'manage:Establishment', 'lend:Establishment'],
  define(grants, allow) {
    for (const { communityId, institutionId, role } of grants) {
      allow('read', 'Establishment', { communityId });
      if (institutionId) continue;
      if (role === 'ADMINISTRATOR') allow('manage', 'Establishment', { communityId });
      if (role === 'ADMINISTRATOR' || role === 'HR_OFFICER') allow('lend', 'Establishment', { communityId });
    }
  },
};
