import { AgendaService } from './agenda.service.js';
import { BallotBox } from './ballot-box.js';
import { ClosingService } from './closing.service.js';
import { ItemRecorders } from './item-recorders.js';
import { ItemRepository } from './item.repository.js';
import { MeetingCheck } from './meeting-check.js';
import { MeetingHistory } from './meeting-history.js';
import { MeetingReader } from './meeting-reader.js';
import { MeetingRepository } from './meeting.repository.js';
import { MeetingResolver } from './meeting.resolver.js';
import { MeetingService } from './meeting.service.js';
import { Recusals } from './recusals.js';
import { ReconsiderationRepository } from './reconsideration.repository.js';
import { ReconsiderationService } from './reconsideration.service.js';
import { Reopening } from './reopening.js';
import { SessionDesk } from './session-desk.js';
import { SessionReader } from './session-reader.js';
import { VoteCallsReader } from './vote-calls.reader.js';
import { VoteClosing } from './vote-closing.js';
import { VoteJudge } from './vote-judge.js';
import { VoteResolver } from './vote.resolver.js';

/** Sessions of collective bodies: part of the engine's module. */
export const meetingProviders = [
  AgendaService,
  BallotBox,
  ClosingService,
  ItemRecorders,
  ItemRepository,
  MeetingCheck,
  MeetingHistory,
  MeetingReader,
  MeetingRepository,
  MeetingResolver,
  MeetingService,
  Recusals,
  ReconsiderationRepository,
  ReconsiderationService,
  Reopening,
  SessionDesk,
  SessionReader,
  VoteCallsReader,
  VoteClosing,
  VoteJudge,
  VoteResolver,
];

/** Those that others use. */
export const meetingExports = [
  AgendaService,
  BallotBox,
  ClosingService,
  MeetingReader,
  MeetingService,
  ReconsiderationService,
  SessionReader,
  VoteCallsReader,
  VoteClosing,
];
