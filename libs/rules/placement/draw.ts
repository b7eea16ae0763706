import { RuleError } from '../rule-error.js';
import { compareCodePoints } from '../text/code-points.js';

/**
 * SHA-256 of a text in UTF-8 as lower-case hex. It is handed in, so that the rules depend on no runtime; anybody can
 * repeat a draw with any tool that computes SHA-256.
 */
export type HashText = (text: string) => string;

/** Named in every hash, so that a later algorithm can never be mistaken for this one. */
export const DRAW_ALGORITHM = 'YIGONGTI-DRAW-1';

/** What is fixed before a draw and what is added at it. */
export interface DrawSeedParts {
  /** Identifies the draw; the same secret means nothing for another one. */
  readonly drawId: string;
  /** Random, kept back until the reveal; its commitment is published before anybody contributes. */
  readonly secret: string;
  /** What the witnesses say at the draw, in the order of their seats. Nobody who knows the secret knows these before. */
  readonly contributions: readonly string[];
}

/** One who draws, with the ticket that anybody can compute again. */
export interface DrawnTicket {
  readonly id: string;
  readonly ticket: string;
}

export type DrawProblem = 'TOO_FEW_WITNESSES' | 'EMPTY_CONTRIBUTION' | 'DUPLICATE_ID';

const MESSAGES: Record<DrawProblem, string> = {
  TOO_FEW_WITNESSES: '抽签须有足够的见证人到场',
  EMPTY_CONTRIBUTION: '每名见证人须各报一个字符串',
  DUPLICATE_ID: '抽签名单中编号重复',
};

/** The draw cannot be held as asked. */
export class DrawError extends RuleError {
  constructor(readonly code: DrawProblem) {
    super(MESSAGES[code], '首次安置规则');
  }
}

/** Published before the draw: binds whoever prepared it to the secret, and tells nothing of it. */
export function drawCommitment(hash: HashText, drawId: string, secret: string): string {
  return hash([DRAW_ALGORITHM, 'commitment', drawId, secret].join('\n'));
}

/**
 * The seed: the secret and what every witness contributed, so that no single person chose it.
 * @param witnesses least number of witnesses (county data)
 * @throws {DrawError} when too few contribute, or a contribution is blank
 */
export function drawSeed(hash: HashText, parts: DrawSeedParts, witnesses: number): string {
  if (parts.contributions.length < witnesses) throw new DrawError('TOO_FEW_WITNESSES');
  if (parts.contributions.some((said) => said.trim() === '')) throw new DrawError('EMPTY_CONTRIBUTION');
  // Each contribution is hashed by itself: no line break in one can pass for a further witness.
  const said = parts.contributions.map((one) => hash(one));
  return hash([DRAW_ALGORITHM, 'seed', parts.drawId, parts.secret, ...said].join('\n'));
}

/**
 * The order in which the drawers come: by ticket, the hash of seed, purpose and id. It does not depend on the order
 * of the list. A draw of one is a draw too, for the record (domain §9, Placement).
 * @param purpose what is drawn for, e.g. a score or a post; one seed serves many draws
 * @throws {DrawError} when an id occurs twice
 */
export function drawOrder(
  hash: HashText,
  seed: string,
  purpose: string,
  ids: readonly string[],
): DrawnTicket[] {
  if (new Set(ids).size !== ids.length) throw new DrawError('DUPLICATE_ID');
  return ids
    .map((id) => ({ id, ticket: hash([DRAW_ALGORITHM, 'ticket', seed, purpose, id].join('\n')) }))
    .sort((a, b) => compareCodePoints(a.ticket, b.ticket) || compareCodePoints(a.id, b.id));
}
