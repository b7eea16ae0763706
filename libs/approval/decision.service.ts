import { Injectable } from '@nestjs/common';
import { byRule } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { isCollective, shanghaiDateOf, tallyVotes } from '../rules/index.js';
import type { Tally, VoteChoice } from '../rules/index.js';
import { refuse } from './approval.errors.js';
import { ChangeNotice } from './change-notice.js';
import { DecisionDesk, returnTargetOf } from './decision-desk.js';
import type { DecisionClaim, OpenDesk, Verdict } from './decision-desk.js';
import { DecisionRepository } from './decision.repository.js';
import type { DecisionRow } from './entities/decision.entity.js';
import type { VoteRow } from './entities/vote.entity.js';
import { MeetingRepository } from './meeting.repository.js';
import type { MeetingWithAttendance } from './meeting.repository.js';

const FILING_NUMBER = /^[^\s].{1,98}[^\s]$/u;
const DISSENT_LENGTH = 1000;

export interface ReviewRequest extends DecisionClaim {
  outcome: string;
  returnTo?: string | null;
  opinion: string;
}

export interface FilingRequest extends DecisionClaim {
  outcome: string;
  filingNumber?: string | null;
  filedOn?: string | null;
  opinion?: string | null;
  returnTo?: string | null;
}

export interface VotesRequest extends DecisionClaim {
  meetingId: string;
  /** What was put to the vote: to approve the matter, or to send it back. */
  motion: string;
  returnTo?: string | null;
  opinion?: string | null;
  votes: { seatId: string; choice: string; dissent?: string | null }[];
  /** Members who stood aside for this item only. */
  recusals?: { seatId: string; reason: string }[] | null;
}

/** Decisions of offices and collective bodies. Each answers with the decision's id. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: DecisionDesk,
    private readonly decisions: DecisionRepository,
    private readonly meetings: MeetingRepository,
    private readonly notice: ChangeNotice,
  ) {}

  /** An office's opinion: APPROVE, RETURN or REJECT. */
  review(ctx: RequestContext, request: ReviewRequest): Promise<DecisionRow> {
    return this.decide(ctx, request, async (tx, open) => {
      if (open.step.kind !== 'REVIEW') throw refuse.wrongStep('该环节不是审核环节');
      await this.desk.refuseConcerned(tx, ctx, open);
      const opinion = request.opinion.trim();
      if (request.outcome === 'APPROVE') return plain('APPROVED', ctx, opinion || null);
      if (!opinion) throw refuse.opinionNeeded(request.outcome === 'RETURN' ? '退回' : '否决');
      if (request.outcome === 'REJECT') return plain('REJECTED', ctx, opinion);
      if (request.outcome !== 'RETURN') throw refuse.wrongStep('审核结论须为同意、退回或否决');
      return { ...plain('RETURNED', ctx, opinion), returnTo: returnTargetOf(open.step, request.returnTo) };
    });
  }

  /** A department's 备案: ACCEPT with its number, or OBJECT, which sends the case back (edge-18). */
  file(ctx: RequestContext, request: FilingRequest): Promise<DecisionRow> {
    return this.decide(ctx, request, async (tx, open) => {
      if (open.step.kind !== 'FILE') throw refuse.wrongStep('该环节不是备案环节');
      await this.desk.refuseConcerned(tx, ctx, open);
      const opinion = request.opinion?.trim() || null;
      if (request.outcome === 'OBJECT') {
        if (!opinion) throw refuse.opinionNeeded('提出异议');
        return { ...plain('OBJECTED', ctx, opinion), returnTo: returnTargetOf(open.step, request.returnTo) };
      }
      if (request.outcome !== 'ACCEPT') throw refuse.wrongStep('备案结论须为同意备案或提出异议');
      const filingNumber = request.filingNumber?.trim() ?? '';
      if (!FILING_NUMBER.test(filingNumber)) throw refuse.filingNumberNeeded();
      const decidedOn = request.filedOn ?? ctx.today;
      if (decidedOn > ctx.today) throw refuse.meetingForm('备案日期不得晚于今天', 'filedOn');
      return { ...plain('APPROVED', ctx, opinion), decidedOn, filingNumber };
    });
  }

  /** A body's votes on one item of a session. The result is counted, never typed in. */
  recordVotes(ctx: RequestContext, request: VotesRequest): Promise<DecisionRow> {
    return this.decide(ctx, request, async (tx, open) => {
      if (!isCollective(open.step.kind) || !open.step.votingRule)
        throw refuse.wrongStep('该环节不是集体表决环节');
      if (request.motion !== 'APPROVE' && request.motion !== 'RETURN')
        throw refuse.votesForm('表决动议须为同意或退回');
      const session = await this.sessionFor(tx, ctx, request, open);
      await this.refuseVotesOfConcerned(tx, open, session, request);
      const tally = countVotes(open, session, request);
      const { outcome, returnTo } = outcomeOf(tally, request, open);
      return {
        outcome,
        returnTo,
        opinion: request.opinion?.trim() || null,
        decidedOn: session.meeting.heldOn,
        meetingId: session.meeting.id,
        tally: { ...tally, motion: request.motion, rule: open.step.votingRule },
        votes: votesOf(session, open, request),
      };
    });
  }

  private async decide(
    ctx: RequestContext,
    request: DecisionClaim,
    judge: (tx: Tx, open: OpenDesk) => Promise<Verdict>,
  ): Promise<DecisionRow> {
    const decision = await this.transactions.run(async (tx) => {
      const open = await this.desk.takeUp(tx, ctx, request, { ...request });
      if (!('task' in open)) return open;
      return this.desk.putDown(tx, ctx, request.decisionId, open, await judge(tx, open));
    });
    this.notice.send(decision.id);
    return decision;
  }

  private async sessionFor(
    tx: Tx,
    ctx: RequestContext,
    request: VotesRequest,
    open: OpenDesk,
  ): Promise<MeetingWithAttendance> {
    const session = (await this.meetings.withAttendance(tx, [request.meetingId])).get(request.meetingId);
    if (session?.meeting.bodyId !== open.task.bodyId) throw refuse.meetingUnknown();
    if (session.meeting.heldOn < shanghaiDateOf(open.version.submittedAt)) {
      throw refuse.meetingForm('会议早于本版本提交之日，不可能议定本版本', 'meetingId');
    }
    if (await this.decisions.votedAt(tx, request.meetingId, open.task.id)) {
      throw refuse.votesForm('本次会议已就该事项表决，再次表决须另行开会');
    }
    return session;
  }

  private async refuseVotesOfConcerned(
    tx: Tx,
    open: OpenDesk,
    session: MeetingWithAttendance,
    request: VotesRequest,
  ): Promise<void> {
    const concerned = await this.desk.concernedBy(tx, open);
    const voting = new Set(request.votes.map((vote) => vote.seatId));
    const wrong = session.attendance.find((row) => voting.has(row.seatId) && concerned.has(row.personId));
    if (wrong) throw refuse.mustRecuse(wrong.personName);
  }
}

