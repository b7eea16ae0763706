import fc from 'fast-check';
import type { AttendanceStatus, VoteChoice, VoteResult } from './tally.js';
import { tallyVotes } from './tally.js';
import type { Threshold, VotingRule } from './voting-rule.js';
import { reconsiderationRule } from './voting-rule.js';

/** One member of a body at one vote; `choice` is null for whoever is there and does not vote. */
interface Member {
  status: AttendanceStatus;
  inRoom: boolean;
  choice: VoteChoice | null;
}

const members: fc.Arbitrary<Member[]> = fc.array(
  fc.record({
    status: fc.constantFrom<AttendanceStatus>(
      'PRESENT',
      'PRESENT',
      'PRESENT',
      'PRESENT',
      'ABSENT',
      'RECUSED',
    ),
    inRoom: fc.boolean(),
    choice: fc.constantFrom<VoteChoice | null>('FOR', 'FOR', 'FOR', 'AGAINST', 'ABSTAIN', 'DEFER', null),
  }),
  { minLength: 1, maxLength: 15 },
);

/** Rules by kind of item, as counties write them, each with its own table of least numbers. */
const RULES: Record<string, VotingRule> = {
  personnel: {
    attendanceMin: { num: 2, den: 3 },
    majorityOf: 'ENTITLED',
    majority: { num: 1, den: 2, strict: true },
    reconsideration: { num: 1, den: 2, strict: true },
  },
  other: {
    attendanceMin: { num: 1, den: 2 },
    majorityOf: 'ENTITLED',
    majority: { num: 1, den: 2, strict: true },
    reconsideration: { num: 2, den: 3, strict: false },
  },
  ofThosePresent: {
    attendanceMin: { num: 1, den: 2 },
    majorityOf: 'PRESENT',
    majority: { num: 2, den: 3, strict: false },
    deferral: { num: 1, den: 3, strict: false },
  },
};

/** Least attendance for bodies of 1 to 15 seats, written down by hand: two thirds, and half. */
const QUORUM: Record<string, readonly number[]> = {
  personnel: [1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8, 9, 10, 10],
  other: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8],
  ofThosePresent: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8],
};
/** Least votes on a base of 1 to 15 heads, by share: more than half, at least two thirds, at least one third. */
const MORE_THAN_HALF = [1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8];
const TWO_THIRDS = [1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8, 9, 10, 10];
const ONE_THIRD = [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5];

function leastOf({ num, den }: Threshold, base: number): number {
  const table = num * 2 === den ? MORE_THAN_HALF : num === 2 ? TWO_THIRDS : ONE_THIRD;
  return table[base - 1] ?? 1;
}

/** The result by looking up the tables, in other words than the rule's own. */
function expected(kind: string, rule: VotingRule, body: readonly Member[]): VoteResult {
  const there = body.filter(({ status }) => status === 'PRESENT');
  if (there.length < (QUORUM[kind]?.[body.length - 1] ?? 0)) return 'NO_QUORUM';
  const base = rule.majorityOf === 'ENTITLED' ? body.length : there.length;
  const votes = (choice: VoteChoice) => there.filter((member) => member.choice === choice).length;
  if (votes('FOR') >= leastOf(rule.majority, base)) return 'CARRIED';
  return votes('DEFER') >= leastOf(rule.deferral ?? rule.majority, base) ? 'DEFERRED' : 'REJECTED';
}

function counted(rule: VotingRule, body: readonly Member[]) {
  const seat = (index: number) => `席位${index}`;
  return tallyVotes({
    entitled: body.map((_, index) => seat(index)),
    attendance: body.map(({ status, inRoom }, index) => ({ seat: seat(index), status, inRoom })),
    votes: body.flatMap(({ status, choice }, index) =>
      status === 'PRESENT' && choice ? [{ seat: seat(index), choice }] : [],
    ),
    rule,
  });
}

const REVERSED: Record<AttendanceStatus, AttendanceStatus> = {
  PRESENT: 'PRESENT',
  ABSENT: 'RECUSED',
  RECUSED: 'ABSENT',
};

describe.each(Object.entries(RULES))('a vote by the rule of %s items', (kind, rule) => {
  it('comes to what the tables of least numbers say, for any members, attendances, recusals and votes', () => {
    const seen = new Map<VoteResult, number>();
    fc.assert(
      fc.property(members, (body) => {
        const { result } = counted(rule, body);
        seen.set(result, (seen.get(result) ?? 0) + 1);
        expect(result).toBe(expected(kind, rule, body));
      }),
      { numRuns: 2000 },
    );
    // The property would say little if one of the results never came up.
    for (const result of ['CARRIED', 'REJECTED', 'NO_QUORUM'] as const)
      expect(seen.get(result)).toBeGreaterThan(20);
  });

  it('counts every member once, and it does not matter whether somebody is absent or recused', () => {
    fc.assert(
      fc.property(members, (body) => {
        const tally = counted(rule, body);
        const { for: approve, against, abstain, defer, notVoted, effectivePresent } = tally;
        expect(approve + against + abstain + defer + notVoted).toBe(effectivePresent);
        expect(effectivePresent).toBeLessThanOrEqual(tally.present);
        expect(tally.present).toBeLessThanOrEqual(tally.entitled);
        const other = body.map((member) => ({ ...member, status: REVERSED[member.status] }));
        expect(counted(rule, other).result).toBe(tally.result);
      }),
      { numRuns: 1000 },
    );
  });

  it('asks for 复议 the share of 应到会 that the template names, or allows none', () => {
    const own = reconsiderationRule(rule);
    if (!rule.reconsideration) {
      expect(own).toBeNull();
      return;
    }
    fc.assert(
      fc.property(members, (body) => {
        const there = body.filter(({ status }) => status === 'PRESENT');
        const least = leastOf(rule.reconsideration ?? rule.majority, body.length);
        const enough = there.filter(({ choice }) => choice === 'FOR').length >= least;
        const quorum = there.length >= (QUORUM[kind]?.[body.length - 1] ?? 0);
        expect(counted(own ?? rule, body).result === 'CARRIED').toBe(quorum && enough);
      }),
      { numRuns: 1000 },
    );
  });
});
