import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { CalendarDateScalar, PageInput, pageOf, refusable } from '../context/graphql/index.js';
import type { Page, Refusal } from '../context/graphql/index.js';
import { ChangeViews } from './change-views.js';
import {
  CommunityChoice,
  InstitutionChange,
  InstitutionChangeInput,
  InstitutionChangePage,
  InstitutionChangePreview,
  InstitutionChangeResult,
  InstitutionFigure,
  InstitutionHistory,
} from './dto/institution-change.dto.js';
import { InstitutionHistoryService } from './institution-history.service.js';

@Resolver()
export class InstitutionHistoryResolver {
  constructor(
    private readonly service: InstitutionHistoryService,
    private readonly views: ChangeViews,
  ) {}

  @Can('read', 'Institution')
  @Query(() => InstitutionChangePage, { description: '机构沿革：更名、合并、调整医共体，执行日期新的在前' })
  institutionChanges(
    @Ctx() ctx: RequestContext,
    @Args('institutionId', { type: () => ID, nullable: true }) institutionId?: string | null,
    @Args('kind', { type: () => String, nullable: true, description: 'RENAME、MERGE、MOVE' })
    kind?: string | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<InstitutionChange>> {
    return this.service.page(ctx, { institutionId, kind }, pageOf(page));
  }

  @Can('read', 'Institution')
  @Query(() => InstitutionHistory, { nullable: true, description: '一个机构历来的名称与所属医共体' })
  institutionHistory(
    @Ctx() ctx: RequestContext,
    @Args('institutionId', { type: () => ID }) institutionId: string,
  ): Promise<InstitutionHistory | null> {
    return this.views.history(ctx, institutionId);
  }

  @Can('change', 'Institution')
  @Query(() => [InstitutionFigure], { description: '机构在变更日的名额' })
  institutionFigures(
    @Ctx() ctx: RequestContext,
    @Args('institutionId', { type: () => ID }) institutionId: string,
    @Args('on', { type: () => CalendarDateScalar }) on: string,
  ): Promise<InstitutionFigure[]> {
    return this.views.figures(ctx, institutionId, on);
  }

  @Can('change', 'Institution')
  @Query(() => [CommunityChoice], { description: '我管理的医共体及其在变更日的总量' })
  communityChoices(
    @Ctx() ctx: RequestContext,
    @Args('on', { type: () => CalendarDateScalar }) on: string,
  ): Promise<CommunityChoice[]> {
    return this.views.choices(ctx, on);
  }

  @Can('change', 'Institution')
  @Query(() => InstitutionChangePreview, { description: '机构变更的试算：名称、名额、人员与在办事项' })
  institutionChangePreview(
    @Ctx() ctx: RequestContext,
    @Args('input') input: InstitutionChangeInput,
  ): Promise<InstitutionChangePreview> {
    return this.service.preview(ctx, input);
  }

  @Can('change', 'Institution')
  @Mutation(() => InstitutionChangeResult, {
    description: '记录机构变更：一份文件的全部变更一次生效，或全部不生效',
  })
  recordInstitutionChange(
    @Ctx() ctx: RequestContext,
    @Args('input') input: InstitutionChangeInput,
  ): Promise<InstitutionChange | Refusal> {
    return refusable(() => this.service.record(ctx, input));
  }
}
