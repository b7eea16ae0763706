import { PostingEventRow } from './posting-event.entity.js';
import { TransferEventRow, TransferRow } from './transfer.entity.js';
import { PostingRow } from './posting.entity.js';

/** Tables of this feature. */
export const postingEntities = [PostingRow, PostingEventRow, TransferRow, TransferEventRow];

/** Tables that only ever grow: the database refuses UPDATE and DELETE on them. */
export const postingAppendOnlyTables = ['posting_event', 'transfer_event'];
