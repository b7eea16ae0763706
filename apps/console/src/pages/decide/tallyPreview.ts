/** Counts of one vote while it is being entered. */
export interface TallyInput {
  /** 应到会: every seat of the meeting's attendance, recused ones too. */
  entitled: number;
  /** Present and not recused. */
  effective: number;
  choices: readonly (string | undefined)[];
}

export interface TallyPreview {
  approve: number;
  against: number;
  abstain: number;
  defer: number;
  missing: number;
  /** Least effective attendance for a valid vote, and least approvals to carry. */
  quorum: number;
  needed: number;
  quorumMet: boolean;
  carried: boolean;
}

/** As fractions, so that the sums stay in whole numbers. */
export interface VotingRule {
  attendance: { num: number; den: number };
  majority: { num: number; den: number };
}

/**
 * What the entered votes would come to, before the server counts them. Attendance must reach the rule's share of
 * 应到会 ("at least"), approvals must exceed its share of 应到会 ("more than"); recused members stay in the
 * denominator. The server applies the chain template's own rule, so this is shown as 预计 only.
 */
export function previewTally(input: TallyInput, rule: VotingRule): TallyPreview {
  const count = (choice: string) => input.choices.filter((one) => one === choice).length;
  const quorum = Math.ceil((input.entitled * rule.attendance.num) / rule.attendance.den);
  const needed = Math.floor((input.entitled * rule.majority.num) / rule.majority.den) + 1;
  const approve = count('FOR');
  return {
    approve,
    against: count('AGAINST'),
    abstain: count('ABSTAIN'),
    defer: count('DEFER'),
    missing: input.effective - input.choices.filter(Boolean).length,
    quorum,
    needed,
    quorumMet: input.effective >= quorum,
    carried: input.effective >= quorum && approve >= needed,
  };
}
