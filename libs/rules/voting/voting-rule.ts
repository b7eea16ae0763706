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
  /** Votes for 复议 over 应到会 before a decided item is taken up again; without it nothing decided is. */
  readonly reconsideration?: Threshold;
}

/**
 * The rule by which a body decides whether to take a decided item up again: the same attendance, and the share of
 * 应到会 that the template asks for (条例-style: more than half). Null when the template allows no 复议.
 */
export function reconsiderationRule(rule: VotingRule): VotingRule | null {
  const { attendanceMin, reconsideration } = rule;
  return reconsideration ? { attendanceMin, majorityOf: 'ENTITLED', majority: reconsideration } : null;
}

/** What is wrong with a rule, in Chinese; empty when it can be applied. */
export function votingRuleProblems(rule: VotingRule): string[] {
  const shares: [string, Share | undefined][] = [
    ['出席比例', rule.attendanceMin],
    ['通过比例', rule.majority],
    ['缓议比例', rule.deferral],
    ['复议比例', rule.reconsideration],
  ];
  const problems = shares
    .filter(([, share]) => share !== undefined && !isProperShare(share))
    .map(([name]) => `${name}应为 0 到 1 之间的分数`);
  // "More than all" can never be met: every item would silently fail.
  for (const [name, share] of [
    ['通过比例', rule.majority],
    ['复议比例', rule.reconsideration],
  ] as const) {
    if (share?.strict && share.num >= share.den) problems.push(`${name}不可能达到`);
  }
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
