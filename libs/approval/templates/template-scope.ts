import { Injectable } from '@nestjs/common';
import { scopesOf } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import type { CommunityView } from '../../organization/index.js';
import { refuseTemplate } from './template.errors.js';

/** A county whose chains the actor may see. */
export interface CountyInReach {
  countyId: string;
  communities: CommunityView[];
  /** May the actor change and publish them? */
  manages: boolean;
}

/** A chain binds every community of the county: who changes it must be administrator of them all. */
@Injectable()
export class TemplateScope {
  constructor(private readonly organization: Organization) {}

  async counties(tx: Tx, ctx: RequestContext): Promise<CountyInReach[]> {
    const seen = communitiesOf(ctx, 'read');
    const managed = communitiesOf(ctx, 'manage');
    const all = await this.organization.communities(tx);
    const countyIds = [...new Set(all.filter(({ id }) => seen.has(id)).map(({ countyId }) => countyId))];
    return countyIds.map((countyId) => {
      const communities = all.filter((community) => community.countyId === countyId);
      return { countyId, communities, manages: communities.every(({ id }) => managed.has(id)) };
    });
  }

  /** The county, or null when the actor may not see its chains. */
  async county(tx: Tx, ctx: RequestContext, countyId: string): Promise<CountyInReach | null> {
    return (await this.counties(tx, ctx)).find((county) => county.countyId === countyId) ?? null;
  }

  /** The county, which the actor must be administrator of. */
  async managed(tx: Tx, ctx: RequestContext, countyId: string): Promise<CountyInReach> {
    const county = await this.county(tx, ctx, countyId);
    if (!county) throw refuseTemplate.unknown();
    if (!county.manages) throw refuseTemplate.notYours();
    return county;
  }
}

function communitiesOf(ctx: RequestContext, action: string): Set<string> {
  return new Set(scopesOf(ctx.ability, action, 'ChainTemplate').map(({ communityId }) => communityId));
}
