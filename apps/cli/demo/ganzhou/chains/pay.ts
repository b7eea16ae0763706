import type { ChainTemplate } from '../../../../../libs/rules/index.js';
import {
  NO_DOCUMENT,
  chain,
  consult,
  deliberate,
  file,
  otherItem,
  publicise,
  resolve,
  review,
} from '../../chain-steps.js';
import { ASSESSMENT, COMMITTEE, MANAGEMENT, OWN, PAY, REGULATION } from './clauses.js';

/** C8: 岗位设置自主权在总医院 (001 二(二)), on file with 人社 (条例 7). */
const postSetting: ChainTemplate = chain('POST_SETTING_PLAN', '岗位设置方案流程', NO_DOCUMENT, [
  resolve('party-committee', '总医院党委研究', 'PARTY_COMMITTEE', otherItem, MANAGEMENT),
  file('filing', '报县人社局备案', ['HR_BUREAU'], REGULATION('第七条'), {
    returnTo: ['party-committee', 'SUBMIT'],
  }),
]);

/** C9: 鼓励对主要负责人实施年薪制 (001 三(五)); 卫健会同有关部门考核 (000 (六)) → 管委会审议 → 人社‖财政审核. */
const annualSalary: ChainTemplate = chain('ANNUAL_SALARY', '主要负责人年薪核定流程', NO_DOCUMENT, [
  review('assessment', '卫健委会同医保局考核', ['HEALTH_BUREAU', 'INSURANCE_BUREAU'], ASSESSMENT),
  deliberate('management-committee', '管委会审议', 'MANAGEMENT_COMMITTEE', otherItem, COMMITTEE, {
    returnTo: ['assessment', 'SUBMIT'],
  }),
  review('pay-review', '县人社局、财政局审核', ['HR_BUREAU', 'FINANCE_BUREAU'], OWN, {
    returnTo: ['management-committee', 'SUBMIT'],
  }),
]);

/** C10: 绩效工资总量 under the 两个允许 (001 三(五)). */
const performanceTotal: ChainTemplate = chain('PERFORMANCE_TOTAL', '绩效工资总量核定流程', NO_DOCUMENT, [
  resolve('party-committee', '总医院党委研究', 'PARTY_COMMITTEE', otherItem, PAY),
  review('health', '卫健委审核', 'HEALTH_BUREAU', ASSESSMENT, { returnTo: ['SUBMIT', 'party-committee'] }),
  review('pay-review', '县人社局、财政局审核', ['HR_BUREAU', 'FINANCE_BUREAU'], OWN, {
    returnTo: ['health', 'SUBMIT'],
  }),
]);

/** C11: 医务人员收入由县域医共体自主分配 (001 三(五)), after hearing the staff (条例 4). */
const distribution: ChainTemplate = chain('PAY_DISTRIBUTION', '绩效分配方案流程', NO_DOCUMENT, [
  consult('staff-opinion', '听取职工代表大会意见', 'STAFF_CONGRESS', REGULATION('第四条')),
  resolve('party-committee', '总医院党委研究', 'PARTY_COMMITTEE', otherItem, PAY),
  publicise('publicity', '单位内公示', 'HR_OFFICE', 5, OWN, { returnTo: ['SUBMIT', 'party-committee'] }),
]);

/** 岗位设置与薪酬. */
export const payChains: readonly ChainTemplate[] = [
  postSetting,
  annualSalary,
  performanceTotal,
  distribution,
];
