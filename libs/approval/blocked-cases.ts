import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { Refused } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { stepOf } from '../rules/index.js';
import { CaseListeners } from './case-listener.js';
import { CaseProgress } from './case-progress.js';
import { CaseRecords, moveOf } from './case-record.js';
import type { CaseRecord } from './case-record.js';
import { Waiting } from './timing/waiting.js';
import type { AnswerTerm } from './timing/waiting.js';

/** Event of the case's chain by which its standstill is put before the administrators. */
export const CASE_BLOCKED = 'case.blocked';

/** A running case whose next step nobody can be asked to do, or which waits for what its matter names. */
export interface BlockedCase {
  record: CaseRecord;
  /** All of its steps are done; it goes on when what it waits for is there. */
  awaits: boolean;
  stepKey: string;
  stepName: string;
  /** Codes of the bodies of the step, with their last known names. */
  bodies: string;
  /** In Chinese; of the chain's bodies only. */
  reason: string;
  /** By when what it waits for is to be answered; null: nobody has a term for it. */
  term: AnswerTerm | null;
  /** When it was put before the administrators; null: not yet. */
  reportedAt: Date | null;
}

/** Running cases of which nothing is open: what has just been decided, what is ready, and what cannot go on. */
const IDLE = `c.status = 'RUNNING' AND NOT EXISTS (SELECT 1 FROM case_task t WHERE t.case_id = c.id AND t.state = 'OPEN')`;
/** There are few; this is a bound for a county whose bodies have all been taken away. */
const MOST = 500;

/**
 * Cases that stand still because the chain asks a body that the county does not have any more. They are reported, never
 * skipped: each goes on by itself when the body is back, or when it was moved to a chain without it.
 */
@Injectable()
export class BlockedCases {
  constructor(
    private readonly records: CaseRecords,
    private readonly progress: CaseProgress,
    private readonly audit: AuditTrail,
    private readonly listeners: CaseListeners,
    private readonly waiting: Waiting,
  ) {}

  /** What keeps the next step from being opened; null when nothing does, or no step is due. Writes nothing. */
  async of(tx: Tx, ctx: RequestContext, record: CaseRecord): Promise<BlockedCase | null> {
    const obstacle = await this.progress.obstacle(tx, ctx, record);
    const move = moveOf(record);
    if (!obstacle || move.type !== 'OPEN') return null;
    const stepKey = move.tasks[0]?.stepKey ?? '';
    const named = (code: string): string =>
      record.tasks.findLast(({ bodyCode }) => bodyCode === code)?.bodyName ?? code;
    const blocked = {
      ...{ record, awaits: false, term: null },
      stepKey,
      stepName: stepOf(record.template.chain, stepKey)?.name ?? stepKey,
      bodies: move.tasks.map(({ actor }) => named(actor)).join('、'),
      reason: obstacle.detail.message,
    };
    return { ...blocked, reportedAt: await this.reportedAt(tx, blocked) };
  }

  /** What a case whose steps are all done waits for; null when nothing, or when it will be sent back. Writes nothing. */
  private async awaiting(tx: Tx, ctx: RequestContext, record: CaseRecord): Promise<BlockedCase | null> {
    const waited = await this.waiting.of(tx, ctx, record).catch(unlessRefused);
    if (!waited) return null;
    const step = { stepKey: '', stepName: '实施', bodies: '' };
    const { words: reason, term, told: reportedAt } = waited;
    return { record, awaits: true, ...step, reason, term, reportedAt };
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

  /** Those that a condition on the case `c` leaves, the longest standing first. */
  async where(tx: Tx, ctx: RequestContext, sql: string, params: readonly unknown[]): Promise<BlockedCase[]> {
    const found: BlockedCase[] = [];
    for (const record of await this.idle(tx, sql, params)) {
      const standing = (await this.of(tx, ctx, record)) ?? (await this.awaiting(tx, ctx, record));
      if (standing) found.push(standing);
    }
    return found;
  }

  /** Those that could go on by now, though nobody has told their conductor. */
  async freed(tx: Tx, ctx: RequestContext): Promise<{ id: string; number: string }[]> {
    const unannounced = `NOT EXISTS (SELECT 1 FROM outbox_message o
      WHERE o.delivered_at IS NULL AND o.workflow_id = CONCAT('case:', c.number))`;
    const found: { id: string; number: string }[] = [];
    for (const record of await this.idle(tx, unannounced, [])) {
      if (moveOf(record).type !== 'OPEN') continue;
      if ((await this.progress.obstacle(tx, ctx, record)) === null) found.push(record.row);
    }
    return found.map(({ id, number }) => ({ id, number }));
  }

  private async idle(tx: Tx, sql: string, params: readonly unknown[]): Promise<CaseRecord[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT c.id FROM approval_case c WHERE ${IDLE} AND ${sql} ORDER BY c.submitted_at, c.id LIMIT ${String(MOST)}`,
      [...params],
    );
    const records: CaseRecord[] = [];
    for (const { id } of rows) {
      const record = await this.records.read(tx, id);
      if (record) records.push(record);
    }
    return records;
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

function unlessRefused(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}
