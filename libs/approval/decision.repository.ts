import { Injectable } from '@nestjs/common';
import { insertRows, isDuplicateKey } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { refuse } from './approval.errors.js';
import { DecisionRow } from './entities/decision.entity.js';
import { VoteRow } from './meetings/entities/vote.entity.js';

@Injectable()
export class DecisionRepository {
  find(tx: Tx, id: string): Promise<DecisionRow | null> {
    return tx.findOneBy(DecisionRow, { id });
  }

  ofCase(tx: Tx, caseId: string): Promise<DecisionRow[]> {
    return tx.find(DecisionRow, { where: { caseId }, order: { recordedAt: 'ASC', id: 'ASC' } });
  }

  /** Writes the decision; the database's unique keys have the last word on a second one. */
  async insert(tx: Tx, row: DecisionRow): Promise<void> {
    try {
      await insertRows(tx, DecisionRow, [row]);
    } catch (error) {
      if (isDuplicateKey(error, 'uq_decision_closes_task')) throw refuse.alreadyDecided();
      if (isDuplicateKey(error, 'uq_decision_filing_number'))
        throw refuse.filingNumberUsed(row.filingNumber ?? '');
      if (isDuplicateKey(error)) throw refuse.decisionIdReused();
      throw error;
    }
  }

  async insertVotes(tx: Tx, rows: readonly VoteRow[]): Promise<void> {
    await insertRows(tx, VoteRow, rows);
  }

  votesOf(tx: Tx, decisionIds: readonly string[]): Promise<VoteRow[]> {
    if (decisionIds.length === 0) return Promise.resolve([]);
    return tx
      .createQueryBuilder(VoteRow, 'vote')
      .where('vote.decision_id IN (:...ids)', { ids: decisionIds })
      .getMany();
  }
}
