import { ApprovalCaseRow } from './approval-case.entity.js';
import { CaseCancellationRow } from './case-cancellation.entity.js';
import { CaseNumberSequenceRow } from './case-number-sequence.entity.js';
import { CaseTaskRow } from './case-task.entity.js';
import { CaseVersionRow } from './case-version.entity.js';
import { ChainTemplateRow } from './chain-template.entity.js';
import { collaborationEntities, collaborationTables } from './collaboration.entity.js';
import { DelegationRevocationRow, DelegationRow } from './delegation.entity.js';
import { DecisionRow } from './decision.entity.js';
import { FilingEventRow } from './filing-event.entity.js';
import { MeetingAttendanceRow, MeetingRow } from './meeting.entity.js';
import { ObjectionAnswerRow, PublicityObjectionRow, PublicityRow } from './publicity.entity.js';
import { VoteRow } from './vote.entity.js';

/** Tables of the engine. */
export const approvalEntities = [
  ChainTemplateRow,
  ApprovalCaseRow,
  CaseVersionRow,
  CaseTaskRow,
  MeetingRow,
  MeetingAttendanceRow,
  DelegationRow,
  DelegationRevocationRow,
  DecisionRow,
  VoteRow,
  PublicityRow,
  PublicityObjectionRow,
  ObjectionAnswerRow,
  FilingEventRow,
  CaseNumberSequenceRow,
  CaseCancellationRow,
  ...collaborationEntities,
];

/** Tables that only ever grow: the database refuses UPDATE and DELETE on them. */
export const approvalAppendOnlyTables = [
  'chain_template',
  'case_version',
  'meeting',
  'meeting_attendance',
  'delegation',
  'delegation_revocation',
  'decision',
  'vote',
  'publicity',
  'publicity_objection',
  'objection_answer',
  'filing_event',
  ...collaborationTables,
];
