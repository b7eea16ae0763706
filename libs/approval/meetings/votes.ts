import { byRule, plainText } from '../../context/index.js';
import { tallyVotes } from '../../rules/index.js';
import type { Tally, VoteChoice, VotingRule } from '../../rules/index.js';
import { refuse } from '../approval.errors.js';
import { returnTargetOf } from '../decision-desk.js';
import type { DecisionClaim, OpenDesk, Verdict } from '../decision-desk.js';
import { opinionOf, optionalText } from '../texts.js';
import type { MeetingAttendanceRow } from './entities/meeting.entity.js';
import type { VoteRow } from './entities/vote.entity.js';

const CHOICES = ['FOR', 'AGAINST', 'ABSTAIN', 'DEFER'];

/** Who voted what, and who stood aside. */
export interface CastVotes {
  votes: { seatId: string; choice: string; dissent?: string | null }[];
  /** Members who stood aside for this item only. */
  recusals?: { seatId: string; reason: string }[] | null;
}

/** Hands as the clerk recorded them. */
export interface VotesRequest extends DecisionClaim, CastVotes {
  meetingId: string;
  /** What was put to the vote: to approve the matter, or to send it back. */
  motion: string;
  returnTo?: string | null;
  opinion?: string | null;
}

/** What was put to the vote. */
export type Motion = Pick<VotesRequest, 'motion' | 'returnTo'>;

/** The request with its texts checked, as it is hashed and stored. */
export function cleanVotes(request: VotesRequest): VotesRequest {
  return { ...request, opinion: opinionOf(request.opinion), ...cleanCast(request) };
}

/** Votes and recusals with their texts checked. */
export function cleanCast({ votes, recusals }: CastVotes): Required<CastVotes> {
  return {
    votes: votes.map((vote) => ({ ...vote, dissent: dissentOf(vote.dissent) })),
    recusals: (recusals ?? []).map((recusal) => ({
      ...recusal,
      reason: plainText(recusal.reason, { field: 'recusals', name: '回避理由', most: 1000 }),
    })),
  };
}

/** What somebody who did not vote for an item wants on record. */
export function dissentOf(text: string | null | undefined): string | null {
  return optionalText(text, { field: 'votes', name: '不同意见', most: 1000 });
}

/** One of the four ways to vote. */
export function choiceOf(choice: string): VoteChoice {
  if (!CHOICES.includes(choice)) throw refuse.votesForm('票种须为赞成、反对、弃权或缓议');
  return choice as VoteChoice;
}

/** Refuses a motion that is neither to approve nor to send back. */
export function refuseMotion(motion: string): void {
  if (motion !== 'APPROVE' && motion !== 'RETURN') throw refuse.votesForm('表决动议须为同意或退回');
}

/** Counts by the rule. Everybody present must have voted, unless the missing ones are counted as not having voted. */
export function countVotes(
  seats: readonly MeetingAttendanceRow[],
  { votes, recusals }: CastVotes,
  rule: VotingRule,
  mayMiss = false,
): Tally {
  const recused = new Map((recusals ?? []).map((recusal) => [recusal.seatId, recusal.reason]));
  if (recused.size !== (recusals ?? []).length) throw refuse.votesForm('同一席位的回避只能登记一次');
  for (const seatId of recused.keys()) {
    if (!seats.some((row) => row.seatId === seatId)) throw refuse.votesForm('回避席位不在应到会名单中');
  }
  const attendance = seats.map((row) => ({
    seat: row.seatId,
    status: recused.has(row.seatId) ? ('RECUSED' as const) : (row.status as 'PRESENT' | 'ABSENT' | 'RECUSED'),
  }));
  const cast = votes.map((vote) => ({ seat: vote.seatId, choice: choiceOf(vote.choice) }));
  const entitled = seats.map((row) => row.seatId);
  const tally = byRule(() => tallyVotes({ entitled, attendance, votes: cast, rule }), 'votes');
  if (tally.quorumMet && tally.notVoted > 0 && !mayMiss)
    throw refuse.votesForm('到会且未回避的席位须逐一记票');
  return tally;
}

/** A motion to approve that fails rejects the matter; a motion to send back that fails leaves it open. */
export function outcomeOf(
  tally: Tally,
  { motion, returnTo }: Motion,
  open: OpenDesk,
): { outcome: Verdict['outcome']; returnTo: string | null } {
  const sendBack = motion === 'RETURN';
  const target = sendBack ? returnTargetOf(open.step, returnTo) : null;
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

/** The votes with who gave them; a recusal is kept beside them. */
export function votesOf(
  seats: readonly MeetingAttendanceRow[],
  { votes, recusals }: CastVotes,
): Omit<VoteRow, 'decisionId' | 'meetingId' | 'taskId'>[] {
  const cast = [
    ...votes.map(({ seatId, choice, dissent }) => ({ seatId, choice, dissent: dissent ?? null })),
    ...(recusals ?? []).map(({ seatId, reason }) => ({ seatId, choice: 'RECUSED', dissent: reason })),
  ];
  return cast.flatMap(({ seatId, choice, dissent }) => {
    const seat = seats.find((row) => row.seatId === seatId);
    if (!seat) return [];
    const { seatTitle, personId, personName } = seat;
    return [{ seatId, seatTitle, personId, personName, choice, dissent }];
  });
}
