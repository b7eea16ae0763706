import { allFor, ballotGap, ballotOf } from './ballot';

const voters = [
  { seatId: 'a', personName: '张三' },
  { seatId: 'b', personName: '李四' },
];

describe('a ballot being entered', () => {
  it('names what is missing: votes first, then the reason of a recusal', () => {
    expect(ballotGap(voters, { a: { choice: 'FOR' } })).toBe('还有 1 人未登记表决');
    expect(ballotGap(voters, { a: { choice: 'FOR' }, b: { choice: 'RECUSED', remark: ' ' } })).toBe(
      '请写明 李四 的回避理由',
    );
    expect(ballotGap(voters, { a: { choice: 'FOR' }, b: { choice: 'AGAINST' } })).toBeUndefined();
  });

  it('all for leaves whoever stands aside alone', () => {
    const recused = { choice: 'RECUSED', remark: '近亲属' };
    expect(allFor(voters, { a: { choice: 'DEFER' }, b: recused })).toEqual({
      a: { choice: 'FOR' },
      b: recused,
    });
  });

  it('sends recusals apart from votes, and no dissent with a vote for', () => {
    const value = { a: { choice: 'FOR', remark: '改了主意' }, b: { choice: 'RECUSED', remark: ' 近亲属 ' } };
    expect(ballotOf(voters, value)).toEqual({
      votes: [{ seatId: 'a', choice: 'FOR', dissent: undefined }],
      recusals: [{ seatId: 'b', reason: '近亲属' }],
    });
  });
});
