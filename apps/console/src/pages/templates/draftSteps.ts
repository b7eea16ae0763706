import type { TemplateStepInput, VotingRuleInput } from '../../gql/graphql';
import type { TemplateStep } from './templateFields';

/** Return target that stands for the submitter. */
export const SUBMIT = 'SUBMIT';

export const kindOptions = [
  { value: 'RESOLVE', label: '集体研究（表决）' },
  { value: 'REVIEW', label: '审核' },
  { value: 'DELIBERATE', label: '审议（表决）' },
  { value: 'CONSULT', label: '征求意见' },
  { value: 'PUBLICISE', label: '公示' },
  { value: 'FILE', label: '备案' },
  { value: 'IMPLEMENT', label: '实施' },
];

export const isVote = (kind: string) => kind === 'RESOLVE' || kind === 'DELIBERATE';
export const kindNameOf = (kind: string) => kindOptions.find(({ value }) => value === kind)?.label ?? kind;

/** What a vote starts from until the county's own shares are entered. */
const usualRule: VotingRuleInput = {
  attendanceNum: 2,
  attendanceDen: 3,
  majorityNum: 1,
  majorityDen: 2,
  majorityStrict: true,
  majorityOf: 'ENTITLED',
};

/** A step of the server as the editor holds it. */
export function toInput(step: TemplateStep): TemplateStepInput {
  const { kindName: _kindName, actors, votingRule, escalation, ...rest } = step;
  return {
    ...rest,
    actors: actors.map(({ code }) => code),
    votingRule: votingRule ? ruleInput(votingRule) : null,
    escalation: escalation
      ? { afterWorkingDaysLate: escalation.afterWorkingDaysLate, to: escalation.to }
      : null,
  };
}

function ruleInput({ text: _text, ...rule }: NonNullable<TemplateStep['votingRule']>): VotingRuleInput {
  return rule;
}

/** Another kind of step needs other settings; those that mean nothing to it go. */
export function withKind(step: TemplateStepInput, kind: string): TemplateStepInput {
  return {
    ...step,
    kind,
    actors: kind === 'IMPLEMENT' ? [] : isVote(kind) ? step.actors.slice(0, 1) : step.actors,
    votingRule: isVote(kind) ? (step.votingRule ?? usualRule) : null,
    publicityWorkingDays: kind === 'PUBLICISE' ? (step.publicityWorkingDays ?? 5) : null,
    reserves: kind === 'CONSULT' || kind === 'IMPLEMENT' ? false : step.reserves,
    escalation: kind === 'IMPLEMENT' ? null : (step.escalation ?? null),
  };
}

/** A new step before the implementation, with a key of its own. */
export function addStep(steps: readonly TemplateStepInput[], kind: string): TemplateStepInput[] {
  const blank: TemplateStepInput = {
    key: freeKey(steps, kind),
    name: kindNameOf(kind),
    kind,
    actors: [],
    dueWorkingDays: 5,
    returnTo: kind === 'CONSULT' ? [] : [SUBMIT],
    clause: '',
    reserves: false,
  };
  const at = steps.at(-1)?.kind === 'IMPLEMENT' ? steps.length - 1 : steps.length;
  return [...steps.slice(0, at), withKind(blank, kind), ...steps.slice(at)];
}

function freeKey(steps: readonly TemplateStepInput[], kind: string): string {
  const taken = new Set(steps.map(({ key }) => key));
  for (let n = steps.length; ; n += 1) {
    const key = `${kind.toLowerCase()}-${String(n)}`;
    if (!taken.has(key)) return key;
  }
}

/** Without the step, and without returns to it. */
export function removeStep(steps: readonly TemplateStepInput[], key: string): TemplateStepInput[] {
  return steps
    .filter((step) => step.key !== key)
    .map((step) => ({ ...step, returnTo: step.returnTo.filter((target) => target !== key) }));
}

/** The step one place earlier or later. Returns that point forward then are shown by the check. */
export function moveStep(steps: readonly TemplateStepInput[], key: string, by: -1 | 1): TemplateStepInput[] {
  const from = steps.findIndex((step) => step.key === key);
  const to = from + by;
  const moved = steps[from];
  if (!moved || to < 0 || to >= steps.length) return [...steps];
  const rest = steps.filter((step) => step.key !== key);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** A voting rule as a sentence. */
export function ruleSentence(rule: VotingRuleInput): string {
  const base = rule.majorityOf === 'ENTITLED' ? '应到会' : '实际到会';
  const attended = `到会人数不少于应到会的 ${String(rule.attendanceNum)}/${String(rule.attendanceDen)} 方可表决`;
  const majority = `赞成票${rule.majorityStrict ? '超过' : '不少于'}${base}人数的 ${String(rule.majorityNum)}/${String(rule.majorityDen)} 为通过`;
  return `${attended}；${majority}。回避的成员不计入到会，仍计入应到会。`;
}

/** Steps to which a step may send the case back. */
export function returnOptions(steps: readonly TemplateStepInput[], key: string) {
  const at = steps.findIndex((step) => step.key === key);
  const earlier = steps.slice(0, at).map((step) => ({ value: step.key, label: step.name }));
  return [{ value: SUBMIT, label: '提交人' }, ...earlier];
}
