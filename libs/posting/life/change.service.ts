import { Injectable } from '@nestjs/common';
import { CaseReader, CaseService, FromRecord } from '../../approval/index.js';
import type { ApprovalCase } from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import { refuse } from '../posting.errors.js';
import type { ChangeContent } from './change-content.js';
import { refuseLife } from './life.errors.js';
import { PostingLifeRights } from './life-rights.js';
import { PostingLifeRepository } from './life.repository.js';
import { lastDayOf } from './life-writer.js';
import { POSTING_EXTENSION } from './posting-extension.matter.js';
import { POSTING_RETURN } from './posting-return.matter.js';
import type { ChangeKind } from './posting-record.js';

/** What HR fills in for a change of a posting. */
export interface ChangeRequest {
  postingId: string;
  kind: ChangeKind;
  toOn: string;
  reason: string;
  coverageReason?: string | null | undefined;
}

/** Asking for an extension or an early return of a posting in force. */
@Injectable()
export class PostingChangeService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly cases: CaseService,
    private readonly caseReader: CaseReader,
    private readonly postings: PostingLifeRepository,
    private readonly rights: PostingLifeRights,
  ) {}

  /** Opens a case for the change. The same idempotency key again answers with the same case. */
  async submit(
    ctx: RequestContext,
    request: ChangeRequest,
    idempotencyKey: string,
    attachmentIds: readonly string[] = [],
  ): Promise<ApprovalCase> {
    const type = request.kind === 'EXTENSION' ? POSTING_EXTENSION : POSTING_RETURN;
    const content = new FromRecord({ ...request }, () => this.contentOf(ctx, request));
    const { caseNumber } = await this.cases.submit(ctx, type, content, idempotencyKey, attachmentIds);
    return this.view(ctx, caseNumber);
  }

  /** Answers a return: the same posting as it stands now, with what is asked for now. */
  async resubmit(
    ctx: RequestContext,
    request: Omit<ChangeRequest, 'postingId' | 'kind'> & {
      caseNumber: string;
      expectedVersion: number;
      idempotencyKey: string;
      attachmentIds?: string[] | null | undefined;
    },
  ): Promise<ApprovalCase> {
    const { caseNumber, expectedVersion, idempotencyKey, attachmentIds, ...asked } = request;
    const own = await this.view(ctx, caseNumber);
    const change = await this.postings.changeOfCase(this.transactions.reader, own.id);
    if (!change) throw refuseLife.notThatChange();
    const { postingId } = change;
    const kind = change.changeKind === 'EXTENSION' ? 'EXTENSION' : 'RETURN';
    const input = new FromRecord(asked, () => this.contentOf(ctx, { postingId, kind, ...asked }));
    await this.cases.resubmit(ctx, { caseNumber, expectedVersion, input, idempotencyKey, attachmentIds });
    return this.view(ctx, caseNumber);
  }

  private async contentOf(
    ctx: RequestContext,
    request: ChangeRequest,
  ): Promise<Record<keyof ChangeContent, unknown>> {
    const { postingId, toOn, reason, coverageReason } = request;
    const record = await this.postings.find(this.transactions.reader, postingId);
    if (!record || !this.rights.may(ctx, 'read', record.row)) throw refuseLife.postingUnknown();
    const { caseNumber: postingNumber, personId, hostInstitutionId } = record.row;
    const lastOn = lastDayOf(record);
    return { postingId, postingNumber, personId, hostInstitutionId, lastOn, toOn, reason, coverageReason };
  }

  private async view(ctx: RequestContext, caseNumber: string): Promise<ApprovalCase> {
    const found = await this.caseReader.byNumber(ctx, caseNumber);
    if (!found) throw refuse.caseUnknown();
    return found;
  }
}
