import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * One version of a number or table that the county decides. A later `valid_from` replaces the version before;
 * rows are never changed, so that an old case can still be checked against what was in force. Append-only.
 */
@Entity('policy_parameter')
@Unique('uq_policy_parameter_version', ['profileCode', 'parameterKey', 'validFrom'])
export class PolicyParameter {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ name: 'profile_code', type: 'varchar', length: 32 })
  profileCode!: string;

  @Column({ name: 'parameter_key', type: 'varchar', length: 100 })
  parameterKey!: string;

  /** Canonical JSON. */
  @Column({ type: 'mediumtext' })
  value!: string;

  /** 文号 of the document that decides it. */
  @Column({ name: 'document_number', type: 'varchar', length: 100 })
  documentNumber!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  /** Last day, inclusive; null: until replaced. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  /** 示例: no real document decides this value. */
  @Column({ name: 'is_demo', type: 'boolean' })
  isDemo!: boolean;
}
