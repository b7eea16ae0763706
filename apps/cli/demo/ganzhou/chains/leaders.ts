import type { ChainTemplate } from '../../../../../libs/rules/index.js';
import {
  NO_DOCUMENT,
  chain,
  consult,
  file,
  personnelItem,
  publicise,
  resolve,
  review,
} from '../../chain-steps.js';
import { CADRES, COMMITTEE, GANZHOU, MANAGEMENT, NOMINATION, OWN } from './clauses.js';

/** C2: 卫健委提名 (000 (五)) → 组织部考察 → 县委 → 公示 → 管委会聘任. Beyond the nomination 示例. */
const head: ChainTemplate = chain('COMMUNITY_HEAD', '县域医共体负责人聘任流程', NO_DOCUMENT, [
  review('nomination', '县卫健委提名', 'HEALTH_BUREAU', NOMINATION),
  review('inspection', '县委组织部考察', 'ORGANIZATION_DEPARTMENT', CADRES),
  resolve('county-committee', '县委研究确定', 'COUNTY_COMMITTEE', personnelItem, CADRES, {
    returnTo: ['inspection', 'SUBMIT'],
  }),
  publicise('publicity', '任前公示', 'ORGANIZATION_DEPARTMENT', 5, CADRES, {
    returnTo: ['inspection', 'SUBMIT'],
  }),
  resolve('appointment', '管委会聘任', 'MANAGEMENT_COMMITTEE', personnelItem, COMMITTEE, {
    returnTo: ['county-committee', 'SUBMIT'],
  }),
]);

/** C3: 卫健委提名 → 组织部研究确定 → 任用. Beyond the nomination 示例. */
const deputy: ChainTemplate = chain('COMMUNITY_DEPUTY', '县域医共体副职任用流程', NO_DOCUMENT, [
  review('nomination', '县卫健委提名', 'HEALTH_BUREAU', NOMINATION),
  resolve('organization-board', '县委组织部研究确定', 'ORGANIZATION_BOARD', personnelItem, CADRES),
  publicise('publicity', '任前公示', 'ORGANIZATION_DEPARTMENT', 5, CADRES, {
    returnTo: ['organization-board', 'SUBMIT'],
  }),
  file('filing', '任职备案', ['HR_BUREAU'], OWN),
]);

/** C4: 总医院党委拥有提名权，按照原干部管理权限管理 (001 二(二)); 征求卫健意见 (000 (五)). */
const memberUnitHead: ChainTemplate = chain('MEMBER_UNIT_HEAD', '成员单位负责人和班子成员任免流程', GANZHOU, [
  resolve('party-committee', '总医院党委研究提名', 'PARTY_COMMITTEE', personnelItem, MANAGEMENT),
  consult('health-opinion', '征求县卫健委意见', 'HEALTH_BUREAU', NOMINATION),
  resolve('authority', '按原干部管理权限任免', 'APPOINTMENT_AUTHORITY', personnelItem, MANAGEMENT, {
    returnTo: ['party-committee', 'SUBMIT'],
  }),
]);

/** 负责人、副职与成员单位班子. */
export const leaderChains: readonly ChainTemplate[] = [head, deputy, memberUnitHead];
