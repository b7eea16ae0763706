import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, SignedIn } from '../../access/index.js';
import { ApprovalCase, CaseResult } from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import { CalendarDateScalar, PageInput, pageOf, refusable } from '../../context/graphql/index.js';
import type { Refusal } from '../../context/graphql/index.js';
import { Posting } from '../dto/posting.dto.js';
import { PostingService } from '../posting.service.js';
import { AllowanceService } from './allowance.service.js';
import { PostingChangeService } from './change.service.js';
import { CoverageWarnings } from './coverage-warnings.service.js';
import { CreditService } from './credit.service.js';
import { PostingAllowanceFilter, PostingAllowancePage, PostingAllowanceSort } from './dto/allowance.dto.js';
import {
  CoverageWarning,
  PostingChangeAgainInput,
  PostingChangeInput,
  PostingCredit,
  PostingCreditResult,
  PostingEventInput,
  PostingLife,
  PostingResult,
} from './dto/life.dto.js';
import { PostingLifeService } from './life.service.js';
import { PostingLifeView } from './life-view.js';
import { refuseLife } from './life.errors.js';

@Resolver(() => Posting)
export class PostingLifeResolver {
  constructor(
    private readonly service: PostingService,
    private readonly life: PostingLifeService,
    private readonly view: PostingLifeView,
    private readonly changes: PostingChangeService,
    private readonly credits: CreditService,
    private readonly allowances: AllowanceService,
    private readonly coverage: CoverageWarnings,
  ) {}

  @Can('read', 'Posting')
  @Query(() => Posting, { nullable: true, description: '一项派驻；没有或无权查看时为空' })
  posting(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Posting | null> {
    return this.service.byId(ctx, id);
  }

  @Can('read', 'Posting')
  @Query(() => PostingCreditResult, {
    description: '派驻人员晋升职称的基层服务天数，计算至截止日前一日；不填截止日为今天',
  })
  postingCredit(
    @Ctx() ctx: RequestContext,
    @Args('postingId', { type: () => ID }) postingId: string,
    @Args('cutoff', { type: () => CalendarDateScalar, nullable: true }) cutoff?: string | null,
  ): Promise<PostingCredit | Refusal> {
    return refusable(() => this.credits.of(ctx, postingId, cutoff ?? null));
  }

  @Can('read', 'Posting')
  @Query(() => PostingAllowancePage, { description: '派驻补助：按人按日，一日只由一方支付' })
  postingAllowances(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => PostingAllowanceFilter, nullable: true })
    filter?: PostingAllowanceFilter | null,
    @Args('sort', { type: () => PostingAllowanceSort, nullable: true }) sort?: PostingAllowanceSort | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<PostingAllowancePage> {
    return this.allowances.page(ctx, filter ?? {}, sort ?? 'CASE', pageOf(page));
  }

  @Can('read', 'Establishment')
  @Query(() => [CoverageWarning], {
    description: '各基层单位牵头医院主治及以上医师在岗的预警，有缺口的在前',
  })
  coverageWarnings(@Ctx() ctx: RequestContext): Promise<CoverageWarning[]> {
    return this.coverage.of(ctx);
  }

  @Can('create', 'Posting')
  @Mutation(() => CaseResult, { description: '申请派驻延期或提前返回；同一幂等键重复提交得到同一事项' })
  submitPostingChange(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PostingChangeInput }) input: PostingChangeInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @Args('attachmentIds', { type: () => [ID], nullable: true }) attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    return refusable(() => this.changes.submit(ctx, input, idempotencyKey, attachmentIds ?? []));
  }

  @Can('create', 'Posting')
  @Mutation(() => CaseResult, { description: '退回后重新提交派驻延期或提前返回' })
  resubmitPostingChange(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PostingChangeAgainInput }) input: PostingChangeAgainInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @Args('attachmentIds', { type: () => [ID], nullable: true }) attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    return refusable(() => this.changes.resubmit(ctx, { ...input, idempotencyKey, attachmentIds }));
  }

  @Can('record', 'Posting')
  @Mutation(() => PostingResult, {
    description: '凭文件登记暂停、恢复、辞职、退休、死亡、期满考核或归档；同一编号重复发送不会重复登记',
  })
  recordPostingEvent(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PostingEventInput }) input: PostingEventInput,
  ): Promise<Posting | Refusal> {
    return refusable(async () => {
      const posting = await this.service.byId(ctx, await this.life.record(ctx, input));
      if (!posting) throw refuseLife.postingUnknown();
      return posting;
    });
  }

  @SignedIn()
  @ResolveField('life', () => PostingLife, {
    description: '实施之后的登记、暂停、变更、结清、补助与可以办理的事',
  })
  lifeOf(@Ctx() ctx: RequestContext, @Parent() posting: Posting): Promise<PostingLife> {
    return this.view.of(ctx, posting.id);
  }
}

/** Shows on the case of a change which posting it is about. */
@Resolver(() => ApprovalCase)
export class CaseChangedPostingResolver {
  constructor(private readonly service: PostingService) {}

  @SignedIn()
  @ResolveField(() => Posting, { nullable: true, description: '本事项要延期或提前结束的派驻' })
  changedPosting(@Ctx() ctx: RequestContext, @Parent() approvalCase: ApprovalCase): Promise<Posting | null> {
    return this.service.changedBy(ctx, approvalCase.id);
  }
}
