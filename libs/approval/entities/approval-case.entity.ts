import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ChainTemplateRow } from './chain-template.entity.js';

/** RUNNING 办理中, RETURNED 已退回, REJECTED 已否决, WITHDRAWN 已撤回, IMPLEMENTED 已实施, CANCELLED 已撤销 */
export type CaseStatus = 'RUNNING' | 'RETURNED' | 'REJECTED' | 'WITHDRAWN' | 'IMPLEMENTED' | 'CANCELLED';

/** A matter on its way. Its row lock puts everything that happens to the case in line. */
@Entity('approval_case')
@Unique('uq_approval_case_number', ['number'])
@Index('ix_approval_case_list', ['communityId', 'status', 'submittedAt'])
@Index('ix_approval_case_institution', ['communityId', 'institutionId', 'submittedAt'])
@Index('ix_approval_case_open', ['status', 'id'])
@Index('ix_approval_case_attend', ['status', 'attendAt'])
export class ApprovalCaseRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 40 })
  number!: string;

  @Column({ name: 'matter_type', type: 'varchar', length: 32 })
  matterType!: string;

  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @Column({ name: 'institution_id', type: 'char', length: 36 })
  institutionId!: string;

  /** The template version it started with, whatever is published later (edge-25), unless the case was moved. */
  @ForeignKey(() => ChainTemplateRow, { name: 'fk_approval_case_template_id' })
  @Column({ name: 'template_id', type: 'char', length: 36 })
  templateId!: string;

  /** How often an administrator has moved the case to another version of its chain. */
  @Column({ type: 'int', unsigned: true })
  moves!: number;

  @Column({ type: 'varchar', length: 32 })
  status!: CaseStatus;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @Column({ name: 'current_version', type: 'int', unsigned: true })
  currentVersion!: number;

  /** Step the next version starts at, while RETURNED. */
  @Column({ name: 'return_to', type: 'varchar', length: 40, nullable: true })
  returnTo!: string | null;

  @Column({ name: 'submitter_account_id', type: 'char', length: 36 })
  submitterAccountId!: string;

  @Column({ name: 'submitter_person_id', type: 'char', length: 36, nullable: true })
  submitterPersonId!: string | null;

  @Column({ name: 'submitter_name', type: 'varchar', length: 100 })
  submitterName!: string;

  @Column({ name: 'submitted_at', type: 'datetime', precision: 3 })
  submittedAt!: Date;

  @Column({ name: 'ended_at', type: 'datetime', precision: 3, nullable: true })
  endedAt!: Date | null;

  /** Business day up to which time has done its part: reminders, reports, ends of 公示. null: never yet. */
  @Column({ name: 'timed_on', type: 'date', nullable: true })
  timedOn!: string | null;

  /** Business instant at which the conductor looks by itself again; null: at the start of the day after its submission. */
  @Column({ name: 'attend_at', type: 'datetime', precision: 3, nullable: true })
  attendAt!: Date | null;
}
