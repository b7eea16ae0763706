import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { refuse } from './approval.errors.js';
import { ChangeNotice } from './change-notice.js';
import { DecisionDesk, returnTargetOf } from './decision-desk.js';
import type { DecisionClaim, OpenDesk, Verdict } from './decision-desk.js';
import type { DecisionRow } from './entities/decision.entity.js';
import { VoteJudge } from './meetings/vote-judge.js';
import { cleanVotes } from './meetings/votes.js';
import type { VotesRequest } from './meetings/votes.js';
import { StepActRepository } from './step-act.repository.js';
import { refuseStep } from './step.errors.js';
import { supplementOpen } from './filing-track.js';
import { opinionOf, optionalText } from './texts.js';

export interface ReviewRequest extends DecisionClaim {
  outcome: string;
  returnTo?: string | null;
  opinion: string;
}

export interface FilingRequest extends DecisionClaim {
  outcome: string;
  filingNumber?: string | null;
  filedOn?: string | null;
  opinion?: string | null;
  returnTo?: string | null;
}

/** Decisions of offices and collective bodies. Each answers with the decision's id. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: DecisionDesk,
    private readonly votes: VoteJudge,
    private readonly notice: ChangeNotice,
    private readonly acts: StepActRepository,
  ) {}

  /** An office's opinion: APPROVE, RETURN or REJECT. */
  async review(ctx: RequestContext, request: ReviewRequest): Promise<DecisionRow> {
    const clean = { ...request, opinion: opinionOf(request.opinion) };
    return this.decide(ctx, clean, (_tx, open) => {
      const { opinion, outcome } = clean;
      if (open.step.kind !== 'REVIEW') throw refuse.wrongStep('该环节不是审核环节');
      this.desk.refuseConcerned(ctx, open);
      if (outcome === 'APPROVE') return plain('APPROVED', ctx, opinion);
      if (!opinion) throw refuse.opinionNeeded(outcome === 'RETURN' ? '退回' : '否决');
      if (outcome === 'REJECT') return plain('REJECTED', ctx, opinion);
      if (outcome !== 'RETURN') throw refuse.wrongStep('审核结论须为同意、退回或否决');
      return { ...plain('RETURNED', ctx, opinion), returnTo: returnTargetOf(open.step, clean.returnTo) };
    });
  }

  /** A department's 备案: ACCEPT with its number, or OBJECT, which sends the case back (edge-18). */
  async file(ctx: RequestContext, request: FilingRequest): Promise<DecisionRow> {
    const number = optionalText(request.filingNumber, { field: 'filingNumber', name: '备案号', most: 100 });
    const clean = { ...request, filingNumber: number, opinion: opinionOf(request.opinion) };
    return this.decide(ctx, clean, async (tx, open) => {
      const { opinion, filingNumber } = clean;
      if (open.step.kind !== 'FILE') throw refuse.wrongStep('该环节不是备案环节');
      this.desk.refuseConcerned(ctx, open);
      if (clean.outcome === 'OBJECT') {
        if (!opinion) throw refuse.opinionNeeded('提出异议');
        return { ...plain('OBJECTED', ctx, opinion), returnTo: returnTargetOf(open.step, clean.returnTo) };
      }
      if (clean.outcome !== 'ACCEPT') throw refuse.wrongStep('备案结论须为同意备案或提出异议');
      if (!filingNumber) throw refuse.filingNumberNeeded(open.step.clause);
      if (supplementOpen(await this.acts.filingsOfTask(tx, open.task.id))) throw refuseStep.supplementOpen();
      const decidedOn = clean.filedOn ?? ctx.today;
      if (decidedOn > ctx.today) throw refuse.meetingForm('备案日期不得晚于今天', 'filedOn');
      const earliest = this.desk.earliestDay(open);
      if (decidedOn < earliest) throw refuse.meetingForm(`备案不可能早于上一环节的${earliest}`, 'filedOn');
      return { ...plain('APPROVED', ctx, opinion), decidedOn, filingNumber };
    });
  }

  /** A body's votes on one item of a session, as the clerk recorded the hands. */
  async recordVotes(ctx: RequestContext, request: VotesRequest): Promise<DecisionRow> {
    const clean = cleanVotes(request);
    return this.decide(ctx, clean, (tx, open) => this.votes.byHands(tx, ctx, open, clean));
  }

  /** One decision in one transaction: takes the task up, lets `judge` say what is decided, and puts it down. */
  async decide(
    ctx: RequestContext,
    request: DecisionClaim,
    judge: (tx: Tx, open: OpenDesk) => Promise<Verdict> | Verdict,
  ): Promise<DecisionRow> {
    const done = await this.transactions.run(async (tx) => {
      const open = await this.desk.takeUp(tx, ctx, request, { ...request });
      if (!('task' in open)) return { decision: open, message: null, awaited: false };
      return this.desk.putDown(tx, ctx, request.decisionId, open, await judge(tx, open));
    });
    this.notice.send(done.message, done.awaited);
    return done.decision;
  }
}

const plain = (outcome: Verdict['outcome'], ctx: RequestContext, opinion: string | null): Verdict => ({
  outcome,
  returnTo: null,
  opinion,
  decidedOn: ctx.today,
});
