import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AbilityRegistry } from '../access/index.js';
import { AuditVerifier } from '../audit/index.js';
import { OrganizationModule } from '../organization/index.js';
import { AccountNames } from './account-names.js';
import { DocumentResolver } from './document.resolver.js';
import { EstablishmentAccounts } from './accounts.js';
import { EstablishmentCarrier } from './carrier.js';
import { CapModeCheck } from './cap-mode-check.js';
import { establishmentAppendOnlyTables } from './entities/index.js';
import { BalanceRepository } from './balance.repository.js';
import { ClaimAccounts } from './claim-accounts.js';
import { EntryRepository } from './entry.repository.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import { establishmentAbilities } from './establishment.abilities.js';
import { EstablishmentReader } from './establishment.reader.js';
import { EstablishmentResolver } from './establishment.resolver.js';
import { HoldingsCheck } from './holdings-check.js';
import { HolderRepository } from './holder.repository.js';
import { PostResolver } from './post.resolver.js';
import { readProviders } from './reads/providers.js';
import { PostHolders } from './reads/post-holders.js';
import { PostReader } from './reads/post-reader.js';
import { Projections } from './projection/projections.js';
import { Coverage } from './reads/coverage.js';
import { JoiningLedger } from './joining-ledger.js';
import { EstablishmentLedger } from './ledger.js';
import { LimitExplainer } from './limit-explainer.js';
import { MovementWriter } from './movement-writer.js';
import { LedgerReversal } from './reversal.js';
import { ResumedTotals } from './resumed-totals.js';
import { PostTitles } from './post-titles.js';
import { CoverageAlarm } from './reads/coverage-alarm.js';
import { CoverageWatch } from './reads/coverage-watch.js';
import { OccupancyEnding } from './occupancy-ending.js';
import { PostAppointments } from './posts/appointments.js';
import { Rooms } from './room.js';
import { PostLoans } from './posts/post-loans.js';
import { PostPlans } from './posts/post-plans.js';
import { postProviders } from './posts/providers.js';
import { StructureRatios } from './posts/structure-ratios.js';
import { VerifiedDocuments } from './verified-documents.js';
import { EstablishmentRecordCheck } from './record-check.js';

@Module({
  imports: [OrganizationModule],
  providers: [
    EstablishmentAccountRepository,
    BalanceRepository,
    EntryRepository,
    HolderRepository,
    PostTitles,
    Rooms,
    AccountNames,
    LimitExplainer,
    MovementWriter,
    CapModeCheck,
    EstablishmentRecordCheck,
    HoldingsCheck,
    VerifiedDocuments,
    ...postProviders,
    ...readProviders,
    PostResolver,
    DocumentResolver,
    EstablishmentAccounts,
    ClaimAccounts,
    ResumedTotals,
    LedgerReversal,
    EstablishmentLedger,
    OccupancyEnding,
    EstablishmentCarrier,
    JoiningLedger,
    EstablishmentReader,
    EstablishmentResolver,
  ],
  exports: [
    EstablishmentAccounts,
    EstablishmentLedger,
    EstablishmentCarrier,
    EstablishmentReader,
    VerifiedDocuments,
    PostPlans,
    PostLoans,
    StructureRatios,
    PostAppointments,
    PostReader,
    PostHolders,
    Projections,
    Coverage,
    CoverageAlarm,
    CoverageWatch,
    OccupancyEnding,
  ],
})
export class EstablishmentModule implements OnModuleInit {
  constructor(
    private readonly abilities: AbilityRegistry,
    private readonly verifier: AuditVerifier,
  ) {}

  onModuleInit(): void {
    this.abilities.contribute(establishmentAbilities);
    this.verifier.addGuardedTables(establishmentAppendOnlyTables);
  }
}
