import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AttachmentOwners } from '../../attachment/index.js';
import type { AttachmentOwner, AttachmentOwnerSource } from '../../attachment/index.js';
import type { RequestContext } from '../../context/index.js';
import { isId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { PostingLifeEvent } from '../../rules/index.js';
import { PostingLifeRights } from './life-rights.js';
import { PostingLifeRepository } from './life.repository.js';
import { lifeEventNames } from './posting-record.js';

/** Owner kind of the papers of what HR records of a posting; the owner's id is the event's. */
export const POSTING_EVENT = 'POSTING_EVENT';

/** Papers of an event: read by whoever may see the posting, added by whoever may record. What a case did has its case's. */
@Injectable()
export class PostingEventAttachments implements AttachmentOwnerSource, OnModuleInit {
  readonly kind = POSTING_EVENT;

  constructor(
    private readonly owners: AttachmentOwners,
    private readonly postings: PostingLifeRepository,
    private readonly rights: PostingLifeRights,
  ) {}

  onModuleInit(): void {
    this.owners.register(this);
  }

  async find(tx: Tx, ctx: RequestContext, id: string): Promise<AttachmentOwner | null> {
    const event = isId(id) ? await this.postings.event(tx, id) : null;
    const record = event && (await this.postings.find(tx, event.postingId));
    if (!event || !record || !this.rights.may(ctx, 'read', record.row)) return null;
    const { communityId, caseNumber } = record.row;
    return {
      ...{ kind: POSTING_EVENT, id, communityIds: [communityId], chain: `case:${caseNumber}` },
      name: `派驻的“${lifeEventNames[event.eventKind as PostingLifeEvent['type']]}”登记`,
      mayAttach: event.caseId === null && this.rights.may(ctx, 'record', record.row),
    };
  }
}
