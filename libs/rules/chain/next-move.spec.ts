import { C1, step } from './chain.fixture.js';
import type { ChainFacts, TaskFact, TaskOutcome } from './next-move.js';
import { ChainFactsError, nextMove } from './next-move.js';
import type { ChainTemplate } from './template.js';
import { SUBMIT } from './template.js';

const RECIPIENTS = ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'];
const ACTORS: [string, string][] = C1.steps.flatMap(({ key, actors }) =>
  actors.map((actor): [string, string] => [key, actor]),
);

const task = (stepKey: string, actor: string, outcome: TaskOutcome | null, returnTo?: string): TaskFact => ({
  stepKey,
  actor,
  outcome,
  ...(returnTo ? { returnTo } : {}),
});
const facts = (tasks: TaskFact[], rest: Partial<ChainFacts> = {}): ChainFacts => ({
  resumesAt: 'PARTY',
  withdrawn: false,
  implemented: false,
  tasks,
  ...rest,
});
const before = (key: string) =>
  ACTORS.slice(
    0,
    ACTORS.findIndex(([stepKey]) => stepKey === key),
  ).map(([k, actor]) => task(k, actor, 'APPROVED'));
const filings = (...outcomes: (TaskOutcome | null)[]) =>
  outcomes.map((outcome, i) => task('FILE', RECIPIENTS[i] ?? '', outcome));

