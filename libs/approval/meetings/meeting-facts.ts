import type { MeetingAttendanceRow, MeetingPlanRow, MeetingRow } from './entities/meeting.entity.js';

/** What the trail keeps of a session that was called ahead. */
export function planFacts(plan: MeetingPlanRow): Record<string, unknown> {
  const { id, bodyId, plannedOn, place } = plan;
  return { meetingId: id, bodyId, plannedOn, place };
}

/** What the trail keeps of a session's beginning; one that is entered afterwards has its number by then. */
export function meetingFacts(
  meeting: MeetingRow,
  attendance: readonly MeetingAttendanceRow[],
  minutes: { year: number; minutesNumber: string } | null,
): Record<string, unknown> {
  return {
    meetingId: meeting.id,
    bodyId: meeting.bodyId,
    ...(minutes ? { year: minutes.year, minutesNumber: minutes.minutesNumber } : {}),
    heldOn: meeting.heldOn,
    place: meeting.place,
    observers: JSON.parse(meeting.observers) as string[],
    attendance: [...attendance]
      .sort((a, b) => a.sortOrder - b.sortOrder)
      .map(({ seatId, personId, status, reason }) => ({ seatId, personId, status, reason })),
  };
}
