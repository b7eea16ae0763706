import { Injectable } from '@nestjs/common';
import type { NewAuditEvent } from '../../audit/index.js';
import type { Tx } from '../../database/index.js';
import { MissingCalendarYearError, shanghaiDateOf, stepOf } from '../../rules/index.js';
import type { ChainTemplate, WorkCalendar } from '../../rules/index.js';
import type { CaseTaskRow } from '../entities/case-task.entity.js';
import { TaskRepository } from '../task.repository.js';

/** Due dates that could not be counted when their tasks opened, because the year's calendar was missing (edge-28). */
@Injectable()
export class DueDates {
  constructor(private readonly tasks: TaskRepository) {}

  /** Fills in what can be counted by now, from the day on which each task opened. Answers the tasks as they are then. */
  async fill(
    tx: Tx,
    chain: ChainTemplate,
    open: readonly CaseTaskRow[],
    calendar: WorkCalendar,
  ): Promise<{ tasks: CaseTaskRow[]; events: NewAuditEvent[] }> {
    const events: NewAuditEvent[] = [];
    const tasks: CaseTaskRow[] = [];
    for (const task of open) {
      const dueOn = task.dueOn ?? countedFrom(chain, task, calendar);
      tasks.push({ ...task, dueOn });
      if (task.dueOn !== null || dueOn === null) continue;
      await this.tasks.setDue(tx, task.id, dueOn);
      events.push(dueSetEvent(task, dueOn));
    }
    return { tasks, events };
  }
}

function countedFrom(chain: ChainTemplate, task: CaseTaskRow, calendar: WorkCalendar): string | null {
  const step = stepOf(chain, task.stepKey);
  if (!step) throw new Error(`the template lost step ${task.stepKey}`);
  try {
    return calendar.addWorkingDays(shanghaiDateOf(task.openedAt), step.dueWorkingDays);
  } catch (error) {
    if (error instanceof MissingCalendarYearError) return null;
    throw error;
  }
}

function dueSetEvent({ id, version, stepKey, stepName, bodyId, bodyName }: CaseTaskRow, dueOn: string) {
  return {
    type: 'task.due-set',
    summary: `工作日历已录入，${bodyName}“${stepName}”的办理期限定为${dueOn}`,
    payload: { taskId: id, version, stepKey, bodyId, dueOn },
  };
}
