import { meetingAppendOnlyTables, meetingEntities } from '../meetings/entities/index.js';
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

import { ObjectionAnswerRow, PublicityObjectionRow, PublicityRow } from './publicity.entity.js';
import { KinshipVoidingRow } from '../kinship/entities/kinship-voiding.entity.js';
import { CaseMoveRow } from '../templates/entities/case-move.entity.js';
import { ChainTemplateDraftRow } from '../templates/entities/chain-template-draft.entity.js';

/** Tables of the engine. */
export const approvalEntities = [
  ChainTemplateRow,
  ChainTemplateDraftRow,
  ApprovalCaseRow,
  CaseMoveRow,
  CaseVersionRow,
  CaseTaskRow,
  DelegationRow,
  DelegationRevocationRow,
  DecisionRow,
  PublicityRow,
  PublicityObjectionRow,
  ObjectionAnswerRow,
  FilingEventRow,
  CaseNumberSequenceRow,
  ...meetingEntities,
  CaseCancellationRow,
  KinshipVoidingRow,
  ...collaborationEntities,
];

/** Tables that only ever grow: the database refuses UPDATE and DELETE on them. */
export const approvalAppendOnlyTables = [
  'chain_template',
  'case_move',
  'case_version',
  'delegation',
  'delegation_revocation',
  'decision',
  'publicity',
  'publicity_objection',
  'objection_answer',
  'filing_event',
  'kinship_voiding',
  ...meetingAppendOnlyTables,
  ...collaborationTables,
];
