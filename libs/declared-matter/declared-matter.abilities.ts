import { scopeOfGrant } from '../access/index.js';
import type { AbilityContribution } from '../access/index.js';

/** Subject of the rights on declared matters and on the register of those in force. */
export const DECLARED_MATTER = 'DeclaredMatter';

/**
 * HR officers submit within their scope and see the register of it; bodies and auditors see that of the community.
 * Administrators run the system and have no business with anybody's pay.
 */
export const declaredMatterAbilities: AbilityContribution = {
  permissions: [`create:${DECLARED_MATTER}`, `read:${DECLARED_MATTER}`],
  define(grants, allow) {
    for (const grant of grants) {
      if (grant.role === 'ADMINISTRATOR') continue;
      allow('read', DECLARED_MATTER, scopeOfGrant(grant));
      if (grant.role === 'HR_OFFICER') allow('create', DECLARED_MATTER, scopeOfGrant(grant));
    }
  },
};
