export { openDataSource } from './data-source.js';
export type { DatabaseSettings } from './data-source.js';
export { DatabaseModule } from './database.module.js';
export type { DatabaseModuleOptions } from './database.module.js';
export type { Tx } from './tx.js';
export { TransactionRunner, isDuplicateKey } from './transaction-runner.js';
export { Outbox } from './outbox.js';
export type { OutgoingMessage, PendingMessage } from './outbox.js';
export { StandingReads } from './standing-reads.js';
export { insertRows, plainRows } from './plain-rows.js';
export { putOff } from './last-writes.js';
export { Idempotency } from './idempotency.js';
export type { IdempotentRequest } from './idempotency.js';
export { PersonalDataCipher } from './personal-data.js';
export type { PersonalDataKeys } from './personal-data.js';
export { MovableClock, RealClock } from './system-clock.js';
export { canonicalJson, sha256 } from './canonical.js';
export { isId, newId } from './ids.js';

import { BusinessClockRow } from './entities/business-clock.entity.js';
import { IdempotencyKey } from './entities/idempotency-key.entity.js';
import { OutboxMessage } from './entities/outbox-message.entity.js';
import { StructureStampRow } from './entities/structure-stamp.entity.js';

/** Tables of this library. */
export const databaseEntities = [OutboxMessage, IdempotencyKey, BusinessClockRow, StructureStampRow];
