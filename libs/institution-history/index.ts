export { InstitutionHistoryModule } from './institution-history.module.js';
export { InstitutionHistoryService } from './institution-history.service.js';
export type { InstitutionChange } from './dto/institution-change.dto.js';
export { institutionHistoryAppendOnlyTables, institutionHistoryEntities } from './entities/index.js';
