import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { ContextFactory } from '../access/index.js';
import { Refused } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner, newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization, WorkCalendars } from '../organization/index.js';
import { MissingCalendarYearError, nextMove } from '../rules/index.js';
import type { ChainFacts, ChainMove, TaskOutcome, TaskToOpen, WorkCalendar } from '../rules/index.js';
import type { SettledCase } from '../../workflows/approval-case/contract.js';
import { refuse } from './approval.errors.js';
import { CaseRepository } from './case.repository.js';
import { CaseListeners } from './case-listener.js';
import { refOf } from './case-content.js';
import { DecisionRepository } from './decision.repository.js';
import { Escalation } from './escalation.js';
import { MatterRegistry } from './matter-registry.js';
import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import type { DecisionRow } from './entities/decision.entity.js';
import type { CaseVersionRow } from './entities/case-version.entity.js';
import { TaskRepository } from './task.repository.js';
import { TemplateRepository } from './template.repository.js';
import type { PublishedTemplate } from './template.repository.js';

/**
 * The conductor's hands on the record. Each call looks at the case as it stands and does what is due, so calling
 * twice, late or out of order changes nothing. It never decides: decisions are rows that people have made.
 */
@Injectable()
export class CaseConductor {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly contexts: ContextFactory,
    private readonly audit: AuditTrail,
    private readonly organization: Organization,
    private readonly calendars: WorkCalendars,
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
    private readonly tasks: TaskRepository,
    private readonly decisions: DecisionRepository,
    private readonly templates: TemplateRepository,
    private readonly listeners: CaseListeners,
    private readonly escalation: Escalation,
  ) {}

  /** Opens the tasks that are due and says where the case stands. */
  async settle(caseId: string): Promise<SettledCase> {
    const ctx = await this.contexts.forSystem();
    return this.transactions.run(async (tx) => {
      const state = await this.load(tx, caseId);
      if (!state) return ended();
      const { row, move } = state;
      const opened = move.type === 'OPEN' ? await this.openTasks(tx, ctx, state, move.tasks) : [];
      const tasks = [...state.tasks, ...opened];
      if (row.status === 'RUNNING') await this.escalation.check(tx, ctx, state, tasks);
      if (move.type === 'OPEN') return running(tasks);
      if (move.type === 'IMPLEMENT') return { state: 'READY', openTaskIds: [] };
      if (row.status === 'RETURNED') return { state: 'RETURNED', openTaskIds: [] };
      return running(tasks);
    });
  }

  /**
   * Carries out a case whose steps are all done: revalidates (edge-12) and writes the ledger, in one transaction.
   * When the rules say no by now, nothing is written and the case goes back to its submitter with the reason.
   */
  async implement(caseId: string): Promise<SettledCase> {
    const ctx = await this.contexts.forSystem();
    try {
      return await this.transactions.run(async (tx) => {
        const state = await this.load(tx, caseId);
        if (!state) return ended();
        if (state.move.type !== 'IMPLEMENT') return running(state.tasks);
        await this.carryOut(tx, ctx, state.row, state.version);
        return ended();
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await this.sendBack(ctx, caseId, error);
      return { state: 'RETURNED', openTaskIds: [] };
    }
  }

  /** Cases that must have a workflow, in order of their ids. */
  openCases(afterId: string, limit: number): Promise<{ caseId: string; caseNumber: string }[]> {
    return this.cases.openAfter(this.transactions.reader, afterId, limit);
  }

  /** The locked case with what is due next; null when it has ended. */
  private async load(tx: Tx, caseId: string): Promise<LoadedCase | null> {
    const row = await this.cases.lock(tx, caseId);
    if (!row || row.endedAt) return null;
    const version = await this.cases.version(tx, row.id, row.currentVersion);
    const template = await this.templates.get(tx, row.templateId);
    const tasks = await this.tasks.ofVersion(tx, row.id, row.currentVersion);
    const decisions = await this.decisions.ofCase(tx, row.id);
    const move: ChainMove =
      row.status === 'RUNNING'
        ? nextMove(template.chain, factsOf(version, tasks, decisions))
        : { type: 'WAIT' };
    return { row, version, template, tasks, move };
  }

  private async openTasks(
    tx: Tx,
    ctx: RequestContext,
    { row, version, template }: LoadedCase,
    due: readonly TaskToOpen[],
  ): Promise<CaseTaskRow[]> {
    const rows: CaseTaskRow[] = [];
    const calendar = await this.calendars.of(tx, row.communityId, ctx.today);
    const codes = due.map(({ actor }) => actor);
    const bodies = await this.organization.bodiesByCode(tx, row, codes);
    for (const { stepKey, actor } of due) {
      const step = template.chain.steps.find(({ key }) => key === stepKey);
      const body = bodies.get(actor);
      if (!step || !body) throw refuse.noBody(actor);
      rows.push({
        id: newId(),
        caseId: row.id,
        version: row.currentVersion,
        stepKey,
        stepName: step.name,
        stepKind: step.kind,
        bodyCode: actor,
        bodyId: body.id,
        bodyName: body.name,
        state: 'OPEN',
        outcome: null,
        returnTo: null,
        openedAt: ctx.now,
        dueOn: dueOn(calendar, ctx, step.dueWorkingDays),
        closedAt: null,
        escalatedAt: null,
      });
    }
    await this.tasks.open(tx, rows);
    await this.audit.append(tx, ctx, `case:${row.number}`, rows.map(openedEvent));
    await this.listeners.taskOpened(tx, ctx, row, version, rows);
    return rows;
  }

  private async carryOut(
    tx: Tx,
    ctx: RequestContext,
    row: ApprovalCaseRow,
    version: CaseVersionRow,
  ): Promise<void> {
    const handler = this.matters.of(row.matterType);
    const content = JSON.parse(version.content) as object;
    const ref = refOf(row);
    await handler.revalidate(tx, ctx, ref, content);
    const facts = await handler.implement(tx, ctx, ref, content);
    await this.cases.update(tx, row.id, { status: 'IMPLEMENTED', endedAt: ctx.now });
    await this.audit.append(tx, ctx, `case:${row.number}`, [
      {
        type: 'case.implemented',
        summary: `实施：${row.title}`,
        payload: {
          caseId: row.id,
          version: row.currentVersion,
          contentSha256: version.contentSha256,
          ...facts,
        },
      },
    ]);
    await this.listeners.ended(tx, ctx, row, version, 'IMPLEMENTED');
  }

  private async sendBack(ctx: RequestContext, caseId: string, refusal: Refused): Promise<void> {
    await this.transactions.run(async (tx) => {
      const state = await this.load(tx, caseId);
      if (state?.move.type !== 'IMPLEMENT') return;
      const { row, version, template } = state;
      const handler = this.matters.of(row.matterType);
      await handler.release(tx, ctx, refOf(row), JSON.parse(version.content) as object);
      await this.cases.update(tx, row.id, {
        status: 'RETURNED',
        returnTo: template.chain.steps[0]?.key ?? null,
      });
      await this.audit.append(tx, ctx, `case:${row.number}`, [
        {
          type: 'case.implementation-refused',
          summary: `实施前复核未通过，退回提交人：${refusal.detail.message}`,
          payload: {
            caseId: row.id,
            version: row.currentVersion,
            contentSha256: version.contentSha256,
            code: refusal.detail.code,
          },
        },
      ]);
      await this.listeners.returned(tx, ctx, row, version, '实施前复核');
    });
  }
}

/** null while the working calendar does not reach so far: the task opens all the same, and shows that it waits. */
function dueOn(calendar: WorkCalendar, ctx: RequestContext, workingDays: number): string | null {
  try {
    return calendar.addWorkingDays(ctx.today, workingDays);
  } catch (error) {
    if (error instanceof MissingCalendarYearError) return null;
    throw error;
  }
}

interface LoadedCase {
  row: ApprovalCaseRow;
  version: CaseVersionRow;
  template: PublishedTemplate;
  tasks: CaseTaskRow[];
  move: ChainMove;
}

/**
 * What the chain's rules need to know of a version. A step counts as decided only by a decision on this very text:
 * what a task says of itself is for lists, and no ground to implement anything.
 */
export function factsOf(
  version: CaseVersionRow,
  tasks: readonly CaseTaskRow[],
  decisions: readonly DecisionRow[],
): ChainFacts {
  const closing = new Map(
    decisions
      .filter((one) => one.version === version.version && one.contentSha256 === version.contentSha256)
      .map((one) => [one.closesTaskId, one]),
  );
  return {
    resumesAt: version.resumesAt,
    tasks: tasks.map((task) => {
      const decision = closing.get(task.id);
      return {
        stepKey: task.stepKey,
        actor: task.bodyCode,
        outcome: (decision?.outcome ?? null) as TaskOutcome | null,
        returnTo: decision?.returnTo ?? null,
      };
    }),
    withdrawn: false,
    implemented: false,
  };
}

function openedEvent(task: CaseTaskRow) {
  return {
    type: 'task.opened',
    summary: `“${task.stepName}”转${task.bodyName}办理${task.dueOn ? `，${task.dueOn}前` : ''}`,
    payload: {
      taskId: task.id,
      version: task.version,
      stepKey: task.stepKey,
      bodyId: task.bodyId,
      dueOn: task.dueOn,
    },
  };
}

const ended = (): SettledCase => ({ state: 'ENDED', openTaskIds: [] });
const running = (tasks: readonly CaseTaskRow[]): SettledCase => ({
  state: 'RUNNING',
  openTaskIds: tasks.filter((task) => task.state === 'OPEN').map((task) => task.id),
});
