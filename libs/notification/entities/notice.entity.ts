import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * Something one account is told. The unique key makes telling idempotent: one notice per account and cause. The text
 * names matter, case number, step and body, never a person whom the matter concerns.
 */
@Entity('notice')
@Unique('uq_notice_account_id_cause', ['accountId', 'cause'])
@Index('ix_notice_list', ['accountId', 'noticedAt'])
@Index('ix_notice_unread', ['accountId', 'readAt'])
@Index('ix_notice_recent', ['accountId', 'recordedAt'])
@Index('ix_notice_case', ['caseNumber', 'kind'])
export class NoticeRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ name: 'account_id', type: 'char', length: 36 })
  accountId!: string;

  @Column({ type: 'varchar', length: 32 })
  kind!: string;

  /** What it is told for, e.g. `task:<id>:opened`. */
  @Column({ type: 'varchar', length: 120 })
  cause!: string;

  @Column({ name: 'case_number', type: 'varchar', length: 40, nullable: true })
  caseNumber!: string | null;

  @Column({ type: 'varchar', length: 300 })
  text!: string;

  /** Business time. */
  @Column({ name: 'noticed_at', type: 'datetime', precision: 3 })
  noticedAt!: Date;

  /** Machine time: what the live feed goes by. */
  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;

  @Column({ name: 'read_at', type: 'datetime', precision: 3, nullable: true })
  readAt!: Date | null;
}
