import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { actorOf, machineNow, plainText } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner, canonicalJson, isId, sha256 } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { reconsiderationRule, stepOf } from '../../rules/index.js';
import type { Tally, VotingRule } from '../../rules/index.js';
import { actHash } from '../act-hash.js';
import { ActingSeats } from '../acting-seats.js';
import type { ActingSeat } from '../acting-seats.js';
import { refuse } from '../approval.errors.js';
import { refOf } from '../case-content.js';
import { CaseRecords } from '../case-record.js';
import type { CaseRecord } from '../case-record.js';
import { ChangeNotice } from '../change-notice.js';
import { keepApart } from '../decision-desk.js';
import { DecisionRepository } from '../decision.repository.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import type { CaseVersionRow } from '../entities/case-version.entity.js';
import type { DecisionRow } from '../entities/decision.entity.js';
import { MatterRegistry } from '../matter-registry.js';
import { SeparationOfDuties } from '../separation.js';
import { keptTaskIds } from '../templates/counting.js';
import type { ReconsiderationRow } from './entities/reconsideration.entity.js';
import { refuseMeeting } from './meeting.errors.js';
import { MeetingRepository } from './meeting.repository.js';
import { Recusals } from './recusals.js';
import { ReconsiderationRepository } from './reconsideration.repository.js';
import { Reopening } from './reopening.js';
import { refuseEnded } from './session-desk.js';
import { attendanceAfter } from './session-state.js';
import { cleanCast, countVotes, votesOf } from './votes.js';
import type { CastVotes } from './votes.js';

/** The vote on taking up again what the body has decided. */
export interface ReconsiderationRequest extends CastVotes {
  /** Made by the client; the same one again is the same motion. */
  id: string;
  meetingId: string;
  decisionId: string;
  reason: string;
}

/** A decision with the case as it is now, locked. */
interface Decided {
  record: CaseRecord;
  decision: DecisionRow;
  row: ApprovalCaseRow;
  version: CaseVersionRow;
  rule: VotingRule;
}

/**
 * 复议: a body takes up again what it has decided, when the share of its members that the template asks for votes for
 * it first. Carried, the motion points to the decision that it supersedes, and the step is decided again on a further
 * version with the same text; what had followed falls away. The decision itself stays on record as it was made.
 */
