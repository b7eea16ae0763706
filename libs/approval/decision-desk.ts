import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { actorOf, machineNow } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { StandingReads, canonicalJson, isId, sha256 } from '../database/index.js';
import type { PendingMessage, Tx } from '../database/index.js';
import { shanghaiDateOf, stepOf } from '../rules/index.js';
import type { ChainStep } from '../rules/index.js';
import { ActingSeats, actorText } from './acting-seats.js';
import type { ActingSeat } from './acting-seats.js';
import { refuse } from './approval.errors.js';
import { CaseListeners } from './case-listener.js';
import { CaseProgress } from './case-progress.js';
import { CaseRecords } from './case-record.js';
import type { CaseRecord } from './case-record.js';
import { CaseRepository } from './case.repository.js';
import { refOf } from './case-content.js';
import { ChangeNotice } from './change-notice.js';
import { DecisionRepository } from './decision.repository.js';
import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import type { CaseVersionRow } from './entities/case-version.entity.js';
import type { DecisionRow } from './entities/decision.entity.js';
import type { VoteRow } from './meetings/entities/vote.entity.js';
import { MatterRegistry } from './matter-registry.js';
import { SeparationOfDuties } from './separation.js';
import type { Barriers } from './separation.js';
import { outcomeNameOf } from './status-names.js';
import { TaskRepository } from './task.repository.js';

/** What every decision names. */
export interface DecisionClaim {
  /** Made by the client; the same one again is the same decision. */
  decisionId: string;
  taskId: string;
  /** Hash of the text that the decider was shown. */
  contentSha256: string;
}

/** A task taken up for decision: everything is locked, current, and the actor has the seat. */
export interface OpenDesk {
  record: CaseRecord;
  row: ApprovalCaseRow;
  version: CaseVersionRow;
  task: CaseTaskRow;
  step: ChainStep;
  seat: ActingSeat;
  barriers: Barriers;
  requestSha256: string;
}

/** A decision that has been put down, and what the conductor is to be told of it. */
export interface PutDown {
  decision: DecisionRow;
  message: PendingMessage;
  /** Something is left for the conductor: it implements the case, or opens what could not be opened here. */
  awaited: boolean;
}

/** What was decided. */
export interface Verdict {
  outcome: 'APPROVED' | 'RETURNED' | 'REJECTED' | 'OBJECTED' | 'DEFERRED' | 'AGREED' | 'REMARKED';
  returnTo: string | null;
  opinion: string | null;
  /** Calendar day of the event. */
  decidedOn: string;
  meetingId?: string;
  tally?: object;
  votes?: Omit<VoteRow, 'decisionId'>[];
  filingNumber?: string;
}

/**
 * Where decisions are taken up and put down. Each is one transaction: lock the case, check the seat on the loaded
 * row, write the decision with the hash of what was shown, its audit entries and the message to the conductor.
 */
@Injectable()
export class DecisionDesk {
  constructor(
    private readonly audit: AuditTrail,
    private readonly standing: StandingReads,
    private readonly matters: MatterRegistry,
    private readonly records: CaseRecords,
    private readonly cases: CaseRepository,
    private readonly tasks: TaskRepository,
    private readonly decisions: DecisionRepository,
    private readonly notice: ChangeNotice,
    private readonly listeners: CaseListeners,
    private readonly acting: ActingSeats,
    private readonly separation: SeparationOfDuties,
    private readonly progress: CaseProgress,
  ) {}

  /** Takes up a task. Returns the earlier decision instead when this very request has been answered before. */
  async takeUp(
    tx: Tx,
    ctx: RequestContext,
    claim: DecisionClaim,
    request: object,
  ): Promise<OpenDesk | DecisionRow> {
    const { decisionId } = claim;
    // One of another case is found by the unique key when this one is written.
    const open = await this.takeUpFor(tx, ctx, claim, request, (record) =>
      record.decisions.find(({ id }) => id === decisionId),
    );
    // 前加签: whoever asked for an opinion first waits for it, or withdraws the ask.
    if ('task' in open && open.task.openAsks > 0) throw refuse.opinionOutstanding(open.task.openAsks);
    return open;
  }

