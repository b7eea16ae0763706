import { Injectable } from '@nestjs/common';
import { AccountRepository } from '../access/index.js';
import { newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import type { EstablishmentType, TitleLevel } from './codes.js';
import { Employment, Person, ProfessionalTitle, StaffNumber } from './entities/index.js';
import { nameIndexOf } from './names.js';
import { Registrar } from './registrar.js';
import type { NewPerson } from './registrar.js';

/** A title to be recorded. */
export interface NewTitle {
  name: string;
  level: TitleLevel;
  certifiedOn: string;
  grassrootsOnly: boolean;
}

/** A person who is employed by a member institution from a day on. */
export interface NewStaff {
  person: NewPerson;
  communityId: string;
  institutionId: string;
  departmentId: string | null;
  postName: string | null;
  staffNumber: string;
  establishmentType: EstablishmentType;
  validFrom: string;
  title: NewTitle | null;
}

/** Writes people who are new to the records, many at a time. */
@Injectable()
export class StaffWriter {
  constructor(
    private readonly registrar: Registrar,
    private readonly accounts: AccountRepository,
  ) {}

  /** Persons who are employed by nobody here, e.g. office holders of the county. Returns their ids in order. */
  async people(tx: Tx, people: readonly NewPerson[]): Promise<string[]> {
    if (people.length === 0) return [];
    const rows = people.map((person) => this.registrar.personRow(person));
    await tx.insert(Person, rows);
    return rows.map(({ id }) => id);
  }

  /** People with their home, staff number and title. Returns their ids in order. */
  async hire(tx: Tx, staff: readonly NewStaff[]): Promise<string[]> {
    if (staff.length === 0) return [];
    const ids = await this.people(
      tx,
      staff.map(({ person }) => person),
    );
    const withIds = staff.map((one, at) => ({ ...one, personId: ids[at] ?? '' }));
    await tx.insert(StaffNumber, withIds.map(staffNumberOf));
    await tx.insert(Employment, withIds.map(employmentOf));
    const titles = withIds.flatMap(({ personId, title }) => (title ? [titleOf(personId, title)] : []));
    if (titles.length > 0) await tx.insert(ProfessionalTitle, titles);
    return ids;
  }

  /** A home for a person whom the records know already. */
  async employ(tx: Tx, personId: string, staff: NewStaff): Promise<void> {
    await tx.insert(Employment, employmentOf({ ...staff, personId }));
    await this.accounts.dropCachedRights(tx, [personId]);
  }
}

type Hired = NewStaff & { personId: string };

function staffNumberOf({ communityId, staffNumber, personId }: Hired): StaffNumber {
  return { communityId, staffNumber, personId };
}

function employmentOf(hired: Hired): Employment {
  return {
    id: newId(),
    personId: hired.personId,
    communityId: hired.communityId,
    institutionId: hired.institutionId,
    departmentId: hired.departmentId,
    postName: hired.postName,
    staffNumber: hired.staffNumber,
    establishmentType: hired.establishmentType,
    personName: hired.person.name,
    ...nameIndexOf(hired.person.name),
    validFrom: hired.validFrom,
    validTo: null,
  };
}

/** The stored form of a title that is held from its certification on. */
export function titleOf(personId: string, title: NewTitle): ProfessionalTitle {
  return { id: newId(), personId, heldTo: null, ...title };
}
