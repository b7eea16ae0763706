import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A message that left with a committed decision and must reach the conductor. */
@Entity('outbox_message')
@Unique('uq_outbox_message_message_id', ['messageId'])
@Index('ix_outbox_message_pending', ['deliveredAt', 'nextAttemptAt'])
export class OutboxMessage {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id!: string;

  /** Becomes the Update's id, so a second delivery is recognised. */
  @Column({ name: 'message_id', type: 'char', length: 36 })
  messageId!: string;

  @Column({ name: 'workflow_id', type: 'varchar', length: 100 })
  workflowId!: string;

  @Column({ name: 'kind', type: 'varchar', length: 32 })
  kind!: string;

  /** Ids and policy only, never personal data. */
  @Column({ type: 'text' })
  payload!: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'next_attempt_at', type: 'datetime', precision: 3 })
  nextAttemptAt!: Date;

  @Column({ name: 'delivered_at', type: 'datetime', precision: 3, nullable: true })
  deliveredAt!: Date | null;

  @Column({ type: 'int', unsigned: true, default: 0 })
  attempts!: number;

  @Column({ name: 'last_error', type: 'varchar', length: 500, nullable: true })
  lastError!: string | null;
}
