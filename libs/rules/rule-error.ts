/**
 * Base of every refusal thrown by the rules. `code` is stable and meant for programs, the message is Chinese
 * and may be shown to users, `clause` names the rule it rests on. Messages never carry personal data.
 */
export abstract class RuleError extends Error {
  abstract readonly code: string;
  readonly clause: string | undefined;

  constructor(message: string, clause?: string) {
    super(message);
    this.name = new.target.name;
    this.clause = clause;
  }
}

/**
 * Data given to a rule contradicts itself: a fault of the record or of the calling code, which no user can put right.
 * Not a {@link RuleError}, so that it never reaches a user as a refusal.
 */
export abstract class RuleFault extends Error {
  abstract readonly code: string;

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}
