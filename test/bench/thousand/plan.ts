import { FILERS } from '../approve/chain-client.js';
import type { Ruling } from '../approve/chain-client.js';

/** How a case is to end, decided before it is submitted. */
export type Fate =
  | 'IMPLEMENTED'
  | 'REJECTED_AT_REVIEW'
  | 'REJECTED_BY_VOTE'
  | 'RETURNED_AND_IMPLEMENTED'
  | 'OBJECTED_AND_IMPLEMENTED'
  | 'WITHDRAWN';

/** Something that one person does to a case; departments act side by side. */
export type Act =
  | { type: 'DECIDE'; parts: readonly string[]; ruling: Ruling }
  | { type: 'RESUBMIT'; changed: boolean }
  | { type: 'WITHDRAW' };

const decide = (ruling: Ruling, ...parts: string[]): Act => ({ type: 'DECIDE', parts, ruling });

const party = decide('APPROVE', 'PARTY_COMMITTEE.clerk');
const review = decide('APPROVE', 'SECRETARIAT');
const group = decide('APPROVE', 'LEADING_GROUP.clerk');
const filing = decide('APPROVE', ...FILERS);
const [firstFiler = '', secondFiler = '', lastFiler = ''] = FILERS;

/** What happens to a case of each fate, in order. */
export const scripts: Readonly<Record<Fate, readonly Act[]>> = {
  IMPLEMENTED: [party, review, group, filing],
  REJECTED_AT_REVIEW: [party, decide('REJECT', 'SECRETARIAT')],
  REJECTED_BY_VOTE: [decide('REJECT', 'PARTY_COMMITTEE.clerk')],
  // A changed text goes through every step again (edge-17).
  RETURNED_AND_IMPLEMENTED: [
    party,
    decide('RETURN', 'SECRETARIAT'),
    { type: 'RESUBMIT', changed: true },
    party,
    review,
    group,
    filing,
  ],
  // One department objects after the others have accepted (edge-18); the same text goes on where it was sent to.
  OBJECTED_AND_IMPLEMENTED: [
    party,
    review,
    group,
    decide('APPROVE', firstFiler, secondFiler),
    decide('RETURN', lastFiler),
    { type: 'RESUBMIT', changed: false },
    review,
    group,
    filing,
  ],
  WITHDRAWN: [{ type: 'WITHDRAW' }],
};

const ENDS: Readonly<Record<Fate, string>> = {
  IMPLEMENTED: 'IMPLEMENTED',
  REJECTED_AT_REVIEW: 'REJECTED',
  REJECTED_BY_VOTE: 'REJECTED',
  RETURNED_AND_IMPLEMENTED: 'IMPLEMENTED',
  OBJECTED_AND_IMPLEMENTED: 'IMPLEMENTED',
  WITHDRAWN: 'WITHDRAWN',
};

/** Status that a case of the fate must reach. */
export const endOf = (fate: Fate): string => ENDS[fate];

/** Of twenty cases so many have each fate, mixed. */
const SHARES: readonly [Fate, number][] = [
  ['IMPLEMENTED', 11],
  ['RETURNED_AND_IMPLEMENTED', 3],
  ['OBJECTED_AND_IMPLEMENTED', 2],
  ['REJECTED_AT_REVIEW', 1],
  ['REJECTED_BY_VOTE', 1],
  ['WITHDRAWN', 2],
];
const DEALT = SHARES.flatMap(([fate, share]) => Array<Fate>(share).fill(fate));

/** The fate of the n-th case. */
export function fateOf(n: number): Fate {
  return DEALT[(n * 7) % DEALT.length] ?? 'IMPLEMENTED';
}

/** Decisions that a case of the fate takes, when every one counts once. */
export function decisionsOf(fate: Fate): number {
  return scripts[fate].reduce((sum, act) => sum + (act.type === 'DECIDE' ? act.parts.length : 0), 0);
}
