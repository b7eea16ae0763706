import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AbilityRegistry, allowsRow, scopeOfGrant } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { canonicalJson } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { RequestContext } from '../../context/index.js';
import { refuse } from '../approval.errors.js';
import { refOf } from '../case-content.js';
import { CaseRepository } from '../case.repository.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import type { CaseVersionRow } from '../entities/case-version.entity.js';
import { MatterRegistry } from '../matter-registry.js';
import type { CaseRef, CaseScope, ContentSummary, MatterHandler } from '../matter.js';
import { CANCELLATION_MATTER, CancellationChecks } from './cancellation-checks.js';
import { parseCancellation, summariseCancellation } from './cancellation-content.js';
import type { CancellationContent } from './cancellation-content.js';
import { refuseCancelling } from './cancellation.errors.js';
import { CancellationRepository } from './cancellation.repository.js';
import { Canceller } from './canceller.js';

/**
 * 撤销: a case that cancels another one by the same chain (edge-15). Locks the target after its own case; nothing
 * locks the other way round.
 */
@Injectable()
export class CancellationMatter implements MatterHandler<CancellationContent>, OnModuleInit {
  readonly type = CANCELLATION_MATTER;
  readonly code = 'CX';
  readonly name = '撤销事项';
  readonly subject = 'Cancellation';
  readonly formVersion = 1;

  constructor(
    private readonly abilities: AbilityRegistry,
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
    private readonly cancellations: CancellationRepository,
    private readonly checks: CancellationChecks,
    private readonly canceller: Canceller,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.matters.register(this);
    this.abilities.contribute({
      permissions: ['create:Cancellation'],
      define(grants, allow) {
        for (const grant of grants) {
          if (grant.role === 'HR_OFFICER') allow('create', 'Cancellation', scopeOfGrant(grant));
        }
      },
    });
  }

  parse(input: unknown): CancellationContent {
    return parseCancellation(input);
  }

  /** The target's own place, for whoever may submit such matters there. */
  async scope(tx: Tx, ctx: RequestContext, content: CancellationContent): Promise<CaseScope> {
    const target = await this.cases.find(tx, content.targetId);
    if (!target) throw refuse.caseUnknown();
    this.refuseStranger(ctx, target);
    // Whom it concerns is what the target says: a dry run would tell of anybody else's relatives.
    this.refuseOthers(target, await this.cases.version(tx, target.id, target.currentVersion), content);
    return { communityId: target.communityId, institutionId: target.institutionId };
  }

  /** The bodies that resolved on the target resolve on cancelling it. */
  async chainOf(tx: Tx, { targetId }: CancellationContent): Promise<string> {
    const target = await this.cases.find(tx, targetId);
    if (!target) throw refuse.caseUnknown();
    if (target.matterType === this.type) throw refuseCancelling.ofCancellation();
    const handler = this.matters.of(target.matterType);
    const { content } = await this.cases.version(tx, target.id, target.currentVersion);
    return (await handler.chainOf?.(tx, JSON.parse(content) as object)) ?? target.matterType;
  }

  async validate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: CancellationContent): Promise<void> {
    const known = await this.cancellations.ofCase(tx, ref.id);
    if (known && known.targetId !== content.targetId) throw refuseCancelling.form();
    const { target, version } = await this.lockTarget(tx, content);
    this.refuseStranger(ctx, target);
    this.refuseOthers(target, version, content);
    await this.checks.assert(tx, ctx, target, ref.id);
  }

  async opened(tx: Tx, ctx: RequestContext, ref: CaseRef, content: CancellationContent): Promise<void> {
    const { targetId, targetNumber, targetVersion } = content;
    const requestedAt = ctx.now;
    await this.cancellations.open(tx, {
      caseId: ref.id,
      caseNumber: ref.number,
      targetId,
      targetNumber,
      requestedAt,
    });
    await this.audit.append(tx, ctx, `case:${targetNumber}`, [
      {
        type: 'case.cancellation-requested',
        summary: `申请撤销本事项（${ref.number}）`,
        payload: { caseId: targetId, version: targetVersion, byCaseId: ref.id, byCaseNumber: ref.number },
      },
    ]);
  }

  async summarise(tx: Tx, ctx: RequestContext, content: CancellationContent): Promise<ContentSummary> {
    const target = await this.cases.find(tx, content.targetId);
    if (!target) throw refuse.caseUnknown();
    const version = await this.cases.version(tx, target.id, content.targetVersion);
    const handler = this.matters.of(target.matterType);
    const about = { target, version, matterName: handler.name, left: null, warning: null };
    if (target.status !== 'IMPLEMENTED') return summariseCancellation(content, about);
    const own = JSON.parse(version.content) as object;
    const left = (await handler.leftByCancelling?.(tx, ctx, refOf(target), own)) ?? null;
    const warning = (await handler.warnOfCancelling?.(tx, ctx, refOf(target), own)) ?? null;
    return summariseCancellation(content, { ...about, left, warning });
  }

  people(content: CancellationContent): string[] {
    return content.people;
  }

  /** Its target has not waited: a cancelling case that was voted down is over, and another may be submitted. */
  refuseReopening(): Promise<void> {
    return Promise.reject(refuseCancelling.notReopened());
  }

  /** Nothing is held for a cancelling case. */
  reserve(): Promise<void> {
    return Promise.resolve();
  }

  release(): Promise<void> {
    return Promise.resolve();
  }

  async revalidate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: CancellationContent): Promise<void> {
    const { target } = await this.lockTarget(tx, content);
    // By now the target may even have come back to its submitter; it is cancelled all the same.
    if (target.status === 'RETURNED') return;
    await this.checks.assert(tx, ctx, target, ref.id);
  }

  async implement(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: CancellationContent,
  ): Promise<Record<string, unknown>> {
    const { target, version } = await this.lockTarget(tx, content);
    const before = target.status;
    await this.canceller.cancel(tx, ctx, target, version, ref);
    await this.cancellations.end(tx, ref.id, 'CANCELLED', ctx.now);
    return { targetId: target.id, targetNumber: target.number, targetStatusBefore: before };
  }

  private async lockTarget(
    tx: Tx,
    content: CancellationContent,
  ): Promise<{ target: ApprovalCaseRow; version: CaseVersionRow }> {
    const target = await this.cases.lock(tx, content.targetId);
    if (!target) throw refuse.caseUnknown();
    const version = await this.cases.version(tx, target.id, target.currentVersion);
    if (version.version !== content.targetVersion || version.contentSha256 !== content.targetSha256)
      throw refuseCancelling.changed();
    return { target, version };
  }

  private refuseStranger(ctx: RequestContext, target: ApprovalCaseRow): void {
    const { subject } = this.matters.of(target.matterType);
    if (!allowsRow(ctx.ability, 'create', subject, target)) throw refuse.caseUnknown();
  }

  private refuseOthers(
    target: ApprovalCaseRow,
    version: CaseVersionRow,
    { targetNumber, people }: CancellationContent,
  ): void {
    const own = [...this.peopleOf(target, version)].sort();
    if (target.number !== targetNumber || canonicalJson(own) !== canonicalJson(people))
      throw refuseCancelling.form();
  }

  private peopleOf(target: ApprovalCaseRow, version: CaseVersionRow): string[] {
    return this.matters.of(target.matterType).people(JSON.parse(version.content) as object);
  }
}
