import { Injectable } from '@nestjs/common';
import type { Grant } from '../access/index.js';
import type { Tx } from '../database/index.js';
import { BodyRepository } from './repositories/body.repository.js';
import { InstitutionRepository } from './repositories/institution.repository.js';

/**
 * Rights that were given for one institution hold where it belongs on the day. In a community that it has left they
 * last while cases of its own are still open there (domain §8.22: cases stay), and no longer (edge-23).
 */
@Injectable()
export class GrantFollower {
  constructor(
    private readonly institutions: InstitutionRepository,
    private readonly bodies: BodyRepository,
  ) {}

  async follow(tx: Tx, grants: readonly Grant[], today: string): Promise<Grant[]> {
    const ids = grants.flatMap(({ institutionId }) => institutionId ?? []);
    if (ids.length === 0) return [...grants];
    const memberships = await this.institutions.memberships(tx, [...new Set(ids)]);
    const followed: Grant[] = [];
    for (const grant of grants) {
      const { institutionId } = grant;
      const own = memberships.filter((row) => row.institutionId === institutionId && row.validFrom <= today);
      const current = own.at(-1);
      if (!institutionId || !current || current.communityId === grant.communityId) {
        followed.push(grant);
        continue;
      }
      followed.push({ ...grant, communityId: current.communityId });
      if (await this.bodies.hasOpenCases(tx, institutionId, grant.communityId)) followed.push(grant);
    }
    return followed;
  }
}