const plain = (outcome: Verdict['outcome'], ctx: RequestContext, opinion: string | null): Verdict => ({
  outcome,
  returnTo: null,
  opinion,
  decidedOn: ctx.today,
});

function countVotes(open: OpenDesk, session: MeetingWithAttendance, request: VotesRequest): Tally {
  const recused = new Map((request.recusals ?? []).map((recusal) => [recusal.seatId, recusal.reason.trim()]));
  for (const [seatId, reason] of recused) {
    if (!session.attendance.some((row) => row.seatId === seatId))
      throw refuse.votesForm('回避席位不在应到会名单中');
    if (!reason) throw refuse.votesForm('回避须写明理由');
  }
  const attendance = session.attendance.map((row) => ({
    seat: row.seatId,
    status: recused.has(row.seatId) ? ('RECUSED' as const) : (row.status as 'PRESENT' | 'ABSENT' | 'RECUSED'),
  }));
  const votes = request.votes.map((vote) => {
    if (!['FOR', 'AGAINST', 'ABSTAIN', 'DEFER'].includes(vote.choice))
      throw refuse.votesForm('票种须为赞成、反对、弃权或缓议');
    if ((vote.dissent?.length ?? 0) > DISSENT_LENGTH)
      throw refuse.tooLong('votes', '不同意见', DISSENT_LENGTH);
    return { seat: vote.seatId, choice: vote.choice as VoteChoice };
  });
  const rule = open.step.votingRule;
  if (!rule) throw refuse.wrongStep('该环节没有表决规则');
  const entitled = session.attendance.map((row) => row.seatId);
  const tally = byRule(() => tallyVotes({ entitled, attendance, votes, rule }), 'votes');
  if (tally.quorumMet && tally.notVoted > 0) throw refuse.votesForm('到会且未回避的席位须逐一记票');
  return tally;
}

/** A motion to approve that fails rejects the matter; a motion to send back that fails leaves it open. */
function outcomeOf(
  tally: Tally,
  request: VotesRequest,
  open: OpenDesk,
): { outcome: Verdict['outcome']; returnTo: string | null } {
  const sendBack = request.motion === 'RETURN';
  const target = sendBack ? returnTargetOf(open.step, request.returnTo) : null;
  switch (tally.result) {
    case 'CARRIED':
      return sendBack ? { outcome: 'RETURNED', returnTo: target } : { outcome: 'APPROVED', returnTo: null };
    case 'REJECTED':
      return { outcome: sendBack ? 'DEFERRED' : 'REJECTED', returnTo: null };
    case 'DEFERRED':
    case 'NO_QUORUM':
      return { outcome: 'DEFERRED', returnTo: null };
  }
}

function votesOf(
  session: MeetingWithAttendance,
  open: OpenDesk,
  request: VotesRequest,
): Omit<VoteRow, 'decisionId'>[] {
  const cast = [
    ...request.votes.map((vote) => ({
      seatId: vote.seatId,
      choice: vote.choice,
      text: vote.dissent?.trim() || null,
    })),
    ...(request.recusals ?? []).map((recusal) => ({
      seatId: recusal.seatId,
      choice: 'RECUSED',
      text: recusal.reason.trim(),
    })),
  ];
  return cast.flatMap(({ seatId, choice, text }) => {
    const seat = session.attendance.find((row) => row.seatId === seatId);
    if (!seat) return [];
    const { seatTitle, personId, personName } = seat;
    const { meeting } = session;
    return [
      {
        seatId,
        seatTitle,
        personId,
        personName,
        choice,
        dissent: text,
        meetingId: meeting.id,
        taskId: open.task.id,
      },
    ];
  });
}
