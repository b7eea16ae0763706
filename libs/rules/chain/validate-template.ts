import { votingRuleProblems } from '../voting/voting-rule.js';
import type { ChainStep, ChainTemplate } from './template.js';
import { isCollective, STEP_KINDS, SUBMIT } from './template.js';

export type TemplateProblemCode =
  | 'NO_STEPS'
  | 'NO_NAME'
  | 'NO_DOCUMENT_NUMBER'
  | 'UNKNOWN_KIND'
  | 'UNREACHABLE_STEP'
  | 'UNUSED_VOTING_RULE'
  | 'RESERVES_NEVER'
  | 'RESERVES_IN_PARALLEL'
  | 'DUPLICATE_RETURN'
  | 'NO_END'
  | 'IMPLEMENT_BEFORE_END'
  | 'DUPLICATE_KEY'
  | 'RESERVED_KEY'
  | 'RETURN_TO_NOWHERE'
  | 'RETURN_FORWARD'
  | 'NO_ACTORS'
  | 'DUPLICATE_ACTOR'
  | 'SEVERAL_BODIES_VOTE'
  | 'NO_VOTING_RULE'
  | 'INVALID_VOTING_RULE'
  | 'INVALID_DUE_DAYS'
  | 'NO_PUBLICITY_DAYS'
  | 'NO_RETURN_TARGET'
  | 'NO_CLAUSE'
  | 'RESERVES_TWICE'
  | 'INVALID_ESCALATION';

export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  readonly stepKey?: string;
  /** Chinese, for the administrator who loads the template. */
  readonly message: string;
}

/**
 * Everything that would make a chain impossible to run or to explain; empty when the template can be published.
 * Never throws: a template is outside data.
 */
export function validateTemplate(template: ChainTemplate): TemplateProblem[] {
  const { steps } = template;
  if (steps.length === 0) return [{ code: 'NO_STEPS', message: '流程没有任何环节' }];
  const reserving = steps.filter((step) => step.reserves);
  return [
    ...when(isBlank(template.name), 'NO_NAME', '流程没有名称'),
    ...when(isBlank(template.documentNumber), 'NO_DOCUMENT_NUMBER', '流程未注明依据文号'),
    ...when(steps.at(-1)?.kind !== 'IMPLEMENT', 'NO_END', '流程的最后一个环节应为实施', steps.at(-1)),
    ...when(reserving.length > 1, 'RESERVES_TWICE', '流程中只能有一个环节预留编制岗位', reserving[1]),
    ...steps.flatMap((step, index) => [
      ...keyProblems(steps, step, index),
      ...placeProblems(steps, step, index),
      ...returnProblems(steps, step, index),
      ...actorProblems(step),
      ...ruleProblems(step),
      ...escalationProblems(step),
      ...reservationProblems(step),
    ]),
  ];
}

/** As step keys are stored and sent: letters, digits, hyphens and underscores. */
const KEY = /^[A-Za-z0-9_-]{1,40}$/;

function keyProblems(steps: readonly ChainStep[], step: ChainStep, index: number): TemplateProblem[] {
  const earlier = steps.slice(0, index).some(({ key }) => key === step.key);
  const reserved = step.key === SUBMIT || !KEY.test(step.key);
  const form = `环节标识应为 1 至 40 个字母、数字、连字符或下划线，且不能为“${SUBMIT}”`;
  return [
    ...when(earlier, 'DUPLICATE_KEY', `环节标识“${step.key}”重复`, step),
    ...when(reserved, 'RESERVED_KEY', form, step),
    ...when(isBlank(step.name), 'NO_NAME', `第${String(index + 1)}个环节没有名称`, step),
  ];
}

/** A chain runs in the order of its steps, so what stands behind the implementation is never reached. */
function placeProblems(steps: readonly ChainStep[], step: ChainStep, index: number): TemplateProblem[] {
  const early = step.kind === 'IMPLEMENT' && index < steps.length - 1;
  const behind = steps.slice(0, index).some(({ kind }) => kind === 'IMPLEMENT');
  return [
    ...when(!STEP_KINDS.includes(step.kind), 'UNKNOWN_KIND', `“${step.name}”的环节类型无法识别`, step),
    ...when(early, 'IMPLEMENT_BEFORE_END', `“${step.name}”之后还有环节，实施只能是最后一个环节`, step),
    ...when(behind, 'UNREACHABLE_STEP', `“${step.name}”在实施之后，永远不会办理`, step),
  ];
}

