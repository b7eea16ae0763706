import { VillageCertificateEventRow, VillageCertificateRow } from './certificate.entity.js';
import { VillageApplicationRow, VillageContractEventRow, VillageContractRow } from './contract.entity.js';
import {
  VillageFundEntryRow,
  VillageFundRow,
  VillagePayClosingRow,
  VillagePayLineRow,
  VillagePayRunRow,
} from './fund.entity.js';

/** Tables of this feature. */
export const villageEntities = [
  VillageCertificateRow,
  VillageCertificateEventRow,
  VillageApplicationRow,
  VillageContractRow,
  VillageContractEventRow,
  VillageFundRow,
  VillagePayRunRow,
  VillagePayLineRow,
  VillagePayClosingRow,
  VillageFundEntryRow,
];

/** Tables that only ever grow: the database refuses UPDATE and DELETE on them. */
export const villageAppendOnlyTables = [
  'village_certificate',
  'village_certificate_event',
  'village_application',
  'village_contract',
  'village_contract_event',
  'village_pay_line',
  'village_pay_closing',
  'village_fund_entry',
];

/** Tables whose rows are locked and never changed. */
export const villageLockedTables = ['village_fund', 'village_pay_run'];
