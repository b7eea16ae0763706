import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail.js';
import { AuditCheckpoints } from './checkpoints.js';
import { AuditVerifier } from './verifier.js';

@Global()
@Module({
  providers: [AuditTrail, AuditCheckpoints, AuditVerifier],
  exports: [AuditTrail, AuditCheckpoints, AuditVerifier],
})
export class AuditModule {}
