import { scopeOfGrant } from '../../access/index.js';
import type { AbilityContribution } from '../../access/index.js';

/** HR officers submit within their scope; everybody with a role sees the transfers of it. */
export const transferAbilities: AbilityContribution = {
  permissions: ['create:Transfer', 'read:Transfer'],
  define(grants, allow) {
    for (const grant of grants) {
      allow('read', 'Transfer', scopeOfGrant(grant));
      if (grant.role === 'HR_OFFICER') allow('create', 'Transfer', scopeOfGrant(grant));
    }
  },
};
