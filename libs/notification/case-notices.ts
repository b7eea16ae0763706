import { Injectable } from '@nestjs/common';
import { AccountRepository } from '../access/index.js';
import { OpenTasks } from '../approval/index.js';
import type { CaseEnding, CaseFact, CaseInFact, CaseListener } from '../approval/index.js';
import type { RequestContext } from '../context/index.js';
import { StandingReads } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { noticeTexts } from './kinds.js';
import { NoticeWriter } from './notice-writer.js';
import { TogetherNotices } from './together-notices.js';
import { NoticeRepository } from './notice.repository.js';
import { TimedNotices } from './timed-notices.js';

/** Turns what becomes of cases into notices, in the transaction of the fact itself. */
@Injectable()
export class CaseNotices implements CaseListener {
  constructor(
    private readonly tasks: OpenTasks,
    private readonly standing: StandingReads,
    private readonly accounts: AccountRepository,
    private readonly notices: NoticeRepository,
    private readonly writer: NoticeWriter,
    private readonly timed: TimedNotices,
    private readonly together: TogetherNotices,
  ) {}

  async heard(tx: Tx, ctx: RequestContext, facts: readonly CaseFact[]): Promise<void> {
    for (const fact of facts) await this.tell(tx, ctx, fact);
  }

  private async tell(tx: Tx, ctx: RequestContext, fact: CaseFact): Promise<void> {
    switch (fact.type) {
      case 'TASK_OPENED':
        return this.taskOpened(tx, ctx, fact);
      case 'CASE_RETURNED':
        return this.returned(tx, ctx, fact);
      case 'STEP_VOIDED':
        return this.voided(tx, ctx, fact);
      case 'CASE_BLOCKED':
        return this.blocked(tx, ctx, fact);
      case 'CASE_PUT_BEFORE':
        return this.putBefore(tx, ctx, fact);
      case 'CASE_UNANSWERED':
        return this.unanswered(tx, ctx, fact);
      case 'CASE_FOLLOWED':
        return this.followed(tx, ctx, fact);
      case 'CASE_ANSWERED':
        return this.answered(tx, ctx, fact);
      case 'CASE_ENDED':
        return this.ended(tx, ctx, fact);
      case 'CASE_CANCELLED_IN_PART':
        return this.cancelledInPart(tx, ctx, fact);
      case 'TASK_DUE_SOON':
      case 'TASK_OVERDUE':
      case 'TASK_LATE_REPORTED':
      case 'TASK_STUCK':
      case 'PUBLICITY_OVER':
        return this.timed.tell(tx, ctx, fact);
      case 'TASK_TRANSFERRED':
      case 'TASK_NUDGED':
      case 'OPINION_ASKED':
      case 'OPINION_GIVEN':
      case 'VOTE_CALLED':
      case 'CASE_COPIED':
      case 'CASE_COMMENTED':
        return this.together.tell(tx, ctx, fact);
    }
  }

  private async taskOpened(
    tx: Tx,
    ctx: RequestContext,
    { case: about, task }: Extract<CaseFact, { type: 'TASK_OPENED' }>,
  ): Promise<void> {
    const actors = await this.tasks.actors(tx, { ...task, matterType: about.matterType }, ctx.today);
    const persons = [...actors].sort();
    const accounts = await this.standing.once(tx, `accounts ${persons.join()}`, () =>
      this.accounts.ofPersons(tx, persons),
    );
    const words = { matterName: about.matterName, caseNumber: about.number, ...task };
    await this.writer.tell(
      tx,
      ctx,
      about.communityId,
      {
        kind: 'TASK_OPENED',
        cause: `task:${task.id}:opened`,
        caseNumber: about.number,
        text: noticeTexts.taskOpened(words),
      },
      accounts,
    );
  }

  private async returned(
    tx: Tx,
    ctx: RequestContext,
    { case: about, stepName }: Extract<CaseFact, { type: 'CASE_RETURNED' }>,
  ): Promise<void> {
    await this.writer.tell(
      tx,
      ctx,
      about.communityId,
      {
        kind: 'CASE_RETURNED',
        cause: `case:${about.id}:${about.version}:returned`,
        caseNumber: about.number,
        text: noticeTexts.caseReturned(about.matterName, about.number, stepName),
      },
      about.submitterAccountIds,
    );
  }

  /** Whoever keeps the county's bodies and chains. */
  private async blocked(
    tx: Tx,
    ctx: RequestContext,
    { case: about, stepKey, stepName }: Extract<CaseFact, { type: 'CASE_BLOCKED' }>,
  ): Promise<void> {
    await this.writer.tell(
      tx,
      ctx,
      about.communityId,
      {
        kind: 'CASE_BLOCKED',
        cause: `case:${about.id}:${about.version}:${stepKey}:blocked:${ctx.today}`,
        caseNumber: about.number,
        text: noticeTexts.caseBlocked(about.matterName, about.number, stepName),
      },
      await this.accounts.withRole(tx, 'ADMINISTRATOR', about.communityId, ctx.today),
    );
  }

  /** Whoever submitted it, and those who were asked to act on it. */
  private async voided(
    tx: Tx,
    ctx: RequestContext,
    { case: about, stepName }: Extract<CaseFact, { type: 'STEP_VOIDED' }>,
  ): Promise<void> {
    await this.writer.tell(
      tx,
      ctx,
      about.communityId,
      {
        kind: 'STEP_VOIDED',
        cause: `case:${about.id}:${about.version}:voided`,
        caseNumber: about.number,
        text: noticeTexts.stepVoided(about.matterName, about.number, stepName),
      },
      [...about.submitterAccountIds, ...(await this.notices.askedOn(tx, about.number))],
    );
  }

