import { scopeOfGrant } from '../access/index.js';
import type { AbilityContribution } from '../access/index.js';

/** Subject of the rights on village doctors: certificates, contracts, funds and pay of a township hospital. */
export const VILLAGE = 'VillageEmployment';

/** The office that registers practice: 卫健局 or 卫健委 (乡村医生从业管理条例 5). */
const REGISTRAR = 'HEALTH_BUREAU';

/**
 * HR officers keep everything of their own hospital, those of the whole community of every one. The registrar keeps
 * certificates and registers practice; auditors read. Numbers in the clear are for HR and the registrar only.
 */
export const villageAbilities: AbilityContribution = {
  permissions: ['read', 'create', 'maintain', 'register', 'pay', 'reveal'].map(
    (action) => `${action}:${VILLAGE}`,
  ),
  define(grants, allow) {
    for (const grant of grants) {
      const scope = scopeOfGrant(grant);
      if (grant.role === 'AUDITOR') allow('read', VILLAGE, scope);
      if (grant.role === 'HR_OFFICER')
        for (const action of ['read', 'create', 'maintain', 'pay', 'reveal']) allow(action, VILLAGE, scope);
      if (grant.role === 'SEAT' && grant.bodyCode === REGISTRAR)
        for (const action of ['read', 'maintain', 'register', 'reveal']) allow(action, VILLAGE, scope);
    }
  },
};
