import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { Refused } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { StandingReads, newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization, WorkCalendars } from '../organization/index.js';
import type { BodyPlace, BodyView } from '../organization/index.js';
import type { ChainMove } from '../rules/index.js';
import { refuse } from './approval.errors.js';
import { BodyNames } from './body-names.js';
import { CaseListeners } from './case-listener.js';
import { moveOf } from './case-record.js';
import type { CaseRecord } from './case-record.js';
import { dueOn } from './due.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import { Escalation } from './escalation.js';
import { TaskRepository } from './task.repository.js';

/** Under what the bodies of a place are remembered. */
export function bodiesKey({ communityId, institutionId }: BodyPlace, codes: readonly string[]): string {
  return `bodies ${communityId} ${institutionId ?? ''} ${codes.join()}`;
}

/**
 * Opens the steps that are due, in the transaction that holds the case: of the decision that they follow from, or of
 * the conductor, which looks after every change and mends what is missing. It decides nothing.
 */
@Injectable()
export class CaseProgress {
  constructor(
    private readonly audit: AuditTrail,
    private readonly standing: StandingReads,
    private readonly organization: Organization,
    private readonly calendars: WorkCalendars,
    private readonly tasks: TaskRepository,
    private readonly listeners: CaseListeners,
    private readonly escalation: Escalation,
    private readonly names: BodyNames,
  ) {}

  /** Anything that {@link advanceIfPossible} would write? */
  async isDue(tx: Tx, ctx: RequestContext, record: CaseRecord): Promise<boolean> {
    if (record.row.status !== 'RUNNING') return false;
    return moveOf(record).type === 'OPEN' || this.escalation.isDue(tx, ctx, record);
  }

  /**
   * Opens what is due and answers the move. A step that cannot be opened must not fail what was decided before it: it is
   * left to the conductor, and null is answered.
   */
  async advanceIfPossible(tx: Tx, ctx: RequestContext, record: CaseRecord): Promise<ChainMove | null> {
    const planned = await this.planOrRefusal(tx, ctx, record);
    return planned instanceof Refused ? null : this.write(tx, ctx, record, planned);
  }

  /** Why the step that is due cannot be opened; null when it can, or none is due. Writes nothing. */
  async obstacle(tx: Tx, ctx: RequestContext, record: CaseRecord): Promise<Refused | null> {
    const planned = await this.planOrRefusal(tx, ctx, record);
    return planned instanceof Refused ? planned : null;
  }

  /** Last known names of the bodies of the due step that the county does not have: of these, and of no others. */
  async missingNames(tx: Tx, record: CaseRecord): Promise<string[]> {
    const { missing } = await this.bodiesOf(tx, record);
    return this.names.lastKnown(tx, record.row.communityId, missing);
  }

  /** Bodies of the step that is due, and the codes for which there is none. */
  private async bodiesOf(
    tx: Tx,
    record: CaseRecord,
  ): Promise<{ bodies: ReadonlyMap<string, BodyView>; missing: string[] }> {
    const move = moveOf(record);
    if (move.type !== 'OPEN') return { bodies: new Map(), missing: [] };
    const asked = [...new Set(move.tasks.map(({ actor }) => actor))];
    const codes = [...asked].sort();
    const bodies = await this.standing.once(tx, bodiesKey(record.row, codes), () =>
      this.organization.bodiesByCode(tx, record.row, codes),
    );
    return { bodies, missing: asked.filter((code) => !bodies.has(code)) };
  }

  private async planOrRefusal(
    tx: Tx,
    ctx: RequestContext,
    record: CaseRecord,
  ): Promise<CaseTaskRow[] | Refused> {
    try {
      return await this.plan(tx, ctx, record);
    } catch (error) {
      if (error instanceof Refused) return error;
      throw error;
    }
  }

  /** The tasks as they will be opened; writes nothing. */
  private async plan(tx: Tx, ctx: RequestContext, record: CaseRecord): Promise<CaseTaskRow[]> {
    const move = moveOf(record);
    if (move.type !== 'OPEN') return [];
    const { row, template } = record;
    const { communityId } = row;
    const { bodies, missing } = await this.bodiesOf(tx, record);
    if (missing.length > 0) throw refuse.noBody(await this.names.lastKnown(tx, communityId, missing));
    const calendar = await this.standing.once(tx, `calendar ${communityId} ${ctx.today}`, () =>
      this.calendars.of(tx, communityId, ctx.today),
    );
    return move.tasks.map(({ stepKey, actor }) => {
      const step = template.chain.steps.find(({ key }) => key === stepKey);
      const body = bodies.get(actor);
      if (!step || !body)
        throw new Error(`step ${stepKey} of case ${row.id} has no ${step ? actor : 'definition'}`);
      return {
        id: newId(),
        caseId: row.id,
        version: row.currentVersion,
        moveNumber: row.moves,
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
        dueOn: dueOn(calendar, ctx.today, step.dueWorkingDays),
        closedAt: null,
        escalatedAt: null,
        lateReportedAt: null,
        lateReportedTo: null,
        assignedSeatId: null,
        openAsks: 0,
      };
    });
  }

  private async write(
    tx: Tx,
    ctx: RequestContext,
    record: CaseRecord,
    planned: readonly CaseTaskRow[],
  ): Promise<ChainMove> {
    // Whoever made the step due did not open the next one: the system does, by the chain.
    const system = { ...ctx, actor: null };
    const { row, version } = record;
    if (planned.length > 0) {
      await this.tasks.open(tx, planned);
      record.tasks.push(...planned);
      await this.audit.append(tx, system, `case:${row.number}`, planned.map(openedEvent));
      await this.listeners.taskOpened(tx, system, row, version, planned);
    }
    if (row.status === 'RUNNING') await this.escalation.check(tx, system, record);
    return moveOf(record);
  }
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
