import { Module } from '@nestjs/common';
import { OrganizationModule } from '../organization/index.js';
import { PlacementModule } from '../placement/index.js';
import { PersonFileRepository } from './person-file.repository.js';
import { PersonFiles } from './person-files.js';
import { PersonnelResolver } from './personnel.resolver.js';
import { Returning } from './returning.js';

/** What people look up about persons: a whole file as of any day, who comes back when. Writes nothing. */
@Module({
  imports: [OrganizationModule, PlacementModule],
  providers: [PersonFileRepository, PersonFiles, Returning, PersonnelResolver],
  exports: [Returning],
})
export class PersonnelModule {}
