import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One published version of a chain. Append-only: a change is a new version with its own effective date. */
@Entity('chain_template')
@Unique('uq_chain_template_version', ['countyId', 'matterType', 'version'])
export class ChainTemplateRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ name: 'county_id', type: 'char', length: 36 })
  countyId!: string;

  @Column({ name: 'matter_type', type: 'varchar', length: 32 })
  matterType!: string;

  @Column({ type: 'int', unsigned: true })
  version!: number;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  @Column({ name: 'document_number', type: 'varchar', length: 100 })
  documentNumber!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  /** Canonical JSON of the rules' `ChainTemplate`. */
  @Column({ type: 'mediumtext' })
  definition!: string;

  @Column({ name: 'definition_sha256', type: 'char', length: 64 })
  definitionSha256!: string;

  @Column({ name: 'published_at', type: 'datetime', precision: 3 })
  publishedAt!: Date;

  /** null for what an operator's command has loaded. */
  @Column({ name: 'published_by_account_id', type: 'char', length: 36, nullable: true })
  publishedByAccountId!: string | null;

  @Column({ name: 'published_by_name', type: 'varchar', length: 100, nullable: true })
  publishedByName!: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  reason!: string | null;
}
