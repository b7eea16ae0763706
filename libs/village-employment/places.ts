import { Injectable } from '@nestjs/common';
import { allowsRow, scopesOf } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { VILLAGE } from './village.abilities.js';

/** A clinic or an employer as it stands on a day: its name, and where it belongs. */
export interface Place {
  id: string;
  communityId: string;
  kind: string;
  parentId: string | null;
  name: string;
  /** Whoever takes its place after `lastDay`; null: nobody. */
  successorId: string | null;
  /** Last day, inclusive; null: open. */
  lastDay: string | null;
}

/** Institutions by id on one day, closed ones too: the record speaks of them for good. */
export class Places {
  constructor(
    private readonly byId: ReadonlyMap<string, Place>,
    private readonly on: string,
  ) {}

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

  isClosed({ lastDay }: Place): boolean {
    return lastDay !== null && lastDay < this.on;
  }

  /** The institution itself, or whoever has taken its place by the day, over however many mergers. */
  standsFor(id: string): Place | undefined {
    let place = this.byId.get(id);
    for (let left = this.byId.size; place && this.isClosed(place) && left > 0; left -= 1) {
      const next = this.byId.get(place.successorId ?? '');
      if (!next) return place;
      place = next;
    }
    return place;
  }

  /**
   * May the actor do this for the hospital? What is recorded for it follows it into another community (edge-22), and is
   * looked after by its successor too (edge-21).
   */
  may(ctx: RequestContext, action: string, hospitalId: string): boolean {
    return [this.find(hospitalId), this.standsFor(hospitalId)].some(
      (place) =>
        place &&
        allowsRow(ctx.ability, action, VILLAGE, {
          communityId: place.communityId,
          institutionId: place.id,
        }),
    );
  }

  /** Hospitals for which the actor may do this, by community and code. */
  where(ctx: RequestContext, action: string): string[] {
    return this.all()
      .filter(({ id, kind }) => kind !== 'VILLAGE_CLINIC' && this.may(ctx, action, id))
      .map(({ id }) => id);
  }
}

/** Who and what is where, on a day. */
@Injectable()
export class VillagePlaces {
  /**
   * Institutions of the counties of the communities: where they belong on the day, with their newest names up to it.
   * What is recorded for a later day is not looked at, and those that have left a community are found as well.
   */
  async of(tx: Tx, communityIds: readonly string[], on: string): Promise<Places> {
    if (communityIds.length === 0) return new Places(new Map(), on);
    const rows: Place[] = await tx.query(
      `SELECT i.id, m.community_id AS communityId, i.kind, m.parent_id AS parentId, i.successor_id AS successorId,
              i.valid_to AS lastDay,
              COALESCE((SELECT n.name FROM institution_name n WHERE n.institution_id = i.id AND n.valid_from <= ?
                 ORDER BY n.valid_from DESC LIMIT 1), '') AS name
         FROM institution i
         JOIN institution_membership m ON m.institution_id = i.id AND m.valid_from = COALESCE(
              (SELECT MAX(x.valid_from) FROM institution_membership x WHERE x.institution_id = i.id AND x.valid_from <= ?),
              (SELECT MIN(x.valid_from) FROM institution_membership x WHERE x.institution_id = i.id))
         JOIN community c ON c.id = m.community_id
        WHERE c.county_id IN (SELECT o.county_id FROM community o WHERE o.id IN (?))
        ORDER BY m.community_id, i.code`,
      [on, on, [...new Set(communityIds)]],
    );
    return new Places(new Map(rows.map((row) => [row.id, row])), on);
  }

  /** Those that the actor's right reaches, and their neighbours in the county, as of today. */
  around(tx: Tx, ctx: RequestContext, action: string): Promise<Places> {
    return this.of(tx, this.communitiesOf(ctx, action), ctx.today);
  }

  /** Communities in which the actor may do this somewhere. */
  communitiesOf(ctx: RequestContext, action: string): string[] {
    return [...new Set(scopesOf(ctx.ability, action, VILLAGE).map(({ communityId }) => communityId))];
  }
}
