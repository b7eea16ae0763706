import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A way to sign in; belongs to a person, or to a process when `personId` is null. */
@Entity('account')
@Unique('uq_account_username', ['username'])
@Index('ix_account_person_id', ['personId'])
export class Account {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  /** Lower case. */
  @Column({ type: 'varchar', length: 64 })
  username!: string;

  @Column({ name: 'password_hash', type: 'varchar', length: 255 })
  passwordHash!: string;

  @Column({ name: 'person_id', type: 'char', length: 36, nullable: true })
  personId!: string | null;

  @Column({ name: 'display_name', type: 'varchar', length: 100 })
  displayName!: string;

  @Column({ type: 'boolean', default: false })
  disabled!: boolean;

  /** Grows when roles or seats of the account change, so that cached rights are dropped at once. */
  @Column({ name: 'rights_version', type: 'int', unsigned: true, default: 0 })
  rightsVersion!: number;
}
