import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import type { CaseTaskRow } from './entities/case-task.entity.js';
import { SeparationOfDuties } from './separation.js';
import type { CaseAtVersion } from './separation.js';
import { TaskRepository } from './task.repository.js';
import type { PublishedTemplate } from './templates/template.repository.js';

/**
 * A task that nobody may act on is reported, never skipped and never approved by itself (edge-01). The mark goes
 * when somebody may act again; both are in the trail.
 */
@Injectable()
export class Escalation {
  constructor(
    private readonly separation: SeparationOfDuties,
    private readonly tasks: TaskRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Looks at the open tasks of a locked, running case. */
  async check(
    tx: Tx,
    ctx: RequestContext,
    at: Pick<CaseAtVersion, 'row' | 'version'> & { template: PublishedTemplate },
    tasks: readonly CaseTaskRow[],
  ): Promise<void> {
    const open = tasks.filter((task) => task.state === 'OPEN');
    const { row, version, template } = at;
    const stuck = await this.separation.stuck(tx, { row, version, chain: template.chain }, open, ctx.today);
    const newly = stuck.filter((task) => task.escalatedAt === null);
    const freed = open.filter((task) => task.escalatedAt !== null && !stuck.includes(task));
    if (newly.length === 0 && freed.length === 0) return;
    const ids = (some: readonly CaseTaskRow[]): string[] => some.map((task) => task.id);
    await this.tasks.escalate(tx, ids(newly), ctx.now);
    await this.tasks.escalate(tx, ids(freed), null);
    await this.audit.append(tx, ctx, `case:${row.number}`, [
      ...newly.map(escalatedEvent),
      ...freed.map(resumedEvent),
    ]);
  }
}

function escalatedEvent(task: CaseTaskRow) {
  return {
    type: 'task.escalated',
    summary: `${task.bodyName}“${task.stepName}”目前无人可办（席位空缺或须回避），已上报督办`,
    payload: factsOf(task),
  };
}

function resumedEvent(task: CaseTaskRow) {
  return {
    type: 'task.resumed',
    summary: `${task.bodyName}“${task.stepName}”已有人可办`,
    payload: factsOf(task),
  };
}

function factsOf({ id, version, stepKey, bodyId }: CaseTaskRow): Record<string, unknown> {
  return { taskId: id, version, stepKey, bodyId };
}
