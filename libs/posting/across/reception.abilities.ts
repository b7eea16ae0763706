import { scopeOfGrant } from '../../access/index.js';
import type { AbilityContribution } from '../../access/index.js';

/** HR officers take people in within their scope; nobody else of the community sees who is to come. */
export const receptionAbilities: AbilityContribution = {
  permissions: ['create:PostingReception'],
  define(grants, allow) {
    for (const grant of grants) {
      if (grant.role === 'HR_OFFICER') allow('create', 'PostingReception', scopeOfGrant(grant));
    }
  },
};
