import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CaseTaskRow } from '../../entities/case-task.entity.js';
import { MeetingPlanRow } from './meeting.entity.js';

/** What may be done with a session between its being called and its end. */
export type MeetingActKind =
  | 'ITEM_ADDED'
  | 'ITEM_REMOVED'
  | 'AGENDA_ORDERED'
  | 'ATTENDANCE_CHANGED'
  | 'RECUSAL_DECLARED'
  | 'VOTE_CALLED'
  | 'VOTE_RECALLED'
  | 'CLOSED'
  | 'CANCELLED';

/**
 * One act on a session. Where a session stands is what its acts, in order, come to; the unique key lets no two acts
 * follow the same one, and a trigger lets none follow its end. Append-only.
 */
@Entity('meeting_act')
@Unique('uq_meeting_act_sequence', ['meetingId', 'sequence'])
@Index('ix_meeting_act_task', ['taskId', 'kind'])
export class MeetingActRow {
  /** Made by the client, so that sending twice is recognised. */
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => MeetingPlanRow, { name: 'fk_meeting_act_meeting_id' })
  @Column({ name: 'meeting_id', type: 'char', length: 36 })
  meetingId!: string;

  @Column({ type: 'int', unsigned: true })
  sequence!: number;

  @Column({ type: 'varchar', length: 24 })
  kind!: MeetingActKind;

  /** Item that the act is about. */
  @ForeignKey(() => CaseTaskRow, { name: 'fk_meeting_act_task_id' })
  @Column({ name: 'task_id', type: 'char', length: 36, nullable: true })
  taskId!: string | null;

  /** Voting seat that the act is about. */
  @Column({ name: 'seat_id', type: 'char', length: 36, nullable: true })
  seatId!: string | null;

  /** Reason, where one is asked for. */
  @Column({ type: 'varchar', length: 1000, nullable: true })
  reason!: string | null;

  /** Canonical JSON of what else the kind of act says. */
  @Column({ type: 'text' })
  detail!: string;

  @Column({ name: 'actor_seat_id', type: 'char', length: 36 })
  actorSeatId!: string;

  @Column({ name: 'actor_seat_title', type: 'varchar', length: 100 })
  actorSeatTitle!: string;

  @Column({ name: 'actor_account_id', type: 'char', length: 36 })
  actorAccountId!: string;

  /** With whose seat the actor acted for, where it was delegated. */
  @Column({ name: 'actor_name', type: 'varchar', length: 220 })
  actorName!: string;

  /** Business time of entry. */
  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt!: Date;

  /** Machine time of entry. */
  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;

  @Column({ name: 'request_sha256', type: 'char', length: 64 })
  requestSha256!: string;
}
