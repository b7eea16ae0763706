import { PostingCrossingRow, PostingReceptionRow, ReceptionVoidingRow } from './crossing.entity.js';
import { PostingEventRow } from './posting-event.entity.js';
import {
  PostingChangeRow,
  PostingCoverageOverrideRow,
  PostingLifeEventRow,
  PostingSettlementRow,
} from './posting-life.entity.js';
import { PostingReturnAskRow } from './return-ask.entity.js';
import { PostingRow } from './posting.entity.js';
import { TransferEventRow, TransferRow } from './transfer.entity.js';

/** Tables of this feature. */
export const postingEntities = [
  PostingRow,
  PostingEventRow,
  PostingLifeEventRow,
  PostingChangeRow,
  PostingSettlementRow,
  PostingCoverageOverrideRow,
  TransferRow,
  TransferEventRow,
  PostingCrossingRow,
  PostingReceptionRow,
  ReceptionVoidingRow,
  PostingReturnAskRow,
];

/** Tables that only ever grow: the database refuses UPDATE and DELETE on them. */
export const postingAppendOnlyTables = [
  'posting_event',
  'posting_life_event',
  'posting_settlement',
  'posting_coverage_override',
  'transfer_event',
  'posting_crossing',
  'posting_reception_voiding',
  'posting_return_ask',
];
