import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../context/index.js';
import { PersonalDataCipher, TransactionRunner, canonicalJson } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { CalendarDate } from '../../rules/index.js';
import type { TitleLevel } from '../codes.js';
import type { RosterImport } from '../entities/index.js';
import { Headcount } from '../headcount.js';
import type { Admission } from '../headcount.js';
import { PolicyReader } from '../policy-reader.js';
import { InstitutionRepository } from '../repositories/institution.repository.js';
import { checkLine, isLegible, lineError } from './check-line.js';
import type { LineError, RosterRecord, RosterReference } from './check-line.js';
import type { RosterLine } from './columns.js';
import { RecordComparer, admitted } from './compare-records.js';
import { RosterRepository } from './roster.repository.js';
import type { Outcome } from './roster.repository.js';

/** Binds an encrypted line to its column. */
export const ROW_FIELD = 'roster_import_row.content';
/** County parameter with the table of titles: `[{ name, level }]`. */
export const TITLES_KEY = 'roster.titles';

/** Lines compared at once; between two lots other requests get their turn. */
const LOT = 500;

interface CheckedLine {
  line: number;
  record: RosterRecord | null;
  cells: RosterLine['cells'];
  errors: LineError[];
  outcome: Outcome;
}

/** Checks every line of a file and stores the result. Nothing of the organisation is changed. */
@Injectable()
export class RosterChecker {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly imports: RosterRepository,
    private readonly comparer: RecordComparer,
    private readonly institutions: InstitutionRepository,
    private readonly policies: PolicyReader,
    private readonly cipher: PersonalDataCipher,
    private readonly headcount: Headcount,
    private readonly clock: BusinessClock,
  ) {}

  /**
   * One transaction with the import's row locked: a second upload of the same file waits, and a process that dies
   * leaves nothing half done. Does nothing when the import has gone further meanwhile.
   */
  async check(importId: string, lines: readonly RosterLine[], today: CalendarDate): Promise<void> {
    await this.transactions.run(async (tx) => {
      const row = await this.imports.lock(tx, importId);
      if (!row || row.status === 'IMPORTING' || row.status === 'DONE') return;
      await this.imports.clear(tx, importId);
      const checked = await this.checkAll(tx, row, lines, today);
      await this.store(tx, importId, checked);
      await this.imports.update(tx, importId, {
        status: 'VALIDATED',
        failure: null,
        totalRows: checked.length,
        newRows: countOf(checked, 'NEW'),
        changedRows: countOf(checked, 'CHANGED'),
        unchangedRows: countOf(checked, 'UNCHANGED'),
        badRows: countOf(checked, 'BAD'),
        importedRows: 0,
      });
    });
  }

  private async checkAll(
    tx: Tx,
    { communityId }: RosterImport,
    lines: readonly RosterLine[],
    today: CalendarDate,
  ): Promise<CheckedLine[]> {
    const reference = await this.referenceOf(tx, communityId, today);
    // Nothing is held for the lines: the import asks again, under the accounts' locks.
    const requester = { actor: null, now: await this.clock.now(), today };
    const admission = await this.headcount.open(tx, requester, communityId);
    const seen = { staffNumber: new Map<string, number>(), idNumber: new Map<string, number>() };
    const all: CheckedLine[] = [];
    for (let from = 0; from < lines.length; from += LOT) {
      const lot = lines.slice(from, from + LOT).map((line): CheckedLine => {
        const { record, errors } = checkLine(line, reference);
        errors.push(...doubles(line, record, seen));
        return { line: line.line, cells: line.cells, record, errors, outcome: 'BAD' };
      });
      await this.compareLot(tx, { communityId, today, admission }, lot);
      all.push(...lot);
      await breathe();
    }
    return all;
  }

  private async compareLot(
    tx: Tx,
    { communityId, today, admission }: { communityId: string; today: string; admission: Admission },
    lot: CheckedLine[],
  ): Promise<void> {
    const good = lot.flatMap((line) =>
      line.record && line.errors.length === 0 ? [{ line, record: line.record }] : [],
    );
    const results = await this.comparer.compare(
      tx,
      communityId,
      today,
      good.map(({ record }) => record),
    );
    for (const [at, { line, record }] of good.entries()) {
      const compared = results[at];
      if (!compared) continue;
      const result = await admitted(admission, record, compared);
      line.outcome = result.outcome;
      if (result.outcome === 'BAD') line.errors.push(...result.errors);
    }
  }

  private async referenceOf(tx: Tx, communityId: string, today: CalendarDate): Promise<RosterReference> {
    const titles = await this.policies.value<{ name: string; level: TitleLevel }[]>(
      tx,
      communityId,
      TITLES_KEY,
      today,
    );
    const institutions = await this.institutions.ofCommunities(tx, [communityId], today);
    return {
      today,
      titles: new Map(titles.value.map(({ name, level }) => [name, level])),
      institutions: new Map(
        institutions.flatMap(({ id, name, shortName, code }) =>
          [name, shortName, code].map((key) => [key, id] as const),
        ),
      ),
    };
  }

  private async store(tx: Tx, importId: string, checked: readonly CheckedLine[]): Promise<void> {
    for (let from = 0; from < checked.length; from += LOT) {
      const lot = checked.slice(from, from + LOT);
      await this.imports.insertRows(
        tx,
        lot.map(({ line, record, cells, outcome }) => ({
          importId,
          lineNumber: line,
          content: this.cipher.encrypt(ROW_FIELD, canonicalJson(outcome === 'BAD' ? cells : record)),
          outcome,
          importedAt: null,
        })),
      );
      await this.imports.insertErrors(
        tx,
        lot.flatMap(({ line, errors }) =>
          errors.map(({ column, value, message }) => ({
            importId,
            lineNumber: line,
            columnName: column,
            maskedValue: value,
            message,
          })),
        ),
      );
      await breathe();
    }
  }
}

/** A staff number or ID number that an earlier line has already. */
function doubles(
  { line, cells }: RosterLine,
  record: RosterRecord | null,
  seen: { staffNumber: Map<string, number>; idNumber: Map<string, number> },
): LineError[] {
  const errors: LineError[] = [];
  for (const column of ['staffNumber', 'idNumber'] as const) {
    const text = record?.[column] ?? cells[column]?.toUpperCase() ?? '';
    if (!isLegible(text)) continue;
    const earlier = seen[column].get(text);
    if (earlier !== undefined) errors.push(lineError(column, text, `与第 ${earlier} 行重复`));
    else seen[column].set(text, line);
  }
  return errors;
}

const countOf = (lines: readonly CheckedLine[], outcome: Outcome): number =>
  lines.reduce((sum, line) => sum + (line.outcome === outcome ? 1 : 0), 0);