  /** The officers of the other community who may take it up there. */
  private async putBefore(
    tx: Tx,
    ctx: RequestContext,
    { case: about, communityId, institutionId, againFor }: Extract<CaseFact, { type: 'CASE_PUT_BEFORE' }>,
  ): Promise<void> {
    await this.writer.tell(
      tx,
      ctx,
      communityId,
      {
        kind: 'CASE_PUT_BEFORE',
        cause: `case:${about.id}:${againFor ?? about.version}:put-before`,
        caseNumber: about.number,
        text: againFor
          ? noticeTexts.casePutBeforeAgain(about.matterName, about.number)
          : noticeTexts.casePutBefore(about.matterName, about.number),
      },
      await this.accounts.withRole(tx, 'HR_OFFICER', communityId, ctx.today, institutionId),
    );
  }

  /** The same officers, before their community's answer is due and while it is late. */
  private async unanswered(
    tx: Tx,
    ctx: RequestContext,
    fact: Extract<CaseFact, { type: 'CASE_UNANSWERED' }>,
  ): Promise<void> {
    const { case: about, communityId, institutionId, dueOn, dueIn, workingDaysLate } = fact;
    const late = dueIn === null;
    await this.writer.tell(
      tx,
      ctx,
      communityId,
      {
        kind: late ? 'TASK_OVERDUE' : 'TASK_DUE_SOON',
        cause: `case:${about.id}:${about.version}:${late ? `unanswered:${ctx.today}` : `answer-due-in:${dueIn}:${dueOn}`}`,
        caseNumber: about.number,
        text: late
          ? noticeTexts.answerOverdue(about.matterName, about.number, workingDaysLate)
          : noticeTexts.answerDueSoon(about.matterName, about.number, dueOn),
      },
      await this.accounts.withRole(tx, 'HR_OFFICER', communityId, ctx.today, institutionId),
    );
  }

  /** The officers of the other community, at the institution that it concerns. */
  private async followed(
    tx: Tx,
    ctx: RequestContext,
    fact: Extract<CaseFact, { type: 'CASE_FOLLOWED' }>,
  ): Promise<void> {
    const { case: about, communityId, institutionId, what, causeId } = fact;
    await this.writer.tell(
      tx,
      ctx,
      communityId,
      {
        kind: 'CASE_FOLLOWED',
        cause: `case:${about.id}:followed:${causeId}`,
        caseNumber: about.number,
        text: noticeTexts.caseFollowed(about.matterName, about.number, what),
      },
      await this.accounts.withRole(tx, 'HR_OFFICER', communityId, ctx.today, institutionId),
    );
  }

  /** Whoever submitted it. */
  private async answered(
    tx: Tx,
    ctx: RequestContext,
    { case: about, answer, askedId }: Extract<CaseFact, { type: 'CASE_ANSWERED' }>,
  ): Promise<void> {
    await this.writer.tell(
      tx,
      ctx,
      about.communityId,
      {
        kind: 'CASE_ANSWERED',
        cause: `case:${about.id}:answered:${askedId}`,
        caseNumber: about.number,
        text: noticeTexts.caseAnswered(about.matterName, about.number, answer),
      },
      about.submitterAccountIds,
    );
  }

  /** Whoever submitted it learns the end; of a withdrawal or a cancelling those learn who were asked to act. */
  private async ended(
    tx: Tx,
    ctx: RequestContext,
    { case: about, status, institutionIds }: Extract<CaseFact, { type: 'CASE_ENDED' }>,
  ): Promise<void> {
    await this.writer.tell(
      tx,
      ctx,
      about.communityId,
      {
        kind: 'CASE_ENDED',
        // A case that a body takes up again ends a second time, on a further version.
        // What was implemented may be cancelled later: that is told beside the first end.
        cause: `case:${about.id}:${about.version}:${status === 'CANCELLED' ? 'cancelled' : 'ended'}`,
        caseNumber: about.number,
        text: noticeTexts.caseEnded(about.matterName, about.number, status),
      },
      await this.toldOfEnd(tx, ctx, about, status, institutionIds),
    );
  }

  /** Those who learn of a whole cancelling. */
  private async cancelledInPart(
    tx: Tx,
    ctx: RequestContext,
    { case: about, byId, byNumber, institutionIds }: Extract<CaseFact, { type: 'CASE_CANCELLED_IN_PART' }>,
  ): Promise<void> {
    await this.writer.tell(
      tx,
      ctx,
      about.communityId,
      {
        kind: 'CASE_ENDED',
        cause: `case:${about.id}:cancelled-in-part:${byId}`,
        caseNumber: about.number,
        text: noticeTexts.caseCancelledInPart(about.matterName, about.number, byNumber),
      },
      await this.toldOfEnd(tx, ctx, about, 'CANCELLED', institutionIds),
    );
  }

  private async toldOfEnd(
    tx: Tx,
    ctx: RequestContext,
    about: CaseInFact,
    status: CaseEnding,
    institutionIds: readonly string[],
  ): Promise<string[]> {
    if (status === 'WITHDRAWN') return this.notices.askedOn(tx, about.number);
    if (status !== 'CANCELLED') return about.submitterAccountIds;
    const told = [...about.submitterAccountIds, ...(await this.notices.askedOn(tx, about.number))];
    // What was in force concerned those who had made their plans by it.
    for (const id of institutionIds)
      told.push(...(await this.accounts.withRole(tx, 'HR_OFFICER', about.communityId, ctx.today, id)));
    return [...new Set(told)];
  }
}
