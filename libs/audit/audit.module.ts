import { Global, Module } from '@nestjs/common';
import { auditAppendOnlyTables } from './entities/index.js';
import { AuditTrail } from './audit-trail.js';
import { AuditEventReader } from './event-reader.js';
import { AuditCheckpoints } from './checkpoints.js';
import { AuditVerifier } from './verifier.js';

@Global()
@Module({
  providers: [AuditTrail, AuditCheckpoints, AuditEventReader, AuditVerifier],
  exports: [AuditTrail, AuditCheckpoints, AuditEventReader, AuditVerifier],
})
export class AuditModule {
  constructor(verifier: AuditVerifier) {
    verifier.addGuardedTables(auditAppendOnlyTables);
  }
}
