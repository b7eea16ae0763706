import { Module } from '@nestjs/common';
import { AbilityRegistry } from '../access/index.js';
import { EstablishmentModule } from '../establishment/index.js';
import { OrganizationModule } from '../organization/index.js';
import { ChangeRepository } from './change.repository.js';
import { ChangeViews } from './change-views.js';
import { institutionHistoryAbilities } from './institution-history.abilities.js';
import { InstitutionHistoryResolver } from './institution-history.resolver.js';
import { InstitutionHistoryService } from './institution-history.service.js';
import { LedgerActs } from './ledger-acts.js';
import { Merging } from './merging.js';
import { Moving } from './moving.js';
import { InstitutionRecordCheck } from './record-check.js';
import { Renaming } from './renaming.js';
import { Subjects } from './subject.js';

@Module({
  imports: [OrganizationModule, EstablishmentModule],
  providers: [
    ChangeRepository,
    ChangeViews,
    Subjects,
    LedgerActs,
    Renaming,
    Merging,
    Moving,
    InstitutionRecordCheck,
    InstitutionHistoryService,
    InstitutionHistoryResolver,
  ],
  exports: [InstitutionHistoryService],
})
export class InstitutionHistoryModule {
  constructor(abilities: AbilityRegistry) {
    abilities.contribute(institutionHistoryAbilities);
  }
}
