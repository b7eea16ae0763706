import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { insertRows } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { CaseTaskRow } from './entities/case-task.entity.js';

@Injectable()
export class TaskRepository {
  find(tx: Tx, id: string): Promise<CaseTaskRow | null> {
    return tx.findOneBy(CaseTaskRow, { id });
  }

  ofVersion(tx: Tx, caseId: string, version: number): Promise<CaseTaskRow[]> {
    return tx.find(CaseTaskRow, { where: { caseId, version }, order: { openedAt: 'ASC', id: 'ASC' } });
  }

  ofCase(tx: Tx, caseId: string): Promise<CaseTaskRow[]> {
    return tx.find(CaseTaskRow, { where: { caseId }, order: { openedAt: 'ASC', id: 'ASC' } });
  }

  async open(tx: Tx, rows: readonly CaseTaskRow[]): Promise<void> {
    await insertRows(tx, CaseTaskRow, rows);
  }

  async close(tx: Tx, id: string, outcome: string, returnTo: string | null, at: Date): Promise<void> {
    await tx.query(
      "UPDATE case_task SET state = 'DONE', outcome = ?, return_to = ?, closed_at = ? WHERE id = ? AND state = 'OPEN'",
      [outcome, returnTo, at, id],
    );
  }

  /** Nobody may act on these: since when; or, with null, somebody may again. */
  async escalate(tx: Tx, ids: readonly string[], at: Date | null): Promise<void> {
    if (ids.length > 0) await tx.update(CaseTaskRow, { id: In([...ids]) }, { escalatedAt: at });
  }

  /** A due date that could not be counted when the task opened. */
  async setDue(tx: Tx, id: string, dueOn: string): Promise<void> {
    await tx.update(CaseTaskRow, { id, state: 'OPEN' }, { dueOn });
  }

  /** The late task stands before the body from now on. */
  async reportLate(tx: Tx, id: string, bodyId: string | null, at: Date): Promise<void> {
    await tx.update(CaseTaskRow, { id, state: 'OPEN' }, { lateReportedAt: at, lateReportedTo: bodyId });
  }

  /** Hands the task to one seat of its body. */
  async assign(tx: Tx, id: string, seatId: string): Promise<void> {
    await tx.update(CaseTaskRow, { id }, { assignedSeatId: seatId });
  }

  /** Opinions that the decision waits for; the caller holds the case's lock. */
  async waitFor(tx: Tx, { id, openAsks }: CaseTaskRow, change: 1 | -1): Promise<void> {
    await tx.update(CaseTaskRow, { id }, { openAsks: openAsks + change });
  }

  /** The case went another way: what was open waits no longer. */
  async voidOpen(tx: Tx, caseId: string, at: Date): Promise<void> {
    await tx.update(CaseTaskRow, { caseId, state: 'OPEN' }, { state: 'VOID', closedAt: at });
  }
}
