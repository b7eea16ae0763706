import fc from 'fast-check';
import { step } from './chain.fixture.js';
import type { TaskFact, TaskOutcome } from './next-move.js';
import { nextMove } from './next-move.js';
import type { ChainStep, ChainTemplate, StepKind } from './template.js';
import { SUBMIT, resumeKeyAfterReturn } from './template.js';

const KINDS: StepKind[] = ['RESOLVE', 'REVIEW', 'DELIBERATE', 'CONSULT', 'PUBLICISE', 'FILE'];

/** How a step of each kind may end; approval is given more often, so that runs get far. */
const ENDS: Record<StepKind, TaskOutcome[]> = {
  RESOLVE: ['APPROVED', 'APPROVED', 'APPROVED', 'RETURNED', 'REJECTED'],
  REVIEW: ['APPROVED', 'APPROVED', 'APPROVED', 'RETURNED', 'REJECTED'],
  DELIBERATE: ['APPROVED', 'APPROVED', 'APPROVED', 'RETURNED', 'REJECTED'],
  CONSULT: ['AGREED', 'REMARKED'],
  PUBLICISE: ['APPROVED', 'APPROVED', 'APPROVED', 'OBJECTED', 'RETURNED'],
  FILE: ['APPROVED', 'APPROVED', 'APPROVED', 'OBJECTED'],
  IMPLEMENT: [],
};

/** Chains of one to six steps of any kind and one to three actors, each returning anywhere before it. */
const templates: fc.Arbitrary<ChainTemplate> = fc
  .array(fc.tuple(fc.constantFrom(...KINDS), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 6 })
  .map((shapes) => {
    const steps = shapes.map(([kind, size], i): ChainStep => {
      const actors = Array.from({ length: size }, (_, a) => `a${a}`);
      return step(`s${i}`, kind, actors, [...Array.from({ length: i }, (_, k) => `s${k}`), SUBMIT]);
    });
    return {
      matterType: 'M',
      name: 'M',
      documentNumber: 'D',
      steps: [...steps, step('end', 'IMPLEMENT', [], [])],
    };
  });

/** One answer that somebody really gave: on which version, and on which text. */
interface Answer {
  readonly version: number;
  readonly text: number;
  readonly stepKey: string;
  readonly actor: string;
  readonly outcome: TaskOutcome;
}

interface Run {
  readonly end: 'IMPLEMENTED' | 'REJECTED' | 'UNFINISHED';
  readonly version: number;
  readonly text: number;
  readonly answers: readonly Answer[];
}

const MOST_MOVES = 300;
const VOTED: StepKind[] = ['RESOLVE', 'DELIBERATE'];

/**
 * Lets people answer in any order and any way, and submitters change or keep the text after a return. With
 * `reconsiders`, bodies now and then take up again what was just decided by vote: the step is decided once more on a
 * further version with the same text (复议).
 */
function play(template: ChainTemplate, pick: (below: number) => number, reconsiders = false): Run {
  const answers: Answer[] = [];
  let [version, text, resumesAt] = [1, 1, template.steps[0]?.key ?? ''];
  let tasks: TaskFact[] = [];
  const stop = (end: Run['end']): Run => ({ end, version, text, answers });
  const takesUpAgain = (): boolean => {
    const last = answers.at(-1);
    const kind = template.steps.find(({ key }) => key === last?.stepKey)?.kind ?? 'IMPLEMENT';
    if (!reconsiders || last?.version !== version || !VOTED.includes(kind) || pick(3) > 0) return false;
    version += 1;
    resumesAt = last.stepKey;
    tasks = [];
    return true;
  };
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const move = nextMove(template, { resumesAt, tasks, withdrawn: false, implemented: false });
    if (move.type === 'IMPLEMENT') return stop('IMPLEMENTED');
    if (move.type === 'END') {
      if (takesUpAgain()) continue;
      return stop('REJECTED');
    }
    if (move.type === 'OPEN') {
      if (takesUpAgain()) continue;
      tasks = [...tasks, ...move.tasks.map((task) => ({ ...task, outcome: null }))];
    } else if (move.type === 'WAIT') {
      const open = tasks.filter(({ outcome }) => outcome === null);
      const chosen = open[pick(open.length)];
      if (!chosen) throw new Error('the chain waits for nobody');
      const own = template.steps.find(({ key }) => key === chosen.stepKey);
      const ends = ENDS[own?.kind ?? 'IMPLEMENT'];
      const outcome = ends[pick(ends.length)] ?? 'APPROVED';
      const returnTo = own?.returnTo[pick(own.returnTo.length)] ?? null;
      answers.push({ version, text, stepKey: chosen.stepKey, actor: chosen.actor, outcome });
      tasks = tasks.map((task) => (task === chosen ? { ...task, outcome, returnTo } : task));
    } else {
      const changed = pick(2) === 0;
      const target = resumeKeyAfterReturn(template, move.to) ?? '';
      version += 1;
      text += changed ? 1 : 0;
      // edge-17: a changed text goes through every step again.
      resumesAt = changed ? (template.steps[0]?.key ?? '') : target;
      tasks = [];
    }
  }
  return stop('UNFINISHED');
}

