import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ContextFactory } from '../../access/index.js';
import { faultOf } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { StandingReads, TransactionRunner } from '../../database/index.js';
import type { PendingMessage, Tx } from '../../database/index.js';
import { KinshipRegistry } from '../../organization/index.js';
import type { KinshipListener } from '../../organization/index.js';
import { CaseProgress } from '../case-progress.js';
import { CaseRecords } from '../case-record.js';
import { ChangeNotice } from '../change-notice.js';
import { StepVoiding } from './step-voiding.js';
import { VoidingRepository } from './voiding.repository.js';

/**
 * Looks through the open cases in which one of two new relatives has decided or voted. The conductor is told of each
 * with the registration itself, so a case that is not reached here is mended when the conductor looks at it.
 */
@Injectable()
export class KinshipSweep implements KinshipListener, OnModuleInit {
  private readonly logger = new Logger(KinshipSweep.name);

  constructor(
    private readonly registry: KinshipRegistry,
    private readonly transactions: TransactionRunner,
    private readonly contexts: ContextFactory,
    private readonly standing: StandingReads,
    private readonly records: CaseRecords,
    private readonly progress: CaseProgress,
    private readonly notice: ChangeNotice,
    private readonly voiding: StepVoiding,
    private readonly voidings: VoidingRepository,
  ) {}

  onModuleInit(): void {
    this.registry.listen(this);
  }

  async registered(
    tx: Tx,
    _ctx: RequestContext,
    personIds: readonly [string, string],
  ): Promise<() => Promise<void>> {
    const told: { caseId: string; message: PendingMessage }[] = [];
    for (const found of await this.voidings.openCasesOf(tx, personIds))
      told.push({ caseId: found.id, message: await this.notice.leave(tx, found) });
    return async () => {
      for (const { caseId, message } of told) {
        await this.mend(caseId);
        this.notice.send(message, false);
      }
    };
  }

  /** One transaction a case. What fails is left to the conductor: the relationship is registered all the same. */
  private async mend(caseId: string): Promise<void> {
    try {
      const ctx = await this.contexts.forSystem();
      await this.transactions.run(async (tx) => {
        const record = await this.records.lock(tx, caseId);
        if (!record || record.row.endedAt) return;
        await this.standing.begin(tx);
        const mended = await this.voiding.mend(tx, ctx, record);
        if (mended) await this.progress.advanceIfPossible(tx, ctx, mended);
      });
    } catch (error) {
      this.logger.error(`case ${caseId} is left to the conductor: ${faultOf(error)}`);
    }
  }
}
