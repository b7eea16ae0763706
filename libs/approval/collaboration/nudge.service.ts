import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { allowsRow } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { Organization, PolicyReader, PolicySchemas } from '../../organization/index.js';
import { ActRecorder } from '../act-recorder.js';
import type { NewAct } from '../act-recorder.js';
import { ActingSeats, covers } from '../acting-seats.js';
import { refuse } from '../approval.errors.js';
import { optionalText } from '../texts.js';
import { CaseListeners } from '../case-listener.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import type { CaseTaskRow } from '../entities/case-task.entity.js';
import type { TaskNudgeRow } from '../entities/collaboration.entity.js';
import { MatterRegistry } from '../matter-registry.js';
import { caseStatusNames } from '../status-names.js';
import { TaskRepository } from '../task.repository.js';
import { refuseTogether } from './collaboration.errors.js';
import { CollaborationRepository } from './collaboration.repository.js';

/** Key of the parameter {@link NudgePolicy}. */
export const NUDGES_KEY = 'approval.nudges';

const nudgePolicy = z.object({
  /** At most so many for one task on one business day. */
  perDay: z.number().int().min(1).max(24),
  /** Hours from one nudge of a task to the next. */
  minHours: z.number().int().min(0).max(240),
});

/** How often the county lets people be nudged; without the parameter nobody may be. */
export type NudgePolicy = z.infer<typeof nudgePolicy>;

export interface NudgeRequest {
  id: string;
  taskId: string;
  text?: string | null;
}

const HOUR_MS = 3_600_000;
const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** 催办: reminds those who have an open task, as often as the county's policy allows and no more. */
@Injectable()
export class NudgeService implements OnModuleInit {
  constructor(
    private readonly recorder: ActRecorder,
    private readonly organization: Organization,
    private readonly acting: ActingSeats,
    private readonly policies: PolicyReader,
    private readonly schemas: PolicySchemas,
    private readonly matters: MatterRegistry,
    private readonly tasks: TaskRepository,
    private readonly collaboration: CollaborationRepository,
    private readonly listeners: CaseListeners,
  ) {}

  onModuleInit(): void {
    this.schemas.register(NUDGES_KEY, nudgePolicy);
  }

  /** Answers with the case's id. */
  nudge(ctx: RequestContext, request: NudgeRequest): Promise<string> {
    const text = optionalText(request.text, { field: 'text', name: '催办说明', most: 500 });
    const find = async (tx: Tx) => (await this.tasks.find(tx, request.taskId))?.caseId ?? null;
    return this.recorder.onCase(ctx, request, 'task_nudge', find, async (tx, open) => {
      const { row, version } = open;
      const task = await this.tasks.find(tx, request.taskId);
      if (!task) throw refuse.taskUnknown();
      const role = await this.roleOf(tx, ctx, row, task);
      if (!role) throw refuseTogether.mayNotNudge();
      if (row.status !== 'RUNNING') throw refuse.notRunning(caseStatusNames[row.status]);
      if (task.state !== 'OPEN') throw refuse.alreadyDecided();
      const ordinal = await this.ordinal(tx, ctx, row, task);
      await this.refuseNobody(tx, ctx, row, task);
      open.task = task;
      await this.listeners.say(tx, ctx, row, version, { type: 'TASK_NUDGED', task, actId: request.id });
      return nudgeOf(ctx, task, ordinal, role, text);
    });
  }

  /** As what the actor may nudge; null when not at all. */
  async roleOf(
    tx: Tx,
    ctx: RequestContext,
    row: ApprovalCaseRow,
    task: Pick<CaseTaskRow, 'bodyId'>,
  ): Promise<TaskNudgeRow['role'] | null> {
    if (allowsRow(ctx.ability, 'supervise', 'Case', row)) return 'SUPERVISOR';
    if (allowsRow(ctx.ability, 'create', this.matters.of(row.matterType).subject, row)) return 'SUBMITTER';
    const personId = ctx.actor?.personId;
    const held = personId ? await this.organization.seatsHeldBy(tx, personId, ctx.today) : [];
    return held.some((seat) => seat.isChair && seat.bodyId === task.bodyId) ? 'SUPERVISOR' : null;
  }

  /** Which one of the day it would be. The case's lock keeps two from counting the same. */
  private async ordinal(
    tx: Tx,
    ctx: RequestContext,
    row: ApprovalCaseRow,
    task: CaseTaskRow,
  ): Promise<number> {
    const policy = await this.policies.value<NudgePolicy>(tx, row.communityId, NUDGES_KEY, ctx.today);
    const { perDay, minHours } = policy.value;
    const before = await this.collaboration.nudgesOf(tx, task.id);
    const today = before.filter(({ onDay }) => onDay === ctx.today);
    if (today.length >= perDay) throw refuseTogether.nudgedEnough(perDay, policy.documentNumber);
    const last = before.at(-1);
    const next = last ? last.enteredAt.getTime() + minHours * HOUR_MS : 0;
    if (ctx.now.getTime() < next)
      throw refuseTogether.nudgedLately(SHANGHAI.format(next), policy.documentNumber);
    return today.length + 1;
  }

  private async refuseNobody(
    tx: Tx,
    ctx: RequestContext,
    { matterType }: ApprovalCaseRow,
    task: CaseTaskRow,
  ): Promise<void> {
    const holders = await this.acting.holdersOf(tx, [task.bodyId], ctx.today);
    if (!holders.some(({ seat }) => covers(seat, { ...task, matterType })))
      throw refuseTogether.nobodyToNudge();
  }
}

function nudgeOf(
  ctx: RequestContext,
  task: CaseTaskRow,
  ordinal: number,
  role: TaskNudgeRow['role'],
  text: string | null,
): NewAct<'task_nudge'> {
  return {
    fields: { onDay: ctx.today, ordinal, role, text },
    event: {
      type: 'task.nudged',
      summary: `催办${task.bodyName}“${task.stepName}”（当日第${String(ordinal)}次）`,
      facts: { role },
    },
  };
}
