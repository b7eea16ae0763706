export { PersonnelModule } from './personnel.module.js';
export { Returning } from './returning.js';
export type { ReturningPosting } from './dto/personnel.dto.js';
