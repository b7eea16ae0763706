import { MatterInForcePersonRow, MatterInForceRow } from './matter-in-force.entity.js';

/** Tables of this feature. */
export const declaredMatterEntities = [MatterInForceRow, MatterInForcePersonRow];

/** Tables that only ever grow: the database refuses UPDATE and DELETE on them. */
export const declaredMatterAppendOnlyTables = ['matter_in_force', 'matter_in_force_person'];
