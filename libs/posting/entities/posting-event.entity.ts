import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PostingRow } from './posting.entity.js';

/** What happened to a posting: RESERVED, RELEASED, IMPLEMENTED, CANCELLED. Append-only. */
@Entity('posting_event')
@Index('ix_posting_event_posting_id', ['postingId', 'id'])
export class PostingEventRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => PostingRow, { name: 'fk_posting_event_posting_id' })
  @Column({ name: 'posting_id', type: 'char', length: 36 })
  postingId!: string;

  @Column({ name: 'event_kind', type: 'varchar', length: 32 })
  eventKind!: string;

  /** Version of the case's content that it rests on. */
  @Column({ name: 'case_version', type: 'int', unsigned: true })
  caseVersion!: number;

  /** Business time. */
  @Column({ name: 'occurred_at', type: 'datetime', precision: 3 })
  occurredAt!: Date;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}
