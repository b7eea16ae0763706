import { scopeOfGrant } from '../access/index.js';
import type { AbilityContribution } from '../access/index.js';

/** HR officers submit and record within their scope; everybody with a role sees the postings of it. */
export const postingAbilities: AbilityContribution = {
  permissions: ['create:Posting', 'record:Posting', 'read:Posting'],
  define(grants, allow) {
    for (const grant of grants) {
      allow('read', 'Posting', scopeOfGrant(grant));
      if (grant.role !== 'HR_OFFICER') continue;
      allow('create', 'Posting', scopeOfGrant(grant));
      allow('record', 'Posting', scopeOfGrant(grant));
    }
  },
};
