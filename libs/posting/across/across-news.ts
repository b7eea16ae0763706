import { Injectable } from '@nestjs/common';
import { OtherCases } from '../../approval/index.js';
import type { CaseScope } from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import type { PostingCrossingRow } from '../entities/crossing.entity.js';
import { ReceptionRepository } from './reception.repository.js';

/** What became of a posting in force. `id` is that of what is told: told again, it is told once. */
export interface PostingNews {
  id: string;
  /** In Chinese; names nobody. */
  what: string;
}

/**
 * What each of the two communities of a posting has to know of what the other does with it: what the sender records and
 * changes is the sender's alone (domain §3), and the host has the person.
 */
@Injectable()
export class AcrossNews {
  constructor(
    private readonly organization: Organization,
    private readonly cases: OtherCases,
    private readonly rows: ReceptionRepository,
  ) {}

  /** Tells the host's officers; nobody where the posting stays within its community. */
  async toHost(tx: Tx, ctx: RequestContext, caseId: string, { id, what }: PostingNews): Promise<void> {
    const crossing = await this.rows.currentCrossing(tx, caseId);
    if (!crossing) return;
    const place = await this.hostOf(tx, ctx, crossing);
    await this.cases.say(tx, ctx, caseId, { type: 'CASE_FOLLOWED', ...place, what, causeId: id });
  }

  /** Tells the officers of the person's own institution. */
  async toHome(tx: Tx, ctx: RequestContext, caseId: string, { id, what }: PostingNews): Promise<void> {
    const crossing = await this.rows.currentCrossing(tx, caseId);
    if (!crossing) return;
    const { homeCommunityId: communityId, homeInstitutionId: institutionId } = crossing;
    const fact = { type: 'CASE_FOLLOWED', communityId, institutionId, what, causeId: id } as const;
    await this.cases.say(tx, ctx, caseId, fact);
  }

  /** The host in its community, or by today whoever was merged with it and stands for it there (edge-21). */
  async hostOf(
    tx: Tx,
    ctx: RequestContext,
    { communityId, hostInstitutionId }: Pick<PostingCrossingRow, 'communityId' | 'hostInstitutionId'>,
  ): Promise<CaseScope> {
    const host = await this.organization.standingFor(tx, hostInstitutionId, ctx.today);
    const institutionId = host?.communityId === communityId ? host.id : hostInstitutionId;
    return { communityId, institutionId };
  }
}
