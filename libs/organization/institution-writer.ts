import { Injectable } from '@nestjs/common';
import { Refused } from '../context/index.js';
import { newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { addDays, calendarDate } from '../rules/index.js';
import { InstitutionMembership, InstitutionName } from './entities/index.js';
import { InstitutionRepository } from './repositories/institution.repository.js';

/**
 * Writes what becomes of institutions: other names, another community, an end with a successor. What was stays; only
 * last days are set. Callers hold the transaction and the institution's lock, and tell the trail.
 */
@Injectable()
export class InstitutionWriter {
  constructor(private readonly institutions: InstitutionRepository) {}

  /** Puts those who change an institution's history in line; by ascending id, after accounts and persons. */
  async lock(tx: Tx, ids: readonly string[]): Promise<void> {
    for (const id of [...new Set(ids)].sort())
      await tx.query('SELECT id FROM institution WHERE id = ? FOR UPDATE', [id]);
  }

  /**
   * Nothing is recorded yet of where the institution belongs from the day or a later one on.
   * @throws {Refused} LATER_CHANGE_EXISTS
   */
  async assertNoLater(tx: Tx, institutionId: string, on: string): Promise<void> {
    const known = await this.institutions.memberships(tx, [institutionId]);
    const ends: unknown[] = await tx.query('SELECT 1 FROM institution WHERE id = ? AND valid_to >= ?', [
      institutionId,
      dayBefore(on),
    ]);
    if (ends.length > 0 || known.some(({ validFrom }) => validFrom >= on)) throw laterChange(on);
  }

  /**
   * The institution carries the name from the day on. Returns the id of the name's row.
   * @throws {Refused} LATER_CHANGE_EXISTS when a name is recorded from that day or a later one on
   */
  async rename(
    tx: Tx,
    institutionId: string,
    to: { name: string; shortName: string; from: string },
  ): Promise<string> {
    const known = await this.institutions.names(tx, [institutionId]);
    if (known.some(({ validFrom }) => validFrom >= to.from)) throw laterChange(to.from);
    await tx.query(
      `UPDATE institution_name SET valid_to = ?
        WHERE institution_id = ? AND (valid_to IS NULL OR valid_to >= ?)`,
      [dayBefore(to.from), institutionId, to.from],
    );
    const id = newId();
    const { name, shortName, from } = to;
    await tx.insert(InstitutionName, { id, institutionId, name, shortName, validFrom: from, validTo: null });
    return id;
  }

  /**
   * The institution belongs to the community, under the parent, from the day on. Returns the id of the row.
   * @throws {Refused} LATER_CHANGE_EXISTS
   */
  async join(
    tx: Tx,
    institutionId: string,
    to: { communityId: string; parentId: string | null; from: string },
  ): Promise<string> {
    await this.assertNoLater(tx, institutionId, to.from);
    await tx.query(
      `UPDATE institution_membership SET valid_to = ?
        WHERE institution_id = ? AND (valid_to IS NULL OR valid_to >= ?)`,
      [dayBefore(to.from), institutionId, to.from],
    );
    const id = newId();
    const { communityId, parentId, from } = to;
    const row = { id, institutionId, communityId, parentId, validFrom: from, validTo: null };
    await tx.insert(InstitutionMembership, row);
    await tx.query('UPDATE institution SET community_id = ?, parent_id = ? WHERE id = ?', [
      communityId,
      parentId,
      institutionId,
    ]);
    await dropRights(tx, institutionId);
    return id;
  }

  /** The institution is no more from the day on; the successor takes its place. */
  async end(tx: Tx, institutionId: string, end: { from: string; successorId: string }): Promise<void> {
    await tx.query('UPDATE institution SET valid_to = ?, successor_id = ? WHERE id = ?', [
      dayBefore(end.from),
      end.successorId,
      institutionId,
    ]);
    await dropRights(tx, institutionId);
  }
}

/** Rights of one institution follow it: whoever has some is asked anew. */
async function dropRights(tx: Tx, institutionId: string): Promise<void> {
  await tx.query(
    `UPDATE account SET rights_version = rights_version + 1
      WHERE id IN (SELECT account_id FROM account_grant WHERE institution_id = ?)
         OR person_id IN (SELECT h.person_id FROM seat_holder h JOIN seat s ON s.id = h.seat_id
                            JOIN body b ON b.id = s.body_id WHERE b.owner_id = ?)`,
    [institutionId, institutionId],
  );
}

function dayBefore(day: string): string {
  return addDays(calendarDate(day), -1);
}

function laterChange(day: string): Refused {
  return new Refused({
    code: 'LATER_CHANGE_EXISTS',
    message: `该机构在${day}或之后已有登记的变更，请选择更晚的日期，或先核对机构沿革`,
    field: 'effectiveOn',
  });
}
