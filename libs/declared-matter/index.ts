export { DeclaredMatterModule } from './declared-matter.module.js';
export { DeclaredMatterService } from './declared-matter.service.js';
export { MatterInForceSort } from './dto/matter-in-force.dto.js';
export type { MatterInForce } from './dto/matter-in-force.dto.js';
export { matterDefinitions } from './matter-definition.js';
export type { MatterDefinition } from './matter-definition.js';
export type { MatterFormValues } from './matter-fields.js';
export { declaredMatterAppendOnlyTables, declaredMatterEntities } from './entities/index.js';