function returnProblems(steps: readonly ChainStep[], step: ChainStep, index: number): TemplateProblem[] {
  const repeated = new Set(step.returnTo).size < step.returnTo.length;
  const wrong = step.returnTo
    .filter((target) => target !== SUBMIT)
    .flatMap((target) => {
      const position = steps.findIndex(({ key }) => key === target);
      const nowhere = `“${step.name}”的退回目标“${target}”不存在`;
      const forward = `“${step.name}”只能退回到之前的环节`;
      return [
        ...when(position < 0, 'RETURN_TO_NOWHERE', nowhere, step),
        ...when(position >= index, 'RETURN_FORWARD', forward, step),
      ];
    });
  return [...wrong, ...when(repeated, 'DUPLICATE_RETURN', `“${step.name}”的退回目标重复`, step)];
}

function actorProblems(step: ChainStep): TemplateProblem[] {
  const duplicate = step.actors.find((actor, index) => step.actors.indexOf(actor) !== index);
  // Implementation is the system's own act: it has no body behind it.
  const missing = step.kind !== 'IMPLEMENT' && (step.actors.length === 0 || step.actors.some(isBlank));
  const several = isCollective(step.kind) && step.actors.length > 1;
  return [
    ...when(missing, 'NO_ACTORS', `“${step.name}”没有办理机构`, step),
    ...when(
      duplicate !== undefined,
      'DUPLICATE_ACTOR',
      `“${step.name}”的办理机构“${duplicate ?? ''}”重复`,
      step,
    ),
    ...when(several, 'SEVERAL_BODIES_VOTE', `“${step.name}”只能由一个集体表决`, step),
  ];
}

function ruleProblems(step: ChainStep): TemplateProblem[] {
  const implement = step.kind === 'IMPLEMENT';
  const invalid = step.votingRule ? votingRuleProblems(step.votingRule) : [];
  const publicity = step.kind === 'PUBLICISE' && !isPositiveInteger(step.publicityWorkingDays);
  return [
    ...when(
      isCollective(step.kind) && !step.votingRule,
      'NO_VOTING_RULE',
      `“${step.name}”没有表决规则`,
      step,
    ),
    ...when(
      !isCollective(step.kind) && step.votingRule !== undefined,
      'UNUSED_VOTING_RULE',
      `“${step.name}”不表决，不应有表决规则`,
      step,
    ),
    ...invalid.flatMap((problem) => when(true, 'INVALID_VOTING_RULE', `“${step.name}”的${problem}`, step)),
    ...when(
      !implement && !isPositiveInteger(step.dueWorkingDays),
      'INVALID_DUE_DAYS',
      `“${step.name}”的办理时限应为正整数个工作日`,
      step,
    ),
    ...when(publicity, 'NO_PUBLICITY_DAYS', `“${step.name}”的公示期应为正整数个工作日`, step),
    // An objection that is upheld has to send the case somewhere.
    ...when(
      step.kind === 'PUBLICISE' && step.returnTo.length === 0,
      'NO_RETURN_TARGET',
      `“${step.name}”未设异议成立时退回的环节`,
      step,
    ),
    ...when(isBlank(step.clause), 'NO_CLAUSE', `“${step.name}”未注明依据条款`, step),
  ];
}

/** Whoever is above must be somebody else, and late must mean late. */
function escalationProblems(step: ChainStep): TemplateProblem[] {
  const { escalation, actors, name } = step;
  if (!escalation) return [];
  const { to, afterWorkingDaysLate } = escalation;
  const days = `“${name}”逾期上报的天数应为正整数个工作日`;
  return [
    ...when(step.kind === 'IMPLEMENT', 'INVALID_ESCALATION', `“${name}”由系统实施，不会逾期上报`, step),
    ...when(!isPositiveInteger(afterWorkingDaysLate), 'INVALID_ESCALATION', days, step),
    ...when(isBlank(to), 'INVALID_ESCALATION', `“${name}”未写明逾期上报的机构`, step),
    ...when(actors.includes(to), 'INVALID_ESCALATION', `“${name}”不能上报给办理机构自己`, step),
  ];
}

/** The reservation is made once, by the approval of one body. */
function reservationProblems(step: ChainStep): TemplateProblem[] {
  if (!step.reserves) return [];
  const never = step.kind === 'CONSULT' || step.kind === 'IMPLEMENT';
  return [
    ...when(never, 'RESERVES_NEVER', `“${step.name}”不作出同意的决定，不能设为预占环节`, step),
    ...when(
      step.actors.length > 1,
      'RESERVES_IN_PARALLEL',
      `“${step.name}”由几个机构并行办理，不能设为预占环节`,
      step,
    ),
  ];
}

function when(
  condition: boolean,
  code: TemplateProblemCode,
  message: string,
  step?: ChainStep,
): TemplateProblem[] {
  return condition ? [{ code, message, ...(step ? { stepKey: step.key } : {}) }] : [];
}

function isPositiveInteger(value: number | undefined): boolean {
  return value !== undefined && Number.isSafeInteger(value) && value > 0;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
