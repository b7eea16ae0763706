import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { isDuplicateKey } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { refuse } from '../approval.errors.js';
import { BallotRow } from './entities/ballot.entity.js';
import { MeetingActRow } from './entities/meeting-act.entity.js';
import {
  MeetingAttendanceRow,
  MeetingMinutesRow,
  MeetingPlanRow,
  MeetingRow,
} from './entities/meeting.entity.js';
import { stateOf } from './session-state.js';
import type { SessionState } from './session-state.js';

/** A session that was held, with the seats as they were filled that day. */
export interface MeetingWithAttendance {
  meeting: MeetingRow;
  /** As it was when the session began. */
  attendance: MeetingAttendanceRow[];
  /** null until the session has its number. */
  minutesNumber: string | null;
}

/** A session from its being called on; what is not there yet is null. */
export interface Session {
  plan: MeetingPlanRow;
  held: MeetingWithAttendance | null;
  state: SessionState;
}

/** A session in which something is voted on, locked. */
export interface Sitting {
  meetingId: string;
  bodyId: string;
  bodyName: string;
  heldOn: string;
  /** As it was when the session began. */
  attendance: MeetingAttendanceRow[];
  state: SessionState;
}

/** Sessions, the acts on them and members' ballots. */
@Injectable()
export class MeetingRepository {
  findPlan(tx: Tx, id: string): Promise<MeetingPlanRow | null> {
    return tx.findOneBy(MeetingPlanRow, { id });
  }

  find(tx: Tx, id: string): Promise<MeetingRow | null> {
    return tx.findOneBy(MeetingRow, { id });
  }

  /** Locks a session to act on it. */
  lockPlan(tx: Tx, id: string): Promise<MeetingPlanRow | null> {
    return tx.findOne(MeetingPlanRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /**
   * Locks a session in which something is voted on: SHARED, so that votes do not wait for each other, only for acts on
   * the session and these for them. Null when it has not begun or there is none.
   */
  async lockSitting(tx: Tx, id: string, mode: 'SHARED' | 'ALONE'): Promise<Sitting | null> {
    const rows: Omit<Sitting, 'attendance' | 'state'>[] = await tx.query(
      `SELECT m.id AS meetingId, m.body_id AS bodyId, m.body_name AS bodyName, m.held_on AS heldOn
         FROM meeting_plan p JOIN meeting m ON m.id = p.id WHERE p.id = ?
         ${mode === 'ALONE' ? 'FOR UPDATE' : 'LOCK IN SHARE MODE'}`,
      [id],
    );
    if (!rows[0]) return null;
    const attendance = await tx.find(MeetingAttendanceRow, {
      where: { meetingId: id },
      order: { sortOrder: 'ASC' },
    });
    const acts = await tx.find(MeetingActRow, { where: { meetingId: id }, order: { sequence: 'ASC' } });
    return { ...rows[0], attendance, state: stateOf(acts) };
  }

  /** Writes a plan; false when its id is there already, because the same request came twice at once. */
  async insertPlan(tx: Tx, plan: MeetingPlanRow): Promise<boolean> {
    try {
      await tx.insert(MeetingPlanRow, plan);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async insertHeld(tx: Tx, meeting: MeetingRow, attendance: readonly MeetingAttendanceRow[]): Promise<void> {
    await tx.insert(MeetingRow, meeting);
    await tx.insert(MeetingAttendanceRow, [...attendance]);
  }

  /** Writes the number of the minutes; the database's unique key has the last word on a second one (edge-10). */
  async insertMinutes(tx: Tx, minutes: MeetingMinutesRow): Promise<void> {
    try {
      await tx.insert(MeetingMinutesRow, minutes);
    } catch (error) {
      if (isDuplicateKey(error, 'uq_meeting_minutes_number'))
        throw refuse.minutesNumberUsed(minutes.minutesNumber);
      throw error;
    }
  }

  findAct(tx: Tx, id: string): Promise<MeetingActRow | null> {
    return tx.findOneBy(MeetingActRow, { id });
  }

  async insertActs(tx: Tx, rows: readonly MeetingActRow[]): Promise<void> {
    await tx.insert(MeetingActRow, [...rows]);
  }

  /** Sessions by id, each with whatever it has come to. */
  async sessions(tx: Tx, ids: readonly string[]): Promise<Map<string, Session>> {
    if (ids.length === 0) return new Map();
    const plans = await tx.findBy(MeetingPlanRow, { id: In([...ids]) });
    const held = await this.withAttendance(tx, ids);
    const acts = await tx.find(MeetingActRow, {
      where: { meetingId: In([...ids]) },
      order: { sequence: 'ASC' },
    });
    return new Map(
      plans.map((plan) => {
        const state = stateOf(acts.filter((act) => act.meetingId === plan.id));
        return [plan.id, { plan, held: held.get(plan.id) ?? null, state }];
      }),
    );
  }

  async session(tx: Tx, id: string): Promise<Session | null> {
    return (await this.sessions(tx, [id])).get(id) ?? null;
  }

  async withAttendance(tx: Tx, ids: readonly string[]): Promise<Map<string, MeetingWithAttendance>> {
    const result = new Map<string, MeetingWithAttendance>();
    if (ids.length === 0) return result;
    const meetings = await tx.findBy(MeetingRow, { id: In([...ids]) });
    if (meetings.length === 0) return result;
    const minutes = await tx.findBy(MeetingMinutesRow, { meetingId: In([...ids]) });
    const attendance = await tx.find(MeetingAttendanceRow, {
      where: { meetingId: In([...ids]) },
      order: { sortOrder: 'ASC' },
    });
    for (const meeting of meetings) {
      result.set(meeting.id, {
        meeting,
        attendance: attendance.filter((row) => row.meetingId === meeting.id),
        minutesNumber: minutes.find((row) => row.meetingId === meeting.id)?.minutesNumber ?? null,
      });
    }
    return result;
  }

  findBallot(tx: Tx, id: string): Promise<BallotRow | null> {
    return tx.findOneBy(BallotRow, { id });
  }

  /** Writes a ballot; false when the seat has one on this call already. */
  async insertBallot(tx: Tx, row: BallotRow): Promise<boolean> {
    try {
      await tx.insert(BallotRow, row);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  ballotsOf(tx: Tx, callIds: readonly string[]): Promise<BallotRow[]> {
    return callIds.length === 0 ? Promise.resolve([]) : tx.findBy(BallotRow, { callId: In([...callIds]) });
  }
}
