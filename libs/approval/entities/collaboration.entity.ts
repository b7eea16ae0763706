import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { CaseTaskRow } from './case-task.entity.js';
import { RecordedAct } from './recorded-act.js';

/** 转办: one seat of an office hands its task to another seat, or a seat takes it back. Append-only. */
@Entity('task_transfer')
@Unique('uq_task_transfer_round', ['taskId', 'round'])
@Index('ix_task_transfer_case', ['caseId'])
export class TaskTransferRow extends RecordedAct {
  @ForeignKey(() => CaseTaskRow, { name: 'fk_task_transfer_task_id' })
  @Column({ name: 'task_id', type: 'char', length: 36 })
  taskId!: string;

  @Column({ type: 'int', unsigned: true })
  round!: number;

  /** TRANSFERRED 转办, TAKEN_BACK 收回 */
  @Column({ type: 'varchar', length: 16 })
  kind!: 'TRANSFERRED' | 'TAKEN_BACK';

  /** Seat that had it before; null: the whole office. */
  @Column({ name: 'from_seat_id', type: 'char', length: 36, nullable: true })
  fromSeatId!: string | null;

  @Column({ name: 'to_seat_id', type: 'char', length: 36 })
  toSeatId!: string;

  @Column({ name: 'to_seat_title', type: 'varchar', length: 100 })
  toSeatTitle!: string;

  /** Who held the seat on the day. */
  @Column({ name: 'to_name', type: 'varchar', length: 200 })
  toName!: string;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  /** Whose seat the actor acted for by delegation; null when it was the actor's own. */
  @Column({ name: 'on_behalf_of_name', type: 'varchar', length: 100, nullable: true })
  onBehalfOfName!: string | null;
}

/** Whom an act names: a person, or whoever acts for a seat. */
export type TargetKind = 'PERSON' | 'SEAT';

/** BEFORE 前加签: the decision waits for it. AFTER 后加签: asked after the decision, holds nothing. */
export type AskMoment = 'BEFORE' | 'AFTER';

/** 加签: whoever has a task asks another for an opinion, without giving the decision away. Append-only. */
@Entity('opinion_ask')
@Index('ix_opinion_ask_case', ['caseId'])
@Index('ix_opinion_ask_target', ['targetId', 'enteredAt'])
export class OpinionAskRow extends RecordedAct {
  @ForeignKey(() => CaseTaskRow, { name: 'fk_opinion_ask_task_id' })
  @Column({ name: 'task_id', type: 'char', length: 36 })
  taskId!: string;

  @Column({ type: 'varchar', length: 16 })
  moment!: AskMoment;

  @Column({ name: 'target_kind', type: 'varchar', length: 16 })
  targetKind!: TargetKind;

  /** Id of the person or of the seat. */
  @Column({ name: 'target_id', type: 'char', length: 36 })
  targetId!: string;

  @Column({ name: 'target_name', type: 'varchar', length: 300 })
  targetName!: string;

  @Column({ type: 'varchar', length: 1000 })
  question!: string;

  @Column({ name: 'on_behalf_of_name', type: 'varchar', length: 100, nullable: true })
  onBehalfOfName!: string | null;
}

/** How an ask ended: with an opinion, or withdrawn by the asker; the unique key allows one of both. Append-only. */
@Entity('opinion_end')
@Unique('uq_opinion_end_ask', ['askId'])
@Index('ix_opinion_end_case', ['caseId'])
export class OpinionEndRow extends RecordedAct {
  @ForeignKey(() => CaseTaskRow, { name: 'fk_opinion_end_task_id' })
  @Column({ name: 'task_id', type: 'char', length: 36 })
  taskId!: string;

  @ForeignKey(() => OpinionAskRow, { name: 'fk_opinion_end_ask_id' })
  @Column({ name: 'ask_id', type: 'char', length: 36 })
  askId!: string;

