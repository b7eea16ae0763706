import { Injectable } from '@nestjs/common';
import { scopesOf } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner } from '../database/index.js';
import { institutionKinds, nameOfCode } from './codes.js';
import type { Body, Institution, Seat } from './dto/structure.dto.js';
import { BodyRepository } from './repositories/body.repository.js';
import { InstitutionRepository } from './repositories/institution.repository.js';
import type { HeldSeat, Seat as SeatView } from './views.js';
import { Zones } from './zones.js';

/** Structures as the signed-in user may see them, as of the business date. */
@Injectable()
export class StructureService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly institutionRows: InstitutionRepository,
    private readonly bodyRows: BodyRepository,
    private readonly zones: Zones,
  ) {}

  async institutions(ctx: RequestContext): Promise<Institution[]> {
    const communities = communitiesFor(ctx, 'Institution');
    const rows = await this.institutionRows.ofCommunities(this.transactions.reader, communities, ctx.today);
    const zones = await this.zones.of(this.transactions.reader, rows, ctx.today);
    return rows.map((row) => ({
      ...row,
      kindName: nameOfCode(institutionKinds, row.kind),
      zone: zones.get(row.id) ?? null,
    }));
  }

  async bodies(ctx: RequestContext): Promise<Body[]> {
    const { reader } = this.transactions;
    const bodies = await this.bodyRows.serving(reader, communitiesFor(ctx, 'Body'));
    const seats = await this.bodyRows.seats(
      reader,
      bodies.map(({ id }) => id),
      ctx.today,
    );
    return bodies.map(({ id, code, name, kind }) => ({
      id,
      code,
      name,
      kind,
      seats: seats.filter((seat) => seat.bodyId === id).map(toSeat),
    }));
  }

  /** Seats that the person holds today. */
  seatsOf(ctx: RequestContext, personId: string): Promise<HeldSeat[]> {
    return this.bodyRows.heldBy(this.transactions.reader, personId, ctx.today);
  }

  async communityName(communityId: string): Promise<string | null> {
    return (await this.institutionRows.community(this.transactions.reader, communityId))?.name ?? null;
  }

  async institutionName(ctx: RequestContext, institutionId: string): Promise<string | null> {
    return (
      (await this.institutionRows.find(this.transactions.reader, institutionId, ctx.today))?.name ?? null
    );
  }
}

function communitiesFor(ctx: RequestContext, subject: string): string[] {
  return [...new Set(scopesOf(ctx.ability, 'read', subject).map(({ communityId }) => communityId))];
}

function toSeat({ seatId, title, isChair, isClerk, isVoting, personId, personName }: SeatView): Seat {
  const holder = personId !== null && personName !== null ? { id: personId, name: personName } : null;
  return { id: seatId, title, isChair, isClerk, isVoting, holder };
}
