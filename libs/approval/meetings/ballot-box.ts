import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { actorOf, machineNow } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner, canonicalJson, isId, newId, sha256 } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { actHash } from '../act-hash.js';
import { refuse } from '../approval.errors.js';
import type { BallotRow } from './entities/ballot.entity.js';
import type { MeetingAttendanceRow } from './entities/meeting.entity.js';
import { ItemRepository, isVotable } from './item.repository.js';
import type { ItemTask } from './item.repository.js';
import { refuseMeeting } from './meeting.errors.js';
import { MeetingRepository } from './meeting.repository.js';
import type { Sitting } from './meeting.repository.js';
import { Recusals } from './recusals.js';
import { refuseEnded } from './session-desk.js';
import { attendanceAfter } from './session-state.js';
import type { OpenCall } from './session-state.js';
import { choiceOf, dissentOf } from './votes.js';

/** A member's own vote on an item that is called for the vote. */
export interface BallotRequest {
  /** Made by the client; the same one again is the same ballot. */
  id: string;
  meetingId: string;
  taskId: string;
  /** Hash of the text that the member was shown. */
  contentSha256: string;
  choice: string;
  dissent?: string | null;
}

/** Where members cast their own ballots. What they chose is in no answer and no entry of the trail until the vote closes. */
@Injectable()
export class BallotBox {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly audit: AuditTrail,
    private readonly meetings: MeetingRepository,
    private readonly items: ItemRepository,
    private readonly recusals: Recusals,
  ) {}

  /** Casts the ballot; there is no second one, and none can be taken back. */
  async cast(ctx: RequestContext, given: BallotRequest): Promise<void> {
    const request = { ...given, choice: choiceOf(given.choice), dissent: dissentOf(given.dissent) };
    if (!isId(request.id)) throw refuse.badId('id');
    const requestSha256 = sha256(canonicalJson({ ...request, actor: actorOf(ctx).accountId }));
    await this.transactions.run(async (tx) => {
      // Closing the vote waits for this, and this for closing: a ballot is counted, or refused.
      const sitting = await this.meetings.lockSitting(tx, request.meetingId, 'SHARED');
      if (!sitting) throw refuse.meetingUnknown();
      const earlier = await this.meetings.findBallot(tx, request.id);
      if (earlier && earlier.requestSha256 !== requestSha256) throw refuseMeeting.idReused();
      if (earlier) return;
      const { item, seat, call } = await this.admit(tx, ctx, sitting, request);
      const row = ballotRow(ctx, request, item, seat, call, requestSha256);
      if (!(await this.meetings.insertBallot(tx, row))) throw refuseMeeting.ballotCast();
      await this.audit.append(tx, ctx, `case:${item.caseNumber}`, [
        {
          type: 'ballot.cast',
          summary: `${sitting.bodyName}${sitting.heldOn}会议：${seat.personName}（${seat.seatTitle}）已投票`,
          payload: { id: row.id, meetingId: row.meetingId, taskId: row.taskId, sha256: actHash(row) },
        },
      ]);
    });
  }

  /** The item, and the seat for which the actor may vote on it now. */
  private async admit(
    tx: Tx,
    ctx: RequestContext,
    sitting: Sitting,
    { meetingId, taskId, contentSha256 }: BallotRequest,
  ) {
    refuseEnded(sitting);
    const seats = attendanceAfter(sitting.attendance, sitting.state);
    const { personId } = actorOf(ctx);
    const seat = seats.find((row) => row.personId === personId && row.status === 'PRESENT');
    if (!seat) throw refuseMeeting.notAVoter();
    const call = sitting.state.calls.get(taskId);
    const item = call ? await this.items.task(tx, taskId) : null;
    if (!call || !item || (await this.items.decidedAt(tx, meetingId, taskId)))
      throw refuseMeeting.voteNotOpen();
    if (!isVotable(item)) throw refuseMeeting.itemGone();
    if (contentSha256 !== call.contentSha256 || contentSha256 !== item.contentSha256) throw refuse.stale();
    const recused = await this.recusals.of(tx, item, seats, sitting.state);
    if (recused.some(({ seatId }) => seatId === seat.seatId)) throw refuseMeeting.youRecused();
    return { item, seat, call };
  }
}

function ballotRow(
  ctx: RequestContext,
  { id, choice, dissent }: BallotRequest,
  item: ItemTask,
  seat: MeetingAttendanceRow,
  call: OpenCall,
  requestSha256: string,
): BallotRow {
  const actor = actorOf(ctx);
  return {
    id,
    caseId: item.caseId,
    version: item.version,
    contentSha256: item.contentSha256,
    seatId: seat.seatId,
    seatTitle: seat.seatTitle,
    actorAccountId: actor.accountId,
    actorPersonId: actor.personId,
    actorName: actor.displayName,
    enteredAt: ctx.now,
    recordedAt: machineNow(),
    requestSha256,
    meetingId: seat.meetingId,
    taskId: item.taskId,
    callId: call.id,
    choice,
    dissent: dissent ?? null,
    nonce: newId(),
  };
}
