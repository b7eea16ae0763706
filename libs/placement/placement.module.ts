import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AbilityRegistry } from '../access/index.js';
import { AuditVerifier } from '../audit/index.js';
import { EstablishmentModule } from '../establishment/index.js';
import { OrganizationModule } from '../organization/index.js';
import { placementAppendOnlyTables } from './entities/index.js';
import { PlacementEntryAttachments } from './entry-attachments.js';
import { PlacementHistory } from './placement-history.js';
import { PlacementPolicy } from './placement-policy.js';
import { placementAbilities } from './placement.abilities.js';
import { PlacementResolver } from './placement.resolver.js';
import { PlacementService } from './placement.service.js';
import { PlacementRecordCheck } from './record-check.js';
import { RoundRepository } from './round.repository.js';
import { RoundService } from './round.service.js';
import { ServicePlaces } from './service-places.js';

@Module({
  imports: [OrganizationModule, EstablishmentModule],
  providers: [
    PlacementEntryAttachments,
    PlacementHistory,
    PlacementPolicy,
    PlacementRecordCheck,
    PlacementResolver,
    PlacementService,
    RoundRepository,
    RoundService,
    ServicePlaces,
  ],
  exports: [PlacementService, PlacementHistory],
})
export class PlacementModule implements OnModuleInit {
  constructor(
    private readonly abilities: AbilityRegistry,
    private readonly verifier: AuditVerifier,
  ) {}

  onModuleInit(): void {
    this.abilities.contribute(placementAbilities);
    this.verifier.addGuardedTables(placementAppendOnlyTables);
  }
}
