import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, SignedIn } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { refusable } from '../context/graphql/index.js';
import type { Refusal } from '../context/graphql/index.js';
import type { StepKind } from '../rules/index.js';
import { CaseReader } from './case-reader.js';
import { ChangeNotice } from './change-notice.js';
import { DecisionService } from './decision.service.js';
import { ApprovalCase } from './dto/case.dto.js';
import { DecisionReceipt, DecisionResult, FilingInput, ReviewInput, VotesInput } from './dto/decision.dto.js';
import { Task } from './dto/task.dto.js';
import type { DecisionRow } from './entities/decision.entity.js';
import { outcomeNameOf } from './status-names.js';
import { TaskReader } from './task-reader.js';

@Resolver(() => DecisionReceipt)
export class DecisionResolver {
  constructor(
    private readonly service: DecisionService,
    private readonly reader: CaseReader,
    private readonly tasks: TaskReader,
    private readonly notice: ChangeNotice,
  ) {}

  @SignedIn()
  @Mutation(() => DecisionResult, { description: '审核：同意、退回或否决' })
  decideReview(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ReviewInput,
  ): Promise<DecisionReceipt | Refusal> {
    return refusable(async () => receiptOf(await this.service.review(ctx, input)));
  }

  @SignedIn()
  @Mutation(() => DecisionResult, { description: '备案：同意备案并填备案号，或提出异议' })
  recordFiling(
    @Ctx() ctx: RequestContext,
    @Args('input') input: FilingInput,
  ): Promise<DecisionReceipt | Refusal> {
    return refusable(async () => receiptOf(await this.service.file(ctx, input)));
  }

  @SignedIn()
  @Mutation(() => DecisionResult, { description: '记录集体表决；结果由系统计算' })
  recordVotes(
    @Ctx() ctx: RequestContext,
    @Args('input') input: VotesInput,
  ): Promise<DecisionReceipt | Refusal> {
    return refusable(async () => receiptOf(await this.service.recordVotes(ctx, input)));
  }

  @SignedIn()
  @ResolveField('case', () => ApprovalCase, { description: '决定之后的事项' })
  async caseOf(@Ctx() ctx: RequestContext, @Parent() receipt: DecisionReceipt): Promise<ApprovalCase> {
    const view = await this.reader.byId(ctx, receipt.caseId);
    if (!view) throw new Error('a decided case is not visible to its decider');
    return view;
  }

  @SignedIn()
  @ResolveField(() => [Task], { description: '流程随后开启的任务；waitMs 为最多等待的毫秒数' })
  async nextTasks(
    @Ctx() ctx: RequestContext,
    @Parent() receipt: DecisionReceipt,
    @Args('waitMs', { type: () => Int, defaultValue: 0 }) waitMs: number,
  ): Promise<Task[]> {
    await this.notice.settled(receipt.decisionId, waitMs);
    return this.tasks.ofCase(ctx, receipt.caseId);
  }
}

/** The receipt of a decision, with its outcome as it is called at a step of the kind. */
export function receiptOf(decision: DecisionRow, stepKind?: StepKind): DecisionReceipt {
  return Object.assign(new DecisionReceipt(), {
    decisionId: decision.id,
    outcome: decision.outcome,
    outcomeName: outcomeNameOf(stepKind, decision.outcome),
    caseId: decision.caseId,
  });
}
