import { Injectable } from '@nestjs/common';
import { AccountRepository } from '../access/index.js';
import { OpenTasks } from '../approval/index.js';
import type { CaseFact } from '../approval/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { noticeTexts } from './kinds.js';
import type { NoticeKind } from './kinds.js';
import { NoticeWriter } from './notice-writer.js';

/** Facts of working together on a case. */
export type TogetherFact = Extract<CaseFact, { actId: string }>;

/** Tells those to whom somebody on a case has turned; who that was is read on the case's page, not in the notice. */
@Injectable()
export class TogetherNotices {
  constructor(
    private readonly tasks: OpenTasks,
    private readonly accounts: AccountRepository,
    private readonly writer: NoticeWriter,
  ) {}

  async tell(tx: Tx, ctx: RequestContext, fact: TogetherFact): Promise<void> {
    const { matterName, number } = fact.case;
    switch (fact.type) {
      case 'TASK_TRANSFERRED':
      case 'TASK_NUDGED': {
        const words = { matterName, caseNumber: number, ...fact.task };
        const text =
          fact.type === 'TASK_NUDGED' ? noticeTexts.taskNudged(words) : noticeTexts.taskTransferred(words);
        const scope = { ...fact.task, matterType: fact.case.matterType };
        const persons = await this.tasks.actors(tx, scope, ctx.today);
        return this.write(tx, ctx, fact, fact.type, text, await this.accounts.ofPersons(tx, persons));
      }
      case 'OPINION_ASKED': {
        const text = noticeTexts.opinionAsked(matterName, number, fact.stepName);
        const accounts = await this.accounts.ofPersons(tx, fact.personIds);
        return this.write(tx, ctx, fact, fact.type, text, accounts);
      }
      case 'OPINION_GIVEN': {
        const text = noticeTexts.opinionGiven(matterName, number, fact.stepName);
        return this.write(tx, ctx, fact, fact.type, text, fact.accountIds);
      }
      case 'VOTE_CALLED': {
        const text = noticeTexts.voteCalled(matterName, number, fact.stepName, fact.bodyName);
        const accounts = await this.accounts.ofPersons(tx, fact.personIds);
        return this.write(tx, ctx, fact, fact.type, text, accounts);
      }
      case 'CASE_COPIED': {
        const accounts = await this.accounts.ofPersons(tx, fact.personIds);
        return this.write(tx, ctx, fact, fact.type, noticeTexts.caseCopied(matterName, number), accounts);
      }
      case 'CASE_COMMENTED': {
        const text = noticeTexts.caseCommented(matterName, number);
        return this.write(tx, ctx, fact, fact.type, text, fact.accountIds);
      }
    }
  }

  private write(
    tx: Tx,
    ctx: RequestContext,
    fact: TogetherFact,
    kind: NoticeKind,
    text: string,
    accountIds: readonly string[],
  ): Promise<void> {
    const { communityId, number: caseNumber } = fact.case;
    const notice = { kind, cause: `act:${fact.actId}`, caseNumber, text };
    return this.writer.tell(tx, ctx, communityId, notice, accountIds);
  }
}
