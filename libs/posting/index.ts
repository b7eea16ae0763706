export { PostingModule } from './posting.module.js';
export type { Posting } from './dto/posting.dto.js';
export { PostingService } from './posting.service.js';
export { POSTING_MATTER } from './posting.matter.js';
export { POSTING_KINDS, POSTING_TERM } from './posting-policy.js';
export type { EstablishmentEffect } from './posting-policy.js';
export type { PostingContent } from './posting-content.js';
export { postingAppendOnlyTables, postingEntities } from './entities/index.js';
