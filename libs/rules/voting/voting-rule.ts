/** A fraction of whole numbers, so that two thirds stays two thirds. */
export interface Share {
  readonly num: number;
  readonly den: number;
}

/** A share that must be exceeded (`strict`) or only reached. */
export interface Threshold extends Share {
  readonly strict: boolean;
}

/**
 * How a collective body decides, as policy data of a chain template. Nothing about it is fixed in code; 条例-style
 * personnel items are {attendanceMin 2/3, majority > 1/2 of ENTITLED} (党政领导干部选拔任用工作条例, by analogy).
 */
export interface VotingRule {
  /** Effective attendance (present and not recused) over 应到会 that a meeting needs at least. */
  readonly attendanceMin: Share;
  /** What the majority is counted against: everyone entitled (应到会), or those effectively present. */
  readonly majorityOf: 'ENTITLED' | 'PRESENT';
  readonly majority: Threshold;
  /** Votes for 缓议 that defer an item which was not carried, on the same base; the same majority when absent. */
  readonly deferral?: Threshold;
}

/** What is wrong with a rule, in Chinese; empty when it can be applied. */
export function votingRuleProblems(rule: VotingRule): string[] {
  const shares: [string, Share | undefined][] = [
    ['出席比例', rule.attendanceMin],
    ['通过比例', rule.majority],
    ['缓议比例', rule.deferral],
  ];
  const problems = shares
    .filter(([, share]) => share !== undefined && !isProperShare(share))
    .map(([name]) => `${name}应为 0 到 1 之间的分数`);
  // "More than all" can never be met: every item would silently fail.
  if (rule.majority.strict && rule.majority.num >= rule.majority.den) problems.push('通过比例不可能达到');
  return problems;
}

/** Whether `count` of `base` meets the share; whole-number arithmetic only. */
export function meetsShare(
  count: number,
  base: number,
  share: Share & { readonly strict?: boolean },
): boolean {
  const difference = count * share.den - base * share.num;
  return share.strict ? difference > 0 : difference >= 0;
}

function isProperShare({ num, den }: Share): boolean {
  return Number.isSafeInteger(num) && Number.isSafeInteger(den) && den > 0 && num >= 0 && num <= den;
}
