import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { actorOf } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner, isId } from '../database/index.js';
import { AttachmentOwners } from './attachment-owners.js';
import { kindOfRow, attachmentView } from './attachment-views.js';
import { refuse } from './attachment.errors.js';
import { AttachmentRepository } from './attachment.repository.js';
import { AttachmentList } from './dto/attachment.dto.js';
import type { AttachmentRow } from './entities/attachment.entity.js';
import { VIEWED, chainOf } from './facts.js';
import type { FileKind } from './kinds/file-kinds.js';
import { ScanDesk } from './scan/scan-desk.js';
import { FileStore } from './storage/file-store.js';

/** A file on its way to somebody who may see it. */
export interface OpenedAttachment {
  row: AttachmentRow;
  kind: FileKind;
  content: AsyncIterable<Uint8Array>;
}

/** Files as people see them: by sight of what they belong to, and each opening is told in the trail. */
@Injectable()
export class AttachmentReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly attachments: AttachmentRepository,
    private readonly owners: AttachmentOwners,
    private readonly store: FileStore,
    private readonly scans: ScanDesk,
    private readonly audit: AuditTrail,
  ) {}

  /** Files of an owner; none where the actor may not see it. */
  async list(ctx: RequestContext, ownerKind: string, ownerId: string): Promise<AttachmentList> {
    const reader = this.transactions.reader;
    const owner = await this.owners.find(reader, ctx, ownerKind, ownerId);
    const linked = owner ? await this.attachments.ofOwner(reader, ownerKind, ownerId) : [];
    return Object.assign(new AttachmentList(), {
      items: linked.map(({ attachment, link }) => attachmentView(attachment, link)),
      mayAttach: owner?.mayAttach ?? false,
    });
  }

  /**
   * Opens a file for reading, after its content has been compared with its hash: nobody gets half of a damaged file.
   * @throws {Refused} ATTACHMENT_UNKNOWN also when it is there and may not be seen
   */
  async open(ctx: RequestContext, id: string, how: 'DOWNLOAD' | 'PREVIEW'): Promise<OpenedAttachment> {
    const row = isId(id) ? await this.attachments.find(this.transactions.reader, id) : null;
    const sight = row ? await this.sightOf(ctx, row) : null;
    if (!row || !sight) throw refuse.notFound();
    const kind = kindOfRow(row);
    if (how === 'PREVIEW' && !kind.previewable) throw refuse.notFound();
    if ((await this.store.check(row.sha256)) !== 'INTACT') throw refuse.damaged();
    await this.scans.atOpening(row);
    await this.tell(ctx, row, sight, how);
    return { row, kind, content: this.contentOf(row) };
  }

  /** By what the actor may see the file; null when by nothing. An unused one is its uploader's alone. */
  private async sightOf(
    ctx: RequestContext,
    row: AttachmentRow,
  ): Promise<{ ownerKind: string | null; ownerId: string | null } | null> {
    const reader = this.transactions.reader;
    const links = await this.attachments.linksOf(reader, [row.id]);
    if (links.length === 0) {
      const own = row.uploadedByAccountId === actorOf(ctx).accountId;
      return own ? { ownerKind: null, ownerId: null } : null;
    }
    for (const { ownerKind, ownerId } of links) {
      if (await this.owners.find(reader, ctx, ownerKind, ownerId)) return { ownerKind, ownerId };
    }
    return null;
  }

  private async tell(
    ctx: RequestContext,
    row: AttachmentRow,
    sight: { ownerKind: string | null; ownerId: string | null },
    how: 'DOWNLOAD' | 'PREVIEW',
  ): Promise<void> {
    const done = how === 'PREVIEW' ? '预览' : '下载';
    await this.transactions.run((tx) =>
      this.audit.append(tx, ctx, chainOf(row), [
        {
          type: VIEWED,
          summary: `${actorOf(ctx).displayName}${done}附件`,
          payload: { attachmentId: row.id, sha256: row.sha256, how, ...sight },
        },
      ]),
    );
  }

  private async *contentOf({ sha256 }: AttachmentRow): AsyncGenerator<Uint8Array, void, undefined> {
    const file = await this.store.open(sha256);
    try {
      yield* file.range();
    } finally {
      await file.close();
    }
  }
}
