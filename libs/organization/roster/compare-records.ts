import { Injectable } from '@nestjs/common';
import { PersonalDataCipher } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { establishmentTypes } from '../codes.js';
import type { Admission } from '../headcount.js';
import { PHONE_FIELD } from '../personal-fields.js';
import { Registrar } from '../registrar.js';
import { InstitutionRepository } from '../repositories/institution.repository.js';
import { comesByMerger } from '../succession.js';
import type { Standing } from '../succession.js';
import { inForce } from '../views.js';
import { lineError } from './check-line.js';
import type { LineError, RosterRecord } from './check-line.js';
import type { RosterColumn } from './columns.js';

/** What stands in the records of the person with the same ID number. */
export interface KnownPerson {
  personId: string;
  name: string;
  phone: string | null;
  /** Employment in force today, in whichever community. */
  employment: {
    communityId: string;
    institutionId: string;
    departmentName: string | null;
    postName: string | null;
    staffNumber: string;
    establishmentType: string;
  } | null;
  /** Last day of earlier employments, or the first of a later one: no new one may touch them. */
  employedUntil: string | null;
  /** The first employment recorded for later, while one is in force. */
  later: LaterEmployment | null;
  title: { name: string; level: string; certifiedOn: string } | null;
}

/** What is recorded for later of somebody who is employed today. */
export interface LaterEmployment {
  from: string;
  /** Nothing but mergers of the home: what is changed today is changed there with it. */
  byMerger: boolean;
}

/** What a record would do. */
export type Comparison =
  | { outcome: 'NEW'; known: KnownPerson | null }
  | { outcome: 'CHANGED'; known: KnownPerson }
  | { outcome: 'UNCHANGED'; known: KnownPerson }
  | { outcome: 'BAD'; errors: LineError[] };

interface EmploymentRow {
  personId: string;
  communityId: string;
  institutionId: string;
  departmentName: string | null;
  postName: string | null;
  staffNumber: string;
  establishmentType: string;
  validFrom: string;
  validTo: string | null;
}

/** Compares records of a file with what is recorded, many at a time. */
@Injectable()
export class RecordComparer {
  constructor(
    private readonly cipher: PersonalDataCipher,
    private readonly registrar: Registrar,
    private readonly institutions: InstitutionRepository,
  ) {}

  async compare(
    tx: Tx,
    communityId: string,
    today: string,
    records: readonly RosterRecord[],
  ): Promise<Comparison[]> {
    const indexes = records.map(({ idNumber }) => this.registrar.idNumberIndex(idNumber));
    const known = await this.knownPeople(tx, indexes, today);
    const owners = await this.staffNumberOwners(tx, communityId, records);
    return records.map((record, at) => {
      const person = known.get(indexes[at] ?? '') ?? null;
      const owner = owners.get(record.staffNumber);
      return compareOne(record, person, owner, communityId);
    });
  }

  private async knownPeople(
    tx: Tx,
    indexes: readonly string[],
    today: string,
  ): Promise<Map<string, KnownPerson>> {
    if (indexes.length === 0) return new Map();
    const people: { id: string; idIndex: string; name: string; phone: string | null }[] = await tx.query(
      'SELECT id, id_number_index AS idIndex, name, phone FROM person WHERE id_number_index IN (?)',
      [indexes],
    );
    if (people.length === 0) return new Map();
    const ids = people.map(({ id }) => id);
    const employments: EmploymentRow[] = await tx.query(
      `SELECT e.person_id AS personId, e.community_id AS communityId, e.institution_id AS institutionId,
              d.name AS departmentName, e.post_name AS postName, e.staff_number AS staffNumber,
              e.establishment_type AS establishmentType, e.valid_from AS validFrom, e.valid_to AS validTo
         FROM employment e LEFT JOIN department d ON d.id = e.department_id WHERE e.person_id IN (?)`,
      [ids],
    );
    const titles: { personId: string; name: string; level: string; certifiedOn: string }[] = await tx.query(
      `SELECT person_id AS personId, name, level, certified_on AS certifiedOn FROM professional_title
        WHERE person_id IN (?) AND held_to IS NULL`,
      [ids],
    );
    const laterOnes = await this.laterEmployments(tx, employments, today);
    return new Map(
      people.map(({ id, idIndex, name, phone }): [string, KnownPerson] => {
        const own = employments.filter(({ personId }) => personId === id);
        return [
          idIndex,
          {
            personId: id,
            name,
            phone: phone === null ? null : this.cipher.decrypt(PHONE_FIELD, phone),
            employment: own.find((row) => inForce(today, row.validFrom, row.validTo)) ?? null,
            employedUntil: own.reduce<string | null>(
              (last, row) => later(last, row.validTo ?? row.validFrom),
              null,
            ),
            later: laterOnes.get(id) ?? null,
            title: titles.find(({ personId }) => personId === id) ?? null,
          },
        ];
      }),
    );
  }

  /** Of those who are employed on the day, by person. */
  private async laterEmployments(
    tx: Tx,
    employments: readonly EmploymentRow[],
    today: string,
  ): Promise<Map<string, LaterEmployment>> {
    const standings = new Map<string, Standing[]>();
    const found = new Map<string, LaterEmployment>();
    for (const current of employments.filter((row) => inForce(today, row.validFrom, row.validTo))) {
      const { personId, institutionId } = current;
      const following = employments.filter((row) => row.personId === personId && row.validFrom > today);
      if (following.length === 0) continue;
      const known = standings.get(institutionId) ?? (await this.institutions.standings(tx, [institutionId]));
      standings.set(institutionId, known);
      const [from = ''] = following.map(({ validFrom }) => validFrom).sort();
      const byMerger = following.every(
        (row) => row.communityId === current.communityId && comesByMerger(row, current, known),
      );
      found.set(personId, { from, byMerger });
    }
    return found;
  }