describe('the posting chain', () => {
  it('opens its first step, waits for it, and then opens the second', () => {
    expect(nextMove(C1, facts([]))).toEqual({
      type: 'OPEN',
      tasks: [{ stepKey: 'PARTY', actor: 'PARTY_COMMITTEE' }],
    });
    expect(nextMove(C1, facts([task('PARTY', 'PARTY_COMMITTEE', null)]))).toEqual({ type: 'WAIT' });
    expect(nextMove(C1, facts(before('REVIEW')))).toEqual({
      type: 'OPEN',
      tasks: [{ stepKey: 'REVIEW', actor: 'SECRETARIAT' }],
    });
  });

  it('opens all filings at once, each only once, and implements when the last is in', () => {
    const open = RECIPIENTS.map((actor) => ({ stepKey: 'FILE', actor }));
    expect(nextMove(C1, facts(before('FILE')))).toEqual({ type: 'OPEN', tasks: open });
    expect(nextMove(C1, facts([...before('FILE'), ...filings(null)]))).toEqual({
      type: 'OPEN',
      tasks: open.slice(1),
    });
    expect(nextMove(C1, facts([...before('FILE'), ...filings('APPROVED', 'APPROVED')]))).toEqual({
      type: 'OPEN',
      tasks: open.slice(2),
    });
    expect(nextMove(C1, facts([...before('FILE'), ...filings('APPROVED', 'APPROVED', 'APPROVED')]))).toEqual({
      type: 'IMPLEMENT',
    });
  });

  it('edge-20 a silent filing recipient is not an acceptance', () => {
    expect(nextMove(C1, facts([...before('FILE'), ...filings('APPROVED', null, 'APPROVED')]))).toEqual({
      type: 'WAIT',
    });
  });

  it('edge-18 one recipient objects, the others accept: no implementation, back to the secretariat', () => {
    const objected = [...before('FILE'), ...filings('APPROVED', 'OBJECTED', 'APPROVED')];
    expect(nextMove(C1, facts(objected))).toEqual({ type: 'RETURNED', to: 'REVIEW' });
    expect(nextMove(C1, facts([...before('FILE'), ...filings('OBJECTED', null, null)]))).toEqual({
      type: 'RETURNED',
      to: 'REVIEW',
    });
  });

  it('returns to the step named, and of several at once to the earliest', () => {
    const returned = [...before('DELIBERATE'), task('DELIBERATE', 'LEADING_GROUP', 'RETURNED', 'PARTY')];
    expect(nextMove(C1, facts(returned))).toEqual({ type: 'RETURNED', to: 'PARTY' });
    const filing = (first: string, second: string) => [
      ...before('FILE'),
      task('FILE', 'HEALTH_BUREAU', 'OBJECTED', first),
      task('FILE', 'CIVIL_HR_BUREAU', 'OBJECTED', second),
    ];
    expect(nextMove(C1, facts(filing('REVIEW', SUBMIT)))).toEqual({ type: 'RETURNED', to: SUBMIT });
    expect(nextMove(C1, facts(filing(SUBMIT, 'REVIEW')))).toEqual({ type: 'RETURNED', to: SUBMIT });
  });

  it('edge-16 a rejection ends the case, also beside a return', () => {
    const rejected = [...before('REVIEW'), task('REVIEW', 'SECRETARIAT', 'REJECTED')];
    expect(nextMove(C1, facts(rejected))).toEqual({ type: 'END', status: 'REJECTED' });
    const both = [...before('FILE'), ...filings('OBJECTED', 'REJECTED', null)];
    expect(nextMove(C1, facts(both))).toEqual({ type: 'END', status: 'REJECTED' });
  });

  it('edge-17 a new version resumes at the step returned to, and needs every step from there anew', () => {
    const resumed = { resumesAt: 'REVIEW' };
    expect(nextMove(C1, facts([], resumed))).toEqual({
      type: 'OPEN',
      tasks: [{ stepKey: 'REVIEW', actor: 'SECRETARIAT' }],
    });
    expect(() => nextMove(C1, facts(before('REVIEW'), resumed))).toThrow(ChainFactsError);
  });

  it('ends when withdrawn or implemented', () => {
    expect(nextMove(C1, facts(before('REVIEW'), { withdrawn: true }))).toEqual({
      type: 'END',
      status: 'WITHDRAWN',
    });
    const all = [...before('FILE'), ...filings('APPROVED', 'APPROVED', 'APPROVED')];
    expect(nextMove(C1, facts(all, { implemented: true }))).toEqual({ type: 'END', status: 'IMPLEMENTED' });
  });

  it('does not let a consultation bind, but waits for the reply', () => {
    const chain: ChainTemplate = {
      ...C1,
      steps: [step('ASK', 'CONSULT', ['HEALTH_BUREAU'], []), step('END', 'IMPLEMENT', [], [])],
    };
    const reply = (outcome: TaskOutcome | null) =>
      facts([task('ASK', 'HEALTH_BUREAU', outcome)], { resumesAt: 'ASK' });
    expect(nextMove(chain, reply(null))).toEqual({ type: 'WAIT' });
    for (const outcome of ['AGREED', 'REMARKED', 'OBJECTED', 'REJECTED', 'RETURNED'] as const) {
      expect(nextMove(chain, reply(outcome))).toEqual({ type: 'IMPLEMENT' });
    }
  });

  it.each([
    ['an unknown start', facts([], { resumesAt: 'NOWHERE' })],
    ['an unknown step', facts([task('NOWHERE', 'SECRETARIAT', null)])],
    ['an actor of another step', facts([task('PARTY', 'SECRETARIAT', null)])],
    [
      'a task twice',
      facts([task('PARTY', 'PARTY_COMMITTEE', 'APPROVED'), task('PARTY', 'PARTY_COMMITTEE', null)]),
    ],
    ['a reply where an approval is needed', facts([task('PARTY', 'PARTY_COMMITTEE', 'AGREED')])],
    ['a return target the step does not have', facts([task('PARTY', 'PARTY_COMMITTEE', 'RETURNED', 'FILE')])],
  ])('refuses facts with %s', (_title, wrong) => {
    expect(() => nextMove(C1, wrong)).toThrow(ChainFactsError);
  });

  it('never passes a step that has nobody to act', () => {
    const empty: ChainTemplate = {
      ...C1,
      steps: [step('A', 'REVIEW', [], []), step('END', 'IMPLEMENT', [], [])],
    };
    expect(() => nextMove(empty, facts([], { resumesAt: 'A' }))).toThrow(ChainFactsError);
  });
});
