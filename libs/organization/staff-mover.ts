import { Injectable } from '@nestjs/common';
import { Refused } from '../context/index.js';
import { newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { addDays, calendarDate } from '../rules/index.js';
import { Department, Employment, StaffNumber } from './entities/index.js';

/** Whose employment goes over to another institution or community, from a day on. */
export interface MovedStaff {
  institutionId: string;
  from: string;
  /** The institution that they belong to from then on; the same one when only its community changes. */
  toInstitutionId: string;
  toCommunityId: string;
  /** Staff numbers of the new community by person, for those whose own is taken there. */
  staffNumbers: ReadonlyMap<string, string>;
}

const CHUNK = 500;

/** Moves everybody of an institution at once; the rows before the day stay as they are. */
@Injectable()
export class StaffMover {
  /** Everybody employed by the institution on the day or later, by person. */
  async staffOf(tx: Tx, institutionId: string, from: string): Promise<Employment[]> {
    return tx
      .createQueryBuilder(Employment, 'e')
      .where('e.institution_id = :institutionId AND (e.valid_to IS NULL OR e.valid_to >= :from)', {
        institutionId,
        from,
      })
      .orderBy('e.person_id')
      .addOrderBy('e.valid_from')
      .getMany();
  }

  /** Locks the persons by ascending id. */
  async lock(tx: Tx, personIds: readonly string[]): Promise<void> {
    const ids = [...new Set(personIds)].sort();
    for (let at = 0; at < ids.length; at += CHUNK)
      await tx.query('SELECT id FROM person WHERE id IN (?) ORDER BY id FOR UPDATE', [
        ids.slice(at, at + CHUNK),
      ]);
  }

  /**
   * Moves them. Returns how many people went. The caller has locked them.
   * @throws {Refused} STAFF_NUMBER_TAKEN naming the numbers that belong to others in the new community
   */
  async move(tx: Tx, moved: MovedStaff): Promise<number> {
    const rows = await this.staffOf(tx, moved.institutionId, moved.from);
    if (rows.length === 0) return 0;
    const numbers = await this.numbersFor(tx, moved, rows);
    const departments = await this.departmentsFor(tx, moved, rows);
    const arrivals: Employment[] = [];
    for (const row of rows) {
      const change = {
        institutionId: moved.toInstitutionId,
        communityId: moved.toCommunityId,
        departmentId: row.departmentId && (departments.get(row.departmentId) ?? row.departmentId),
        staffNumber: numbers.get(row.personId) ?? row.staffNumber,
      };
      if (row.validFrom >= moved.from) {
        await tx.update(Employment, { id: row.id }, change);
        continue;
      }
      arrivals.push({ ...row, ...change, id: newId(), validFrom: moved.from });
    }
    const closed = rows.filter(({ validFrom }) => validFrom < moved.from).map(({ id }) => id);
    if (closed.length > 0)
      await tx.query('UPDATE employment SET valid_to = ? WHERE id IN (?)', [
        addDays(calendarDate(moved.from), -1),
        closed,
      ]);
    for (let at = 0; at < arrivals.length; at += CHUNK)
      await tx.insert(Employment, arrivals.slice(at, at + CHUNK));
    const people = [...new Set(rows.map(({ personId }) => personId))];
    await tx.query('UPDATE account SET rights_version = rights_version + 1 WHERE person_id IN (?)', [people]);
    return people.length;
  }

  /** A staff number belongs to one person of a community for good; each needs one in the new community. */
  private async numbersFor(
    tx: Tx,
    { toCommunityId, staffNumbers }: MovedStaff,
    rows: readonly Employment[],
  ): Promise<Map<string, string>> {
    const numbers = new Map<string, string>();
    for (const { personId, staffNumber, communityId } of rows) {
      if (communityId === toCommunityId) continue;
      numbers.set(personId, staffNumbers.get(personId)?.trim() || staffNumber);
    }
    if (numbers.size === 0) return numbers;
    const wanted = [...new Set(numbers.values())];
    const known: { staffNumber: string; personId: string }[] = await tx.query(
      `SELECT staff_number AS staffNumber, person_id AS personId FROM staff_number
        WHERE community_id = ? AND staff_number IN (?) FOR UPDATE`,
      [toCommunityId, wanted],
    );
    const owner = new Map(known.map((row) => [row.staffNumber, row.personId]));
    const taken = [...numbers].filter(([personId, number]) => (owner.get(number) ?? personId) !== personId);
    const twice =
      wanted.length < numbers.size ? [...numbers.values()].filter((n, at, all) => all.indexOf(n) !== at) : [];
    if (taken.length > 0 || twice.length > 0)
      throw numbersTaken([...taken.map(([, number]) => number), ...twice]);
    const fresh = [...numbers].filter(([, number]) => !owner.has(number));
    if (fresh.length > 0)
      await tx.insert(
        StaffNumber,
        fresh.map(([personId, staffNumber]) => ({ communityId: toCommunityId, staffNumber, personId })),
      );
    return numbers;
  }

  /** Departments of the new institution by those of the old: of the same name, opened where there is none. */
  private async departmentsFor(
    tx: Tx,
    { institutionId, toInstitutionId }: MovedStaff,
    rows: readonly Employment[],
  ): Promise<Map<string, string>> {
    const used = [...new Set(rows.flatMap(({ departmentId }) => departmentId ?? []))];
    if (institutionId === toInstitutionId || used.length === 0) return new Map();
    const [old, there] = await Promise.all([
      tx.createQueryBuilder(Department, 'd').where('d.id IN (:...used)', { used }).getMany(),
      tx.findBy(Department, { institutionId: toInstitutionId }),
    ]);
    const ids = new Map<string, string>();
    for (const { id, name, kind } of old) {
      const same = there.find((department) => department.name === name);
      const made = same ?? { id: newId(), institutionId: toInstitutionId, name, kind };
      if (!same) await tx.insert(Department, made);
      ids.set(id, made.id);
    }
    return ids;
  }
}

function numbersTaken(numbers: readonly string[]): Refused {
  const shown = [...new Set(numbers)].sort();
  const text = shown.slice(0, 10).join('、');
  return new Refused({
    code: 'STAFF_NUMBER_TAKEN',
    message: `转入的医共体已有人员使用工号${text}${shown.length > 10 ? `等${shown.length}个` : ''}，请为这些人员填写新工号`,
    field: 'staffNumbers',
  });
}
