import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { CalendarDateScalar, PageInput, pageOf, refusable } from '../context/graphql/index.js';
import type { Page, Refusal } from '../context/graphql/index.js';
import { addDays, addMonths } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import {
  EndPostLoanInput,
  PostBalance,
  PostHolder,
  PostHolderFilter,
  PostHolderPage,
  PostLoan,
  PostLoanInput,
  PostPlan,
  PostPlanInput,
  PostReceipt,
  PostResult,
  StructureRatioTable,
  UnitCoverage,
} from './dto/post.dto.js';
import { EstablishmentProjection } from './dto/projection.dto.js';
import { PostDesk } from './posts/post-desk.js';
import { Projections } from './projection/projections.js';
import { PostHolders } from './reads/post-holders.js';
import { PostReader } from './reads/post-reader.js';

@Resolver()
export class PostResolver {
  constructor(
    private readonly reader: PostReader,
    private readonly holders: PostHolders,
    private readonly projections: Projections,
    private readonly desk: PostDesk,
  ) {}

  @Can('read', 'Establishment')
  @Query(() => [PostBalance], { description: '各单位各类岗位某日的数量；不指定日期时为今天' })
  posts(
    @Ctx() ctx: RequestContext,
    @Args('on', { type: () => CalendarDateScalar, nullable: true }) on?: CalendarDate | null,
    @Args('institutionId', { type: () => ID, nullable: true }) institutionId?: string | null,
  ): Promise<PostBalance[]> {
    return this.reader.posts(ctx, on ?? ctx.today, institutionId ?? null);
  }

  @Can('read', 'Establishment')
  @Query(() => [PostPlan], { description: '岗位设置方案，执行日期新的在前' })
  postPlans(@Ctx() ctx: RequestContext): Promise<PostPlan[]> {
    return this.reader.planList(ctx);
  }

  @Can('read', 'Establishment')
  @Query(() => [PostLoan], { description: '岗位余缺调剂，新的在前' })
  postLoans(@Ctx() ctx: RequestContext): Promise<PostLoan[]> {
    return this.reader.loanList(ctx);
  }

  @Can('read', 'Establishment')
  @Query(() => [StructureRatioTable], { description: '岗位结构比例的全部版本，执行日期新的在前' })
  structureRatios(@Ctx() ctx: RequestContext): Promise<StructureRatioTable[]> {
    return this.reader.ratioList(ctx);
  }

  @Can('read', 'Establishment')
  @Query(() => [UnitCoverage], { description: '基层单位自某日起若干个月内的派驻覆盖' })
  coverage(
    @Ctx() ctx: RequestContext,
    @Args('from', { type: () => CalendarDateScalar, nullable: true }) from?: CalendarDate | null,
    @Args('months', { type: () => Int, nullable: true }) months?: number | null,
  ): Promise<UnitCoverage[]> {
    const first = from ?? ctx.today;
    const span = Math.min(Math.max(months ?? 12, 1), 60);
    return this.reader.coverage(ctx, first, addDays(addMonths(first, span), -1));
  }

  @Can('read', 'Establishment')
  @Query(() => EstablishmentProjection, {
    nullable: true,
    description: '今后若干个月（默认24，至多60）逐日的编制与岗位占用、首次不足及其原因；无权查看时为空',
  })
  establishmentProjection(
    @Ctx() ctx: RequestContext,
    @Args('communityId', { type: () => ID, nullable: true }) communityId?: string | null,
    @Args('institutionId', { type: () => ID, nullable: true }) institutionId?: string | null,
    @Args('from', { type: () => CalendarDateScalar, nullable: true }) from?: CalendarDate | null,
    @Args('months', { type: () => Int, nullable: true }) months?: number | null,
  ): Promise<EstablishmentProjection | null> {
    return this.projections.for(ctx, {
      communityId: communityId ?? null,
      institutionId: institutionId ?? null,
      from: from ?? null,
      months: months ?? null,
    });
  }

  @Can('read', 'Staff')
  @Query(() => PostHolderPage, { description: '某日的名册：编制、职称与聘用岗位，按工号' })
  postHolders(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => PostHolderFilter, nullable: true }) filter?: PostHolderFilter | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<PostHolder>> {
    return this.holders.page(ctx, filter, pageOf(page));
  }

  @Can('manage', 'Establishment')
  @Mutation(() => PostResult, { description: '执行岗位设置方案：自执行日期起按方案核定各类岗位数' })
  putPostPlanInForce(
    @Ctx() ctx: RequestContext,
    @Args('input') input: PostPlanInput,
  ): Promise<PostReceipt | Refusal> {
    return refusable(async () => receipt(await this.desk.putPlanInForce(ctx, input)));
  }

  @Can('lend', 'Establishment')
  @Mutation(() => PostResult, { description: '医共体内单位之间调剂岗位' })
  lendPosts(@Ctx() ctx: RequestContext, @Args('input') input: PostLoanInput): Promise<PostReceipt | Refusal> {
    return refusable(async () => {
      await this.desk.lend(ctx, input);
      return receipt(true);
    });
  }

  @Can('lend', 'Establishment')
  @Mutation(() => PostResult, { description: '提前结束一笔岗位调剂；借入单位仍在使用时不能结束' })
  endPostLoan(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EndPostLoanInput,
  ): Promise<PostReceipt | Refusal> {
    return refusable(async () => {
      await this.desk.endLoan(ctx, input);
      return receipt(true);
    });
  }
}

function receipt(changed: boolean): PostReceipt {
  return Object.assign(new PostReceipt(), { changed });
}
