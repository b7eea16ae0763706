import fc from 'fast-check';
import type { AttendanceRecord, Ballot, BallotProblem, CastVote, VoteChoice, VoteResult } from './tally.js';
import { InvalidBallotError, tallyVotes } from './tally.js';
import type { VotingRule } from './voting-rule.js';

const PERSONNEL: VotingRule = {
  attendanceMin: { num: 2, den: 3 },
  majorityOf: 'ENTITLED',
  majority: { num: 1, den: 2, strict: true },
};
const ORDINARY: VotingRule = { ...PERSONNEL, attendanceMin: { num: 1, den: 2 } };

const seats = (n: number) => Array.from({ length: n }, (_, i) => `席位${i + 1}`);

/** P present, A absent, R recused and out, r recused in the room; the votes + - 0 d go to the present in order. */
function ballot(attendance: string, votes: string, rule: VotingRule = PERSONNEL): Ballot {
  const entitled = seats(attendance.length);
  const choices: Record<string, VoteChoice> = { '+': 'FOR', '-': 'AGAINST', '0': 'ABSTAIN', d: 'DEFER' };
  const status = { P: 'PRESENT', A: 'ABSENT', R: 'RECUSED', r: 'RECUSED' } as const;
  const records: AttendanceRecord[] = [...attendance].map((letter, i) => ({
    seat: entitled[i] ?? '',
    status: status[letter as keyof typeof status],
    inRoom: letter === 'P' || letter === 'r',
  }));
  const present = records.filter((record) => record.status === 'PRESENT');
  const cast: CastVote[] = [...votes].map((letter, i) => ({
    seat: present[i]?.seat ?? '',
    choice: choices[letter] ?? 'FOR',
  }));
  return { entitled, attendance: records, votes: cast, rule };
}

describe('a vote of a collective body', () => {
  it.each([
    ['edge-06 nine members, six present, five for: carried', 'PPPPPPAAA', '+++++-', 'CARRIED'],
    ['edge-06 nine members, six present, four for: fails', 'PPPPPPAAA', '++++--', 'REJECTED'],
    ['edge-06 nine members, five present: no quorum, whatever the votes', 'PPPPPAAAA', '+++++', 'NO_QUORUM'],
    ['edge-07 a tie fails: the chair has no casting vote', 'PPPPPPPP', '++++----', 'REJECTED'],
    ['edge-05 a recusal that breaks the quorum decides nothing', 'PPPPPRAAA', '+++++', 'NO_QUORUM'],
    [
      'edge-05 a recused member in the room does not make the quorum either',
      'PPPPPrAAA',
      '+++++',
      'NO_QUORUM',
    ],
    [
      'recused members stay in the denominator: four of nine is no majority',
      'PPPPPPRRR',
      '++++00',
      'REJECTED',
    ],
    ['abstentions count against the majority of 应到会', 'PPPPPPPPP', '++++00000', 'REJECTED'],
    ['present without a vote counts for nobody', 'PPPPPPPPP', '+++++', 'CARRIED'],
    ['缓议 by more than half of 应到会 defers', 'PPPPPPPPP', '++++ddddd', 'DEFERRED'],
    ['fewer votes for 缓议 leave it rejected', 'PPPPPPPPP', '+++--dddd', 'REJECTED'],
    ['one member alone', 'P', '+', 'CARRIED'],
    ['a vote nobody cast is not carried', 'PPPPPPPPP', '', 'REJECTED'],
  ] as [string, string, string, VoteResult][])('%s', (_title, attendance, votes, result) => {
    expect(tallyVotes(ballot(attendance, votes)).result).toBe(result);
  });

  it('counts heads apart: present includes the recused in the room, effective attendance does not', () => {
    expect(tallyVotes(ballot('PPPPPPPrRA', '+++-0d'))).toEqual({
      entitled: 10,
      present: 8,
      recused: 2,
      effectivePresent: 7,
      quorumMet: true,
      for: 3,
      against: 1,
      abstain: 1,
      defer: 1,
      notVoted: 1,
      result: 'REJECTED',
    });
  });

  it('edge-08 counts against the meeting’s own snapshot of seats', () => {
    // Four votes are a majority of the seven seats filled that day, and no longer one after two members joined.
    expect(tallyVotes(ballot('PPPPPPA', '++++')).result).toBe('CARRIED');
    expect(tallyVotes(ballot('PPPPPPAAA', '++++')).result).toBe('REJECTED');
  });

  it('takes its shares from the rule: half is enough to meet for other items', () => {
    expect(tallyVotes(ballot('PPPPPAAAAA', '+++++', ORDINARY)).result).toBe('REJECTED');
    expect(tallyVotes(ballot('PPPPPAAAAA', '+++++', { ...ORDINARY, majorityOf: 'PRESENT' })).result).toBe(
      'CARRIED',
    );
    const atLeastHalf = { ...ORDINARY, majority: { num: 1, den: 2, strict: false } };
    expect(tallyVotes(ballot('PPPPPAAAAA', '+++++', atLeastHalf)).result).toBe('CARRIED');
    expect(tallyVotes(ballot('PPPPAAAAAA', '++++', atLeastHalf)).result).toBe('NO_QUORUM');
  });

  it('defers by a share of its own, or because the minutes say so, but never what was carried', () => {
    const third: VotingRule = { ...PERSONNEL, deferral: { num: 1, den: 3, strict: false } };
    expect(tallyVotes(ballot('PPPPPPPPP', '++++--ddd', third)).result).toBe('DEFERRED');
    expect(tallyVotes(ballot('PPPPPPPPP', '++++---dd', third)).result).toBe('REJECTED');
    expect(tallyVotes({ ...ballot('PPPPPPPPP', '++++-----'), deferralRecorded: true }).result).toBe(
      'DEFERRED',
    );
    expect(tallyVotes({ ...ballot('PPPPPPPPP', '+++++ddd', third), deferralRecorded: true }).result).toBe(
      'CARRIED',
    );
  });

  it('a share of zero still needs somebody’s vote', () => {
    const none: VotingRule = { ...PERSONNEL, majority: { num: 0, den: 1, strict: false } };
    expect(tallyVotes(ballot('PPP', '---', none)).result).toBe('REJECTED');
    expect(tallyVotes(ballot('PPP', '+--', none)).result).toBe('CARRIED');
  });
});

