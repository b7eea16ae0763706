import type { CarriedTask, ChainFacts, ChainTemplate, TaskOutcome } from '../../rules/index.js';
import type { CaseTaskRow } from '../entities/case-task.entity.js';
import type { CaseVersionRow } from '../entities/case-version.entity.js';
import type { DecisionRow } from '../entities/decision.entity.js';
import type { CaseMoveRow } from './entities/case-move.entity.js';

/** How a task ends that lets the case go on: an approval, or the reply of someone consulted. */
const PASSED = ['APPROVED', 'AGREED', 'REMARKED'];

/** Ids of the tasks whose decisions the move has kept. */
export function keptTaskIds(move: CaseMoveRow): string[] {
  return JSON.parse(move.keptTaskIds) as string[];
}

/**
 * What the chain's rules need to know of a version. A step counts as decided only by a decision on this very text:
 * what a task says of itself is for lists, and no ground to implement anything. After a move to another chain the
 * whole chain counts from its first step, with the decisions that the move has kept and those made since.
 */
export function factsOf(
  chain: ChainTemplate,
  version: CaseVersionRow,
  tasks: readonly CaseTaskRow[],
  decisions: readonly DecisionRow[],
  moved: CaseMoveRow | null,
): ChainFacts {
  const kept = new Set(moved ? keptTaskIds(moved) : []);
  const counting = moved ? afterMove(tasks, version, moved) : tasks;
  return {
    resumesAt: moved ? (chain.steps[0]?.key ?? '') : version.resumesAt,
    tasks: answersOf(counting, version, decisions, kept).map(({ taskId: _id, ...fact }) => fact),
    withdrawn: false,
    implemented: false,
  };
}

/** The tasks with the decisions that closed them on this very text; of earlier versions only the `kept` ones. */
export function answersOf(
  tasks: readonly CaseTaskRow[],
  version: CaseVersionRow,
  decisions: readonly DecisionRow[],
  kept: ReadonlySet<string>,
): CarriedTask[] {
  const closing = new Map(
    decisions
      .filter((one) => one.version === version.version || kept.has(one.closesTaskId ?? ''))
      .filter((one) => one.contentSha256 === version.contentSha256)
      .map((one) => [one.closesTaskId, one]),
  );
  return tasks.map((task) => {
    const decision = closing.get(task.id);
    return {
      taskId: task.id,
      stepKey: task.stepKey,
      actor: task.bodyCode,
      outcome: (decision?.outcome ?? null) as TaskOutcome | null,
      returnTo: decision?.returnTo ?? null,
    };
  });
}

/** Tasks that count for the current version: its own, and those of the steps it was spared, decided on the same text. */
export function countingTasks(
  chain: ChainTemplate,
  tasks: readonly CaseTaskRow[],
  versions: readonly CaseVersionRow[],
  current: CaseVersionRow,
  moved: CaseMoveRow | null,
): CaseTaskRow[] {
  if (moved) return afterMove(tasks, current, moved);
  const position = (key: string): number => chain.steps.findIndex((step) => step.key === key);
  const start = position(current.resumesAt);
  const sameText = new Set(
    versions
      .filter((version) => version.contentSha256 === current.contentSha256)
      .map((version) => version.version),
  );
  const spared = tasks.filter(
    (task) =>
      task.version < current.version &&
      PASSED.includes(task.outcome ?? '') &&
      position(task.stepKey) >= 0 &&
      position(task.stepKey) < start &&
      sameText.has(task.version),
  );
  spared.sort((a, b) => b.version - a.version || b.moveNumber - a.moveNumber);
  return [...tasks.filter((task) => task.version === current.version), ...latest(spared)];
}

function afterMove(
  tasks: readonly CaseTaskRow[],
  { version }: CaseVersionRow,
  moved: CaseMoveRow,
): CaseTaskRow[] {
  const kept = new Set(keptTaskIds(moved));
  const since = (task: CaseTaskRow) => task.version === version && task.moveNumber === moved.number;
  const counting = tasks.filter((task) => since(task) || kept.has(task.id));
  return [...new Map(counting.map((task) => [task.id, task])).values()];
}

/** Of each body's tasks in a step the first. */
function latest(tasks: readonly CaseTaskRow[]): CaseTaskRow[] {
  const seen = new Set<string>();
  return tasks.filter(({ stepKey, bodyCode }) => {
    const key = `${stepKey}/${bodyCode}`;
    return !seen.has(key) && seen.add(key);
  });
}
