import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** 机构沿革: one paper that renamed, merged or moved an institution, and all that followed. Append-only. */
@Entity('institution_change')
@Index('ix_institution_change_institution_id', ['institutionId', 'effectiveOn'])
@Index('ix_institution_change_community_id', ['communityId', 'effectiveOn'])
@Index('ix_institution_change_to_community_id', ['toCommunityId', 'effectiveOn'])
export class InstitutionChangeRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  /** RENAME, MERGE or MOVE. */
  @Column({ type: 'varchar', length: 16 })
  kind!: string;

  @ForeignKey('institution', { name: 'fk_institution_change_institution_id' })
  @Column({ name: 'institution_id', type: 'char', length: 36 })
  institutionId!: string;

  /** Community to which it belonged the day before. */
  @ForeignKey('community', { name: 'fk_institution_change_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @ForeignKey('community', { name: 'fk_institution_change_to_community_id' })
  @Column({ name: 'to_community_id', type: 'char', length: 36, nullable: true })
  toCommunityId!: string | null;

  @ForeignKey('institution', { name: 'fk_institution_change_successor_id' })
  @Column({ name: 'successor_id', type: 'char', length: 36, nullable: true })
  successorId!: string | null;

  /** First day on which it is so. */
  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn!: string;

  @Column({ name: 'document_number', type: 'varchar', length: 100 })
  documentNumber!: string;

  @Column({ name: 'document_date', type: 'date' })
  documentDate!: string;

  @Column({ type: 'varchar', length: 500 })
  summary!: string;

  /** What was changed, in canonical JSON. */
  @Column({ type: 'mediumtext' })
  facts!: string;

  @Column({ name: 'recorded_by_account_id', type: 'char', length: 36, nullable: true })
  recordedByAccountId!: string | null;

  @Column({ name: 'recorded_by_name', type: 'varchar', length: 100 })
  recordedByName!: string;

  /** Business time. */
  @Column({ name: 'occurred_at', type: 'datetime', precision: 3 })
  occurredAt!: Date;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}
