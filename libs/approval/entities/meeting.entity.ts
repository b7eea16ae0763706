import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One session of a collective body. Append-only. */
@Entity('meeting')
@Unique('uq_meeting_minutes_number', ['bodyId', 'year', 'minutesNumber'])
@Index('ix_meeting_held', ['bodyId', 'heldOn'])
export class MeetingRow {
  /** Made by the client, so that entering twice is recognised. */
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ name: 'body_id', type: 'char', length: 36 })
  bodyId!: string;

  @Column({ name: 'body_name', type: 'varchar', length: 100 })
  bodyName!: string;

  /** Year in the minutes number. */
  @Column({ type: 'smallint', unsigned: true })
  year!: number;

  /** e.g. 明医总党纪〔2026〕12号 */
  @Column({ name: 'minutes_number', type: 'varchar', length: 100 })
  minutesNumber!: string;

  @Column({ name: 'held_on', type: 'date' })
  heldOn!: string;

  @Column({ type: 'varchar', length: 100, nullable: true })
  place!: string | null;

  /** JSON array of names of those 列席. */
  @Column({ type: 'text' })
  observers!: string;

  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt!: Date;

  @Column({ name: 'entered_by_account_id', type: 'char', length: 36 })
  enteredByAccountId!: string;

  @Column({ name: 'entered_by_name', type: 'varchar', length: 100 })
  enteredByName!: string;

  @Column({ name: 'request_sha256', type: 'char', length: 64 })
  requestSha256!: string;
}

/** One voting seat at a session, as it was filled that day (edge-08). Append-only. */
@Entity('meeting_attendance')
export class MeetingAttendanceRow {
  @ForeignKey(() => MeetingRow, { name: 'fk_meeting_attendance_meeting_id' })
  @PrimaryColumn({ name: 'meeting_id', type: 'char', length: 36 })
  meetingId!: string;

  @PrimaryColumn({ name: 'seat_id', type: 'char', length: 36 })
  seatId!: string;

  @Column({ name: 'seat_title', type: 'varchar', length: 100 })
  seatTitle!: string;

  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  @Column({ name: 'person_name', type: 'varchar', length: 100 })
  personName!: string;

  /** PRESENT, ABSENT or RECUSED */
  @Column({ type: 'varchar', length: 16 })
  status!: string;

  @Column({ type: 'varchar', length: 200, nullable: true })
  reason!: string | null;

  @Column({ name: 'sort_order', type: 'int', unsigned: true })
  sortOrder!: number;
}
