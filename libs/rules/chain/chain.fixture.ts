import type { VotingRule } from '../voting/voting-rule.js';
import type { ChainStep, ChainTemplate } from './template.js';
import { SUBMIT } from './template.js';

const PERSONNEL: VotingRule = {
  attendanceMin: { num: 2, den: 3 },
  majorityOf: 'ENTITLED',
  majority: { num: 1, den: 2, strict: true },
};

const clause = '003 二(四)2';

/** Chain C1 of domain §1 in the shape of the 明溪 profile, for the specs of this folder only. */
export const C1: ChainTemplate = {
  matterType: 'POSTING',
  name: '统筹调配',
  documentNumber: '明卫〔2025〕9号',
  steps: [
    step('PARTY', 'RESOLVE', ['PARTY_COMMITTEE'], [SUBMIT], { votingRule: PERSONNEL, reserves: true }),
    step('REVIEW', 'REVIEW', ['SECRETARIAT'], ['PARTY', SUBMIT]),
    step('DELIBERATE', 'DELIBERATE', ['LEADING_GROUP'], ['REVIEW', 'PARTY', SUBMIT], {
      votingRule: PERSONNEL,
    }),
    step('FILE', 'FILE', ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'], ['REVIEW', SUBMIT]),
    step('IMPLEMENT', 'IMPLEMENT', [], []),
  ],
};

/** A step with a name and due days that do not matter. */
export function step(
  key: string,
  kind: ChainStep['kind'],
  actors: string[],
  returnTo: string[],
  rest: Partial<ChainStep> = {},
): ChainStep {
  return { key, name: key, kind, actors, dueWorkingDays: 5, returnTo, clause, ...rest };
}
