import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AbilityRegistry } from '../access/index.js';
import { AuditVerifier } from '../audit/index.js';
import { OrganizationModule } from '../organization/index.js';
import { ActRecorder } from './act-recorder.js';
import { ActingSeats } from './acting-seats.js';
import { approvalAbilities } from './approval.abilities.js';
import { cancellationProviders } from './cancellation/providers.js';
import { CancellationService } from './cancellation/cancellation.service.js';
import { CaseSight } from './collaboration/case-sight.js';
import { collaborationProviders } from './collaboration/providers.js';
import { CaseFieldsResolver } from './case-fields.resolver.js';
import { CaseListeners } from './case-listener.js';
import { CaseReader } from './case-reader.js';
import { CaseRepository } from './case.repository.js';
import { CaseResolver } from './case.resolver.js';
import { Withdrawal } from './withdrawal.js';
import { CaseService } from './case.service.js';
import { CaseProgress } from './case-progress.js';
import { CaseRecords } from './case-record.js';
import { ChainView } from './chain-view.js';
import { ChangeNotice } from './change-notice.js';
import { contentProviders } from './comparison/comparison.providers.js';
import { BlockedCases } from './blocked-cases.js';
import { BodyNames } from './body-names.js';
import { StandingCases } from './standing-cases.js';
import { CaseConductor } from './conductor.js';
import { ConsultationService } from './consultation.service.js';
import { DecisionDesk } from './decision-desk.js';
import { DecisionRepository } from './decision.repository.js';
import { DecisionResolver } from './decision.resolver.js';
import { DecisionService } from './decision.service.js';
import { DelegationGrants } from './delegation-grants.js';
import { DelegationScopes } from './delegation-scopes.js';
import { DelegationRepository } from './delegation.repository.js';
import { DelegationResolver } from './delegation.resolver.js';
import { DelegationService } from './delegation.service.js';
import { approvalAppendOnlyTables } from './entities/index.js';
import { FilingTrack } from './filing-track.js';
import { Escalation } from './escalation.js';
import { CaseHistory } from './history.js';
import { kinshipProviders } from './kinship/providers.js';
import { FindingReader } from './kinship/finding-reader.js';
import { MatterRegistry } from './matter-registry.js';
import { meetingExports, meetingProviders } from './meetings/providers.js';
import { OpenTasks } from './open-tasks.js';
import { ObjectionService } from './objection.service.js';
import { PublicityService } from './publicity.service.js';
import { ApprovalRecordCheck } from './record-check.js';
import { StepActCheck } from './step-act-check.js';
import { StepActReader } from './step-act-reader.js';
import { StepActRepository } from './step-act.repository.js';
import { StepActResolver } from './step-act.resolver.js';
import { StepHistory } from './step-history.js';
import { OtherCases } from './other-cases.js';
import { RightsAtEnd } from './rights-at-end.js';
import { SeparationOfDuties } from './separation.js';
import { SupervisionReader } from './supervision.reader.js';
import { TaskReader } from './task-reader.js';
import { TaskRepository } from './task.repository.js';
import { CaseAttendance } from './timing/attendance.js';
import { CalendarCoverage } from './timing/calendar-coverage.js';
import { CaseWaker } from './timing/case-waker.js';
import { timingProviders } from './timing/timing.providers.js';
import { templateProviders } from './templates/providers.js';
import { TemplateRepository } from './templates/template.repository.js';

@Module({
  imports: [OrganizationModule],
  providers: [
    ActRecorder,
    ActingSeats,
    ApprovalRecordCheck,
    BlockedCases,
    StandingCases,
    BodyNames,
    CaseConductor,
    CaseFieldsResolver,
    CaseHistory,
    CaseListeners,
    CaseProgress,
    CaseReader,
    CaseRecords,
    CaseRepository,
    CaseResolver,
    CaseService,
    Withdrawal,
    ChainView,
    ChangeNotice,
    ...contentProviders,
    ConsultationService,
    DecisionDesk,
    DecisionRepository,
    DecisionResolver,
    DecisionService,
    FilingTrack,
    ...kinshipProviders,
    MatterRegistry,
    ...meetingProviders,
    OpenTasks,
    ObjectionService,
    PublicityService,
    StepActCheck,
    StepActReader,
    StepActRepository,
    StepActResolver,
    StepHistory,
    DelegationGrants,
    DelegationRepository,
    DelegationResolver,
    DelegationScopes,
    DelegationService,
    Escalation,
    OtherCases,
    RightsAtEnd,
    SeparationOfDuties,
    SupervisionReader,
    TaskReader,
    TaskRepository,
    ...timingProviders,
    ...templateProviders,
    ...cancellationProviders,
    ...collaborationProviders,
  ],
  exports: [
    ActingSeats,
    CalendarCoverage,
    CancellationService,
    CaseAttendance,
    CaseSight,
    CaseWaker,
    CaseConductor,
    CaseListeners,
    CaseReader,
    CaseService,
    ConsultationService,
    DecisionService,
    FilingTrack,
    FindingReader,
    MatterRegistry,
    ...meetingExports,
    OpenTasks,
    ObjectionService,
    OtherCases,
    PublicityService,
    StepActReader,
    DelegationService,
    SupervisionReader,
    TaskReader,
    TemplateRepository,
  ],
})
export class ApprovalModule implements OnModuleInit {
  constructor(
    private readonly abilities: AbilityRegistry,
    private readonly verifier: AuditVerifier,
    private readonly delegates: DelegationGrants,
  ) {}

  onModuleInit(): void {
    this.abilities.contribute(approvalAbilities);
    this.abilities.addSource((tx, actor, today) => this.delegates.of(tx, actor, today));
    this.verifier.addGuardedTables(approvalAppendOnlyTables);
  }
}
