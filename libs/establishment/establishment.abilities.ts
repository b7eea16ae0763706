import type { AbilityContribution } from '../access/index.js';

/** The ledger is the community's: a township's officer must see what is left in the common pool. */
export const establishmentAbilities: AbilityContribution = {
  permissions: ['read:Establishment'],
  define(grants, allow) {
    for (const { communityId } of grants) allow('read', 'Establishment', { communityId });
  },
};
