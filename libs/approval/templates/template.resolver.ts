import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, SignedIn } from '../../access/index.js';
import { refusable } from '../../context/graphql/index.js';
import type { Refusal } from '../../context/graphql/index.js';
import { CalendarDateScalar } from '../../context/graphql/index.js';
import type { RequestContext } from '../../context/index.js';
import { PublishTemplateInput, TemplateDraftInput } from './dto/template-input.dto.js';
import {
  MatterTemplates,
  MatterTemplatesResult,
  TemplateComparison,
  TemplateDraft,
  TemplateDraftCheck,
  TemplateDraftCheckResult,
  TemplateDraftResult,
  TemplateProblem,
  TemplateStep,
  TemplateVersion,
  TemplateVersionResult,
} from './dto/template.dto.js';
import type { FoundProblem } from './template-check.js';
import { TemplateDrafts } from './template-drafts.js';
import { refuseTemplate } from './template.errors.js';
import { TemplatePublisher } from './template-publisher.js';
import { TemplateReader } from './template-reader.js';
import { stepView } from './template-views.js';

@Resolver(() => TemplateVersion)
export class TemplateResolver {
  constructor(
    private readonly reader: TemplateReader,
    private readonly drafts: TemplateDrafts,
    private readonly publisher: TemplatePublisher,
  ) {}

  @Can('read', 'ChainTemplate')
  @Query(() => [MatterTemplates], { description: '各类事项的流程模板：现行版本、历史版本与草稿' })
  chainTemplates(@Ctx() ctx: RequestContext): Promise<MatterTemplates[]> {
    return this.reader.all(ctx);
  }

