import type { Fraction } from 'fraction.js';
import { RuleError } from '../rule-error.js';
import { compareCodePoints } from '../text/code-points.js';
import type { DrawnTicket, HashText } from './draw.js';
import { drawOrder } from './draw.js';

/** A post to which recruits are placed. */
export interface ListedPost {
  readonly code: string;
  readonly places: number;
}

/** A recruit with the exact total score. */
export interface PlacementCandidate {
  readonly id: string;
  readonly score: Fraction;
}

/** A candidate in the order of choosing. */
export interface Turn {
  readonly candidateId: string;
  /** 1 chooses first. */
  readonly rank: number;
  /** Drawn for it, when others had the same score. */
  readonly ticket: string | null;
}

/** What a candidate did when it was their turn. */
export type ChoiceAct =
  | { readonly candidateId: string; readonly type: 'CHOSE'; readonly postCode: string }
  /** Chooses none of what is left, and waits for the final draw. */
  | { readonly candidateId: string; readonly type: 'PASSED' }
  /** 放弃: is no longer a candidate. */
  | { readonly candidateId: string; readonly type: 'DECLINED' };

/** How far choosing has come. */
export interface ChoiceBoard {
  /** Whose turn it is; null when everybody has had theirs. */
  readonly next: string | null;
  /** Places left by post, in the order of the list. */
  readonly left: readonly ListedPost[];
  /** Candidates who passed, in the order of choosing. */
  readonly unplaced: readonly string[];
}

/** A place given by the final draw. */
export interface DrawnPlace {
  readonly candidateId: string;
  readonly candidateTicket: string;
  readonly postCode: string;
  readonly placeTicket: string;
}

export type ChoiceProblem = 'NOT_YOUR_TURN' | 'NO_PLACE_LEFT' | 'UNKNOWN_POST' | 'CHOOSING_NOT_OVER';

const MESSAGES: Record<ChoiceProblem, string> = {
  NOT_YOUR_TURN: '尚未轮到该人员选岗，或其已经选过',
  NO_PLACE_LEFT: '该岗位已被选完，请另选',
  UNKNOWN_POST: '该岗位不在本次选岗清单中',
  CHOOSING_NOT_OVER: '尚有人员未选岗，不能进行剩余岗位抽签',
};

/** The choice or draw is not possible now. */
export class ChoiceError extends RuleError {
  constructor(readonly code: ChoiceProblem) {
    super(MESSAGES[code], '赣市府办字〔2023〕83号 二(二)；首次安置规则');
  }
}

/** Groups of candidates with equal scores: these need a draw before anybody chooses, also with different wishes. */
export function tiedCandidates(candidates: readonly PlacementCandidate[]): string[][] {
  return groupsByScore(candidates).flatMap((group) => (group.length > 1 ? [group.map(({ id }) => id)] : []));
}

/**
 * 成绩优先: by score from the top, equal scores by draw (domain §9, Placement).
 * @param seed revealed seed of the draw; not used when no scores are equal
 */
export function choosingOrder(
  hash: HashText,
  seed: string,
  candidates: readonly PlacementCandidate[],
): Turn[] {
  const inOrder = groupsByScore(candidates).flatMap((group): { id: string; ticket: string | null }[] => {
    const [only, ...others] = group;
    if (only && others.length === 0) return [{ id: only.id, ticket: null }];
    const purpose = `score:${only?.score.toFraction() ?? ''}`;
    return drawOrder(
      hash,
      seed,
      purpose,
      group.map(({ id }) => id),
    );
  });
  return inOrder.map(({ id, ticket }, at) => ({ candidateId: id, rank: at + 1, ticket }));
}

/**
 * The live board after the acts so far.
 * @throws {ChoiceError} when an act came out of turn or took a place that was not there
 */
export function choiceBoard(
  posts: readonly ListedPost[],
  order: readonly Turn[],
  acts: readonly ChoiceAct[],
): ChoiceBoard {
  const left = new Map(posts.map(({ code, places }) => [code, places]));
  const unplaced: string[] = [];
  acts.forEach((act, at) => {
    if (order[at]?.candidateId !== act.candidateId) throw new ChoiceError('NOT_YOUR_TURN');
    if (act.type === 'PASSED') unplaced.push(act.candidateId);
    if (act.type === 'CHOSE') take(left, act.postCode);
  });
  return {
    next: order[acts.length]?.candidateId ?? null,
    left: posts.map(({ code }) => ({ code, places: left.get(code) ?? 0 })),
    unplaced,
  };
}

/**
 * 抽签: the places that nobody chose, drawn among those who are unplaced. People and places are drawn each by
 * themselves, so neither the list of posts nor that of people can be arranged. Where there are more of one than of
 * the other, the rest stays over.
 * @throws {ChoiceError} while somebody has still to choose
 */
export function drawLeftPlaces(hash: HashText, seed: string, board: ChoiceBoard): DrawnPlace[] {
  if (board.next !== null) throw new ChoiceError('CHOOSING_NOT_OVER');
  const places = board.left.flatMap(({ code, places: count }) =>
    Array.from({ length: count }, (_, at) => `${code}#${at + 1}`),
  );
  const people = drawOrder(hash, seed, 'unplaced', board.unplaced);
  const drawn = drawOrder(hash, seed, 'places', places);
  return people.flatMap((person, at): DrawnPlace[] => {
    const place: DrawnTicket | undefined = drawn[at];
    if (!place) return [];
    const postCode = place.id.slice(0, place.id.lastIndexOf('#'));
    return [{ candidateId: person.id, candidateTicket: person.ticket, postCode, placeTicket: place.ticket }];
  });
}

function take(left: Map<string, number>, postCode: string): void {
  const places = left.get(postCode);
  if (places === undefined) throw new ChoiceError('UNKNOWN_POST');
  if (places < 1) throw new ChoiceError('NO_PLACE_LEFT');
  left.set(postCode, places - 1);
}

function groupsByScore(candidates: readonly PlacementCandidate[]): PlacementCandidate[][] {
  const sorted = [...candidates].sort((a, b) => b.score.compare(a.score) || compareCodePoints(a.id, b.id));
  const groups: PlacementCandidate[][] = [];
  for (const candidate of sorted) {
    const last = groups.at(-1);
    if (last?.[0]?.score.equals(candidate.score)) last.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}
