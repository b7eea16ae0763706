import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { actorOf } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner, isId, newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { AttachmentPolicy } from './attachment-limits.js';
import { AttachmentOwners } from './attachment-owners.js';
import type { AttachmentOwner } from './attachment-owners.js';
import { refuse } from './attachment.errors.js';
import { AttachmentRepository } from './attachment.repository.js';
import type { LinkedRow } from './attachment.repository.js';
import type { AttachmentLinkRow } from './entities/attachment-link.entity.js';
import type { AttachmentRow } from './entities/attachment.entity.js';
import { LINKED, linkFacts } from './facts.js';
import { Scanner } from './scan/scanner.js';

/** Beyond what any county can allow. */
const MOST_AT_ONCE = 50;

/** What a hash is taken over, and what stays shown of a file: frozen where it is used. */
export interface FrozenAttachment {
  id: string;
  name: string;
  size: number;
  sha256: string;
}

/** Owner of files about to be linked. */
export type LinkTarget = Omit<AttachmentOwner, 'mayAttach'>;

/** Files become part of something. From then on they stay. */
@Injectable()
export class AttachmentLinks {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly attachments: AttachmentRepository,
    private readonly owners: AttachmentOwners,
    private readonly policy: AttachmentPolicy,
    private readonly scanner: Scanner,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Locks the files and checks that they may be linked to the target by the actor: his own uploads that nothing uses
   * yet, or files of the target's kin (another version of the same case). In the order given.
   * @throws {Refused} one answer for files that are not there, of others, and of other communities
   */
  async claim(
    tx: Tx,
    ctx: RequestContext,
    target: Pick<LinkTarget, 'communityIds'>,
    ids: readonly string[],
    isKin: (link: AttachmentLinkRow) => boolean,
  ): Promise<AttachmentRow[]> {
    if (ids.length === 0) return [];
    if (ids.length > MOST_AT_ONCE) throw refuse.tooMany(MOST_AT_ONCE);
    if (new Set(ids).size !== ids.length) throw refuse.twice();
    if (!ids.every(isId)) throw refuse.unknown();
    const found = new Map((await this.attachments.lock(tx, ids)).map((row) => [row.id, row]));
    const links = await this.attachments.linksOf(tx, ids);
    return ids.map((id) => {
      const row = found.get(id);
      if (!row || !target.communityIds.includes(row.communityId)) throw refuse.unknown();
      const own = links.filter((link) => link.attachmentId === id);
      this.refuseForeign(ctx, row, own, own.length > 0 && own.every(isKin));
      return row;
    });
  }

  /** Links claimed files, with their entry on the target's chain. */
  async link(
    tx: Tx,
    ctx: RequestContext,
    target: LinkTarget,
    files: readonly AttachmentRow[],
    firstPlace = 0,
  ): Promise<void> {
    const [first] = files;
    if (!first) return;
    const { accountId, displayName } = actorOf(ctx);
    const rows = files.map((file, at): AttachmentLinkRow => ({
      id: newId(),
      attachmentId: file.id,
      ownerKind: target.kind,
      ownerId: target.id,
      sortOrder: firstPlace + at,
      linkedByAccountId: accountId,
      linkedByName: displayName,
      linkedAt: ctx.now,
    }));
    await this.attachments.insertLinks(tx, rows);
    await this.audit.append(
      tx,
      ctx,
      target.chain,
      rows.map((row, at) => ({
        type: LINKED,
        summary: `${displayName}为${target.name}添加附件`,
        payload: linkFacts(row, files[at]?.sha256 ?? ''),
      })),
    );
    const { mostFiles } = await this.policy.of(tx, first.communityId, ctx.today);
    // Counted behind the lock of the chain: of two who add at once the second sees the first's.
    const linked = await this.attachments.ofOwner(tx, target.kind, target.id);
    if (linked.length > mostFiles) throw refuse.tooMany(mostFiles);
  }

  /** Adds files to something that takes them at any time, such as a meeting. Repeated, it changes nothing. */
  async attach(
    ctx: RequestContext,
    request: { ownerKind: string; ownerId: string; attachmentIds: readonly string[] },
  ): Promise<LinkedRow[]> {
    const { ownerKind, ownerId, attachmentIds } = request;
    return this.transactions.run(async (tx) => {
      const owner = await this.owners.find(tx, ctx, ownerKind, ownerId);
      if (!owner?.mayAttach) throw refuse.ownerUnknown();
      const before = await this.attachments.ofOwner(tx, ownerKind, ownerId);
      const known = new Set(before.map(({ attachment }) => attachment.id));
      const added = attachmentIds.filter((id) => !known.has(id));
      const files = await this.claim(tx, ctx, owner, added, () => false);
      await this.audit.lock(tx, owner.chain);
      await this.link(tx, ctx, owner, files, before.length);
      return this.attachments.ofOwner(tx, ownerKind, ownerId);
    });
  }

  private refuseForeign(
    ctx: RequestContext,
    row: AttachmentRow,
    links: readonly AttachmentLinkRow[],
    kin: boolean,
  ): void {
    if (kin) return;
    if (row.uploadedByAccountId !== actorOf(ctx).accountId) throw refuse.unknown();
    if (links.length > 0) throw refuse.inUse();
    if (this.scanner.enabled && row.scan !== 'CLEAN') throw refuse.notScanned();
  }
}

/** The part of a file that is frozen with what uses it. */
export function frozen({ id, name, size, sha256 }: AttachmentRow): FrozenAttachment {
  return { id, name, size, sha256 };
}
