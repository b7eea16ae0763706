import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { refOf } from '../case-content.js';
import { reopenedFacts } from '../case-replay.js';
import { CaseRepository } from '../case.repository.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import type { CaseVersionRow } from '../entities/case-version.entity.js';
import type { DecisionRow } from '../entities/decision.entity.js';
import { MatterRegistry } from '../matter-registry.js';
import { TaskRepository } from '../task.repository.js';
import { TemplateRepository } from '../templates/template.repository.js';
import type { ReconsiderationRow } from './entities/reconsideration.entity.js';

/** What is taken up again, of which case. */
export interface Reopened {
  decision: DecisionRow;
  row: ApprovalCaseRow;
  version: CaseVersionRow;
  motion: ReconsiderationRow;
}

/** A case as it was before, and the step from which it runs again. */
interface OpenedAgain {
  row: ApprovalCaseRow;
  version: CaseVersionRow;
  stepKey: string;
}

/**
 * Opens a decided step again: a further version with the very same text that starts at the step. What was decided
 * before the step still covers the text; the superseded decision, which was made on the version before, does not.
 */
@Injectable()
export class Reopening {
  constructor(
    private readonly audit: AuditTrail,
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
    private readonly tasks: TaskRepository,
    private readonly templates: TemplateRepository,
  ) {}

  async reopen(tx: Tx, ctx: RequestContext, { decision, row, version, motion }: Reopened): Promise<void> {
    const next = await this.openAgain(tx, ctx, { row, version, stepKey: decision.stepKey });
    const reopened = { ...row, currentVersion: next.version };
    await this.audit.append(tx, ctx, `case:${row.number}`, [
      {
        type: 'case.reopened',
        summary: `复议：原决定不再有效，该环节重新表决（第${next.version}版，内容未变）`,
        payload: { ...reopenedFacts(reopened, next), reconsiderationId: motion.id, supersedes: decision.id },
      },
    ]);
  }

  /** Writes the further version of a locked case; what was open is void. Telling the trail is left to the caller. */
  async openAgain(
    tx: Tx,
    ctx: RequestContext,
    { row, version, stepKey }: OpenedAgain,
  ): Promise<CaseVersionRow> {
    await this.tasks.voidOpen(tx, row.id, ctx.now);
    const next: CaseVersionRow = { ...version, version: version.version + 1, resumesAt: stepKey };
    await this.cases.insertVersion(tx, next);
    await this.cases.update(tx, row.id, {
      status: 'RUNNING',
      currentVersion: next.version,
      returnTo: null,
      endedAt: null,
    });
    await this.moveReservation(tx, ctx, row, next);
    return next;
  }

  /** A reservation is held exactly while the reserving step stands approved; a return or rejection gives it back. */
  private async moveReservation(
    tx: Tx,
    ctx: RequestContext,
    row: ApprovalCaseRow,
    version: CaseVersionRow,
  ): Promise<void> {
    const { steps } = (await this.templates.get(tx, row.templateId)).chain;
    const reserving = steps.findIndex((step) => step.reserves);
    const at = steps.findIndex((step) => step.key === version.resumesAt);
    if (reserving < 0) return;
    const handler = this.matters.of(row.matterType);
    const content = JSON.parse(version.content) as object;
    const ref = refOf({ ...row, currentVersion: version.version });
    if (row.status === 'RUNNING') {
      if (at <= reserving) await handler.release(tx, ctx, ref, content);
    } else if (at > reserving) {
      await handler.reserve(tx, ctx, ref, content);
    }
  }
}
