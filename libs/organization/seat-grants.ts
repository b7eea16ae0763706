import { Injectable } from '@nestjs/common';
import type { Grant } from '../access/index.js';
import type { Actor } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { BodyRepository } from './repositories/body.repository.js';

/** Rights that follow from holding a seat: in every community that the body decides for, none elsewhere. */
@Injectable()
export class SeatGrants {
  constructor(private readonly bodies: BodyRepository) {}

  async of(tx: Tx, actor: Actor, today: string): Promise<Grant[]> {
    if (!actor.personId) return [];
    const reach = await this.bodies.reachOf(tx, actor.personId, today);
    return reach.map(({ bodyId, bodyCode, communityId }) => ({
      role: 'SEAT',
      communityId,
      institutionId: null,
      bodyId,
      bodyCode,
    }));
  }
}
