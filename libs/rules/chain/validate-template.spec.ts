import { C1, step } from './chain.fixture.js';
import type { ChainStep, ChainTemplate } from './template.js';
import { resumeKeyAfterReturn, SUBMIT } from './template.js';
import type { TemplateProblemCode } from './validate-template.js';
import { validateTemplate } from './validate-template.js';

const changed = (key: string, change: Partial<ChainStep>): ChainTemplate => ({
  ...C1,
  steps: C1.steps.map((s) => (s.key === key ? { ...s, ...change } : s)),
});
const withSteps = (...steps: ChainStep[]): ChainTemplate => ({ ...C1, steps });
const end = step('IMPLEMENT', 'IMPLEMENT', [], []);

describe('a chain template', () => {
  it('of the posting chain has no problem', () => {
    expect(validateTemplate(C1)).toEqual([]);
  });

  const cases: [string, TemplateProblemCode, string | undefined, ChainTemplate][] = [
    ['no steps', 'NO_STEPS', undefined, withSteps()],
    ['no document', 'NO_DOCUMENT_NUMBER', undefined, { ...C1, documentNumber: ' ' }],
    ['no implementation at the end', 'NO_END', 'FILE', withSteps(...C1.steps.slice(0, -1))],
    ['no name', 'NO_NAME', undefined, { ...C1, name: ' ' }],
    ['a step without a name', 'NO_NAME', 'REVIEW', changed('REVIEW', { name: ' ' })],
    [
      'a kind that nobody knows',
      'UNKNOWN_KIND',
      'REVIEW',
      changed('REVIEW', { kind: 'GUESS' as ChainStep['kind'] }),
    ],
    [
      'a voting rule where nobody votes',
      'UNUSED_VOTING_RULE',
      'REVIEW',
      changed('REVIEW', { votingRule: C1.steps[0]?.votingRule }),
    ],
    [
      'a reservation by a reply',
      'RESERVES_NEVER',
      'ASK',
      withSteps(step('ASK', 'CONSULT', ['X'], [], { reserves: true }), end),
    ],
    [
      'a reservation by several bodies',
      'RESERVES_IN_PARALLEL',
      'TWO',
      withSteps(step('TWO', 'REVIEW', ['X', 'Y'], [], { reserves: true }), end),
    ],
    [
      'a return target named twice',
      'DUPLICATE_RETURN',
      'REVIEW',
      changed('REVIEW', { returnTo: [SUBMIT, SUBMIT] }),
    ],
    ['a key with blanks', 'RESERVED_KEY', 'A B', withSteps(step('A B', 'REVIEW', ['X'], []), end)],
    [
      'two steps of one key',
      'DUPLICATE_KEY',
      'A',
      withSteps(step('A', 'REVIEW', ['X'], []), step('A', 'REVIEW', ['Y'], []), end),
    ],
    [
      'a step called like the submitter',
      'RESERVED_KEY',
      SUBMIT,
      withSteps(step(SUBMIT, 'REVIEW', ['X'], []), end),
    ],
    ['a return to nowhere', 'RETURN_TO_NOWHERE', 'REVIEW', changed('REVIEW', { returnTo: ['NOWHERE'] })],
    ['a return forward', 'RETURN_FORWARD', 'REVIEW', changed('REVIEW', { returnTo: ['FILE'] })],
    ['a return to the step itself', 'RETURN_FORWARD', 'REVIEW', changed('REVIEW', { returnTo: ['REVIEW'] })],
    ['nobody to act', 'NO_ACTORS', 'REVIEW', changed('REVIEW', { actors: [] })],
    [
      'a filing recipient named twice',
      'DUPLICATE_ACTOR',
      'FILE',
      changed('FILE', { actors: ['HEALTH_BUREAU', 'HEALTH_BUREAU'] }),
    ],
    [
      'two bodies voting at once',
      'SEVERAL_BODIES_VOTE',
      'DELIBERATE',
      changed('DELIBERATE', { actors: ['A', 'B'] }),
    ],
    [
      'a vote without a rule',
      'NO_VOTING_RULE',
      'DELIBERATE',
      changed('DELIBERATE', { votingRule: undefined }),
    ],
    [
      'a vote with an impossible rule',
      'INVALID_VOTING_RULE',
      'PARTY',
      changed('PARTY', {
        votingRule: {
          attendanceMin: { num: 2, den: 0 },
          majorityOf: 'ENTITLED',
          majority: { num: 1, den: 2, strict: true },
        },
      }),
    ],
    ['no time limit', 'INVALID_DUE_DAYS', 'REVIEW', changed('REVIEW', { dueWorkingDays: 0 })],
    [
      'publicity without a length',
      'NO_PUBLICITY_DAYS',
      'P',
      withSteps(step('P', 'PUBLICISE', ['HR'], [SUBMIT]), end),
    ],
    [
      'publicity that an upheld objection cannot send back',
      'NO_RETURN_TARGET',
      'P',
      withSteps(step('P', 'PUBLICISE', ['HR'], [], { publicityWorkingDays: 5 }), end),
    ],
    ['no clause', 'NO_CLAUSE', 'FILE', changed('FILE', { clause: '' })],
    ...(
      [
        ['an escalation to the office itself', { afterWorkingDaysLate: 3, to: 'SECRETARIAT' }],
        ['an escalation to nobody', { afterWorkingDaysLate: 3, to: ' ' }],
        ['an escalation before it is late', { afterWorkingDaysLate: 0, to: 'LEADING_GROUP' }],
        ['an escalation after half a day', { afterWorkingDaysLate: 1.5, to: 'LEADING_GROUP' }],
      ] as const
    ).map(([title, escalation]): (typeof cases)[number] => [
      title,
      'INVALID_ESCALATION',
      'REVIEW',
      changed('REVIEW', { escalation }),
    ]),
    ['two reservations', 'RESERVES_TWICE', 'REVIEW', changed('REVIEW', { reserves: true })],
  ];

  it.each(cases)('with %s is refused: %s', (_title, code, stepKey, template) => {
    const problems = validateTemplate(template);
    expect(problems.map((problem) => [problem.code, problem.stepKey])).toEqual([[code, stepKey]]);
    expect(problems[0]?.message).toMatch(/[\u4e00-\u9fff]/);
  });

  it('with steps behind the implementation is refused, for each of them', () => {
    const problems = validateTemplate(
      withSteps(step('NOW', 'IMPLEMENT', [], []), ...C1.steps.slice(0, 1), end),
    );
    expect(problems.map(({ code, stepKey }) => [code, stepKey])).toEqual([
      ['IMPLEMENT_BEFORE_END', 'NOW'],
      ['UNREACHABLE_STEP', 'PARTY'],
      ['UNREACHABLE_STEP', 'IMPLEMENT'],
    ]);
  });

  it('allows offices to act in parallel, and publicity with a length', () => {
    const parallel = step('TWO', 'REVIEW', ['HR', 'FINANCE'], []);
    const publicity = step('P', 'PUBLICISE', ['HR'], ['TWO'], { publicityWorkingDays: 5 });
    expect(validateTemplate(withSteps(parallel, publicity, end))).toEqual([]);
  });

  it('may put a late step before another body, but not the implementation', () => {
    const escalation = { afterWorkingDaysLate: 3, to: 'LEADING_GROUP' };
    expect(validateTemplate(changed('REVIEW', { escalation }))).toEqual([]);
    const [problem] = validateTemplate(changed('IMPLEMENT', { escalation }));
    expect(problem).toMatchObject({ code: 'INVALID_ESCALATION', stepKey: 'IMPLEMENT' });
  });

  it('resumes at the step returned to, or at the first step from the submitter', () => {
    expect(resumeKeyAfterReturn(C1, 'REVIEW')).toBe('REVIEW');
    expect(resumeKeyAfterReturn(C1, SUBMIT)).toBe('PARTY');
    expect(resumeKeyAfterReturn(C1, 'NOWHERE')).toBeUndefined();
  });
});
