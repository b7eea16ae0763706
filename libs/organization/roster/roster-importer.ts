import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import type { NewAuditEvent } from '../../audit/index.js';
import { BusinessClock, Refused, machineNow } from '../../context/index.js';
import { PersonalDataCipher, TransactionRunner, isDuplicateKey } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { calendarDate } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { establishmentTypes } from '../codes.js';
import type { RosterImport } from '../entities/index.js';
import { Headcount } from '../headcount.js';
import type { Admission } from '../headcount.js';
import { lineError } from './check-line.js';
import type { RosterRecord } from './check-line.js';
import { RecordComparer, admitted } from './compare-records.js';
import type { Comparison } from './compare-records.js';
import { RecordWriter } from './record-writer.js';
import { ROW_FIELD } from './roster-checker.js';
import { changed, countsOf, importerOf, joined, rosterChain } from './roster-trail.js';
import { RosterRepository } from './roster.repository.js';
import type { PendingRow } from './roster.repository.js';

/** Lines of one transaction. */
const CHUNK = 200;
/** As long as a ledger entry's document can be. */
const DOCUMENT_LENGTH = 100;

interface Work {
  row: PendingRow;
  record: RosterRecord;
  comparison: Comparison;
}

/** What became of one step. */
type Step = 'CARRIED' | 'REFUSED' | 'NOTHING_LEFT';

