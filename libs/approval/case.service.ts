import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { allowsRow } from '../access/index.js';
import { actorOf, plainText } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { frozen } from '../attachment/index.js';
import { Idempotency, StandingReads, TransactionRunner, canonicalJson, newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import type { CommunityView } from '../organization/index.js';
import { resumeKeyAfterReturn } from '../rules/index.js';
import { refuse } from './approval.errors.js';
import { CaseListeners } from './case-listener.js';
import { CaseProgress, bodiesKey } from './case-progress.js';
import { CaseRecords } from './case-record.js';
import { versionFacts } from './case-replay.js';
import { BodyNames } from './body-names.js';
import { CaseRepository } from './case.repository.js';
import { FromRecord, claimedOf } from './from-record.js';
import { ChangeNotice } from './change-notice.js';
import { CaseAttachments } from './attachments/case-attachments.js';
import { attachmentsOf, contentHash, refOf } from './case-content.js';
import { StepVoiding } from './kinship/step-voiding.js';
import { MatterRegistry } from './matter-registry.js';
import type { CaseScope, MatterHandler } from './matter.js';
import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import type { CaseVersionRow } from './entities/case-version.entity.js';
import { caseStatusNames } from './status-names.js';
import { TaskRepository } from './task.repository.js';
import { TemplateRepository } from './templates/template.repository.js';
import type { PublishedTemplate } from './templates/template.repository.js';
import { Withdrawal } from './withdrawal.js';

/** What a new version answers to. */
export interface Resubmission {
  caseNumber: string;
  /** Version the submitter was looking at. */
  expectedVersion: number;
  input: unknown;
  idempotencyKey: string;
  /** The files of the new version, in order; left out: those of the version before. */
  attachmentIds?: readonly string[] | null | undefined;
}

/** What a version is made of. */
interface NewVersion {
  row: ApprovalCaseRow;
  content: object;
  attachmentIds: readonly string[];
  /** The version that was sent back, with where to; null for the first. */
  returned: { version: CaseVersionRow; returnTo: string | null } | null;
}

async function parsed(handler: MatterHandler, input: unknown): Promise<object> {
  return handler.parse(input instanceof FromRecord ? await input.read() : input);
}

/** Submitting, submitting again, withdrawing: what the HR officer does with a case. */
@Injectable()
export class CaseService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly standing: StandingReads,
    private readonly idempotency: Idempotency,
    private readonly audit: AuditTrail,
    private readonly organization: Organization,
    private readonly bodyNames: BodyNames,
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
    private readonly records: CaseRecords,
    private readonly tasks: TaskRepository,
    private readonly templates: TemplateRepository,
    private readonly notice: ChangeNotice,
    private readonly listeners: CaseListeners,
    private readonly progress: CaseProgress,
    private readonly attachments: CaseAttachments,
    private readonly withdrawal: Withdrawal,
    private readonly voiding: StepVoiding,
  ) {}

  /**
   * Opens a case with its first version and its first step. The same key again answers with the same case, also where
   * its input was read from a record that says something else by now ({@link FromRecord}). The attachments are uploads of the actor's own that nothing uses yet.
   */
  async submit(
    ctx: RequestContext,
    matterType: string,
    input: unknown,
    idempotencyKey: string,
    attachmentIds: readonly string[] = [],
  ): Promise<{ caseNumber: string }> {
    const handler = this.matters.of(matterType);
    const given = input instanceof FromRecord ? null : handler.parse(input);
    const id = newId();
    const opened = await this.transactions.run(async (tx) => {
      const files = attachmentIds.length > 0 ? { attachmentIds } : {};
      const claimed = { matterType, ...claimedOf(input, given), ...files };
      const first = await this.claim(tx, ctx, 'submit', idempotencyKey, claimed, id);
      if (first) return first;
      const content = given ?? (await parsed(handler, input));
      await this.standing.begin(tx);
      const row = await this.open(tx, ctx, handler, content, id);
      const version = await this.writeVersion(tx, ctx, handler, {
        row,
        content,
        attachmentIds,
        returned: null,
      });
      await handler.opened?.(tx, ctx, refOf(row), content);
      await handler.submitted?.(tx, ctx, refOf(row), content, version);
      const record = await this.records.opened(tx, row, version);
      const next = await this.progress.advanceIfPossible(tx, ctx, record);
      return { caseNumber: row.number, message: await this.notice.leave(tx, row), awaited: next === null };
    });
    this.notice.send(opened.message, opened.awaited);
    return { caseNumber: opened.caseNumber };
  }

  /** Submits a returned case again, as its next version under the same number (edge-16). */
  async resubmit(ctx: RequestContext, request: Resubmission): Promise<{ caseNumber: string }> {
    const { caseNumber, expectedVersion, input, idempotencyKey, attachmentIds } = request;
    const done = await this.transactions.run(async (tx) => {
      const row = await this.lockVisible(tx, ctx, caseNumber);
      const handler = this.matters.of(row.matterType);
      const given = input instanceof FromRecord ? null : handler.parse(input);
      const files = attachmentIds ? { attachmentIds } : {};
      const claimed = { caseNumber, expectedVersion, ...claimedOf(input, given), ...files };
      const first = await this.claim(tx, ctx, 'resubmit', idempotencyKey, claimed, row.id);
      if (first) return first;
      const content = given ?? (await parsed(handler, input));
      if (row.status !== 'RETURNED') throw refuse.notReturned();
      if (row.currentVersion !== expectedVersion) throw refuse.stale();
      await this.standing.begin(tx);
      const next = { ...row, currentVersion: row.currentVersion + 1 };
      const before = await this.cases.version(tx, row.id, row.currentVersion);
      const version = await this.writeVersion(tx, ctx, handler, {
        row: next,
        content,
        attachmentIds: attachmentIds ?? attachmentsOf(before).map((file) => file.id),
        returned: { version: before, returnTo: row.returnTo },
      });
      await handler.submitted?.(tx, ctx, refOf(next), content, version);
      await this.reserveAgain(tx, ctx, handler, next, version);
      const record = await this.records.lock(tx, row.id);
      // What was found void while the case waited here is decided anew, before anything is built on it.
      const standing = record && ((await this.voiding.mend(tx, ctx, record)) ?? record);
      if (standing) await this.progress.advanceIfPossible(tx, ctx, standing);
      return { caseNumber, message: await this.notice.leave(tx, row) };
    });
    this.notice.send(done.message);
    return { caseNumber };
  }

  /** Takes a case back, while nothing collective has been deliberated on it (edge-15). */
  async withdraw(
    ctx: RequestContext,
    request: { caseNumber: string; expectedVersion: number; reason: string; idempotencyKey: string },
  ): Promise<{ caseNumber: string }> {
    const { caseNumber, expectedVersion, idempotencyKey } = request;
    const reason = plainText(request.reason, { field: 'reason', name: '撤回理由', most: 500 });
    const done = await this.transactions.run(async (tx) => {
      const row = await this.lockVisible(tx, ctx, caseNumber);
      const claimed = { caseNumber, expectedVersion, reason };
      const first = await this.claim(tx, ctx, 'withdraw', idempotencyKey, claimed, row.id);
      if (first) return first;
      if (row.status !== 'RUNNING' && row.status !== 'RETURNED')
        throw refuse.notRunning(caseStatusNames[row.status]);
      if (row.currentVersion !== expectedVersion) throw refuse.stale();
      if (!(await this.withdrawal.may(tx, row))) throw refuse.withdrawTooLate();
      await this.end(tx, ctx, row, reason);
      return { caseNumber, message: await this.notice.leave(tx, row) };
    });
    this.notice.send(done.message);
    return { caseNumber };
  }

  private async open(
    tx: Tx,
    ctx: RequestContext,
    handler: MatterHandler,
    content: object,
    id: string,
  ): Promise<ApprovalCaseRow> {
    const actor = actorOf(ctx);
    const scope = await handler.scope(tx, ctx, content);
    const community = await this.standing.once(tx, `community ${scope.communityId}`, () =>
      this.organization.community(tx, scope.communityId),
    );
    const chainOf = (await handler.chainOf?.(tx, content)) ?? handler.type;
    const template = await this.templateFor(tx, ctx, handler, chainOf, scope, community);
    const year = ctx.today.slice(0, 4);
    const prefix = `${community.code}-${handler.code}-${year}`;
    const number = await this.cases.nextNumber(tx, prefix);
    const row: ApprovalCaseRow = {
      id,
      number: `${prefix}-${String(number).padStart(6, '0')}`,
      matterType: handler.type,
      communityId: scope.communityId,
      institutionId: scope.institutionId,
      templateId: template.id,
      moves: 0,
      status: 'RUNNING',
      title: '',
      currentVersion: 1,
      returnTo: null,
      submitterAccountId: actor.accountId,
      submitterPersonId: actor.personId,
      submitterName: actor.displayName,
      submittedAt: ctx.now,
      endedAt: null,
      timedOn: null,
      attendAt: null,
    };
    return row;
  }

  /** The chain in force, of which every body must be there. */
  private async templateFor(
    tx: Tx,
    ctx: RequestContext,
    handler: MatterHandler,
    chainOf: string,
    scope: CaseScope,
    { countyId }: CommunityView,
  ): Promise<PublishedTemplate> {
    const template = await this.standing.once(tx, `template ${countyId} ${chainOf} ${ctx.today}`, () =>
      this.templates.inForce(tx, countyId, chainOf, ctx.today),
    );
    if (!template) throw refuse.noTemplate(handler.name);
    const codes = [...new Set(template.chain.steps.flatMap((step) => step.actors))].sort();
    const bodies = await this.standing.once(tx, bodiesKey(scope, codes), () =>
      this.organization.bodiesByCode(tx, scope, codes),
    );
    const missing = codes.filter((code) => !bodies.has(code));
    if (missing.length > 0)
      throw refuse.noBody(await this.bodyNames.lastKnown(tx, scope.communityId, missing));
    return template;
  }

  /**
   * Validates and writes `row.currentVersion`, and the row itself with it; `returned` is the case as it was when this
   * answers a return.
   */
  private async writeVersion(
    tx: Tx,
    ctx: RequestContext,
    handler: MatterHandler,
    { row, content, attachmentIds, returned }: NewVersion,
  ): Promise<CaseVersionRow> {
    const actor = actorOf(ctx);
    await handler.validate(tx, ctx, refOf(row), content);
    const { title, fields } = await handler.summarise(tx, ctx, content);
    const files = await this.attachments.claim(tx, ctx, row, attachmentIds);
    const attachments = files.map(frozen);
    const { type, formVersion } = handler;
    const contentSha256 = contentHash({ type, formVersion, content, title, fields, attachments });
    const version: CaseVersionRow = {
      caseId: row.id,
      version: row.currentVersion,
      formVersion,
      content: canonicalJson(content),
      contentSha256,
      title,
      shown: canonicalJson(fields),
      attachments: attachments.length > 0 ? canonicalJson(attachments) : null,
      resumesAt: await this.resumesAt(tx, row, returned, contentSha256),
      submitterAccountId: actor.accountId,
      submitterPersonId: actor.personId,
      submitterName: actor.displayName,
      submittedAt: ctx.now,
    };
    const change = { title, currentVersion: row.currentVersion, returnTo: null };
    Object.assign(row, change, { status: 'RUNNING' });
    if (returned) await this.cases.update(tx, row.id, { ...change, status: 'RUNNING' });
    else await this.cases.insert(tx, row);
    await this.cases.insertVersion(tx, version);
    await this.audit.append(tx, ctx, { chain: `case:${row.number}`, communityId: row.communityId }, [
      {
        type: returned ? 'case.resubmitted' : 'case.submitted',
        summary: `${actor.displayName}${returned ? '重新' : ''}提交：${title}（第${row.currentVersion}版）`,
        payload: { ...versionFacts(row, version) },
      },
    ]);
    await this.attachments.link(tx, ctx, row, files);
    return version;
  }

  /** The return gave the reservation back; a version that starts behind the reserving step needs it again. */
  private async reserveAgain(
    tx: Tx,
    ctx: RequestContext,
    handler: MatterHandler,
    row: ApprovalCaseRow,
    version: CaseVersionRow,
  ): Promise<void> {
    const { steps } = (await this.templates.get(tx, row.templateId)).chain;
    const reserving = steps.findIndex((step) => step.reserves);
    const start = steps.findIndex((step) => step.key === version.resumesAt);
    if (reserving < 0 || start <= reserving) return;
    await handler.reserve(tx, ctx, refOf(row), JSON.parse(version.content) as object);
  }

  /** A changed text goes through every step again (edge-17); an unchanged one from the step it was sent back to. */
  private async resumesAt(
    tx: Tx,
    row: ApprovalCaseRow,
    returned: NewVersion['returned'],
    contentSha256: string,
  ): Promise<string> {
    const { chain } = await this.templates.get(tx, row.templateId);
    const firstStep = chain.steps[0]?.key ?? '';
    if (!returned?.returnTo) return firstStep;
    if (returned.version.contentSha256 !== contentSha256) return firstStep;
    return resumeKeyAfterReturn(chain, returned.returnTo) ?? firstStep;
  }

  private async end(tx: Tx, ctx: RequestContext, row: ApprovalCaseRow, reason: string): Promise<void> {
    const handler = this.matters.of(row.matterType);
    const version = await this.cases.version(tx, row.id, row.currentVersion);
    await handler.release(tx, ctx, refOf(row), JSON.parse(version.content) as object);
    await this.tasks.voidOpen(tx, row.id, ctx.now);
    await this.cases.update(tx, row.id, { status: 'WITHDRAWN', endedAt: ctx.now, returnTo: null });
    await this.audit.append(tx, ctx, `case:${row.number}`, [
      {
        type: 'case.withdrawn',
        summary: `${actorOf(ctx).displayName}撤回事项：${reason}`,
        payload: {
          caseId: row.id,
          version: row.currentVersion,
          contentSha256: version.contentSha256,
          reason,
        },
      },
    ]);
    await this.listeners.ended(tx, ctx, row, version, 'WITHDRAWN');
  }

  /** Locks a case that the actor may submit in; whoever may not see it learns nothing. */
  private async lockVisible(tx: Tx, ctx: RequestContext, number: string): Promise<ApprovalCaseRow> {
    const found = await this.cases.findByNumber(tx, number);
    if (!found || !allowsRow(ctx.ability, 'create', this.matters.of(found.matterType).subject, found)) {
      throw refuse.caseUnknown();
    }
    const row = await this.cases.lock(tx, found.id);
    if (!row) throw refuse.caseUnknown();
    return row;
  }

  private async claim(
    tx: Tx,
    ctx: RequestContext,
    operation: string,
    key: string,
    request: unknown,
    caseId: string,
  ): Promise<{ caseNumber: string; message: null; awaited: false } | null> {
    const accountId = actorOf(ctx).accountId;
    const first = await this.idempotency.claim(tx, { accountId, key, operation, request, resultRef: caseId });
    if (!first) return null;
    const row = await this.cases.find(tx, first);
    if (!row) throw refuse.caseUnknown();
    return { caseNumber: row.number, message: null, awaited: false };
  }
}
