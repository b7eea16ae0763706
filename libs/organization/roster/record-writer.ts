import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import { addDays, calendarDate } from '../../rules/index.js';
import { Department, Employment, ProfessionalTitle, StaffNumber } from '../entities/index.js';
import { EmploymentWriter } from '../employment-writer.js';
import type { EmploymentChange } from '../employment-writer.js';
import { nameIndexOf } from '../names.js';
import { Registrar } from '../registrar.js';
import { StaffWriter, titleOf } from '../staff-writer.js';
import type { NewStaff } from '../staff-writer.js';
import type { RosterRecord } from './check-line.js';
import type { RosterColumn } from './columns.js';
import { changedColumns, sameTitle } from './compare-records.js';
import type { KnownPerson } from './compare-records.js';

/** Where and as of when records are written. */
export interface WriteScope {
  communityId: string;
  /** Changes count from this day. */
  effectiveOn: string;
}

/** Writes checked records into the organisation. */
@Injectable()
export class RecordWriter {
  constructor(
    private readonly registrar: Registrar,
    private readonly staff: StaffWriter,
    private readonly employments: EmploymentWriter,
  ) {}

  /** Ids of the departments that the records name, by `institution id/name`; missing ones are made. */
  async departments(tx: Tx, records: readonly RosterRecord[]): Promise<Map<string, string>> {
    const wanted = new Map(
      records.flatMap(({ institutionId, department }) =>
        department === null
          ? []
          : [[`${institutionId}/${department}`, { institutionId, name: department }] as const],
      ),
    );
    if (wanted.size === 0) return new Map();
    const known = await this.departmentsOf(
      tx,
      [...wanted.values()].map(({ institutionId }) => institutionId),
    );
    for (const [key, { institutionId, name }] of wanted) {
      if (known.has(key)) continue;
      const kind = name.endsWith('管理中心') ? 'MANAGEMENT_CENTER' : 'UNCLASSIFIED';
      const [id = ''] = await this.registrar.departments(tx, [{ institutionId, name, kind }]);
      known.set(key, id);
    }
    return known;
  }

  /**
   * People who are new to the community; those whom the records know already keep their identity. Returns the
   * persons' ids in the order of the additions.
   */
  async add(
    tx: Tx,
    { communityId }: WriteScope,
    additions: readonly { record: RosterRecord; known: KnownPerson | null }[],
    departments: ReadonlyMap<string, string>,
  ): Promise<string[]> {
    const strangers = additions.filter(({ known }) => known === null);
    const hired = await this.staff.hire(
      tx,
      strangers.map(({ record }) => newStaffOf(record, communityId, departments)),
    );
    for (const { record, known } of additions) {
      if (!known) continue;
      await tx.query('SELECT id FROM person WHERE id = ? FOR UPDATE', [known.personId]);
      await this.updatePerson(tx, record, known);
      await this.claimStaffNumber(tx, communityId, record.staffNumber, known.personId);
      await this.staff.employ(tx, known.personId, newStaffOf(record, communityId, departments));
      await this.updateTitle(tx, record, known);
    }
    return additions.map(({ known }) => known?.personId ?? hired.shift() ?? '');
  }

  /** Writes what the record says otherwise than the records do. Returns the names of the columns that changed. */
  async change(
    tx: Tx,
    { communityId, effectiveOn }: WriteScope,
    record: RosterRecord,
    known: KnownPerson,
    departments: ReadonlyMap<string, string>,
  ): Promise<RosterColumn[]> {
    const { employment } = known;
    if (!employment) throw new Error('a changed record belongs to an employed person');
    const change: EmploymentChange = {};
    if (record.department !== null && record.department !== employment.departmentName) {
      change.departmentId = departments.get(departmentKey(record)) ?? null;
    }
    if (record.post !== null && record.post !== employment.postName) change.postName = record.post;
    if (record.staffNumber !== employment.staffNumber) {
      change.staffNumber = record.staffNumber;
      await this.claimStaffNumber(tx, communityId, record.staffNumber, known.personId);
    }
    await this.updatePerson(tx, record, known);
    if (Object.keys(change).length > 0)
      await this.employments.change(tx, known.personId, effectiveOn, change);
    await this.updateTitle(tx, record, known);
    return changedColumns(record, known, employment);
  }

  private async updatePerson(tx: Tx, record: RosterRecord, known: KnownPerson): Promise<void> {
    if (record.phone !== null && record.phone !== known.phone) {
      const { phone, phoneMasked } = this.registrar.phoneColumns(record.phone);
      await tx.query('UPDATE person SET phone = ?, phone_masked = ? WHERE id = ?', [
        phone,
        phoneMasked,
        known.personId,
      ]);
    }
    if (record.name === known.name) return;
    const { pinyin, initials } = nameIndexOf(record.name);
    await tx.query('UPDATE person SET name = ? WHERE id = ?', [record.name, known.personId]);
    await tx.update(Employment, { personId: known.personId }, { personName: record.name, pinyin, initials });
  }

  private async updateTitle(tx: Tx, { title }: RosterRecord, known: KnownPerson): Promise<void> {
    if (!title || sameTitle(title, known.title)) return;
    const { personId } = known;
    if (known.title?.certifiedOn === title.certifiedOn) {
      const { name, level } = title;
      await tx.update(ProfessionalTitle, { personId, certifiedOn: title.certifiedOn }, { name, level });
      return;
    }
    await tx.query('UPDATE professional_title SET held_to = ? WHERE person_id = ? AND held_to IS NULL', [
      addDays(calendarDate(title.certifiedOn), -1),
      personId,
    ]);
    await tx.insert(ProfessionalTitle, titleOf(personId, { ...title, grassrootsOnly: false }));
  }

  private async claimStaffNumber(
    tx: Tx,
    communityId: string,
    staffNumber: string,
    personId: string,
  ): Promise<void> {
    const own = await tx.findOneBy(StaffNumber, { communityId, staffNumber, personId });
    if (!own) await tx.insert(StaffNumber, { communityId, staffNumber, personId });
  }

  private async departmentsOf(tx: Tx, institutionIds: readonly string[]): Promise<Map<string, string>> {
    const rows: Pick<Department, 'id' | 'institutionId' | 'name'>[] = await tx.query(
      'SELECT id, institution_id AS institutionId, name FROM department WHERE institution_id IN (?)',
      [[...new Set(institutionIds)]],
    );
    return new Map(rows.map(({ id, institutionId, name }) => [`${institutionId}/${name}`, id]));
  }
}

const departmentKey = ({ institutionId, department }: RosterRecord): string =>
  `${institutionId}/${department ?? ''}`;

function newStaffOf(
  record: RosterRecord,
  communityId: string,
  departments: ReadonlyMap<string, string>,
): NewStaff {
  const { name, gender, birthDate, idNumber, phone } = record;
  return {
    person: { name, gender, birthDate, idNumber, phone },
    communityId,
    institutionId: record.institutionId,
    departmentId: departments.get(departmentKey(record)) ?? null,
    postName: record.post,
    staffNumber: record.staffNumber,
    establishmentType: record.establishmentType,
    validFrom: record.hiredOn,
    title: record.title && { ...record.title, grassrootsOnly: false },
  };
}
