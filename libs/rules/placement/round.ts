import { exact } from '../money/fen.js';
import { RuleError } from '../rule-error.js';
import type { ChoiceAct, ChoiceBoard, DrawnPlace, Turn } from './choice.js';
import { choiceBoard, choosingOrder, drawLeftPlaces, tiedCandidates } from './choice.js';
import { drawCommitment, drawSeed } from './draw.js';
import type { HashText } from './draw.js';
import type {
  AnnouncedDraw,
  DrawState,
  Placement,
  RoundCandidate,
  RoundEntry,
  RoundOpening,
  RoundPhase,
  RoundState,
} from './round-types.js';
import type { StayEvent } from './stay.js';
import { stayAfter } from './stay.js';

export type RoundProblem =
  | 'NO_POSTS'
  | 'NO_CANDIDATES'
  | 'DUPLICATE_POST'
  | 'DUPLICATE_CANDIDATE'
  | 'NO_PLACES'
  | 'DRAW_MISSING'
  | 'WRONG_PHASE'
  | 'UNKNOWN_DRAW'
  | 'ALREADY_WITNESSED'
  | 'CANDIDATE_AS_WITNESS'
  | 'COMMITMENT_BROKEN'
  | 'NO_OPEN_PLACEMENT'
  | 'NOT_SERVING';

const MESSAGES: Record<RoundProblem, string> = {
  NO_POSTS: '选岗清单不能为空',
  NO_CANDIDATES: '选岗人员不能为空',
  DUPLICATE_POST: '岗位代码重复',
  DUPLICATE_CANDIDATE: '选岗人员重复',
  NO_PLACES: '每个岗位的名额须为不小于 1 的整数',
  DRAW_MISSING: '有同分人员，须先公布抽签承诺',
  WRONG_PHASE: '本轮安置当前不处于该环节',
  UNKNOWN_DRAW: '没有这次抽签，或其已经揭晓',
  ALREADY_WITNESSED: '您已作为见证人提交过',
  CANDIDATE_AS_WITNESS: '选岗人员不得担任见证人',
  COMMITMENT_BROKEN: '揭晓的密值与事先公布的承诺不一致',
  NO_OPEN_PLACEMENT: '该人员没有待确认的岗位',
  NOT_SERVING: '该人员尚未到岗服务',
};

/** The entry does not follow from the ones before it. */
export class RoundError extends RuleError {
  constructor(readonly code: RoundProblem) {
    super(MESSAGES[code], '赣市府办字〔2023〕83号 二(二)');
  }
}

/** Whether the candidates need a draw before anybody chooses. */
export function needsOrderDraw(candidates: readonly RoundCandidate[]): boolean {
  return tiedCandidates(scored(candidates)).length > 0;
}

/**
 * What follows from the opening and every entry since, from nothing: the same record gives the same round whenever
 * it is folded, and an auditor's fold proves it.
 * @throws {RoundError} {@link ChoiceError} {@link DrawError} {@link StayError} for an entry that does not follow
 */
export function foldRound(hash: HashText, opening: RoundOpening, entries: readonly RoundEntry[]): RoundState {
  checkOpening(opening);
  const round = new Round(hash, opening);
  for (const entry of entries) round.take(entry);
  return round.state();
}

function checkOpening({ posts, candidates, orderDraw }: RoundOpening): void {
  if (posts.length === 0) throw new RoundError('NO_POSTS');
  if (candidates.length === 0) throw new RoundError('NO_CANDIDATES');
  if (new Set(posts.map(({ code }) => code)).size < posts.length) throw new RoundError('DUPLICATE_POST');
  if (new Set(candidates.map(({ id }) => id)).size < candidates.length)
    throw new RoundError('DUPLICATE_CANDIDATE');
  if (posts.some(({ places }) => !Number.isSafeInteger(places) || places < 1))
    throw new RoundError('NO_PLACES');
  if (needsOrderDraw(candidates) && !orderDraw) throw new RoundError('DRAW_MISSING');
}

const scored = (candidates: readonly RoundCandidate[]) =>
  candidates.map(({ id, score }) => ({ id, score: exact(score) }));

class Round {
  private draws: DrawState[] = [];
  private order: Turn[] = [];
  private acts: ChoiceAct[] = [];
  private drawn: DrawnPlace[] = [];
  private placements: Placement[] = [];
  private waiting: string[] = [];
  private cancelled = false;

  constructor(
    private readonly hash: HashText,
    private readonly opening: RoundOpening,
  ) {
    if (opening.orderDraw) this.announce(opening.orderDraw, 'ORDER');
    else this.order = choosingOrder(hash, '', scored(opening.candidates));
  }

  state(): RoundState {
    const { draws, order, drawn, placements, waiting } = this;
    return { phase: this.phase(), draws, order, board: this.board(), drawn, placements, waiting };
  }

  take(entry: RoundEntry): void {
    if (this.cancelled) throw new RoundError('WRONG_PHASE');
    switch (entry.type) {
      case 'WITNESSED':
        this.witness(entry);
        break;
      case 'REVEALED':
        this.reveal(entry);
        break;
      case 'CHOSE':
      case 'PASSED':
      case 'DECLINED':
        this.choose(entry);
        break;
      case 'ANNOUNCED':
        this.announceLeft(entry.draw);
        break;
      case 'CONFIRMED':
        this.answer(entry.candidateId, { outcome: 'CONFIRMED', startOn: entry.startOn });
        break;
      case 'GAVE_UP':
        this.answer(entry.candidateId, { outcome: 'DECLINED', startOn: null });
        this.passOn(entry.candidateId);
        break;
      case 'SERVICE':
        this.serve(entry.candidateId, entry.event);
        break;
      case 'CANCELLED':
        this.cancel();
    }
  }

