import { scopeOfGrant } from '../access/index.js';
import type { AbilityContribution } from '../access/index.js';

/** Who may see cases. Deciding needs a seat of the task's body, which the engine checks on the row. */
export const approvalAbilities: AbilityContribution = {
  permissions: [
    'read:Case',
    'read:Meeting',
    'read:AuditEvent',
    'move:BusinessClock',
    'supervise:Case',
    'maintain:WorkCalendar',
    'move:Case',
    'read:ChainTemplate',
    'manage:ChainTemplate',
  ],
  define(grants, allow) {
    for (const grant of grants) {
      const scope = scopeOfGrant(grant);
      allow('read', 'Case', scope);
      if (grant.role !== 'HR_OFFICER') allow('read', 'Meeting', { communityId: grant.communityId });
      if (grant.role === 'AUDITOR' || grant.role === 'ADMINISTRATOR') {
        allow('read', 'AuditEvent', scope);
        allow('supervise', 'Case', scope);
      }
      if (grant.role === 'ADMINISTRATOR') {
        allow('move', 'BusinessClock', scope);
        allow('maintain', 'WorkCalendar', scope);
      }
      // A chain belongs to the whole county, so rights of one institution do not reach it.
      if (grant.institutionId) continue;
      const community = { communityId: grant.communityId };
      if (grant.role === 'AUDITOR' || grant.role === 'ADMINISTRATOR')
        allow('read', 'ChainTemplate', community);
      if (grant.role === 'ADMINISTRATOR') {
        allow('manage', 'ChainTemplate', community);
        allow('move', 'Case', community);
      }
    }
  },
};