/** The rules say no to a line only when it is written. */
class RefusedLine extends Error {
  constructor(
    readonly line: number,
    readonly refusal: Refused,
  ) {
    super('line refused');
  }
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
    private readonly headcount: Headcount,
    private readonly cipher: PersonalDataCipher,
    private readonly audit: AuditTrail,
    private readonly clock: BusinessClock,
  ) {}

  /** Runs until nothing is left, or until told to stop. Two runs of the same import take turns. */
  async run(importId: string, stopped: () => boolean = () => false): Promise<void> {
    const row = await this.imports.find(this.transactions.reader, importId);
    // Lines of a refused chunk go each by itself, so that the refused ones hold up nobody else.
    let singly = 0;
    while (row && !stopped()) {
      const step = await this.step(importId, row.communityId, singly > 0 ? 1 : CHUNK);
      if (step === 'NOTHING_LEFT') return;
      singly = step === 'REFUSED' ? CHUNK : Math.max(0, singly - 1);
    }
  }

  private async step(importId: string, communityId: string, limit: number): Promise<Step> {
    try {
      return await this.attempt(importId, communityId, limit);
    } catch (error) {
      if (!(error instanceof RefusedLine)) throw error;
      if (limit > 1) return 'REFUSED';
      await this.giveUp(importId, error);
      return 'CARRIED';
    }
  }

  private async attempt(importId: string, communityId: string, limit: number): Promise<Step> {
    try {
      return await this.transactions.run((tx) => this.chunk(tx, importId, communityId, limit));
    } catch (error) {
      // Somebody else has just taken a staff number or recorded a person: the next look finds it.
      if (isDuplicateKey(error)) {
        return this.transactions.run((tx) => this.chunk(tx, importId, communityId, limit));
      }
      throw error;
    }
  }

  private async chunk(tx: Tx, importId: string, communityId: string, limit: number): Promise<Step> {
    // The ledger's accounts come before the import in the order of locks.
    await this.headcount.lock(tx, communityId);
    const row = await this.imports.lock(tx, importId);
    if (!row || row.status !== 'IMPORTING' || !row.effectiveOn) return 'NOTHING_LEFT';
    const pending = await this.imports.pending(tx, importId, limit);
    const [first] = pending;
    if (!first) {
      await this.finish(tx, row);
      return 'NOTHING_LEFT';
    }
    try {
      await this.carry(tx, row, calendarDate(row.effectiveOn), pending);
    } catch (error) {
      throw error instanceof Refused ? new RefusedLine(first.lineNumber, error) : error;
    }
    return 'CARRIED';
  }

  /** Keeps the line as a bad one. Nothing of it is written: its own transaction has been rolled back. */
  private async giveUp(importId: string, { line, refusal }: RefusedLine): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = await this.imports.lock(tx, importId);
      // Another run may have carried it, or given it up, since.
      const left = row?.status === 'IMPORTING' ? await this.imports.pendingLine(tx, importId, line) : null;
      if (!left) return;
      const { staffNumber, establishmentType } = this.recordOf(left);
      const message = `${refusal.detail.message}（导入时未能写入）`;
      // The ledger refuses newcomers for their 编制; anything else is about the person, whom the number tells.
      const error =
        left.outcome === 'NEW'
          ? lineError('establishmentType', establishmentTypes[establishmentType], message)
          : lineError('staffNumber', staffNumber, message);
      await this.imports.changeOutcome(tx, importId, line, left.outcome, 'BAD');
      await this.imports.insertErrors(tx, [
        {
          importId,
          lineNumber: line,
          columnName: error.column,
          maskedValue: error.value,
          message: error.message,
        },
      ]);
    });
  }

  private async carry(
    tx: Tx,
    row: RosterImport,
    effectiveOn: CalendarDate,
    pending: readonly PendingRow[],
  ): Promise<void> {
    const records = pending.map((line) => this.recordOf(line));
    // The records and the ledger may have changed since the check.
    const ctx = { actor: importerOf(row), now: await this.clock.now(), today: effectiveOn };
    const admission = await this.headcount.open(tx, ctx, row.communityId);
    const compared = await this.comparer.compare(tx, row.communityId, effectiveOn, records);
    const work: Work[] = [];
    for (const [at, line] of pending.entries()) {
      const [record, found] = [records[at], compared[at]];
      if (!record || !found) continue;
      work.push({ row: line, record, comparison: await admitted(admission, record, found) });
    }
    await this.reconsider(tx, row.id, work);
    const good = work.filter(({ comparison }) => comparison.outcome !== 'BAD');
    const events = await this.write(tx, row, effectiveOn, good, admission);
    await this.imports.markImported(
      tx,
      row.id,
      good.map((one) => one.row.lineNumber),
      machineNow(),
    );
    await this.audit.append(tx, ctx, rosterChain(row), events);
  }

  /** Writes the good lines. Returns an audit event of every person who is new or changed. */
  private async write(
    tx: Tx,
    { id, communityId, fileName }: RosterImport,
    effectiveOn: string,
    good: readonly Work[],
    admission: Admission,
  ): Promise<NewAuditEvent[]> {
    const departments = await this.writer.departments(
      tx,
      good.map(({ record }) => record),
    );
    const scope = { communityId, effectiveOn };
    const additions = good.flatMap(({ row, record, comparison }) =>
      comparison.outcome === 'NEW' ? [{ line: row.lineNumber, record, known: comparison.known }] : [],
    );
    const personIds = await this.writer.add(tx, scope, additions, departments);
    const people = additions.map((one, at) => ({ ...one, personId: personIds[at] ?? '' }));
    const events = people.map(({ line, personId, record }) => joined(id, line, personId, record));
    for (const { row, record, comparison } of good) {
      if (comparison.outcome !== 'CHANGED') continue;
      const { known } = comparison;
      const fields = await this.writer.change(tx, scope, record, known, departments);
      events.push(changed(id, row.lineNumber, known.personId, fields));
    }
    const joiners = people.map(({ personId, record: { institutionId, establishmentType } }) => ({
      personId,
      institutionId,
      establishmentType,
    }));
    await admission.occupy(joiners, `花名册导入：${fileName}`.slice(0, DOCUMENT_LENGTH));
    return events;
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

  private recordOf({ content }: PendingRow): RosterRecord {
    return JSON.parse(this.cipher.decrypt(ROW_FIELD, content)) as RosterRecord;
  }

  private async finish(tx: Tx, row: RosterImport): Promise<void> {
    await this.imports.update(tx, row.id, { status: 'DONE' });
    const ctx = { actor: importerOf(row), now: await this.clock.now() };
    await this.audit.append(tx, ctx, rosterChain(row), [
      {
        type: 'roster.imported',
        summary: `花名册导入完成：新增${row.newRows}人，变更${row.changedRows}人，未变${row.unchangedRows}人，未导入${row.badRows}行`,
        payload: countsOf(row),
      },
    ]);
  }
}
