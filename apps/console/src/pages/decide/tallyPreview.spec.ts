import { previewTally, type VotingRule } from './tallyPreview';

const rule: VotingRule = { attendance: { num: 2, den: 3 }, majority: { num: 1, den: 2 } };
const hands = (approve: number, against: number) => [
  ...Array<string>(approve).fill('FOR'),
  ...Array<string>(against).fill('AGAINST'),
];

describe('the tally preview', () => {
  it.each([
    ['edge-06 nine members, six present, five for: carried', 9, 6, hands(5, 1), true, true],
    ['edge-06 nine members, six present, four for: not carried', 9, 6, hands(4, 2), true, false],
    ['edge-05 recusal leaves five of nine: no quorum, whatever the votes', 9, 5, hands(5, 0), false, false],
    ['edge-07 a tie does not carry: no casting vote', 8, 8, hands(4, 4), true, false],
    ['ten members need seven present', 10, 6, hands(6, 0), false, false],
  ] as const)('%s', (_, entitled, effective, choices, quorumMet, carried) => {
    expect(previewTally({ entitled, effective, choices }, rule)).toMatchObject({ quorumMet, carried });
  });

  it('counts each kind of vote and the votes still missing', () => {
    const choices = ['FOR', 'ABSTAIN', 'DEFER', 'AGAINST', undefined];
    expect(previewTally({ entitled: 7, effective: 5, choices }, rule)).toEqual({
      approve: 1,
      against: 1,
      abstain: 1,
      defer: 1,
      missing: 1,
      quorum: 5,
      needed: 4,
      quorumMet: true,
      carried: false,
    });
  });
});
