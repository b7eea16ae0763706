import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, SignedIn } from '../access/index.js';
import { ApprovalCase, CaseResult, ResubmittedFiles, SubmittedFiles } from '../approval/index.js';
import type { RequestContext } from '../context/index.js';
import { PageInput, pageOf, refusable } from '../context/graphql/index.js';
import type { Page, Refusal } from '../context/graphql/index.js';
import { EstablishmentEntry } from '../establishment/index.js';
import {
  Posting,
  PostingFilter,
  PostingInput,
  PostingKind,
  PostingPage,
  PostingPreview,
} from './dto/posting.dto.js';
import { LedgerEntriesLoader } from './ledger-entries.loader.js';
import { PostingService } from './posting.service.js';

@Resolver(() => Posting)
export class PostingResolver {
  constructor(
    private readonly service: PostingService,
    private readonly entries: LedgerEntriesLoader,
  ) {}

  @Can('read', 'Posting')
  @Query(() => [PostingKind], { description: '本县的派驻类型' })
  postingKinds(@Ctx() ctx: RequestContext): Promise<PostingKind[]> {
    return this.service.kinds(ctx);
  }

  @Can('create', 'Posting')
  @Query(() => PostingPreview, { description: '提交前的试算：期限、编制余额与会被拒绝的理由' })
  postingPreview(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PostingInput }) input: PostingInput,
  ): Promise<PostingPreview> {
    return this.service.preview(ctx, input);
  }

  @Can('read', 'Posting')
  @Query(() => PostingPage, { description: '派驻台账，开始日期晚的在前' })
  postings(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => PostingFilter, nullable: true }) filter?: PostingFilter | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<Posting>> {
    return this.service.page(ctx, filter ?? {}, pageOf(page));
  }

  @Can('create', 'Posting')
  @Mutation(() => CaseResult, { description: '提交派驻申请；同一幂等键重复提交得到同一事项' })
  submitPosting(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PostingInput }) input: PostingInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @SubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    return refusable(() => this.service.submit(ctx, input, idempotencyKey, attachmentIds ?? []));
  }

  @Can('create', 'Posting')
  @Mutation(() => CaseResult, { description: '退回后重新提交：事项编号不变，版本加一' })
  resubmitPosting(
    @Ctx() ctx: RequestContext,
    @Args('caseNumber') caseNumber: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('input', { type: () => PostingInput }) input: PostingInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @ResubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    return refusable(() =>
      this.service.resubmit(ctx, { caseNumber, expectedVersion, input, idempotencyKey, attachmentIds }),
    );
  }

  @SignedIn()
  @ResolveField(() => [EstablishmentEntry], { description: '由此产生的编制台账记录' })
  async ledgerEntries(@Ctx() ctx: RequestContext, @Parent() posting: Posting): Promise<EstablishmentEntry[]> {
    const ofCase = await this.entries.load(ctx, posting.caseId);
    return ofCase.filter(({ personId }) => !personId || personId === posting.person.id);
  }
}

/** Shows on a case what it has brought about. */
@Resolver(() => ApprovalCase)
export class CasePostingResolver {
  constructor(private readonly service: PostingService) {}

  @SignedIn()
  @ResolveField(() => Posting, {
    nullable: true,
    description: '事项形成的派驻，多人时为其中一人；未预占时为空',
  })
  posting(@Ctx() ctx: RequestContext, @Parent() approvalCase: ApprovalCase): Promise<Posting | null> {
    return this.service.ofCase(ctx, approvalCase.id);
  }

  @SignedIn()
  @ResolveField(() => [Posting], { description: '事项形成的全部派驻：双向流动两人，批量派驻多人' })
  postings(@Ctx() ctx: RequestContext, @Parent() approvalCase: ApprovalCase): Promise<Posting[]> {
    return this.service.allOfCase(ctx, approvalCase.id);
  }
}
