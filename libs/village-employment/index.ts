export { VillageEmploymentModule } from './village-employment.module.js';
export { CertificateService } from './certificates/certificate.service.js';
export { ContractReader } from './contracts/contract-reader.js';
export { FundService } from './funds/fund.service.js';
export { PayReader } from './pay/pay-reader.js';
export { VillageCertificateSort } from './dto/certificate.dto.js';
export type { VillageCertificate } from './dto/certificate.dto.js';
export { VillageContractSort } from './dto/contract.dto.js';
export type { VillageContract } from './dto/contract.dto.js';
export type { VillageFundEntry } from './dto/fund.dto.js';
export type { VillagePayLine } from './dto/pay.dto.js';
export { VILLAGE_MATTER } from './contracts/village.matter.js';
export {
  VILLAGE_CERTIFICATE,
  VILLAGE_CONTRACT,
  VILLAGE_PAY,
  VILLAGE_RETIREMENT,
  VILLAGE_SEVERANCE,
  VILLAGE_TEXT,
} from './village-policy.js';
export { villageAppendOnlyTables, villageEntities } from './entities/index.js';
