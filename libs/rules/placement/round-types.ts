import type { CalendarDate } from '../calendar/calendar-date.js';
import type { ChoiceAct, ChoiceBoard, DrawnPlace, ListedPost, Turn } from './choice.js';
import type { ServiceZone, StayEvent } from './stay.js';

/** A post on the list, with the zone in which it lies. */
export interface RoundPost extends ListedPost {
  readonly zone: ServiceZone;
}

/** A recruit on the list. */
export interface RoundCandidate {
  readonly id: string;
  /** Total score as decimal text. */
  readonly score: string;
}

/** A draw as it is announced: bound to its secret before anybody contributes. */
export interface AnnouncedDraw {
  readonly id: string;
  readonly commitment: string;
}

/** What is published when a round of first placement opens; it never changes. */
export interface RoundOpening {
  readonly posts: readonly RoundPost[];
  readonly candidates: readonly RoundCandidate[];
  /** Least number of witnesses of a draw (county data). */
  readonly witnesses: number;
  /** Draw of the order among equal scores; null when no scores are equal. */
  readonly orderDraw: AnnouncedDraw | null;
}

/** What happens in a round, in order. */
export type RoundEntry =
  | ChoiceAct
  | {
      readonly type: 'WITNESSED';
      readonly drawId: string;
      readonly personId: string;
      readonly contribution: string;
    }
  | { readonly type: 'REVEALED'; readonly drawId: string; readonly secret: string }
  /** The draw of the places that nobody chose is announced only after choosing, so that nobody can reckon with it. */
  | { readonly type: 'ANNOUNCED'; readonly draw: AnnouncedDraw }
  | { readonly type: 'CONFIRMED'; readonly candidateId: string; readonly startOn: CalendarDate }
  /** 放弃安置 after a place was chosen or drawn: it goes to the next in line. */
  | { readonly type: 'GAVE_UP'; readonly candidateId: string }
  | { readonly type: 'SERVICE'; readonly candidateId: string; readonly event: StayEvent }
  | { readonly type: 'CANCELLED' };

export type RoundPhase = 'ORDER_DRAW' | 'CHOOSING' | 'LEFT_DRAW' | 'CONFIRMING' | 'DONE' | 'CANCELLED';

/** A draw as far as it has come. */
export interface DrawState extends AnnouncedDraw {
  readonly purpose: 'ORDER' | 'LEFT';
  readonly witnesses: readonly { readonly personId: string; readonly contribution: string }[];
  readonly secret: string | null;
  readonly seed: string | null;
}

/** Who got which place, and how. */
export interface Placement {
  readonly candidateId: string;
  readonly postCode: string;
  readonly how: 'CHOSEN' | 'DRAWN' | 'NEXT';
  readonly outcome: 'OPEN' | 'CONFIRMED' | 'DECLINED';
  readonly startOn: CalendarDate | null;
  readonly service: readonly StayEvent[];
}

/** Everything that follows from the entries. */
export interface RoundState {
  readonly phase: RoundPhase;
  readonly draws: readonly DrawState[];
  /** Empty until the order is known. */
  readonly order: readonly Turn[];
  readonly board: ChoiceBoard | null;
  /** Result of the draw of what was left. */
  readonly drawn: readonly DrawnPlace[];
  readonly placements: readonly Placement[];
  /** Those who have no place and may still be next in line, in the order of choosing. */
  readonly waiting: readonly string[];
}
