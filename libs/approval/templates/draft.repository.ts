import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../../database/index.js';
import { ChainTemplateDraftRow } from './entities/chain-template-draft.entity.js';

@Injectable()
export class DraftRepository {
  find(tx: Tx, id: string): Promise<ChainTemplateDraftRow | null> {
    return tx.findOneBy(ChainTemplateDraftRow, { id });
  }

  /** Locks the draft: of several who change, publish or drop it, each sees what the one before has done. */
  lock(tx: Tx, id: string): Promise<ChainTemplateDraftRow | null> {
    return tx.findOne(ChainTemplateDraftRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  ofMatter(tx: Tx, countyId: string, matterType: string): Promise<ChainTemplateDraftRow | null> {
    return tx.findOneBy(ChainTemplateDraftRow, { countyId, matterType });
  }

  ofCounties(tx: Tx, countyIds: readonly string[]): Promise<ChainTemplateDraftRow[]> {
    if (countyIds.length === 0) return Promise.resolve([]);
    return tx.findBy(ChainTemplateDraftRow, { countyId: In([...countyIds]) });
  }

  async insert(tx: Tx, row: ChainTemplateDraftRow): Promise<void> {
    await tx.insert(ChainTemplateDraftRow, row);
  }

  async change(
    tx: Tx,
    id: string,
    change: Pick<ChainTemplateDraftRow, 'definition' | 'revision' | 'changedAt' | 'changedByName'>,
  ): Promise<void> {
    await tx.update(ChainTemplateDraftRow, { id }, change);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.delete(ChainTemplateDraftRow, { id });
  }
}
