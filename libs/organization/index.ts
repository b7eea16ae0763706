export { OrganizationModule } from './organization.module.js';
export { Kinship, KinshipSort } from './kinship/kinship.dto.js';
export { KinshipReader } from './kinship/kinship-reader.js';
export { KinshipRegistry } from './kinship/kinship-registry.js';
export type { KinshipListener } from './kinship/kinship-registry.js';
export type { KinBetween, KinPerson } from './kinship/kinship.repository.js';
export { organizationAppendOnlyTables, organizationEntities } from './entities/index.js';
export { Organization } from './organization.js';
export { Registrar } from './registrar.js';
export type { NewPerson } from './registrar.js';
export { InstitutionWriter } from './institution-writer.js';
export { daysWithin } from './succession.js';
export type { StandIn } from './succession.js';
export { StaffMover } from './staff-mover.js';
export type { MovedStaff } from './staff-mover.js';
export { StaffWriter } from './staff-writer.js';
export type { NewStaff, NewTitle } from './staff-writer.js';
export type { StaffMember } from './dto/staff.dto.js';
export { StaffService } from './staff/staff.service.js';
export { RosterImports } from './roster/roster-imports.js';
export type { RosterFile } from './roster/roster-imports.js';
export { Headcount } from './headcount.js';
export type { Admission, HeadcountLedger, Joiner, JoiningContext } from './headcount.js';
export { PolicyChanges } from './policy-changes.js';
export { PolicyReader } from './policy-reader.js';
export { Zones } from './zones.js';
export { PolicySchemas } from './policy-schemas.js';
export type { PolicyValue } from './policy-reader.js';
export { ZONES_KEY } from './county-parameters.js';
export { WORK_DAYS_KEY, WorkCalendars } from './work-calendars.js';
export {
  departmentKinds,
  establishmentTypes,
  genders,
  institutionKinds,
  kinshipRelations,
  nameOfCode,
  titleLevels,
} from './codes.js';
export type {
  BodyKind,
  DepartmentKind,
  EstablishmentType,
  Gender,
  InstitutionKind,
  KinshipRelation,
  TitleLevel,
} from './codes.js';
export type {
  BodyPlace,
  BodyView,
  ColleagueView,
  CommunityView,
  DatedName,
  HeldSeat,
  InstitutionView,
  Membership,
  PersonView,
  PersonWithHome,
  Seat,
} from './views.js';