describe('any chain, played by anybody in any order', () => {
  it('implements nothing unless every actor of every binding step approved the very text', () => {
    let implemented = 0;
    fc.assert(
      fc.property(templates, fc.infiniteStream(fc.nat()), (template, stream) => {
        const run = play(template, (below) => (stream.next().value ?? 0) % Math.max(below, 1));
        if (run.end !== 'IMPLEMENTED') return;
        implemented += 1;
        for (const { key, kind, actors } of template.steps) {
          for (const actor of actors) {
            const given = run.answers.filter(
              (answer) => answer.stepKey === key && answer.actor === actor && answer.text === run.text,
            );
            if (kind === 'CONSULT') expect(given.length).toBeGreaterThan(0);
            else expect(given.some(({ outcome }) => outcome === 'APPROVED')).toBe(true);
          }
        }
        const negative = run.answers.filter(
          ({ outcome, version }) =>
            version === run.version && !['APPROVED', 'AGREED', 'REMARKED'].includes(outcome),
        );
        expect(negative).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    // The property would hold of nothing if no run came so far.
    expect(implemented).toBeGreaterThan(100);
  });

  it('implements nothing that a body took back by 复议 and has not approved again', () => {
    let reconsidered = 0;
    fc.assert(
      fc.property(templates, fc.infiniteStream(fc.nat()), (template, stream) => {
        const run = play(template, (below) => (stream.next().value ?? 0) % Math.max(below, 1), true);
        if (run.end !== 'IMPLEMENTED') return;
        for (const { key, kind, actors } of template.steps) {
          for (const actor of actors) {
            const given = run.answers.filter((answer) => answer.stepKey === key && answer.actor === actor);
            const last = given.at(-1);
            if (VOTED.includes(kind) && given.filter(({ text }) => text === run.text).length > 1)
              reconsidered += 1;
            // The last word of each counts, and it was said of the very text.
            expect(last?.text).toBe(run.text);
            if (kind !== 'CONSULT') expect(last?.outcome).toBe('APPROVED');
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(reconsidered).toBeGreaterThan(50);
  });

  it('asks nobody twice about one version, and ends for good with the first rejection', () => {
    fc.assert(
      fc.property(templates, fc.infiniteStream(fc.nat()), (template, stream) => {
        const run = play(template, (below) => (stream.next().value ?? 0) % Math.max(below, 1));
        const asked = run.answers.map(({ version, stepKey, actor }) => `${version}/${stepKey}/${actor}`);
        expect(new Set(asked).size).toBe(asked.length);
        const rejections = run.answers.filter(({ outcome }) => outcome === 'REJECTED');
        expect(rejections).toHaveLength(run.end === 'REJECTED' ? 1 : 0);
        if (run.end === 'REJECTED') expect(run.answers.at(-1)).toEqual(rejections[0]);
      }),
      { numRuns: 500 },
    );
  });
});
