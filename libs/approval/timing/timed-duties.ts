import { Injectable } from '@nestjs/common';
import type { NewAuditEvent } from '../../audit/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import {
  calendarDate,
  deadlineDuties,
  isReportable,
  maxDate,
  shanghaiDateOf,
  stepOf,
} from '../../rules/index.js';
import type { CalendarDate, ChainStep, ChainTemplate, WorkCalendar } from '../../rules/index.js';
import type { TimedFact } from '../case-listener.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import type { CaseTaskRow } from '../entities/case-task.entity.js';
import type { PublicityRow } from '../entities/publicity.entity.js';
import { unlessUncounted } from '../due.js';
import { StepActRepository } from '../step-act.repository.js';
import { TaskRepository } from '../task.repository.js';
import { Superiors } from './superiors.js';
import type { ReminderPolicy } from './timing-policy.js';

/** A locked, running case with what its duties are counted by. */
export interface TimedCase {
  row: ApprovalCaseRow;
  chain: ChainTemplate;
  calendar: WorkCalendar;
  reminders: ReminderPolicy | null;
}

/** What time has done to a case: entries for its trail, and facts for those who listen. */
export interface DoneDuties {
  events: NewAuditEvent[];
  facts: TimedFact[];
}

/** What a day asks for of the open tasks: reminders, reports of late ones, word that a 公示 is over. It decides nothing. */
@Injectable()
export class TimedDuties {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly acts: StepActRepository,
    private readonly superiors: Superiors,
  ) {}

  async perform(
    tx: Tx,
    ctx: RequestContext,
    timed: TimedCase,
    open: readonly CaseTaskRow[],
  ): Promise<DoneDuties> {
    const done: DoneDuties = { events: [], facts: [] };
    for (const task of open) {
      const step = stepOf(timed.chain, task.stepKey);
      if (!step) throw new Error(`the template lost step ${task.stepKey}`);
      await this.ofTask(tx, ctx, timed, { task, step, since: sinceOf(timed.row, task) }, done);
    }
    return done;
  }

  private async ofTask(
    tx: Tx,
    ctx: RequestContext,
    timed: TimedCase,
    at: TaskAt,
    done: DoneDuties,
  ): Promise<void> {
    const { task, step, since } = at;
    const posted = step.kind === 'PUBLICISE' ? await this.acts.publicitiesOfTask(tx, task.id) : [];
    const publicity = posted.at(-1);
    // While a 公示 runs the office can do nothing but wait.
    if (publicity && publicity.closesOn >= ctx.today) return;
    // One that was entered when it was over already is nothing that its office has to be told.
    if (publicity && publicity.closesOn >= since) await this.publicityOver(tx, task, publicity, done);
    const dueOn = dueOf(task, publicity, timed.calendar);
    if (!dueOn) return;
    const duties = unlessUncounted(() =>
      deadlineDuties(timed.calendar, { dueOn, since, today: ctx.today }, timed.reminders),
    );
    if (!duties) return;
    if (duties.dueIn !== null) {
      done.events.push(remindedEvent(task, duties.dueIn));
      done.facts.push({ type: 'TASK_DUE_SOON', task, offset: duties.dueIn });
    }
    if (duties.tellLate) {
      done.events.push(overdueEvent(task, duties.late));
      done.facts.push({ type: 'TASK_OVERDUE', task, workingDaysLate: duties.late });
    }
    await this.reportLate(tx, ctx, timed, at, duties.late, done);
  }

  /** 逾期上报 by the template: once, to the body that it names. The task stays where it is. */
  private async reportLate(
    tx: Tx,
    ctx: RequestContext,
    { row, chain }: TimedCase,
    { task, step }: TaskAt,
    late: number,
    done: DoneDuties,
  ): Promise<void> {
    const { escalation } = step;
    if (!escalation || task.lateReportedAt || !isReportable(late, escalation.afterWorkingDaysLate)) return;
    const to = await this.superiors.of(tx, row, chain, step.key);
    await this.tasks.reportLate(tx, task.id, to?.bodyId ?? null, ctx.now);
    done.events.push({
      type: 'task.late-reported',
      summary: `${task.bodyName}“${task.stepName}”已逾期${late}个工作日，上报${to?.bodyName ?? '系统管理员'}督办`,
      payload: { ...factsOf(task), workingDaysLate: late, toBodyId: to?.bodyId ?? null },
    });
    done.facts.push({ type: 'TASK_LATE_REPORTED', task, workingDaysLate: late, to });
  }

  /** Ending it stays the office's act, and waits for named objections (domain §1). */
  private async publicityOver(
    tx: Tx,
    task: CaseTaskRow,
    { id, round, closesOn }: PublicityRow,
    done: DoneDuties,
  ): Promise<void> {
    const unanswered = await this.acts.unansweredNamed(tx, task.id);
    const waits = unanswered > 0 ? `，尚有${unanswered}件实名异议未答复` : '，可以结束公示';
    done.events.push({
      type: 'publicity.over',
      summary: `${task.bodyName}“${task.stepName}”公示期已于${closesOn}届满${waits}`,
      payload: { ...factsOf(task), publicityId: id, round, closesOn, unanswered },
    });
    done.facts.push({ type: 'PUBLICITY_OVER', task, round, closesOn, unanswered });
  }
}

interface TaskAt {
  task: CaseTaskRow;
  step: ChainStep;
  since: CalendarDate;
}

/** A task is owed nothing for days before it was there. */
function sinceOf({ timedOn }: ApprovalCaseRow, task: CaseTaskRow): CalendarDate {
  const opened = shanghaiDateOf(task.openedAt);
  return timedOn ? maxDate(calendarDate(timedOn), opened) : opened;
}

/** Once its text was posted, an office has until the first working day after the period at least. */
function dueOf(
  task: CaseTaskRow,
  publicity: PublicityRow | undefined,
  calendar: WorkCalendar,
): CalendarDate | null {
  if (!task.dueOn) return null;
  const dueOn = calendarDate(task.dueOn);
  if (!publicity) return dueOn;
  const after = unlessUncounted(() => calendar.nextWorkingDay(calendarDate(publicity.closesOn)));
  return after ? maxDate(dueOn, after) : null;
}

function remindedEvent(task: CaseTaskRow, days: number): NewAuditEvent {
  return {
    type: 'task.reminded',
    summary: `提醒${task.bodyName}：“${task.stepName}”将于${task.dueOn ?? ''}到期`,
    payload: { ...factsOf(task), dueOn: task.dueOn, workingDaysBefore: days },
  };
}

function overdueEvent(task: CaseTaskRow, days: number): NewAuditEvent {
  return {
    type: 'task.overdue',
    summary: `催办${task.bodyName}：“${task.stepName}”已逾期${days}个工作日`,
    payload: { ...factsOf(task), dueOn: task.dueOn, workingDaysLate: days },
  };
}

function factsOf({ id, version, stepKey, bodyId }: CaseTaskRow): Record<string, unknown> {
  return { taskId: id, version, stepKey, bodyId };
}