  @Column({ type: 'varchar', length: 16 })
  kind!: 'GIVEN' | 'WITHDRAWN';

  /** The opinion, or why it is asked for no longer. */
  @Column({ type: 'varchar', length: 2000, nullable: true })
  text!: string | null;

  @Column({ name: 'on_behalf_of_name', type: 'varchar', length: 100, nullable: true })
  onBehalfOfName!: string | null;
}

/** 抄送: the case is sent to somebody for reading; once to each. Append-only. */
@Entity('case_copy')
@Unique('uq_case_copy_target', ['caseId', 'targetId'])
@Index('ix_case_copy_target', ['targetId', 'enteredAt'])
export class CaseCopyRow extends RecordedAct {
  @Column({ name: 'task_id', type: 'char', length: 36, nullable: true })
  taskId!: string | null;

  @Column({ name: 'target_kind', type: 'varchar', length: 16 })
  targetKind!: TargetKind;

  @Column({ name: 'target_id', type: 'char', length: 36 })
  targetId!: string;

  @Column({ name: 'target_name', type: 'varchar', length: 300 })
  targetName!: string;

  @Column({ type: 'varchar', length: 500, nullable: true })
  note!: string | null;
}

/** When a recipient first opened what was sent for reading. Append-only. */
@Entity('case_copy_reading')
@Unique('uq_case_copy_reading_account', ['copyId', 'actorAccountId'])
@Index('ix_case_copy_reading_case', ['caseId'])
export class CaseCopyReadingRow extends RecordedAct {
  @Column({ name: 'task_id', type: 'char', length: 36, nullable: true })
  taskId!: string | null;

  @ForeignKey(() => CaseCopyRow, { name: 'fk_case_copy_reading_copy_id' })
  @Column({ name: 'copy_id', type: 'char', length: 36 })
  copyId!: string;
}

/** 留言 on a case, or the retraction of one: never a decision. Append-only. */
@Entity('case_comment')
@Unique('uq_case_comment_retracts', ['retractsId'])
@Index('ix_case_comment_case', ['caseId'])
export class CaseCommentRow extends RecordedAct {
  @Column({ name: 'task_id', type: 'char', length: 36, nullable: true })
  taskId!: string | null;

  /** The comment that this entry takes back; null for a comment. */
  @ForeignKey(() => CaseCommentRow, { name: 'fk_case_comment_retracts_id' })
  @Column({ name: 'retracts_id', type: 'char', length: 36, nullable: true })
  retractsId!: string | null;

  /** The comment, or why it is taken back. */
  @Column({ type: 'varchar', length: 2000, nullable: true })
  text!: string | null;
}

/** 催办: the submitter or a supervisor reminds those who have an open task. Append-only. */
@Entity('task_nudge')
@Unique('uq_task_nudge_ordinal', ['taskId', 'onDay', 'ordinal'])
@Index('ix_task_nudge_case', ['caseId'])
export class TaskNudgeRow extends RecordedAct {
  @ForeignKey(() => CaseTaskRow, { name: 'fk_task_nudge_task_id' })
  @Column({ name: 'task_id', type: 'char', length: 36 })
  taskId!: string;

  /** Business day, in which it is the nudge of this ordinal. */
  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  @Column({ type: 'int', unsigned: true })
  ordinal!: number;

  @Column({ type: 'varchar', length: 16 })
  role!: 'SUBMITTER' | 'SUPERVISOR';

  @Column({ type: 'varchar', length: 500, nullable: true })
  text!: string | null;
}

/** Tables of working together on a case. */
export const collaborationEntities = [
  TaskTransferRow,
  OpinionAskRow,
  OpinionEndRow,
  CaseCopyRow,
  CaseCopyReadingRow,
  CaseCommentRow,
  TaskNudgeRow,
];

export const collaborationTables = [
  'task_transfer',
  'opinion_ask',
  'opinion_end',
  'case_copy',
  'case_copy_reading',
  'case_comment',
  'task_nudge',
];
