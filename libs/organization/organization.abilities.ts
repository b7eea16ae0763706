import { scopeOfGrant } from '../access/index.js';
import type { AbilityContribution } from '../access/index.js';

/**
 * Who may see staff and structures. HR officers of one institution see its people; everybody else who has a role sees
 * the community's. Importing changes people of every member, so it takes the whole community's HR officer.
 */
export const organizationAbilities: AbilityContribution = {
  permissions: [
    'read:Staff',
    'import:Staff',
    'read:Institution',
    'read:Body',
    'read:Kinship',
    'register:Kinship',
    'audit:Kinship',
  ],
  define(grants, allow) {
    for (const grant of grants) {
      const community = { communityId: grant.communityId };
      allow('read', 'Institution', community);
      allow('read', 'Body', community);
      allow('read', 'Staff', grant.role === 'HR_OFFICER' ? scopeOfGrant(grant) : community);
      if (grant.role === 'HR_OFFICER' && !grant.institutionId) allow('import', 'Staff', community);
      // Relatives work across institutions: a right of one institution does not reach the registry.
      if (grant.role === 'SEAT' || grant.institutionId) continue;
      allow('read', 'Kinship', community);
      if (grant.role !== 'AUDITOR') allow('register', 'Kinship', community);
      if (grant.role !== 'HR_OFFICER') allow('audit', 'Kinship', community);
    }
  },
};
