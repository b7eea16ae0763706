import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { isCollective, shanghaiDateOf } from '../../rules/index.js';
import type { VotingRule } from '../../rules/index.js';
import { refuse } from '../approval.errors.js';
import { DecisionDesk } from '../decision-desk.js';
import type { OpenDesk, Verdict } from '../decision-desk.js';
import { VoidingRepository } from '../kinship/voiding.repository.js';
import type { MeetingAttendanceRow } from './entities/meeting.entity.js';
import { ItemRepository } from './item.repository.js';
import { refuseMeeting } from './meeting.errors.js';
import { MeetingRepository } from './meeting.repository.js';
import { Recusals } from './recusals.js';
import type { Recusal } from './recusals.js';
import { ReconsiderationRepository } from './reconsideration.repository.js';
import { refuseEnded } from './session-desk.js';
import { attendanceAfter } from './session-state.js';
import type { OpenCall, SessionState } from './session-state.js';
import { countVotes, outcomeOf, refuseMotion, votesOf } from './votes.js';
import type { CastVotes, Motion, VotesRequest } from './votes.js';

/** How the votes came: from members' own accounts, or as hands that the clerk recorded. */
export type VotingWay = 'BALLOT' | 'HANDS';

/** Closing the vote on an item that members voted on themselves. */
export interface CloseVoteRequest {
  meetingId: string;
  taskId: string;
  opinion: string | null;
  /** Whoever has not voted is counted as not having voted. */
  acceptMissing: boolean;
}

/** An item of a session that may be decided there now. */
interface ItemSitting {
  meetingId: string;
  heldOn: string;
  seats: MeetingAttendanceRow[];
  state: SessionState;
  recusals: Recusal[];
  call: OpenCall | undefined;
  rule: VotingRule;
}

/** What a body's votes on one item of a session come to. The result is counted, never typed in. */
@Injectable()
export class VoteJudge {
  constructor(
    private readonly desk: DecisionDesk,
    private readonly meetings: MeetingRepository,
    private readonly items: ItemRepository,
    private readonly recusals: Recusals,
    private readonly reconsiderations: ReconsiderationRepository,
    private readonly voidings: VoidingRepository,
  ) {}

  /** By the hands that the clerk recorded. */
  async byHands(tx: Tx, ctx: RequestContext, open: OpenDesk, request: VotesRequest): Promise<Verdict> {
    refuseMotion(request.motion);
    const sitting = await this.sit(tx, ctx, open, request.meetingId, 'SHARED');
    if (sitting.call) throw refuseMeeting.voteOpen();
    const cast = withRecusals(sitting, request);
    return verdictOf(open, sitting, request, cast, { way: 'HANDS', opinion: request.opinion ?? null });
  }

  /** By the ballots that members cast themselves on the open call. */
  async byBallots(tx: Tx, ctx: RequestContext, open: OpenDesk, request: CloseVoteRequest): Promise<Verdict> {
    const sitting = await this.sit(tx, ctx, open, request.meetingId, 'ALONE');
    const { call, seats, recusals } = sitting;
    if (!call) throw refuseMeeting.voteNotOpen();
    if (call.contentSha256 !== open.version.contentSha256) throw refuse.stale();
    const ballots = await this.meetings.ballotsOf(tx, [call.id]);
    const cast = withRecusals(sitting, {
      votes: ballots.map(({ seatId, choice, dissent }) => ({ seatId: seatId ?? '', choice, dissent })),
    });
    const done = new Set([...cast.votes, ...recusals].map(({ seatId }) => seatId));
    const missing = seats.filter(({ seatId, status }) => status === 'PRESENT' && !done.has(seatId));
    if (missing.length > 0 && !request.acceptMissing) {
      throw refuseMeeting.notVotedYet(missing.map(({ personName }) => personName));
    }
    return verdictOf(open, sitting, call, cast, { way: 'BALLOT', opinion: request.opinion });
  }