@Injectable()
export class ReconsiderationService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly audit: AuditTrail,
    private readonly acting: ActingSeats,
    private readonly separation: SeparationOfDuties,
    private readonly matters: MatterRegistry,
    private readonly meetings: MeetingRepository,
    private readonly decisions: DecisionRepository,
    private readonly records: CaseRecords,
    private readonly recusals: Recusals,
    private readonly motions: ReconsiderationRepository,
    private readonly reopening: Reopening,
    private readonly notice: ChangeNotice,
  ) {}

  /** Records the vote on the motion and, when it is carried, opens the step again. Answers with the motion. */
  async move(ctx: RequestContext, given: ReconsiderationRequest): Promise<ReconsiderationRow> {
    const reason = plainText(given.reason, { field: 'reason', name: '复议理由', most: 2000 });
    const request = { ...given, reason, ...cleanCast(given) };
    if (request.votes.some(({ choice }) => choice === 'DEFER'))
      throw refuse.votesForm('对是否复议只能赞成、反对或弃权');
    if (!isId(request.id)) throw refuse.badId('id');
    const requestSha256 = sha256(canonicalJson({ ...request, actor: actorOf(ctx).accountId }));
    const done = await this.transactions.run(async (tx) => {
      const decided = await this.take(tx, request.decisionId);
      const earlier = await this.motions.find(tx, request.id);
      if (earlier && earlier.requestSha256 !== requestSha256) throw refuseMeeting.idReused();
      if (earlier) return { motion: earlier, message: null };
      const { seat, heldOn, seats, cast } = await this.sit(tx, ctx, decided, request);
      await this.refuseUnlessFresh(tx, ctx, decided);
      const tally = countVotes(seats, cast, decided.rule);
      const carried = tally.result === 'CARRIED';
      const motion = motionRow(ctx, request, decided, { seat, tally, heldOn, requestSha256 });
      motion.votes = canonicalJson(votesOf(seats, cast));
      await this.motions.insert(tx, motion);
      await this.tell(tx, ctx, decided, motion, tally);
      if (!carried) return { motion, message: null };
      await this.reopening.reopen(tx, ctx, { ...decided, motion });
      return { motion, message: await this.notice.leaveReopened(tx, decided.row) };
    });
    this.notice.send(done.message);
    return done.motion;
  }

  private async take(tx: Tx, decisionId: string): Promise<Decided> {
    const found = await this.decisions.find(tx, decisionId);
    const record = found && (await this.records.lock(tx, found.caseId));
    const decision = record?.decisions.find(({ id }) => id === decisionId);
    if (!record || !decision?.meetingId) throw refuseMeeting.reconsiderationNot('没有该项集体决定');
    const { row, version, template } = record;
    const rule = stepOf(template.chain, decision.stepKey)?.votingRule;
    const own = rule && reconsiderationRule(rule);
    if (!own) throw refuseMeeting.reconsiderationNot('本县的流程没有规定复议的票数，不能复议');
    return { record, decision, row, version, rule: own };
  }

  private async sit(tx: Tx, ctx: RequestContext, decided: Decided, request: ReconsiderationRequest) {
    const { decision, row, version } = decided;
    const sitting = await this.meetings.lockSitting(tx, request.meetingId, 'SHARED');
    if (sitting?.bodyId !== decision.bodyId) throw refuse.meetingUnknown();
    const seat = await this.recorderOf(tx, ctx, decided);
    refuseEnded(sitting);
    const { heldOn, state } = sitting;
    if (heldOn < decision.decidedOn)
      throw refuse.meetingForm(`会议不可能早于所复议决定的${decision.decidedOn}`, 'meetingId');
    const seats = attendanceAfter(sitting.attendance, state);
    const item = { taskId: decision.taskId, matterType: row.matterType, content: version.content };
    const { personId } = actorOf(ctx);
    const self = { seatId: '', personId: personId ?? '' };
    if ((await this.recusals.of(tx, item, [self], state)).some(({ source }) => source === 'REGISTRY'))
      throw refuse.concerned();
    const recused = await this.recusals.of(tx, item, seats, state);
    return { seat, heldOn, seats, cast: aside(seats, recused, request) };
  }

  /** Whoever might have recorded the decision: the same seat, the same scope of a delegation, the same distance. */
  private async recorderOf(tx: Tx, ctx: RequestContext, { record, decision }: Decided): Promise<ActingSeat> {
    const { row, versions, tasks } = record;
    const task = tasks.find(({ id }) => id === decision.taskId);
    if (!task) throw new Error(`decision ${decision.id} without its task`);
    const { matterType } = row;
    const { assignedSeatId: _seat, ...ofBody } = { ...task, matterType };
    const personId = actorOf(ctx).personId ?? '';
    const seat = await this.acting.forTask(tx, personId, ctx.today, ofBody);
    if (!seat) throw refuse.notYourSeat(task.bodyName);
    this.separation.refuseBarred(await this.separation.barriers(tx, record), task, personId, seat);
    keepApart(ctx, versions);
    return seat;
  }

  /** Nothing may have been built on the decision yet: then it is too late to take only this step back. */
  private async refuseUnlessFresh(tx: Tx, ctx: RequestContext, decided: Decided): Promise<void> {
    const { record, decision, row, version } = decided;
    if (decision.outcome === 'DEFERRED')
      throw refuseMeeting.reconsiderationNot('缓议的事项无须复议，在下一次会议上直接表决即可');
    if (decision.version !== row.currentVersion || decision.contentSha256 !== version.contentSha256)
      throw refuseMeeting.reconsiderationNot('该决定不是就事项的当前版本作出的，不能复议');
    const status = decision.outcome === 'APPROVED' ? 'RUNNING' : decision.outcome;
    if (row.status !== status)
      throw refuseMeeting.reconsiderationNot('事项已经实施、撤回或另有结果，不能复议');
    if (!countsAfterMove(record, decision))
      throw refuseMeeting.reconsiderationNot('事项已变更流程，该环节须按新流程重新作出决定，无须复议');
    const later = record.decisions.filter(
      (one) =>
        one.version === decision.version &&
        one.closesTaskId !== null &&
        one.id !== decision.id &&
        one.recordedAt >= decision.recordedAt,
    );
    const went = await this.motions.wentFurther(tx, row.id, decision.version, decision.recordedAt);
    if (later.length > 0 || went)
      throw refuseMeeting.reconsiderationNot('后续环节已经办理，不能复议；如需改变请由后续环节退回');
    // What hung on the case may have gone on without it.
    if (row.endedAt)
      await this.matters
        .of(row.matterType)
        .refuseReopening?.(tx, ctx, refOf(row), JSON.parse(version.content) as object);
  }

  private async tell(
    tx: Tx,
    ctx: RequestContext,
    { row }: Decided,
    motion: ReconsiderationRow,
    tally: Tally,
  ): Promise<void> {
    const result = tally.result === 'CARRIED' ? '同意复议' : '不同意复议';
    await this.audit.append(tx, ctx, `case:${row.number}`, [
      {
        type: 'reconsideration.voted',
        summary: `${result}（应到会${tally.entitled}人，赞成${tally.for}票）：${motion.reason}`,
        payload: { id: motion.id, decisionId: motion.decisionId, sha256: actHash(motion) },
      },
    ]);
  }
}

