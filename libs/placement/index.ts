export { PlacementModule } from './placement.module.js';
export { PlacementHistory } from './placement-history.js';
export type { PlacedPeriod } from './placement-history.js';
export { PlacementService } from './placement.service.js';
export type { PlacementServiceRecord } from './dto/placement.dto.js';
export { PLACEMENT_TERMS } from './placement-policy.js';
export { placementAppendOnlyTables, placementEntities } from './entities/index.js';
