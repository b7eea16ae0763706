import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import type { BodyView } from '../../organization/index.js';

/** The bodies that a chain speaks of, before there is a case that says of which institution. */
@Injectable()
export class ChainBodies {
  constructor(private readonly organization: Organization) {}

  /**
   * By code: the community's or the county's own; of bodies that institutions have for themselves (乡镇卫生院院务会) one
   * stands for all. Codes without a body are left out.
   */
  async ofCommunity(
    tx: Tx,
    communityId: string,
    codes: readonly string[],
    on: string,
  ): Promise<Map<string, BodyView>> {
    const bodies = new Map(await this.organization.bodiesByCode(tx, { communityId }, codes));
    const missing = codes.filter((code) => !bodies.has(code));
    if (missing.length === 0) return bodies;
    for (const { id: institutionId } of await this.organization.institutionsOf(tx, communityId, on)) {
      const own = await this.organization.bodiesByCode(tx, { communityId, institutionId }, missing);
      for (const [code, body] of own) if (!bodies.has(code)) bodies.set(code, body);
    }
    return bodies;
  }
}