  private async sit(
    tx: Tx,
    ctx: RequestContext,
    open: OpenDesk,
    meetingId: string,
    lock: 'SHARED' | 'ALONE',
  ): Promise<ItemSitting> {
    const { task, step, row, version } = open;
    if (!isCollective(step.kind) || !step.votingRule) throw refuse.wrongStep('该环节不是集体表决环节');
    const concerned = this.desk.refuseConcerned(ctx, open);
    const sitting = await this.meetings.lockSitting(tx, meetingId, lock);
    if (sitting?.bodyId !== task.bodyId) throw refuse.meetingUnknown();
    refuseEnded(sitting);
    await this.refuseTooEarly(tx, open, sitting.heldOn);
    const elsewhere = await this.items.calledElsewhere(tx, task.id, meetingId);
    if (elsewhere) throw refuseMeeting.votingElsewhere(elsewhere.heldOn);
    if (await this.items.decidedAt(tx, meetingId, task.id)) {
      throw refuse.votesForm('本次会议已就该事项表决，再次表决须另行开会');
    }
    const { state, heldOn } = sitting;
    const seats = attendanceAfter(sitting.attendance, state);
    const item = { taskId: task.id, matterType: row.matterType, content: version.content };
    return {
      meetingId,
      heldOn,
      seats,
      state,
      recusals: await this.recusals.of(tx, item, seats, state, concerned),
      call: state.calls.get(task.id),
      rule: step.votingRule,
    };
  }

  private async refuseTooEarly(tx: Tx, open: OpenDesk, heldOn: string): Promise<void> {
    const earliest = this.desk.earliestDay(open);
    if (heldOn < earliest) {
      throw refuse.meetingForm(`会议不可能早于提交或上一环节的${earliest}`, 'meetingId');
    }
    if (open.version.version === 1) return;
    // The text is as old as its first submission; taking it up again is not.
    const reopened = await this.reconsiderations.opening(tx, open.row.id, open.version.version);
    if (reopened && heldOn < reopened.decidedOn)
      throw refuseMeeting.beforeReconsideration(reopened.decidedOn);
    const voided = await this.voidings.opening(tx, open.row.id, open.version.version);
    if (voided && heldOn < shanghaiDateOf(voided)) throw refuseMeeting.beforeVoiding(shanghaiDateOf(voided));
  }
}

/** Adds who must stand aside and is in the room; refuses their votes. */
function withRecusals({ seats, recusals }: ItemSitting, given: CastVotes): Required<CastVotes> {
  const named = new Set((given.recusals ?? []).map(({ seatId }) => seatId));
  const voting = new Set(given.votes.map(({ seatId }) => seatId));
  for (const { seatId, source } of recusals) {
    const seat = seats.find((row) => row.seatId === seatId);
    if (!seat || !voting.has(seatId)) continue;
    throw source === 'REGISTRY' ? refuse.mustRecuse(seat.personName) : refuseMeeting.recused(seat.personName);
  }
  const present = new Set(seats.filter(({ status }) => status === 'PRESENT').map(({ seatId }) => seatId));
  const added = recusals.filter(({ seatId }) => present.has(seatId) && !named.has(seatId));
  return {
    votes: given.votes,
    recusals: [...(given.recusals ?? []), ...added.map(({ seatId, reason }) => ({ seatId, reason }))],
  };
}

function verdictOf(
  open: OpenDesk,
  { meetingId, heldOn, seats, state, rule }: ItemSitting,
  motion: Motion,
  cast: Required<CastVotes>,
  { way, opinion }: { way: VotingWay; opinion: string | null },
): Verdict {
  const tally = countVotes(seats, cast, rule, way === 'BALLOT');
  const { outcome, returnTo } = outcomeOf(tally, motion, open);
  return {
    outcome,
    returnTo,
    opinion,
    decidedOn: heldOn,
    meetingId,
    tally: {
      ...tally,
      motion: motion.motion,
      rule,
      way,
      // Which attendance was counted: that of the beginning, and so many changes.
      attendanceChanges: state.attendanceChanges.length,
    },
    votes: votesOf(seats, cast).map((vote) => ({ ...vote, meetingId, taskId: open.task.id })),
  };
}
