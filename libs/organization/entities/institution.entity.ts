import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Community } from './county.entity.js';

/** 医疗卫生机构. The id is stable through renamings; names are dated rows of their own (domain §8.21). */
@Entity('institution')
@Unique('uq_institution_community_id_code', ['communityId', 'code'])
export class Institution {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  /** Where it belongs by what was recorded last; where it belongs on a day say its memberships. */
  @ForeignKey(() => Community, { name: 'fk_institution_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @Column({ type: 'varchar', length: 32 })
  code!: string;

  /** See `institutionKinds`. */
  @Column({ type: 'varchar', length: 32 })
  kind!: string;

  /** Township hospital of a village clinic; null at the top. */
  @ForeignKey(() => Institution, { name: 'fk_institution_parent_id' })
  @Column({ name: 'parent_id', type: 'char', length: 36, nullable: true })
  parentId!: string | null;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  /** The institution that it was merged into; null unless it was. */
  @ForeignKey(() => Institution, { name: 'fk_institution_successor_id' })
  @Column({ name: 'successor_id', type: 'char', length: 36, nullable: true })
  successorId!: string | null;
}

/** To which community, and under which parent, an institution belongs from a day to a day (domain §8.22). */
@Entity('institution_membership')
@Unique('uq_institution_membership_institution_id_valid_from', ['institutionId', 'validFrom'])
@Index('ix_institution_membership_community_id', ['communityId', 'validFrom'])
export class InstitutionMembership {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Institution, { name: 'fk_institution_membership_institution_id' })
  @Column({ name: 'institution_id', type: 'char', length: 36 })
  institutionId!: string;

  @ForeignKey(() => Community, { name: 'fk_institution_membership_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @ForeignKey(() => Institution, { name: 'fk_institution_membership_parent_id' })
  @Column({ name: 'parent_id', type: 'char', length: 36, nullable: true })
  parentId!: string | null;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  /** Last day, inclusive; null: open. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;
}

/** What an institution is called from a day to a day, both inclusive. */
@Entity('institution_name')
@Unique('uq_institution_name_institution_id_valid_from', ['institutionId', 'validFrom'])
export class InstitutionName {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Institution, { name: 'fk_institution_name_institution_id' })
  @Column({ name: 'institution_id', type: 'char', length: 36 })
  institutionId!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  @Column({ name: 'short_name', type: 'varchar', length: 50 })
  shortName!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;
}

/** 科室或管理中心 of an institution. */
@Entity('department')
@Unique('uq_department_institution_id_name', ['institutionId', 'name'])
export class Department {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Institution, { name: 'fk_department_institution_id' })
  @Column({ name: 'institution_id', type: 'char', length: 36 })
  institutionId!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  /** See `departmentKinds`. */
  @Column({ type: 'varchar', length: 32 })
  kind!: string;
}
