import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** 岗位设置方案 of an institution: what it put in force, by which document, from which day on. Append-only. */
@Entity('post_plan')
@Index('ix_post_plan_institution_id', ['institutionId', 'validFrom'])
@Index('ix_post_plan_community_id', ['communityId', 'validFrom'])
export class PostPlanRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey('community', { name: 'fk_post_plan_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @ForeignKey('institution', { name: 'fk_post_plan_institution_id' })
  @Column({ name: 'institution_id', type: 'char', length: 36 })
  institutionId!: string;

  /** Posts by kind in canonical JSON. */
  @Column({ name: 'lines_json', type: 'mediumtext' })
  linesJson!: string;

  @Column({ name: 'document_number', type: 'varchar', length: 100 })
  documentNumber!: string;

  @Column({ name: 'document_date', type: 'date' })
  documentDate!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  /** 示例 plan without a source. */
  @Column({ name: 'is_demo', type: 'boolean' })
  isDemo!: boolean;

  /** The case that decided it; null when it was entered by document. */
  @Column({ name: 'case_number', type: 'varchar', length: 40, nullable: true })
  caseNumber!: string | null;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}
