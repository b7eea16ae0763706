import { meetingStatusNames } from '../status-names.js';
import { Attendance, Meeting } from './dto/meeting.dto.js';
import type { MeetingAttendanceRow } from './entities/meeting.entity.js';
import type { Session } from './meeting.repository.js';
import { attendanceAfter } from './session-state.js';

/** Where a session stands. */
export type MeetingStatus = keyof typeof meetingStatusNames;

export function statusOf({ held, state }: Session): MeetingStatus {
  if (state.end) return state.end.kind;
  return held ? 'OPEN' : 'PLANNED';
}

/** A session as the API shows it; `changes`: with the attendance after so many changes, else as it is now. */
export function meetingView(session: Session, changes?: number): Meeting {
  const { plan, held, state } = session;
  const status = statusOf(session);
  const entered = held?.meeting ?? plan;
  const attendance = held ? attendanceAfter(held.attendance, state, changes) : [];
  return Object.assign(new Meeting(), {
    id: plan.id,
    bodyId: plan.bodyId,
    bodyName: plan.bodyName,
    status,
    statusName: meetingStatusNames[status],
    minutesNumber: held?.minutesNumber ?? null,
    heldOn: held?.meeting.heldOn ?? plan.plannedOn,
    place: held?.meeting.place ?? plan.place,
    enteredAt: entered.enteredAt,
    enteredByName: entered.enteredByName,
    endedAt: state.end?.at ?? null,
    endedByName: state.end?.byName ?? null,
    endReason: state.end?.reason ?? null,
    observers: held ? (JSON.parse(held.meeting.observers) as string[]) : [],
    attendance: attendance.map(attendanceView),
  });
}

function attendanceView(row: MeetingAttendanceRow): Attendance {
  const { seatId, seatTitle, personName, status, reason } = row;
  return Object.assign(new Attendance(), { seatId, seatTitle, personName, status, reason });
}
