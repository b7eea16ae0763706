import { Injectable } from '@nestjs/common';
import { CaseReader, CaseService } from '../../approval/index.js';
import type { ApprovalCase, Resubmission } from '../../approval/index.js';
import { Refused } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { Refusal } from '../../context/graphql/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { PostingFactsOfDay } from '../posting-facts.js';
import { PostingLines } from '../posting-lines.js';
import type { PostedPeople } from '../posting-lines.js';
import { PostingQuotas } from '../posting-quotas.js';
import { PostingScope } from '../posting-scope.js';
import { inLine, refuse } from '../posting.errors.js';
import { draftBatch } from './batch-content.js';
import { BATCH_MATTER } from './batch.matter.js';
import { draftExchange } from './exchange-content.js';
import { EXCHANGE_MATTER } from './exchange.matter.js';
import { MovePreview } from './moves.dto.js';

/** A submission as it comes in. */
export interface MoveSubmission {
  input: unknown;
  idempotencyKey: string;
  attachmentIds: readonly string[];
}

/** What HR officers do with cases that post several people. */
@Injectable()
export class MovesService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly cases: CaseService,
    private readonly caseReader: CaseReader,
    private readonly lines: PostingLines,
    private readonly scopes: PostingScope,
    private readonly quotas: PostingQuotas,
  ) {}

  /** Opens a case of 双向流动. The same idempotency key again answers with the same case. */
  submitExchange(ctx: RequestContext, submission: MoveSubmission): Promise<ApprovalCase> {
    return this.submit(ctx, EXCHANGE_MATTER, submission);
  }

  /** Opens a case of 批量派驻. */
  submitBatch(ctx: RequestContext, submission: MoveSubmission): Promise<ApprovalCase> {
    return this.submit(ctx, BATCH_MATTER, submission);
  }

  /** Answers a return with a new version of the content. */
  async resubmit(ctx: RequestContext, request: Resubmission): Promise<ApprovalCase> {
    const { caseNumber } = await this.cases.resubmit(ctx, request);
    return this.view(ctx, caseNumber);
  }

  /** What submitting would meet now. Writes and locks nothing. */
  previewExchange(ctx: RequestContext, input: unknown): Promise<MovePreview> {
    return this.preview(ctx, draftExchange(input));
  }

  /** The same for a list. */
  previewBatch(ctx: RequestContext, input: unknown): Promise<MovePreview> {
    return this.preview(ctx, draftBatch(input));
  }

  private async submit(
    ctx: RequestContext,
    matter: string,
    submission: MoveSubmission,
  ): Promise<ApprovalCase> {
    const { input, idempotencyKey, attachmentIds } = submission;
    const { caseNumber } = await this.cases.submit(ctx, matter, input, idempotencyKey, attachmentIds);
    return this.view(ctx, caseNumber);
  }

  private async preview(
    ctx: RequestContext,
    { people, problems }: { people: PostedPeople | null; problems: Refused[] },
  ): Promise<MovePreview> {
    const preview = new MovePreview();
    preview.quotas = [];
    preview.warnings = problems.map(toRefusal);
    if (!people) return preview;
    const tx = this.transactions.reader;
    try {
      const facts = await this.lines.factsOf(tx, ctx, people);
      await this.scopes.ofAll(tx, ctx, facts);
      const found = await this.lines.problems(tx, ctx, 'SUBMISSION', people, null);
      preview.warnings.push(...found.map(inLine).map(toRefusal));
      preview.quotas = await this.quotas.of(tx, ctx, checked(people, facts));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      preview.warnings.push(toRefusal(error));
    }
    return preview;
  }

  private async view(ctx: RequestContext, caseNumber: string): Promise<ApprovalCase> {
    const found = await this.caseReader.byNumber(ctx, caseNumber);
    if (!found) throw refuse.caseUnknown();
    return found;
  }
}

function checked({ lines }: PostedPeople, facts: readonly PostingFactsOfDay[]) {
  return lines.flatMap((draft, at) => {
    const known = facts[at];
    return known ? [{ draft, facts: known }] : [];
  });
}

function toRefusal(error: Refused): Refusal {
  return Object.assign(new Refusal(), error.detail);
}
