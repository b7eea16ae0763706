import { BallotRow } from './ballot.entity.js';
import { MeetingActRow } from './meeting-act.entity.js';
import { MeetingAttendanceRow, MeetingMinutesRow, MeetingPlanRow, MeetingRow } from './meeting.entity.js';
import { ReconsiderationRow } from './reconsideration.entity.js';
import { VoteRow } from './vote.entity.js';

/** Tables of sessions and votes. */
export const meetingEntities = [
  MeetingPlanRow,
  MeetingRow,
  MeetingMinutesRow,
  MeetingAttendanceRow,
  MeetingActRow,
  BallotRow,
  ReconsiderationRow,
  VoteRow,
];

/** All of them only ever grow. */
export const meetingAppendOnlyTables = [
  'meeting_plan',
  'meeting',
  'meeting_minutes',
  'meeting_attendance',
  'meeting_act',
  'ballot',
  'reconsideration',
  'vote',
];
