import { Injectable } from '@nestjs/common';
import { allowsRow } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { InstitutionWriter, Organization } from '../organization/index.js';
import type { InstitutionView, Membership } from '../organization/index.js';
import { addDays } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import { refuse } from './institution-history.errors.js';

/** An institution that an act is about, as it stood the day before. */
export interface Subject {
  institution: InstitutionView;
  communityName: string;
  countyId: string;
}

/** Finds what acts are about, and refuses what they may not touch. */
@Injectable()
export class Subjects {
  constructor(
    private readonly organization: Organization,
    private readonly writer: InstitutionWriter,
  ) {}

  /**
   * The institution of which the actor is administrator, standing on the day; locked.
   * @throws {Refused} INSTITUTION_UNKNOWN, INSTITUTION_ENDED, TOO_EARLY
   */
  async of(
    tx: Tx,
    ctx: RequestContext,
    id: string,
    on: CalendarDate,
    field = 'institutionId',
  ): Promise<Subject> {
    await this.writer.lock(tx, [id]);
    const memberships = await this.organization.membershipsOf(tx, id);
    const before = addDays(on, -1);
    const institution = await this.organization.institution(tx, id, before);
    const last = memberships.at(-1);
    // Another community's institution is as unknown as one that is not there (edge-23).
    if (!last || !memberships.some(({ communityId }) => mayChange(ctx, communityId)))
      throw refuse.institutionUnknown(field);
    if (!institution) throw refuse.tooEarly(firstDay(memberships));
    if (!mayChange(ctx, institution.communityId)) throw refuse.institutionUnknown(field);
    const endedOn = await this.endOf(tx, id);
    if (endedOn && endedOn < on) throw refuse.ended(institution.name, endedOn);
    const community = await this.organization.community(tx, institution.communityId);
    return { institution, communityName: community.name, countyId: community.countyId };
  }

  /** Village clinics of the institution on the day. */
  async clinicsOf(
    tx: Tx,
    { id, communityId }: InstitutionView,
    on: CalendarDate,
  ): Promise<InstitutionView[]> {
    const members = await this.organization.institutionsOf(tx, communityId, on);
    return members.filter(({ parentId }) => parentId === id);
  }

  private async endOf(tx: Tx, id: string): Promise<string | null> {
    const rows: { validTo: string | null }[] = await tx.query(
      'SELECT valid_to AS validTo FROM institution WHERE id = ?',
      [id],
    );
    return rows[0]?.validTo ?? null;
  }
}

/** Whether the actor is administrator of the community. */
export function mayChange(ctx: RequestContext, communityId: string): boolean {
  return allowsRow(ctx.ability, 'change', 'Institution', { communityId });
}

function firstDay(memberships: readonly Membership[]): string {
  return memberships[0]?.validFrom ?? '';
}
