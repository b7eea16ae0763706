import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AbilityRegistry } from '../access/index.js';
import { AuditVerifier } from '../audit/index.js';
import { OrganizationModule } from '../organization/index.js';
import { approvalAbilities } from './approval.abilities.js';
import { CaseFieldsResolver } from './case-fields.resolver.js';
import { CaseListeners } from './case-listener.js';
import { CaseReader } from './case-reader.js';
import { CaseRepository } from './case.repository.js';
import { CaseResolver } from './case.resolver.js';
import { CaseService } from './case.service.js';
import { ChainView } from './chain-view.js';
import { ChangeNotice } from './change-notice.js';
import { CaseConductor } from './conductor.js';
import { DecisionDesk } from './decision-desk.js';
import { DecisionRepository } from './decision.repository.js';
import { DecisionResolver } from './decision.resolver.js';
import { DecisionService } from './decision.service.js';
import { approvalAppendOnlyTables } from './entities/index.js';
import { CaseHistory } from './history.js';
import { MatterRegistry } from './matter-registry.js';
import { MeetingRepository } from './meeting.repository.js';
import { MeetingService } from './meeting.service.js';
import { OpenTasks } from './open-tasks.js';
import { ApprovalRecordCheck } from './record-check.js';
import { TaskReader } from './task-reader.js';
import { TaskRepository } from './task.repository.js';
import { TemplateRepository } from './template.repository.js';

@Module({
  imports: [OrganizationModule],
  providers: [
    ApprovalRecordCheck,
    CaseConductor,
    CaseFieldsResolver,
    CaseHistory,
    CaseListeners,
    CaseReader,
    CaseRepository,
    CaseResolver,
    CaseService,
    ChainView,
    ChangeNotice,
    DecisionDesk,
    DecisionRepository,
    DecisionResolver,
    DecisionService,
    MatterRegistry,
    MeetingRepository,
    MeetingService,
    OpenTasks,
    TaskReader,
    TaskRepository,
    TemplateRepository,
  ],
  exports: [
    CaseConductor,
    CaseListeners,
    CaseReader,
    CaseService,
    DecisionService,
    MatterRegistry,
    MeetingService,
    OpenTasks,
    TemplateRepository,
  ],
})
export class ApprovalModule implements OnModuleInit {
  constructor(
    private readonly abilities: AbilityRegistry,
    private readonly verifier: AuditVerifier,
  ) {}

  onModuleInit(): void {
    this.abilities.contribute(approvalAbilities);
    this.verifier.addGuardedTables(approvalAppendOnlyTables);
  }
}
