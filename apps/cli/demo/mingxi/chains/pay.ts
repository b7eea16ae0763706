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
import { ASSESSMENT, OWN, REGULATION, STAFFING } from './clauses.js';

/** C8: 岗位设置方案 by the party committee, on file with 人社 (条例 7). */
const postSetting: ChainTemplate = chain('POST_SETTING_PLAN', '岗位设置方案流程', NO_DOCUMENT, [
  resolve('party-committee', '总医院党委研究', 'PARTY_COMMITTEE', otherItem, OWN),
  file('filing', '报民政和人社局备案', ['CIVIL_HR_BUREAU'], REGULATION('第七条'), {
    returnTo: ['party-committee', 'SUBMIT'],
  }),
]);

/** C9: 卫健会同有关部门考核 (000 (六)) → 领导小组审议 → 人社‖财政审核. 年薪制 itself: 003 二(四)2. */
const annualSalary: ChainTemplate = chain('ANNUAL_SALARY', '负责人年薪核定流程', NO_DOCUMENT, [
  review('assessment', '卫健局会同医保局考核', ['HEALTH_BUREAU', 'INSURANCE_BUREAU'], ASSESSMENT),
  deliberate('leading-group', '医改领导小组审议', 'LEADING_GROUP', otherItem, STAFFING, {
    returnTo: ['assessment', 'SUBMIT'],
  }),
  review('pay-review', '民政和人社局、财政局审核', ['CIVIL_HR_BUREAU', 'FINANCE_BUREAU'], OWN, {
    returnTo: ['leading-group', 'SUBMIT'],
  }),
]);

/** C10: 绩效工资总量; what the assessment says binds it (000 (六)). */
const performanceTotal: ChainTemplate = chain('PERFORMANCE_TOTAL', '绩效工资总量核定流程', NO_DOCUMENT, [
  resolve('party-committee', '总医院党委研究', 'PARTY_COMMITTEE', otherItem, STAFFING),
  review('health', '卫健局审核', 'HEALTH_BUREAU', ASSESSMENT, { returnTo: ['SUBMIT', 'party-committee'] }),
  review('pay-review', '民政和人社局、财政局审核', ['CIVIL_HR_BUREAU', 'FINANCE_BUREAU'], OWN, {
    returnTo: ['health', 'SUBMIT'],
  }),
]);

/** C11: 分配方案 after hearing the staff (条例 4), shown to them before it is paid. */
const distribution: ChainTemplate = chain('PAY_DISTRIBUTION', '绩效分配方案流程', NO_DOCUMENT, [
  consult('staff-opinion', '听取职工代表大会意见', 'STAFF_CONGRESS', REGULATION('第四条')),
  resolve('party-committee', '总医院党委研究', 'PARTY_COMMITTEE', otherItem, STAFFING),
  publicise('publicity', '单位内公示', 'HR_OFFICE', 5, OWN, { returnTo: ['SUBMIT', 'party-committee'] }),
]);

/** 岗位设置与薪酬. */
export const payChains: readonly ChainTemplate[] = [
  postSetting,
  annualSalary,
  performanceTotal,
  distribution,
];
