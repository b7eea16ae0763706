import { Injectable } from '@nestjs/common';
import { isDuplicateKey } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { MatterInForcePersonRow, MatterInForceRow } from './entities/matter-in-force.entity.js';

/** What a matter needs to know of an earlier entry. */
export type EarlierEntry = Pick<
  MatterInForceRow,
  'id' | 'caseNumber' | 'communityId' | 'institutionId' | 'matterType' | 'fromOn' | 'toOn'
> & { replacedBy: string | null; personIds: string[] };

/** Another entry holds the same place; the database's refusal. */
export class EntryExists extends Error {}

type FoundEntry = Omit<EarlierEntry, 'personIds'> & { personIds: string | null };

const ENTRY = `SELECT e.id, e.case_number AS caseNumber, e.community_id AS communityId,
    e.institution_id AS institutionId, e.matter_type AS matterType, e.from_on AS fromOn, e.to_on AS toOn,
    (SELECT r.case_number FROM matter_in_force r WHERE r.replaces_id = e.id) AS replacedBy,
    (SELECT GROUP_CONCAT(p.person_id) FROM matter_in_force_person p WHERE p.entry_id = e.id) AS personIds
  FROM matter_in_force e`;

/** Writes the register, and finds what an entry would contradict. Callers hold the lock of the case. */
@Injectable()
export class MatterRegisterRepository {
  async byCaseNumber(tx: Tx, caseNumber: string): Promise<EarlierEntry | null> {
    return this.one(tx, 'e.case_number = ?', caseNumber);
  }

  async byOnceKey(tx: Tx, onceKey: string): Promise<EarlierEntry | null> {
    return this.one(tx, 'e.once_key = ?', onceKey);
  }

  /** The text on which the case was decided. */
  async decidedText(
    tx: Tx,
    caseId: string,
    version: number,
  ): Promise<{ title: string; contentSha256: string }> {
    const rows: { title: string; contentSha256: string }[] = await tx.query(
      'SELECT title, content_sha256 AS contentSha256 FROM case_version WHERE case_id = ? AND version = ?',
      [caseId, version],
    );
    if (!rows[0]) throw new Error(`case ${caseId} has no version ${version}`);
    return rows[0];
  }

  /** @throws {EntryExists} when the same is in force already, or the replaced entry has been replaced */
  async insert(tx: Tx, row: MatterInForceRow, people: readonly MatterInForcePersonRow[]): Promise<void> {
    try {
      await tx.insert(MatterInForceRow, row);
    } catch (error) {
      if (isDuplicateKey(error)) throw new EntryExists();
      throw error;
    }
    if (people.length > 0) await tx.insert(MatterInForcePersonRow, [...people]);
  }

  private async one(tx: Tx, condition: string, value: string): Promise<EarlierEntry | null> {
    const rows: FoundEntry[] = await tx.query(`${ENTRY} WHERE ${condition}`, [value]);
    const [row] = rows;
    return row ? { ...row, personIds: row.personIds?.split(',') ?? [] } : null;
  }
}
