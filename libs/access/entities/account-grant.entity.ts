import { ForeignKey, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity.js';

/** A role given to an account, for a community or one institution, from a date to a date. */
@Entity('account_grant')
@Index('ix_account_grant_account_id', ['accountId'])
export class AccountGrant {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Account, { name: 'fk_account_grant_account_id' })
  @Column({ name: 'account_id', type: 'char', length: 36 })
  accountId!: string;

  @Column({ type: 'varchar', length: 32 })
  role!: string;

  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  /** null: the whole community. */
  @Column({ name: 'institution_id', type: 'char', length: 36, nullable: true })
  institutionId!: string | null;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;
}
