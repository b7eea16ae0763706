import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Community, County } from './county.entity.js';
import { Person } from './person.entity.js';

/** A body that decides (COLLECTIVE) or an office that reviews or files (OFFICE). */
@Entity('body')
@Unique('uq_body_owner_id_code', ['ownerId', 'code'])
export class Body {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => County, { name: 'fk_body_county_id' })
  @Column({ name: 'county_id', type: 'char', length: 36 })
  countyId!: string;

  /** null: serves every community of the county. */
  @ForeignKey(() => Community, { name: 'fk_body_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36, nullable: true })
  communityId!: string | null;

  /** Institution, or else community, or else county: what the code is unique in (a unique key would let nulls repeat). */
  @Column({ name: 'owner_id', type: 'char', length: 36 })
  ownerId!: string;

  @Column({ type: 'varchar', length: 32 })
  code!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  @Column({ type: 'varchar', length: 32 })
  kind!: string;
}

/** 席位 of a body. Who sits on it changes; the seat stays. */
@Entity('seat')
@Index('ix_seat_body', ['bodyId', 'sortOrder'])
export class Seat {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Body, { name: 'fk_seat_body_id' })
  @Column({ name: 'body_id', type: 'char', length: 36 })
  bodyId!: string;

  @Column({ type: 'varchar', length: 50 })
  title!: string;

  @Column({ name: 'is_chair', type: 'boolean' })
  isChair!: boolean;

  /** Enters meetings and votes of the body. */
  @Column({ name: 'is_clerk', type: 'boolean' })
  isClerk!: boolean;

  /** Counts among 应到会. */
  @Column({ name: 'is_voting', type: 'boolean' })
  isVoting!: boolean;

  @Column({ name: 'sort_order', type: 'smallint', unsigned: true })
  sortOrder!: number;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;
}

/** Who holds a seat from a day to a day, both inclusive. */
@Entity('seat_holder')
@Unique('uq_seat_holder_seat_id_valid_from', ['seatId', 'validFrom'])
@Index('ix_seat_holder_person', ['personId', 'validFrom'])
export class SeatHolder {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Seat, { name: 'fk_seat_holder_seat_id' })
  @Column({ name: 'seat_id', type: 'char', length: 36 })
  seatId!: string;

  @ForeignKey(() => Person, { name: 'fk_seat_holder_person_id' })
  @Column({ name: 'person_id', type: 'char', length: 36 })
  personId!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;
}
