import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A session as it was called: of which body, for which day. Everything else of a session hangs on this row. Append-only. */
@Entity('meeting_plan')
@Index('ix_meeting_plan_body', ['bodyId', 'plannedOn'])
export class MeetingPlanRow {
  /** Made by the client, so that calling twice is recognised. */
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ name: 'body_id', type: 'char', length: 36 })
  bodyId!: string;

  @Column({ name: 'body_name', type: 'varchar', length: 100 })
  bodyName!: string;

  /** Day for which it was called; of a session entered afterwards, its day. */
  @Column({ name: 'planned_on', type: 'date' })
  plannedOn!: string;

  @Column({ type: 'varchar', length: 100, nullable: true })
  place!: string | null;

  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt!: Date;

  @Column({ name: 'entered_by_account_id', type: 'char', length: 36 })
  enteredByAccountId!: string;

  @Column({ name: 'entered_by_name', type: 'varchar', length: 100 })
  enteredByName!: string;

  @Column({ name: 'request_sha256', type: 'char', length: 64 })
  requestSha256!: string;
}

/** One session of a collective body that was held, written when it opens or is entered afterwards. Append-only. */
@Entity('meeting')
@Index('ix_meeting_held', ['bodyId', 'heldOn'])
export class MeetingRow {
  /** That of its plan. */
  @ForeignKey(() => MeetingPlanRow, { name: 'fk_meeting_id' })
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ name: 'body_id', type: 'char', length: 36 })
  bodyId!: string;

  @Column({ name: 'body_name', type: 'varchar', length: 100 })
  bodyName!: string;

  @Column({ name: 'held_on', type: 'date' })
  heldOn!: string;

  @Column({ type: 'varchar', length: 100, nullable: true })
  place!: string | null;

  /** JSON array of names of those 列席. */
  @Column({ type: 'text' })
  observers!: string;

  /** When it was opened or entered. */
  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt!: Date;

  @Column({ name: 'entered_by_account_id', type: 'char', length: 36 })
  enteredByAccountId!: string;

  @Column({ name: 'entered_by_name', type: 'varchar', length: 100 })
  enteredByName!: string;

  @Column({ name: 'request_sha256', type: 'char', length: 64 })
  requestSha256!: string;
}

/** Number of a session's minutes: given when it is entered, or when it is closed (edge-10). Append-only. */
@Entity('meeting_minutes')
@Unique('uq_meeting_minutes_number', ['bodyId', 'year', 'minutesNumber'])
export class MeetingMinutesRow {
  @ForeignKey(() => MeetingRow, { name: 'fk_meeting_minutes_meeting_id' })
  @PrimaryColumn({ name: 'meeting_id', type: 'char', length: 36 })
  meetingId!: string;

  @Column({ name: 'body_id', type: 'char', length: 36 })
  bodyId!: string;

  /** Year in the number. */
  @Column({ type: 'smallint', unsigned: true })
  year!: number;

  /** e.g. 明医总党纪〔2026〕12号 */
  @Column({ name: 'minutes_number', type: 'varchar', length: 100 })
  minutesNumber!: string;
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

  /** PRESENT, ABSENT or RECUSED when the session began; later changes are acts of the session. */
  @Column({ type: 'varchar', length: 16 })
  status!: string;

  @Column({ type: 'varchar', length: 200, nullable: true })
  reason!: string | null;

  @Column({ name: 'sort_order', type: 'int', unsigned: true })
  sortOrder!: number;
}
