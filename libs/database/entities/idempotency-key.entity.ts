import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One client-made key of one account, and what its first use led to. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn({ name: 'account_id', type: 'char', length: 36 })
  accountId!: string;

  @PrimaryColumn({ name: 'request_key', type: 'varchar', length: 64 })
  requestKey!: string;

  @Column({ type: 'varchar', length: 64 })
  operation!: string;

  /** SHA-256 of the request, so that a key used again for something else is noticed. */
  @Column({ name: 'request_sha256', type: 'char', length: 64 })
  requestSha256!: string;

  @Column({ name: 'result_ref', type: 'varchar', length: 64 })
  resultRef!: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt!: Date;
}
