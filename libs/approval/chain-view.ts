import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import type { ChainStep } from '../rules/index.js';
import { ActingSeats, actorText, covers } from './acting-seats.js';
import { earlierDecision } from './comparison/version-comparer.js';
import { ChainStepView, ChainTask } from './dto/case.dto.js';
import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import type { DecisionRow } from './entities/decision.entity.js';
import { VOIDED, VoidingRepository } from './kinship/voiding.repository.js';
import type { PublishedTemplate } from './templates/template.repository.js';

/** Draws the chain of a case: what was done, who acts now, what is to come. */
@Injectable()
export class ChainView {
  constructor(
    private readonly organization: Organization,
    private readonly acting: ActingSeats,
    private readonly voidings: VoidingRepository,
  ) {}

  /** `tasks` are those that count for the current version, `decisions` those that closed them. */
  async of(
    tx: Tx,
    row: ApprovalCaseRow,
    template: PublishedTemplate,
    tasks: readonly CaseTaskRow[],
    decisions: readonly DecisionRow[],
    ctx: RequestContext,
  ): Promise<ChainStepView[]> {
    const steps: ChainStepView[] = [];
    const fallen = row.currentVersion > 1 ? await this.voidings.decisionsOf(tx, row.id) : new Set<string>();
    for (const step of template.chain.steps) {
      const views: ChainTask[] = [];
      for (const code of step.actors) {
        const task = tasks.find((candidate) => candidate.stepKey === step.key && candidate.bodyCode === code);
        const { view, bodyId } = await this.taskView(tx, row, step, code, task, decisions, ctx.today);
        const before = decisions.filter((one) => one.bodyId === bodyId && isBefore(one, row, step, task));
        view.earlier = before.reverse().map((one) => ({
          ...earlierDecision(one, template.chain, ctx),
          voided: fallen.has(one.id) ? VOIDED : null,
        }));
        views.push(view);
      }
      steps.push(
        Object.assign(new ChainStepView(), {
          key: step.key,
          name: step.name,
          kind: step.kind,
          clause: step.clause,
          state: step.kind === 'IMPLEMENT' ? implementState(row) : stateOf(views),
          tasks: views,
        }),
      );
    }
    return steps;
  }

  private async taskView(
    tx: Tx,
    row: ApprovalCaseRow,
    step: ChainStep,
    code: string,
    task: CaseTaskRow | undefined,
    decisions: readonly DecisionRow[],
    today: string,
  ): Promise<{ view: ChainTask; bodyId: string | null }> {
    const body = task ? null : (await this.organization.bodiesByCode(tx, row, [code])).get(code);
    const open = task?.state === 'OPEN';
    const decision = decisions.find((candidate) => candidate.closesTaskId === task?.id);
    const view = Object.assign(new ChainTask(), {
      id: task?.id ?? null,
      bodyName: task?.bodyName ?? body?.name ?? code,
      state: task ? (task.outcome ?? task.state) : 'PENDING',
      dueOn: task?.dueOn ?? null,
      openedAt: task?.openedAt ?? null,
      holders: open ? await this.holders(tx, row, task, today) : [],
      escalatedAt: open ? task.escalatedAt : null,
      decidedAt: task?.state === 'DONE' ? task.closedAt : null,
      filingNumber: decision?.filingNumber ?? null,
      version: task?.version ?? null,
      earlier: [],
    });
    return { view, bodyId: task?.bodyId ?? body?.id ?? null };
  }

  private async holders(
    tx: Tx,
    { matterType }: ApprovalCaseRow,
    task: CaseTaskRow,
    today: string,
  ): Promise<string[]> {
    const holders = await this.acting.holdersOf(tx, [task.bodyId], today);
    return holders
      .filter(({ seat }) => covers(seat, { ...task, matterType }))
      .map(({ seat, name }) => `${seat.title} ${actorText(name, seat.delegation?.fromName)}`);
  }
}

/** Given on an earlier version, and not the one that this version is spared from asking for again. */
function isBefore(
  decision: DecisionRow,
  row: ApprovalCaseRow,
  step: ChainStep,
  task: CaseTaskRow | undefined,
): boolean {
  return (
    decision.stepKey === step.key && decision.version < row.currentVersion && decision.taskId !== task?.id
  );
}

/** How a task ends that lets the case go on: an approval, or the reply of someone consulted. */
const PASSED = new Set(['APPROVED', 'AGREED', 'REMARKED']);

function stateOf(tasks: readonly ChainTask[]): string {
  const states = tasks.map((task) => task.state);
  if (states.every((state) => PASSED.has(state))) return 'APPROVED';
  if (states.includes('REJECTED')) return 'REJECTED';
  if (states.some((state) => state === 'RETURNED' || state === 'OBJECTED')) return 'RETURNED';
  if (states.includes('OPEN')) return 'OPEN';
  // Ended with its case before anybody had answered: nobody has to act on it any more.
  if (states.includes('VOID')) return 'VOID';
  return states.some((state) => state !== 'PENDING') ? 'OPEN' : 'PENDING';
}

function implementState(row: ApprovalCaseRow): string {
  return row.status === 'IMPLEMENTED' ? 'APPROVED' : 'PENDING';
}
