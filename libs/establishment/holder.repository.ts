import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { addDays } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import type { EntryRow } from './entry.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { familyOf, postOf } from './resources.js';

/** What a person holds one of at a time. */
export type HolderKind = 'HEADCOUNT' | 'POST';

/** A holding from a day to a day; ended before it begins when it was released from its first day on. */
export interface HolderRow {
  entryId: string;
  personId: string;
  kind: HolderKind;
  fromOn: CalendarDate;
  toOn: CalendarDate | null;
}

/** The database's refusal of a second holding of one person on one day. */
export class HoldingsOverlap extends Error {
  constructor(readonly otherEntryId: string) {
    super(`a person holds entry ${otherEntryId} on the same days`);
    this.name = 'HoldingsOverlap';
  }
}

const CHUNK = 1_000;

/**
 * The holding that an entry makes: of the institution's account for 编制, of the band's for a post; null for every
 * other entry.
 */
export function holderKindOf(account: AccountRow, entry: EntryRow): HolderKind | null {
  if (entry.holding !== 'OCCUPIED' || entry.count <= 0 || !entry.personId || !account.institutionId)
    return null;
  const family = familyOf(account.resource);
  if (family === 'HEADCOUNT') return 'HEADCOUNT';
  return family === 'POST' && postOf(account.resource)?.grade === null ? 'POST' : null;
}

/** Who holds what, as it follows from the entries. The caller holds the accounts' row locks. */
@Injectable()
export class HolderRepository {
  /**
   * Follows the entries: what is released ends, then what is occupied begins.
   * @throws {HoldingsOverlap}
   */
  async follow(tx: Tx, accounts: readonly AccountRow[], entries: readonly EntryRow[]): Promise<void> {
    for (const entry of entries) {
      if (entry.entryKind !== 'RELEASE' || entry.holding !== 'OCCUPIED' || !entry.personId) continue;
      await tx.query('UPDATE establishment_holder SET to_on = ? WHERE entry_id = ?', [
        addDays(entry.fromOn, -1),
        entry.pointsTo,
      ]);
    }
    const byId = new Map(accounts.map((account) => [account.id, account]));
    const rows = entries.flatMap((entry) => {
      const account = byId.get(entry.accountId);
      const kind = account && holderKindOf(account, entry);
      return kind ? [[entry.id, entry.personId, kind, entry.fromOn, entry.toOn]] : [];
    });
    for (let at = 0; at < rows.length; at += CHUNK) {
      try {
        await tx.query(
          'INSERT INTO establishment_holder (entry_id, person_id, kind, from_on, to_on) VALUES ?',
          [rows.slice(at, at + CHUNK)],
        );
      } catch (error) {
        throw overlap(error) ?? error;
      }
    }
  }

  /** Every holding in order of its entry, a batch at a time. */
  async after(tx: Tx, entryId: string, limit: number): Promise<HolderRow[]> {
    return tx.query(
      `SELECT entry_id AS entryId, person_id AS personId, kind, from_on AS fromOn, to_on AS toOn
         FROM establishment_holder WHERE entry_id > ? ORDER BY entry_id LIMIT ?`,
      [entryId, limit],
    );
  }
}

/** Reads the trigger's `HOLDER_OVERLAP:<entry>`. */
function overlap(error: unknown): HoldingsOverlap | null {
  const driver = (error as { driverError?: { sqlMessage?: string } }).driverError;
  const match = /HOLDER_OVERLAP:([\w-]{36})/.exec(driver?.sqlMessage ?? '');
  return match?.[1] ? new HoldingsOverlap(match[1]) : null;
}
