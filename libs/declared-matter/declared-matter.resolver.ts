import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, SignedIn } from '../access/index.js';
import { ApprovalCase, CaseResult, ResubmittedFiles, SubmittedFiles } from '../approval/index.js';
import type { RequestContext } from '../context/index.js';
import { PageInput, pageOf, refusable } from '../context/graphql/index.js';
import type { Page, Refusal } from '../context/graphql/index.js';
import { DeclaredMatterService } from './declared-matter.service.js';
import { MatterForm, MatterType } from './dto/matter-form.dto.js';
import {
  MatterInForce,
  MatterInForceFilter,
  MatterInForcePage,
  MatterInForceSort,
} from './dto/matter-in-force.dto.js';

@Resolver(() => MatterInForce)
export class DeclaredMatterResolver {
  constructor(private readonly service: DeclaredMatterService) {}

  @Can('read', 'DeclaredMatter')
  @Query(() => [MatterType], { description: '可以呈报的事项、各自的表单与本县现行流程' })
  matterTypes(@Ctx() ctx: RequestContext): Promise<MatterType[]> {
    return this.service.types(ctx);
  }

  @Can('read', 'DeclaredMatter')
  @Query(() => MatterInForcePage, { description: '生效事项登记' })
  mattersInForce(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => MatterInForceFilter, nullable: true }) filter?: MatterInForceFilter | null,
    @Args('sort', { type: () => MatterInForceSort, nullable: true, description: '默认按实施时间' })
    sort?: MatterInForceSort | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<MatterInForce>> {
    return this.service.page(ctx, filter ?? {}, sort ?? 'IMPLEMENTED', pageOf(page));
  }

  @Can('create', 'DeclaredMatter')
  @Mutation(() => CaseResult, {
    description: '呈报一项事项，按本县该类事项的流程办理；同一幂等键重复提交得到同一事项',
  })
  submitMatter(
    @Ctx() ctx: RequestContext,
    @Args('type', { description: 'matterTypes 中的类型代码' }) type: string,
    @Args('form', { type: () => MatterForm }) form: MatterForm,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @SubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    return refusable(() => this.service.submit(ctx, type, form, idempotencyKey, attachmentIds ?? []));
  }

  @Can('create', 'DeclaredMatter')
  @Mutation(() => CaseResult, { description: '退回后重新提交：事项编号不变，版本加一' })
  resubmitMatter(
    @Ctx() ctx: RequestContext,
    @Args('caseNumber') caseNumber: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('form', { type: () => MatterForm }) form: MatterForm,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @ResubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    return refusable(() =>
      this.service.resubmit(ctx, { caseNumber, expectedVersion, input: form, idempotencyKey, attachmentIds }),
    );
  }
}

/** Shows on a case the entry that it has made. */
@Resolver(() => ApprovalCase)
export class CaseMatterResolver {
  constructor(private readonly service: DeclaredMatterService) {}

  @SignedIn()
  @ResolveField(() => MatterInForce, { nullable: true, description: '事项形成的生效登记；未实施时为空' })
  matterInForce(
    @Ctx() ctx: RequestContext,
    @Parent() approvalCase: ApprovalCase,
  ): Promise<MatterInForce | null> {
    return this.service.ofCase(ctx, approvalCase);
  }
}
