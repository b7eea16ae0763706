import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, SignedIn } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { refusable } from '../../context/graphql/index.js';
import type { Refusal } from '../../context/graphql/index.js';
import { refuse } from '../approval.errors.js';
import { CaseReader } from '../case-reader.js';
import { ApprovalCase, CaseResult } from '../dto/case.dto.js';
import { CaseCancellation } from './cancellation.dto.js';
import { CancellationService } from './cancellation.service.js';

@Resolver(() => ApprovalCase)
export class CancellationResolver {
  constructor(
    private readonly service: CancellationService,
    private readonly reader: CaseReader,
  ) {}

  @Can('create', 'Cancellation')
  @Mutation(() => CaseResult, {
    description:
      '申请撤销：集体审议之后不能撤回的事项，以新的撤销事项按同一流程取消。未实施的终止并释放预占，已实施而尚未开始的冲回；办理期间原事项暂不实施',
  })
  submitCancellation(
    @Ctx() ctx: RequestContext,
    @Args('caseNumber', { description: '要撤销的事项编号' }) caseNumber: string,
    @Args('reason') reason: string,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.service.submit(ctx, { caseNumber, reason, idempotencyKey }));
  }

  @Can('create', 'Cancellation')
  @Mutation(() => CaseResult, { description: '撤销事项被退回后重新提交，针对原事项的现状' })
  resubmitCancellation(
    @Ctx() ctx: RequestContext,
    @Args('caseNumber', { description: '撤销事项的编号' }) caseNumber: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('reason') reason: string,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () =>
      this.service.resubmit(ctx, { caseNumber, expectedVersion, reason, idempotencyKey }),
    );
  }

  @SignedIn()
  @ResolveField(() => CaseCancellation, { description: '与撤销事项的关系' })
  cancellation(@Ctx() ctx: RequestContext, @Parent() open: ApprovalCase): Promise<CaseCancellation> {
    return this.service.linksOf(ctx, open.row);
  }

  private after(ctx: RequestContext, act: () => Promise<string>): Promise<ApprovalCase | Refusal> {
    return refusable(async () => {
      const view = await this.reader.byNumber(ctx, await act());
      if (!view) throw refuse.caseUnknown();
      return view;
    });
  }
}
