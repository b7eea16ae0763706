import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, SignedIn } from '../../access/index.js';
import {
  ApprovalCase,
  CaseResult,
  ContentFieldView,
  ResubmittedFiles,
  SubmittedFiles,
} from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import { PageInput, pageOf, refusable } from '../../context/graphql/index.js';
import type { Page, Refusal } from '../../context/graphql/index.js';
import {
  NeighbourCommunity,
  PostingReception,
  PostingReceptionInput,
  ReceivablePosting,
  ReceivablePostingFilter,
  ReceivablePostingPage,
  ReceivablePostingSort,
  ReceivedPosting,
  ReceptionTerm,
} from './reception.dto.js';
import { ReceptionService } from './reception.service.js';

@Resolver(() => ReceivablePosting)
export class ReceptionResolver {
  constructor(private readonly service: ReceptionService) {}

  @Can('create', 'Posting')
  @Query(() => [NeighbourCommunity], {
    description: '本县其他医共体中可以接收派驻人员的机构；没有可跨医共体的派驻类型时为空',
  })
  neighbourCommunities(@Ctx() ctx: RequestContext): Promise<NeighbourCommunity[]> {
    return this.service.neighbours(ctx);
  }

  @Can('create', 'PostingReception')
  @Query(() => ReceivablePostingPage, { description: '待接收的跨医共体派驻，按现行内容' })
  receivablePostings(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => ReceivablePostingFilter, nullable: true })
    filter?: ReceivablePostingFilter | null,
    @Args('sort', { type: () => ReceivablePostingSort, nullable: true })
    sort?: ReceivablePostingSort | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<ReceivablePosting>> {
    return this.service.page(ctx, filter ?? {}, sort ?? ReceivablePostingSort.SUBMITTED_LAST, pageOf(page));
  }

  @Can('create', 'PostingReception')
  @Query(() => ReceivablePosting, {
    nullable: true,
    description: '按派驻事项编号查看须由我接收的派驻；没有或无权办理时为空',
  })
  receivablePosting(
    @Ctx() ctx: RequestContext,
    @Args('caseNumber') caseNumber: string,
  ): Promise<ReceivablePosting | null> {
    return this.service.one(ctx, caseNumber);
  }

  @Can('create', 'PostingReception')
  @Mutation(() => CaseResult, {
    description:
      '发起接收外医共体派驻人员，按本医共体的统筹调配流程办理；同一内容只能有一件办理中或已同意的接收',
  })
  submitPostingReception(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PostingReceptionInput }) input: PostingReceptionInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @SubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    return refusable(() =>
      this.service.submit(ctx, { input, idempotencyKey, attachmentIds: attachmentIds ?? [] }),
    );
  }

  @Can('create', 'PostingReception')
  @Mutation(() => CaseResult, { description: '接收事项退回后重新提交，针对派驻的现行内容' })
  resubmitPostingReception(
    @Ctx() ctx: RequestContext,
    @Args('caseNumber', { description: '接收事项的编号' }) caseNumber: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('input', { type: () => PostingReceptionInput }) input: PostingReceptionInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @ResubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    const request = { caseNumber, expectedVersion, input, idempotencyKey, attachmentIds };
    return refusable(() => this.service.resubmit(ctx, request));
  }

  @Can('create', 'PostingReception')
  @ResolveField(() => ReceptionTerm, {
    nullable: true,
    description: '派驻各环节已办结、正在等待接收的，答复的期限',
  })
  term(@Ctx() ctx: RequestContext, @Parent() posting: ReceivablePosting): Promise<ReceptionTerm | null> {
    return this.service.termOf(ctx, posting.caseId);
  }

  @Can('create', 'PostingReception')
  @ResolveField(() => [ContentFieldView], {
    description: '派驻现行内容；派出方各环节的决定、意见、留言和附件不在其中',
  })
  content(@Parent() posting: ReceivablePosting): Promise<ContentFieldView[]> {
    return this.service.contentOfPosting(posting);
  }

  @Can('create', 'PostingReception')
  @ResolveField(() => ID, { nullable: true, description: '实施后的派驻；尚未实施时为空' })
  postingId(@Parent() posting: ReceivablePosting): Promise<string | null> {
    return this.service.postingIdOf(posting);
  }
}

/** What the pages of both cases show of each other. */
@Resolver(() => ApprovalCase)
export class CaseReceptionResolver {
  constructor(private readonly service: ReceptionService) {}

  @SignedIn()
  @ResolveField(() => PostingReception, {
    nullable: true,
    description: '跨医共体派驻：接收方医共体是否同意；其他事项为空',
  })
  reception(@Ctx() ctx: RequestContext, @Parent() open: ApprovalCase): Promise<PostingReception | null> {
    return this.service.stateOf(ctx, open.id);
  }

  @SignedIn()
  @ResolveField(() => ReceivedPosting, {
    nullable: true,
    description: '接收事项所针对的派驻；其他事项为空',
  })
  receivedPosting(@Ctx() ctx: RequestContext, @Parent() open: ApprovalCase): Promise<ReceivedPosting | null> {
    return this.service.receivedBy(ctx, open.id);
  }
}
