import type { VotingRule } from '../voting/voting-rule.js';

/**
 * Kinds of steps (domain §1): RESOLVE and DELIBERATE are decided by vote, REVIEW is an office's opinion, CONSULT
 * a reply that does not bind, PUBLICISE 公示, FILE 备案 with several recipients in parallel, IMPLEMENT the ledger write.
 */
export type StepKind = 'RESOLVE' | 'REVIEW' | 'DELIBERATE' | 'CONSULT' | 'PUBLICISE' | 'FILE' | 'IMPLEMENT';

export const STEP_KINDS: readonly StepKind[] = [
  'RESOLVE',
  'REVIEW',
  'DELIBERATE',
  'CONSULT',
  'PUBLICISE',
  'FILE',
  'IMPLEMENT',
];

/** Return target that stands for the submitter: the case starts again at its first step. */
export const SUBMIT = 'SUBMIT';

/** 逾期上报: late by so many working days, a task goes before the chair of the body of that code (督办). */
export interface StepEscalation {
  readonly afterWorkingDaysLate: number;
  readonly to: string;
}

export interface ChainStep {
  readonly key: string;
  readonly name: string;
  readonly kind: StepKind;
  /** Codes of the bodies or offices that must all answer, in parallel when there are several. Empty for IMPLEMENT. */
  readonly actors: readonly string[];
  readonly dueWorkingDays: number;
  readonly votingRule?: VotingRule;
  /** Keys of earlier steps, or {@link SUBMIT}, to which this step may send the case back; the first is the default. */
  readonly returnTo: readonly string[];
  /** Once this step has approved, what the matter needs is reserved for it. */
  readonly reserves?: boolean;
  readonly clause: string;
  readonly publicityWorkingDays?: number;
  /** Whom a task of this step is put before once it is late; it stays where it is and is never approved by itself. */
  readonly escalation?: StepEscalation;
}

/** A chain of a matter: versioned county data. A running case keeps the version that it started with (edge-25). */
export interface ChainTemplate {
  readonly matterType: string;
  readonly name: string;
  readonly documentNumber: string;
  readonly steps: readonly ChainStep[];
}

/** Whether the step is decided by a vote of its body. */
export function isCollective(kind: StepKind): boolean {
  return kind === 'RESOLVE' || kind === 'DELIBERATE';
}

/** The step of that key, or undefined. */
export function stepOf(template: ChainTemplate, key: string): ChainStep | undefined {
  return template.steps.find((step) => step.key === key);
}

/**
 * The step at which the new version starts after a return to `target`: the target itself, or the first step when the
 * case went back to the submitter (domain §1: steps ≥ k rerun). Undefined when the chain has no such step.
 */
export function resumeKeyAfterReturn(template: ChainTemplate, target: string): string | undefined {
  return target === SUBMIT ? template.steps[0]?.key : stepOf(template, target)?.key;
}
