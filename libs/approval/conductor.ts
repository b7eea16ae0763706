import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { ContextFactory } from '../access/index.js';
import { Refused } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { StandingReads, TransactionRunner } from '../database/index.js';
import type { Tx } from '../database/index.js';
import type { SettledCase } from '../../workflows/approval-case/contract.js';
import { BlockedCases } from './blocked-cases.js';
import { CancellationRepository } from './cancellation/cancellation.repository.js';
import { CaseProgress } from './case-progress.js';
import { CaseRecords, currentTasks, moveOf } from './case-record.js';
import type { CaseRecord } from './case-record.js';
import { CaseRepository } from './case.repository.js';
import { CaseListeners } from './case-listener.js';
import { refOf } from './case-content.js';
import { MatterRegistry } from './matter-registry.js';
import { StepVoiding } from './kinship/step-voiding.js';
import { CASE_AWAITING } from './standing-cases.js';
import { wakeAtOf } from './timing/wake.js';

/**
 * The conductor's hands on the record. Each call looks at the case as it stands and does what is due, so calling
 * twice, late or out of order changes nothing. It never decides: decisions are rows that people have made.
 */
@Injectable()
export class CaseConductor {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly contexts: ContextFactory,
    private readonly audit: AuditTrail,
    private readonly standing: StandingReads,
    private readonly matters: MatterRegistry,
    private readonly cases: CaseRepository,
    private readonly records: CaseRecords,
    private readonly progress: CaseProgress,
    private readonly listeners: CaseListeners,
    private readonly cancellations: CancellationRepository,
    private readonly voiding: StepVoiding,
    private readonly blocked: BlockedCases,
  ) {}

  /**
   * Opens the tasks that are due and says where the case stands. Usually the decision has opened them itself, and a
   * look without a lock sees that nothing is to be done.
   * @param attended time has done its part just before
   */
  async settle(caseId: string, attended = false): Promise<SettledCase> {
    const ctx = await this.contexts.forSystem();
    const reader = this.transactions.newReader();
    const seen = await this.records.read(reader, caseId);
    if (!seen || seen.row.endedAt) return ended();
    await this.standing.begin(reader);
    const fallen = await this.voiding.voidVoices(reader, seen);
    if (fallen.length === 0 && !(await this.progress.isDue(reader, ctx, seen)))
      return standing(seen, ctx, attended);
    return this.transactions.run(async (tx) => {
      const loaded = await this.load(tx, caseId);
      if (!loaded) return ended();
      // A relationship may have become known since it was decided.
      const record = (await this.voiding.mend(tx, ctx, loaded)) ?? loaded;
      await this.goOn(tx, ctx, record);
      return standing(record, ctx, attended);
    });
  }

  /**
   * Carries out a case whose steps are all done: revalidates (edge-12) and writes the ledger, in one transaction.
   * When the rules say no by now, nothing is written and the case goes back to its submitter with the reason.
   */
  async implement(caseId: string): Promise<SettledCase> {
    const ctx = await this.contexts.forSystem();
    try {
      return await this.transactions.run(async (tx) => {
        const record = await this.load(tx, caseId);
        if (!record) return ended();
        if (moveOf(record).type !== 'IMPLEMENT') return standing(record, ctx, false);
        // Its cancelling case decides first; when that ends without effect, this one is looked at again.
        if (await this.cancellations.openOn(tx, caseId)) return waiting(record, ctx, false);
        // edge-03: nothing is implemented on a decision in which a relative has a part.
        const mended = await this.voiding.mend(tx, ctx, record);
        if (mended) {
          await this.goOn(tx, ctx, mended);
          return waiting(mended, ctx, false);
        }
        return (await this.carryOut(tx, ctx, record)) ? ended() : waiting(record, ctx, false);
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await this.sendBack(ctx, caseId, error);
      return { state: 'RETURNED', openTaskIds: [] };
    }
  }

  /** Cases that must have a workflow, in order of their ids. */
  openCases(afterId: string, limit: number): Promise<{ caseId: string; caseNumber: string }[]> {
    return this.cases.openAfter(this.transactions.reader, afterId, limit);
  }

  /** The locked case; null when it has ended. */
  private async load(tx: Tx, caseId: string): Promise<CaseRecord | null> {
    const record = await this.records.lock(tx, caseId);
    if (!record || record.row.endedAt) return null;
    await this.standing.begin(tx);
    return record;
  }

  /** Opens what is due; what cannot go on is put before people once, and looked at again with its next turn. */
  private async goOn(tx: Tx, ctx: RequestContext, record: CaseRecord): Promise<void> {
    if (await this.progress.advanceIfPossible(tx, ctx, record)) return;
    const blocked = await this.blocked.of(tx, ctx, record);
    if (blocked) await this.blocked.report(tx, ctx, blocked);
  }

  /** Does its matter wait for something else? The trail says so once for each version. */
  private async awaits(tx: Tx, ctx: RequestContext, { row, version }: CaseRecord): Promise<boolean> {
    const handler = this.matters.of(row.matterType);
    const content = JSON.parse(version.content) as object;
    const words = await handler.awaits?.(tx, ctx, refOf(row), content, version);
    if (!words) return false;
    const chain = `case:${row.number}`;
    const told = await this.audit.read(tx, chain, [CASE_AWAITING]);
    if (told.some(({ payload }) => payload['version'] === row.currentVersion)) return true;
    const payload = {
      caseId: row.id,
      version: row.currentVersion,
      contentSha256: version.contentSha256,
    };
    await this.audit.append(tx, ctx, chain, [
      { type: CASE_AWAITING, summary: `各环节已办结，${words}`, payload },
    ]);
    return true;
  }

  /** Answers false when its matter still waits for something else. */
  private async carryOut(tx: Tx, ctx: RequestContext, record: CaseRecord): Promise<boolean> {
    const { row, version } = record;
    const handler = this.matters.of(row.matterType);
    const content = JSON.parse(version.content) as object;
    const ref = refOf(row);
    await handler.revalidate(tx, ctx, ref, content);
    // What the rules refuse by now, such as a term that has passed, is not waited for.
    if (await this.awaits(tx, ctx, record)) return false;
    // What is implemented may be a change of a structure.
    this.standing.leave(tx);
    const facts = await handler.implement(tx, ctx, ref, content);
    await this.cases.update(tx, row.id, { status: 'IMPLEMENTED', endedAt: ctx.now });
    await this.audit.append(tx, ctx, `case:${row.number}`, [
      {
        type: 'case.implemented',
        summary: `实施：${row.title}`,
        payload: {
          caseId: row.id,
          version: row.currentVersion,
          contentSha256: version.contentSha256,
          ...facts,
        },
      },
    ]);
    await this.listeners.ended(tx, ctx, row, version, 'IMPLEMENTED');
    return true;
  }

  private async sendBack(ctx: RequestContext, caseId: string, refusal: Refused): Promise<void> {
    await this.transactions.run(async (tx) => {
      const record = await this.load(tx, caseId);
      if (!record || moveOf(record).type !== 'IMPLEMENT') return;
      const { row, version, template } = record;
      const handler = this.matters.of(row.matterType);
      await handler.release(tx, ctx, refOf(row), JSON.parse(version.content) as object);
      await this.cases.update(tx, row.id, {
        status: 'RETURNED',
        returnTo: template.chain.steps[0]?.key ?? null,
      });
      await this.audit.append(tx, ctx, `case:${row.number}`, [
        {
          type: 'case.implementation-refused',
          summary: `实施前复核未通过，退回提交人：${refusal.detail.message}`,
          payload: {
            caseId: row.id,
            version: row.currentVersion,
            contentSha256: version.contentSha256,
            code: refusal.detail.code,
          },
        },
      ]);
      await this.listeners.returned(tx, ctx, row, version, '实施前复核');
    });
  }
}

const ended = (): SettledCase => ({ state: 'ENDED', openTaskIds: [] });

function standing(record: CaseRecord, ctx: RequestContext, attended: boolean): SettledCase {
  if (moveOf(record).type === 'IMPLEMENT') return { state: 'READY', openTaskIds: [] };
  if (record.row.status === 'RETURNED') return { state: 'RETURNED', openTaskIds: [] };
  return waiting(record, ctx, attended);
}

function waiting(record: CaseRecord, ctx: RequestContext, attended: boolean): SettledCase {
  const tasks = currentTasks(record);
  return {
    state: 'RUNNING',
    wakeAt: wakeAtOf(record.row, tasks, ctx, attended),
    openTaskIds: tasks.filter((task) => task.state === 'OPEN').map((task) => task.id),
  };
}
