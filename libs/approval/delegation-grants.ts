import { Injectable } from '@nestjs/common';
import type { Grant } from '../access/index.js';
import type { Actor } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { ActingSeats, mayRecord } from './acting-seats.js';
import { isWhole } from './collaboration/case-sight.js';

/** What somebody needs who records a vote for a body: its sessions. */
const RECORDING = ['read:Meeting'];

/**
 * Whoever acts for a seat as a whole sees what the seat's holder sees of cases, while the delegation is in force. One
 * that is limited to a step or a matter gives no such rights: its cases are opened one by one, see CaseSight.
 */
@Injectable()
export class DelegationGrants {
  constructor(
    private readonly acting: ActingSeats,
    private readonly organization: Organization,
  ) {}

  async of(tx: Tx, actor: Actor, today: string): Promise<Grant[]> {
    const seats = await this.acting.of(tx, actor.personId, today);
    const delegated = seats.filter((seat) => seat.delegation);
    const whole = new Set(delegated.filter((seat) => isWhole(seat, null)).map((seat) => seat.bodyId));
    const recorders = delegated.filter((seat) => !whole.has(seat.bodyId) && mayRecord(seat));
    const grants: Grant[] = [];
    for (const bodyId of new Set([...whole, ...recorders.map((seat) => seat.bodyId)])) {
      if (!whole.has(bodyId) && (await this.organization.body(tx, bodyId))?.kind !== 'COLLECTIVE') continue;
      for (const communityId of await this.organization.communitiesServedBy(tx, bodyId)) {
        const grant: Grant = { role: 'SEAT', communityId, institutionId: null, bodyId };
        grants.push(whole.has(bodyId) ? grant : { ...grant, only: RECORDING });
      }
    }
    return grants;
  }
}
