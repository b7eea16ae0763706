import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AbilityRegistry } from '../access/index.js';
import { ApprovalModule } from '../approval/index.js';
import { AuditVerifier } from '../audit/index.js';
import { EstablishmentModule } from '../establishment/index.js';
import { OrganizationModule } from '../organization/index.js';
import { receptionProviders } from './across/providers.js';
import { receptionAbilities } from './across/reception.abilities.js';
import { ReceptionService } from './across/reception.service.js';
import { BatchMatter } from './moves/batch.matter.js';
import { ExchangeMatter } from './moves/exchange.matter.js';
import { MovesResolver } from './moves/moves.resolver.js';
import { MovesService } from './moves/moves.service.js';
import { postingAppendOnlyTables } from './entities/index.js';
import { lifeGuards } from './life/life-record-check.js';
import { lifeExports, lifeProviders } from './life/providers.js';
import { LedgerEntriesLoader } from './ledger-entries.loader.js';
import { PostingChecks } from './posting-checks.js';
import { PostingFactFinder } from './posting-facts.js';
import { PostingLines } from './posting-lines.js';
import { PostingListRepository } from './posting-list.repository.js';
import { PostingQuotas } from './posting-quotas.js';
import { PostingPolicy } from './posting-policy.js';
import { PostingScope } from './posting-scope.js';
import { postingAbilities } from './posting.abilities.js';
import { PostingMatter } from './posting.matter.js';
import { PostingRepository } from './posting.repository.js';
import { CasePostingResolver, PostingResolver } from './posting.resolver.js';
import { PostingService } from './posting.service.js';
import { PostingRecordCheck, postingGuards } from './record-check.js';
import { transferProviders } from './transfer/providers.js';
import { transferAbilities } from './transfer/transfer.abilities.js';
import { TransferService } from './transfer/transfer.service.js';

@Module({
  imports: [OrganizationModule, EstablishmentModule, ApprovalModule],
  providers: [
    PostingRepository,
    PostingListRepository,
    PostingPolicy,
    PostingFactFinder,
    PostingScope,
    PostingChecks,
    PostingLines,
    PostingMatter,
    PostingQuotas,
    ExchangeMatter,
    BatchMatter,
    ...transferProviders,
    ...receptionProviders,
    MovesService,
    MovesResolver,
    PostingService,
    PostingRecordCheck,
    LedgerEntriesLoader,
    PostingResolver,
    CasePostingResolver,
    ...lifeProviders,
  ],
  exports: [PostingService, TransferService, ReceptionService, ...lifeExports],
})
export class PostingModule implements OnModuleInit {
  constructor(
    private readonly abilities: AbilityRegistry,
    private readonly verifier: AuditVerifier,
  ) {}

  onModuleInit(): void {
    this.abilities.contribute(postingAbilities);
    this.abilities.contribute(transferAbilities);
    this.abilities.contribute(receptionAbilities);
    this.verifier.addGuardedTables(postingAppendOnlyTables);
    this.verifier.addGuardTriggers([...postingGuards, ...lifeGuards]);
  }
}
