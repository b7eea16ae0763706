export { EstablishmentModule } from './establishment.module.js';
export { EstablishmentLedger } from './ledger.js';
export type { Claim, Headroom, MovementRef, Transfer } from './ledger.js';
export { EstablishmentAccounts } from './accounts.js';
export type { OpeningOccupancy, Verification } from './accounts.js';
export { EstablishmentReader } from './establishment.reader.js';
export { EstablishmentEntry } from './dto/establishment.dto.js';
export type { LedgerContext } from './context.js';
export { CAP_MODE } from './limit-explainer.js';
export { resourceNames } from './resources.js';
export type { AccountKey, CapMode, Resource } from './resources.js';

import { EstablishmentAccount } from './entities/establishment-account.entity.js';
import { EstablishmentBalanceSegment } from './entities/establishment-balance.entity.js';
import { EstablishmentEntryRow } from './entities/establishment-entry.entity.js';
import { VerifiedTotal } from './entities/verified-total.entity.js';

/** Tables of this library. */
export const establishmentEntities = [
  EstablishmentAccount,
  VerifiedTotal,
  EstablishmentEntryRow,
  EstablishmentBalanceSegment,
];

/** Tables that only ever grow: the database refuses UPDATE and DELETE on them. */
export const establishmentAppendOnlyTables = ['verified_total', 'establishment_entry'];
