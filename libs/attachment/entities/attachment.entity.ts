import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A content that is stored on disk, under its hash. Its row is what uploading and removing wait for. */
@Entity('attachment_file')
export class AttachmentFileRow {
  @PrimaryColumn({ type: 'char', length: 64 })
  sha256!: string;

  @Column({ name: 'stored_at', type: 'datetime', precision: 3 })
  storedAt!: Date;
}

/** CLEAN, or NOT_SCANNED where no scanner is set up. */
export type ScanState = 'CLEAN' | 'NOT_SCANNED';

/** A file that somebody uploaded. Never changed; deleted only while nothing links it. */
@Entity('attachment')
@Index('ix_attachment_uploader', ['uploadedByAccountId', 'uploadedAt'])
@Index('ix_attachment_age', ['communityId', 'uploadedAt'])
export class AttachmentRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey('community', { name: 'fk_attachment_community_id' })
  @Column({ name: 'community_id', type: 'char', length: 36 })
  communityId!: string;

  /** Cleaned: see `cleanName`. */
  @Column({ type: 'varchar', length: 100 })
  name!: string;

  /** Code of a `FileKind`, told by the content. */
  @Column({ type: 'varchar', length: 16 })
  kind!: string;

  @Column({ type: 'int', unsigned: true })
  size!: number;

  @ForeignKey(() => AttachmentFileRow, { name: 'fk_attachment_sha256' })
  @Index('ix_attachment_sha256')
  @Column({ type: 'char', length: 64 })
  sha256!: string;

  @Column({ type: 'varchar', length: 16 })
  scan!: ScanState;

  @Column({ name: 'uploaded_by_account_id', type: 'char', length: 36 })
  uploadedByAccountId!: string;

  @Column({ name: 'uploaded_by_name', type: 'varchar', length: 100 })
  uploadedByName!: string;

  @Column({ name: 'uploaded_at', type: 'datetime', precision: 3 })
  uploadedAt!: Date;
}
