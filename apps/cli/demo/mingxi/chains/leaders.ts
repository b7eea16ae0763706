import type { ChainTemplate } from '../../../../../libs/rules/index.js';
import { chain, consult, file, personnelItem, publicise, resolve, review } from '../../chain-steps.js';
import { CADRES, DECISION, MINGXI, NATIONAL, NOMINATION } from './clauses.js';

/** C2: 负责人经县委研究确定后，由县医管委聘任 (003 二(二)1); 卫健提名 (000 (五)). */
const head: ChainTemplate = chain('COMMUNITY_HEAD', '县域医共体负责人聘任流程', MINGXI, [
  review('nomination', '县卫健局提名', 'HEALTH_BUREAU', NOMINATION),
  review('inspection', '县委组织部考察', 'ORGANIZATION_DEPARTMENT', CADRES),
  resolve('county-committee', '县委研究确定', 'COUNTY_COMMITTEE', personnelItem, DECISION, {
    returnTo: ['inspection', 'SUBMIT'],
  }),
  publicise('publicity', '任前公示', 'ORGANIZATION_DEPARTMENT', 5, CADRES, {
    returnTo: ['inspection', 'SUBMIT'],
  }),
  resolve('appointment', '县医管委聘任', 'MANAGEMENT_COMMITTEE', personnelItem, DECISION, {
    returnTo: ['county-committee', 'SUBMIT'],
  }),
]);

/** C3: 副职由县委组织部研究确定后按相关规定程序办理 (003 二(二)1). What the procedure is, the county sets: 示例. */
const deputy: ChainTemplate = chain('COMMUNITY_DEPUTY', '县域医共体副职任用流程', MINGXI, [
  review('nomination', '县卫健局提名', 'HEALTH_BUREAU', NOMINATION),
  resolve('organization-board', '县委组织部研究确定', 'ORGANIZATION_BOARD', personnelItem, DECISION),
  publicise('publicity', '任前公示', 'ORGANIZATION_DEPARTMENT', 5, CADRES, {
    returnTo: ['organization-board', 'SUBMIT'],
  }),
  file('filing', '任职备案', ['CIVIL_HR_BUREAU'], DECISION, { returnTo: ['SUBMIT'] }),
]);

/** C4: 由县域医共体提名并征求县级卫生健康行政部门意见，根据干部管理权限任免 (000 (五)). */
const memberUnitHead: ChainTemplate = chain(
  'MEMBER_UNIT_HEAD',
  '成员单位负责人和班子成员任免流程',
  NATIONAL,
  [
    resolve('party-committee', '总医院党委研究提名', 'PARTY_COMMITTEE', personnelItem, NOMINATION),
    consult('health-opinion', '征求县卫健局意见', 'HEALTH_BUREAU', NOMINATION),
    resolve('authority', '按干部管理权限任免', 'APPOINTMENT_AUTHORITY', personnelItem, NOMINATION, {
      returnTo: ['party-committee', 'SUBMIT'],
    }),
  ],
);

/** 负责人、副职与成员单位班子. */
export const leaderChains: readonly ChainTemplate[] = [head, deputy, memberUnitHead];
