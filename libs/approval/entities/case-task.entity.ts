import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ApprovalCaseRow } from './approval-case.entity.js';

/** OPEN: waits for its body. DONE: decided. VOID: the case went another way before it was decided. */
export type TaskState = 'OPEN' | 'DONE' | 'VOID';

/** What one body has to do in one step of one version. Opened once: the unique key makes opening idempotent. */
@Entity('case_task')
@Unique('uq_case_task_step', ['caseId', 'version', 'moveNumber', 'stepKey', 'bodyCode'])
@Index('ix_case_task_body', ['bodyId', 'state', 'openedAt'])
@Index('ix_case_task_due', ['state', 'dueOn'])
@Index('ix_case_task_late_reported', ['lateReportedTo', 'state'])
export class CaseTaskRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => ApprovalCaseRow, { name: 'fk_case_task_case_id' })
  @Column({ name: 'case_id', type: 'char', length: 36 })
  caseId!: string;

  @Column({ type: 'int', unsigned: true })
  version!: number;

  /** Moves of the case to another chain before the task was opened. */
  @Column({ name: 'move_number', type: 'int', unsigned: true })
  moveNumber!: number;

  @Column({ name: 'step_key', type: 'varchar', length: 40 })
  stepKey!: string;

  @Column({ name: 'step_name', type: 'varchar', length: 100 })
  stepName!: string;

  @Column({ name: 'step_kind', type: 'varchar', length: 32 })
  stepKind!: string;

  @Column({ name: 'body_code', type: 'varchar', length: 40 })
  bodyCode!: string;

  @Column({ name: 'body_id', type: 'char', length: 36 })
  bodyId!: string;

  /** Name of the day. */
  @Column({ name: 'body_name', type: 'varchar', length: 100 })
  bodyName!: string;

  @Column({ type: 'varchar', length: 16 })
  state!: TaskState;

  /** APPROVED, RETURNED, REJECTED, OBJECTED, or AGREED and REMARKED for a consultation, once DONE. */
  @Column({ type: 'varchar', length: 32, nullable: true })
  outcome!: string | null;

  @Column({ name: 'return_to', type: 'varchar', length: 40, nullable: true })
  returnTo!: string | null;

  @Column({ name: 'opened_at', type: 'datetime', precision: 3 })
  openedAt!: Date;

  /** null when the working calendar of the year is not loaded yet. */
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ name: 'closed_at', type: 'datetime', precision: 3, nullable: true })
  closedAt!: Date | null;

  /** Since when nobody may act on it; null while somebody may. */
  @Column({ name: 'escalated_at', type: 'datetime', precision: 3, nullable: true })
  escalatedAt!: Date | null;

  /** Since when it stands before who is above because it is late (the step's escalation); null: it does not. */
  @Column({ name: 'late_reported_at', type: 'datetime', precision: 3, nullable: true })
  lateReportedAt!: Date | null;

  /** Body that it was put before; null also when the county has no such body. */
  @Column({ name: 'late_reported_to', type: 'char', length: 36, nullable: true })
  lateReportedTo!: string | null;
  /** Seat that it was handed to (转办); null: any seat of the body. Follows the last row of `task_transfer`. */
  @Column({ name: 'assigned_seat_id', type: 'char', length: 36, nullable: true })
  assignedSeatId!: string | null;

  /** Opinions asked for before the decision (前加签) that are still out. */
  @Column({ name: 'open_asks', type: 'int', unsigned: true })
  openAsks!: number;
}
