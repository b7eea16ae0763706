import { Injectable } from '@nestjs/common';
import { allowsRow, scopesOf } from '../../access/index.js';
import type { CaseScope } from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import type { PostingRow } from '../entities/posting.entity.js';
import { refuseLife } from './life.errors.js';

type Place = Pick<PostingRow, 'communityId' | 'homeInstitutionId' | 'hostInstitutionId'>;

/** Who may see, change and record what becomes of a posting. */
@Injectable()
export class PostingLifeRights {
  constructor(private readonly organization: Organization) {}

  /** At the unit that sends, the one that receives, or in the whole community. */
  may(ctx: RequestContext, action: 'read' | 'create' | 'record', posting: Place): boolean {
    return (
      this.atHome(ctx, action, posting) ||
      allowsRow(ctx.ability, action, 'Posting', {
        communityId: posting.communityId,
        institutionId: posting.hostInstitutionId,
      })
    );
  }

  atHome(ctx: RequestContext, action: 'read' | 'create' | 'record', posting: Place): boolean {
    return allowsRow(ctx.ability, action, 'Posting', {
      communityId: posting.communityId,
      institutionId: posting.homeInstitutionId,
    });
  }

  /**
   * The institution that the officer submits a change for: their own where it sends or receives the person; an officer
   * of the whole community submits for the one that they belong to themselves, else for the person's home.
   * @throws {Refused} POSTING_UNKNOWN, NOT_YOUR_UNIT
   */
  async scope(tx: Tx, ctx: RequestContext, posting: Place): Promise<CaseScope> {
    const { communityId, homeInstitutionId, hostInstitutionId } = posting;
    if (!this.may(ctx, 'read', posting)) throw refuseLife.postingUnknown();
    if (!this.may(ctx, 'create', posting)) throw refuseLife.notYours();
    const mine = scopesOf(ctx.ability, 'create', 'Posting').filter(
      (scope) => scope.communityId === communityId,
    );
    const units = mine.flatMap(({ institutionId }) => institutionId ?? []);
    const unit = [homeInstitutionId, hostInstitutionId].find((one) => units.includes(one));
    if (unit) return { communityId, institutionId: unit };
    return { communityId, institutionId: (await this.ownUnit(tx, ctx, communityId)) ?? homeInstitutionId };
  }

  private async ownUnit(tx: Tx, ctx: RequestContext, communityId: string): Promise<string | null> {
    if (!ctx.actor?.personId) return null;
    const officer = await this.organization.personWithHome(tx, ctx.actor.personId, ctx.today);
    return officer?.communityId === communityId ? officer.homeInstitutionId : null;
  }
}
