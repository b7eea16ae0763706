import { Injectable } from '@nestjs/common';
import type { Grant } from '../access/index.js';
import type { Actor } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { ActingSeats } from './acting-seats.js';

/** Whoever acts for a seat sees what the seat's holder sees of cases, while the delegation is in force. */
@Injectable()
export class DelegationGrants {
  constructor(
    private readonly acting: ActingSeats,
    private readonly organization: Organization,
  ) {}

  async of(tx: Tx, actor: Actor, today: string): Promise<Grant[]> {
    const seats = await this.acting.of(tx, actor.personId, today);
    const bodies = new Set(seats.filter((seat) => seat.delegation).map((seat) => seat.bodyId));
    const grants: Grant[] = [];
    for (const bodyId of bodies) {
      for (const communityId of await this.organization.communitiesServedBy(tx, bodyId))
        grants.push({ role: 'SEAT', communityId, institutionId: null, bodyId });
    }
    return grants;
  }
}
