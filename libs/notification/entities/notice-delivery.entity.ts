import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { NoticeChannelRow } from './notice-channel.entity.js';

/** WAITING: is sent when due. SENT: the other side took it. FAILED: given up. DROPPED: nobody to send it to any more. */
export type DeliveryState = 'WAITING' | 'SENT' | 'FAILED' | 'DROPPED';

/** A message that must leave through a channel. Times are those of the machine: they only pace the sending. */
@Entity('notice_delivery')
@Unique('uq_notice_delivery_recipient', ['channelId', 'cause', 'recipient'])
@Index('ix_notice_delivery_due', ['state', 'nextAttemptAt'])
export class NoticeDeliveryRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => NoticeChannelRow, { name: 'fk_notice_delivery_channel_id' })
  @Column({ name: 'channel_id', type: 'char', length: 36 })
  channelId!: string;

  @Column({ type: 'varchar', length: 120 })
  cause!: string;

  /** Account whose address it goes to, or `GROUP` for a robot, which says a thing once to its group. */
  @Column({ type: 'varchar', length: 36 })
  recipient!: string;

  @Column({ type: 'varchar', length: 32 })
  kind!: string;

  @Column({ name: 'case_number', type: 'varchar', length: 40, nullable: true })
  caseNumber!: string | null;

  @Column({ type: 'varchar', length: 300 })
  text!: string;

  @Column({ type: 'int', unsigned: true })
  attempts!: number;

  @Column({ name: 'next_attempt_at', type: 'datetime', precision: 3 })
  nextAttemptAt!: Date;

  @Column({ type: 'varchar', length: 16 })
  state!: DeliveryState;

  /** Status or error code of the last attempt; never addresses or secrets. */
  @Column({ name: 'last_error', type: 'varchar', length: 200, nullable: true })
  lastError!: string | null;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'ended_at', type: 'datetime', precision: 3, nullable: true })
  endedAt!: Date | null;
}
