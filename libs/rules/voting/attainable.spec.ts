import { attainable } from './attainable.js';
import type { VotingRule } from './voting-rule.js';

const PERSONNEL: VotingRule = {
  attendanceMin: { num: 2, den: 3 },
  majorityOf: 'ENTITLED',
  majority: { num: 1, den: 2, strict: true },
};

describe('what a body can bring about', () => {
  it('edge-05 recusals break the quorum of nine members when more than three stand aside', () => {
    expect(attainable(PERSONNEL, 9, 3)).toEqual({ quorum: true, majority: true });
    expect(attainable(PERSONNEL, 9, 4)).toEqual({ quorum: false, majority: false });
  });

  it('is nothing for a body without members, or by a rule that cannot be applied', () => {
    expect(attainable(PERSONNEL, 0)).toEqual({ quorum: false, majority: false });
    const never = { ...PERSONNEL, majority: { num: 1, den: 1, strict: true } };
    expect(attainable(never, 9)).toEqual({ quorum: false, majority: false });
  });

  it('can be a quorum without a majority', () => {
    const strict: VotingRule = {
      ...PERSONNEL,
      attendanceMin: { num: 1, den: 2 },
      majority: { num: 2, den: 3, strict: true },
    };
    expect(attainable(strict, 9, 4)).toEqual({ quorum: true, majority: false });
  });
});
