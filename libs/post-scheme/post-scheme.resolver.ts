import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, SignedIn } from '../access/index.js';
import { ApprovalCase, CaseResult, ResubmittedFiles, SubmittedFiles } from '../approval/index.js';
import type { RequestContext } from '../context/index.js';
import { refusable } from '../context/graphql/index.js';
import type { Refusal } from '../context/graphql/index.js';
import { PlanView } from '../establishment/index.js';
import {
  PostSchemeDraftInput,
  PostSchemeForm,
  PostSchemeInput,
  PostSchemePreview,
} from './dto/post-scheme.dto.js';
import { PostSchemeService } from './post-scheme.service.js';
import { POST_SCHEME_MATTER } from './post-scheme.matter.js';

@Resolver()
export class PostSchemeResolver {
  constructor(private readonly service: PostSchemeService) {}

  @Can('create', 'PostScheme')
  @Query(() => PostSchemeForm, { description: '呈报岗位设置方案的表单' })
  postSchemeForm(@Ctx() ctx: RequestContext): Promise<PostSchemeForm> {
    return this.service.form(ctx);
  }

  @Can('create', 'PostScheme')
  @Query(() => PostSchemePreview, {
    description: '提交前的试算：结构比例、专业技术占比，与现行方案和现聘人员的比较',
  })
  postSchemePreview(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PostSchemeDraftInput }) input: PostSchemeDraftInput,
  ): Promise<PostSchemePreview> {
    return this.service.preview(ctx, input);
  }

  @Can('create', 'PostScheme')
  @Mutation(() => CaseResult, { description: '呈报岗位设置方案；同一幂等键重复提交得到同一事项' })
  submitPostScheme(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PostSchemeInput }) input: PostSchemeInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @SubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    return refusable(() => this.service.submit(ctx, input, idempotencyKey, attachmentIds ?? []));
  }

  @Can('create', 'PostScheme')
  @Mutation(() => CaseResult, { description: '退回后重新呈报：事项编号不变，版本加一' })
  resubmitPostScheme(
    @Ctx() ctx: RequestContext,
    @Args('caseNumber') caseNumber: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('input', { type: () => PostSchemeInput }) input: PostSchemeInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @ResubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    return refusable(() =>
      this.service.resubmit(ctx, { caseNumber, expectedVersion, input, idempotencyKey, attachmentIds }),
    );
  }
}

/** Shows on a case the plan that it has put in force. */
@Resolver(() => ApprovalCase)
export class CasePostSchemeResolver {
  constructor(private readonly service: PostSchemeService) {}

  @SignedIn()
  @ResolveField(() => PlanView, { nullable: true, description: '事项执行的岗位设置方案；未实施时为空' })
  postPlan(@Parent() approvalCase: ApprovalCase): Promise<PlanView | null> | null {
    return approvalCase.matterType === POST_SCHEME_MATTER ? this.service.planOf(approvalCase.number) : null;
  }
}
