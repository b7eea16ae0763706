import type { VotingRule } from '../voting/voting-rule.js';
import type { TaskFact } from './next-move.js';
import type { ChainStep, ChainTemplate } from './template.js';
import { stepOf } from './template.js';

/** A task that counts for the current version of a case, with the outcome of the decision that closed it. */
export interface CarriedTask extends TaskFact {
  readonly taskId: string;
}

/** What becomes of the answers given so far when a running case goes on under another chain. */
export interface CarryOver {
  /** Ids of the tasks whose answers stay valid. */
  readonly kept: readonly string[];
  /** Answered, and to be answered again under the new chain. */
  readonly rerun: readonly string[];
  /** Answered, but the new chain asks nobody for it any more: nothing decided may be lost like that. */
  readonly lost: readonly string[];
  /** Not answered yet; they are closed, and the new chain opens its own. */
  readonly open: readonly string[];
  /** Key of the step at which the case then stands. */
  readonly standsAt: string;
}

/**
 * Moves the answers of a running case from one chain to another. An answer stays valid when the new chain puts the
 * same question to the same body, and every step before it is answered too: as after a return, what follows an
 * unanswered step runs again (domain §1). The case stands at the first step that is not answered in full.
 */
export function carryOver(from: ChainTemplate, to: ChainTemplate, tasks: readonly CarriedTask[]): CarryOver {
  const kept = new Set<string>();
  let standsAt = '';
  for (const step of to.steps) {
    standsAt = step.key;
    if (step.kind === 'IMPLEMENT') break;
    const valid = sameQuestion(stepOf(from, step.key), step)
      ? tasks.filter(
          ({ stepKey, actor, outcome }) =>
            stepKey === step.key && step.actors.includes(actor) && lets(step, outcome),
        )
      : [];
    for (const { taskId } of valid) kept.add(taskId);
    if (step.actors.length === 0 || !step.actors.every((actor) => valid.some((task) => task.actor === actor)))
      break;
  }
  const answered = tasks.filter(({ taskId, outcome }) => outcome !== null && !kept.has(taskId));
  const askedAgain = ({ stepKey, actor }: CarriedTask) =>
    stepOf(to, stepKey)?.actors.includes(actor) === true;
  const ids = (some: readonly CarriedTask[]) => some.map(({ taskId }) => taskId);
  return {
    kept: ids(tasks.filter(({ taskId }) => kept.has(taskId))),
    rerun: ids(answered.filter(askedAgain)),
    lost: ids(answered.filter((task) => !askedAgain(task))),
    open: ids(tasks.filter(({ outcome }) => outcome === null)),
    standsAt,
  };
}

/** Does the outcome let a case pass the step? */
function lets({ kind }: ChainStep, outcome: TaskFact['outcome']): boolean {
  return kind === 'CONSULT' ? outcome === 'AGREED' || outcome === 'REMARKED' : outcome === 'APPROVED';
}

/** An answer given by another rule, or after a shorter 公示, is no answer to this step. */
function sameQuestion(before: ChainStep | undefined, after: ChainStep): boolean {
  return (
    before?.kind === after.kind &&
    ruleKey(before.votingRule) === ruleKey(after.votingRule) &&
    (after.publicityWorkingDays ?? 0) <= (before.publicityWorkingDays ?? 0)
  );
}

function ruleKey(rule: VotingRule | undefined): string {
  if (!rule) return '';
  const { attendanceMin, majorityOf, majority, deferral } = rule;
  const shares = [attendanceMin, majority, deferral].map((share) => share && [share.num, share.den]);
  return JSON.stringify([shares, majorityOf, majority.strict, deferral?.strict ?? null]);
}
