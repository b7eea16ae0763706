import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AttachmentLinks, AttachmentOwners } from '../../attachment/index.js';
import type { AttachmentOwner, AttachmentOwnerSource, LinkTarget } from '../../attachment/index.js';
import type { RequestContext } from '../../context/index.js';
import { isId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { CaseRepository } from '../case.repository.js';
import { CaseSight } from '../collaboration/case-sight.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';

/** Owner kind of a version's files; the owner's id is `<case id>/<version>`. */
export const CASE_VERSION = 'CASE_VERSION';

type ClaimedFiles = Awaited<ReturnType<AttachmentLinks['claim']>>;

/** Files of a case's versions. They come with the submission and are part of what is decided on. */
@Injectable()
export class CaseAttachments implements AttachmentOwnerSource, OnModuleInit {
  readonly kind = CASE_VERSION;

  constructor(
    private readonly owners: AttachmentOwners,
    private readonly links: AttachmentLinks,
    private readonly cases: CaseRepository,
    private readonly sight: CaseSight,
  ) {}

  onModuleInit(): void {
    this.owners.register(this);
  }

  /** Whoever sees the case sees its files. Nobody adds any afterwards: that takes a new version. */
  async find(tx: Tx, ctx: RequestContext, id: string): Promise<AttachmentOwner | null> {
    const [caseId = '', version = ''] = id.split('/');
    if (!isId(caseId) || !/^[1-9]\d{0,5}$/.test(version)) return null;
    const row = await this.cases.find(tx, caseId);
    if (!row || Number(version) > row.currentVersion) return null;
    // Whoever was asked for an opinion reads what it is about, files and all.
    if (!(await this.sight.opensFiles(tx, ctx, row))) return null;
    return { ...targetOf({ ...row, currentVersion: Number(version) }), mayAttach: false };
  }

  /** The files that `row.currentVersion` is to have: own uploads, or files of an earlier version. */
  claim(
    tx: Tx,
    ctx: RequestContext,
    row: ApprovalCaseRow,
    attachmentIds: readonly string[],
  ): Promise<ClaimedFiles> {
    const { id, communityId } = row;
    return this.links.claim(
      tx,
      ctx,
      { communityIds: [communityId] },
      attachmentIds,
      ({ ownerKind, ownerId }) => ownerKind === CASE_VERSION && ownerId.startsWith(`${id}/`),
    );
  }

  link(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow, files: ClaimedFiles): Promise<void> {
    return this.links.link(tx, ctx, targetOf(row), files);
  }
}

/** Name of a version among the owners of files. */
export const versionOwnerId = (caseId: string, version: number): string => `${caseId}/${version}`;

function targetOf({ id, number, communityId, currentVersion }: ApprovalCaseRow): LinkTarget {
  return {
    kind: CASE_VERSION,
    id: versionOwnerId(id, currentVersion),
    communityIds: [communityId],
    chain: `case:${number}`,
    name: `事项第${currentVersion}版`,
  };
}
