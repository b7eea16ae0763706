import type { ChainTemplate } from '../../../../../libs/rules/index.js';
import { chain, deliberate, file, personnelItem, resolve, review } from '../../chain-steps.js';
import { MINGXI, STAFFING } from './clauses.js';

/** 示例: three working days late, a step before the leading group's goes before its head. */
const escalation = { afterWorkingDaysLate: 3, to: 'LEADING_GROUP' };

/** C1 统筹调配: 党委研究同意 → 秘书处审核 → 领导小组审议 → 编办、卫健、民政和人社备案 → 实施. */
export const postingChain: ChainTemplate = chain('POSTING', '县域医共体人员统筹调配流程', MINGXI, [
  resolve('party-committee', '总医院党委研究', 'PARTY_COMMITTEE', personnelItem, STAFFING, {
    reserves: true,
    escalation,
  }),
  review('secretariat', '医改领导小组秘书处审核', 'SECRETARIAT', STAFFING, {
    returnTo: ['SUBMIT', 'party-committee'],
    escalation,
  }),
  deliberate('leading-group', '医改领导小组审议', 'LEADING_GROUP', personnelItem, STAFFING, {
    returnTo: ['secretariat', 'SUBMIT'],
  }),
  // 民政 and 人社 are one bureau in 明溪 (003, header): three recipients.
  file('filing', '报送备案', ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'], STAFFING, {
    returnTo: ['secretariat', 'SUBMIT'],
    escalation,
  }),
]);
