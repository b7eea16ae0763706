import type { MeetingActKind, MeetingActRow } from './entities/meeting-act.entity.js';
import type { MeetingAttendanceRow } from './entities/meeting.entity.js';

/** What the kinds of acts say beside item, seat and reason. */
export interface ActDetails {
  ITEM_ADDED: object;
  ITEM_REMOVED: object;
  AGENDA_ORDERED: { taskIds: string[] };
  ATTENDANCE_CHANGED: { status: string };
  RECUSAL_DECLARED: object;
  VOTE_CALLED: { motion: string; returnTo: string | null; contentSha256: string };
  VOTE_RECALLED: object;
  CLOSED: { minutesNumber: string };
  CANCELLED: object;
}

type Act = Pick<
  MeetingActRow,
  'id' | 'kind' | 'taskId' | 'seatId' | 'reason' | 'detail' | 'enteredAt' | 'actorName'
>;

/** An item that members are voting on themselves. */
export interface OpenCall {
  id: string;
  motion: string;
  returnTo: string | null;
  contentSha256: string;
  calledAt: Date;
}

/** A member who stands aside for one item. */
export interface DeclaredRecusal {
  seatId: string;
  reason: string;
}

/** Where a session stands, as its acts in order come to. */
export interface SessionState {
  /** Items in the order in which they are to be taken. */
  agenda: string[];
  /** Changes of attendance so far; a decision names how many there were before it. */
  attendanceChanges: { seatId: string; status: string; reason: string | null }[];
  recusals: Map<string, DeclaredRecusal[]>;
  /** The last call of an item that was not taken back. */
  calls: Map<string, OpenCall>;
  end: { kind: 'CLOSED' | 'CANCELLED'; at: Date; byName: string; reason: string | null } | null;
  /** Acts so far. */
  length: number;
}

/** Folds the acts, which must come in their sequence. */
export function stateOf(acts: readonly Act[]): SessionState {
  const state: SessionState = {
    agenda: [],
    attendanceChanges: [],
    recusals: new Map(),
    calls: new Map(),
    end: null,
    length: acts.length,
  };
  for (const act of acts) take(state, act);
  return state;
}

function take(state: SessionState, act: Act): void {
  const taskId = act.taskId ?? '';
  const seatId = act.seatId ?? '';
  switch (act.kind) {
    case 'ITEM_ADDED':
      state.agenda.push(taskId);
      return;
    case 'ITEM_REMOVED':
      state.agenda = state.agenda.filter((id) => id !== taskId);
      return;
    case 'AGENDA_ORDERED':
      state.agenda = ordered(state.agenda, detailOf(act, 'AGENDA_ORDERED').taskIds);
      return;
    case 'ATTENDANCE_CHANGED': {
      const { status } = detailOf(act, 'ATTENDANCE_CHANGED');
      state.attendanceChanges.push({ seatId, status, reason: act.reason });
      return;
    }
    case 'RECUSAL_DECLARED': {
      const before = state.recusals.get(taskId) ?? [];
      state.recusals.set(taskId, [...before, { seatId, reason: act.reason ?? '' }]);
      return;
    }
    case 'VOTE_CALLED':
      state.calls.set(taskId, { id: act.id, calledAt: act.enteredAt, ...detailOf(act, 'VOTE_CALLED') });
      return;
    case 'VOTE_RECALLED':
      state.calls.delete(taskId);
      return;
    case 'CLOSED':
    case 'CANCELLED':
      state.end = { kind: act.kind, at: act.enteredAt, byName: act.actorName, reason: act.reason };
      return;
  }
}

/** The attendance after so many changes; after all of them when no number is given. */
export function attendanceAfter(
  snapshot: readonly MeetingAttendanceRow[],
  { attendanceChanges }: SessionState,
  changes = attendanceChanges.length,
): MeetingAttendanceRow[] {
  const last = new Map(attendanceChanges.slice(0, changes).map((change) => [change.seatId, change]));
  return snapshot.map((row) => {
    const change = last.get(row.seatId);
    return change ? { ...row, status: change.status, reason: change.reason } : row;
  });
}

/** The named items first, in their order; what was not named keeps its place behind them. */
function ordered(agenda: readonly string[], wanted: readonly string[]): string[] {
  const known = wanted.filter((id) => agenda.includes(id));
  return [...known, ...agenda.filter((id) => !known.includes(id))];
}

function detailOf<K extends MeetingActKind>(act: Act, _kind: K): ActDetails[K] {
  return JSON.parse(act.detail) as ActDetails[K];
}
