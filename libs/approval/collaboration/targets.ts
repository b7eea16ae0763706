import { Injectable } from '@nestjs/common';
import { AccountRepository } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import type { BodyView, Seat } from '../../organization/index.js';
import { ActingSeats } from '../acting-seats.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import type { TargetKind } from '../entities/collaboration.entity.js';
import { isWhole } from './case-sight.js';
import { refuseTogether } from './collaboration.errors.js';

/** Whom an act is addressed to: a person or a seat, one of both. */
export interface TargetChoice {
  personId?: string | null;
  seatId?: string | null;
}

/** Somebody who may be addressed. */
export interface Candidate {
  kind: TargetKind;
  id: string;
  name: string;
}

export interface Target extends Candidate {
  /** Persons behind it today who can sign in. */
  personIds: string[];
}

const MOST = 20;

/** People with accounts in the case's community, and the seats of the bodies that serve it. */
@Injectable()
export class Targets {
  constructor(
    private readonly organization: Organization,
    private readonly acting: ActingSeats,
    private readonly accounts: AccountRepository,
  ) {}

  /** @throws {Refused} TARGET_UNKNOWN */
  async resolve(
    tx: Tx,
    ctx: RequestContext,
    row: ApprovalCaseRow,
    choice: TargetChoice,
    field: string,
  ): Promise<Target> {
    const { personId, seatId } = choice;
    const one = Boolean(personId) !== Boolean(seatId);
    if (one && personId) {
      const [found] = await this.organization.accountHolders(
        tx,
        { communityId: row.communityId, on: ctx.today },
        { personId, first: 1 },
      );
      if (found) return { kind: 'PERSON', id: personId, name: labelOf(found), personIds: [personId] };
    }
    if (one && seatId) {
      const target = await this.seat(tx, ctx, row, seatId);
      if (target) return target;
    }
    throw refuseTogether.targetUnknown(field);
  }

  /** At most twenty persons and twenty seats whose name, title or body has the text. */
  async search(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow, text: string): Promise<Candidate[]> {
    const people = await this.organization.accountHolders(
      tx,
      { communityId: row.communityId, on: ctx.today },
      { text, first: MOST },
    );
    const wanted = text.trim();
    const seats = (await this.seats(tx, ctx, row)).filter(
      ({ seat, name }) => seat.personId !== null && name.includes(wanted),
    );
    return [
      ...people.map((one): Candidate => ({ kind: 'PERSON', id: one.personId, name: labelOf(one) })),
      ...seats.slice(0, MOST).map(({ seat, name }): Candidate => ({ kind: 'SEAT', id: seat.seatId, name })),
    ];
  }

  private async seat(
    tx: Tx,
    ctx: RequestContext,
    row: ApprovalCaseRow,
    seatId: string,
  ): Promise<Target | null> {
    const found = (await this.seats(tx, ctx, row)).find(({ seat }) => seat.seatId === seatId);
    if (!found) return null;
    const holders = (await this.acting.holdersOf(tx, [found.seat.bodyId], ctx.today)).filter(
      ({ seat }) => seat.seatId === seatId && isWhole(seat, row.matterType),
    );
    const ids = holders.map(({ personId }) => personId);
    const signsIn = await this.accounts.thoseWhoSignIn(tx, ids);
    const personIds = ids.filter((id) => signsIn.has(id));
    return personIds.length > 0 ? { kind: 'SEAT', id: seatId, name: found.name, personIds } : null;
  }

  private async seats(
    tx: Tx,
    ctx: RequestContext,
    row: ApprovalCaseRow,
  ): Promise<{ seat: Seat; name: string }[]> {
    const bodies = await this.organization.bodiesServing(tx, row.communityId);
    const names = new Map(bodies.map((body: BodyView) => [body.id, body.name]));
    const seats = await this.organization.seatsOfBodies(tx, [...names.keys()], ctx.today);
    return seats.map((seat) => ({
      seat,
      name: [names.get(seat.bodyId), seat.title, seat.personName].filter(Boolean).join(' '),
    }));
  }
}

function labelOf({ name, place }: { name: string; place: string | null }): string {
  return place ? `${name}（${place}）` : name;
}
