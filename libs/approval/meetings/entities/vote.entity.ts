import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DecisionRow } from '../../entities/decision.entity.js';

/** One seat's vote on one item. Append-only. */
@Entity('vote')
@Unique('uq_vote_meeting_item_seat', ['meetingId', 'taskId', 'seatId'])
@Index('ix_vote_person', ['personId'])
export class VoteRow {
  @ForeignKey(() => DecisionRow, { name: 'fk_vote_decision_id' })
  @PrimaryColumn({ name: 'decision_id', type: 'char', length: 36 })
  decisionId!: string;

  @PrimaryColumn({ name: 'seat_id', type: 'char', length: 36 })
  seatId!: string;

  @Column({ name: 'meeting_id', type: 'char', length: 36 })
  meetingId!: string;

  @Column({ name: 'task_id', type: 'char', length: 36 })
  taskId!: string;

  @Column({ name: 'seat_title', type: 'varchar', length: 100 })
  seatTitle!: string;

  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  @Column({ name: 'person_name', type: 'varchar', length: 100 })
  personName!: string;

  /** FOR 赞成, AGAINST 反对, ABSTAIN 弃权, DEFER 缓议 */
  @Column({ type: 'varchar', length: 16 })
  choice!: string;

  @Column({ type: 'varchar', length: 1000, nullable: true })
  dissent!: string | null;
}