  @Can('read', 'ChainTemplate')
  @Query(() => TemplateVersion, { nullable: true, description: '一个已发布的版本；无权查看的如同不存在' })
  chainTemplate(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<TemplateVersion | null> {
    return this.reader.version(ctx, id);
  }

  @Can('read', 'ChainTemplate')
  @Query(() => TemplateDraft, { nullable: true, description: '草稿；已发布或放弃的如同不存在' })
  templateDraft(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<TemplateDraft | null> {
    return this.reader.draft(ctx, id);
  }

  @Can('read', 'ChainTemplate')
  @Query(() => TemplateComparison, { nullable: true, description: '对比两个已发布的版本' })
  templateComparison(
    @Ctx() ctx: RequestContext,
    @Args('beforeId', { type: () => ID }) beforeId: string,
    @Args('afterId', { type: () => ID }) afterId: string,
  ): Promise<TemplateComparison | null> {
    return this.reader.compare(ctx, beforeId, afterId);
  }

  @Can('read', 'ChainTemplate')
  @Query(() => TemplateDraftCheckResult, { description: '检查尚未保存的草稿内容；不写入任何数据' })
  templateDraftCheck(
    @Ctx() ctx: RequestContext,
    @Args('input') input: TemplateDraftInput,
    @Args('on', { type: () => CalendarDateScalar, nullable: true }) on: string | null,
  ): Promise<TemplateDraftCheck | Refusal> {
    return refusable(async () => {
      const draft = await this.reader.draftAs(ctx, input);
      const problems = problemViews(await this.reader.problems(draft, on ?? ctx.today));
      const changes = await this.reader.changes(ctx, draft);
      return Object.assign(new TemplateDraftCheck(), { problems, changes });
    });
  }

  @Can('manage', 'ChainTemplate')
  @Mutation(() => TemplateDraftResult, {
    description: '起草新版流程：已有草稿则打开它，否则自所选版本（默认最新版）复制',
  })
  openTemplateDraft(
    @Ctx() ctx: RequestContext,
    @Args('countyId', { type: () => ID }) countyId: string,
    @Args('matterType') matterType: string,
    @Args('fromTemplateId', { type: () => ID, nullable: true }) fromTemplateId: string | null,
  ): Promise<TemplateDraft | Refusal> {
    return refusable(async () =>
      this.reader.draftView(await this.drafts.open(ctx, countyId, matterType, fromTemplateId), {
        manages: true,
      }),
    );
  }

  @Can('manage', 'ChainTemplate')
  @Mutation(() => TemplateDraftResult, { description: '保存草稿；有问题的也可以保存，发布时才须全部改正' })
  saveTemplateDraft(
    @Ctx() ctx: RequestContext,
    @Args('input') input: TemplateDraftInput,
  ): Promise<TemplateDraft | Refusal> {
    return refusable(async () =>
      this.reader.draftView(await this.drafts.save(ctx, input), { manages: true }),
    );
  }

  @Can('manage', 'ChainTemplate')
  @Mutation(() => MatterTemplatesResult, { description: '放弃草稿；已发布的版本不受影响' })
  discardTemplateDraft(
    @Ctx() ctx: RequestContext,
    @Args('draftId', { type: () => ID }) draftId: string,
    @Args('revision', { type: () => Int }) revision: number,
  ): Promise<MatterTemplates | Refusal> {
    return refusable(async () => {
      const { countyId, matterType } = await this.drafts.discard(ctx, draftId, revision);
      const matter = await this.reader.ofMatter(ctx, countyId, matterType);
      if (!matter) throw refuseTemplate.unknown();
      return matter;
    });
  }

  @Can('manage', 'ChainTemplate')
  @Mutation(() => TemplateVersionResult, {
    description: '发布草稿为新版，自施行日期起提交的事项按其办理；办理中的事项不受影响',
  })
  publishTemplateDraft(
    @Ctx() ctx: RequestContext,
    @Args('input') input: PublishTemplateInput,
  ): Promise<TemplateVersion | Refusal> {
    return refusable(async () => {
      const version = await this.reader.version(ctx, await this.publisher.publish(ctx, { ...input }));
      if (!version) throw refuseTemplate.unknown();
      return version;
    });
  }

  @SignedIn()
  @ResolveField(() => [TemplateStep])
  async steps(@Ctx() ctx: RequestContext, @Parent() version: TemplateVersion): Promise<TemplateStep[]> {
    const names = await this.reader.bodyNames(ctx, version.countyId, [version.chain]);
    return version.chain.steps.map((step) => stepView(step, names));
  }
}

function problemViews(found: readonly FoundProblem[]): TemplateProblem[] {
  return found.map((problem) => Object.assign(new TemplateProblem(), problem));
}

/** Fields of a draft that are read only when they are asked for. */
@Resolver(() => TemplateDraft)
export class TemplateDraftResolver {
  constructor(private readonly reader: TemplateReader) {}

  @SignedIn()
  @ResolveField(() => [TemplateStep])
  async steps(@Ctx() ctx: RequestContext, @Parent() draft: TemplateDraft): Promise<TemplateStep[]> {
    const names = await this.reader.bodyNames(ctx, draft.row.countyId, [draft.chain]);
    return draft.chain.steps.map((step) => stepView(step, names));
  }

  @SignedIn()
  @ResolveField(() => [TemplateProblem], {
    description: '自该日起施行时的全部问题；没有问题才能发布',
  })
  async problems(
    @Ctx() ctx: RequestContext,
    @Parent() draft: TemplateDraft,
    @Args('on', { type: () => CalendarDateScalar, nullable: true }) on: string | null,
  ): Promise<TemplateProblem[]> {
    return problemViews(await this.reader.problems(draft, on ?? ctx.today));
  }

  @SignedIn()
  @ResolveField(() => TemplateComparison, {
    nullable: true,
    description: '与现行版本的对比；尚无现行版本时为空',
  })
  changes(@Ctx() ctx: RequestContext, @Parent() draft: TemplateDraft): Promise<TemplateComparison | null> {
    return this.reader.changes(ctx, draft);
  }
}
