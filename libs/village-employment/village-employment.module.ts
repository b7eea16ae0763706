import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AbilityRegistry } from '../access/index.js';
import { ApprovalModule } from '../approval/index.js';
import { OrganizationModule } from '../organization/index.js';
import { CertificateRepository } from './certificates/certificate.repository.js';
import { CertificateResolver } from './certificates/certificate.resolver.js';
import { CertificateService } from './certificates/certificate.service.js';
import { ContractActs } from './contracts/contract-acts.js';
import { VillageFactFinder } from './contracts/contract-facts.js';
import { ContractReader } from './contracts/contract-reader.js';
import { ContractTextService } from './contracts/contract-text.service.js';
import { ContractRepository } from './contracts/contract.repository.js';
import { CaseVillageResolver, VillageContractResolver } from './contracts/contract.resolver.js';
import { VillageContractService } from './contracts/contract.service.js';
import { Settlement } from './contracts/settlement.js';
import { VillageMatter } from './contracts/village.matter.js';
import { FundCharges } from './funds/fund-charges.js';
import { FundRepository } from './funds/fund.repository.js';
import { VillageFundResolver } from './funds/fund.resolver.js';
import { FundService } from './funds/fund.service.js';
import { PayReader } from './pay/pay-reader.js';
import { PayReckoning } from './pay/pay-reckoning.js';
import { PayWriter } from './pay/pay-writer.js';
import { PayRepository } from './pay/pay.repository.js';
import { PayService } from './pay/pay.service.js';
import { VillagePlaces } from './places.js';
import { VillageRecordCheck } from './record-check.js';
import { VillagePolicy } from './village-policy.js';
import { VillageCorrectionAttachments, VillageEventAttachments } from './village-attachments.js';
import { VillageTrail } from './village-trail.js';
import { villageAbilities } from './village.abilities.js';

@Module({
  imports: [OrganizationModule, ApprovalModule],
  providers: [
    VillagePolicy,
    VillagePlaces,
    VillageTrail,
    VillageEventAttachments,
    VillageCorrectionAttachments,
    VillageRecordCheck,
    CertificateRepository,
    CertificateService,
    CertificateResolver,
    ContractRepository,
    ContractReader,
    ContractActs,
    ContractTextService,
    VillageFactFinder,
    VillageMatter,
    VillageContractService,
    Settlement,
    VillageContractResolver,
    CaseVillageResolver,
    FundRepository,
    FundService,
    FundCharges,
    VillageFundResolver,
    PayRepository,
    PayReckoning,
    PayWriter,
    PayReader,
    PayService,
  ],
  exports: [CertificateService, ContractReader, FundService, PayReader],
})
export class VillageEmploymentModule implements OnModuleInit {
  constructor(private readonly abilities: AbilityRegistry) {}

  onModuleInit(): void {
    this.abilities.contribute(villageAbilities);
  }
}
