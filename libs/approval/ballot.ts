import { byRule, plainText } from '../context/index.js';
import type { TextDemand } from '../context/index.js';
import { tallyVotes } from '../rules/index.js';
import type { Tally, VoteChoice } from '../rules/index.js';
import { refuse } from './approval.errors.js';
import { returnTargetOf } from './decision-desk.js';
import type { DecisionClaim, OpenDesk, Verdict } from './decision-desk.js';
import type { VoteRow } from './entities/vote.entity.js';
import type { MeetingWithAttendance } from './meeting.repository.js';

const CHOICES = ['FOR', 'AGAINST', 'ABSTAIN', 'DEFER'];

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

/** A text that may be left out; blank counts as left out. */
export function optionalText(value: string | null | undefined, demand: TextDemand): string | null {
  return value === null || value === undefined || value.trim() === '' ? null : plainText(value, demand);
}

/** The opinion that goes with a decision. */
export function opinionOf(value: string | null | undefined): string | null {
  return optionalText(value, { field: 'opinion', name: '意见', most: 2000 });
}

/** The ballot with its texts checked, as it is hashed and stored. */
export function cleanBallot(request: VotesRequest): VotesRequest {
  return {
    ...request,
    opinion: opinionOf(request.opinion),
    votes: request.votes.map((vote) => ({
      ...vote,
      dissent: optionalText(vote.dissent, { field: 'votes', name: '不同意见', most: 1000 }),
    })),
    recusals: (request.recusals ?? []).map((recusal) => ({
      ...recusal,
      reason: plainText(recusal.reason, { field: 'recusals', name: '回避理由', most: 1000 }),
    })),
  };
}

export function countVotes(open: OpenDesk, session: MeetingWithAttendance, request: VotesRequest): Tally {
  const recused = new Map((request.recusals ?? []).map((recusal) => [recusal.seatId, recusal.reason]));
  if (recused.size !== (request.recusals ?? []).length) throw refuse.votesForm('同一席位的回避只能登记一次');
  for (const seatId of recused.keys()) {
    if (!session.attendance.some((row) => row.seatId === seatId))
      throw refuse.votesForm('回避席位不在应到会名单中');
  }
  const attendance = session.attendance.map((row) => ({
    seat: row.seatId,
    status: recused.has(row.seatId) ? ('RECUSED' as const) : (row.status as 'PRESENT' | 'ABSENT' | 'RECUSED'),
  }));
  const votes = request.votes.map((vote) => {
    if (!CHOICES.includes(vote.choice)) throw refuse.votesForm('票种须为赞成、反对、弃权或缓议');
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
export function outcomeOf(
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

export function votesOf(
  session: MeetingWithAttendance,
  open: OpenDesk,
  request: VotesRequest,
): Omit<VoteRow, 'decisionId'>[] {
  const cast = [
    ...request.votes.map((vote) => ({
      seatId: vote.seatId,
      choice: vote.choice,
      text: vote.dissent ?? null,
    })),
    ...(request.recusals ?? []).map((recusal) => ({
      seatId: recusal.seatId,
      choice: 'RECUSED',
      text: recusal.reason,
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
