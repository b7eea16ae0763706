import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * 生效事项登记: one entry for each declared matter that took effect. Append-only: a correction is a new entry that
 * replaces the one before, which stays.
 */
@Entity('matter_in_force')
@Unique('uq_matter_in_force_case_id', ['caseId'])
@Unique('uq_matter_in_force_once_key', ['onceKey'])
@Unique('uq_matter_in_force_replaces_id', ['replacesId'])
@Index('ix_matter_in_force_case_number', ['caseNumber'])
@Index('ix_matter_in_force_community_id', ['communityId', 'implementedAt'])
@Index('ix_matter_in_force_owner_institution_id', ['ownerInstitutionId', 'implementedAt'])
export class MatterInForceRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey('approval_case', { name: 'fk_matter_in_force_case_id' })
  @Column({ name: 'case_id', type: 'char', length: 36 })
  caseId!: string;

  @Column({ name: 'case_number', type: 'varchar', length: 40 })
  caseNumber!: string;

  @Column({ name: 'case_version', type: 'int', unsigned: true })
  caseVersion!: number;

  /** Hash of the very text that was decided on. */
  @Column({ name: 'content_sha256', type: 'char', length: 64 })
  contentSha256!: string;

  @Column({ name: 'matter_type', type: 'varchar', length: 32 })
  matterType!: string;

  @Column({ name: 'matter_name', type: 'varchar', length: 50 })
  matterName!: string;

  @ForeignKey('community', { name: 'fk_matter_in_force_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  /** Institution to which the case belongs: whose officers see the entry. */
  @ForeignKey('institution', { name: 'fk_matter_in_force_owner_institution_id' })
  @Column({ name: 'owner_institution_id', type: 'char', length: 36 })
  ownerInstitutionId!: string;

  /** Institution that the matter is about. */
  @ForeignKey('institution', { name: 'fk_matter_in_force_institution_id' })
  @Column({ name: 'institution_id', type: 'char', length: 36 })
  institutionId!: string;

  /** Its name on the day. */
  @Column({ name: 'institution_name', type: 'varchar', length: 100 })
  institutionName!: string;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @Column({ name: 'from_on', type: 'date' })
  fromOn!: string;

  /** Last day, inclusive; null: open. */
  @Column({ name: 'to_on', type: 'date', nullable: true })
  toOn!: string | null;

  /** Yuan. */
  @Column({ type: 'decimal', precision: 16, scale: 2, nullable: true })
  amount!: string | null;

  @Column({ type: 'int', unsigned: true, nullable: true })
  headcount!: number | null;

  /** What may be in force only once; null for a correction, which has its place by `replaces_id`. */
  @Column({ name: 'once_key', type: 'varchar', length: 191, nullable: true })
  onceKey!: string | null;

  @ForeignKey('matter_in_force', { name: 'fk_matter_in_force_replaces_id' })
  @Column({ name: 'replaces_id', type: 'char', length: 36, nullable: true })
  replacesId!: string | null;

  /** Business time. */
  @Column({ name: 'implemented_at', type: 'datetime', precision: 3 })
  implementedAt!: Date;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}

/** A person whom an entry is about, with the name of the day. Append-only. */
@Entity('matter_in_force_person')
@Index('ix_matter_in_force_person_person_id', ['personId'])
export class MatterInForcePersonRow {
  @ForeignKey(() => MatterInForceRow, { name: 'fk_matter_in_force_person_entry_id' })
  @PrimaryColumn({ name: 'entry_id', type: 'char', length: 36 })
  entryId!: string;

  @ForeignKey('person', { name: 'fk_matter_in_force_person_person_id' })
  @PrimaryColumn({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  @Column({ name: 'person_name', type: 'varchar', length: 100 })
  personName!: string;
}
