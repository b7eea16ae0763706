import { Injectable } from '@nestjs/common';
import type { CaseRef } from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import { newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { ResidenceEnding } from '../../establishment/index.js';
import { addDays } from '../../rules/index.js';
import { movementRef } from '../posting-checks.js';
import type { ChangeContent } from './change-content.js';
import { PostingChangeMatter, PostingChangeParts } from './posting-change.matter.js';
import type { PostingRecord } from './posting-record.js';

export const POSTING_RETURN = 'POSTING_RETURN';

/** 提前返回: nothing is held for it; what the posting occupies ends with its last day. */
@Injectable()
export class PostingReturnMatter extends PostingChangeMatter {
  readonly type = POSTING_RETURN;
  readonly code = 'FH';
  readonly name = '派驻提前返回';
  readonly kind = 'RETURN';

  // eslint-disable-next-line @typescript-eslint/no-useless-constructor -- Nest reads the parameters of the class itself
  constructor(parts: PostingChangeParts) {
    super(parts);
  }

  reserve(): Promise<void> {
    return Promise.resolve();
  }

  release(): Promise<void> {
    return Promise.resolve();
  }

  async implement(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: ChangeContent,
  ): Promise<Record<string, unknown>> {
    const { postingId, lastOn, toOn } = content;
    const record = await this.record(tx, content);
    const gaps = await this.parts.coverage.openedBy(tx, ctx, record, toOn);
    const source = { caseId: ref.id, caseNumber: ref.number };
    const ending = await this.endingOf(tx, record, content);
    await this.parts.ending.endResidence(tx, ctx, ending, movementRef(ref, content.personId));
    await this.parts.organization.endServing(tx, postingId, toOn);
    const id = newId();
    await this.parts.writer.append(tx, ctx, record, { id, kind: 'RETURNED', toOn, ...source });
    if (gaps.length > 0) await this.parts.coverage.recordOverride(tx, ctx, ref, record, content, gaps);
    return { postingId, eventId: id, lastOn, toOn, overriddenGaps: gaps.flatMap((unit) => unit.gaps) };
  }

  protected async lockAccounts(
    tx: Tx,
    _ctx: RequestContext,
    record: PostingRecord,
    content: ChangeContent,
  ): Promise<void> {
    await this.parts.ending.lock(tx, await this.endingOf(tx, record, content));
  }

  protected override async lockCoverage(tx: Tx, content: ChangeContent): Promise<void> {
    await this.parts.coverage.lock(tx, [await this.record(tx, content)]);
  }

  /** What the posting's case, and those that have extended it, hold at the host after the last day. */
  private async endingOf(tx: Tx, { row }: PostingRecord, { toOn }: ChangeContent): Promise<ResidenceEnding> {
    const on = addDays(toOn, 1);
    const changes = await this.parts.postings.changesOf(tx, row.id);
    return {
      caseIds: [row.caseId, ...changes.map(({ caseId }) => caseId)],
      personId: row.personId,
      on,
    };
  }
}
