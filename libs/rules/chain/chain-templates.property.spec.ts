import fc from 'fast-check';
import { step } from './chain.fixture.js';
import { carryOver } from './carry-over.js';
import type { CarriedTask } from './carry-over.js';
import { nextMove } from './next-move.js';
import type { TaskOutcome } from './next-move.js';
import type { ChainStep, ChainTemplate, StepKind } from './template.js';
import { STEP_KINDS, SUBMIT, isCollective, resumeKeyAfterReturn } from './template.js';
import { validateTemplate } from './validate-template.js';

const RULE = {
  attendanceMin: { num: 2, den: 3 },
  majorityOf: 'ENTITLED',
  majority: { num: 1, den: 2, strict: true },
} as const;
const KEYS = ['a', 'b', 'c', 'd'];

/** A step that is sound in itself: only its place among the others may be wrong. */
function ownSound(key: string, kind: StepKind, actors: readonly string[], returnTo: string[]): ChainStep {
  return step(
    key,
    kind,
    kind === 'IMPLEMENT' ? [] : isCollective(kind) ? actors.slice(0, 1) : [...actors],
    returnTo,
    {
      ...(isCollective(kind) ? { votingRule: RULE } : {}),
      ...(kind === 'PUBLICISE' ? { publicityWorkingDays: 5 } : {}),
    },
  );
}

const chainOf = (steps: ChainStep[]): ChainTemplate => ({
  matterType: 'M',
  name: 'M',
  documentNumber: 'D',
  steps,
});

