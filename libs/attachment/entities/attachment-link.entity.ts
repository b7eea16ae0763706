import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AttachmentRow } from './attachment.entity.js';

/** A file belongs to something, e.g. a version of a case or a meeting. Append-only. */
@Entity('attachment_link')
@Unique('uq_attachment_link_owner', ['ownerKind', 'ownerId', 'attachmentId'])
export class AttachmentLinkRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @ForeignKey(() => AttachmentRow, { name: 'fk_attachment_link_attachment_id' })
  @Index('ix_attachment_link_attachment')
  @Column({ name: 'attachment_id', type: 'char', length: 36 })
  attachmentId!: string;

  /** Kind under which the owner's feature has registered, e.g. MEETING. */
  @Column({ name: 'owner_kind', type: 'varchar', length: 32 })
  ownerKind!: string;

  /** As the owner's kind names its things, e.g. `<case id>/<version>`. */
  @Column({ name: 'owner_id', type: 'varchar', length: 64 })
  ownerId!: string;

  @Column({ name: 'sort_order', type: 'int', unsigned: true })
  sortOrder!: number;

  @Column({ name: 'linked_by_account_id', type: 'char', length: 36 })
  linkedByAccountId!: string;

  @Column({ name: 'linked_by_name', type: 'varchar', length: 100 })
  linkedByName!: string;

  @Column({ name: 'linked_at', type: 'datetime', precision: 3 })
  linkedAt!: Date;
}
