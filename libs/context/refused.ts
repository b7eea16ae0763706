import { RuleError } from '../rules/index.js';

/** What a refusal tells the user: a stable code, a Chinese message, and what it rests on. */
export interface RefusalDetail {
  /** Stable UPPER_SNAKE code that clients may switch on. */
  code: string;
  /** Chinese sentence for the person who asked. */
  message: string;
  /** Clause the refusal rests on, e.g. 明卫〔2025〕9号 二(四)2. */
  clause?: string | undefined;
  /** Input field the refusal is about, when there is one. */
  field?: string | undefined;
}

/**
 * An expected refusal: the rules say no. Thrown inside a transaction it rolls everything back, and resolvers
 * answer it as the `Refusal` member of their union. Anything else that is thrown is a fault.
 */
export class Refused extends Error {
  readonly detail: RefusalDetail;

  constructor(detail: RefusalDetail) {
    super(`${detail.code}: ${detail.message}`);
    this.name = 'Refused';
    this.detail = detail;
  }
}

/** Runs a pure rule and turns its error into a refusal. */
export function byRule<T>(work: () => T, field?: string): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RuleError) throw refusalOf(error, field);
    throw error;
  }
}

/** The refusal that a rule's error means to the user. */
export function refusalOf(error: RuleError, field?: string): Refused {
  return new Refused({ code: error.code, message: error.message, clause: error.clause, field });
}
