import { Injectable } from '@nestjs/common';
import type { CaseRef } from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import { newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { addDays } from '../../rules/index.js';
import { movementRef } from '../posting-checks.js';
import { PostingsOverlap } from '../posting.repository.js';
import type { ChangeContent } from './change-content.js';
import { PostingChangeMatter, PostingChangeParts } from './posting-change.matter.js';
import type { PostingRecord } from './posting-record.js';

export const POSTING_EXTENSION = 'POSTING_EXTENSION';

/** 派驻延期: further days are held when the party committee approves, and taken with the implementation. */
@Injectable()
export class PostingExtensionMatter extends PostingChangeMatter {
  readonly type = POSTING_EXTENSION;
  readonly code = 'YQ';
  readonly name = '派驻延期';
  readonly kind = 'EXTENSION';

  // eslint-disable-next-line @typescript-eslint/no-useless-constructor -- Nest reads the parameters of the class itself
  constructor(parts: PostingChangeParts) {
    super(parts);
  }

  async reserve(tx: Tx, ctx: RequestContext, ref: CaseRef, content: ChangeContent): Promise<void> {
    const record = await this.lockAndCheck(tx, ctx, ref, content);
    if (record.row.reservedTo === content.toOn) return;
    const claim = await this.parts.checks.claimOf(tx, content, record);
    await this.keepPerson(tx, ctx, content, record, () =>
      this.parts.postings.setDays(tx, record.row.id, { reservedTo: content.toOn }),
    );
    if (claim) await this.parts.ledger.reserve(tx, ctx, claim, movementRef(ref, content.personId));
  }

  async release(tx: Tx, ctx: RequestContext, ref: CaseRef, content: ChangeContent): Promise<void> {
    await this.parts.ledger.release(tx, ctx, { caseId: ref.id, caseNumber: ref.number });
    await this.parts.organization.lockPerson(tx, content.personId);
    const record = await this.parts.postings.lock(tx, content.postingId);
    if (record?.openChange?.caseId !== ref.id || record.row.reservedTo === null) return;
    await this.parts.postings.setDays(tx, content.postingId, { reservedTo: null });
  }

  async implement(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: ChangeContent,
  ): Promise<Record<string, unknown>> {
    // Revalidated in this transaction: everything is locked and stands as it was found.
    const record = await this.record(tx, content);
    const claim = await this.parts.checks.claimOf(tx, content, record);
    if (claim) await this.parts.ledger.occupy(tx, ctx, claim, movementRef(ref, content.personId));
    await this.parts.organization.extendServing(tx, content.postingId, content.toOn);
    const id = newId();
    const event = { id, kind: 'EXTENDED', fromOn: addDays(content.lastOn, 1), toOn: content.toOn } as const;
    await this.keepPerson(tx, ctx, content, record, () =>
      this.parts.writer.append(tx, ctx, record, { ...event, caseId: ref.id, caseNumber: ref.number }),
    );
    return { postingId: content.postingId, eventId: id, lastOn: content.lastOn, toOn: content.toOn };
  }

  protected async lockAccounts(
    tx: Tx,
    ctx: RequestContext,
    record: PostingRecord,
    content: ChangeContent,
  ): Promise<void> {
    const claim = await this.parts.checks.claimOf(tx, content, record);
    if (claim) await this.parts.ledger.lock(tx, ctx, claim, content.personId);
  }

  private async keepPerson(
    tx: Tx,
    ctx: RequestContext,
    content: ChangeContent,
    record: PostingRecord,
    write: () => Promise<unknown>,
  ): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (!(error instanceof PostingsOverlap)) throw error;
      throw (await this.parts.checks.overlap(tx, ctx, content, record)) ?? error;
    }
  }
}
