import type { AbilityContribution } from '../access/index.js';

/**
 * Rounds are open to everybody with a role in the community, as the live board is. HR officers of the whole community
 * hold them; witnesses are whoever may read, other than the candidates.
 */
export const placementAbilities: AbilityContribution = {
  permissions: ['read:Placement', 'create:Placement', 'witness:Placement'],
  define(grants, allow) {
    for (const { role, communityId, institutionId } of grants) {
      allow('read', 'Placement', { communityId });
      if (role === 'HR_OFFICER' && !institutionId) allow('create', 'Placement', { communityId });
      // Whoever holds the draw does not witness it.
      if (role !== 'HR_OFFICER') allow('witness', 'Placement', { communityId });
    }
  },
};
