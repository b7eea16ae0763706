import type { ChainTemplate, VotingRule } from '../../../../libs/rules/index.js';

/**
 * 人事事项: two thirds of 应到会 must attend, more than half of 应到会 must vote for it, and more than half
 * of 应到会 for 复议 before something decided is taken up again. No document of the county
 * sets the shares; they follow 党政领导干部选拔任用工作条例 by analogy and are 示例 until the county decides.
 */
const personnelItem: VotingRule = {
  attendanceMin: { num: 2, den: 3 },
  majorityOf: 'ENTITLED',
  majority: { num: 1, den: 2, strict: true },
  reconsideration: { num: 1, den: 2, strict: true },
};

const DOCUMENT = '明卫〔2025〕9号';
const CLAUSE = '明卫〔2025〕9号 二(四)2';
/** 示例: five working days a step. */
const DUE = 5;
/** 示例: three working days late, a step before the leading group's goes before its head. */
const LATE = 3;

/** 统筹调配: 党委研究同意 → 秘书处审核 → 领导小组审议 → 编办、卫健、民政和人社备案 → 实施. */
export const postingChain: ChainTemplate = {
  matterType: 'POSTING',
  name: '县域医共体人员统筹调配流程',
  documentNumber: DOCUMENT,
  steps: [
    {
      key: 'party-committee',
      name: '总医院党委研究',
      kind: 'RESOLVE',
      actors: ['PARTY_COMMITTEE'],
      dueWorkingDays: DUE,
      votingRule: personnelItem,
      returnTo: ['SUBMIT'],
      reserves: true,
      escalation: { afterWorkingDaysLate: LATE, to: 'LEADING_GROUP' },
      clause: CLAUSE,
    },
    {
      key: 'secretariat',
      name: '医改领导小组秘书处审核',
      kind: 'REVIEW',
      actors: ['SECRETARIAT'],
      dueWorkingDays: DUE,
      returnTo: ['SUBMIT', 'party-committee'],
      escalation: { afterWorkingDaysLate: LATE, to: 'LEADING_GROUP' },
      clause: CLAUSE,
    },
    {
      key: 'leading-group',
      name: '医改领导小组审议',
      kind: 'DELIBERATE',
      actors: ['LEADING_GROUP'],
      dueWorkingDays: DUE,
      votingRule: personnelItem,
      returnTo: ['secretariat', 'SUBMIT'],
      clause: CLAUSE,
    },
    {
      key: 'filing',
      name: '报送备案',
      kind: 'FILE',
      actors: ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'],
      dueWorkingDays: DUE,
      returnTo: ['secretariat', 'SUBMIT'],
      escalation: { afterWorkingDaysLate: LATE, to: 'LEADING_GROUP' },
      clause: CLAUSE,
    },
    {
      key: 'implement',
      name: '实施',
      kind: 'IMPLEMENT',
      actors: [],
      dueWorkingDays: DUE,
      returnTo: [],
      clause: CLAUSE,
    },
  ],
};

/** Every chain of the profile. */
export const mingxiChains: readonly ChainTemplate[] = [postingChain];
