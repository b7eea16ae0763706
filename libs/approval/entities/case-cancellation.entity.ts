import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ApprovalCaseRow } from './approval-case.entity.js';

/** CANCELLED: the target was cancelled. NONE: the cancelling case ended without effect. */
export type CancellationEffect = 'CANCELLED' | 'NONE';

/**
 * Which case a cancelling case is about. While it is open it holds its target's place: the unique key refuses a second
 * one. A row changes once, when the cancelling case ends; a trigger sees to that.
 */
@Entity('case_cancellation')
@Unique('uq_case_cancellation_open', ['openTargetId'])
@Index('ix_case_cancellation_target', ['targetId'])
export class CaseCancellationRow {
  /** The cancelling case. */
  @ForeignKey(() => ApprovalCaseRow, { name: 'fk_case_cancellation_case_id' })
  @PrimaryColumn({ name: 'case_id', type: 'char', length: 36 })
  caseId!: string;

  @Column({ name: 'case_number', type: 'varchar', length: 40 })
  caseNumber!: string;

  @ForeignKey(() => ApprovalCaseRow, { name: 'fk_case_cancellation_target_id' })
  @Column({ name: 'target_id', type: 'char', length: 36 })
  targetId!: string;

  @Column({ name: 'target_number', type: 'varchar', length: 40 })
  targetNumber!: string;

  /** The target, while the cancelling case is open. */
  @Column({ name: 'open_target_id', type: 'char', length: 36, nullable: true })
  openTargetId!: string | null;

  @Column({ name: 'requested_at', type: 'datetime', precision: 3 })
  requestedAt!: Date;

  @Column({ name: 'ended_at', type: 'datetime', precision: 3, nullable: true })
  endedAt!: Date | null;

  @Column({ type: 'varchar', length: 16, nullable: true })
  effect!: CancellationEffect | null;
}
