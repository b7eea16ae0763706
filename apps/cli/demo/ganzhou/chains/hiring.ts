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
import { COMPETITION, GANZHOU, MANAGEMENT, OWN, PERSONNEL, REGULATION } from './clauses.js';

/** C5: 内设科室和岗位设置由总医院自主 (001 二(二)), 竞聘上岗 (000 (七)); the stages follow 条例 10 and are 示例. */
const competition: ChainTemplate = chain('POST_COMPETITION', '竞聘上岗聘任流程', NO_DOCUMENT, [
  consult('staff-opinion', '听取职工代表大会意见', 'STAFF_CONGRESS', REGULATION('第四条')),
  review('qualification', '资格审查', 'HR_OFFICE', REGULATION('第十条')),
  review('assessment', '考评', 'SELECTION_PANEL', REGULATION('第十条')),
  resolve('party-committee', '总医院党委研究', 'PARTY_COMMITTEE', personnelItem, COMPETITION, {
    returnTo: ['SUBMIT', 'assessment'],
  }),
  publicise('publicity', '拟聘人员公示', 'HR_OFFICE', 5, REGULATION('第十条')),
  review('contract', '签订聘用合同', 'HR_OFFICE', REGULATION('第十二条')),
]);

/** C6: 以总医院名义统一对外招聘 (001 二(二)); the stages follow 条例 9. */
const recruitment: ChainTemplate = chain('RECRUITMENT', '公开招聘流程', GANZHOU, [
  resolve('plan', '总医院党委研究招聘方案', 'PARTY_COMMITTEE', personnelItem, MANAGEMENT),
  review('plan-approval', '县人社局核准方案', 'HR_BUREAU', REGULATION('第九条（一）'), {
    returnTo: ['SUBMIT', 'plan'],
  }),
  publicise('announcement', '公布招聘岗位和资格条件', 'HR_OFFICE', 7, REGULATION('第九条（二）')),
  review('qualification', '资格审查', 'HR_OFFICE', REGULATION('第九条（三）')),
  review('examination', '考试、考察', 'SELECTION_PANEL', REGULATION('第九条（四）')),
  review('medical', '体检', 'MEDICAL_OFFICE', REGULATION('第九条（五）')),
  resolve('hires', '总医院党委研究拟聘人员', 'PARTY_COMMITTEE', personnelItem, MANAGEMENT, {
    returnTo: ['examination', 'SUBMIT'],
  }),
  publicise('publicity', '拟聘人员公示', 'HR_OFFICE', 7, REGULATION('第九条（六）'), {
    returnTo: ['examination', 'SUBMIT'],
  }),
  review('contract', '订立聘用合同', 'HR_OFFICE', REGULATION('第九条（七）')),
]);

/** C7 乡聘村用: 乡村医生和乡镇卫生院签订劳动合同 (001 三(四)); who decides it before is 示例. */
const village: ChainTemplate = chain('VILLAGE_EMPLOYMENT', '乡聘村用流程', GANZHOU, [
  resolve('township', '乡镇卫生院研究', 'TOWNSHIP_BOARD', personnelItem, PERSONNEL),
  review('hospital', '总医院审核', 'HR_OFFICE', OWN, { returnTo: ['SUBMIT', 'township'] }),
  resolve('party-committee', '总医院党委研究', 'PARTY_COMMITTEE', personnelItem, OWN, {
    returnTo: ['hospital', 'SUBMIT'],
  }),
  review('contract', '签订劳动合同', 'TOWNSHIP_BOARD', PERSONNEL),
  file('registration', '卫健委执业登记', ['HEALTH_BUREAU'], OWN),
]);

/** 竞聘、公开招聘与乡聘村用. */
export const hiringChains: readonly ChainTemplate[] = [competition, recruitment, village];
