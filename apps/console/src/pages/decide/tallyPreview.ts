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

/** The rule of the chain template; fractions, so that the sums stay in whole numbers. */
export interface VotingRule {
  attendanceNum: number;
  attendanceDen: number;
  majorityNum: number;
  majorityDen: number;
  majorityStrict: boolean;
  majorityOf: string;
}

/**
 * What the entered votes would come to by the step's own rule, before the server counts them. Recused members stay in
 * the denominator of 应到会. It is shown as 预计: the server's count is the one that stands.
 */
export function previewTally(input: TallyInput, rule: VotingRule): TallyPreview {
  const count = (choice: string) => input.choices.filter((one) => one === choice).length;
  const quorum = Math.ceil((input.entitled * rule.attendanceNum) / rule.attendanceDen);
  const base = rule.majorityOf === 'PRESENT' ? input.effective : input.entitled;
  const share = (base * rule.majorityNum) / rule.majorityDen;
  const needed = rule.majorityStrict ? Math.floor(share) + 1 : Math.ceil(share);
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
