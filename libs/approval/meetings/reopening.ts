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
    await this.tasks.voidOpen(tx, row.id, ctx.now);
    const next: CaseVersionRow = { ...version, version: version.version + 1, resumesAt: decision.stepKey };
    await this.cases.insertVersion(tx, next);
    await this.cases.update(tx, row.id, {
      status: 'RUNNING',
      currentVersion: next.version,
      returnTo: null,
      endedAt: null,
    });
    const reopened = { ...row, currentVersion: next.version };
    await this.audit.append(tx, ctx, `case:${row.number}`, [
      {
        type: 'case.reopened',
        summary: `复议：原决定不再有效，该环节重新表决（第${next.version}版，内容未变）`,
        payload: { ...reopenedFacts(reopened, next), reconsiderationId: motion.id, supersedes: decision.id },
      },
    ]);
    await this.moveReservation(tx, ctx, decision, reopened, next);
  }

  /** A reservation is held exactly while the reserving step stands approved. */
  private async moveReservation(
    tx: Tx,
    ctx: RequestContext,
    decision: DecisionRow,
    row: ApprovalCaseRow,
    version: CaseVersionRow,
  ): Promise<void> {
    const { steps } = (await this.templates.get(tx, row.templateId)).chain;
    const reserving = steps.findIndex((step) => step.reserves);
    const at = steps.findIndex((step) => step.key === decision.stepKey);
    if (reserving < 0) return;
    const handler = this.matters.of(row.matterType);
    const content = JSON.parse(version.content) as object;
    if (decision.outcome === 'APPROVED') {
      if (at === reserving) await handler.release(tx, ctx, refOf(row), content);
    } else if (at > reserving) {
      // The rejection or return had given it back.
      await handler.reserve(tx, ctx, refOf(row), content);
    }
  }
}
