import { Injectable } from '@nestjs/common';
import { AccountRepository } from '../access/index.js';
import { Refused } from '../context/index.js';
import { newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { addDays, calendarDate } from '../rules/index.js';
import { Employment, ServicePlace } from './entities/index.js';
import { InstitutionRepository } from './repositories/institution.repository.js';
import { StaffNumbers } from './staff-numbers.js';
import { comesByMerger } from './succession.js';
import { inForce } from './views.js';

/** What may change while the person stays employed. */
export type EmploymentChange = Partial<
  Pick<
    Employment,
    'institutionId' | 'communityId' | 'departmentId' | 'postName' | 'staffNumber' | 'establishmentType'
  >
>;

/** Writes effective-dated employment; the person's row lock keeps one home at a time (domain §2 d). */
@Injectable()
export class EmploymentWriter {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly institutions: InstitutionRepository,
    private readonly numbers: StaffNumbers,
  ) {}

  /**
   * Changes what holds from the day on: the row before ends the day before, unless it began that very day. What is
   * recorded for later because the home is merged then is changed with it; anything else stands against it.
   */
  async change(tx: Tx, personId: string, from: string, change: EmploymentChange): Promise<void> {
    const { current, following } = await this.from(tx, personId, from);
    if (following.length > 0 && change.institutionId) throw laterChange(from);
    await this.write(tx, current, from, change);
    for (const { id } of following) await tx.update(Employment, { id }, change);
    await this.accounts.dropCachedRights(tx, [personId]);
  }

  /** The type of the day before holds from the day on again. */
  async restoreEstablishmentType(tx: Tx, personId: string, from: string): Promise<void> {
    const { establishmentType } = await this.dayBefore(tx, personId, from);
    await this.change(tx, personId, from, { establishmentType });
  }

  /**
   * Home and post of the day before hold from the day on again: the home as whoever stands for it by then, in the
   * community that it belongs to by then.
   * @throws {Refused} NOT_EMPLOYED, LATER_CHANGE_EXISTS, STAFF_NUMBER_TAKEN
   */
  async restoreHome(tx: Tx, personId: string, from: string): Promise<void> {
    const before = await this.dayBefore(tx, personId, from);
    const { institutionId, departmentId, postName } = before;
    const { current, following } = await this.from(tx, personId, from, 'ANY_COMMUNITY');
    const last = following.at(-1);
    if (last) {
      // What a merger or a change of community made of the home that is taken back was never to be.
      await tx.delete(
        Employment,
        following.map(({ id }) => id),
      );
      await tx.update(Employment, { id: current.id }, { validTo: last.validTo });
    }
    for (const standing of await this.institutions.standings(tx, [institutionId])) {
      if (standing.to !== null && standing.to < from) continue;
      const day = standing.from !== null && standing.from > from ? standing.from : from;
      const { institutionId: home, communityId } = standing;
      const kept = home === institutionId ? departmentId : await this.sameDepartment(tx, departmentId, home);
      const staffNumber =
        communityId === before.communityId
          ? before.staffNumber
          : await this.numbers.inCommunity(tx, personId, communityId, before.staffNumber);
      const belonging = { institutionId: home, communityId, departmentId: kept, postName, staffNumber };
      await this.change(tx, personId, day, belonging);
    }
  }

  private async sameDepartment(tx: Tx, id: string | null, institutionId: string): Promise<string | null> {
    if (id === null) return null;
    const rows: { id: string }[] = await tx.query(
      `SELECT s.id FROM department d JOIN department s ON s.name = d.name AND s.institution_id = ? WHERE d.id = ?`,
      [institutionId, id],
    );
    return rows[0]?.id ?? null;
  }

  /**
   * What holds on the day, and what follows later from nothing but mergers of the home, or if asked for from changes of
   * its community too; the person is locked.
   * @throws {Refused} NOT_EMPLOYED, LATER_CHANGE_EXISTS
   */
  private async from(
    tx: Tx,
    personId: string,
    from: string,
    within: 'ONE_COMMUNITY' | 'ANY_COMMUNITY' = 'ONE_COMMUNITY',
  ): Promise<{ current: Employment; following: Employment[] }> {
    await tx.query('SELECT id FROM person WHERE id = ? FOR UPDATE', [personId]);
    const rows = await tx.find(Employment, { where: { personId }, order: { validFrom: 'ASC' } });
    const current = rows.find((row) => inForce(from, row.validFrom, row.validTo));
    if (!current) throw new Refused({ code: 'NOT_EMPLOYED', message: `该人员在${from}没有在册的用人关系` });
    const following = rows.filter((row) => row.validFrom > from);
    if (following.length === 0) return { current, following };
    const standings = await this.institutions.standings(tx, [current.institutionId]);
    const merged = following.every(
      (row) =>
        (within === 'ANY_COMMUNITY' || row.communityId === current.communityId) &&
        comesByMerger(row, current, standings),
    );
    if (!merged) throw laterChange(from);
    return { current, following };
  }

  private async write(tx: Tx, current: Employment, from: string, change: EmploymentChange): Promise<void> {
    if (current.validFrom === from) {
      await tx.update(Employment, { id: current.id }, change);
      return;
    }
    await tx.update(Employment, { id: current.id }, { validTo: addDays(calendarDate(from), -1) });
    await tx.insert(Employment, { ...current, ...change, id: newId(), validFrom: from });
  }

  private async dayBefore(tx: Tx, personId: string, from: string): Promise<Employment> {
    await tx.query('SELECT id FROM person WHERE id = ? FOR UPDATE', [personId]);
    const dayBefore = addDays(calendarDate(from), -1);
    const rows = await tx.find(Employment, { where: { personId } });
    const before = rows.find((row) => inForce(dayBefore, row.validFrom, row.validTo));
    if (!before)
      throw new Refused({ code: 'NOT_EMPLOYED', message: `该人员在${dayBefore}没有在册的用人关系` });
    return before;
  }

  async serveAt(tx: Tx, place: Omit<ServicePlace, 'id' | 'sourceKind'>): Promise<void> {
    await this.insertPlace(tx, { ...place, sourceKind: 'POSTING' }, 'source_id = VALUES(source_id)');
  }

  async placeAt(tx: Tx, place: Omit<ServicePlace, 'id' | 'sourceKind'>): Promise<void> {
    const again = 'institution_id = VALUES(institution_id), from_on = VALUES(from_on), to_on = VALUES(to_on)';
    await this.insertPlace(tx, { ...place, sourceKind: 'PLACEMENT' }, again);
  }

  async placedWithin(
    tx: Tx,
    personId: string,
    days: { from: string; to: string },
    except: readonly string[],
  ): Promise<{ fromOn: string; toOn: string } | null> {
    // Read as it is now: another round may have placed the person while this one waited for their row.
    const rows: { fromOn: string; toOn: string }[] = await tx.query(
      `SELECT from_on AS fromOn, to_on AS toOn FROM service_place
        WHERE person_id = ? AND source_kind = 'PLACEMENT' AND from_on <= ? AND to_on >= ? AND source_id NOT IN (?)
        ORDER BY from_on LIMIT 1 LOCK IN SHARE MODE`,
      [personId, days.to, days.from, ['', ...except]],
    );
    return rows[0] ?? null;
  }

  private async insertPlace(tx: Tx, place: Omit<ServicePlace, 'id'>, again: string): Promise<void> {
    const { personId, institutionId, fromOn, toOn, sourceId, sourceKind } = place;
    await tx.query(
      `INSERT INTO service_place (id, person_id, institution_id, from_on, to_on, source_id, source_kind)
       VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE ${again}`,
      [newId(), personId, institutionId, fromOn, toOn, sourceId, sourceKind],
    );
  }

  async neverServe(tx: Tx, sourceId: string): Promise<void> {
    await tx.query('DELETE FROM service_place WHERE source_id = ?', [sourceId]);
  }

  async endServing(tx: Tx, sourceId: string, lastDay: string): Promise<void> {
    await tx.query('UPDATE service_place SET to_on = ? WHERE source_id = ? AND to_on > ?', [
      lastDay,
      sourceId,
      lastDay,
    ]);
  }

  async extendServing(tx: Tx, sourceId: string, lastDay: string): Promise<void> {
    await tx.query('UPDATE service_place SET to_on = ? WHERE source_id = ? AND to_on < ?', [
      lastDay,
      sourceId,
      lastDay,
    ]);
  }

  async end(tx: Tx, personId: string, lastDay: string): Promise<void> {
    await tx.query('SELECT id FROM person WHERE id = ? FOR UPDATE', [personId]);
    const rows = await tx.find(Employment, { where: { personId } });
    const current = rows.find((row) => inForce(lastDay, row.validFrom, row.validTo));
    if (!current)
      throw new Refused({ code: 'NOT_EMPLOYED', message: `该人员在${lastDay}没有在册的用人关系` });
    await tx.update(Employment, { id: current.id }, { validTo: lastDay });
    await tx.query('DELETE FROM employment WHERE person_id = ? AND valid_from > ?', [personId, lastDay]);
    await this.accounts.dropCachedRights(tx, [personId]);
  }
}

function laterChange(from: string): Refused {
  return new Refused({
    code: 'LATER_CHANGE_EXISTS',
    message: `该人员在${from}之后已有登记的变动，请先处理该变动`,
  });
}
