export { EstablishmentModule } from './establishment.module.js';
export { EstablishmentLedger } from './ledger.js';
export type { Held, Transfer } from './ledger.js';
export type { Reversal } from './reversal.js';
export type { Headroom } from './room.js';
export { employmentSpells } from './employment-spells.js';
export type { EmploymentSpell } from './employment-spells.js';
export type { Claim, DocumentRef, EntryRef, MovementRef } from './entries.js';
export { EstablishmentCarrier } from './carrier.js';
export type { Carriage, LedgerPlace, LedgerStanding } from './carrier.js';
export { EstablishmentAccounts } from './accounts.js';
export type { OpeningOccupancy, Verification } from './accounts.js';
export { EstablishmentReader } from './establishment.reader.js';
export type { EstablishmentBalance } from './dto/establishment.dto.js';
export { EstablishmentEntry } from './dto/establishment.dto.js';
export type { LedgerContext } from './context.js';
export { CAP_MODE } from './limit-explainer.js';
export { familyOf, headcountTypes, postOf, resourceName } from './resources.js';
export type { AccountKey, CapMode, HeadcountType, Resource } from './resources.js';
export { establishmentAppendOnlyTables, establishmentEntities } from './entities/index.js';
export { VerifiedDocuments } from './verified-documents.js';
export type { LaterFigure, VerifiedDocument, VerifiedFigure } from './verified-documents.js';
export { PROFESSIONAL_SHARE, PostPlans } from './posts/post-plans.js';
export type { PlanLineInput, PlannedPosts, PostPlan } from './posts/post-plans.js';
export { PostLoans } from './posts/post-loans.js';
export type { PostLoan } from './posts/loan.repository.js';
export { StructureRatios } from './posts/structure-ratios.js';
export type { RatioTable } from './posts/ratio.repository.js';
export { GRASSROOTS_TITLES } from './post-titles.js';
export { Projections } from './projection/projections.js';
export { PostReader } from './reads/post-reader.js';
export { PostHolders } from './reads/post-holders.js';
export { COVERAGE, Coverage } from './reads/coverage.js';
export type { Absence } from './reads/coverage.js';
export { CoverageAlarm } from './reads/coverage-alarm.js';
export type { OpenedGap } from './reads/coverage-alarm.js';
export { COVERAGE_WATCH, CoverageWatch } from './reads/coverage-watch.js';
export type { WatchedUnit } from './reads/coverage-watch.js';
export { OccupancyEnding } from './occupancy-ending.js';
export type { ResidenceEnding } from './occupancy-ending.js';
export type { PostBalance, PostHolder, PostHolderFilter } from './dto/post.dto.js';
export type { ProjectedBreach, ProjectedAccount } from './dto/projection.dto.js';
export {
  PostCountsInput as PostTotalsInput,
  PostPlan as PlanView,
  PostPlanLineInput as PostLineInput,
} from './dto/post.dto.js';
