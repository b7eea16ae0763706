import { Injectable } from '@nestjs/common';
import { allowsRow } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { isCollective } from '../../rules/index.js';
import type { ChainStep } from '../../rules/index.js';
import { ActingSeats, covers } from '../acting-seats.js';
import type { ActingSeat } from '../acting-seats.js';
import { refuse } from '../approval.errors.js';
import { CaseRepository } from '../case.repository.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import type { CaseTaskRow } from '../entities/case-task.entity.js';
import { TaskRepository } from '../task.repository.js';
import { CaseSight } from './case-sight.js';
import { askView, transferView } from './collaboration-views.js';
import {
  CaseCollaboration,
  CaseComment,
  CaseCopy,
  CopyReading,
  TaskCollaboration,
} from './collaboration.dto.js';
import { CollaborationRepository } from './collaboration.repository.js';
import type { CollaborationRows } from './collaboration.repository.js';
import { CopyService } from './copy.service.js';
import { NudgeService } from './nudge.service.js';
import { CollaborationCandidate } from './opinion.dto.js';
import type { OpinionAsk } from './opinion.dto.js';
import { Targets } from './targets.js';
import { TransferTarget } from './transfer.dto.js';

/** From where the actor looks at a case. */
interface Viewpoint {
  ctx: RequestContext;
  row: ApprovalCaseRow;
  seats: ActingSeat[];
  addresses: string[];
}

/** What the API shows of working together on a case that its caller has found visible. */
@Injectable()
export class CollaborationReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly acting: ActingSeats,
    private readonly cases: CaseRepository,
    private readonly tasks: TaskRepository,
    private readonly collaboration: CollaborationRepository,
    private readonly sight: CaseSight,
    private readonly targets: Targets,
    private readonly copies: CopyService,
    private readonly nudges: NudgeService,
  ) {}

  async of(ctx: RequestContext, row: ApprovalCaseRow): Promise<CaseCollaboration> {
    const reader = this.transactions.reader;
    const rows = await this.collaboration.ofCase(reader, row.id);
    const tasks = await this.tasks.ofCase(reader, row.id);
    const view: Viewpoint = {
      ctx,
      row,
      seats: await this.acting.of(reader, ctx.actor?.personId ?? null, ctx.today),
      addresses: await this.sight.addresses(reader, ctx, row.matterType),
    };
    const current = tasks.filter((task) => task.version === row.currentVersion && task.state !== 'VOID');
    return Object.assign(new CaseCollaboration(), {
      tasks: await Promise.all(current.map((task) => this.taskView(view, task, rows))),
      asks: asksOf(view, tasks, rows),
      copies: copiesOf(rows),
      comments: commentsOf(view, rows),
      mayCopy: await this.copies.maySend(reader, ctx, row),
      unreadCopy: hasUnread(view, rows),
    });
  }

  /** Seats of the task's office that it may be handed to; whether each may decide is checked when it is. */
  async transferTargets(ctx: RequestContext, taskId: string): Promise<TransferTarget[]> {
    const reader = this.transactions.reader;
    const task = await this.tasks.find(reader, taskId);
    const row = task ? await this.cases.find(reader, task.caseId) : null;
    if (!task || !row) throw refuse.taskUnknown();
    const seats = await this.acting.of(reader, ctx.actor?.personId ?? null, ctx.today);
    const own = seats.find((seat) => covers(seat, { ...task, matterType: row.matterType }));
    if (!own) return [];
    return (await this.organization.seatsOf(reader, task.bodyId, ctx.today))
      .filter((seat) => seat.personId !== null && seat.seatId !== own.seatId)
      .map(({ seatId, title, personName }) =>
        Object.assign(new TransferTarget(), { seatId, title, holderName: personName ?? '' }),
      );
  }

  /** Whom the actor may ask, or send the case to. */
  async candidates(ctx: RequestContext, number: string, text: string): Promise<CollaborationCandidate[]> {
    const reader = this.transactions.reader;
    const row = await this.cases.findByNumber(reader, number);
    if (!row || !(await this.copies.maySend(reader, ctx, row))) throw refuse.caseUnknown();
    const found = await this.targets.search(reader, ctx, row, text);
    return found.map((one) => Object.assign(new CollaborationCandidate(), one));
  }

  private async taskView(
    view: Viewpoint,
    task: CaseTaskRow,
    rows: CollaborationRows,
  ): Promise<TaskCollaboration> {
    const { ctx, row, seats } = view;
    const open = task.state === 'OPEN' && row.status === 'RUNNING';
    const scope = { ...task, matterType: row.matterType };
    const mine = seats.some((seat) => covers(seat, scope));
    const ofBody = seats.find((seat) => covers(seat, { ...scope, assignedSeatId: null }));
    const nudges = rows.nudges.filter(({ taskId }) => taskId === task.id);
    const role = open ? await this.nudges.roleOf(this.transactions.reader, ctx, row, task) : null;
    return Object.assign(new TaskCollaboration(), {
      taskId: task.id,
      stepName: task.stepName,
      bodyName: task.bodyName,
      open,
      transfers: rows.transfers.filter(({ taskId }) => taskId === task.id).map(transferView),
      nudges: nudges.length,
      lastNudgedAt: nudges.at(-1)?.enteredAt ?? null,
      mayTransfer: open && mine && !isCollective(task.stepKind as ChainStep['kind']),
      mayTakeBack: open && !mine && ofBody !== undefined,
      mayAsk: open && mine ? 'BEFORE' : task.state === 'DONE' && ofBody ? 'AFTER' : null,
      mayNudge: role !== null,
    });
  }
}

