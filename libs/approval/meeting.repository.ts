import { Injectable } from '@nestjs/common';
import { isDuplicateKey } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { refuse } from './approval.errors.js';
import { MeetingAttendanceRow, MeetingRow } from './entities/meeting.entity.js';

/** A session with the seats as they were filled that day. */
export interface MeetingWithAttendance {
  meeting: MeetingRow;
  attendance: MeetingAttendanceRow[];
}

@Injectable()
export class MeetingRepository {
  find(tx: Tx, id: string): Promise<MeetingRow | null> {
    return tx.findOneBy(MeetingRow, { id });
  }

  /** Writes a session; false when its id is there already, because the same request came twice at once. */
  async insert(tx: Tx, meeting: MeetingRow, attendance: readonly MeetingAttendanceRow[]): Promise<boolean> {
    try {
      await tx.insert(MeetingRow, meeting);
    } catch (error) {
      if (isDuplicateKey(error, 'uq_meeting_minutes_number'))
        throw refuse.minutesNumberUsed(meeting.minutesNumber);
      if (isDuplicateKey(error)) return false;
      throw error;
    }
    await tx.insert(MeetingAttendanceRow, [...attendance]);
    return true;
  }

  async withAttendance(tx: Tx, ids: readonly string[]): Promise<Map<string, MeetingWithAttendance>> {
    const result = new Map<string, MeetingWithAttendance>();
    if (ids.length === 0) return result;
    const meetings = await tx
      .createQueryBuilder(MeetingRow, 'm')
      .where('m.id IN (:...ids)', { ids: [...ids] })
      .getMany();
    const attendance = await tx
      .createQueryBuilder(MeetingAttendanceRow, 'a')
      .where('a.meeting_id IN (:...ids)', { ids: [...ids] })
      .orderBy('a.sort_order')
      .getMany();
    for (const meeting of meetings) {
      result.set(meeting.id, {
        meeting,
        attendance: attendance.filter((row) => row.meetingId === meeting.id),
      });
    }
    return result;
  }

  async page(
    tx: Tx,
    bodyId: string,
    page: { first: number; offset: number },
  ): Promise<[MeetingRow[], number]> {
    return tx.findAndCount(MeetingRow, {
      where: { bodyId },
      order: { heldOn: 'DESC', id: 'DESC' },
      take: page.first,
      skip: page.offset,
    });
  }
}
