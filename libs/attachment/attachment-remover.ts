import { Injectable } from '@nestjs/common';
import { ContextFactory } from '../access/index.js';
import { AuditTrail } from '../audit/index.js';
import { machineNow } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner, isId } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { AttachmentPolicy } from './attachment-limits.js';
import { AttachmentRepository } from './attachment.repository.js';
import type { AttachmentRow } from './entities/attachment.entity.js';
import { REMOVED, chainOf } from './facts.js';
import { FileStore } from './storage/file-store.js';

const BATCH = 100;
const DAY_MS = 86_400_000;

/** Takes away what was uploaded and never used. */
@Injectable()
export class AttachmentRemover {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly contexts: ContextFactory,
    private readonly organization: Organization,
    private readonly policy: AttachmentPolicy,
    private readonly attachments: AttachmentRepository,
    private readonly store: FileStore,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Removes an unused file that `may` allows, and its content when no other file has the same. False when there is no
   * such file, or something uses it: whoever links it holds its row.
   */
  async remove(ctx: RequestContext, id: string, may: (row: AttachmentRow) => boolean): Promise<boolean> {
    if (!isId(id)) return false;
    const sha256 = await this.transactions.run(async (tx) => {
      const [row] = await this.attachments.lock(tx, [id]);
      if (!row || !may(row) || (await this.attachments.linksOf(tx, [id])).length > 0) return null;
      await this.attachments.delete(tx, id);
      await this.audit.append(tx, ctx, chainOf(row), [
        { type: REMOVED, summary: '移除未使用的附件', payload: { attachmentId: id, sha256: row.sha256 } },
      ]);
      return row.sha256;
    });
    if (sha256 === null) return false;
    await this.dropContent(sha256);
    return true;
  }

  /** The worker's round: files unused for as many days as each county says, and what broke off. Tells how many. */
  async sweep(): Promise<number> {
    const ctx = await this.contexts.forSystem();
    let removed = 0;
    for (const { id } of await this.organization.communities(this.transactions.reader)) {
      const decided = await this.policy.find(this.transactions.reader, id, ctx.today);
      if (decided) removed += await this.sweepCommunity(ctx, id, decided.value.unusedDays);
    }
    await this.clearStrays();
    return removed;
  }

  private async sweepCommunity(ctx: RequestContext, communityId: string, days: number): Promise<number> {
    const before = new Date(ctx.now.getTime() - days * DAY_MS);
    const reader = this.transactions.reader;
    const ids = await this.attachments.unusedSince(reader, communityId, before, BATCH);
    let removed = 0;
    for (const id of ids) if (await this.remove(ctx, id, () => true)) removed += 1;
    return removed;
  }

  /**
   * Uploads that broke off, and contents that were to be removed with their last file when the process ended. Only what
   * the database speaks of goes: beside one restored from a backup, the newer files must stay.
   */
  private async clearStrays(): Promise<void> {
    await this.store.clearIncoming(new Date(machineNow().getTime() - DAY_MS));
    for (const sha256 of await this.attachments.filesWithoutUse(this.transactions.reader, BATCH))
      await this.dropContent(sha256);
  }

  /**
   * Removes a content that no file has any more. A transaction of its own, in which the bytes go before the row: whoever
   * uploads the same content waits for it and stores it again, and a row without bytes that a crash leaves means nothing.
   */
  private async dropContent(sha256: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.attachments.holdFile(tx, sha256, machineNow());
      if (await this.attachments.isUsed(tx, sha256)) return;
      await this.store.remove(sha256);
      await this.attachments.dropFile(tx, sha256);
    });
  }
}
