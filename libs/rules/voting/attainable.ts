import { tallyVotes } from './tally.js';
import type { VotingRule } from './voting-rule.js';
import { votingRuleProblems } from './voting-rule.js';

/** What a body can still bring about when everybody who may attend does, and votes for it. */
export interface Attainable {
  readonly quorum: boolean;
  readonly majority: boolean;
}

/**
 * Whether a body with `entitled` filled voting seats (应到会), `recused` of them standing aside, can meet its quorum
 * and carry an item. Counted as a meeting would be, so recusals stay in the denominator. Never throws.
 */
export function attainable(rule: VotingRule, entitled: number, recused = 0): Attainable {
  if (votingRuleProblems(rule).length > 0 || entitled < 1) return { quorum: false, majority: false };
  const seats = Array.from({ length: entitled }, (_, index) => String(index));
  const voters = seats.slice(Math.min(recused, entitled));
  const tally = tallyVotes({
    entitled: seats,
    attendance: seats.map((seat) => ({ seat, status: voters.includes(seat) ? 'PRESENT' : 'RECUSED' })),
    votes: voters.map((seat) => ({ seat, choice: 'FOR' })),
    rule,
  });
  return { quorum: tally.quorumMet, majority: tally.result === 'CARRIED' };
}
