import { RuleError } from '../rule-error.js';
import type { VotingRule } from './voting-rule.js';
import { meetsShare, votingRuleProblems } from './voting-rule.js';

export type AttendanceStatus = 'PRESENT' | 'ABSENT' | 'RECUSED';
export type VoteChoice = 'FOR' | 'AGAINST' | 'ABSTAIN' | 'DEFER';
export type VoteResult = 'CARRIED' | 'REJECTED' | 'DEFERRED' | 'NO_QUORUM';

export interface AttendanceRecord {
  readonly seat: string;
  readonly status: AttendanceStatus;
  /** A recused member who stayed in the room is present, but not effectively (domain §9, Meetings). */
  readonly inRoom?: boolean;
}

export interface CastVote {
  readonly seat: string;
  readonly choice: VoteChoice;
}

/** One item put to the vote in one meeting. Seats without an attendance record were absent. */
export interface Ballot {
  /** 应到会: the voting seats filled on the day of the meeting, as its snapshot holds them. */
  readonly entitled: readonly string[];
  readonly attendance: readonly AttendanceRecord[];
  readonly votes: readonly CastVote[];
  readonly rule: VotingRule;
  /** The body recorded 缓议 in its minutes although no vote count shows it. */
  readonly deferralRecorded?: boolean;
}

/** All counts are heads. `present` includes recused people in the room, `effectivePresent` does not. */
export interface Tally {
  readonly entitled: number;
  readonly present: number;
  readonly recused: number;
  readonly effectivePresent: number;
  readonly quorumMet: boolean;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly defer: number;
  /** Effectively present, but no vote recorded. */
  readonly notVoted: number;
  readonly result: VoteResult;
}

export type BallotProblem =
  | 'INVALID_VOTING_RULE'
  | 'NOBODY_ENTITLED'
  | 'DUPLICATE_ENTITLED_SEAT'
  | 'ATTENDANCE_NOT_ENTITLED'
  | 'DUPLICATE_ATTENDANCE'
  | 'MORE_VOTES_THAN_ENTITLED'
  | 'VOTE_NOT_ENTITLED'
  | 'DUPLICATE_VOTE'
  | 'VOTE_WITHOUT_PRESENCE';

const MESSAGES: Record<BallotProblem, string> = {
  INVALID_VOTING_RULE: '表决规则无效',
  NOBODY_ENTITLED: '应到会人数为零，不能表决',
  DUPLICATE_ENTITLED_SEAT: '应到会席位重复',
  ATTENDANCE_NOT_ENTITLED: '到会登记中有不属于应到会的席位',
  DUPLICATE_ATTENDANCE: '同一席位重复登记到会情况',
  MORE_VOTES_THAN_ENTITLED: '票数多于应到会人数',
  VOTE_NOT_ENTITLED: '有不属于应到会的席位投票',
  DUPLICATE_VOTE: '同一席位重复投票',
  VOTE_WITHOUT_PRESENCE: '缺席或回避的成员不能投票',
};

/** The record of a vote contradicts itself; `seat` is the first one at fault. */
export class InvalidBallotError extends RuleError {
  constructor(
    readonly code: BallotProblem,
    readonly seat?: string,
  ) {
    super(MESSAGES[code], '表决规则（应到会、到会、回避与计票）');
  }
}

/**
 * Counts one item. Carried needs the rule's majority; recused members count as absent for the quorum yet stay in
 * the denominator of 应到会; nobody has a casting vote. Below quorum nothing is decided. What is not carried is
 * rejected, unless the body defers it (缓议) by its votes or in its minutes (domain §1 RESOLVE, §9 Meetings).
 * @throws {InvalidBallotError} when the rule or the record is not usable
 */
export function tallyVotes(ballot: Ballot): Tally {
  const voters = effectiveVoters(ballot);
  validateVotes(ballot, voters);
  const { attendance, votes, rule } = ballot;
  const count = (choice: VoteChoice) => votes.filter((vote) => vote.choice === choice).length;
  const recused = attendance.filter(({ status }) => status === 'RECUSED');
  const counts = {
    for: count('FOR'),
    against: count('AGAINST'),
    abstain: count('ABSTAIN'),
    defer: count('DEFER'),
  };
  const entitled = ballot.entitled.length;
  const effectivePresent = voters.size;
  const quorumMet = meetsShare(effectivePresent, entitled, rule.attendanceMin);
  const base = rule.majorityOf === 'ENTITLED' ? entitled : effectivePresent;
  return {
    entitled,
    present: effectivePresent + recused.filter(({ inRoom }) => inRoom).length,
    recused: recused.length,
    effectivePresent,
    quorumMet,
    ...counts,
    notVoted: effectivePresent - votes.length,
    result: quorumMet ? resultOf(counts, base, ballot) : 'NO_QUORUM',
  };
}

function resultOf(counts: { for: number; defer: number }, base: number, ballot: Ballot): VoteResult {
  const { majority, deferral = majority } = ballot.rule;
  // Nobody's vote never carries anything, however low the county sets the share.
  if (counts.for > 0 && meetsShare(counts.for, base, majority)) return 'CARRIED';
  const deferredByVote = counts.defer > 0 && meetsShare(counts.defer, base, deferral);
  return deferredByVote || ballot.deferralRecorded ? 'DEFERRED' : 'REJECTED';
}

function effectiveVoters({ entitled, attendance, rule }: Ballot): Set<string> {
  if (votingRuleProblems(rule).length > 0) throw new InvalidBallotError('INVALID_VOTING_RULE');
  if (entitled.length === 0) throw new InvalidBallotError('NOBODY_ENTITLED');
  const seats = distinct(entitled, 'DUPLICATE_ENTITLED_SEAT');
  distinct(
    attendance.map(({ seat }) => seat),
    'DUPLICATE_ATTENDANCE',
  );
  for (const { seat } of attendance) {
    if (!seats.has(seat)) throw new InvalidBallotError('ATTENDANCE_NOT_ENTITLED', seat);
  }
  return new Set(attendance.filter(({ status }) => status === 'PRESENT').map(({ seat }) => seat));
}

function validateVotes({ entitled, votes }: Ballot, voters: ReadonlySet<string>): void {
  if (votes.length > entitled.length) throw new InvalidBallotError('MORE_VOTES_THAN_ENTITLED');
  distinct(
    votes.map(({ seat }) => seat),
    'DUPLICATE_VOTE',
  );
  for (const { seat } of votes) {
    if (!entitled.includes(seat)) throw new InvalidBallotError('VOTE_NOT_ENTITLED', seat);
    if (!voters.has(seat)) throw new InvalidBallotError('VOTE_WITHOUT_PRESENCE', seat);
  }
}

function distinct(seats: readonly string[], problem: BallotProblem): Set<string> {
  const seen = new Set<string>();
  for (const seat of seats) {
    if (seen.has(seat)) throw new InvalidBallotError(problem, seat);
    seen.add(seat);
  }
  return seen;
}
