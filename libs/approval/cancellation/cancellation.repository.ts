import { Injectable } from '@nestjs/common';
import { isDuplicateKey } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { CaseCancellationRow } from '../entities/case-cancellation.entity.js';
import type { CancellationEffect } from '../entities/case-cancellation.entity.js';
import { refuseCancelling } from './cancellation.errors.js';

/** Cancelling cases and their targets. */
@Injectable()
export class CancellationRepository {
  /** The cancelling case that is open on the target; null when there is none. */
  openOn(tx: Tx, targetId: string): Promise<CaseCancellationRow | null> {
    return tx.findOneBy(CaseCancellationRow, { openTargetId: targetId });
  }

  /** What the case is to cancel; null when it is no cancelling case. */
  ofCase(tx: Tx, caseId: string): Promise<CaseCancellationRow | null> {
    return tx.findOneBy(CaseCancellationRow, { caseId });
  }

  /** Every cancelling case of the target, the earliest first. */
  ofTarget(tx: Tx, targetId: string): Promise<CaseCancellationRow[]> {
    return tx.find(CaseCancellationRow, {
      where: { targetId },
      order: { requestedAt: 'ASC', caseId: 'ASC' },
    });
  }

  /** @throws {Refused} CANCELLATION_OPEN when another one is open on the target */
  async open(
    tx: Tx,
    row: Pick<CaseCancellationRow, 'caseId' | 'caseNumber' | 'targetId' | 'targetNumber' | 'requestedAt'>,
  ): Promise<void> {
    const whole = { ...row, openTargetId: row.targetId, endedAt: null, effect: null };
    try {
      await tx.insert(CaseCancellationRow, whole);
    } catch (error) {
      if (!isDuplicateKey(error, 'uq_case_cancellation_open')) throw error;
      throw refuseCancelling.open((await this.openOn(tx, row.targetId))?.caseNumber ?? '');
    }
  }

  async end(tx: Tx, caseId: string, effect: CancellationEffect, endedAt: Date): Promise<void> {
    await tx.update(CaseCancellationRow, { caseId }, { openTargetId: null, effect, endedAt });
  }

  /** Rows after an id, for the verifier. */
  after(tx: Tx, caseId: string, limit: number): Promise<CaseCancellationRow[]> {
    return tx
      .createQueryBuilder(CaseCancellationRow, 'c')
      .where('c.case_id > :caseId', { caseId })
      .orderBy('c.case_id')
      .limit(limit)
      .getMany();
  }
}
