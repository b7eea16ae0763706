import { Body, Seat, SeatHolder } from './body.entity.js';
import { Community, County } from './county.entity.js';
import { Employment, ServicePlace, StaffNumber } from './employment.entity.js';
import { Department, Institution, InstitutionMembership, InstitutionName } from './institution.entity.js';
import { Kinship } from './kinship.entity.js';
import { Person, ProfessionalTitle } from './person.entity.js';
import { PolicyParameter } from './policy-parameter.entity.js';
import { RosterImport, RosterImportError, RosterImportRow } from './roster-import.entity.js';

/** Tables of this library. */
export const organizationEntities = [
  County,
  Community,
  PolicyParameter,
  Institution,
  InstitutionMembership,
  InstitutionName,
  Department,
  Person,
  ProfessionalTitle,
  Kinship,
  Employment,
  StaffNumber,
  ServicePlace,
  Body,
  Seat,
  SeatHolder,
  RosterImport,
  RosterImportRow,
  RosterImportError,
];

/** Tables that only ever grow: the database refuses UPDATE and DELETE on them. */
export const organizationAppendOnlyTables = ['policy_parameter', 'kinship'];

export {
  Body,
  Community,
  County,
  Department,
  Employment,
  Institution,
  InstitutionMembership,
  InstitutionName,
  Kinship,
  Person,
  PolicyParameter,
  ProfessionalTitle,
  RosterImport,
  RosterImportError,
  RosterImportRow,
  Seat,
  SeatHolder,
  ServicePlace,
  StaffNumber,
};
