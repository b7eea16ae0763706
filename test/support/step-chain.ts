import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import type { ChainStep, ChainTemplate } from '../../libs/rules/index.js';

const rule = postingChain.steps[0]?.votingRule;

function step(
  key: string,
  name: string,
  kind: ChainStep['kind'],
  actors: string[],
  rest: Partial<ChainStep> = {},
): ChainStep {
  return { key, name, kind, actors, dueWorkingDays: 5, returnTo: ['SUBMIT'], clause: '测试', ...rest };
}

/** A chain with a step of every kind (domain §1), for the tests' own matter. */
export function chainOfAllKinds(publicityWorkingDays: number): ChainTemplate {
  return {
    matterType: 'NOTE',
    name: '各类环节',
    documentNumber: '测试〔2026〕1号',
    steps: [
      step('party', '党委研究', 'RESOLVE', ['PARTY_COMMITTEE'], { votingRule: rule, reserves: true }),
      step('consult', '征求意见', 'CONSULT', ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU'], { returnTo: [] }),
      step('review', '审核', 'REVIEW', ['SECRETARIAT'], { returnTo: ['party', 'SUBMIT'] }),
      step('deliberate', '审议', 'DELIBERATE', ['LEADING_GROUP'], { votingRule: rule }),
      step('publicise', '公示', 'PUBLICISE', ['CIVIL_HR_BUREAU'], {
        publicityWorkingDays,
        returnTo: ['SUBMIT', 'review'],
      }),
      step('filing', '备案', 'FILE', ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU'], {
        returnTo: ['review', 'SUBMIT'],
      }),
      step('implement', '实施', 'IMPLEMENT', [], { returnTo: [] }),
    ],
  };
}