function asksOf(
  { ctx, row, seats, addresses }: Viewpoint,
  tasks: readonly CaseTaskRow[],
  { asks, ends }: CollaborationRows,
): OpinionAsk[] {
  return asks.flatMap((ask) => {
    const task = tasks.find(({ id }) => id === ask.taskId);
    if (!task) return [];
    const end = ends.find(({ askId }) => askId === ask.id);
    const scope = { ...task, matterType: row.matterType, assignedSeatId: null };
    const asker = ask.actorPersonId === ctx.actor?.personId || seats.some((seat) => covers(seat, scope));
    const rights = { mayGive: addresses.includes(ask.targetId), mayWithdraw: asker };
    return [askView(ask, end, task, row, rights)];
  });
}

function copiesOf({ copies, readings }: CollaborationRows): CaseCopy[] {
  return copies.map((copy) =>
    Object.assign(new CaseCopy(), {
      id: copy.id,
      targetName: copy.targetName,
      sentByName: copy.actorName,
      sentAt: copy.enteredAt,
      note: copy.note,
      readings: readings
        .filter(({ copyId }) => copyId === copy.id)
        .map((one) => Object.assign(new CopyReading(), { name: one.actorName, at: one.enteredAt })),
    }),
  );
}

function commentsOf({ ctx, row }: Viewpoint, { comments }: CollaborationRows): CaseComment[] {
  const auditor = allowsRow(ctx.ability, 'read', 'AuditEvent', row);
  const retractions = new Map(comments.map((one) => [one.retractsId, one]));
  return comments
    .filter(({ retractsId }) => retractsId === null)
    .map((one) => {
      const retraction = retractions.get(one.id);
      return Object.assign(new CaseComment(), {
        id: one.id,
        byName: one.actorName,
        at: one.enteredAt,
        text: retraction && !auditor ? null : one.text,
        retracted: retraction !== undefined,
        retractionReason: retraction?.text ?? null,
        mayRetract: !retraction && one.actorAccountId === ctx.actor?.accountId,
      });
    });
}

function hasUnread({ ctx, addresses }: Viewpoint, { copies, readings }: CollaborationRows): boolean {
  const accountId = ctx.actor?.accountId;
  return copies.some(
    (copy) =>
      addresses.includes(copy.targetId) &&
      !readings.some((one) => one.copyId === copy.id && one.actorAccountId === accountId),
  );
}
