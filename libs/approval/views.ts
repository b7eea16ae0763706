import type { Tally, VotingRule } from '../rules/index.js';
import { Attendance, Meeting, TallyView, VoteRecord } from './dto/meeting.dto.js';
import type { VoteRow } from './entities/vote.entity.js';
import type { MeetingWithAttendance } from './meeting.repository.js';
import { tallyResultNames } from './status-names.js';

/** A session as the API shows it. */
export function meetingView({ meeting, attendance }: MeetingWithAttendance): Meeting {
  return Object.assign(new Meeting(), {
    id: meeting.id,
    bodyId: meeting.bodyId,
    bodyName: meeting.bodyName,
    minutesNumber: meeting.minutesNumber,
    heldOn: meeting.heldOn,
    place: meeting.place,
    enteredAt: meeting.enteredAt,
    enteredByName: meeting.enteredByName,
    observers: JSON.parse(meeting.observers) as string[],
    attendance: attendance.map((row) =>
      Object.assign(new Attendance(), {
        seatId: row.seatId,
        seatTitle: row.seatTitle,
        personName: row.personName,
        status: row.status,
        reason: row.reason,
      }),
    ),
  });
}

export function voteView(row: VoteRow): VoteRecord {
  return Object.assign(new VoteRecord(), {
    seatId: row.seatId,
    seatTitle: row.seatTitle,
    personName: row.personName,
    choice: row.choice,
    dissent: row.dissent,
  });
}

/** The stored count, read back. */
export function tallyView(stored: string): TallyView {
  const tally = JSON.parse(stored) as Tally & { rule: VotingRule };
  return Object.assign(new TallyView(), {
    entitled: tally.entitled,
    effectivePresent: tally.effectivePresent,
    approve: tally.for,
    against: tally.against,
    abstain: tally.abstain,
    defer: tally.defer,
    quorumMet: tally.quorumMet,
    result: tally.result,
    resultName: tallyResultNames[tally.result] ?? tally.result,
    rule: ruleText(tally.rule),
  });
}

/** A voting rule in words. */
export function ruleText({ attendanceMin, majority, majorityOf }: VotingRule): string {
  const attended = `到会不少于应到会的${attendanceMin.num}/${attendanceMin.den}`;
  const base = majorityOf === 'ENTITLED' ? '应到会' : '到会';
  const share = `${majority.num}/${majority.den}`;
  return `${attended}，赞成票${majority.strict ? '超过' : '不少于'}${base}的${share}为通过`;
}
