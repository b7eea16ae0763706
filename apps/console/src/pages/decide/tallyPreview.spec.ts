import { previewTally, type VotingRule } from './tallyPreview';

const rule: VotingRule = {
  attendanceNum: 2,
  attendanceDen: 3,
  majorityNum: 1,
  majorityDen: 2,
  majorityStrict: true,
  majorityOf: 'ENTITLED',
};
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

  it('goes by the step’s own rule: half of those present is enough where the county says so', () => {
    const choices = hands(3, 3);
    const lenient = { ...rule, majorityStrict: false, majorityOf: 'PRESENT' };
    expect(previewTally({ entitled: 9, effective: 6, choices }, lenient)).toMatchObject({
      needed: 3,
      carried: true,
    });
    expect(previewTally({ entitled: 9, effective: 6, choices }, rule)).toMatchObject({
      needed: 5,
      carried: false,
    });
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
