import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Community } from './county.entity.js';
import { Department, Institution } from './institution.entity.js';
import { Person } from './person.entity.js';

/**
 * Where a person belongs from a day to a day: home institution, post and 编制 type. One row at a time for one
 * person. Name and pinyin are copied here so that a community's list is searched and sorted in one index.
 */
@Entity('employment')
@Unique('uq_employment_person_id_valid_from', ['personId', 'validFrom'])
@Index('ix_employment_staff_number', ['communityId', 'staffNumber'])
@Index('ix_employment_name', ['communityId', 'personName'])
@Index('ix_employment_pinyin', ['communityId', 'pinyin'])
@Index('ix_employment_initials', ['communityId', 'initials'])
@Index('ix_employment_institution', ['institutionId', 'staffNumber'])
export class Employment {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Person, { name: 'fk_employment_person_id' })
  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  /** Community of the institution in that time. */
  @ForeignKey(() => Community, { name: 'fk_employment_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @ForeignKey(() => Institution, { name: 'fk_employment_institution_id' })
  @Column({ name: 'institution_id', type: 'char', length: 36 })
  institutionId!: string;

  @ForeignKey(() => Department, { name: 'fk_employment_department_id' })
  @Column({ name: 'department_id', type: 'char', length: 36, nullable: true })
  departmentId!: string | null;

  @Column({ name: 'post_name', type: 'varchar', length: 50, nullable: true })
  postName!: string | null;

  @Column({ name: 'staff_number', type: 'varchar', length: 32 })
  staffNumber!: string;

  /** INSTITUTION 事业编制, FILED 备案制, CONTRACT 编外 or NONE. */
  @Column({ name: 'establishment_type', type: 'varchar', length: 32 })
  establishmentType!: string;

  @Column({ name: 'person_name', type: 'varchar', length: 50 })
  personName!: string;

  /** Lower case, without spaces: wangshiming. */
  @Column({ type: 'varchar', length: 200 })
  pinyin!: string;

  /** First letters: wsm. */
  @Column({ type: 'varchar', length: 50 })
  initials!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;
}

/** 工号: belongs to one person of a community for good. */
@Entity('staff_number')
@Index('ix_staff_number_person_id', ['personId'])
export class StaffNumber {
  @PrimaryColumn({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @PrimaryColumn({ name: 'staff_number', type: 'varchar', length: 32 })
  staffNumber!: string;

  @ForeignKey(() => Person, { name: 'fk_staff_number_person_id' })
  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;
}

/** What sends somebody away from home: a posting, or the first placement of a recruit. */
export type ServiceSource = 'POSTING' | 'PLACEMENT';

/** Where a person works while away from home, e.g. on a posting. Written by the matter that sends them. */
@Entity('service_place')
@Unique('uq_service_place_source_id', ['sourceId'])
@Index('ix_service_place_to_on', ['toOn'])
@Index('ix_service_place_person', ['personId', 'fromOn'])
@Index('ix_service_place_institution', ['institutionId', 'fromOn'])
export class ServicePlace {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Person, { name: 'fk_service_place_person_id' })
  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  @ForeignKey(() => Institution, { name: 'fk_service_place_institution_id' })
  @Column({ name: 'institution_id', type: 'char', length: 36 })
  institutionId!: string;

  @Column({ name: 'from_on', type: 'date' })
  fromOn!: string;

  /** Last day, inclusive. */
  @Column({ name: 'to_on', type: 'date' })
  toOn!: string;

  /** Id of the posting or other record that it follows from. */
  @Column({ name: 'source_id', type: 'char', length: 36 })
  sourceId!: string;

  @Column({ name: 'source_kind', type: 'varchar', length: 16 })
  sourceKind!: ServiceSource;
}
