import { Injectable } from '@nestjs/common';
import { insertRows, plainRows } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { ApprovalCaseRow } from './entities/approval-case.entity.js';
import type { CaseStatus } from './entities/approval-case.entity.js';
import { CaseVersionRow } from './entities/case-version.entity.js';

@Injectable()
export class CaseRepository {
  insert(tx: Tx, row: ApprovalCaseRow): Promise<void> {
    return insertRows(tx, ApprovalCaseRow, [row]);
  }

  insertVersion(tx: Tx, row: CaseVersionRow): Promise<void> {
    return insertRows(tx, CaseVersionRow, [row]);
  }

  async find(tx: Tx, id: string): Promise<ApprovalCaseRow | null> {
    return (await plainRows(tx, ApprovalCaseRow, 'id = ?', [id]))[0] ?? null;
  }

  async findByNumber(tx: Tx, number: string): Promise<ApprovalCaseRow | null> {
    return (await plainRows(tx, ApprovalCaseRow, 'number = ?', [number]))[0] ?? null;
  }

  /** Locks the case; every change of a case begins here. */
  lock(tx: Tx, id: string): Promise<ApprovalCaseRow | null> {
    return tx.findOne(ApprovalCaseRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  version(tx: Tx, caseId: string, version: number): Promise<CaseVersionRow> {
    return tx.findOneByOrFail(CaseVersionRow, { caseId, version });
  }

  versions(tx: Tx, caseId: string): Promise<CaseVersionRow[]> {
    return tx.find(CaseVersionRow, { where: { caseId }, order: { version: 'ASC' } });
  }

  async update(
    tx: Tx,
    id: string,
    change: Partial<
      Pick<
        ApprovalCaseRow,
        | 'status'
        | 'endedAt'
        | 'returnTo'
        | 'currentVersion'
        | 'title'
        | 'templateId'
        | 'moves'
        | 'timedOn'
        | 'attendAt'
      >
    >,
  ): Promise<void> {
    await tx.update(ApprovalCaseRow, { id }, change);
  }

  /** The next number under the prefix; the sequence row stays locked until the transaction ends. */
  async nextNumber(tx: Tx, prefix: string): Promise<number> {
    await tx.query(
      `INSERT INTO case_number_sequence (prefix, last_number) VALUES (?, LAST_INSERT_ID(1))
       ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + 1)`,
      [prefix],
    );
    const rows: { number: string }[] = await tx.query('SELECT LAST_INSERT_ID() AS number');
    return Number(rows[0]?.number);
  }

  /** Cases that the conductor must have in hand, by id. */
  async openAfter(tx: Tx, afterId: string, limit: number): Promise<{ caseId: string; caseNumber: string }[]> {
    const open: CaseStatus[] = ['RUNNING', 'RETURNED'];
    const rows: { id: string; number: string }[] = await tx.query(
      'SELECT id, number FROM approval_case WHERE status IN (?) AND id > ? ORDER BY id LIMIT ?',
      [open, afterId, limit],
    );
    return rows.map((row) => ({ caseId: row.id, caseNumber: row.number }));
  }
}
