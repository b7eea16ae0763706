import { Injectable } from '@nestjs/common';
import { AccountRepository } from '../access/index.js';
import { OpenTasks } from '../approval/index.js';
import type { CaseInFact, Superior, TaskInFact, TimedFact } from '../approval/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { noticeTexts } from './kinds.js';
import { NoticeWriter } from './notice-writer.js';
import type { NewNotice } from './notice.repository.js';

type TaskFact = Extract<TimedFact, { task: TaskInFact }>;

/** What time makes of open tasks, as notices: reminders to who has the task, reports to who is above. */
@Injectable()
export class TimedNotices {
  constructor(
    private readonly tasks: OpenTasks,
    private readonly accounts: AccountRepository,
    private readonly writer: NoticeWriter,
  ) {}

  async tell(tx: Tx, ctx: RequestContext, fact: TaskFact & { case: CaseInFact }): Promise<void> {
    const { case: about, task } = fact;
    const notice = { caseNumber: about.number, ...noticeOf(fact, ctx.today) };
    const accounts =
      fact.type === 'TASK_STUCK' || fact.type === 'TASK_LATE_REPORTED'
        ? await this.above(tx, ctx, about, fact.to)
        : await this.asked(tx, ctx, about, task);
    await this.writer.tell(tx, ctx, about.communityId, notice, accounts);
  }

  private async asked(tx: Tx, ctx: RequestContext, about: CaseInFact, task: TaskInFact): Promise<string[]> {
    const persons = await this.tasks.actors(tx, { ...task, matterType: about.matterType }, ctx.today);
    return this.accounts.ofPersons(tx, persons);
  }

  /** The head of the body above; the community's administrators where there is none who signs in. */
  private async above(
    tx: Tx,
    ctx: RequestContext,
    about: CaseInFact,
    to: Superior | null,
  ): Promise<string[]> {
    const persons = to ? await this.tasks.chairs(tx, to.bodyId, ctx.today) : [];
    const accounts = await this.accounts.ofPersons(tx, persons);
    if (accounts.length > 0) return accounts;
    return this.accounts.withRole(tx, 'ADMINISTRATOR', about.communityId, ctx.today);
  }
}

function noticeOf(
  fact: TaskFact & { case: CaseInFact },
  today: string,
): Pick<NewNotice, 'kind' | 'cause' | 'text'> {
  const { task } = fact;
  const words = { matterName: fact.case.matterName, caseNumber: fact.case.number, ...task };
  const cause = (what: string): string => `task:${task.id}:${what}`;
  switch (fact.type) {
    case 'TASK_DUE_SOON':
      return { kind: fact.type, cause: cause(`due-in:${fact.offset}`), text: noticeTexts.taskDueSoon(words) };
    case 'TASK_OVERDUE':
      return {
        kind: fact.type,
        cause: cause(`overdue:${today}`),
        text: noticeTexts.taskOverdue(words, fact.workingDaysLate),
      };
    case 'TASK_LATE_REPORTED':
      return {
        kind: fact.type,
        cause: cause('late-reported'),
        text: noticeTexts.taskLateReported(words, fact.workingDaysLate),
      };
    case 'TASK_STUCK':
      return { kind: fact.type, cause: cause(`stuck:${today}`), text: noticeTexts.taskStuck(words) };
    case 'PUBLICITY_OVER':
      return {
        kind: fact.type,
        cause: cause(`publicity-over:${fact.round}`),
        text: noticeTexts.publicityOver(words, fact.closesOn, fact.unanswered),
      };
  }
}
