import { Module } from '@nestjs/common';
import { AbilityRegistry } from '../access/index.js';
import { CountyParameters } from './county-parameters.js';
import { EmploymentWriter } from './employment-writer.js';
import { GrantFollower } from './grant-follower.js';
import { Headcount } from './headcount.js';
import { organizationAbilities } from './organization.abilities.js';
import { InstitutionWriter } from './institution-writer.js';
import { Organization } from './organization.js';
import { PolicyChanges } from './policy-changes.js';
import { PolicyReader } from './policy-reader.js';
import { PolicySchemas } from './policy-schemas.js';
import { kinshipProviders } from './kinship/kinship.providers.js';
import { KinshipReader } from './kinship/kinship-reader.js';
import { KinshipRegistry } from './kinship/kinship-registry.js';
import { OrganizationRecordCheck } from './record-check.js';
import { Registrar } from './registrar.js';
import { AccountHolderRepository } from './repositories/account-holder.repository.js';
import { BodyRepository } from './repositories/body.repository.js';
import { InstitutionRepository } from './repositories/institution.repository.js';
import { PersonRepository } from './repositories/person.repository.js';
import { RosterController } from './roster/roster.controller.js';
import { RosterImports } from './roster/roster-imports.js';
import { rosterProviders } from './roster/roster.providers.js';
import { SeatGrants } from './seat-grants.js';
import { StaffMover } from './staff-mover.js';
import { StaffNumbers } from './staff-numbers.js';
import { StaffWriter } from './staff-writer.js';
import { StaffRepository } from './staff/staff.repository.js';
import { StaffResolver } from './staff/staff.resolver.js';
import { StaffService } from './staff/staff.service.js';
import { GrantedRoleResolver, MeSeatsResolver, StructureResolver } from './structure.resolver.js';
import { Zones } from './zones.js';
import { StructureService } from './structure.service.js';
import { WorkCalendars } from './work-calendars.js';

@Module({
  providers: [
    Organization,
    OrganizationRecordCheck,
    Registrar,
    StaffWriter,
    InstitutionWriter,
    StaffMover,
    GrantFollower,
    EmploymentWriter,
    StaffNumbers,
    Headcount,
    PolicyChanges,
    PolicySchemas,
    CountyParameters,
    PolicyReader,
    WorkCalendars,
    SeatGrants,
    InstitutionRepository,
    PersonRepository,
    BodyRepository,
    AccountHolderRepository,
    Zones,
    StaffRepository,
    StaffService,
    StaffResolver,
    StructureService,
    StructureResolver,
    MeSeatsResolver,
    GrantedRoleResolver,
    ...kinshipProviders,
    ...rosterProviders,
  ],
  controllers: [RosterController],
  exports: [
    Organization,
    Headcount,
    KinshipReader,
    KinshipRegistry,
    Registrar,
    StaffWriter,
    InstitutionWriter,
    StaffMover,
    PolicyChanges,
    PolicyReader,
    PolicySchemas,
    WorkCalendars,
    RosterImports,
    StaffService,
    Zones,
  ],
})
export class OrganizationModule {
  constructor(registry: AbilityRegistry, seatGrants: SeatGrants, followers: GrantFollower) {
    registry.contribute(organizationAbilities);
    registry.addFollower((tx, grants, today) => followers.follow(tx, grants, today));
    registry.addSource((tx, actor, today) => seatGrants.of(tx, actor, today));
  }
}
