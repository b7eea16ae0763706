import { Fraction } from 'fraction.js';
import { RuleError } from '../rule-error.js';

/** One part of a ratio: a whole number, or a decimal text ('0.5'). Floating-point parts are refused. */
export type RatioPart = number | bigint | string;

/** A ratio with no usable part, or a number of posts that is no whole number ≥ 0. */
export class InvalidRatioError extends RuleError {
  readonly code = 'INVALID_RATIO';

  constructor() {
    super('岗位结构比例无效：各档比例应为非负整数或小数且不得全为零，岗位数应为非负整数', '岗位结构比例');
  }
}

/**
 * Splits posts by a ratio given from the highest rank down, normalised by its sum: each boundary is floored from the
 * top down and the rest falls to the lowest, so that no rank above gets more than its share (domain §2, §9).
 * @param posts whole posts to split
 * @returns whole posts in the order of the ratio; they add up to `posts`
 * @throws {InvalidRatioError} when all parts are zero, one is negative or inexact, or `posts` is no whole number ≥ 0
 */
export function splitByRatio(posts: number, ratio: readonly RatioPart[]): number[] {
  const parts = ratio.map(exactPart);
  const total = parts.reduce((sum, part) => sum.add(part), new Fraction(0));
  if (!Number.isSafeInteger(posts) || posts < 0 || total.equals(0)) throw new InvalidRatioError();
  let cumulated = new Fraction(0);
  let given = 0;
  // The last boundary is the whole of the posts, exactly: the rest falls to the lowest by itself.
  return parts.map((part) => {
    cumulated = cumulated.add(part);
    const boundary = Number(cumulated.mul(posts).div(total).floor().n);
    const share = boundary - given;
    given = boundary;
    return share;
  });
}

/** Ratio 高:中:初 of a kind of institution, from the county's table with its document. */
export interface BandRatio {
  readonly high: RatioPart;
  readonly mid: RatioPart;
  readonly junior: RatioPart;
}

export interface BandPosts {
  readonly high: number;
  readonly mid: number;
  readonly junior: number;
}

/** Splits professional posts into 高/中/初: 23 posts at 1:3:6 are 2, 7 and 14. @throws {InvalidRatioError} */
export function splitBands(posts: number, ratio: BandRatio): BandPosts {
  const [high = 0, mid = 0, junior = 0] = splitByRatio(posts, [ratio.high, ratio.mid, ratio.junior]);
  return { high, mid, junior };
}

function exactPart(part: RatioPart): Fraction {
  const exact =
    typeof part === 'string'
      ? /^\d+(\.\d+)?$/.test(part)
      : typeof part === 'bigint' || Number.isSafeInteger(part);
  if (!exact) throw new InvalidRatioError();
  const fraction = new Fraction(part);
  if (fraction.lt(0)) throw new InvalidRatioError();
  return fraction;
}
