import type { AbilityContribution } from '../access/index.js';

/** The log is for whoever may see institutions; acts on them are the community administrator's. */
export const institutionHistoryAbilities: AbilityContribution = {
  permissions: ['change:Institution'],
  define(grants, allow) {
    for (const { role, communityId, institutionId } of grants)
      if (role === 'ADMINISTRATOR' && !institutionId) allow('change', 'Institution', { communityId });
  },
};
