import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { isDuplicateKey } from '../database/index.js';
import type { Tx } from '../database/index.js';
import type { RoundEntry, RoundOpening, RoundPost } from '../rules/index.js';
import { PlacementEntryRow, PlacementRoundRow, PlacementSecretRow } from './entities/placement.entity.js';
import { refuse } from './placement.errors.js';

/** A post as it is published, with the names of the day. */
export interface PublishedPost extends RoundPost {
  institutionId: string;
  institutionName: string;
  postName: string;
}

/** The opening as it is published; the rules read their part of it. */
export interface PublishedOpening extends RoundOpening {
  posts: readonly PublishedPost[];
  candidates: readonly { id: string; name: string; score: string }[];
}

/** A round with what has happened in it, in order. */
export interface LoadedRound {
  row: PlacementRoundRow;
  opening: PublishedOpening;
  entries: LoadedEntry[];
}

/** One entry as it was written. */
export interface LoadedEntry {
  row: PlacementEntryRow;
  entry: RoundEntry;
}

/** Somebody else has written the next entry in the meantime. */
export class RoundMovedOn extends Error {}

@Injectable()
export class RoundRepository {
  async find(tx: Tx, id: string): Promise<LoadedRound | null> {
    const row = await tx.findOneBy(PlacementRoundRow, { id });
    if (!row) return null;
    const [loaded] = await this.load(tx, [row]);
    return loaded ?? null;
  }

  /** Rounds of the communities, the newest first. */
  async ofCommunities(tx: Tx, communityIds: readonly string[]): Promise<LoadedRound[]> {
    if (communityIds.length === 0) return [];
    const rows = await tx
      .createQueryBuilder(PlacementRoundRow, 'r')
      .where('r.community_id IN (:...ids)', { ids: communityIds })
      .orderBy('r.openedAt', 'DESC')
      .addOrderBy('r.id')
      .getMany();
    return this.load(tx, rows);
  }

  /** @throws {Refused} ROUND_NAME_USED */
  async insert(tx: Tx, row: PlacementRoundRow): Promise<void> {
    try {
      await tx.insert(PlacementRoundRow, row);
    } catch (error) {
      if (isDuplicateKey(error, 'uq_placement_round_name')) throw refuse.nameUsed();
      if (isDuplicateKey(error)) throw refuse.idReused();
      throw error;
    }
  }

  /** @throws {RoundMovedOn} when the place in the sequence is taken */
  async append(tx: Tx, rows: readonly PlacementEntryRow[]): Promise<void> {
    try {
      await tx.insert(PlacementEntryRow, [...rows]);
    } catch (error) {
      if (isDuplicateKey(error, 'uq_placement_entry_sequence')) throw new RoundMovedOn();
      if (isDuplicateKey(error)) throw refuse.idReused();
      throw error;
    }
  }

  /** Rounds of which somebody has taken up a place, and no place is kept yet. */
  async withoutPlaces(tx: Tx): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT DISTINCT e.round_id AS id FROM placement_entry e
        WHERE e.type = 'CONFIRMED' AND NOT EXISTS (SELECT 1 FROM service_place s JOIN placement_entry o ON o.id = s.source_id
               WHERE o.round_id = e.round_id) ORDER BY e.round_id`,
    );
    return rows.map(({ id }) => id);
  }

  /** Rounds to which the entries belong. */
  async withEntries(tx: Tx, entryIds: readonly string[]): Promise<LoadedRound[]> {
    if (entryIds.length === 0) return [];
    const ids: { id: string }[] = await tx.query(
      'SELECT DISTINCT round_id AS id FROM placement_entry WHERE id IN (?)',
      [entryIds],
    );
    if (ids.length === 0) return [];
    const rows = await tx.findBy(PlacementRoundRow, { id: In(ids.map(({ id }) => id)) });
    return this.load(tx, rows);
  }

  async keepSecret(tx: Tx, row: PlacementSecretRow): Promise<void> {
    await tx.insert(PlacementSecretRow, row);
  }

  async sealedSecret(tx: Tx, drawId: string): Promise<string | null> {
    return (await tx.findOneBy(PlacementSecretRow, { drawId }))?.sealed ?? null;
  }

  private async load(tx: Tx, rows: readonly PlacementRoundRow[]): Promise<LoadedRound[]> {
    if (rows.length === 0) return [];
    const entries = await tx
      .createQueryBuilder(PlacementEntryRow, 'e')
      .where('e.round_id IN (:...ids)', { ids: rows.map(({ id }) => id) })
      .orderBy('e.sequence')
      .getMany();
    return rows.map((row) => ({
      row,
      opening: JSON.parse(row.opening) as PublishedOpening,
      entries: entries
        .filter(({ roundId }) => roundId === row.id)
        .map((entry) => ({ row: entry, entry: JSON.parse(entry.entry) as RoundEntry })),
    }));
  }
}
