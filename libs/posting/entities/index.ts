import { PostingEventRow } from './posting-event.entity.js';
import { PostingRow } from './posting.entity.js';

/** Tables of this feature. */
export const postingEntities = [PostingRow, PostingEventRow];

/** Tables that only ever grow: the database refuses UPDATE and DELETE on them. */
export const postingAppendOnlyTables = ['posting_event'];
