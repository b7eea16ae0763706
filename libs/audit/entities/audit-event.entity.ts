import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** One thing that happened, linked to the event before it in its chain. Append-only. */
@Entity('audit_event')
@Unique('uq_audit_event_chain_sequence', ['chain', 'sequence'])
@Index('ix_audit_event_type', ['type', 'id'])
@Index('ix_audit_event_actor', ['actorAccountId', 'id'])
@Index('ix_audit_event_occurred', ['occurredAt'])
export class AuditEvent {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id!: string;

  @Column({ type: 'varchar', length: 80 })
  chain!: string;

  @Column({ type: 'int', unsigned: true })
  sequence!: number;

  @Column({ type: 'varchar', length: 64 })
  type!: string;

  @Column({ name: 'actor_account_id', type: 'char', length: 36, nullable: true })
  actorAccountId!: string | null;

  /** Name at the time: people are renamed and leave. */
  @Column({ name: 'actor_name', type: 'varchar', length: 100 })
  actorName!: string;

  /** Business time at which it happened. */
  @Column({ name: 'occurred_at', type: 'datetime', precision: 3 })
  occurredAt!: Date;

  /** Machine time at which it was written. */
  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;

  /** Chinese sentence for the reader. */
  @Column({ type: 'varchar', length: 1000 })
  summary!: string;

  /** Canonical JSON of the facts; no ID numbers, accounts or phones. */
  @Column({ type: 'mediumtext' })
  payload!: string;

  @Column({ name: 'previous_hash', type: 'char', length: 64 })
  previousHash!: string;

  @Column({ type: 'char', length: 64 })
  hash!: string;
}