/** After a move to another chain only what it has kept counts, and what was decided since. */
function countsAfterMove({ moved, tasks }: CaseRecord, { taskId }: DecisionRow): boolean {
  if (!moved || keptTaskIds(moved).includes(taskId)) return true;
  return tasks.some(({ id, moveNumber }) => id === taskId && moveNumber === moved.number);
}

/** Whoever must stand aside does not vote on taking it up again either. */
function aside(
  seats: readonly { seatId: string; personName: string; status: string }[],
  recused: readonly { seatId: string; reason: string }[],
  { votes, recusals }: CastVotes,
): Required<CastVotes> {
  const named = new Set((recusals ?? []).map(({ seatId }) => seatId));
  const added = recused.filter(({ seatId }) => {
    const seat = seats.find((row) => row.seatId === seatId);
    if (seat && votes.some((vote) => vote.seatId === seatId)) throw refuse.mustRecuse(seat.personName);
    return seat?.status === 'PRESENT' && !named.has(seatId);
  });
  return {
    votes,
    recusals: [...(recusals ?? []), ...added.map(({ seatId, reason }) => ({ seatId, reason }))],
  };
}

function motionRow(
  ctx: RequestContext,
  { id, meetingId, reason }: ReconsiderationRequest,
  { decision, row, version, rule }: Decided,
  counted: { seat: ActingSeat; tally: Tally; heldOn: string; requestSha256: string },
): ReconsiderationRow {
  const actor = actorOf(ctx);
  const { seat, tally, heldOn, requestSha256 } = counted;
  const carried = tally.result === 'CARRIED';
  return {
    id,
    caseId: row.id,
    version: version.version,
    contentSha256: version.contentSha256,
    seatId: seat.seatId,
    seatTitle: seat.title,
    actorAccountId: actor.accountId,
    actorPersonId: actor.personId,
    actorName: actor.displayName,
    enteredAt: ctx.now,
    recordedAt: machineNow(),
    requestSha256,
    meetingId,
    decisionId: decision.id,
    supersedesDecisionId: carried ? decision.id : null,
    newVersion: carried ? row.currentVersion + 1 : null,
    reason,
    tally: canonicalJson({ ...tally, rule }),
    votes: '[]',
    decidedOn: heldOn,
  };
}
