import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * 调动 of one person to another institution of the community, live from the reservation on. The database refuses a
 * second live one that is under way or not before it, and any change once it is implemented but its cancelling: what
 * happens later is a row of `transfer_event`.
 */
@Entity('personnel_transfer')
@Unique('uq_personnel_transfer_case_person', ['caseId', 'personId'])
@Index('ix_personnel_transfer_person', ['personId', 'effectiveOn'])
@Index('ix_personnel_transfer_community', ['communityId', 'effectiveOn'])
export class TransferRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey('approval_case', { name: 'fk_personnel_transfer_case' })
  @Column({ name: 'case_id', type: 'char', length: 36 })
  caseId!: string;

  @Column({ name: 'case_number', type: 'varchar', length: 40 })
  caseNumber!: string;

  @ForeignKey('community', { name: 'fk_personnel_transfer_community' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @ForeignKey('person', { name: 'fk_personnel_transfer_person' })
  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  @ForeignKey('institution', { name: 'fk_personnel_transfer_from' })
  @Column({ name: 'from_institution_id', type: 'char', length: 36 })
  fromInstitutionId!: string;

  @ForeignKey('institution', { name: 'fk_personnel_transfer_to' })
  @Column({ name: 'to_institution_id', type: 'char', length: 36 })
  toInstitutionId!: string;

  /** First day at the new institution. */
  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn!: string;

  /** 编制 that moves along. */
  @Column({ name: 'establishment_type', type: 'varchar', length: 32 })
  establishmentType!: string;

  @Column({ name: 'post_name', type: 'varchar', length: 50 })
  postName!: string;

  /** Post of the new institution's plan, e.g. `POST_PROFESSIONAL_MID_9`; null: none yet. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  post!: string | null;

  /** Post of a plan that the person gives up. */
  @Column({ name: 'former_post', type: 'varchar', length: 64, nullable: true })
  formerPost!: string | null;

  @Column({ name: 'reserved_at', type: 'datetime', precision: 3 })
  reservedAt!: Date;

  /** Set while the case is returned, rejected or withdrawn after the reservation. */
  @Column({ name: 'released_at', type: 'datetime', precision: 3, nullable: true })
  releasedAt!: Date | null;

  @Column({ name: 'implemented_at', type: 'datetime', precision: 3, nullable: true })
  implementedAt!: Date | null;

  /** Set once, when a cancelling case undoes it before its first day. */
  @Column({ name: 'cancelled_at', type: 'datetime', precision: 3, nullable: true })
  cancelledAt!: Date | null;
}

/** What happened to a transfer: RESERVED, RELEASED, IMPLEMENTED, CANCELLED. Append-only. */
@Entity('transfer_event')
@Index('ix_transfer_event_transfer', ['transferId', 'id'])
export class TransferEventRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => TransferRow, { name: 'fk_transfer_event_transfer' })
  @Column({ name: 'transfer_id', type: 'char', length: 36 })
  transferId!: string;

  @Column({ name: 'event_kind', type: 'varchar', length: 32 })
  eventKind!: string;

  /** Version of the case's content that it rests on. */
  @Column({ name: 'case_version', type: 'int', unsigned: true })
  caseVersion!: number;

  /** Business time. */
  @Column({ name: 'occurred_at', type: 'datetime', precision: 3 })
  occurredAt!: Date;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}
