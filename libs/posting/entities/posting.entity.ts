import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * 派驻 of one person for one term, live from the reservation on; a case may post several people. The database refuses a
 * live row that overlaps another of the same person, and any change once it is implemented but its cancelling and its
 * last day, which follows from `posting_life_event`.
 */
@Entity('posting')
@Unique('uq_posting_case_person', ['caseId', 'personId'])
@Index('ix_posting_person_id', ['personId', 'startOn'])
@Index('ix_posting_community_id', ['communityId', 'startOn'])
@Index('ix_posting_host_institution_id', ['hostInstitutionId', 'startOn'])
export class PostingRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey('approval_case', { name: 'fk_posting_case_id' })
  @Column({ name: 'case_id', type: 'char', length: 36 })
  caseId!: string;

  @Column({ name: 'case_number', type: 'varchar', length: 40 })
  caseNumber!: string;

  @ForeignKey('community', { name: 'fk_posting_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @ForeignKey('person', { name: 'fk_posting_person_id' })
  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  /** Code of the kind in the county's parameter `posting.kinds`. */
  @Column({ type: 'varchar', length: 32 })
  kind!: string;

  /** Name of the kind on the day of the reservation. */
  @Column({ name: 'kind_name', type: 'varchar', length: 50 })
  kindName!: string;

  @ForeignKey('institution', { name: 'fk_posting_home_institution_id' })
  @Column({ name: 'home_institution_id', type: 'char', length: 36 })
  homeInstitutionId!: string;

  @ForeignKey('institution', { name: 'fk_posting_host_institution_id' })
  @Column({ name: 'host_institution_id', type: 'char', length: 36 })
  hostInstitutionId!: string;

  @Column({ name: 'start_on', type: 'date' })
  startOn!: string;

  /** Last day, inclusive. */
  @Column({ name: 'end_on', type: 'date' })
  endOn!: string;

  @Column({ name: 'post_name', type: 'varchar', length: 50 })
  postName!: string;

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

  /** Last day by its last extension; follows from the events. */
  @Column({ name: 'extended_to', type: 'date', nullable: true })
  extendedTo!: string | null;

  /** Last day served when it was ended early; follows from the events. */
  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn!: string | null;

  /** Last day that an extension under way holds; nobody else may have the person until then. */
  @Column({ name: 'reserved_to', type: 'date', nullable: true })
  reservedTo!: string | null;
}