/** Any order of any steps with any keys and returns, an end or none, or one in the middle. */
const anyTemplates = fc
  .array(
    fc.record({
      key: fc.constantFrom(...KEYS),
      kind: fc.constantFrom(...STEP_KINDS),
      actors: fc.constantFrom(['x'], ['x', 'y']),
      returns: fc.uniqueArray(fc.constantFrom(...KEYS, 'nowhere'), { maxLength: 1 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .chain((shapes) =>
    fc.boolean().map((ends) => {
      const steps = shapes.map(({ key, kind, actors, returns }) =>
        ownSound(key, kind, actors, [SUBMIT, ...returns]),
      );
      return chainOf(ends ? [...steps, ownSound('end', 'IMPLEMENT', [], [])] : steps);
    }),
  );

/**
 * Walks a chain as somebody would who knows nothing of the rules: from the first step to the next, remembering the
 * names of those passed. It must come to an implementation, with no step left and no name met twice, and wherever a
 * step sends back to, the walker must have been before.
 */
function walks({ steps }: ChainTemplate): boolean {
  const passed: string[] = [];
  for (const [index, { key, kind, returnTo }] of steps.entries()) {
    if (passed.includes(key)) return false;
    if (returnTo.some((target) => target !== SUBMIT && !passed.includes(target))) return false;
    passed.push(key);
    if (kind === 'IMPLEMENT') return index === steps.length - 1;
  }
  return false;
}

/** Sound chains over few keys, so that two of them have steps in common. */
const soundTemplates = fc
  .shuffledSubarray(KEYS, { minLength: 1 })
  .chain((keys) =>
    fc.tuple(
      fc.constant(keys),
      fc.array(
        fc.tuple(
          fc.constantFrom<StepKind>('REVIEW', 'REVIEW', 'RESOLVE', 'CONSULT', 'FILE'),
          fc.constantFrom(['x'], ['x', 'y']),
        ),
        {
          minLength: keys.length,
          maxLength: keys.length,
        },
      ),
    ),
  )
  .map(([keys, shapes]) =>
    chainOf([
      ...shapes.map(([kind, actors], i) =>
        ownSound(keys[i] ?? '', kind, actors, [SUBMIT, ...keys.slice(0, i)]),
      ),
      ownSound('end', 'IMPLEMENT', [], []),
    ]),
  );

describe('any template', () => {
  it('is accepted exactly when a naive walk comes to its end and every return leads back on the way', () => {
    let sound = 0;
    fc.assert(
      fc.property(anyTemplates, (template) => {
        const accepted = validateTemplate(template).length === 0;
        if (accepted) sound += 1;
        expect(accepted).toBe(walks(template));
      }),
      { numRuns: 3000 },
    );
    expect(sound).toBeGreaterThan(100);
  });
});

interface Given {
  readonly text: number;
  readonly template: ChainTemplate;
  readonly task: CarriedTask;
}

interface Played {
  readonly end: 'IMPLEMENTED' | 'OTHER';
  readonly text: number;
  readonly template: ChainTemplate;
  readonly given: readonly Given[];
  readonly moves: number;
}

const ENDS: Record<string, TaskOutcome[]> = {
  CONSULT: ['AGREED', 'REMARKED'],
  FILE: ['APPROVED', 'APPROVED', 'APPROVED', 'OBJECTED'],
};
const USUAL: TaskOutcome[] = ['APPROVED', 'APPROVED', 'APPROVED', 'APPROVED', 'RETURNED'];

/** Lets people answer in any order, submitters change the text or not, and an administrator move the case at any time. */
function play(templates: readonly ChainTemplate[], pick: (below: number) => number): Played {
  const given: Given[] = [];
  let [template, text, ids, moves] = [templates[0] ?? chainOf([]), 1, 0, 0];
  let resumesAt = template.steps[0]?.key ?? '';
  /** Those of the current version, and the answers of the steps that it was spared. */
  let [tasks, spared]: [CarriedTask[], CarriedTask[]] = [[], []];
  const facts = () => ({ resumesAt, tasks, withdrawn: false, implemented: false });
  for (let n = 0; n < 200; n += 1) {
    const move = nextMove(template, facts());
    if (move.type === 'IMPLEMENT') return { end: 'IMPLEMENTED', text, template, given, moves };
    if (move.type === 'END') break;
    const to = templates[pick(templates.length * 3)];
    if (to && to !== template && move.type !== 'RETURNED') {
      const carried = carryOver(template, to, [...spared, ...tasks]);
      if (carried.lost.length > 0) continue;
      tasks = [...spared, ...tasks].filter(({ taskId }) => carried.kept.includes(taskId));
      [template, spared, resumesAt, moves] = [to, [], to.steps[0]?.key ?? '', moves + 1];
      const next = nextMove(template, facts());
      expect(next.type === 'OPEN' ? next.tasks[0]?.stepKey : 'end').toBe(carried.standsAt);
    } else if (move.type === 'OPEN') {
      tasks = [
        ...tasks,
        ...move.tasks.map((task) => ({ ...task, outcome: null, taskId: String((ids += 1)) })),
      ];
    } else if (move.type === 'WAIT') {
      const open = tasks.filter(({ outcome }) => outcome === null);
      const chosen = open[pick(open.length)];
      if (!chosen) throw new Error('the chain waits for nobody');
      const own = template.steps.find(({ key }) => key === chosen.stepKey);
      const ends = ENDS[own?.kind ?? ''] ?? USUAL;
      const outcome = ends[pick(ends.length)] ?? 'APPROVED';
      const answered = { ...chosen, outcome, returnTo: own?.returnTo[pick(own.returnTo.length)] ?? null };
      given.push({ text, template, task: answered });
      tasks = tasks.map((task) => (task === chosen ? answered : task));
    } else {
      const changed = pick(2) === 0;
      text += changed ? 1 : 0;
      resumesAt = changed ? (template.steps[0]?.key ?? '') : (resumeKeyAfterReturn(template, move.to) ?? '');
      const start = template.steps.findIndex(({ key }) => key === resumesAt);
      const before = new Set(template.steps.slice(0, start).map(({ key }) => key));
      spared = [...spared, ...tasks].filter(({ stepKey }) => before.has(stepKey));
      tasks = [];
    }
  }
  return { end: 'OTHER', text, template, given, moves };
}

describe('a case that is moved between any templates, at any time, among decisions and returns', () => {
  it('is never implemented without every decision of its last chain on its last text', () => {
    let moved = 0;
    fc.assert(
      fc.property(
        fc.array(soundTemplates, { minLength: 2, maxLength: 3 }),
        fc.infiniteStream(fc.nat()),
        (templates, stream) => {
          const run = play(templates, (below) => (stream.next().value ?? 0) % Math.max(below, 1));
          if (run.end !== 'IMPLEMENTED') return;
          moved += run.moves > 0 ? 1 : 0;
          for (const own of run.template.steps) {
            for (const actor of own.actors) {
              const answers = run.given.filter(
                ({ text, task, template }) =>
                  text === run.text &&
                  task.stepKey === own.key &&
                  task.actor === actor &&
                  // Given to the very question that the last chain asks.
                  template.steps.find(({ key }) => key === own.key)?.kind === own.kind,
              );
              const passing = own.kind === 'CONSULT' ? ['AGREED', 'REMARKED'] : ['APPROVED'];
              expect(answers.some(({ task }) => passing.includes(task.outcome ?? ''))).toBe(true);
            }
          }
        },
      ),
      { numRuns: 1500 },
    );
    // The property would hold of nothing if no moved run came so far.
    expect(moved).toBeGreaterThan(100);
  });

  it('loses no answer: each is kept, asked for again, or keeps the case where it is', () => {
    fc.assert(
      fc.property(soundTemplates, soundTemplates, fc.infiniteStream(fc.nat()), (from, to, stream) => {
        const tasks = from.steps.flatMap(({ key, actors, kind }) =>
          actors.map((actor): CarriedTask => {
            const outcome = kind === 'CONSULT' ? 'AGREED' : 'APPROVED';
            return {
              stepKey: key,
              actor,
              outcome,
              taskId: `${key}/${actor}/${String(stream.next().value ?? 0)}`,
            };
          }),
        );
        const { kept, rerun, lost, open } = carryOver(from, to, tasks);
        expect([...kept, ...rerun, ...lost].sort()).toEqual(tasks.map(({ taskId }) => taskId).sort());
        expect(open).toEqual([]);
        const asked = new Set(
          to.steps.flatMap(({ key, actors }) => actors.map((actor) => `${key}/${actor}`)),
        );
        for (const id of lost) expect(asked.has(id.split('/').slice(0, 2).join('/'))).toBe(false);
      }),
    );
  });
});
