import type { TemplateStepInput } from '../../gql/graphql';
import { addStep, moveStep, removeStep, returnOptions, ruleSentence, withKind } from './draftSteps';

const step = (key: string, kind = 'REVIEW', returnTo: string[] = []): TemplateStepInput => ({
  key,
  name: key,
  kind,
  actors: ['A', 'B'],
  dueWorkingDays: 5,
  returnTo,
  clause: '依据',
});
const steps = [step('one'), step('two', 'REVIEW', ['one']), step('end', 'IMPLEMENT')];
const keys = (some: readonly TemplateStepInput[]) => some.map(({ key }) => key);

describe('editing the steps of a chain', () => {
  it('adds before the implementation, under a key that is free', () => {
    const added = addStep([step('file-3', 'FILE'), ...steps.slice(1)], 'FILE');
    expect(keys(added)).toEqual(['file-3', 'two', 'file-4', 'end']);
  });

  it('moves within the chain only', () => {
    expect(keys(moveStep(steps, 'two', -1))).toEqual(['two', 'one', 'end']);
    expect(keys(moveStep(steps, 'one', -1))).toEqual(['one', 'two', 'end']);
  });

  it('removes a step with the returns to it', () => {
    const left = removeStep(steps, 'one');
    expect(keys(left)).toEqual(['two', 'end']);
    expect(left[0]?.returnTo).toEqual([]);
  });

  it('gives a kind its settings and takes those of the other', () => {
    const vote = withKind(step('one'), 'RESOLVE');
    expect(vote).toMatchObject({ actors: ['A'], votingRule: { majorityOf: 'ENTITLED' } });
    const escalation = { afterWorkingDaysLate: 3, to: 'LEADING_GROUP' };
    expect(withKind({ ...vote, escalation }, 'REVIEW')).toMatchObject({ escalation });
    expect(withKind({ ...vote, escalation }, 'IMPLEMENT')).toMatchObject({ escalation: null });
    expect(withKind(vote, 'PUBLICISE')).toMatchObject({ votingRule: null, publicityWorkingDays: 5 });
  });

  it('offers the submitter and earlier steps to return to', () => {
    expect(returnOptions(steps, 'two').map(({ value }) => value)).toEqual(['SUBMIT', 'one']);
  });

  it('reads a rule as a sentence', () => {
    const rule = {
      attendanceNum: 2,
      attendanceDen: 3,
      majorityNum: 1,
      majorityDen: 2,
      majorityStrict: true,
      majorityOf: 'ENTITLED',
    };
    expect(ruleSentence(rule)).toContain('超过应到会人数的 1/2');
  });
});
