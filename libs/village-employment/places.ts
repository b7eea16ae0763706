import { Injectable } from '@nestjs/common';
import { allowsRow, scopesOf } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { VILLAGE } from './village.abilities.js';

/** A clinic or an employer with its name of the day. */
export interface Place {
  id: string;
  communityId: string;
  kind: string;
  parentId: string | null;
  name: string;
}

/** Institutions by id, closed ones too: the record speaks of them for good. */
export class Places {
  constructor(private readonly byId: ReadonlyMap<string, Place>) {}

  find(id: string): Place | undefined {
    return this.byId.get(id);
  }

  all(): Place[] {
    return [...this.byId.values()];
  }

  nameOf(id: string): string {
    return this.byId.get(id)?.name ?? '';
  }

  /** Hospital that a clinic belongs to; an institution that is no clinic is its own. */
  hospitalOf(id: string): string {
    const place = this.byId.get(id);
    return place?.kind === 'VILLAGE_CLINIC' ? (place.parentId ?? id) : id;
  }
}

/** Communities in which the actor may do something, and who may do what where. */
@Injectable()
export class VillagePlaces {
  /** Institutions of the communities with their newest names up to the day. */
  async of(tx: Tx, communityIds: readonly string[], on: string): Promise<Places> {
    if (communityIds.length === 0) return new Places(new Map());
    const rows: Place[] = await tx.query(
      `SELECT i.id, i.community_id AS communityId, i.kind, i.parent_id AS parentId,
              COALESCE((SELECT n.name FROM institution_name n WHERE n.institution_id = i.id AND n.valid_from <= ?
                 ORDER BY n.valid_from DESC LIMIT 1), '') AS name
         FROM institution i WHERE i.community_id IN (?) ORDER BY i.community_id, i.code`,
      [on, communityIds],
    );
    return new Places(new Map(rows.map((row) => [row.id, row])));
  }

  /** Communities in which the actor may do this somewhere. */
  communitiesOf(ctx: RequestContext, action: string): string[] {
    return [...new Set(scopesOf(ctx.ability, action, VILLAGE).map(({ communityId }) => communityId))];
  }

  /** May the actor do this for the hospital? */
  may(ctx: RequestContext, action: string, communityId: string, hospitalId: string): boolean {
    return allowsRow(ctx.ability, action, VILLAGE, { communityId, institutionId: hospitalId });
  }
}
