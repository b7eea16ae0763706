import { Injectable } from '@nestjs/common';
import { Refused } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { refOf } from '../case-content.js';
import { CaseRepository } from '../case.repository.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import { MatterRegistry } from '../matter-registry.js';
import { caseStatusNames } from '../status-names.js';
import { Withdrawal } from '../withdrawal.js';
import { refuseCancelling } from './cancellation.errors.js';
import { CancellationRepository } from './cancellation.repository.js';

/** Type of the matter that cancels another. */
export const CANCELLATION_MATTER = 'CANCELLATION';

/** Which cases may be cancelled by a new one (edge-15). */
@Injectable()
export class CancellationChecks {
  constructor(
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
    private readonly withdrawal: Withdrawal,
    private readonly cancellations: CancellationRepository,
  ) {}

  /** Throws the refusal that stands against it; `ownCaseId` is the cancelling case, once there is one. */
  async assert(
    tx: Tx,
    ctx: RequestContext,
    target: ApprovalCaseRow,
    ownCaseId: string | null,
  ): Promise<void> {
    if (target.matterType === CANCELLATION_MATTER) throw refuseCancelling.ofCancellation();
    const other = await this.cancellations.openOn(tx, target.id);
    if (other && other.caseId !== ownCaseId) throw refuseCancelling.open(other.caseNumber);
    if (target.status === 'IMPLEMENTED') return this.assertUndoable(tx, ctx, target);
    if (target.endedAt) throw refuseCancelling.ended(caseStatusNames[target.status]);
    if (await this.withdrawal.may(tx, target)) throw refuseCancelling.withdrawInstead();
  }

  /** The refusal instead of the throw, for those who ask beforehand. */
  async problem(tx: Tx, ctx: RequestContext, target: ApprovalCaseRow): Promise<Refused | null> {
    try {
      await this.assert(tx, ctx, target, null);
      return null;
    } catch (error) {
      if (error instanceof Refused) return error;
      throw error;
    }
  }

  /** What was implemented can be undone only where its matter knows how, and only for as long as it says. */
  private async assertUndoable(tx: Tx, ctx: RequestContext, target: ApprovalCaseRow): Promise<void> {
    const handler = this.matters.of(target.matterType);
    if (!handler.cancel) throw refuseCancelling.notUndoable(handler.name);
    const version = await this.cases.version(tx, target.id, target.currentVersion);
    await handler.refuseCancelling?.(tx, ctx, refOf(target), JSON.parse(version.content) as object);
  }
}
