import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { isDuplicateKey } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { PostingChangeRow, PostingCoverageOverrideRow } from '../entities/posting-life.entity.js';
import { PostingLifeEventRow, PostingSettlementRow } from '../entities/posting-life.entity.js';
import type { ChangeEffect } from '../entities/posting-life.entity.js';
import { PostingRow } from '../entities/posting.entity.js';
import { overlapOf } from '../posting.repository.js';
import { recordOf } from './posting-record.js';
import type { PostingRecord } from './posting-record.js';

/** The posting has an open change already; the database's refusal. */
export class ChangeOpen extends Error {}

/** Postings with their life, and what is written of it. Callers hold the locks in the documented order. */
@Injectable()
export class PostingLifeRepository {
  async find(tx: Tx, postingId: string): Promise<PostingRecord | null> {
    const row = await tx.findOneBy(PostingRow, { id: postingId });
    return row ? ((await this.recordsOf(tx, [row]))[0] ?? null) : null;
  }

  /** Locks the posting's row and reads it afresh; the person is locked already. */
  async lock(tx: Tx, postingId: string): Promise<PostingRecord | null> {
    await tx.query('SELECT id FROM posting WHERE id = ? FOR UPDATE', [postingId]);
    return this.find(tx, postingId);
  }

  /** Postings of the person that were implemented and not undone, in the order of their start. */
  ofPerson(tx: Tx, personId: string): Promise<PostingRecord[]> {
    return this.ofPeople(tx, [personId]);
  }

  async ofPeople(tx: Tx, people: readonly string[]): Promise<PostingRecord[]> {
    if (people.length === 0) return [];
    const rows = await tx
      .createQueryBuilder(PostingRow, 'p')
      .where('p.person_id IN (:...people) AND p.implemented_at IS NOT NULL AND p.cancelled_at IS NULL', {
        people,
      })
      .orderBy('p.start_on')
      .addOrderBy('p.id')
      .getMany();
    return this.recordsOf(tx, rows);
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, PostingRecord>> {
    if (ids.length === 0) return new Map();
    const records = await this.recordsOf(tx, await tx.findBy(PostingRow, { id: In([...ids]) }));
    return new Map(records.map((record) => [record.row.id, record]));
  }

  async recordsOf(tx: Tx, rows: readonly PostingRow[]): Promise<PostingRecord[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const events = await this.eventsOf(tx, ids);
    const changes = await tx.findBy(PostingChangeRow, { openPostingId: In(ids) });
    return rows.map((row) =>
      recordOf(row, events.get(row.id) ?? [], changes.find(({ postingId }) => postingId === row.id) ?? null),
    );
  }

  async eventsOf(tx: Tx, postingIds: readonly string[]): Promise<Map<string, PostingLifeEventRow[]>> {
    const found = new Map<string, PostingLifeEventRow[]>();
    if (postingIds.length === 0) return found;
    const rows = await tx.find(PostingLifeEventRow, {
      where: { postingId: In([...postingIds]) },
      order: { postingId: 'ASC', sequence: 'ASC' },
    });
    for (const row of rows) found.set(row.postingId, [...(found.get(row.postingId) ?? []), row]);
    return found;
  }

  async insertEvent(tx: Tx, row: PostingLifeEventRow): Promise<void> {
    await tx.insert(PostingLifeEventRow, row);
  }

  async event(tx: Tx, id: string): Promise<PostingLifeEventRow | null> {
    return tx.findOneBy(PostingLifeEventRow, { id });
  }

  /** @throws {PostingsOverlap} when the person is somebody else's by then */
  async setDays(
    tx: Tx,
    postingId: string,
    days: Partial<Pick<PostingRow, 'extendedTo' | 'endedOn' | 'reservedTo'>>,
  ): Promise<void> {
    try {
      await tx.update(PostingRow, { id: postingId }, days);
    } catch (error) {
      throw overlapOf(error) ?? error;
    }
  }

  changeOfCase(tx: Tx, caseId: string): Promise<PostingChangeRow | null> {
    return tx.findOneBy(PostingChangeRow, { caseId });
  }

  changesOf(tx: Tx, postingId: string): Promise<PostingChangeRow[]> {
    return tx.find(PostingChangeRow, { where: { postingId }, order: { requestedAt: 'ASC', caseId: 'ASC' } });
  }

  /** @throws {ChangeOpen} when another one is open on the posting */
  async openChange(
    tx: Tx,
    row: Pick<PostingChangeRow, 'caseId' | 'caseNumber' | 'postingId' | 'changeKind' | 'requestedAt'>,
  ): Promise<void> {
    try {
      await tx.insert(PostingChangeRow, {
        ...row,
        openPostingId: row.postingId,
        endedAt: null,
        effect: null,
      });
    } catch (error) {
      if (isDuplicateKey(error, 'uq_posting_change_open')) throw new ChangeOpen();
      throw error;
    }
  }

  async endChange(tx: Tx, caseId: string, effect: ChangeEffect, endedAt: Date): Promise<void> {
    await tx.update(PostingChangeRow, { caseId }, { openPostingId: null, effect, endedAt });
  }

  async insertSettlement(tx: Tx, row: PostingSettlementRow): Promise<void> {
    await tx.insert(PostingSettlementRow, row);
  }

  settlementsOf(tx: Tx, postingId: string): Promise<PostingSettlementRow[]> {
    return tx.find(PostingSettlementRow, { where: { postingId }, order: { settledAt: 'ASC', id: 'ASC' } });
  }

  async insertOverrides(tx: Tx, rows: readonly PostingCoverageOverrideRow[]): Promise<void> {
    if (rows.length > 0) await tx.insert(PostingCoverageOverrideRow, [...rows]);
  }

  overridesOf(tx: Tx, postingId: string): Promise<PostingCoverageOverrideRow[]> {
    return tx.find(PostingCoverageOverrideRow, { where: { postingId }, order: { gapFrom: 'ASC' } });
  }

  overridesIn(tx: Tx, communityId: string): Promise<PostingCoverageOverrideRow[]> {
    return tx.find(PostingCoverageOverrideRow, { where: { communityId }, order: { gapFrom: 'ASC' } });
  }
}
