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
import { COMPETITION, OWN, REGULATION, STAFFING } from './clauses.js';

/** C5: 按需设岗、竞聘上岗 (000 (七)); the stages follow 条例 10 and are 示例. */
const competition: ChainTemplate = chain('POST_COMPETITION', '竞聘上岗聘任流程', NO_DOCUMENT, [
  consult('staff-opinion', '听取职工代表大会意见', 'STAFF_CONGRESS', REGULATION('第四条')),
  review('qualification', '资格审查', 'HR_OFFICE', REGULATION('第十条')),
  review('assessment', '考评', 'SELECTION_PANEL', REGULATION('第十条')),
  resolve('party-committee', '总医院党委研究', 'PARTY_COMMITTEE', personnelItem, COMPETITION, {
    returnTo: ['SUBMIT', 'assessment'],
  }),
  publicise('publicity', '拟聘人员公示', 'HR_OFFICE', 5, REGULATION('第十条')),
  review('contract', '签订聘用合同', 'HR_OFFICE', REGULATION('第十二条'), { returnTo: ['SUBMIT'] }),
]);

/** C6: 方案 → 公布 → 资格 → 考试考察 → 体检 → 公示 → 合同 (条例 9). */
const recruitment: ChainTemplate = chain('RECRUITMENT', '公开招聘流程', NO_DOCUMENT, [
  resolve('plan', '总医院党委研究招聘方案', 'PARTY_COMMITTEE', personnelItem, STAFFING),
  review('plan-approval', '民政和人社局核准方案', 'CIVIL_HR_BUREAU', REGULATION('第九条（一）'), {
    returnTo: ['SUBMIT', 'plan'],
  }),
  publicise('announcement', '公布招聘岗位和资格条件', 'HR_OFFICE', 7, REGULATION('第九条（二）')),
  review('qualification', '资格审查', 'HR_OFFICE', REGULATION('第九条（三）')),
  review('examination', '考试、考察', 'SELECTION_PANEL', REGULATION('第九条（四）')),
  review('medical', '体检', 'MEDICAL_OFFICE', REGULATION('第九条（五）')),
  resolve('hires', '总医院党委研究拟聘人员', 'PARTY_COMMITTEE', personnelItem, STAFFING, {
    returnTo: ['examination', 'SUBMIT'],
  }),
  publicise('publicity', '拟聘人员公示', 'HR_OFFICE', 7, REGULATION('第九条（六）'), {
    returnTo: ['examination', 'SUBMIT'],
  }),
  review('contract', '订立聘用合同', 'HR_OFFICE', REGULATION('第九条（七）'), { returnTo: ['SUBMIT'] }),
]);

/** C7 乡聘村用: 卫生院研究 → 总医院审核 → 党委研究 → 签订合同 → 卫健登记. Pushed by 003 二(四)2, its steps are 示例. */
const village: ChainTemplate = chain('VILLAGE_EMPLOYMENT', '乡聘村用流程', NO_DOCUMENT, [
  resolve('township', '乡镇卫生院研究', 'TOWNSHIP_BOARD', personnelItem, STAFFING),
  review('hospital', '总医院审核', 'HR_OFFICE', OWN, { returnTo: ['SUBMIT', 'township'] }),
  resolve('party-committee', '总医院党委研究', 'PARTY_COMMITTEE', personnelItem, OWN, {
    returnTo: ['hospital', 'SUBMIT'],
  }),
  review('contract', '签订劳动合同', 'TOWNSHIP_BOARD', OWN),
  file('registration', '卫健局执业登记', ['HEALTH_BUREAU'], OWN),
]);

/** 竞聘、公开招聘与乡聘村用. */
export const hiringChains: readonly ChainTemplate[] = [competition, recruitment, village];