  /**
   * The same for an act that is no decision; `find` looks for the row that an earlier sending has written. With
   * `anySeat` a task that was handed to one seat may be taken up from the body's others.
   */
  async takeUpFor<T extends { requestSha256: string }>(
    tx: Tx,
    ctx: RequestContext,
    claim: DecisionClaim,
    request: object,
    find: (record: CaseRecord) => Promise<T | null> | T | undefined,
    anySeat = false,
  ): Promise<OpenDesk | T> {
    if (!isId(claim.decisionId)) throw refuse.badId('decisionId');
    const record = await this.records.lockByTask(tx, claim.taskId);
    const task = record?.tasks.find(({ id }) => id === claim.taskId);
    if (!record || !task) throw refuse.taskUnknown();
    const { row, version, versions, template } = record;
    const requestSha256 = sha256(canonicalJson({ ...claim, request, actor: actorOf(ctx).accountId }));
    const earlier = await find(record);
    if (earlier) {
      if (earlier.requestSha256 !== requestSha256) throw refuse.decisionIdReused();
      return earlier;
    }
    await this.standing.begin(tx);
    const seat = await this.seatFor(tx, ctx, row, task, anySeat);
    if (task.state === 'DONE') throw refuse.alreadyDecided();
    if (task.state === 'VOID' || task.version !== row.currentVersion || row.status !== 'RUNNING')
      throw refuse.stale();
    if (version.contentSha256 !== claim.contentSha256) throw refuse.stale();
    const step = stepOf(template.chain, task.stepKey);
    if (!step) throw new Error(`template ${row.templateId} lost step ${task.stepKey}`);
    const barriers = await this.separation.barriers(tx, record);
    this.separation.refuseBarred(barriers, task, actorOf(ctx).personId ?? '', seat);
    keepApart(ctx, versions);
    return { record, row, version, task, step, seat, barriers, requestSha256 };
  }

  /** Refuses when the matter concerns the actor or a relative (edge-03). Answers everybody whom it concerns. */
  refuseConcerned(ctx: RequestContext, { barriers }: OpenDesk): ReadonlySet<string> {
    if (barriers.concerned.has(actorOf(ctx).personId ?? '')) throw refuse.concerned();
    return barriers.concerned;
  }

  /** First day on which this step can have been decided: not before the submission, nor before the step before. */
  earliestDay({ record, version, task }: OpenDesk): string {
    const before = record.decisions
      .filter((one) => one.version === version.version && one.stepKey !== task.stepKey)
      .map((one) => one.decidedOn);
    return [shanghaiDateOf(version.submittedAt), ...before].reduce((a, b) => (a > b ? a : b));
  }

  /**
   * Writes the decision and what follows from it in the record, the next step included. The conductor is told all the
   * same: it waits, reminds, implements, and mends what is missing.
   */
  async putDown(tx: Tx, ctx: RequestContext, id: string, desk: OpenDesk, verdict: Verdict): Promise<PutDown> {
    const { record, row, task } = desk;
    const decision = decisionRow(ctx, id, desk, verdict);
    const votes = (verdict.votes ?? []).map((vote) => ({ ...vote, decisionId: id }));
    await this.decisions.insert(tx, decision);
    await this.decisions.insertVotes(tx, votes);
    record.decisions.push(decision);
    record.votes.push(...votes);
    if (verdict.outcome !== 'DEFERRED') {
      await this.tasks.close(tx, task.id, verdict.outcome, verdict.returnTo, ctx.now);
      Object.assign(task, { state: 'DONE', outcome: verdict.outcome });
      await this.follow(tx, ctx, desk, verdict);
    }
    await this.audit.append(tx, ctx, `case:${row.number}`, [decidedEvent(decision, desk, verdict)]);
    const next = goesOn(verdict) ? await this.progress.advanceIfPossible(tx, ctx, record) : undefined;
    const message = await this.notice.leave(tx, row, id);
    return { decision, message, awaited: next === null || next?.type === 'IMPLEMENT' };
  }

  private async seatFor(
    tx: Tx,
    ctx: RequestContext,
    { matterType }: ApprovalCaseRow,
    task: CaseTaskRow,
    anySeat: boolean,
  ): Promise<ActingSeat> {
    const { personId } = actorOf(ctx);
    const { assignedSeatId, ...ofBody } = { ...task, matterType };
    const scope = anySeat ? ofBody : { ...ofBody, assignedSeatId };
    const seat = await this.acting.forTask(tx, personId, ctx.today, scope);
    if (seat) return seat;
    if (assignedSeatId && (await this.acting.forTask(tx, personId, ctx.today, ofBody)))
      throw refuse.transferred(task.stepName);
    throw refuse.notYourSeat(task.bodyName);
  }

