export { ApprovalModule } from './approval.module.js';
export { CancellationService } from './cancellation/cancellation.service.js';
export { CaseSight } from './collaboration/case-sight.js';
export { NUDGES_KEY } from './collaboration/nudge.service.js';
export type { NudgePolicy } from './collaboration/nudge.service.js';
export { CaseConductor } from './conductor.js';
export { CaseListeners } from './case-listener.js';
export type {
  CaseEnding,
  CaseFact,
  CaseInFact,
  CaseListener,
  Superior,
  TaskInFact,
  TimedFact,
} from './case-listener.js';
export { CaseReader } from './case-reader.js';
export { CaseService } from './case.service.js';
export { FromRecord } from './from-record.js';
export type { Resubmission } from './case.service.js';
export { ConsultationService } from './consultation.service.js';
export type { ConsultationRequest } from './consultation.service.js';
export { ActingSeats } from './acting-seats.js';
export type { ActingHolder, ActingSeat, TaskScope } from './acting-seats.js';
export { DecisionService } from './decision.service.js';
export type { VotesRequest } from './meetings/votes.js';
export type { FilingRequest, ReviewRequest } from './decision.service.js';
export { DelegationService } from './delegation.service.js';
export type { DelegationRequest } from './delegation.service.js';
export { AgendaService } from './meetings/agenda.service.js';
export { BallotBox } from './meetings/ballot-box.js';
export { ClosingService } from './meetings/closing.service.js';
export { MeetingReader } from './meetings/meeting-reader.js';
export { MeetingService } from './meetings/meeting.service.js';
export type { MeetingRequest } from './meetings/meeting.service.js';
export type { Meeting } from './meetings/dto/meeting.dto.js';
export { ReconsiderationService } from './meetings/reconsideration.service.js';
export { SessionReader } from './meetings/session-reader.js';
export { VoteCallsReader } from './meetings/vote-calls.reader.js';
export { VoteClosing } from './meetings/vote-closing.js';
export type { CaseSummary } from './dto/case.dto.js';
export { ApprovalCase, CaseResult, ContentFieldView } from './dto/case.dto.js';
export { ResubmittedFiles, SubmittedFiles } from './dto/file-args.js';
export { approvalAppendOnlyTables, approvalEntities } from './entities/index.js';
export { OpenTasks } from './open-tasks.js';
export { FilingTrack } from './filing-track.js';
export type { FilingEventRequest } from './filing-track.js';
export { ObjectionService } from './objection.service.js';
export type { AnswerRequest, ObjectionRequest } from './objection.service.js';
export { PublicityService } from './publicity.service.js';
export type { CloseRequest, PublishRequest } from './publicity.service.js';
export { StepActReader } from './step-act-reader.js';
export type { NamedVoice } from './kinship/voices.js';
export type { KinshipFinding } from './kinship/finding.dto.js';
export { FindingReader } from './kinship/finding-reader.js';
export { MatterRegistry } from './matter-registry.js';
export { LinkedCase } from './cancellation/cancellation.dto.js';
export { OtherCases } from './other-cases.js';
export type { OtherCase } from './other-cases.js';
export type { AnswerTerm } from './timing/waiting.js';
export type {
  Awaiting,
  CaseRef,
  CaseScope,
  ContentField,
  ContentSummary,
  FrozenVersion,
  MatterHandler,
  RestingCase,
} from './matter.js';
export { caseStatusName } from './status-names.js';
export { SupervisionSort } from './dto/supervision.dto.js';
export type { SupervisedTask } from './dto/supervision.dto.js';
export type { SupervisionSearch } from './supervision.reader.js';
export { SupervisionReader } from './supervision.reader.js';
export { TaskReader } from './task-reader.js';
export { CaseAttendance } from './timing/attendance.js';
export { CalendarCoverage } from './timing/calendar-coverage.js';
export type { Coverage } from './timing/calendar-coverage.js';
export { CaseWaker } from './timing/case-waker.js';
export { CALENDAR_MONTHS_KEY, REMINDERS_KEY } from './timing/timing-policy.js';
export { TemplateRepository } from './templates/template.repository.js';
export type { PublishedTemplate } from './templates/template.repository.js';
export { ruleText } from './views.js';
