import { SUBMIT } from '../../../libs/rules/index.js';
import type { ChainStep, ChainTemplate, VotingRule } from '../../../libs/rules/index.js';

/** 示例: five working days a step, until a county decides otherwise. */
const DUE = 5;
/** What a chain without a document of the county rests on. */
export const NO_DOCUMENT = '示例（无文号，由县级主管部门确定）';

/**
 * 人事事项: two thirds of 应到会 must attend, more than half of 应到会 must vote for it, and more than half of 应到会 for
 * 复议 before something decided is taken up again. No document of a county sets the shares; they follow 党政领导干部选拔任用工作条例 by analogy and are 示例 until the county decides.
 */
export const personnelItem: VotingRule = {
  attendanceMin: { num: 2, den: 3 },
  majorityOf: 'ENTITLED',
  majority: { num: 1, den: 2, strict: true },
  reconsideration: { num: 1, den: 2, strict: true },
};

/** Other items: half of 应到会 must attend, more than half of 应到会 must vote for it. 示例. */
export const otherItem: VotingRule = {
  attendanceMin: { num: 1, den: 2 },
  majorityOf: 'ENTITLED',
  majority: { num: 1, den: 2, strict: true },
  reconsideration: { num: 1, den: 2, strict: true },
};

type Rest = Partial<Omit<ChainStep, 'key' | 'name' | 'kind' | 'actors' | 'clause'>>;

const step = (
  kind: ChainStep['kind'],
  key: string,
  name: string,
  actors: readonly string[],
  clause: string,
  rest: Rest = {},
): ChainStep => ({ key, name, kind, actors, dueWorkingDays: DUE, returnTo: [SUBMIT], clause, ...rest });

/** A collective body resolves by vote. */
export const resolve = (
  key: string,
  name: string,
  body: string,
  votingRule: VotingRule,
  clause: string,
  rest: Rest = {},
): ChainStep => step('RESOLVE', key, name, [body], clause, { votingRule, ...rest });

/** The county's steering body deliberates by vote. */
export const deliberate = (
  key: string,
  name: string,
  body: string,
  votingRule: VotingRule,
  clause: string,
  rest: Rest = {},
): ChainStep => step('DELIBERATE', key, name, [body], clause, { votingRule, ...rest });

/** Offices give their opinion, in parallel when there are several. */
export const review = (
  key: string,
  name: string,
  offices: string | readonly string[],
  clause: string,
  rest: Rest = {},
): ChainStep => step('REVIEW', key, name, [offices].flat(), clause, rest);

/** Opinions are asked for; they bind nobody. */
export const consult = (key: string, name: string, office: string, clause: string): ChainStep =>
  step('CONSULT', key, name, [office], clause, { returnTo: [] });

/** 公示 for so many working days. */
export const publicise = (
  key: string,
  name: string,
  office: string,
  publicityWorkingDays: number,
  clause: string,
  rest: Rest = {},
): ChainStep => step('PUBLICISE', key, name, [office], clause, { publicityWorkingDays, ...rest });

/** 备案 with all recipients in parallel. */
export const file = (
  key: string,
  name: string,
  recipients: readonly string[],
  clause: string,
  rest: Rest = {},
): ChainStep => step('FILE', key, name, recipients, clause, rest);

/** A chain that ends with its implementation, on the clause of its last step unless another is named. */
export function chain(
  matterType: string,
  name: string,
  documentNumber: string,
  steps: readonly ChainStep[],
): ChainTemplate {
  const clause = steps.at(-1)?.clause ?? documentNumber;
  return {
    matterType,
    name,
    documentNumber,
    steps: [...steps, step('IMPLEMENT', 'implement', '实施', [], clause, { returnTo: [] })],
  };
}
