/** What is entered for each present member, by seat. `remark` is the dissent, or the reason for standing aside. */
export type VotesValue = Record<string, { choice?: string; remark?: string } | undefined>;

interface Voter {
  seatId: string;
  personName: string;
}

/** What is still missing, in words; undefined when every present member is accounted for. */
export function ballotGap(voters: readonly Voter[], value: VotesValue): string | undefined {
  const open = voters.filter((voter) => !value[voter.seatId]?.choice).length;
  if (open > 0) return `还有 ${open} 人未登记表决`;
  const unexplained = voters.find(
    ({ seatId }) => value[seatId]?.choice === 'RECUSED' && !value[seatId].remark?.trim(),
  );
  return unexplained && `请写明 ${unexplained.personName} 的回避理由`;
}

/** Everyone votes for, except who stands aside. */
export function allFor(voters: readonly Voter[], value: VotesValue): VotesValue {
  return Object.fromEntries(
    voters.map(({ seatId }) => [
      seatId,
      value[seatId]?.choice === 'RECUSED' ? value[seatId] : { choice: 'FOR' },
    ]),
  );
}

/** The entered lines as the API takes them: votes, and recusals for this item, apart. */
export function ballotOf(voters: readonly Voter[], value: VotesValue) {
  const lines = voters.map(({ seatId }) => ({
    seatId,
    choice: value[seatId]?.choice ?? '',
    remark: value[seatId]?.remark?.trim() || undefined,
  }));
  const votes = lines
    .filter((line) => line.choice !== 'RECUSED')
    .map(({ seatId, choice, remark }) => ({
      seatId,
      choice,
      dissent: choice === 'FOR' ? undefined : remark,
    }));
  const recusals = lines
    .filter((line) => line.choice === 'RECUSED')
    .map(({ seatId, remark }) => ({ seatId, reason: remark ?? '' }));
  return { votes, recusals };
}
