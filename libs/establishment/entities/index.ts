import { CoverageUnit } from './coverage-unit.entity.js';
import { EstablishmentAccount } from './establishment-account.entity.js';
import { EstablishmentBalanceSegment } from './establishment-balance.entity.js';
import { EstablishmentEntryRow } from './establishment-entry.entity.js';
import { EstablishmentHolder } from './establishment-holder.entity.js';
import { PostPlanRow } from './post-plan.entity.js';
import { StructureRatioRow } from './structure-ratio.entity.js';
import { VerifiedTotal } from './verified-total.entity.js';

/** Tables of this library. */
export const establishmentEntities = [
  EstablishmentAccount,
  VerifiedTotal,
  EstablishmentEntryRow,
  EstablishmentBalanceSegment,
  EstablishmentHolder,
  StructureRatioRow,
  PostPlanRow,
  CoverageUnit,
];

/** Tables that only ever grow: the database refuses UPDATE and DELETE on them. */
export const establishmentAppendOnlyTables = [
  'verified_total',
  'establishment_entry',
  'structure_ratio',
  'post_plan',
];
