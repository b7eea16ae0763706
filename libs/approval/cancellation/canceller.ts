import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { refOf } from '../case-content.js';
import { CaseListeners } from '../case-listener.js';
import { CaseRepository } from '../case.repository.js';
import { ChangeNotice } from '../change-notice.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import type { CaseVersionRow } from '../entities/case-version.entity.js';
import { MatterRegistry } from '../matter-registry.js';
import type { CaseRef } from '../matter.js';
import { caseStatusNames } from '../status-names.js';
import { TaskRepository } from '../task.repository.js';
import { refuseCancelling } from './cancellation.errors.js';

/**
 * Ends a case as cancelled: what it held is given back, what it had brought about is undone. Where its matter says that
 * some of it stays in force, only the rest is undone and the case stays implemented.
 */
@Injectable()
export class Canceller {
  constructor(
    private readonly audit: AuditTrail,
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
    private readonly tasks: TaskRepository,
    private readonly listeners: CaseListeners,
    private readonly notice: ChangeNotice,
  ) {}

  /** `target` is locked and at `version`; `by` is the cancelling case. */
  async cancel(
    tx: Tx,
    ctx: RequestContext,
    target: ApprovalCaseRow,
    version: CaseVersionRow,
    by: CaseRef,
  ): Promise<void> {
    const implemented = target.status === 'IMPLEMENTED';
    if (target.endedAt && !implemented) throw refuseCancelling.ended(caseStatusNames[target.status]);
    const handler = this.matters.of(target.matterType);
    const content = JSON.parse(version.content) as object;
    let undone: Record<string, unknown> = {};
    let left: string | null = null;
    if (implemented) {
      if (!handler.cancel) throw refuseCancelling.notUndoable(handler.name);
      left = (await handler.leftByCancelling?.(tx, ctx, refOf(target), content)) ?? null;
      undone = await handler.cancel(tx, ctx, refOf(target), content);
    } else {
      await handler.release(tx, ctx, refOf(target), content);
      await this.tasks.voidOpen(tx, target.id, ctx.now);
      // Its conductor learns that nothing follows.
      await this.notice.leave(tx, target);
    }
    // What stays in force stays by this case.
    if (left === null)
      await this.cases.update(tx, target.id, { status: 'CANCELLED', endedAt: ctx.now, returnTo: null });
    await this.audit.append(tx, ctx, `case:${target.number}`, [
      {
        type: left === null ? 'case.cancelled' : 'case.cancelled-in-part',
        summary: `经撤销事项 ${by.number} ${left ?? `撤销${implemented ? '，已实施的内容冲回' : ''}`}`,
        payload: {
          ...undone,
          caseId: target.id,
          version: version.version,
          contentSha256: version.contentSha256,
          byCaseId: by.id,
          byCaseNumber: by.number,
          implemented,
        },
      },
    ]);
    const institutionIds = implemented ? this.concerned(target, content) : [];
    if (left === null) return this.listeners.ended(tx, ctx, target, version, 'CANCELLED', institutionIds);
    const part = { byId: by.id, byNumber: by.number, institutionIds };
    await this.listeners.say(tx, ctx, target, version, { type: 'CASE_CANCELLED_IN_PART', ...part });
  }

  /** The institution that submitted it, and those that its content names. */
  private concerned({ institutionId, matterType }: ApprovalCaseRow, content: object): string[] {
    return [...new Set([institutionId, ...(this.matters.of(matterType).readers?.(content) ?? [])])];
  }
}
