import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** 县. Runs under one county profile (bodies, chains and parameters as data). */
@Entity('county')
@Unique('uq_county_code', ['code'])
export class County {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  /** Administrative division code, e.g. 350421. */
  @Column({ type: 'varchar', length: 12 })
  code!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  /** Key of the county profile, e.g. MINGXI. */
  @Column({ name: 'profile_code', type: 'varchar', length: 32 })
  profileCode!: string;
}

/** 紧密型县域医共体. A county has one or more [000 (二)]. */
@Entity('community')
@Unique('uq_community_code', ['code'])
export class Community {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => County, { name: 'fk_community_county_id' })
  @Column({ name: 'county_id', type: 'char', length: 36 })
  countyId!: string;

  /** Opens the case numbers, e.g. MX. */
  @Column({ type: 'varchar', length: 12 })
  code!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;
}
