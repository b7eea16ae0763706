import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, SignedIn } from '../../access/index.js';
import { refusable } from '../../context/graphql/index.js';
import type { Refusal } from '../../context/graphql/index.js';
import type { RequestContext } from '../../context/index.js';
import { CaseReader } from '../case-reader.js';
import { ApprovalCase, CaseResult } from '../dto/case.dto.js';
import { MatterRegistry } from '../matter-registry.js';
import { CaseMover } from './case-mover.js';
import {
  CaseMovePlan,
  CaseMovePlanResult,
  ChainForecastResult,
  ChainForecastView,
} from './dto/forecast.dto.js';
import { CaseMoveInput, ChainTrialInput } from './dto/template-input.dto.js';
import { forecastView, planView } from './forecast-views.js';
import { Forecasts } from './forecasts.js';
import type { Forecast } from './forecasts.js';
import { refuseTemplate } from './template.errors.js';
import { TemplateReader } from './template-reader.js';

/** Dry runs of chains, and moving a running case from one to another. */
@Resolver()
export class ForecastResolver {
  constructor(
    private readonly forecasts: Forecasts,
    private readonly mover: CaseMover,
    private readonly reader: TemplateReader,
    private readonly cases: CaseReader,
    private readonly matters: MatterRegistry,
  ) {}

  @SignedIn()
  @Query(() => ChainForecastResult, {
    description:
      '提交之前预演流程：各环节由谁办理、谁须回避、能否达到法定人数、最迟何时办结。须有提交此类事项的权限',
  })
  chainPreview(
    @Ctx() ctx: RequestContext,
    @Args('matterType') matterType: string,
    @Args('input') input: ChainTrialInput,
  ): Promise<ChainForecastView | Refusal> {
    return this.shown(() => this.forecasts.forSubmitter(ctx, matterType, input));
  }

  @Can('read', 'ChainTemplate')
  @Query(() => ChainForecastResult, { description: '试运行草稿' })
  templateTrial(
    @Ctx() ctx: RequestContext,
    @Args('draftId', { type: () => ID }) draftId: string,
    @Args('input') input: ChainTrialInput,
  ): Promise<ChainForecastView | Refusal> {
    return this.shown(() => this.forecasts.ofDraft(ctx, draftId, input));
  }

  @Can('move', 'Case')
  @Query(() => CaseMovePlanResult, { description: '把办理中的事项变更到现行流程会改变什么；不写入任何数据' })
  caseMovePlan(
    @Ctx() ctx: RequestContext,
    @Args('caseNumber') caseNumber: string,
  ): Promise<CaseMovePlan | Refusal> {
    return refusable(async () => {
      const plan = await this.mover.plan(ctx, caseNumber);
      const chains = [plan.from.chain, plan.to.chain];
      return planView(plan, await this.reader.bodyNames(ctx, plan.to.countyId, chains));
    });
  }

  @Can('move', 'Case')
  @Mutation(() => CaseResult, { description: '把办理中的事项变更到现行流程' })
  moveCase(@Ctx() ctx: RequestContext, @Args('input') input: CaseMoveInput): Promise<ApprovalCase | Refusal> {
    return refusable(async () => {
      const moved = await this.cases.byNumber(ctx, await this.mover.move(ctx, { ...input }));
      if (!moved) throw refuseTemplate.mayNotMove();
      return moved;
    });
  }

  private shown(work: () => Promise<Forecast>): Promise<ChainForecastView | Refusal> {
    return refusable(async () => {
      const forecast = await work();
      return forecastView(forecast, this.matters.nameOf(forecast.matterType));
    });
  }
}
