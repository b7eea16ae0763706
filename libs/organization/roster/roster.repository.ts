import { Injectable } from '@nestjs/common';
import { isDuplicateKey } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { RosterImport, RosterImportError, RosterImportRow } from '../entities/index.js';

/** Rows of one INSERT. */
const CHUNK = 500;
/** A refusal of the ledger names institution and document and may be long. */
const MESSAGE_LENGTH = 300;

/** Outcome of a line. */
export type Outcome = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'BAD';

/** A line that waits to be imported. */
export interface PendingRow {
  lineNumber: number;
  content: string;
  outcome: Outcome;
}

const COUNTED: Record<Outcome, string> = {
  NEW: 'new_rows',
  CHANGED: 'changed_rows',
  UNCHANGED: 'unchanged_rows',
  BAD: 'bad_rows',
};

@Injectable()
export class RosterRepository {
  /** The newest import of this very file, or null. */
  latestOf(tx: Tx, communityId: string, fileSha256: string): Promise<RosterImport | null> {
    return tx.findOne(RosterImport, { where: { communityId, fileSha256 }, order: { attempt: 'DESC' } });
  }

  /** False when another upload of the same file was quicker. */
  async insert(tx: Tx, row: RosterImport): Promise<boolean> {
    try {
      await tx.insert(RosterImport, row);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  find(tx: Tx, id: string): Promise<RosterImport | null> {
    return tx.findOneBy(RosterImport, { id });
  }

  /** Waits for whoever works on the import. */
  lock(tx: Tx, id: string): Promise<RosterImport | null> {
    return tx.findOne(RosterImport, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async update(tx: Tx, id: string, columns: Partial<RosterImport>): Promise<void> {
    await tx.update(RosterImport, { id }, columns);
  }

  async clear(tx: Tx, importId: string): Promise<void> {
    await tx.delete(RosterImportError, { importId });
    await tx.delete(RosterImportRow, { importId });
  }

  async insertRows(tx: Tx, rows: readonly RosterImportRow[]): Promise<void> {
    for (let from = 0; from < rows.length; from += CHUNK) {
      const values = rows
        .slice(from, from + CHUNK)
        .map((row) => [row.importId, row.lineNumber, row.content, row.outcome, row.importedAt]);
      await tx.query(
        'INSERT INTO roster_import_row (import_id, line_number, content, outcome, imported_at) VALUES ?',
        [values],
      );
    }
  }

  async insertErrors(tx: Tx, errors: readonly Omit<RosterImportError, 'id'>[]): Promise<void> {
    for (let from = 0; from < errors.length; from += CHUNK) {
      const values = errors
        .slice(from, from + CHUNK)
        .map((error) => [
          error.importId,
          error.lineNumber,
          error.columnName,
          error.maskedValue,
          error.message.slice(0, MESSAGE_LENGTH),
        ]);
      await tx.query(
        'INSERT INTO roster_import_error (import_id, line_number, column_name, masked_value, message) VALUES ?',
        [values],
      );
    }
  }

  /** The next good lines that are not imported yet. */
  pending(tx: Tx, importId: string, limit: number): Promise<PendingRow[]> {
    return tx.query(
      `SELECT line_number AS lineNumber, content, outcome FROM roster_import_row
        WHERE import_id = ? AND outcome IN ('NEW', 'CHANGED', 'UNCHANGED') AND imported_at IS NULL
        ORDER BY line_number LIMIT ?`,
      [importId, limit],
    );
  }

  /** The line, while it waits to be imported. */
  async pendingLine(tx: Tx, importId: string, line: number): Promise<PendingRow | null> {
    const rows: PendingRow[] = await tx.query(
      `SELECT line_number AS lineNumber, content, outcome FROM roster_import_row
        WHERE import_id = ? AND line_number = ? AND outcome <> 'BAD' AND imported_at IS NULL`,
      [importId, line],
    );
    return rows[0] ?? null;
  }

  async markImported(tx: Tx, importId: string, lines: readonly number[], at: Date): Promise<void> {
    if (lines.length === 0) return;
    await tx.query(
      'UPDATE roster_import_row SET imported_at = ? WHERE import_id = ? AND line_number IN (?)',
      [at, importId, lines],
    );
    await tx.query('UPDATE roster_import SET imported_rows = imported_rows + ? WHERE id = ?', [
      lines.length,
      importId,
    ]);
  }

  /** The records have changed since the check: the line would now do something else. */
  async changeOutcome(tx: Tx, importId: string, line: number, from: Outcome, to: Outcome): Promise<void> {
    await tx.query('UPDATE roster_import_row SET outcome = ? WHERE import_id = ? AND line_number = ?', [
      to,
      importId,
      line,
    ]);
    await tx.query(
      `UPDATE roster_import SET ${COUNTED[from]} = ${COUNTED[from]} - 1, ${COUNTED[to]} = ${COUNTED[to]} + 1 WHERE id = ?`,
      [importId],
    );
  }

  async unfinished(tx: Tx): Promise<string[]> {
    const rows: { id: string }[] = await tx.query("SELECT id FROM roster_import WHERE status = 'IMPORTING'");
    return rows.map(({ id }) => id);
  }

  /** Imports of communities, newest first. */
  async page(
    tx: Tx,
    communityIds: readonly string[],
    { first, offset }: { first: number; offset: number },
  ): Promise<{ total: number; items: RosterImport[] }> {
    if (communityIds.length === 0) return { total: 0, items: [] };
    const [items, total] = await tx
      .createQueryBuilder(RosterImport, 'i')
      .where('i.community_id IN (:...communityIds)', { communityIds })
      .orderBy('i.created_at', 'DESC')
      .addOrderBy('i.id', 'DESC')
      .offset(offset)
      .limit(first)
      .getManyAndCount();
    return { total, items };
  }

  async errors(
    tx: Tx,
    importId: string,
    { first, offset }: { first: number; offset: number },
  ): Promise<{ total: number; items: RosterImportError[] }> {
    const [items, total] = await tx.findAndCount(RosterImportError, {
      where: { importId },
      order: { lineNumber: 'ASC', id: 'ASC' },
      skip: offset,
      take: first,
    });
    return { total, items };
  }
}
