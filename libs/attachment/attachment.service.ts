import { Injectable } from '@nestjs/common';
import { scopesOf } from '../access/index.js';
import { AuditTrail } from '../audit/index.js';
import { actorOf } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner, newId } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { AttachmentPolicy } from './attachment-limits.js';
import type { AttachmentLimits } from './attachment-limits.js';
import { AttachmentRemover } from './attachment-remover.js';
import { refuse } from './attachment.errors.js';
import { AttachmentRepository } from './attachment.repository.js';
import type { AttachmentRow, ScanState } from './entities/attachment.entity.js';
import { UPLOADED, chainOf, uploadFacts } from './facts.js';
import { cleanName } from './kinds/clean-name.js';
import { fileKinds, kindOfHead } from './kinds/file-kinds.js';
import type { FileKind } from './kinds/file-kinds.js';
import { kindOfZip } from './kinds/zip-kind.js';
import { ScanDesk } from './scan/scan-desk.js';
import { FileStore } from './storage/file-store.js';
import type { ReceivedFile } from './storage/file-store.js';

/** A file as it is sent. */
export interface Upload {
  name: string;
  content: AsyncIterable<Uint8Array>;
  /** Code of the community, for those who act in more than one. */
  communityCode: string | null;
}

/** What one community takes, for those who may upload there. */
export interface CommunityRules {
  communityId: string;
  communityCode: string;
  communityName: string;
  limits: AttachmentLimits;
  documentNumber: string;
  isDemo: boolean;
  scanned: boolean;
}

const MOST_LISTED = 500;

/** Taking files in, and what one has uploaded without using it. */
@Injectable()
export class AttachmentService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly policy: AttachmentPolicy,
    private readonly attachments: AttachmentRepository,
    private readonly store: FileStore,
    private readonly scans: ScanDesk,
    private readonly remover: AttachmentRemover,
    private readonly audit: AuditTrail,
  ) {}

  /** Takes a file in: measured, hashed and encrypted as it comes, then looked into, then kept with its row. */
  async upload(ctx: RequestContext, upload: Upload): Promise<AttachmentRow> {
    const communityId = await this.communityFor(ctx, upload.communityCode);
    const reader = this.transactions.reader;
    const limits = await this.policy.of(reader, communityId, ctx.today);
    const unused = await this.attachments.countUnusedOf(reader, actorOf(ctx).accountId);
    if (unused >= limits.mostUnused) throw refuse.tooManyPending(limits.mostUnused);
    const received = await this.store.receive(upload.content, limits.mostBytes);
    try {
      const kind = await this.kindOf(received, limits);
      const scan = await this.scans.atUpload(received);
      const row = rowOf(ctx, communityId, { name: upload.name, received, kind, scan });
      await this.keep(ctx, row, received);
      return row;
    } finally {
      await this.store.discard(received);
    }
  }

  /** What each community takes in which the actor may upload; those without a policy are left out. */
  async rules(ctx: RequestContext): Promise<CommunityRules[]> {
    const reader = this.transactions.reader;
    const found: CommunityRules[] = [];
    for (const communityId of communitiesOf(ctx)) {
      const decided = await this.policy.find(reader, communityId, ctx.today);
      if (!decided) continue;
      const { code, name } = await this.organization.community(reader, communityId);
      found.push({
        communityId,
        communityCode: code,
        communityName: name,
        limits: decided.value,
        documentNumber: decided.documentNumber,
        isDemo: decided.isDemo,
        scanned: this.scans.enabled,
      });
    }
    return found.sort((a, b) => (a.communityCode < b.communityCode ? -1 : 1));
  }

  /** What the actor has uploaded and not used, newest first. */
  unused(ctx: RequestContext): Promise<AttachmentRow[]> {
    return this.attachments.unusedOf(this.transactions.reader, actorOf(ctx).accountId, MOST_LISTED);
  }

  /** Takes one's own unused upload away for good. What is used by anything stays. */
  async discard(ctx: RequestContext, id: string): Promise<string> {
    const { accountId } = actorOf(ctx);
    const removed = await this.remover.remove(ctx, id, (row) => row.uploadedByAccountId === accountId);
    if (!removed) throw refuse.unknown();
    return id;
  }

  private async communityFor(ctx: RequestContext, code: string | null): Promise<string> {
    const allowed = communitiesOf(ctx);
    if (code !== null) {
      const community = await this.organization.communityByCode(this.transactions.reader, code);
      if (community && allowed.includes(community.id)) return community.id;
      throw refuse.community();
    }
    const [only] = allowed;
    if (allowed.length !== 1 || only === undefined) throw refuse.community();
    return only;
  }

  private async kindOf(received: ReceivedFile, limits: AttachmentLimits): Promise<FileKind> {
    const told = kindOfHead(received.head);
    const code = told === 'ZIP' ? await this.insideZip(received) : told;
    if (!code || !limits.kinds.includes(code))
      throw refuse.kind(limits.kinds.map((one) => fileKinds[one].name));
    return fileKinds[code];
  }

  private async insideZip(received: ReceivedFile) {
    const file = await this.store.open(received);
    try {
      return await kindOfZip(file);
    } finally {
      await file.close();
    }
  }

  private async keep(ctx: RequestContext, row: AttachmentRow, received: ReceivedFile): Promise<void> {
    await this.transactions.run(async (tx) => {
      // Whoever removes the same content waits from here on, so it cannot go after it has been kept.
      await this.attachments.holdFile(tx, row.sha256, ctx.now);
      await this.store.keep(received);
      await this.attachments.insert(tx, row);
      await this.audit.append(tx, ctx, chainOf(row), [
        { type: UPLOADED, summary: `${row.uploadedByName}上传附件`, payload: uploadFacts(row) },
      ]);
    });
  }
}

function communitiesOf(ctx: RequestContext): string[] {
  return [...new Set(scopesOf(ctx.ability, 'upload', 'Attachment').map(({ communityId }) => communityId))];
}

function rowOf(
  ctx: RequestContext,
  communityId: string,
  file: { name: string; received: ReceivedFile; kind: FileKind; scan: ScanState },
): AttachmentRow {
  const { accountId, displayName } = actorOf(ctx);
  return {
    id: newId(),
    communityId,
    name: cleanName(file.name, file.kind),
    kind: file.kind.code,
    size: file.received.size,
    sha256: file.received.sha256,
    scan: file.scan,
    uploadedByAccountId: accountId,
    uploadedByName: displayName,
    uploadedAt: ctx.now,
  };
}
