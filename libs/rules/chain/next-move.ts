import { RuleFault } from '../rule-error.js';
import type { ChainStep, ChainTemplate } from './template.js';
import { SUBMIT, stepOf } from './template.js';

/**
 * How one actor's task ended; null while it is open (also after 缓议, which leaves it open). OBJECTED: 备案异议, or an
 * objection to a 公示 that was upheld. AGREED and REMARKED are replies to a CONSULT step; they bind nobody.
 */
export type TaskOutcome = 'APPROVED' | 'RETURNED' | 'REJECTED' | 'OBJECTED' | 'AGREED' | 'REMARKED';

export interface TaskFact {
  readonly stepKey: string;
  readonly actor: string;
  readonly outcome: TaskOutcome | null;
  /** Where RETURNED or OBJECTED sends the case; the step's first return target when absent. */
  readonly returnTo?: string | null;
}

/** What the record holds of the current version of a case. Tasks of earlier versions must not be among the facts. */
export interface ChainFacts {
  /** Key of the step at which the current version started. */
  readonly resumesAt: string;
  readonly tasks: readonly TaskFact[];
  readonly withdrawn: boolean;
  readonly implemented: boolean;
}

export interface TaskToOpen {
  readonly stepKey: string;
  readonly actor: string;
}

export type ChainMove =
  | { readonly type: 'OPEN'; readonly tasks: readonly TaskToOpen[] }
  | { readonly type: 'WAIT' }
  | { readonly type: 'IMPLEMENT' }
  | { readonly type: 'RETURNED'; readonly to: string }
  | { readonly type: 'END'; readonly status: 'REJECTED' | 'WITHDRAWN' | 'IMPLEMENTED' };

/** The facts do not belong to the template: a fault of the record or of the caller, never of the user. */
export class ChainFactsError extends RuleFault {
  readonly code = 'CHAIN_FACTS';

  constructor(readonly detail: string) {
    super(`流程记录与流程模板不符：${detail}`);
  }
}

/**
 * The one thing to do next in a chain, from the facts alone: asking twice gives the same answer, and a task that is
 * among the facts is never opened again. A step is over when all its actors approved; a CONSULT step when all have
 * answered, for a reply does not bind. A rejection ends the case (edge-16), a return or a filing objection sends it
 * back at once, whatever the other recipients say (edge-18). Silence is not approval (edge-20).
 * @throws {ChainFactsError} when a fact names a step, actor or return target that the template does not have
 */
export function nextMove(template: ChainTemplate, facts: ChainFacts): ChainMove {
  const ahead = stepsAhead(template, facts);
  if (facts.implemented) return { type: 'END', status: 'IMPLEMENTED' };
  if (facts.withdrawn) return { type: 'END', status: 'WITHDRAWN' };
  const binding = facts.tasks.filter((task) => stepOf(template, task.stepKey)?.kind !== 'CONSULT');
  if (binding.some(({ outcome }) => outcome === 'REJECTED')) return { type: 'END', status: 'REJECTED' };
  const back = binding.filter(({ outcome }) => outcome === 'RETURNED' || outcome === 'OBJECTED');
  if (back.length > 0) return { type: 'RETURNED', to: furthestBack(template, back) };
  return advance(ahead, facts.tasks);
}

function advance(ahead: readonly ChainStep[], tasks: readonly TaskFact[]): ChainMove {
  for (const step of ahead) {
    if (step.kind === 'IMPLEMENT') return { type: 'IMPLEMENT' };
    // Nobody to answer must never read as everybody approved.
    if (step.actors.length === 0) throw new ChainFactsError(`环节 ${step.key} 没有办理机构`);
    const own = tasks.filter(({ stepKey }) => stepKey === step.key);
    const unopened = step.actors.filter((actor) => !own.some((task) => task.actor === actor));
    if (unopened.length > 0) {
      return { type: 'OPEN', tasks: unopened.map((actor) => ({ stepKey: step.key, actor })) };
    }
    if (own.some(({ outcome }) => outcome === null)) return { type: 'WAIT' };
  }
  throw new ChainFactsError('流程没有实施环节');
}

/** Of several returns at once (parallel recipients) the one that undoes most; the submitter comes before any step. */
function furthestBack(template: ChainTemplate, back: readonly TaskFact[]): string {
  const position = (target: string) => template.steps.findIndex(({ key }) => key === target);
  const targets = back.map((task) => returnTarget(template, task));
  return targets.reduce((a, b) => (position(b) < position(a) ? b : a));
}

function returnTarget(template: ChainTemplate, task: TaskFact): string {
  const allowed = stepOf(template, task.stepKey)?.returnTo ?? [];
  const target = task.returnTo ?? allowed[0] ?? SUBMIT;
  if (task.returnTo && !allowed.includes(target))
    throw new ChainFactsError(`环节 ${task.stepKey} 不能退回到 ${target}`);
  return target;
}

function stepsAhead(template: ChainTemplate, facts: ChainFacts): readonly ChainStep[] {
  const start = template.steps.findIndex(({ key }) => key === facts.resumesAt);
  if (start < 0) throw new ChainFactsError(`没有环节 ${facts.resumesAt}`);
  const ahead = template.steps.slice(start);
  const seen = new Set<string>();
  for (const { stepKey, actor, outcome } of facts.tasks) {
    if (!ahead.some((step) => step.key === stepKey && step.actors.includes(actor))) {
      throw new ChainFactsError(`本版本没有环节 ${stepKey} 的办理机构 ${actor}`);
    }
    // A reply must never be read as the approval that a binding step needs.
    if (isReply(outcome) && stepOf(template, stepKey)?.kind !== 'CONSULT') {
      throw new ChainFactsError(`环节 ${stepKey} 不是征求意见，不能以答复办结`);
    }
    const task = JSON.stringify([stepKey, actor]);
    if (seen.has(task)) throw new ChainFactsError(`环节 ${stepKey} 的办理机构 ${actor} 有两项任务`);
    seen.add(task);
  }
  return ahead;
}

function isReply(outcome: TaskOutcome | null): boolean {
  return outcome === 'AGREED' || outcome === 'REMARKED';
}