  private phase(): RoundPhase {
    if (this.cancelled) return 'CANCELLED';
    const board = this.board();
    if (!board) return 'ORDER_DRAW';
    if (board.next !== null) return 'CHOOSING';
    const left = this.draws.find(({ purpose }) => purpose === 'LEFT');
    const something = board.left.some(({ places }) => places > 0) && board.unplaced.length > 0;
    if (something && !left?.seed) return 'LEFT_DRAW';
    return this.placements.some(({ outcome }) => outcome === 'OPEN') ? 'CONFIRMING' : 'DONE';
  }

  private board(): ChoiceBoard | null {
    return this.order.length === 0 ? null : choiceBoard(this.opening.posts, this.order, this.acts);
  }

  private announce(draw: AnnouncedDraw, purpose: DrawState['purpose']): void {
    this.draws = [...this.draws, { ...draw, purpose, witnesses: [], secret: null, seed: null }];
  }

  private announceLeft(draw: AnnouncedDraw): void {
    if (this.phase() !== 'LEFT_DRAW' || this.draws.some(({ purpose }) => purpose === 'LEFT'))
      throw new RoundError('WRONG_PHASE');
    this.announce(draw, 'LEFT');
  }

  /** Once somebody has taken up a place there is something to lose: a round is cancelled before. */
  private cancel(): void {
    if (this.placements.some(({ outcome }) => outcome === 'CONFIRMED')) throw new RoundError('WRONG_PHASE');
    this.cancelled = true;
  }

  private witness({ drawId, personId, contribution }: Extract<RoundEntry, { type: 'WITNESSED' }>): void {
    const draw = this.openDraw(drawId);
    if (draw.witnesses.some((one) => one.personId === personId)) throw new RoundError('ALREADY_WITNESSED');
    if (this.opening.candidates.some(({ id }) => id === personId))
      throw new RoundError('CANDIDATE_AS_WITNESS');
    this.change(draw, { witnesses: [...draw.witnesses, { personId, contribution }] });
  }

  private reveal({ drawId, secret }: Extract<RoundEntry, { type: 'REVEALED' }>): void {
    const draw = this.openDraw(drawId);
    if (drawCommitment(this.hash, drawId, secret) !== draw.commitment)
      throw new RoundError('COMMITMENT_BROKEN');
    const contributions = draw.witnesses.map(({ contribution }) => contribution);
    const seed = drawSeed(this.hash, { drawId, secret, contributions }, this.opening.witnesses);
    this.change(draw, { secret, seed });
    if (draw.purpose === 'ORDER')
      this.order = choosingOrder(this.hash, seed, scored(this.opening.candidates));
    else this.drawLeft(seed);
  }

  private drawLeft(seed: string): void {
    const board = this.board();
    if (!board) throw new RoundError('WRONG_PHASE');
    this.drawn = drawLeftPlaces(this.hash, seed, board);
    for (const { candidateId, postCode } of this.drawn) this.place(candidateId, postCode, 'DRAWN');
    this.waiting = this.waiting.filter((id) => !this.drawn.some(({ candidateId }) => candidateId === id));
  }

  private choose(act: ChoiceAct): void {
    if (this.phase() !== 'CHOOSING') throw new RoundError('WRONG_PHASE');
    // The board refuses what is out of turn or not there.
    choiceBoard(this.opening.posts, this.order, [...this.acts, act]);
    this.acts = [...this.acts, act];
    if (act.type === 'CHOSE') this.place(act.candidateId, act.postCode, 'CHOSEN');
    if (act.type === 'PASSED') this.waiting = [...this.waiting, act.candidateId];
  }

  private place(candidateId: string, postCode: string, how: Placement['how']): void {
    const placement = { candidateId, postCode, how, outcome: 'OPEN', startOn: null, service: [] } as const;
    this.placements = [...this.placements, placement];
  }

  private answer(candidateId: string, answer: Pick<Placement, 'outcome' | 'startOn'>): void {
    if (this.phase() !== 'CONFIRMING') throw new RoundError('WRONG_PHASE');
    const placement = this.placements.find(
      (one) => one.candidateId === candidateId && one.outcome === 'OPEN',
    );
    if (!placement) throw new RoundError('NO_OPEN_PLACEMENT');
    this.placements = this.placements.map((one) => (one === placement ? { ...one, ...answer } : one));
  }

  /** DECLINED → next (domain §3). */
  private passOn(candidateId: string): void {
    const declined = this.placements.find((one) => one.candidateId === candidateId);
    const [next, ...others] = this.waiting;
    if (!declined || next === undefined) return;
    this.waiting = others;
    this.place(next, declined.postCode, 'NEXT');
  }

  private serve(candidateId: string, event: StayEvent): void {
    const placement = this.placements.find(
      (one) => one.candidateId === candidateId && one.outcome === 'CONFIRMED',
    );
    const zone = this.opening.posts.find(({ code }) => code === placement?.postCode)?.zone;
    if (!placement?.startOn || !zone) throw new RoundError('NOT_SERVING');
    const service = [...placement.service, event];
    stayAfter(zone, placement.startOn, service);
    this.placements = this.placements.map((one) => (one === placement ? { ...one, service } : one));
  }

  private openDraw(drawId: string): DrawState {
    const draw = this.draws.find((one) => one.id === drawId && one.seed === null);
    if (!draw) throw new RoundError('UNKNOWN_DRAW');
    return draw;
  }

  private change(draw: DrawState, change: Partial<DrawState>): void {
    this.draws = this.draws.map((one) => (one === draw ? { ...one, ...change } : one));
  }
}
