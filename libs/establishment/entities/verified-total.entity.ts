import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EstablishmentAccount } from './establishment-account.entity.js';

/** 核定数: what a document verified for an account, from a day on until the next one. Append-only. */
@Entity('verified_total')
@Index('ix_verified_total_account_id_effective_from', ['accountId', 'effectiveFrom'])
export class VerifiedTotal {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => EstablishmentAccount, { name: 'fk_verified_total_account_id' })
  @Column({ name: 'account_id', type: 'char', length: 36 })
  accountId!: string;

  @Column({ type: 'int', unsigned: true })
  verified!: number;

  @Column({ name: 'document_number', type: 'varchar', length: 100 })
  documentNumber!: string;

  @Column({ name: 'document_date', type: 'date' })
  documentDate!: string;

  @Column({ name: 'effective_from', type: 'date' })
  effectiveFrom!: string;

  /** 示例 figure without a source. */
  @Column({ name: 'is_demo', type: 'boolean' })
  isDemo!: boolean;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}
