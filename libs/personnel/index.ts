export { PersonnelModule } from './personnel.module.js';
export { Returning } from './returning.js';
export { ReturningSort } from './dto/personnel.dto.js';
export type { ReturningPosting } from './dto/personnel.dto.js';
