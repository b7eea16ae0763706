import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { CaseListeners } from '../case-listener.js';
import type { CaseFact, CaseListener } from '../case-listener.js';
import { CaseRepository } from '../case.repository.js';
import { ChangeNotice } from '../change-notice.js';
import { CANCELLATION_MATTER } from './cancellation-checks.js';
import { CancellationRepository } from './cancellation.repository.js';

/** When a cancelling case ends without effect, its target goes on: its conductor is told to look again. */
@Injectable()
export class CancellationListener implements CaseListener, OnModuleInit {
  constructor(
    private readonly listeners: CaseListeners,
    private readonly cancellations: CancellationRepository,
    private readonly cases: CaseRepository,
    private readonly notice: ChangeNotice,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.listeners.register(this);
  }

  async heard(tx: Tx, ctx: RequestContext, facts: readonly CaseFact[]): Promise<void> {
    for (const fact of facts) {
      if (fact.type !== 'CASE_ENDED' || fact.case.matterType !== CANCELLATION_MATTER) continue;
      if (fact.status === 'IMPLEMENTED') continue;
      await this.withoutEffect(tx, ctx, fact.case.id);
    }
  }

  private async withoutEffect(tx: Tx, ctx: RequestContext, caseId: string): Promise<void> {
    const row = await this.cancellations.ofCase(tx, caseId);
    if (!row || row.endedAt) return;
    await this.cancellations.end(tx, caseId, 'NONE', ctx.now);
    const target = await this.cases.find(tx, row.targetId);
    if (!target) return;
    await this.audit.append(tx, ctx, `case:${target.number}`, [
      {
        type: 'case.cancellation-ended',
        summary: `撤销事项 ${row.caseNumber} 未生效${target.endedAt ? '' : '，本事项继续办理'}`,
        payload: {
          caseId: target.id,
          version: target.currentVersion,
          byCaseId: caseId,
          byCaseNumber: row.caseNumber,
        },
      },
    ]);
    if (!target.endedAt) await this.notice.leave(tx, target);
  }
}
