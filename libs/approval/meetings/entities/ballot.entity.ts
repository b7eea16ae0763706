import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { CaseTaskRow } from '../../entities/case-task.entity.js';
import { RecordedAct } from '../../entities/recorded-act.js';
import { MeetingActRow } from './meeting-act.entity.js';
import { MeetingRow } from './meeting.entity.js';

/**
 * A member's own ballot on an item that was called for the vote, bound to the text that the member was shown. The
 * unique key has the last word on a second one. Read by nobody before the vote is closed. Append-only.
 */
@Entity('ballot')
@Unique('uq_ballot_seat', ['callId', 'seatId'])
@Index('ix_ballot_item', ['meetingId', 'taskId'])
export class BallotRow extends RecordedAct {
  @ForeignKey(() => MeetingRow, { name: 'fk_ballot_meeting_id' })
  @Column({ name: 'meeting_id', type: 'char', length: 36 })
  meetingId!: string;

  @ForeignKey(() => CaseTaskRow, { name: 'fk_ballot_task_id' })
  @Column({ name: 'task_id', type: 'char', length: 36 })
  taskId!: string;

  /** The call that it answers: an item called again is voted again. */
  @ForeignKey(() => MeetingActRow, { name: 'fk_ballot_call_id' })
  @Column({ name: 'call_id', type: 'char', length: 36 })
  callId!: string;

  /** FOR 赞成, AGAINST 反对, ABSTAIN 弃权, DEFER 缓议 */
  @Column({ type: 'varchar', length: 16 })
  choice!: string;

  @Column({ type: 'varchar', length: 1000, nullable: true })
  dissent!: string | null;

  /** Drawn at random, so that nobody finds the choice by trying the four against the fingerprint in the trail. */
  @Column({ type: 'char', length: 36 })
  nonce!: string;
}
