import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx } from '../../access/index.js';
import { Refused } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { PageInput, pageOf, refusable } from '../../context/graphql/index.js';
import type { Page, Refusal } from '../../context/graphql/index.js';
import {
  VillageFund,
  VillageFundEntry,
  VillageFundEntryFilter,
  VillageFundEntryPage,
  VillageFundInput,
  VillageFundResult,
  VillageFundReversalInput,
} from '../dto/fund.dto.js';
import {
  VillagePayCorrectionInput,
  VillagePayLine,
  VillagePayLineFilter,
  VillagePayLinePage,
  VillagePayRun,
  VillagePayRunPage,
  VillagePayRunResult,
} from '../dto/pay.dto.js';
import { PayReader } from '../pay/pay-reader.js';
import { PayService } from '../pay/pay.service.js';
import { FundService } from './fund.service.js';

type RunAnswer = Promise<VillagePayRun | Refusal>;

@Resolver(() => VillageFund)
export class VillageFundResolver {
  constructor(
    private readonly funds: FundService,
    private readonly pay: PayService,
    private readonly reader: PayReader,
  ) {}

  @Can('read', 'VillageEmployment')
  @Query(() => [VillageFund], { description: '各乡镇卫生院的四项村医经费与余额' })
  villageFunds(@Ctx() ctx: RequestContext): Promise<VillageFund[]> {
    return this.funds.list(ctx);
  }

  @Can('read', 'VillageEmployment')
  @Query(() => VillageFundEntryPage, { description: '村医经费明细，新近的在前' })
  villageFundEntries(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => VillageFundEntryFilter, nullable: true })
    filter?: VillageFundEntryFilter | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<VillageFundEntry>> {
    return this.funds.entries(ctx, filter ?? {}, pageOf(page));
  }

  @Can('pay', 'VillageEmployment')
  @Mutation(() => VillageFundResult, { description: '登记拨入' })
  receiveVillageFund(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => VillageFundInput }) input: VillageFundInput,
  ): Promise<VillageFund | Refusal> {
    return refusable(() => this.funds.receive(ctx, input));
  }

  @Can('pay', 'VillageEmployment')
  @Mutation(() => VillageFundResult, { description: '冲销一笔拨入' })
  reverseVillageFundEntry(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => VillageFundReversalInput }) input: VillageFundReversalInput,
  ): Promise<VillageFund | Refusal> {
    return refusable(() => this.funds.reverse(ctx, input));
  }

  @Can('read', 'VillageEmployment')
  @Query(() => VillagePayRunPage, { description: '村医报酬的月度发放，新近的在前' })
  villagePayRuns(
    @Ctx() ctx: RequestContext,
    @Args('hospitalId', { type: () => String, nullable: true }) hospitalId?: string | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<VillagePayRun>> {
    return this.reader.page(ctx, hospitalId ?? null, pageOf(page));
  }

  @Can('read', 'VillageEmployment')
  @Query(() => VillagePayRun, { nullable: true, description: '一个月的发放：进度、合计与未发的原因' })
  async villagePayRun(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<VillagePayRun | null> {
    try {
      return await this.reader.run(ctx, id);
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }

  @Can('read', 'VillageEmployment')
  @Query(() => VillagePayLinePage, { description: '发放明细' })
  villagePayLines(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => VillagePayLineFilter, nullable: true })
    filter?: VillagePayLineFilter | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<VillagePayLine>> {
    return this.reader.lines(ctx, filter ?? {}, pageOf(page));
  }

  @Can('pay', 'VillageEmployment')
  @Mutation(() => VillagePayRunResult, { description: '开始办理一个月的发放；同一单位同一月份得到同一批次' })
  openVillagePayRun(
    @Ctx() ctx: RequestContext,
    @Args('hospitalId', { type: () => ID }) hospitalId: string,
    @Args('month', { description: 'YYYY-MM' }) month: string,
  ): RunAnswer {
    return refusable(() => this.pay.open(ctx, hospitalId, month));
  }

  @Can('pay', 'VillageEmployment')
  @Mutation(() => VillagePayRunResult, {
    description:
      '发放尚未发的人员，每次至多25人，逐人入账；中断后再次调用接着办。经费不足的留待补足，不由其他来源垫付',
  })
  payVillageRun(@Ctx() ctx: RequestContext, @Args('runId', { type: () => ID }) runId: string): RunAnswer {
    return refusable(() => this.pay.payOn(ctx, runId));
  }

  @Can('pay', 'VillageEmployment')
  @Mutation(() => VillagePayRunResult, { description: '发放一人；经费不足时拒绝，并说明哪一项不足' })
  payVillageDoctor(
    @Ctx() ctx: RequestContext,
    @Args('runId', { type: () => ID }) runId: string,
    @Args('contractId', { type: () => ID }) contractId: string,
  ): RunAnswer {
    return refusable(async () => {
      await this.pay.payOne(ctx, runId, contractId);
      return this.reader.run(ctx, runId);
    });
  }

  @Can('pay', 'VillageEmployment')
  @Mutation(() => VillagePayRunResult, { description: '更正已发的一笔，差额记入尚未结账的月份' })
  correctVillagePay(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => VillagePayCorrectionInput }) input: VillagePayCorrectionInput,
  ): RunAnswer {
    return refusable(() => this.pay.correct(ctx, input));
  }

  @Can('pay', 'VillageEmployment')
  @Mutation(() => VillagePayRunResult, { description: '结账；此后不能变动，更正记入以后的月份' })
  closeVillagePayRun(
    @Ctx() ctx: RequestContext,
    @Args('runId', { type: () => ID }) runId: string,
  ): RunAnswer {
    return refusable(() => this.pay.close(ctx, runId));
  }
}