  private async staffNumberOwners(
    tx: Tx,
    communityId: string,
    records: readonly RosterRecord[],
  ): Promise<Map<string, string>> {
    if (records.length === 0) return new Map();
    const rows: { staffNumber: string; personId: string }[] = await tx.query(
      'SELECT staff_number AS staffNumber, person_id AS personId FROM staff_number WHERE community_id = ? AND staff_number IN (?)',
      [communityId, records.map(({ staffNumber }) => staffNumber)],
    );
    return new Map(rows.map(({ staffNumber, personId }) => [staffNumber, personId]));
  }
}

function compareOne(
  record: RosterRecord,
  known: KnownPerson | null,
  owner: string | undefined,
  communityId: string,
): Comparison {
  const errors: LineError[] = [];
  if (owner !== undefined && owner !== known?.personId) {
    errors.push(lineError('staffNumber', record.staffNumber, '工号已属于另一人'));
  }
  const { employment = null, employedUntil = null, title = null } = known ?? {};
  if (employment) errors.push(...transferErrors(record, employment, communityId));
  else if (employedUntil !== null && record.hiredOn <= employedUntil) {
    errors.push(lineError('hiredOn', record.hiredOn, '与此前的用人关系重叠'));
  }
  if (record.title && title && record.title.certifiedOn < title.certifiedOn) {
    errors.push(lineError('titleCertifiedOn', record.title.certifiedOn, '早于已登记职称的取得日期'));
  }
  const changed = known && employment ? changedColumns(record, known, employment) : [];
  if (known?.later && employment?.communityId === communityId) {
    errors.push(...barredErrors(record, changed, known.later));
  }
  if (errors.length > 0) return { outcome: 'BAD', errors };
  if (!known || !employment) return { outcome: 'NEW', known };
  return { outcome: changed.length === 0 ? 'UNCHANGED' : 'CHANGED', known };
}

/** What is recorded for later stands against a change of the employment from today on, as the writer has it. */
function barredErrors(
  record: RosterRecord,
  changed: readonly RosterColumn[],
  { from, byMerger }: LaterEmployment,
): LineError[] {
  const dated = (['department', 'post', 'staffNumber'] as const).filter((column) => changed.includes(column));
  if (!byMerger) {
    const message = `该人员自${from}起已有登记的任职变动，请先处理该变动，再变更科室、岗位或工号`;
    return dated.map((column) => lineError(column, record[column] ?? '', message));
  }
  // The department of today would be carried into the institution that takes the home over.
  return dated
    .filter((column) => column === 'department')
    .map((column) =>
      lineError(column, record[column] ?? '', `所在机构自${from}起并入其他机构，科室请在合并之后变更`),
    );
}

/** 003 二(四)2: who moves, or takes up 编制, goes through the chain; a list of names does not replace it. */
function transferErrors(
  record: RosterRecord,
  employment: NonNullable<KnownPerson['employment']>,
  communityId: string,
): LineError[] {
  if (employment.communityId !== communityId) {
    return [lineError('idNumber', record.idNumber, '该人员已在其他单位在册，请核对')];
  }
  const errors: LineError[] = [];
  if (employment.institutionId !== record.institutionId) {
    errors.push(lineError('institution', '', '与在册机构不同；调动须经统筹调配审批，不能以导入变更'));
  }
  if (employment.establishmentType !== record.establishmentType) {
    errors.push(lineError('establishmentType', '', '与在册编制类型不同；编制变动须经审批，不能以导入变更'));
  }
  return errors;
}

/** Somebody new takes 编制 of the ledger; where it has none left, the line is bad. */
export async function admitted(
  admission: Admission,
  record: RosterRecord,
  comparison: Comparison,
): Promise<Comparison> {
  if (comparison.outcome !== 'NEW') return comparison;
  const refusal = await admission.admit(record);
  if (!refusal) return comparison;
  const type = establishmentTypes[record.establishmentType];
  return { outcome: 'BAD', errors: [lineError('establishmentType', type, refusal.detail.message)] };
}

/** Columns in which the record says otherwise; absent optional values leave what is recorded. */
export function changedColumns(
  { name, phone, department, post, staffNumber, title }: RosterRecord,
  known: KnownPerson,
  employment: NonNullable<KnownPerson['employment']>,
): RosterColumn[] {
  const changed: Partial<Record<RosterColumn, boolean>> = {
    staffNumber: staffNumber !== employment.staffNumber,
    name: name !== known.name,
    phone: phone !== null && phone !== known.phone,
    department: department !== null && department !== employment.departmentName,
    post: post !== null && post !== employment.postName,
    titleName: title !== null && !sameTitle(title, known.title),
  };
  return (Object.keys(changed) as RosterColumn[]).filter((column) => changed[column]);
}

/** Whether the title is the one that is recorded. */
export function sameTitle(
  title: NonNullable<RosterRecord['title']>,
  recorded: KnownPerson['title'],
): boolean {
  return (
    recorded !== null &&
    recorded.name === title.name &&
    recorded.level === title.level &&
    recorded.certifiedOn === title.certifiedOn
  );
}

function later(a: string | null, b: string): string {
  return a === null || b > a ? b : a;
}
