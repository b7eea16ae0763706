import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** 岗位结构比例 of a kind of institution, by a document, from a day on. Append-only. */
@Entity('structure_ratio')
@Index('ix_structure_ratio_kind', ['profileCode', 'institutionKind', 'validFrom'])
export class StructureRatioRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ name: 'profile_code', type: 'varchar', length: 32 })
  profileCode!: string;

  @Column({ name: 'institution_kind', type: 'varchar', length: 32 })
  institutionKind!: string;

  /** The ratios in canonical JSON. */
  @Column({ type: 'text' })
  parts!: string;

  @Column({ name: 'document_number', type: 'varchar', length: 100 })
  documentNumber!: string;

  @Column({ name: 'document_date', type: 'date' })
  documentDate!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'is_demo', type: 'boolean' })
  isDemo!: boolean;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt!: Date;
}
