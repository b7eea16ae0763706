import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { actorOf, machineNow } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { canonicalJson, isId, sha256 } from '../database/index.js';
import type { PendingMessage, Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { shanghaiDateOf, stepOf } from '../rules/index.js';
import type { ChainStep } from '../rules/index.js';
import { ActingSeats, actorText } from './acting-seats.js';
import type { ActingSeat } from './acting-seats.js';
import { refuse } from './approval.errors.js';
import { CaseListeners } from './case-listener.js';
import { CaseRepository } from './case.repository.js';
import { refOf } from './case-content.js';
import { ChangeNotice } from './change-notice.js';
import { DecisionRepository } from './decision.repository.js';
import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import type { CaseVersionRow } from './entities/case-version.entity.js';
import type { DecisionRow } from './entities/decision.entity.js';
import type { VoteRow } from './entities/vote.entity.js';
import { MatterRegistry } from './matter-registry.js';
import { SeparationOfDuties } from './separation.js';
import { outcomeNameOf } from './status-names.js';
import { TaskRepository } from './task.repository.js';
import { TemplateRepository } from './template.repository.js';

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
  row: ApprovalCaseRow;
  version: CaseVersionRow;
  task: CaseTaskRow;
  step: ChainStep;
  seat: ActingSeat;
  requestSha256: string;
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
    private readonly organization: Organization,
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
    private readonly tasks: TaskRepository,
    private readonly decisions: DecisionRepository,
    private readonly templates: TemplateRepository,
    private readonly notice: ChangeNotice,
    private readonly listeners: CaseListeners,
    private readonly acting: ActingSeats,
    private readonly separation: SeparationOfDuties,
  ) {}

  /** Takes up a task. Returns the earlier decision instead when this very request has been answered before. */
  async takeUp(
    tx: Tx,
    ctx: RequestContext,
    claim: DecisionClaim,
    request: object,
  ): Promise<OpenDesk | DecisionRow> {
    const open = await this.takeUpFor(tx, ctx, claim, request, (id) => this.decisions.find(tx, id));
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
    find: (id: string) => Promise<T | null>,
    anySeat = false,
  ): Promise<OpenDesk | T> {
    if (!isId(claim.decisionId)) throw refuse.badId('decisionId');
    const found = await this.tasks.find(tx, claim.taskId);
    if (!found) throw refuse.taskUnknown();
    const row = await this.cases.lock(tx, found.caseId);
    const task = await this.tasks.find(tx, claim.taskId);
    if (!row || !task) throw refuse.taskUnknown();
    const requestSha256 = sha256(canonicalJson({ ...claim, request, actor: actorOf(ctx).accountId }));
    const earlier = await find(claim.decisionId);
    if (earlier) {
      if (earlier.requestSha256 !== requestSha256) throw refuse.decisionIdReused();
      return earlier;
    }
    const seat = await this.seatFor(tx, ctx, row, task, anySeat);
    if (task.state === 'DONE') throw refuse.alreadyDecided();
    if (task.state === 'VOID' || task.version !== row.currentVersion || row.status !== 'RUNNING')
      throw refuse.stale();
    const versions = await this.cases.versions(tx, row.id);
    const version = versions.find((one) => one.version === row.currentVersion);
    if (version?.contentSha256 !== claim.contentSha256) throw refuse.stale();
    const { chain } = await this.templates.get(tx, row.templateId);
    const step = stepOf(chain, task.stepKey);
    if (!step) throw new Error(`template ${row.templateId} lost step ${task.stepKey}`);
    const personId = actorOf(ctx).personId ?? '';
    await this.separation.refuseBarred(tx, { row, version, chain }, task, personId, seat);
    keepApart(ctx, versions);
    return { row, version, task, step, seat, requestSha256 };
  }

  /** Refuses when the matter concerns the actor or a relative (edge-03). Answers everybody whom it concerns. */
  async refuseConcerned(tx: Tx, ctx: RequestContext, desk: OpenDesk): Promise<ReadonlySet<string>> {
    const concerned = await this.concernedBy(tx, desk);
    if (concerned.has(actorOf(ctx).personId ?? '')) throw refuse.concerned();
    return concerned;
  }

  /** The persons whom the case concerns, and their registered relatives. */
  private async concernedBy(tx: Tx, desk: OpenDesk): Promise<Set<string>> {
    const people = this.matters.of(desk.row.matterType).people(JSON.parse(desk.version.content) as object);
    return new Set([...people, ...(await this.organization.relativesOf(tx, people))]);
  }

  /** First day on which this step can have been decided: not before the submission, nor before the step before. */
  async earliestDay(tx: Tx, desk: OpenDesk): Promise<string> {
    const decisions = await this.decisions.ofCase(tx, desk.row.id);
    const before = decisions
      .filter((one) => one.version === desk.version.version && one.stepKey !== desk.task.stepKey)
      .map((one) => one.decidedOn);
    return [shanghaiDateOf(desk.version.submittedAt), ...before].reduce((a, b) => (a > b ? a : b));
  }

  /** Writes the decision and what follows from it in the record. Returns the message for the conductor. */
  async putDown(
    tx: Tx,
    ctx: RequestContext,
    id: string,
    desk: OpenDesk,
    verdict: Verdict,
  ): Promise<{ decision: DecisionRow; message: PendingMessage }> {
    const decision = this.decisionRow(ctx, id, desk, verdict);
    await this.decisions.insert(tx, decision);
    await this.decisions.insertVotes(
      tx,
      (verdict.votes ?? []).map((vote) => ({ ...vote, decisionId: id })),
    );
    if (verdict.outcome !== 'DEFERRED') {
      await this.tasks.close(tx, desk.task.id, verdict.outcome, verdict.returnTo, ctx.now);
      await this.follow(tx, ctx, desk, verdict);
    }
    await this.audit.append(tx, ctx, `case:${desk.row.number}`, [decidedEvent(decision, desk, verdict)]);
    return { decision, message: await this.notice.leave(tx, desk.row, id) };
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

  private decisionRow(ctx: RequestContext, id: string, desk: OpenDesk, verdict: Verdict): DecisionRow {
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
}

/** Whoever submitted a version of the case decides none of them. */
function keepApart(ctx: RequestContext, versions: readonly CaseVersionRow[]): void {
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
