import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { actorOf, machineNow } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner, canonicalJson, isId, newId, sha256 } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { ActingSeats, actorText, mayRecord } from '../acting-seats.js';
import type { ActingSeat } from '../acting-seats.js';
import { refuse } from '../approval.errors.js';
import type { MeetingActKind, MeetingActRow } from './entities/meeting-act.entity.js';
import type { MeetingPlanRow } from './entities/meeting.entity.js';
import { isWhole } from '../collaboration/case-sight.js';
import { refuseMeeting } from './meeting.errors.js';
import { MeetingRepository } from './meeting.repository.js';
import type { MeetingWithAttendance, Session } from './meeting.repository.js';
import type { ActDetails } from './session-state.js';

/** What every act on a session names. */
export interface SessionClaim {
  /** Made by the client; the same one again is the same act. */
  id: string;
  meetingId: string;
}

/** A session taken up for an act: locked, not ended, and the actor may act on it. */
export interface OpenSession extends Session {
  seat: ActingSeat;
}

/** An act as its service describes it; who and when is filled in here. */
export type NewMeetingAct = {
  [K in MeetingActKind]: {
    kind: K;
    taskId?: string;
    seatId?: string;
    reason?: string | null;
    detail: ActDetails[K];
    summary: string;
  };
}[MeetingActKind];

const EVENTS: Record<MeetingActKind, { type: string }> = {
  ITEM_ADDED: { type: 'agenda.added' },
  ITEM_REMOVED: { type: 'agenda.removed' },
  AGENDA_ORDERED: { type: 'agenda.ordered' },
  ATTENDANCE_CHANGED: { type: 'attendance.changed' },
  RECUSAL_DECLARED: { type: 'recusal.declared' },
  VOTE_CALLED: { type: 'vote.called' },
  VOTE_RECALLED: { type: 'vote.recalled' },
  CLOSED: { type: 'meeting.closed' },
  CANCELLED: { type: 'meeting.cancelled' },
};

/** Types of the entries that tell of acts on sessions. */
export const meetingActEvents = Object.values(EVENTS).map(({ type }) => type);

