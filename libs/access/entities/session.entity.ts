import { ForeignKey, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './account.entity.js';

/** A signed-in browser or an API client's token. Only the digest of the secret is kept. */
@Entity('session')
@Unique('uq_session_id', ['id'])
@Index('ix_session_account_id', ['accountId'])
export class Session {
  @PrimaryColumn({ name: 'token_sha256', type: 'char', length: 64 })
  tokenSha256!: string;

  /** Name of the session that may be shown, unlike the digest. */
  @Column({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Account, { name: 'fk_session_account_id' })
  @Column({ name: 'account_id', type: 'char', length: 36 })
  accountId!: string;

  /** BROWSER or TOKEN */
  @Column({ type: 'varchar', length: 16 })
  kind!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'datetime', precision: 3 })
  expiresAt!: Date;

  @Column({ name: 'revoked_at', type: 'datetime', precision: 3, nullable: true })
  revokedAt!: Date | null;
}
