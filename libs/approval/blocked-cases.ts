import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { stepOf } from '../rules/index.js';
import { CaseListeners } from './case-listener.js';
import { CaseProgress } from './case-progress.js';
import { moveOf } from './case-record.js';
import type { CaseRecord } from './case-record.js';

/** Event of the case's chain by which its standstill is put before the administrators. */
export const CASE_BLOCKED = 'case.blocked';

/** A running case whose next step nobody can be asked to do. */
export interface BlockedCase {
  record: CaseRecord;
  stepKey: string;
  stepName: string;
  /** Last known names of the bodies of the step that are missing. */
  bodies: string;
  /** In Chinese; of the chain's bodies only. */
  reason: string;
  /** When it was put before the administrators; null: not yet. */
  reportedAt: Date | null;
}

/**
 * Cases that stand still because the chain asks a body that the county does not have any more. They are reported, never
 * skipped: each goes on by itself when the body is back, or when it was moved to a chain without it.
 */
@Injectable()
export class BlockedCases {
  constructor(
    private readonly progress: CaseProgress,
    private readonly audit: AuditTrail,
    private readonly listeners: CaseListeners,
  ) {}

  /** What keeps the next step from being opened; null when nothing does, or no step is due. Writes nothing. */
  async of(tx: Tx, ctx: RequestContext, record: CaseRecord): Promise<BlockedCase | null> {
    const obstacle = await this.progress.obstacle(tx, ctx, record);
    const move = moveOf(record);
    if (!obstacle || move.type !== 'OPEN') return null;
    const stepKey = move.tasks[0]?.stepKey ?? '';
    const blocked = {
      record,
      stepKey,
      stepName: stepOf(record.template.chain, stepKey)?.name ?? stepKey,
      bodies: (await this.progress.missingNames(tx, record)).join('、'),
      reason: obstacle.detail.message,
    };
    return { ...blocked, reportedAt: await this.reportedAt(tx, blocked) };
  }

  /** Tells the trail and the administrators once for each standstill, in the transaction that holds the case. */
  async report(tx: Tx, ctx: RequestContext, blocked: BlockedCase): Promise<void> {
    if (blocked.reportedAt) return;
    const system = { ...ctx, actor: null };
    const { record, stepKey, stepName, reason } = blocked;
    const { row, version } = record;
    await this.audit.append(tx, system, `case:${row.number}`, [
      {
        type: CASE_BLOCKED,
        summary: `“${stepName}”不能转办，已上报督办：${reason}`,
        payload: { caseId: row.id, version: row.currentVersion, moves: row.moves, stepKey, reason },
      },
    ]);
    await this.listeners.say(tx, system, row, version, { type: 'CASE_BLOCKED', stepKey, stepName });
  }

  /** Of this very standstill: of the same step and reason, with nothing opened since. */
  private async reportedAt(
    tx: Tx,
    { record, stepKey, reason }: Pick<BlockedCase, 'record' | 'stepKey' | 'reason'>,
  ): Promise<Date | null> {
    const { number, currentVersion, moves } = record.row;
    const told = await this.audit.read(tx, `case:${number}`, [CASE_BLOCKED, 'task.opened']);
    const last = told.at(-1);
    if (last?.type !== CASE_BLOCKED) return null;
    const { payload } = last;
    const same =
      payload['version'] === currentVersion &&
      payload['moves'] === moves &&
      payload['stepKey'] === stepKey &&
      payload['reason'] === reason;
    return same ? last.occurredAt : null;
  }
}
