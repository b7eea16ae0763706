import { Injectable, Logger } from '@nestjs/common';
import { Refused } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { BlockedCases } from './blocked-cases.js';
import { CaseProgress } from './case-progress.js';
import { CaseRecords, moveOf } from './case-record.js';
import type { CaseRecord, UnreadableCase } from './case-record.js';
import type { ApprovalCaseRow } from './entities/approval-case.entity.js';
import { Waiting } from './timing/waiting.js';
import type { AnswerTerm, Waited } from './timing/waiting.js';

/** A running case that does not go on by itself, as 督办 lists it. */
export interface StandingCase {
  row: ApprovalCaseRow;
  /** All of its steps are done; it goes on when what it waits for is there. */
  awaits: boolean;
  stepName: string;
  /** Last known names of the bodies that are missing. */
  bodies: string;
  /** In Chinese; of the chain's bodies only. */
  reason: string;
  /** By when what it waits for is to be answered; null: nobody has a term for it. */
  term: AnswerTerm | null;
  /** When the last thing happened on it. */
  since: Date;
  /** When it was put before the administrators; null: not yet. */
  reportedAt: Date | null;
}

/** SQL on the case `c` with its parameters. */
export interface CaseCondition {
  sql: string;
  params: readonly unknown[];
}

/** `daysLate`: only those whose answer is late by so many calendar days or more; 0: all. */
export interface StandingCondition extends CaseCondition {
  daysLate: number;
}

/** Running cases of which nothing is open: what has just been decided, what is ready, and what cannot go on. */
const IDLE = `c.status = 'RUNNING' AND NOT EXISTS (SELECT 1 FROM case_task t WHERE t.case_id = c.id AND t.state = 'OPEN')`;
const BATCH = 100;
/** Of a case that has gone on between two reads of it. */
const NOTHING_AWAITED = { words: '', term: null, told: null };
const UNREADABLE = '该事项的记录前后不一致，无法读取，请系统管理员用 audit verify 核对';

/** Finds those among the running cases that stand still; cases are read a batch at a time, each batch together. */
@Injectable()
export class StandingCases {
  private readonly log = new Logger(StandingCases.name);

  constructor(
    private readonly records: CaseRecords,
    private readonly progress: CaseProgress,
    private readonly blocked: BlockedCases,
    private readonly waiting: Waiting,
  ) {}

  /** A page of those that the condition leaves, the longest standing first, and how many there are. */
  async page(
    tx: Tx,
    ctx: RequestContext,
    where: StandingCondition,
    { first, offset }: { first: number; offset: number },
  ): Promise<{ total: number; items: StandingCase[] }> {
    const items: StandingCase[] = [];
    let total = 0;
    for await (const one of this.idle(tx, where)) {
      if (!(await this.stands(tx, ctx, one, where.daysLate))) continue;
      if (total >= offset && total < offset + first) items.push(await this.told(tx, ctx, one));
      total += 1;
    }
    return { total, items };
  }

  /** Kinds of matters of which a case is idle. */
  async matterTypes(tx: Tx, { sql, params }: CaseCondition): Promise<string[]> {
    const rows: { type: string }[] = await tx.query(
      `SELECT DISTINCT c.matter_type AS type FROM approval_case c WHERE ${IDLE} AND ${sql} ORDER BY type`,
      [...params],
    );
    return rows.map(({ type }) => type);
  }

  /** Those that could go on by now, though nobody has told their conductor. */
  async freed(tx: Tx, ctx: RequestContext): Promise<{ id: string; number: string }[]> {
    const sql = `NOT EXISTS (SELECT 1 FROM outbox_message o
      WHERE o.delivered_at IS NULL AND o.workflow_id = CONCAT('case:', c.number))`;
    const found: { id: string; number: string }[] = [];
    for await (const one of this.idle(tx, { sql, params: [] })) {
      if ('fault' in one) continue;
      const free = async (): Promise<boolean> =>
        moveOf(one).type === 'OPEN' && (await this.progress.obstacle(tx, ctx, one)) === null;
      // What cannot be made out is for 督办, and wakes nobody.
      if (await free().catch(() => false)) found.push({ id: one.row.id, number: one.row.number });
    }
    return found;
  }

  /** A case that cannot be made out stands still too, and hides no other. Of what has no term nothing is late. */
  private async stands(
    tx: Tx,
    ctx: RequestContext,
    one: CaseRecord | UnreadableCase,
    daysLate: number,
  ): Promise<boolean> {
    try {
      if ('fault' in one) throw one.fault;
      if (await this.progress.obstacle(tx, ctx, one)) return daysLate === 0;
      const waited = await this.waited(tx, ctx, one);
      return waited !== null && (waited.term?.daysLate ?? 0) >= daysLate;
    } catch (error) {
      this.log.error(`case ${one.row.id} cannot be read: ${error instanceof Error ? error.name : 'fault'}`);
      return daysLate === 0;
    }
  }

  private async told(tx: Tx, ctx: RequestContext, one: CaseRecord | UnreadableCase): Promise<StandingCase> {
    if ('fault' in one) return unreadable(one.row);
    try {
      return await this.viewOf(tx, ctx, one);
    } catch {
      return unreadable(one.row);
    }
  }

  private async viewOf(tx: Tx, ctx: RequestContext, record: CaseRecord): Promise<StandingCase> {
    const { row, tasks } = record;
    const closed = tasks.map(({ closedAt }) => closedAt?.getTime() ?? 0);
    const common = { row, since: new Date(Math.max(row.submittedAt.getTime(), ...closed)) };
    const blocked = await this.blocked.of(tx, ctx, record);
    if (blocked) {
      const { stepName, bodies, reason, reportedAt } = blocked;
      return { ...common, awaits: false, stepName, bodies, reason, term: null, reportedAt };
    }
    const waited = await this.waited(tx, ctx, record);
    const { words: reason, term, told: reportedAt } = waited ?? NOTHING_AWAITED;
    return { ...common, awaits: true, stepName: '实施', bodies: '', reason, term, reportedAt };
  }

  /** What a case whose steps are all done waits for; null when nothing, or when it will be sent back. */
  private waited(tx: Tx, ctx: RequestContext, record: CaseRecord): Promise<Waited | null> {
    return this.waiting.of(tx, ctx, record).catch(unlessRefused);
  }

  /** Those of which nothing is open, the longest standing first; each batch goes on where the last one ended. */
  private async *idle(
    tx: Tx,
    { sql, params }: CaseCondition,
  ): AsyncGenerator<CaseRecord | UnreadableCase, void> {
    let last: { id: string; submittedAt: Date } | undefined;
    do {
      const beyond = last ? 'AND (c.submitted_at, c.id) > (?, ?)' : '';
      const from: unknown[] = last ? [last.submittedAt, last.id] : [];
      const rows: { id: string; submittedAt: Date }[] = await tx.query(
        `SELECT c.id, c.submitted_at AS submittedAt FROM approval_case c WHERE ${IDLE} AND ${sql} ${beyond}
          ORDER BY c.submitted_at, c.id LIMIT ${String(BATCH)}`,
        [...params, ...from],
      );
      yield* await this.records.readMany(
        tx,
        rows.map(({ id }) => id),
      );
      last = rows.length < BATCH ? undefined : rows.at(-1);
    } while (last);
  }
}

function unreadable(row: ApprovalCaseRow): StandingCase {
  const nothing = { stepName: '—', bodies: '', term: null, reportedAt: null };
  return { row, awaits: false, ...nothing, reason: UNREADABLE, since: row.submittedAt };
}

function unlessRefused(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}
