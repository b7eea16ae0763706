import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { CaseTaskRow } from './case-task.entity.js';
import { RecordedAct } from './recorded-act.js';

/** One 公示 of a step: what was posted, where, and until when. A correction is a further row with a new period. Append-only. */
@Entity('publicity')
@Unique('uq_publicity_round', ['taskId', 'round'])
@Index('ix_publicity_case', ['caseId'])
export class PublicityRow extends RecordedAct {
  @ForeignKey(() => CaseTaskRow, { name: 'fk_publicity_task_id' })
  @Column({ name: 'task_id', type: 'char', length: 36 })
  taskId!: string;

  /** 1, then one more with every correction (edge-29). */
  @Column({ type: 'int', unsigned: true })
  round!: number;

  /** Canonical JSON of the fields as posted, without personal numbers. */
  @Column({ type: 'mediumtext' })
  text!: string;

  @Column({ type: 'varchar', length: 200 })
  place!: string;

  /** What stands below the text: where objections are taken. */
  @Column({ type: 'varchar', length: 1000, nullable: true })
  note!: string | null;

  /** What was corrected; null for the first posting. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  correction!: string | null;

  @Column({ name: 'published_on', type: 'date' })
  publishedOn!: string;

  @Column({ name: 'working_days', type: 'int', unsigned: true })
  workingDays!: number;

  /** Last day of the period, inclusive. */
  @Column({ name: 'closes_on', type: 'date' })
  closesOn!: string;
}

/** An objection to a 公示, with the objector's name or anonymous. Append-only. */
@Entity('publicity_objection')
@Index('ix_publicity_objection_case', ['caseId'])
export class PublicityObjectionRow extends RecordedAct {
  @ForeignKey(() => CaseTaskRow, { name: 'fk_publicity_objection_task_id' })
  @Column({ name: 'task_id', type: 'char', length: 36 })
  taskId!: string;

  @ForeignKey(() => PublicityRow, { name: 'fk_publicity_objection_publicity_id' })
  @Column({ name: 'publicity_id', type: 'char', length: 36 })
  publicityId!: string;

  /** NAMED or ANONYMOUS */
  @Column({ type: 'varchar', length: 16 })
  kind!: string;

  /** Who objects; shown only to those who handle the 公示 and to auditors. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  objector!: string | null;

  @Column({ type: 'varchar', length: 2000 })
  text!: string;

  @Column({ name: 'received_on', type: 'date' })
  receivedOn!: string;
}

/** What became of an objection; one answer each. Append-only. */
@Entity('objection_answer')
@Unique('uq_objection_answer_objection', ['objectionId'])
@Index('ix_objection_answer_case', ['caseId'])
export class ObjectionAnswerRow extends RecordedAct {
  @ForeignKey(() => CaseTaskRow, { name: 'fk_objection_answer_task_id' })
  @Column({ name: 'task_id', type: 'char', length: 36 })
  taskId!: string;

  @ForeignKey(() => PublicityObjectionRow, { name: 'fk_objection_answer_objection_id' })
  @Column({ name: 'objection_id', type: 'char', length: 36 })
  objectionId!: string;

  /** UPHELD, DISMISSED, or LOGGED for an anonymous one that names nothing to look into (edge-30). */
  @Column({ type: 'varchar', length: 16 })
  result!: string;

  @Column({ type: 'varchar', length: 2000 })
  text!: string;

  @Column({ name: 'answered_on', type: 'date' })
  answeredOn!: string;
}
