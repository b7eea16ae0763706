import fc from 'fast-check';
import { step } from './chain.fixture.js';
import type { ChainFacts, TaskFact, TaskOutcome } from './next-move.js';
import { nextMove } from './next-move.js';
import type { ChainStep, ChainTemplate } from './template.js';
import { SUBMIT } from './template.js';

/** Chains of one to six binding steps with one to three parallel actors, and the implementation at the end. */
const chains: fc.Arbitrary<ChainTemplate> = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 6 })
  .map((sizes) => {
    const steps = sizes.map((size, i) =>
      step(
        `s${i}`,
        size > 1 ? 'FILE' : 'REVIEW',
        Array.from({ length: size }, (_, a) => `a${a}`),
        [SUBMIT],
      ),
    );
    return {
      matterType: 'M',
      name: 'M',
      documentNumber: 'D',
      steps: [...steps, step('end', 'IMPLEMENT', [], [])],
    };
  });

const outcomes = fc.constantFrom<TaskOutcome | null>(
  'APPROVED',
  'APPROVED',
  'APPROVED',
  null,
  'RETURNED',
  'REJECTED',
  'OBJECTED',
);

interface Situation {
  readonly template: ChainTemplate;
  readonly facts: ChainFacts;
}

/** Any chain, resumed anywhere, with any subset of its tasks in any state: also states no real run would reach. */
const situations: fc.Arbitrary<Situation> = chains.chain((template) => {
  const binding = template.steps.filter(({ kind }) => kind !== 'IMPLEMENT');
  return fc.integer({ min: 0, max: binding.length - 1 }).chain((start) => {
    const possible = binding
      .slice(start)
      .flatMap((s) => s.actors.map((actor) => ({ stepKey: s.key, actor })));
    return fc
      .tuple(
        fc.array(fc.tuple(fc.boolean(), outcomes), {
          minLength: possible.length,
          maxLength: possible.length,
        }),
        fc.boolean(),
      )
      .map(([states, mostlyThere]): Situation => {
        const tasks = possible.flatMap((task, i): TaskFact[] => {
          const [there, outcome] = states[i] ?? [false, null];
          return there || mostlyThere ? [{ ...task, outcome }] : [];
        });
        return {
          template,
          facts: { resumesAt: binding[start]?.key ?? '', tasks, withdrawn: false, implemented: false },
        };
      });
  });
});

const stepsAhead = ({ template, facts }: Situation): ChainStep[] => {
  const start = template.steps.findIndex(({ key }) => key === facts.resumesAt);
  return template.steps.slice(start).filter(({ kind }) => kind !== 'IMPLEMENT');
};

const allApproved = (situation: Situation): boolean =>
  stepsAhead(situation).every(({ key, actors }) =>
    actors.every((actor) =>
      situation.facts.tasks.some((t) => t.stepKey === key && t.actor === actor && t.outcome === 'APPROVED'),
    ),
  );

describe('any chain', () => {
  it('implements when, and only when, every actor of every step from the start on approved', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const move = nextMove(situation.template, situation.facts);
        expect(move.type === 'IMPLEMENT').toBe(allApproved(situation));
      }),
      { numRuns: 1000 },
    );
  });

  it('asks for no task that is already there, only for tasks of one step, and only when all before it approved', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const move = nextMove(situation.template, situation.facts);
        if (move.type !== 'OPEN') return;
        const keys = new Set(move.tasks.map(({ stepKey }) => stepKey));
        expect(keys.size).toBe(1);
        for (const { stepKey, actor } of move.tasks) {
          expect(situation.facts.tasks.some((t) => t.stepKey === stepKey && t.actor === actor)).toBe(false);
        }
        const position = stepsAhead(situation).findIndex(({ key }) => keys.has(key));
        const earlier = { ...situation.template, steps: stepsAhead(situation).slice(0, position) };
        for (const { key, actors } of earlier.steps) {
          for (const actor of actors) {
            expect(situation.facts.tasks).toContainEqual({ stepKey: key, actor, outcome: 'APPROVED' });
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('goes forward only: an approval more never moves the case to an earlier step', () => {
    fc.assert(
      fc.property(situations, fc.nat(), (situation, pick) => {
        const open = situation.facts.tasks.filter(({ outcome }) => outcome === null);
        const approved = open[pick % Math.max(open.length, 1)];
        if (!approved) return;
        const tasks = situation.facts.tasks.map((t): TaskFact =>
          t === approved ? { ...t, outcome: 'APPROVED' } : t,
        );
        const after = { ...situation, facts: { ...situation.facts, tasks } };
        expect(progress(after)).toBeGreaterThanOrEqual(progress(situation));
      }),
      { numRuns: 1000 },
    );
  });

  it('run to its end opens every task of the chain exactly once, in the order of the steps', () => {
    fc.assert(
      fc.property(chains, fc.infiniteStream(fc.nat()), (template, picks) => {
        const opened: string[] = [];
        let tasks: TaskFact[] = [];
        for (;;) {
          const move = nextMove(template, { resumesAt: 's0', tasks, withdrawn: false, implemented: false });
          if (move.type === 'IMPLEMENT') break;
          if (move.type === 'OPEN') {
            opened.push(...move.tasks.map(({ stepKey, actor }) => `${stepKey}/${actor}`));
            tasks = [...tasks, ...move.tasks.map((t) => ({ ...t, outcome: null }))];
          } else {
            expect(move.type).toBe('WAIT');
            const open = tasks.filter(({ outcome }) => outcome === null);
            const chosen = open[(picks.next().value ?? 0) % open.length];
            tasks = tasks.map((t): TaskFact => (t === chosen ? { ...t, outcome: 'APPROVED' } : t));
          }
        }
        const all = template.steps.flatMap(({ key, actors }) => actors.map((actor) => `${key}/${actor}`));
        expect(opened).toEqual(all);
      }),
    );
  });
});

/** Steps behind the case; all of them once it may be implemented. -1 when it was sent back or ended. */
function progress(situation: Situation): number {
  const move = nextMove(situation.template, situation.facts);
  const ahead = stepsAhead(situation);
  if (move.type === 'IMPLEMENT') return ahead.length;
  if (move.type === 'RETURNED' || move.type === 'END') return -1;
  return ahead.findIndex(
    ({ key, actors }) =>
      !actors.every((actor) =>
        situation.facts.tasks.some((t) => t.stepKey === key && t.actor === actor && t.outcome === 'APPROVED'),
      ),
  );
}
