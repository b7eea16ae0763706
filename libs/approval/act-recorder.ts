import { Injectable } from '@nestjs/common';
import { allowsRow } from '../access/index.js';
import { AuditTrail } from '../audit/index.js';
import { actorOf, machineNow } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner, canonicalJson, isId, sha256 } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { actHash } from './act-hash.js';
import { refuse } from './approval.errors.js';
import { CaseRepository } from './case.repository.js';
import { DecisionDesk } from './decision-desk.js';
import type { OpenDesk } from './decision-desk.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import { CaseSight } from './collaboration/case-sight.js';
import type { RecordedAct } from './entities/recorded-act.js';
import { MatterRegistry } from './matter-registry.js';
import { StepActRepository } from './step-act.repository.js';
import type { ActRow, ActTable } from './step-act.repository.js';
import { TaskRepository } from './task.repository.js';
import { caseStatusNames } from './status-names.js';

/** What every act on a step names. */
export interface ActClaim {
  /** Made by the client; the same one again is the same act. */
  id: string;
  taskId: string;
  /** Hash of the text that the actor was shown. */
  contentSha256: string;
}

/** An act as its service describes it; who, when and on what is filled in here. */
export interface NewAct<K extends ActTable> {
  fields: Omit<ActRow<K>, keyof RecordedAct | 'taskId'>;
  event: { type: string; summary: string; facts?: Record<string, unknown> };
}

/** The task on which somebody acts, locked and current. A submitter has no seat. */
export type ActDesk = Pick<OpenDesk, 'row' | 'task' | 'version' | 'requestSha256'> & {
  seat: OpenDesk['seat'] | null;
};

/** The locked case on which somebody acts, whatever its state; not every act is about a task. */
export type CaseDesk = Omit<ActDesk, 'task'> & { task: CaseTaskRow | null };

/** Records acts on an open step that do not decide it: each is one transaction with its entry in the trail. */
@Injectable()
export class ActRecorder {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly audit: AuditTrail,
    private readonly desk: DecisionDesk,
    private readonly acts: StepActRepository,
    private readonly cases: CaseRepository,
    private readonly tasks: TaskRepository,
    private readonly matters: MatterRegistry,
    private readonly sight: CaseSight,
  ) {}

  /** By the office that has the task, with the same checks as for deciding it. Answers with the case's id. */
  byOffice<K extends ActTable>(
    ctx: RequestContext,
    claim: ActClaim,
    table: K,
    write: (tx: Tx, open: OpenDesk) => Promise<NewAct<K>>,
    anySeat = false,
  ): Promise<string> {
    const { id: decisionId, taskId, contentSha256 } = claim;
    return this.transactions.run(async (tx) => {
      const named = { decisionId, taskId, contentSha256 };
      const find = () => this.acts.find(tx, table, claim.id);
      const open = await this.desk.takeUpFor(tx, ctx, named, { table, ...claim }, find, anySeat);
      if (!('task' in open)) return open.caseId;
      this.desk.refuseConcerned(ctx, open);
      await this.put(tx, ctx, claim.id, open, table, await write(tx, open));
      return open.row.id;
    });
  }

  /** By whoever may submit such matters for the institution. Answers with the case's id. */
  bySubmitter<K extends ActTable>(
    ctx: RequestContext,
    claim: ActClaim,
    table: K,
    write: (tx: Tx, open: ActDesk) => Promise<NewAct<K>>,
  ): Promise<string> {
    if (!isId(claim.id)) throw refuse.badId('id');
    return this.transactions.run(async (tx) => {
      const found = await this.tasks.find(tx, claim.taskId);
      const row = found ? await this.cases.lock(tx, found.caseId) : null;
      const task = await this.tasks.find(tx, claim.taskId);
      if (!row || !task || !allowsRow(ctx.ability, 'create', this.matters.of(row.matterType).subject, row))
        throw refuse.taskUnknown();
      const requestSha256 = sha256(canonicalJson({ table, ...claim, actor: actorOf(ctx).accountId }));
      const earlier = await this.acts.find(tx, table, claim.id);
      if (earlier && earlier.requestSha256 !== requestSha256) throw refuse.decisionIdReused();
      if (earlier) return row.id;
      if (row.status !== 'RUNNING') throw refuse.notRunning(caseStatusNames[row.status]);
      if (task.state === 'DONE') throw refuse.alreadyDecided();
      const version = await this.cases.version(tx, row.id, row.currentVersion);
      // A task that fell away with a move of the chain has the version still, and is no place to act on any more.
      if (task.state !== 'OPEN' || task.version !== row.currentVersion) throw refuse.stale();
      if (version.contentSha256 !== claim.contentSha256) throw refuse.stale();
      const open = { row, task, version, seat: null, requestSha256 };
      await this.put(tx, ctx, claim.id, open, table, await write(tx, open));
      return row.id;
    });
  }

  /**
   * By anybody who may see the case, which `find` names by its id; `write` checks whatever else the act takes. Answers
   * with the case's id.
   */
  onCase<K extends ActTable>(
    ctx: RequestContext,
    claim: { id: string },
    table: K,
    find: (tx: Tx) => Promise<string | null>,
    write: (tx: Tx, open: CaseDesk) => Promise<NewAct<K>>,
  ): Promise<string> {
    if (!isId(claim.id)) throw refuse.badId('id');
    return this.transactions.run(async (tx) => {
      const caseId = await find(tx);
      const row = caseId ? await this.cases.lock(tx, caseId) : null;
      if (!row || !(await this.sight.sees(tx, ctx, row))) throw refuse.caseUnknown();
      const requestSha256 = sha256(canonicalJson({ table, ...claim, actor: actorOf(ctx).accountId }));
      const earlier = await this.acts.find(tx, table, claim.id);
      if (earlier && earlier.requestSha256 !== requestSha256) throw refuse.decisionIdReused();
      if (earlier) return row.id;
      const version = await this.cases.version(tx, row.id, row.currentVersion);
      const open: CaseDesk = { row, version, task: null, seat: null, requestSha256 };
      await this.put(tx, ctx, claim.id, open, table, await write(tx, open));
      return row.id;
    });
  }

  /** Writes one act and what the trail tells of it. `write` may have named the task and the seat meanwhile. */
  async put<K extends ActTable>(
    tx: Tx,
    ctx: RequestContext,
    id: string,
    open: CaseDesk,
    table: K,
    { fields, event }: NewAct<K>,
  ): Promise<void> {
    const actor = actorOf(ctx);
    const act: RecordedAct & { taskId: string | null } = {
      id,
      caseId: open.row.id,
      taskId: open.task?.id ?? null,
      version: open.version.version,
      contentSha256: open.version.contentSha256,
      seatId: open.seat?.seatId ?? null,
      seatTitle: open.seat?.title ?? null,
      actorAccountId: actor.accountId,
      actorPersonId: actor.personId,
      actorName: actor.displayName,
      enteredAt: ctx.now,
      recordedAt: machineNow(),
      requestSha256: open.requestSha256,
    };
    const row = { ...act, ...fields } as unknown as ActRow<K>;
    await this.acts.insert(tx, table, row);
    const { taskId, version, contentSha256 } = act;
    const { type, summary, facts } = event;
    const payload = { ...facts, id, table, taskId, version, contentSha256, sha256: actHash(row) };
    await this.audit.append(tx, ctx, `case:${open.row.number}`, [{ type, summary, payload }]);
  }
}
