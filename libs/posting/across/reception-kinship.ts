import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ContextFactory } from '../../access/index.js';
import { OtherCases } from '../../approval/index.js';
import { faultOf } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { KinshipRegistry } from '../../organization/index.js';
import type { KinshipListener } from '../../organization/index.js';
import { ReceptionRepository } from './reception.repository.js';
import { Receptions } from './receptions.js';

/**
 * Looks through the consents that postings under way rest on, when whom one is about has a new relative (edge-03). One
 * that is not reached here is found void before the posting is implemented.
 */
@Injectable()
export class ReceptionKinship implements KinshipListener, OnModuleInit {
  private readonly logger = new Logger(ReceptionKinship.name);

  constructor(
    private readonly registry: KinshipRegistry,
    private readonly transactions: TransactionRunner,
    private readonly contexts: ContextFactory,
    private readonly cases: OtherCases,
    private readonly rows: ReceptionRepository,
    private readonly receptions: Receptions,
  ) {}

  onModuleInit(): void {
    this.registry.listen(this);
  }

  async registered(
    tx: Tx,
    _ctx: RequestContext,
    personIds: readonly [string, string],
  ): Promise<() => Promise<void>> {
    const resting = await this.rows.restingOf(tx, personIds);
    for (const sending of resting) await this.cases.wake(tx, sending);
    return async () => {
      for (const { id } of resting) await this.look(id);
    };
  }

  /** One transaction a posting. What fails is left to its implementation: the relationship is registered all the same. */
  private async look(sendingCaseId: string): Promise<void> {
    try {
      const ctx = await this.contexts.forSystem();
      await this.transactions.run(async (tx) => {
        await this.cases.lock(tx, sendingCaseId);
        await this.receptions.voidConsent(tx, ctx, sendingCaseId);
      });
    } catch (error) {
      this.logger.error(
        `the consent to case ${sendingCaseId} is left to its implementation: ${faultOf(error)}`,
      );
    }
  }
}
