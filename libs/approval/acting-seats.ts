import { Injectable } from '@nestjs/common';
import { StandingReads } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import type { HeldSeat, Seat } from '../organization/index.js';
import { isCollective } from '../rules/index.js';
import type { ChainStep } from '../rules/index.js';
import { DelegationRepository } from './delegation.repository.js';
import type { DelegationRow } from './entities/delegation.entity.js';

/** A seat that a person may act for today: held, or delegated by its holder. */
export type ActingSeat = Pick<
  HeldSeat,
  'seatId' | 'title' | 'bodyId' | 'isChair' | 'isClerk' | 'isVoting'
> & {
  /** null: the person holds the seat. */
  delegation: DelegationRow | null;
};

/** Somebody who may act for a seat of a body today. */
export interface ActingHolder {
  personId: string;
  name: string;
  seat: ActingSeat;
}

/** What is to be done, as far as authority depends on it. */
export interface TaskScope {
  bodyId: string;
  stepKind: string;
  stepKey: string;
  matterType: string;
  /** Seat that the task was handed to; any seat of the body when there is none. */
  assignedSeatId?: string | null;
}

/** Which seats a person may act from on a day: tasks belong to seats, so all authority is asked for here. */
@Injectable()
export class ActingSeats {
  constructor(
    private readonly organization: Organization,
    private readonly standing: StandingReads,
    private readonly delegations: DelegationRepository,
  ) {}

  /** The person's own seats first, then the delegated ones. */
  async of(tx: Tx, personId: string | null, today: string): Promise<ActingSeat[]> {
    if (!personId) return [];
    return this.standing.once(tx, `seats ${personId} ${today}`, () => this.read(tx, personId, today));
  }

  private async read(tx: Tx, personId: string, today: string): Promise<ActingSeat[]> {
    const held = await this.organization.seatsHeldBy(tx, personId, today);
    const given = await this.delegations.inForceFor(tx, personId, today);
    const own = held.map((seat): ActingSeat => ({ ...seat, delegation: null }));
    if (given.length === 0) return own;
    const seats = await this.organization.seatsOfBodies(tx, [...new Set(given.map((d) => d.bodyId))], today);
    const delegated = given.flatMap((delegation): ActingSeat[] => {
      const seat = stillGivers(seats, delegation);
      return seat ? [{ ...seat, delegation }] : [];
    });
    return [...own, ...delegated];
  }

  /** The seat from which the person may do this, the person's own before another's; null when there is none. */
  async forTask(tx: Tx, personId: string | null, today: string, task: TaskScope): Promise<ActingSeat | null> {
    return (await this.of(tx, personId, today)).find((seat) => covers(seat, task)) ?? null;
  }

  /** Everybody who may act for a seat of the bodies, holders before delegates. */
  holdersOf(tx: Tx, bodyIds: readonly string[], today: string): Promise<ActingHolder[]> {
    const ids = [...new Set(bodyIds)].sort();
    return this.standing.once(tx, `holders ${ids.join()} ${today}`, () => this.readHolders(tx, ids, today));
  }

  private async readHolders(tx: Tx, bodyIds: readonly string[], today: string): Promise<ActingHolder[]> {
    const seats = await this.organization.seatsOfBodies(tx, bodyIds, today);
    const given = await this.delegations.inForceOf(tx, bodyIds, today);
    const holders = seats.flatMap((seat): ActingHolder[] => {
      const { personId, personName } = seat;
      return personId ? [{ personId, name: personName ?? '', seat: { ...seat, delegation: null } }] : [];
    });
    const delegates = given.flatMap((delegation): ActingHolder[] => {
      const seat = stillGivers(seats, delegation);
      if (!seat) return [];
      return [{ personId: delegation.toPersonId, name: delegation.toName, seat: { ...seat, delegation } }];
    });
    return [...holders, ...delegates];
  }
}

/** Nobody hands on what is no longer theirs: the giver must hold the seat on the day. */
function stillGivers(seats: readonly Seat[], { seatId, fromPersonId }: DelegationRow): Seat | undefined {
  return seats.find((seat) => seat.seatId === seatId && seat.personId === fromPersonId);
}

/** May this seat do this task? A body's vote is recorded by its clerk or chair, an office's task is any seat's. */
export function covers(seat: ActingSeat, task: TaskScope): boolean {
  const { delegation } = seat;
  if (seat.bodyId !== task.bodyId) return false;
  if (task.assignedSeatId && seat.seatId !== task.assignedSeatId) return false;
  if (isCollective(task.stepKind as ChainStep['kind']) && !mayRecord(seat)) return false;
  if (!delegation) return true;
  return (
    (delegation.matterType === null || delegation.matterType === task.matterType) &&
    (delegation.stepKey === null || delegation.stepKey === task.stepKey)
  );
}

/** A clerk records what a body resolves; its chair may do so too. */
export function mayRecord(seat: { isClerk: boolean; isChair: boolean }): boolean {
  return seat.isClerk || seat.isChair;
}

/** Both names, as histories show them: 张某（受李某委托）. */
export function actorText(name: string, onBehalfOf: string | null | undefined): string {
  return onBehalfOf ? `${name}（受${onBehalfOf}委托）` : name;
}
