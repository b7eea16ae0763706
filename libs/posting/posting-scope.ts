import { Injectable } from '@nestjs/common';
import { scopesOf } from '../access/index.js';
import type { CaseScope } from '../approval/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import type { PostingFactsOfDay } from './posting-facts.js';
import { refuse } from './posting.errors.js';

/** Who may submit a posting, and as which institution. */
@Injectable()
export class PostingScope {
  constructor(private readonly organization: Organization) {}

  /**
   * The institution that the officer submits for: their own when it sends or receives the person, or for an officer
   * of the whole community the one that they belong to themselves, else the person's home.
   * @throws {Refused} PERSON_UNKNOWN in a community that is not the officer's (edge-23), NOT_YOUR_UNIT
   */
  async of(tx: Tx, ctx: RequestContext, facts: PostingFactsOfDay): Promise<CaseScope> {
    const { communityId, person } = facts;
    const mine = scopesOf(ctx.ability, 'create', 'Posting').filter(
      (scope) => scope.communityId === communityId,
    );
    if (mine.length === 0) throw refuse.personUnknown();
    if (mine.some((scope) => !scope.institutionId)) {
      return {
        communityId,
        institutionId: (await this.ownUnit(tx, ctx, communityId)) ?? person.homeInstitutionId,
      };
    }
    const units = mine.map((scope) => scope.institutionId);
    const unit = [person.homeInstitutionId, facts.host?.id].find(
      (id) => id !== undefined && units.includes(id),
    );
    if (!unit) throw refuse.notYourUnit();
    return { communityId, institutionId: unit };
  }

  /**
   * The same for several people of one case: they belong to one community, and an officer of one institution sends or
   * receives every one of them.
   * @throws {Refused} LINES_OF_TWO_COMMUNITIES and what {@link of} throws
   */
  async ofAll(tx: Tx, ctx: RequestContext, facts: readonly PostingFactsOfDay[]): Promise<CaseScope> {
    const [first, ...others] = facts;
    if (!first) throw refuse.personUnknown();
    const scope = await this.of(tx, ctx, first);
    for (const one of others) {
      const own = await this.of(tx, ctx, one);
      if (own.communityId !== scope.communityId) throw refuse.linesOfTwoCommunities();
    }
    return scope;
  }

  private async ownUnit(tx: Tx, ctx: RequestContext, communityId: string): Promise<string | null> {
    if (!ctx.actor?.personId) return null;
    const officer = await this.organization.personWithHome(tx, ctx.actor.personId, ctx.today);
    return officer?.communityId === communityId ? officer.homeInstitutionId : null;
  }
}
