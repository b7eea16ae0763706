import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Community } from './county.entity.js';

/** 花名册导入: one file on its way into the records. */
@Entity('roster_import')
@Unique('uq_roster_import_file', ['communityId', 'fileSha256', 'attempt'])
@Index('ix_roster_import_created', ['communityId', 'createdAt'])
export class RosterImport {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => Community, { name: 'fk_roster_import_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  @Column({ name: 'file_name', type: 'varchar', length: 200 })
  fileName!: string;

  @Column({ name: 'file_sha256', type: 'char', length: 64 })
  fileSha256!: string;

  /** The same file may come again once an import of it is done. */
  @Column({ type: 'int', unsigned: true })
  attempt!: number;

  /** VALIDATING, VALIDATED, IMPORTING, DONE or FAILED. */
  @Column({ type: 'varchar', length: 32 })
  status!: string;

  /** Why it failed, in Chinese. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  failure!: string | null;

  @Column({ name: 'total_rows', type: 'int', unsigned: true, default: 0 })
  totalRows!: number;

  @Column({ name: 'new_rows', type: 'int', unsigned: true, default: 0 })
  newRows!: number;

  @Column({ name: 'changed_rows', type: 'int', unsigned: true, default: 0 })
  changedRows!: number;

  @Column({ name: 'unchanged_rows', type: 'int', unsigned: true, default: 0 })
  unchangedRows!: number;

  @Column({ name: 'bad_rows', type: 'int', unsigned: true, default: 0 })
  badRows!: number;

  @Column({ name: 'imported_rows', type: 'int', unsigned: true, default: 0 })
  importedRows!: number;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt!: Date;

  /** null: the operator's command line. */
  @Column({ name: 'created_by_account_id', type: 'char', length: 36, nullable: true })
  createdByAccountId!: string | null;

  @Column({ name: 'created_by_name', type: 'varchar', length: 100 })
  createdByName!: string;

  /** Day from which changes count: the business date of the confirmation. */
  @Column({ name: 'effective_on', type: 'date', nullable: true })
  effectiveOn!: string | null;
}

/** One line of the file. The content holds ID numbers and is encrypted as a whole. */
@Entity('roster_import_row')
@Index('ix_roster_import_row_pending', ['importId', 'outcome', 'importedAt'])
export class RosterImportRow {
  @ForeignKey(() => RosterImport, { name: 'fk_roster_import_row_import_id' })
  @PrimaryColumn({ name: 'import_id', type: 'char', length: 36 })
  importId!: string;

  /** As the spreadsheet counts: the heading is line 1. */
  @PrimaryColumn({ name: 'line_number', type: 'int', unsigned: true })
  lineNumber!: number;

  @Column({ type: 'mediumtext' })
  content!: string;

  /** NEW, CHANGED, UNCHANGED or BAD. */
  @Column({ type: 'varchar', length: 32 })
  outcome!: string;

  @Column({ name: 'imported_at', type: 'datetime', precision: 3, nullable: true })
  importedAt!: Date | null;
}

/** What is wrong with one cell. */
@Entity('roster_import_error')
@Index('ix_roster_import_error_line', ['importId', 'lineNumber'])
export class RosterImportError {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id!: string;

  @ForeignKey(() => RosterImport, { name: 'fk_roster_import_error_import_id' })
  @Column({ name: 'import_id', type: 'char', length: 36 })
  importId!: string;

  @Column({ name: 'line_number', type: 'int', unsigned: true })
  lineNumber!: number;

  /** Heading of the column. */
  @Column({ name: 'column_name', type: 'varchar', length: 50 })
  columnName!: string;

  /** Masked when personal. */
  @Column({ name: 'masked_value', type: 'varchar', length: 100, nullable: true })
  maskedValue!: string | null;

  @Column({ type: 'varchar', length: 300 })
  message!: string;
}
