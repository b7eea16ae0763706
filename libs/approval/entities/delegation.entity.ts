import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A seat's holder lets another person act for the seat, from a day to a day (inclusive). Append-only. */
@Entity('delegation')
@Index('ix_delegation_seat', ['seatId', 'toOn'])
@Index('ix_delegation_from', ['fromPersonId', 'givenAt'])
@Index('ix_delegation_to', ['toPersonId', 'toOn'])
export class DelegationRow {
  /** Made by the client, so that giving twice is recognised. */
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ name: 'seat_id', type: 'char', length: 36 })
  seatId!: string;

  @Column({ name: 'seat_title', type: 'varchar', length: 100 })
  seatTitle!: string;

  @Column({ name: 'body_id', type: 'char', length: 36 })
  bodyId!: string;

  @Column({ name: 'body_name', type: 'varchar', length: 100 })
  bodyName!: string;

  @Column({ name: 'from_person_id', type: 'char', length: 36 })
  fromPersonId!: string;

  @Column({ name: 'from_name', type: 'varchar', length: 100 })
  fromName!: string;

  @Column({ name: 'to_person_id', type: 'char', length: 36 })
  toPersonId!: string;

  @Column({ name: 'to_name', type: 'varchar', length: 100 })
  toName!: string;

  /** null: every matter. */
  @Column({ name: 'matter_type', type: 'varchar', length: 32, nullable: true })
  matterType!: string | null;

  /** null: every step of the seat's body. */
  @Column({ name: 'step_key', type: 'varchar', length: 40, nullable: true })
  stepKey!: string | null;

  @Column({ name: 'from_on', type: 'date' })
  fromOn!: string;

  @Column({ name: 'to_on', type: 'date' })
  toOn!: string;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  @Column({ name: 'given_at', type: 'datetime', precision: 3 })
  givenAt!: Date;

  @Column({ name: 'given_by_account_id', type: 'char', length: 36 })
  givenByAccountId!: string;

  @Column({ name: 'request_sha256', type: 'char', length: 64 })
  requestSha256!: string;
}

/** Takes a delegation back from the moment it is written. Append-only. */
@Entity('delegation_revocation')
export class DelegationRevocationRow {
  @ForeignKey(() => DelegationRow, { name: 'fk_delegation_revocation_delegation_id' })
  @PrimaryColumn({ name: 'delegation_id', type: 'char', length: 36 })
  delegationId!: string;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  @Column({ name: 'revoked_at', type: 'datetime', precision: 3 })
  revokedAt!: Date;

  @Column({ name: 'revoked_by_account_id', type: 'char', length: 36 })
  revokedByAccountId!: string;

  @Column({ name: 'revoked_by_name', type: 'varchar', length: 100 })
  revokedByName!: string;
}