describe('a record of votes that contradicts itself is refused', () => {
  const good = ballot('PPPPPPRAA', '+++++-');
  const vote = (seat: string): CastVote => ({ seat, choice: 'FOR' });
  const cases: [string, BallotProblem, Partial<Ballot>][] = [
    ['more votes than people entitled', 'MORE_VOTES_THAN_ENTITLED', { votes: seats(10).map(vote) }],
    ['one seat voting twice', 'DUPLICATE_VOTE', { votes: [vote('席位1'), vote('席位1')] }],
    ['a stranger voting', 'VOTE_NOT_ENTITLED', { votes: [vote('席位10')] }],
    ['a recused member voting', 'VOTE_WITHOUT_PRESENCE', { votes: [vote('席位7')] }],
    ['an absent member voting', 'VOTE_WITHOUT_PRESENCE', { votes: [vote('席位8')] }],
    [
      'a seat recorded twice',
      'DUPLICATE_ATTENDANCE',
      { attendance: [...good.attendance, ...good.attendance.slice(0, 1)] },
    ],
    [
      'a stranger attending',
      'ATTENDANCE_NOT_ENTITLED',
      { attendance: [{ seat: '列席', status: 'PRESENT' }] },
    ],
    ['nobody entitled', 'NOBODY_ENTITLED', { entitled: [], attendance: [], votes: [] }],
    ['a seat entitled twice', 'DUPLICATE_ENTITLED_SEAT', { entitled: [...good.entitled, '席位1'] }],
    [
      'a share above one',
      'INVALID_VOTING_RULE',
      { rule: { ...PERSONNEL, attendanceMin: { num: 3, den: 2 } } },
    ],
    [
      'a share over zero',
      'INVALID_VOTING_RULE',
      { rule: { ...PERSONNEL, majority: { num: 0, den: 0, strict: true } } },
    ],
    [
      'a share in floating point',
      'INVALID_VOTING_RULE',
      { rule: { ...PERSONNEL, attendanceMin: { num: 0.67, den: 1 } } },
    ],
    [
      'more than all',
      'INVALID_VOTING_RULE',
      { rule: { ...PERSONNEL, majority: { num: 1, den: 1, strict: true } } },
    ],
    [
      'a deferral share below zero',
      'INVALID_VOTING_RULE',
      { rule: { ...PERSONNEL, deferral: { num: -1, den: 2, strict: true } } },
    ],
  ];

  it.each(cases)('%s: %s', (_title, code, change) => {
    expect(() => tallyVotes({ ...good, ...change })).toThrow(InvalidBallotError);
    expect(() => tallyVotes({ ...good, ...change })).toThrow(expect.objectContaining({ code }) as Error);
  });
});

// prettier-ignore
/** 应到会 → heads that make two thirds of it, votes that make more than half: counted out by hand, not computed. */
const BY_HAND: Record<number, [quorum: number, carries: number]> = {
  1: [1, 1], 2: [2, 2], 3: [2, 2], 4: [3, 3], 5: [4, 3], 6: [4, 4], 7: [5, 4], 8: [6, 5],
  9: [6, 5], 10: [7, 6], 11: [8, 6], 12: [8, 7], 13: [9, 7], 14: [10, 8], 15: [10, 8],
};

describe('personnel items', () => {
  it('are decided as the table counted by hand says', () => {
    const member = fc.constantFrom('P+', 'P-', 'P0', 'Pd', 'P', 'P+', 'P+', 'A', 'R', 'r');
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 15 }), (members) => {
        const [quorum, carries] = BY_HAND[members.length] ?? [0, 0];
        const here = members.filter((m) => m.startsWith('P')).length;
        const with_ = (mark: string) => members.filter((m) => m === `P${mark}`).length;
        let expected: VoteResult = 'REJECTED';
        if (with_('d') >= carries) expected = 'DEFERRED';
        if (with_('+') >= carries) expected = 'CARRIED';
        if (here < quorum) expected = 'NO_QUORUM';

        // Silent members must come last: the helper hands the votes to the present in order.
        const sorted = [...members].sort((a, b) => b.length - a.length);
        const votes = sorted.map((m) => m.slice(1)).join('');
        const tally = tallyVotes(ballot(sorted.map((m) => m.slice(0, 1)).join(''), votes));
        expect(tally.result).toBe(expected);
        expect(tally.effectivePresent).toBe(here);
      }),
      { numRuns: 1000 },
    );
  });
});