/** Where acts on sessions are taken up and written: each is one transaction with its entry in the body's chain. */
@Injectable()
export class SessionDesk {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly meetings: MeetingRepository,
    private readonly audit: AuditTrail,
    private readonly acting: ActingSeats,
  ) {}

  /**
   * An act of the body's clerk or chair. Answers with the session's id. `first` locks what comes before the session in
   * the documented order.
   */
  byRecorder(
    ctx: RequestContext,
    claim: SessionClaim,
    request: object,
    judge: (tx: Tx, open: OpenSession) => Promise<NewMeetingAct[]>,
    first?: (tx: Tx) => Promise<void>,
  ): Promise<string> {
    return this.act(ctx, claim, request, (tx, plan) => this.recorderOf(tx, ctx, plan), judge, first);
  }

  /** An act that a member may do for the own seat, and the body's clerk or chair for any. */
  bySeatOrRecorder(
    ctx: RequestContext,
    claim: SessionClaim & { seatId: string },
    request: object,
    judge: (tx: Tx, open: OpenSession) => Promise<NewMeetingAct[]>,
  ): Promise<string> {
    const find = async (tx: Tx, plan: MeetingPlanRow): Promise<ActingSeat> => {
      const seats = await this.acting.of(tx, actorOf(ctx).personId, ctx.today);
      const own = seats.find(({ seatId, delegation }) => seatId === claim.seatId && !delegation);
      return own?.bodyId === plan.bodyId ? own : this.recorderOf(tx, ctx, plan);
    };
    return this.act(ctx, claim, request, find, judge);
  }

  /** The seat from which the actor keeps the record of the body; refuses whoever has none. */
  async recorderOf(
    tx: Tx,
    ctx: RequestContext,
    { bodyId, bodyName }: { bodyId: string; bodyName: string },
  ): Promise<ActingSeat> {
    const seats = await this.acting.of(tx, actorOf(ctx).personId, ctx.today);
    const recorders = seats.filter((one) => one.bodyId === bodyId && mayRecord(one));
    // A session is about many matters: whoever stands in for some of them only records these, in a session of others'.
    const seat = recorders.find((one) => isWhole(one, null));
    if (seat) return seat;
    throw recorders.length > 0 ? refuseMeeting.limitedDelegate() : refuse.notYourSeat(bodyName);
  }

  /** Name of the body's chain of audit entries, with a community whose auditors read it. */
  async chainOf(tx: Tx, bodyId: string): Promise<string | { chain: string; communityId: string }> {
    const [communityId] = await this.organization.communitiesServedBy(tx, bodyId);
    return communityId ? { chain: `body:${bodyId}`, communityId } : `body:${bodyId}`;
  }

  private async act(
    ctx: RequestContext,
    { id, meetingId }: SessionClaim,
    request: object,
    seatOf: (tx: Tx, plan: MeetingPlanRow) => Promise<ActingSeat>,
    judge: (tx: Tx, open: OpenSession) => Promise<NewMeetingAct[]>,
    first?: (tx: Tx) => Promise<void>,
  ): Promise<string> {
    if (!isId(id)) throw refuse.badId('id');
    const requestSha256 = sha256(canonicalJson({ meetingId, request, actor: actorOf(ctx).accountId }));
    return this.transactions.run(async (tx) => {
      await first?.(tx);
      const plan = await this.meetings.lockPlan(tx, meetingId);
      if (!plan) throw refuse.meetingUnknown();
      const earlier = await this.meetings.findAct(tx, id);
      if (earlier && earlier.requestSha256 !== requestSha256) throw refuseMeeting.idReused();
      if (earlier) return meetingId;
      const seat = await seatOf(tx, plan);
      const session = await this.meetings.session(tx, meetingId);
      if (!session) throw refuse.meetingUnknown();
      refuseEnded(session);
      const acts = await judge(tx, { ...session, seat });
      const rows = acts.map((act, index) =>
        actRow(ctx, { ...act, id: index === 0 ? id : newId() }, session, seat, requestSha256, index),
      );
      await this.meetings.insertActs(tx, rows);
      const chain = await this.chainOf(tx, plan.bodyId);
      await this.audit.append(
        tx,
        ctx,
        chain,
        rows.map((row, index) => ({
          ...EVENTS[row.kind],
          summary: acts[index]?.summary ?? '',
          payload: { id: row.id, meetingId, sha256: meetingActHash(row) },
        })),
      );
      return meetingId;
    });
  }
}

/** Refuses when the session was closed or cancelled. */
export function refuseEnded({ state }: Pick<Session, 'state'>): void {
  if (state.end) throw refuseMeeting.ended(state.end.kind === 'CLOSED');
}

/** The session as it was held; refuses when it has not begun. */
export function heldOf({ held }: Session): MeetingWithAttendance {
  if (!held) throw refuseMeeting.notOpen();
  return held;
}

/** Fingerprint of an act; the trail keeps it. */
export function meetingActHash(row: MeetingActRow): string {
  return sha256(canonicalJson({ ...row }));
}

/** How a session is called in summaries. */
export function sessionName({ plan, held }: Session): string {
  return held
    ? `${plan.bodyName}${held.meeting.heldOn}会议`
    : `${plan.bodyName}${plan.plannedOn}会议（未开始）`;
}

function actRow(
  ctx: RequestContext,
  act: NewMeetingAct & { id: string },
  { plan, state }: Session,
  seat: ActingSeat,
  requestSha256: string,
  index: number,
): MeetingActRow {
  const actor = actorOf(ctx);
  return {
    id: act.id,
    meetingId: plan.id,
    sequence: state.length + index + 1,
    kind: act.kind,
    taskId: act.taskId ?? null,
    seatId: act.seatId ?? null,
    reason: act.reason ?? null,
    detail: canonicalJson(act.detail),
    actorSeatId: seat.seatId,
    actorSeatTitle: seat.title,
    actorAccountId: actor.accountId,
    actorName: actorText(actor.displayName, seat.delegation?.fromName),
    enteredAt: ctx.now,
    recordedAt: machineNow(),
    requestSha256,
  };
}