  /** Reservations and the case's status follow the decision in the same transaction. */
  private async follow(tx: Tx, ctx: RequestContext, desk: OpenDesk, verdict: Verdict): Promise<void> {
    const { row, step } = desk;
    const handler = this.matters.of(row.matterType);
    const content = JSON.parse(desk.version.content) as object;
    if (verdict.outcome === 'APPROVED') {
      if (step.reserves) await handler.reserve(tx, ctx, refOf(row), content);
      return;
    }
    // A reply to a consultation is recorded and binds nobody.
    if (verdict.outcome === 'AGREED' || verdict.outcome === 'REMARKED') return;
    await handler.release(tx, ctx, refOf(row), content);
    await this.tasks.voidOpen(tx, row.id, ctx.now);
    if (verdict.outcome === 'REJECTED') {
      await this.cases.update(tx, row.id, { status: 'REJECTED', endedAt: ctx.now });
      await this.listeners.ended(tx, ctx, row, desk.version, 'REJECTED');
    } else {
      await this.cases.update(tx, row.id, { status: 'RETURNED', returnTo: verdict.returnTo });
      await this.listeners.returned(tx, ctx, row, desk.version, desk.task.stepName);
    }
  }
}

/** A decision that sends the case back or ends it opens nothing. */
function goesOn({ outcome }: Verdict): boolean {
  return ['APPROVED', 'AGREED', 'REMARKED', 'DEFERRED'].includes(outcome);
}

function decisionRow(ctx: RequestContext, id: string, desk: OpenDesk, verdict: Verdict): DecisionRow {
  const actor = actorOf(ctx);
  const { row, task, version, seat } = desk;
  return {
    id,
    caseId: row.id,
    taskId: task.id,
    closesTaskId: verdict.outcome === 'DEFERRED' ? null : task.id,
    stepKey: task.stepKey,
    version: version.version,
    contentSha256: version.contentSha256,
    outcome: verdict.outcome,
    returnTo: verdict.returnTo,
    opinion: verdict.opinion,
    bodyId: task.bodyId,
    seatId: seat.seatId,
    seatTitle: seat.title,
    actorAccountId: actor.accountId,
    actorPersonId: actor.personId ?? '',
    actorName: actor.displayName,
    onBehalfOfPersonId: seat.delegation?.fromPersonId ?? null,
    onBehalfOfName: seat.delegation?.fromName ?? null,
    delegationId: seat.delegation?.id ?? null,
    meetingId: verdict.meetingId ?? null,
    tally: verdict.tally ? canonicalJson(verdict.tally) : null,
    filingNumber: verdict.filingNumber ?? null,
    decidedOn: verdict.decidedOn,
    enteredAt: ctx.now,
    recordedAt: machineNow(),
    requestSha256: desk.requestSha256,
  };
}

/** Whoever submitted a version of the case decides none of them. */
export function keepApart(ctx: RequestContext, versions: readonly CaseVersionRow[]): void {
  const { accountId, personId } = actorOf(ctx);
  const own = versions.some(
    (one) => one.submitterAccountId === accountId || (personId && one.submitterPersonId === personId),
  );
  if (own) throw refuse.ownCase();
}

/** Where a return goes: the step's first target unless another allowed one is named. */
export function returnTargetOf(step: ChainStep, named: string | null | undefined): string {
  const target = named ?? step.returnTo[0];
  if (!target || !step.returnTo.includes(target)) throw refuse.returnTarget(step.name);
  return target;
}

function decidedEvent(decision: DecisionRow, desk: OpenDesk, verdict: Verdict) {
  const { task } = desk;
  const number = decision.filingNumber ? `，备案号${decision.filingNumber}` : '';
  const outcome = outcomeNameOf(task.stepKind, verdict.outcome);
  const by = decision.delegationId ? `，${actorText(decision.actorName, decision.onBehalfOfName)}办理` : '';
  return {
    type: 'decision.made',
    summary: `${task.bodyName}“${task.stepName}”：${outcome}${number}${by}`,
    payload: decisionFacts(decision, verdict.votes ?? []),
  };
}

/** What the trail keeps of a decision; the verifier compares the record with it. */
export function decisionFacts(
  decision: DecisionRow,
  votes: readonly Pick<VoteRow, 'seatId' | 'personId' | 'choice' | 'dissent'>[],
): Record<string, unknown> {
  const { enteredAt, recordedAt, tally, onBehalfOfPersonId, onBehalfOfName, delegationId, ...rest } =
    decision;
  const delegated = onBehalfOfPersonId ?? onBehalfOfName ?? delegationId;
  return {
    ...rest,
    // Left out of own decisions, as before there were delegations: old entries must still compare.
    ...(delegated === null ? {} : { onBehalfOfPersonId, onBehalfOfName, delegationId }),
    tally: tally ? (JSON.parse(tally) as object) : null,
    enteredAt: enteredAt.toISOString(),
    recordedAt: recordedAt.toISOString(),
    votes: [...votes]
      .sort((a, b) => (a.seatId < b.seatId ? -1 : 1))
      .map(({ seatId, personId, choice, dissent }) => ({ seatId, personId, choice, dissent })),
  };
}
