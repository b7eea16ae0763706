import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ChainTemplateRow } from '../../entities/chain-template.entity.js';

/** A chain that is being worked on: one per county and matter, edited in place until it is published or dropped. */
@Entity('chain_template_draft')
@Unique('uq_chain_template_draft_matter', ['countyId', 'matterType'])
export class ChainTemplateDraftRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ name: 'county_id', type: 'char', length: 36 })
  countyId!: string;

  @Column({ name: 'matter_type', type: 'varchar', length: 32 })
  matterType!: string;

  /** The published version that it was copied from; null for the first chain of a matter. */
  @ForeignKey(() => ChainTemplateRow, { name: 'fk_chain_template_draft_base_template_id' })
  @Column({ name: 'base_template_id', type: 'char', length: 36, nullable: true })
  baseTemplateId!: string | null;

  /** Canonical JSON of the rules' `ChainTemplate`, sound or not. */
  @Column({ type: 'mediumtext' })
  definition!: string;

  /** Counts the changes: whoever saves names the one that they have seen. */
  @Column({ type: 'int', unsigned: true })
  revision!: number;

  @Column({ name: 'opened_at', type: 'datetime', precision: 3 })
  openedAt!: Date;

  @Column({ name: 'opened_by_account_id', type: 'char', length: 36 })
  openedByAccountId!: string;

  @Column({ name: 'opened_by_name', type: 'varchar', length: 100 })
  openedByName!: string;

  @Column({ name: 'changed_at', type: 'datetime', precision: 3 })
  changedAt!: Date;

  @Column({ name: 'changed_by_name', type: 'varchar', length: 100 })
  changedByName!: string;
}
