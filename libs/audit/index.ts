export { AuditModule } from './audit.module.js';
export { AuditTrail } from './audit-trail.js';
export type { AuditContext, NewAuditEvent } from './audit-trail.js';
export { AuditCheckpoints } from './checkpoints.js';
export type { Checkpoint } from './checkpoints.js';
export { AuditVerifier } from './verifier.js';
export type { AuditBreak, AuditReport, RecordCheck } from './verifier.js';

import { AuditChain } from './entities/audit-chain.entity.js';
import { AuditCheckpoint, AuditCheckpointChain } from './entities/audit-checkpoint.entity.js';
import { AuditEvent } from './entities/audit-event.entity.js';

/** Tables of this library. */
export const auditEntities = [AuditChain, AuditEvent, AuditCheckpoint, AuditCheckpointChain];

/** Tables that only ever grow: the database refuses UPDATE and DELETE on them. */
export const auditAppendOnlyTables = ['audit_event', 'audit_checkpoint', 'audit_checkpoint_chain'];
