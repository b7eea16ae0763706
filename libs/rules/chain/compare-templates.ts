import type { ChainStep, ChainTemplate } from './template.js';

/** One field that differs; absent values are undefined. */
export interface FieldDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export type StepChange = 'SAME' | 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED';

export interface StepDifference {
  readonly key: string;
  /** MOVED: at another place among the steps of both chains; its fields may differ as well. */
  readonly change: StepChange;
  readonly before: ChainStep | null;
  readonly after: ChainStep | null;
  readonly fields: readonly FieldDifference[];
}

export interface TemplateDifference {
  /** Of the chain itself: name, document. */
  readonly fields: readonly FieldDifference[];
  /** Steps of the second chain in order, then those that it has no more. */
  readonly steps: readonly StepDifference[];
}

/** Compares two chains step by step, by key. Fields that the rules don't know are compared as they stand. */
export function compareTemplates(before: ChainTemplate, after: ChainTemplate): TemplateDifference {
  const moved = movedKeys(before, after);
  const steps = after.steps.map((step): StepDifference => {
    const old = before.steps.find(({ key }) => key === step.key) ?? null;
    if (!old) return { key: step.key, change: 'ADDED', before: null, after: step, fields: [] };
    const fields = differences(old, step);
    const change = moved.has(step.key) ? 'MOVED' : fields.length > 0 ? 'CHANGED' : 'SAME';
    return { key: step.key, change, before: old, after: step, fields };
  });
  const removed = before.steps
    .filter(({ key }) => !after.steps.some((step) => step.key === key))
    .map((step): StepDifference => ({
      key: step.key,
      change: 'REMOVED',
      before: step,
      after: null,
      fields: [],
    }));
  const { steps: _old, ...head } = before;
  const { steps: _new, ...nextHead } = after;
  return { fields: differences(head, nextHead), steps: [...steps, ...removed] };
}

/** Keys that are not in the longest run of steps that kept their order. */
function movedKeys(before: ChainTemplate, after: ChainTemplate): Set<string> {
  const order = after.steps.flatMap(({ key }) => {
    const at = before.steps.findIndex((step) => step.key === key);
    return at < 0 ? [] : [{ key, at }];
  });
  const runs: { key: string; at: number }[][] = [];
  for (const step of order) {
    const longest = runs
      .filter((run) => (run.at(-1)?.at ?? -1) < step.at)
      .reduce<{ key: string; at: number }[]>((a, b) => (b.length > a.length ? b : a), []);
    runs.push([...longest, step]);
  }
  const kept = new Set(runs.reduce((a, b) => (b.length > a.length ? b : a), []).map(({ key }) => key));
  return new Set(order.map(({ key }) => key).filter((key) => !kept.has(key)));
}

function differences(before: object, after: object): FieldDifference[] {
  const [old, now] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => text(old[field]) !== text(now[field]))
    .map((field) => ({ field, before: old[field], after: now[field] }));
}

/** Order of an object's fields means nothing; an absent flag is one that is not set. */
function text(value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(text).join()}]`;
  return JSON.stringify(
    Object.entries(value)
      .map(([key, one]) => [key, text(one)])
      .sort(),
  );
}
