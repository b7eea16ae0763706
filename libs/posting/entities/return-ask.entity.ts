import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PostingRow } from './posting.entity.js';

/**
 * The host's community asks that a posting from another one end early. It decides nothing: the return is a case of the
 * sender's (domain §3). Append-only.
 */
@Entity('posting_return_ask')
@Index('ix_posting_return_ask_posting', ['postingId', 'occurredAt'])
export class PostingReturnAskRow {
  /** Made by the client, so that sending twice is recognised. */
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => PostingRow, { name: 'fk_posting_return_ask_posting' })
  @Column({ name: 'posting_id', type: 'char', length: 36 })
  postingId!: string;

  /** The host's. */
  @ForeignKey('community', { name: 'fk_posting_return_ask_community' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  /** Last day that is asked for, inclusive. */
  @Column({ name: 'to_on', type: 'date' })
  toOn!: string;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  @Column({ name: 'actor_account_id', type: 'char', length: 36 })
  actorAccountId!: string;

  @Column({ name: 'actor_name', type: 'varchar', length: 100 })
  actorName!: string;

  /** Business time. */
  @Column({ name: 'occurred_at', type: 'datetime', precision: 3 })
  occurredAt!: Date;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}
