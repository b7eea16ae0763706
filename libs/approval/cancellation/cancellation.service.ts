import { Injectable } from '@nestjs/common';
import { allowsRow } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import { refuse } from '../approval.errors.js';
import { CaseRepository } from '../case.repository.js';
import { CaseService } from '../case.service.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import { MatterRegistry } from '../matter-registry.js';
import { caseStatusNames } from '../status-names.js';
import { CANCELLATION_MATTER, CancellationChecks } from './cancellation-checks.js';
import type { CancellationContent } from './cancellation-content.js';
import { refuseCancelling } from './cancellation.errors.js';
import { CancellationRepository } from './cancellation.repository.js';
import { CaseCancellation, LinkedCase } from './cancellation.dto.js';

/** Submitting a cancelling case, and what a case's page says of it on both sides. */
@Injectable()
export class CancellationService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly service: CaseService,
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
    private readonly cancellations: CancellationRepository,
    private readonly checks: CancellationChecks,
  ) {}

  /** Opens a case that cancels another one. Answers its number. */
  async submit(
    ctx: RequestContext,
    request: { caseNumber: string; reason: string; idempotencyKey: string },
  ): Promise<string> {
    const target = await this.cases.findByNumber(this.transactions.reader, request.caseNumber);
    if (!target || !this.mayRequest(ctx, target)) throw refuse.caseUnknown();
    const content = await this.contentOn(target, request.reason);
    return (await this.service.submit(ctx, CANCELLATION_MATTER, content, request.idempotencyKey)).caseNumber;
  }

  /** Answers a return: the same target as it stands now, with the reason given now. */
  async resubmit(
    ctx: RequestContext,
    request: { caseNumber: string; expectedVersion: number; reason: string; idempotencyKey: string },
  ): Promise<string> {
    const reader = this.transactions.reader;
    const own = await this.cases.findByNumber(reader, request.caseNumber);
    if (!own || !this.mayRequest(ctx, own)) throw refuse.caseUnknown();
    const link = await this.cancellations.ofCase(reader, own.id);
    const target = link ? await this.cases.find(reader, link.targetId) : null;
    if (!target) throw refuseCancelling.notCancellation();
    const { reason, ...rest } = request;
    const input = await this.contentOn(target, reason);
    return (await this.service.resubmit(ctx, { ...rest, input })).caseNumber;
  }

  /** Which case this one cancels, or which were submitted to cancel it. The caller has found the case visible. */
  async linksOf(ctx: RequestContext, row: ApprovalCaseRow): Promise<CaseCancellation> {
    const reader = this.transactions.reader;
    const view = new CaseCancellation();
    const own =
      row.matterType === CANCELLATION_MATTER ? await this.cancellations.ofCase(reader, row.id) : null;
    view.target = own ? await this.linked(own.targetId) : null;
    const requests = own ? [] : await this.cancellations.ofTarget(reader, row.id);
    view.requests = (await Promise.all(requests.map(({ caseId }) => this.linked(caseId)))).filter(
      (one) => one !== null,
    );
    view.waiting = requests.some(({ endedAt }) => endedAt === null) && row.endedAt === null;
    view.mayRequest = this.mayRequest(ctx, row) && (await this.checks.problem(reader, ctx, row)) === null;
    return view;
  }

  private async contentOn(target: ApprovalCaseRow, reason: string): Promise<CancellationContent> {
    const version = await this.cases.version(this.transactions.reader, target.id, target.currentVersion);
    const people = this.matters.of(target.matterType).people(JSON.parse(version.content) as object);
    return {
      targetId: target.id,
      targetNumber: target.number,
      targetVersion: version.version,
      targetSha256: version.contentSha256,
      people,
      reason,
    };
  }

  private mayRequest(ctx: RequestContext, row: ApprovalCaseRow): boolean {
    return allowsRow(ctx.ability, 'create', this.matters.of(row.matterType).subject, row);
  }

  private async linked(caseId: string): Promise<LinkedCase | null> {
    const row = await this.cases.find(this.transactions.reader, caseId);
    if (!row) return null;
    const { number, title, status } = row;
    return Object.assign(new LinkedCase(), { number, title, status, statusName: caseStatusNames[status] });
  }
}
