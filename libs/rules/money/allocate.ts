import { Fraction } from 'fraction.js';
import { RuleError } from '../rule-error.js';
import { compareCodePoints } from '../text/code-points.js';
import type { Fen } from './fen.js';
import { floorFen } from './rounding.js';

/** One who takes part; `id` breaks the last ties and must be unique. */
export interface WeightedShare {
  readonly id: string;
  readonly weight: Fraction;
}

export interface AllocatedShare {
  readonly id: string;
  /** The exact share in fen, for the record of how the amount came about. */
  readonly exact: Fraction;
  readonly fen: Fen;
  /** Whether one of the leftover fen was given to it. */
  readonly toppedUp: boolean;
}

export type AllocationProblem = 'ALL_WEIGHTS_ZERO' | 'NEGATIVE_WEIGHT' | 'NEGATIVE_POOL' | 'DUPLICATE_ID';

const MESSAGES: Record<AllocationProblem, string> = {
  ALL_WEIGHTS_ZERO: '全部权重为零，不能分配',
  NEGATIVE_WEIGHT: '权重不得为负',
  NEGATIVE_POOL: '可分配总额不得为负',
  DUPLICATE_ID: '分配名单中编号重复',
};

/** The pool cannot be divided as asked. */
export class AllocationError extends RuleError {
  constructor(readonly code: AllocationProblem) {
    super(MESSAGES[code], '绩效分配规则');
  }
}

/**
 * Divides a pool in proportion to exact weights: each share is floored to fen, and the fen left over go one each by
 * largest remainder, then larger weight, then id by code point. The shares add up to the pool, and the result does
 * not depend on the order of the input (edge-58). Answers in the order asked. Shares of zero are allowed (edge-54).
 * @param pool whole fen ≥ 0
 * @throws {AllocationError} when all weights are zero (never split evenly, edge-53), a weight or the pool is
 *   negative, or an id occurs twice
 */
export function allocate(pool: Fen, shares: readonly WeightedShare[]): AllocatedShare[] {
  const total = totalWeight(pool, shares);
  const parts = shares.map(({ id, weight }) => {
    const share = weight.mul(pool).div(total);
    const floored = floorFen(share);
    return { id, weight, exact: share, floored, remainder: share.sub(floored) };
  });
  const leftover = parts.reduce((left, { floored }) => left - floored, pool);
  const ranked = [...parts].sort(
    (a, b) => b.remainder.compare(a.remainder) || b.weight.compare(a.weight) || compareCodePoints(a.id, b.id),
  );
  // Each remainder is below one fen, so there are never more fen left over than parts with a remainder.
  const lucky = new Set(ranked.slice(0, Number(leftover)).map(({ id }) => id));
  return parts.map(({ id, exact, floored }) => {
    const toppedUp = lucky.has(id);
    return { id, exact, fen: toppedUp ? floored + 1n : floored, toppedUp };
  });
}

function totalWeight(pool: Fen, shares: readonly WeightedShare[]): Fraction {
  if (pool < 0n) throw new AllocationError('NEGATIVE_POOL');
  if (new Set(shares.map(({ id }) => id)).size !== shares.length) throw new AllocationError('DUPLICATE_ID');
  if (shares.some(({ weight }) => weight.lt(0))) throw new AllocationError('NEGATIVE_WEIGHT');
  const total = shares.reduce((sum, { weight }) => sum.add(weight), new Fraction(0));
  if (total.equals(0)) throw new AllocationError('ALL_WEIGHTS_ZERO');
  return total;
}
