import { scopeOfGrant } from '../access/index.js';
import type { AbilityContribution } from '../access/index.js';

/** HR officers submit the scheme of an institution within their scope. What is in force everybody reads in the ledger. */
export const postSchemeAbilities: AbilityContribution = {
  permissions: ['create:PostScheme'],
  define(grants, allow) {
    for (const grant of grants)
      if (grant.role === 'HR_OFFICER') allow('create', 'PostScheme', scopeOfGrant(grant));
  },
};
