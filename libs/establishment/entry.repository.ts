import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { addDays, minDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import type { EntryKind, Holding, Resource } from './resources.js';

/** A ledger row. */
export interface EntryRow {
  id: string;
  accountId: string;
  groupId: string;
  entryKind: EntryKind;
  holding: Holding;
  count: number;
  fromOn: CalendarDate;
  toOn: CalendarDate | null;
  personId: string | null;
  caseId: string | null;
  caseNumber: string | null;
  documentNumber: string | null;
  pointsTo: string | null;
  recordedAt: Date;
}

/** Where a row belongs, for rules that speak of places. */
export interface RowPlace {
  id: string;
  communityId: string;
  institutionId: string;
}

/** A verified figure as a document states it. */
export interface VerifiedRow {
  id: string;
  accountId: string;
  verified: number;
  documentNumber: string;
  documentDate: CalendarDate;
  effectiveFrom: CalendarDate;
  isDemo: boolean;
  recordedAt: Date;
}

const COLUMNS = [
  'id',
  'account_id',
  'group_id',
  'entry_kind',
  'holding',
  'count',
  'from_on',
  'to_on',
  'person_id',
  'case_id',
  'case_number',
  'document_number',
  'points_to',
  'recorded_at',
].join(', ');

const SELECT = `SELECT ${COLUMNS} FROM establishment_entry`;
const CHUNK = 1_000;

/** The append-only rows: entries and verified figures. */
@Injectable()
export class EntryRepository {
  async insert(tx: Tx, entries: readonly EntryRow[]): Promise<void> {
    for (let at = 0; at < entries.length; at += CHUNK) {
      await tx.query(`INSERT INTO establishment_entry (${COLUMNS}) VALUES ?`, [
        entries
          .slice(at, at + CHUNK)
          .map((entry) => [
            entry.id,
            entry.accountId,
            entry.groupId,
            entry.entryKind,
            entry.holding,
            entry.count,
            entry.fromOn,
            entry.toOn,
            entry.personId,
            entry.caseId,
            entry.caseNumber,
            entry.documentNumber,
            entry.pointsTo,
            entry.recordedAt,
          ]),
      ]);
    }
  }

  /** What is left of the case's entries of the kind: those that no RELEASE has ended from their first day on. */
  liveOfCase(tx: Tx, caseId: string, kind: EntryKind): Promise<EntryRow[]> {
    return this.live(tx, 'e.case_id = ? AND e.entry_kind = ?', [caseId, kind]);
  }

  /** What is left of all that the case occupies. */
  occupiedByCase(tx: Tx, caseId: string): Promise<EntryRow[]> {
    return this.live(tx, "e.case_id = ? AND e.holding = 'OCCUPIED' AND e.count > 0", [caseId]);
  }

  /** The entries by which the case has ended occupancies that were not its own. */
  async endedByCase(tx: Tx, caseId: string): Promise<EntryRow[]> {
    const rows: RawEntry[] = await tx.query(
      `SELECT r.* FROM establishment_entry r JOIN establishment_entry e ON e.id = r.points_to
        WHERE r.case_id = ? AND r.entry_kind = 'RELEASE' AND r.holding = 'OCCUPIED'
          AND NOT (e.case_id <=> r.case_id) ORDER BY r.id`,
      [caseId],
    );
    return rows.map(toEntry);
  }

  /** What is left of the person's occupancies in the community, or with null anywhere, by what the account counts. */
  async liveHoldings(
    tx: Tx,
    communityId: string | null,
    personId: string,
  ): Promise<{ entry: EntryRow; resource: Resource }[]> {
    const entries = await this.live(tx, "e.person_id = ? AND e.holding = 'OCCUPIED' AND e.count > 0", [
      personId,
    ]);
    if (entries.length === 0) return [];
    const accounts: { id: string; resource: Resource }[] = await tx.query(
      'SELECT id, resource FROM establishment_account WHERE id IN (?) AND (? IS NULL OR community_id = ?)',
      [entries.map(({ accountId }) => accountId), communityId, communityId],
    );
    const resources = new Map(accounts.map(({ id, resource }) => [id, resource]));
    return entries.flatMap((entry) => {
      const resource = resources.get(entry.accountId);
      return resource ? [{ entry, resource }] : [];
    });
  }

  /** What is left on the accounts of everything but releases, with at least a day from `day` on. */
  async liveFrom(tx: Tx, accountIds: readonly string[], day: CalendarDate): Promise<EntryRow[]> {
    if (accountIds.length === 0) return [];
    const live = await this.live(tx, "e.account_id IN (?) AND e.entry_kind <> 'RELEASE'", [accountIds]);
    return live.filter(({ toOn }) => toOn === null || toOn >= day);
  }

  /** Verified figures of the accounts on the day, by account. */
  async verifiedOn(tx: Tx, accountIds: readonly string[], day: CalendarDate): Promise<Map<string, number>> {
    const figures = new Map<string, { from: CalendarDate; count: number }>();
    for (const { accountId, effectiveFrom, verified } of await this.verifiedOf(tx, accountIds)) {
      const known = figures.get(accountId);
      if (effectiveFrom <= day && (!known || effectiveFrom >= known.from))
        figures.set(accountId, { from: effectiveFrom, count: verified });
    }
    return new Map([...figures].map(([id, { count }]) => [id, count]));
  }

  /** Entries of the accounts that begin on one of the days, or end on the day before one. */
  async turningOn(tx: Tx, accountIds: readonly string[], days: readonly CalendarDate[]): Promise<EntryRow[]> {
    if (accountIds.length === 0 || days.length === 0) return [];
    const rows: RawEntry[] = await tx.query(
      `${SELECT} WHERE account_id IN (?) AND (from_on IN (?) OR to_on IN (?)) ORDER BY id`,
      [accountIds, days, days.map((day) => addDays(day, -1))],
    );
    return rows.map(toEntry);
  }

  /** What is left of a loan: its entries on both sides. */
  liveOfLoan(tx: Tx, groupId: string): Promise<EntryRow[]> {
    return this.live(tx, "e.group_id = ? AND e.entry_kind IN ('LEND', 'BORROW')", [groupId]);
  }

  /** What has ended the entry first; null when nothing has. */
  async endOf(tx: Tx, id: string): Promise<EntryRow | null> {
    const rows: RawEntry[] = await tx.query(
      `${SELECT} WHERE points_to = ? AND entry_kind = 'RELEASE' ORDER BY from_on LIMIT 1`,
      [id],
    );
    return rows[0] ? toEntry(rows[0]) : null;
  }

  async byId(tx: Tx, id: string): Promise<EntryRow | null> {
    const rows: RawEntry[] = await tx.query(`${SELECT} WHERE id = ?`, [id]);
    return rows[0] ? toEntry(rows[0]) : null;
  }

  /** What is left of the person's occupancies of a resource, whichever case made them. */
  liveOccupancies(tx: Tx, personId: string, accountIds: readonly string[]): Promise<EntryRow[]> {
    return this.live(
      tx,
      "e.person_id = ? AND e.account_id IN (?) AND e.holding = 'OCCUPIED' AND e.count > 0",
      [personId, accountIds],
    );
  }

  async ofCases(tx: Tx, caseIds: readonly string[]): Promise<EntryRow[]> {
    if (caseIds.length === 0) return [];
    const rows: RawEntry[] = await tx.query(`${SELECT} WHERE case_id IN (?) ORDER BY id`, [caseIds]);
    return rows.map(toEntry);
  }

  /** Every entry in order of its id, a batch at a time. */
  async after(tx: Tx, id: string, limit: number): Promise<EntryRow[]> {
    const rows: RawEntry[] = await tx.query(`${SELECT} WHERE id > ? ORDER BY id LIMIT ?`, [id, limit]);
    return rows.map(toEntry);
  }

  async ofAccount(tx: Tx, accountId: string): Promise<EntryRow[]> {
    const rows: RawEntry[] = await tx.query(`${SELECT} WHERE account_id = ? ORDER BY id`, [accountId]);
    return rows.map(toEntry);
  }

  async page(
    tx: Tx,
    accountId: string,
    first: number,
    offset: number,
  ): Promise<{ total: number; items: EntryRow[] }> {
    const counted: { total: string }[] = await tx.query(
      'SELECT COUNT(*) AS total FROM establishment_entry WHERE account_id = ?',
      [accountId],
    );
    const rows: RawEntry[] = await tx.query(
      `${SELECT} WHERE account_id = ? ORDER BY id DESC LIMIT ? OFFSET ?`,
      [accountId, first, offset],
    );
    return { total: Number(counted[0]?.total ?? 0), items: rows.map(toEntry) };
  }

  async personNames(tx: Tx, personIds: readonly string[]): Promise<Map<string, string>> {
    if (personIds.length === 0) return new Map();
    const rows: { id: string; name: string }[] = await tx.query(
      'SELECT id, name FROM person WHERE id IN (?)',
      [personIds],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Where the persons are employed on the day, or were last when they are not. */
  async homesOf(tx: Tx, personIds: readonly string[], on: CalendarDate): Promise<RowPlace[]> {
    if (personIds.length === 0) return [];
    return tx.query(
      `SELECT e.person_id AS id, e.community_id AS communityId, e.institution_id AS institutionId
         FROM employment e
        WHERE e.person_id IN (?) AND e.valid_from = (SELECT MAX(l.valid_from) FROM employment l
               WHERE l.person_id = e.person_id AND l.valid_from <= ?)`,
      [personIds, on],
    );
  }

  /** Where the cases belong. */
  async casesOf(tx: Tx, caseIds: readonly string[]): Promise<RowPlace[]> {
    if (caseIds.length === 0) return [];
    return tx.query(
      `SELECT id, community_id AS communityId, institution_id AS institutionId
         FROM approval_case WHERE id IN (?)`,
      [caseIds],
    );
  }

  async insertVerified(tx: Tx, row: VerifiedRow): Promise<void> {
    await this.insertVerifiedRows(tx, [row]);
  }

  async insertVerifiedRows(tx: Tx, rows: readonly VerifiedRow[]): Promise<void> {
    if (rows.length === 0) return;
    await tx.query(
      `INSERT INTO verified_total (id, account_id, verified, document_number, document_date, effective_from,
         is_demo, recorded_at) VALUES ?`,
      [
        rows.map((row) => [
          row.id,
          row.accountId,
          row.verified,
          row.documentNumber,
          row.documentDate,
          row.effectiveFrom,
          row.isDemo,
          row.recordedAt,
        ]),
      ],
    );
  }

  /** All verified figures of the accounts in the order in which they were recorded. */
  async verifiedOf(tx: Tx, accountIds: readonly string[]): Promise<VerifiedRow[]> {
    if (accountIds.length === 0) return [];
    const rows: RawVerified[] = await tx.query(
      `SELECT id, account_id, verified, document_number, document_date, effective_from, is_demo, recorded_at
         FROM verified_total WHERE account_id IN (?) ORDER BY id`,
      [accountIds],
    );
    return rows.map((row) => ({
      id: row.id,
      accountId: row.account_id,
      verified: row.verified,
      documentNumber: row.document_number,
      documentDate: row.document_date,
      effectiveFrom: row.effective_from,
      isDemo: Boolean(row.is_demo),
      recordedAt: row.recorded_at,
    }));
  }

  /** The entries with the last day that a RELEASE left of each; undefined for those that nothing has released. */
  async withReleases(
    tx: Tx,
    entries: readonly EntryRow[],
  ): Promise<{ entry: EntryRow; lastDay: CalendarDate | undefined }[]> {
    if (entries.length === 0) return [];
    const rows: { id: string; day: CalendarDate }[] = await tx.query(
      `SELECT points_to AS id, MIN(from_on) AS day FROM establishment_entry
        WHERE entry_kind = 'RELEASE' AND points_to IN (?) GROUP BY points_to`,
      [entries.map(({ id }) => id)],
    );
    const released = new Map(rows.map(({ id, day }) => [id, addDays(day, -1)]));
    return entries.map((entry) => ({ entry, lastDay: released.get(entry.id) }));
  }

  /** A RELEASE covers its entry from its own first day to the entry's last, so what is left ends before the first one. */
  private async live(tx: Tx, condition: string, params: unknown[]): Promise<EntryRow[]> {
    const rows: (RawEntry & { released_from: CalendarDate | null })[] = await tx.query(
      `SELECT e.*, (SELECT MIN(r.from_on) FROM establishment_entry r
                     WHERE r.points_to = e.id AND r.entry_kind = 'RELEASE') AS released_from
         FROM establishment_entry e WHERE ${condition} ORDER BY e.id`,
      params,
    );
    return rows.flatMap((row) => {
      const entry = toEntry(row);
      if (row.released_from === null) return [entry];
      if (row.released_from <= entry.fromOn) return [];
      const last = addDays(row.released_from, -1);
      return [{ ...entry, toOn: entry.toOn ? minDate(entry.toOn, last) : last }];
    });
  }
}

interface RawEntry {
  id: string;
  account_id: string;
  group_id: string;
  entry_kind: EntryKind;
  holding: Holding;
  count: number;
  from_on: CalendarDate;
  to_on: CalendarDate | null;
  person_id: string | null;
  case_id: string | null;
  case_number: string | null;
  document_number: string | null;
  points_to: string | null;
  recorded_at: Date;
}

interface RawVerified {
  id: string;
  account_id: string;
  verified: number;
  document_number: string;
  document_date: CalendarDate;
  effective_from: CalendarDate;
  is_demo: number;
  recorded_at: Date;
}

function toEntry(row: RawEntry): EntryRow {
  return {
    id: row.id,
    accountId: row.account_id,
    groupId: row.group_id,
    entryKind: row.entry_kind,
    holding: row.holding,
    count: row.count,
    fromOn: row.from_on,
    toOn: row.to_on,
    personId: row.person_id,
    caseId: row.case_id,
    caseNumber: row.case_number,
    documentNumber: row.document_number,
    pointsTo: row.points_to,
    recordedAt: row.recorded_at,
  };
}
