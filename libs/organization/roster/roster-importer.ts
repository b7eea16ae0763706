import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { BusinessClock, machineNow } from '../../context/index.js';
import { PersonalDataCipher, TransactionRunner, isDuplicateKey } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { RosterImport } from '../entities/index.js';
import type { RosterRecord } from './check-line.js';
import { RecordComparer } from './compare-records.js';
import type { Comparison } from './compare-records.js';
import { RecordWriter } from './record-writer.js';
import { ROW_FIELD } from './roster-checker.js';
import { RosterRepository } from './roster.repository.js';
import type { PendingRow } from './roster.repository.js';

/** Lines of one transaction. */
const CHUNK = 200;

interface Work {
  row: PendingRow;
  record: RosterRecord;
  comparison: Comparison;
}

/**
 * Carries confirmed lines into the organisation, one transaction a chunk; lines are marked in the transaction that
 * writes them, so that after a kill the next run goes on where this one stopped.
 */
@Injectable()
export class RosterImporter {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly imports: RosterRepository,
    private readonly comparer: RecordComparer,
    private readonly writer: RecordWriter,
    private readonly cipher: PersonalDataCipher,
    private readonly audit: AuditTrail,
    private readonly clock: BusinessClock,
  ) {}

  /** Runs until nothing is left, or until told to stop. Two runs of the same import take turns. */
  async run(importId: string, stopped: () => boolean = () => false): Promise<void> {
    while (!stopped()) {
      if (!(await this.nextChunk(importId))) return;
    }
  }

  private async nextChunk(importId: string): Promise<boolean> {
    try {
      return await this.transactions.run((tx) => this.chunk(tx, importId));
    } catch (error) {
      // Somebody else has just taken a staff number or recorded a person: the next look finds it.
      if (isDuplicateKey(error)) return this.transactions.run((tx) => this.chunk(tx, importId));
      throw error;
    }
  }

  private async chunk(tx: Tx, importId: string): Promise<boolean> {
    const row = await this.imports.lock(tx, importId);
    if (!row || row.status !== 'IMPORTING' || !row.effectiveOn) return false;
    const pending = await this.imports.pending(tx, importId, CHUNK);
    if (pending.length === 0) {
      await this.finish(tx, row);
      return false;
    }
    await this.carry(tx, row, row.effectiveOn, pending);
    return true;
  }

  private async carry(
    tx: Tx,
    row: RosterImport,
    effectiveOn: string,
    pending: readonly PendingRow[],
  ): Promise<void> {
    const records = pending.map(
      ({ content }) => JSON.parse(this.cipher.decrypt(ROW_FIELD, content)) as RosterRecord,
    );
    // The records may have changed since the check.
    const comparisons = await this.comparer.compare(tx, row.communityId, effectiveOn, records);
    const work = pending.flatMap((line, at): Work[] => {
      const [record, comparison] = [records[at], comparisons[at]];
      return record && comparison ? [{ row: line, record, comparison }] : [];
    });
    await this.reconsider(tx, row.id, work);
    const good = work.filter(({ comparison }) => comparison.outcome !== 'BAD');
    const departments = await this.writer.departments(
      tx,
      good.map(({ record }) => record),
    );
    const scope = { communityId: row.communityId, effectiveOn };
    const additions = good.flatMap(({ record, comparison }) =>
      comparison.outcome === 'NEW' ? [{ record, known: comparison.known }] : [],
    );
    await this.writer.add(tx, scope, additions, departments);
    for (const { record, comparison } of good) {
      if (comparison.outcome === 'CHANGED') {
        await this.writer.change(tx, scope, record, comparison.known, departments);
      }
    }
    await this.imports.markImported(
      tx,
      row.id,
      good.map((one) => one.row.lineNumber),
      machineNow(),
    );
  }

  /** Lines that would now do something else than the report said. */
  private async reconsider(tx: Tx, importId: string, work: readonly Work[]): Promise<void> {
    for (const { row, comparison } of work) {
      if (comparison.outcome === row.outcome) continue;
      await this.imports.changeOutcome(tx, importId, row.lineNumber, row.outcome, comparison.outcome);
      if (comparison.outcome !== 'BAD') continue;
      await this.imports.insertErrors(
        tx,
        comparison.errors.map(({ column, value, message }) => ({
          importId,
          lineNumber: row.lineNumber,
          columnName: column,
          maskedValue: value,
          message: `${message}（校验之后发生变化）`,
        })),
      );
    }
  }

  private async finish(tx: Tx, row: RosterImport): Promise<void> {
    await this.imports.update(tx, row.id, { status: 'DONE' });
    const actor = row.createdByAccountId
      ? { accountId: row.createdByAccountId, personId: null, displayName: row.createdByName }
      : null;
    await this.audit.append(
      tx,
      { actor, now: await this.clock.now() },
      { chain: rosterChain(row.id), communityId: row.communityId },
      [
        {
          type: 'roster.imported',
          summary: `花名册导入完成：新增${row.newRows}人，变更${row.changedRows}人，未变${row.unchangedRows}人，未导入${row.badRows}行`,
          payload: countsOf(row),
        },
      ],
    );
  }
}

/** Audit chain of one import. */
export const rosterChain = (importId: string): string => `roster-import:${importId}`;

/** What the audit trail says of an import: counts and the file's hash, nobody's data. */
export function countsOf(row: RosterImport): Record<string, unknown> {
  const { id, fileSha256, totalRows, newRows, changedRows, unchangedRows, badRows, importedRows } = row;
  return { importId: id, fileSha256, totalRows, newRows, changedRows, unchangedRows, badRows, importedRows };
}
