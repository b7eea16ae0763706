import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { AccountRepository, ContextFactory } from '../access/index.js';
import { OpenTasks } from '../approval/index.js';
import type { OpenTask } from '../approval/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization, PolicyReader, PolicySchemas, WorkCalendars } from '../organization/index.js';
import { MissingCalendarYearError, calendarDate } from '../rules/index.js';
import type { WorkCalendar } from '../rules/index.js';
import { noticeTexts } from './kinds.js';
import { NoticeWriter } from './notice-writer.js';
import type { NewNotice } from './notice.repository.js';

/** Key of the parameter {@link ReminderPolicy}. */
export const REMINDERS_KEY = 'notice.reminders';

const days = z.number().int().min(1).max(60);

const reminderPolicy = z.object({
  /** So many working days before a task is due, once for each number. */
  beforeWorkingDays: z.array(days).max(10),
  /** Every so many working days while it is late. */
  overdueEveryWorkingDays: days,
});

/** When people are reminded, in working days; a county without the parameter reminds of nothing. */
export type ReminderPolicy = z.infer<typeof reminderPolicy>;

const BATCH = 100;

/**
 * Reminds those who may act of tasks that are due soon or late. Goes by the business day alone and writes under
 * unique causes, so running it twice, late or in two processes tells nobody twice.
 */
@Injectable()
export class Reminders implements OnModuleInit {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly contexts: ContextFactory,
    private readonly organization: Organization,
    private readonly schemas: PolicySchemas,
    private readonly policies: PolicyReader,
    private readonly calendars: WorkCalendars,
    private readonly tasks: OpenTasks,
    private readonly accounts: AccountRepository,
    private readonly writer: NoticeWriter,
  ) {}

  onModuleInit(): void {
    this.schemas.register(REMINDERS_KEY, reminderPolicy);
  }

  /** Goes through the open tasks of every community once. */
  async run(): Promise<void> {
    const ctx = await this.contexts.forSystem();
    const reader = this.transactions.reader;
    for (const { id } of await this.organization.communities(reader)) {
      const policy = await this.policies.find<ReminderPolicy>(reader, id, REMINDERS_KEY, ctx.today);
      if (!policy) continue;
      try {
        await this.ofCommunity(ctx, id, policy.value);
      } catch (error) {
        // Due dates are counted from the same calendar: beyond it nothing is due yet.
        if (!(error instanceof MissingCalendarYearError)) throw error;
      }
    }
  }

  private async ofCommunity(ctx: RequestContext, communityId: string, policy: ReminderPolicy): Promise<void> {
    const calendar = await this.calendars.of(this.transactions.reader, communityId, ctx.today);
    const today = calendarDate(ctx.today);
    if (!calendar.isWorkingDay(today)) return;
    const soonest = policy.beforeWorkingDays
      .map((days) => ({ days, until: calendar.addWorkingDays(today, days) }))
      .sort((a, b) => a.days - b.days);
    const until = soonest.at(-1)?.until ?? today;
    for (let after = ''; ;) {
      const due = await this.tasks.dueBy(this.transactions.reader, communityId, until, after, BATCH);
      for (const task of due) {
        const notices = noticesOf(task, ctx.today, soonest, calendar, policy);
        if (notices.length > 0) await this.remind(ctx, communityId, task, notices);
      }
      const last = due.at(-1);
      if (!last || due.length < BATCH) return;
      after = last.id;
    }
  }

  private async remind(
    ctx: RequestContext,
    communityId: string,
    task: OpenTask,
    notices: readonly NewNotice[],
  ): Promise<void> {
    await this.transactions.run(async (tx: Tx) => {
      const accounts = await this.accounts.ofPersons(tx, await this.tasks.actors(tx, task, ctx.today));
      for (const notice of notices) await this.writer.tell(tx, ctx, communityId, notice, accounts);
    });
  }
}

/** At most one notice a day: the nearest offset that has been reached, or that it is late. */
function noticesOf(
  task: OpenTask,
  today: string,
  soonest: readonly { days: number; until: string }[],
  calendar: WorkCalendar,
  policy: ReminderPolicy,
): NewNotice[] {
  const { caseNumber } = task;
  if (task.dueOn < today) {
    const late = calendar.workingDaysAfter(calendarDate(task.dueOn), calendarDate(today));
    if (late === 0 || late % policy.overdueEveryWorkingDays !== 0) return [];
    const cause = `task:${task.id}:overdue:${today}`;
    return [{ kind: 'TASK_OVERDUE', cause, caseNumber, text: noticeTexts.taskOverdue(task, late) }];
  }
  const reached = soonest.find(({ until }) => task.dueOn <= until);
  if (!reached) return [];
  const cause = `task:${task.id}:due-in:${reached.days}`;
  return [{ kind: 'TASK_DUE_SOON', cause, caseNumber, text: noticeTexts.taskDueSoon(task) }];
}
