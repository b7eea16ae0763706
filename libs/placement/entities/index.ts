import { PlacementEntryRow, PlacementRoundRow, PlacementSecretRow } from './placement.entity.js';

/** Tables of first placement. */
export const placementEntities = [PlacementRoundRow, PlacementEntryRow, PlacementSecretRow];

/** Tables that only ever grow. */
export const placementAppendOnlyTables = ['placement_round', 'placement_entry', 'placement_secret'];
