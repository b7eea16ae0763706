import { Injectable } from '@nestjs/common';
import { scopesOf } from '../../access/index.js';
import { CaseReader, CaseService } from '../../approval/index.js';
import type { ApprovalCase, Resubmission } from '../../approval/index.js';
import { Refused } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { Refusal } from '../../context/graphql/index.js';
import type { Page } from '../../context/graphql/index.js';
import { TransactionRunner } from '../../database/index.js';
import { resourceName } from '../../establishment/index.js';
import type { Resource } from '../../establishment/index.js';
import { establishmentTypes, nameOfCode } from '../../organization/index.js';
import type { MoveSubmission } from '../moves/moves.service.js';
import { PostingQuotas } from '../posting-quotas.js';
import { refuse } from '../posting.errors.js';
import { TransferChecks } from './transfer-checks.js';
import { draftTransfer } from './transfer-content.js';
import { TransferFactFinder } from './transfer-facts.js';
import { TransferListRepository, transferStatus, transferStatusNames } from './transfer-list.repository.js';
import type { TransferLine, TransferSearch } from './transfer-list.repository.js';
import { claimsOf, planOf } from './transfer-plan.js';
import { PersonnelTransfer, PersonnelTransferPreview } from './transfer.dto.js';
import { TRANSFER_MATTER } from './transfer.matter.js';

/** What HR officers do with transfers, and what everybody reads of them. */
@Injectable()
export class TransferService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly cases: CaseService,
    private readonly caseReader: CaseReader,
    private readonly facts: TransferFactFinder,
    private readonly checks: TransferChecks,
    private readonly quotas: PostingQuotas,
    private readonly list: TransferListRepository,
  ) {}

  /** Opens a case. The same idempotency key again answers with the same case. */
  async submit(ctx: RequestContext, submission: MoveSubmission): Promise<ApprovalCase> {
    const { input, idempotencyKey, attachmentIds } = submission;
    const { caseNumber } = await this.cases.submit(
      ctx,
      TRANSFER_MATTER,
      input,
      idempotencyKey,
      attachmentIds,
    );
    return this.view(ctx, caseNumber);
  }

  /** Answers a return with a new version of the content. */
  async resubmit(ctx: RequestContext, request: Resubmission): Promise<ApprovalCase> {
    const { caseNumber } = await this.cases.resubmit(ctx, request);
    return this.view(ctx, caseNumber);
  }

  /** What submitting would meet now: quotas and every refusal. Writes and locks nothing. */
  async preview(ctx: RequestContext, input: unknown): Promise<PersonnelTransferPreview> {
    const { draft, problems } = draftTransfer(input);
    const preview = new PersonnelTransferPreview();
    preview.quotas = [];
    preview.warnings = problems.map(toRefusal);
    preview.titleNote = null;
    if (!draft) return preview;
    const tx = this.transactions.reader;
    try {
      const facts = await this.facts.find(tx, ctx, draft);
      this.facts.scopeOf(ctx, facts);
      const refusals = await this.checks.problems(tx, ctx, 'SUBMISSION', draft, facts, null);
      preview.warnings.push(...refusals.map(toRefusal));
      preview.titleNote = facts.to ? await this.checks.titleNote(tx, draft, facts) : null;
      preview.quotas = await this.quotas.ofClaims(
        tx,
        ctx,
        claimsOf(planOf(draft, facts)),
        new Set([facts.communityId]),
      );
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      preview.warnings.push(toRefusal(error));
    }
    return preview;
  }

  /** Live transfers that the actor may see, those that take effect last first. */
  async page(
    ctx: RequestContext,
    search: TransferSearch,
    page: { first: number; offset: number },
  ): Promise<Page<PersonnelTransfer>> {
    const scopes = scopesOf(ctx.ability, 'read', 'Transfer');
    const { total, items } = await this.list.page(this.transactions.reader, scopes, search, ctx.today, page);
    return { total, items: items.map((line) => toTransfer(line, ctx)) };
  }

  /** The live transfer that a case has made; the caller may see the case. */
  async ofCase(ctx: RequestContext, caseId: string): Promise<PersonnelTransfer | null> {
    const line = await this.list.ofCase(this.transactions.reader, caseId, ctx.today);
    return line ? toTransfer(line, ctx) : null;
  }

  private async view(ctx: RequestContext, caseNumber: string): Promise<ApprovalCase> {
    const found = await this.caseReader.byNumber(ctx, caseNumber);
    if (!found) throw refuse.caseUnknown();
    return found;
  }
}

function toRefusal(error: Refused): Refusal {
  return Object.assign(new Refusal(), error.detail);
}

function toTransfer(line: TransferLine, ctx: RequestContext): PersonnelTransfer {
  const { personId, personName, establishmentType, post, ...rest } = line;
  const status = transferStatus(line, ctx.today);
  return Object.assign(new PersonnelTransfer(), {
    ...rest,
    person: { id: personId, name: personName },
    establishmentTypeName: nameOfCode(establishmentTypes, establishmentType),
    planPostName: post ? resourceName(post as Resource) : null,
    status,
    statusName: transferStatusNames[status],
  });
}
