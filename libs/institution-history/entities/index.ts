import { InstitutionChangeRow } from './institution-change.entity.js';

/** Tables of this feature. */
export const institutionHistoryEntities = [InstitutionChangeRow];

/** Tables that only ever grow: the database refuses UPDATE and DELETE on them. */
export const institutionHistoryAppendOnlyTables = ['institution_change'];
