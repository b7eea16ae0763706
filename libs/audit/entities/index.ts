import { AuditChain } from './audit-chain.entity.js';
import { AuditCheckpoint, AuditCheckpointChain } from './audit-checkpoint.entity.js';
import { AuditEvent } from './audit-event.entity.js';

/** Tables of this library. */
export const auditEntities = [AuditChain, AuditEvent, AuditCheckpoint, AuditCheckpointChain];

/** Tables that only ever grow: the database refuses UPDATE and DELETE on them. */
export const auditAppendOnlyTables = ['audit_event', 'audit_checkpoint', 'audit_checkpoint_chain'];
