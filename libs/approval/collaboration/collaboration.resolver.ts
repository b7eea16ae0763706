import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, SignedIn } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { PageInput, pageOf, refusable } from '../../context/graphql/index.js';
import type { Refusal } from '../../context/graphql/index.js';
import { refuse } from '../approval.errors.js';
import { CaseReader } from '../case-reader.js';
import { ApprovalCase, CaseResult } from '../dto/case.dto.js';
import {
  CaseCollaboration,
  CommentInput,
  CopyInput,
  NudgeInput,
  ReceivedCopyPage,
  RetractCommentInput,
} from './collaboration.dto.js';
import { CollaborationReader } from './collaboration.reader.js';
import { CommentService } from './comment.service.js';
import { CopyService } from './copy.service.js';
import { InboxReader } from './inbox.reader.js';
import { NudgeService } from './nudge.service.js';
import {
  AskInput,
  CollaborationCandidate,
  GiveOpinionInput,
  OpinionAskPage,
  WithdrawAskInput,
} from './opinion.dto.js';
import { OpinionService } from './opinion.service.js';
import { TakeBackInput, TransferInput, TransferTarget } from './transfer.dto.js';
import { TransferService } from './transfer.service.js';

/** Working together on a case. Every act is checked against the locked row by its service. */
@Resolver(() => ApprovalCase)
export class CollaborationResolver {
  constructor(
    private readonly reader: CaseReader,
    private readonly collaborations: CollaborationReader,
    private readonly inbox: InboxReader,
    private readonly transfers: TransferService,
    private readonly opinions: OpinionService,
    private readonly copies: CopyService,
    private readonly comments: CommentService,
    private readonly nudges: NudgeService,
  ) {}

  @SignedIn()
  @Query(() => OpinionAskPage, { description: '请我提出意见（加签）而尚未答复的，先提出的在前' })
  async myOpinionAsks(
    @Ctx() ctx: RequestContext,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<OpinionAskPage> {
    return Object.assign(new OpinionAskPage(), await this.inbox.asks(ctx, pageOf(page)));
  }

  @SignedIn()
  @Query(() => ReceivedCopyPage, { description: '抄送我的事项，新的在前' })
  copiesToMe(
    @Ctx() ctx: RequestContext,
    @Args('unreadOnly', { type: () => Boolean, nullable: true }) unreadOnly: boolean | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<ReceivedCopyPage> {
    return this.inbox.copies(ctx, unreadOnly ?? false, pageOf(page));
  }

  @SignedIn()
  @Query(() => [TransferTarget], { description: '我的这项任务可以转办给的本机构席位' })
  transferTargets(
    @Ctx() ctx: RequestContext,
    @Args('taskId', { type: () => ID }) taskId: string,
  ): Promise<TransferTarget[]> {
    return this.collaborations.transferTargets(ctx, taskId);
  }

  @SignedIn()
  @Query(() => [CollaborationCandidate], { description: '可以加签或抄送的人员与席位，按姓名、机构查找' })
  collaborationCandidates(
    @Ctx() ctx: RequestContext,
    @Args('caseNumber') caseNumber: string,
    @Args('text', { type: () => String, nullable: true }) text: string | null,
  ): Promise<CollaborationCandidate[]> {
    return this.collaborations.candidates(ctx, caseNumber, text ?? '');
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '转办：把本机构的任务转给另一席位办理；集体表决环节不能转办' })
  transferTask(
    @Ctx() ctx: RequestContext,
    @Args('input') input: TransferInput,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.transfers.transfer(ctx, { ...input }));
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '收回已转办的任务，由本机构的本席位办理' })
  takeBackTask(
    @Ctx() ctx: RequestContext,
    @Args('input') input: TakeBackInput,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.transfers.takeBack(ctx, { ...input }));
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '加签：请他人提出意见，决定权不变' })
  askOpinion(@Ctx() ctx: RequestContext, @Args('input') input: AskInput): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.opinions.ask(ctx, { ...input, target: { ...input.target } }));
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '答复向我提出的加签' })
  giveOpinion(
    @Ctx() ctx: RequestContext,
    @Args('input') input: GiveOpinionInput,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.opinions.give(ctx, { ...input }));
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '撤回尚未答复的加签' })
  withdrawOpinionAsk(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WithdrawAskInput,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.opinions.withdraw(ctx, { ...input }));
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '抄送：送人员或席位阅知，对方由此只能查看本事项' })
  copyCase(@Ctx() ctx: RequestContext, @Args('input') input: CopyInput): Promise<ApprovalCase | Refusal> {
    const recipients = input.recipients.map((one) => ({ ...one }));
    return this.after(ctx, () => this.copies.send(ctx, { ...input, recipients }));
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '登记抄送件已阅：以首次为准，重复调用不变' })
  markCopyRead(
    @Ctx() ctx: RequestContext,
    @Args('caseNumber') caseNumber: string,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.copies.read(ctx, caseNumber));
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '留言：能查看事项的人都可以留言；留言不是决定' })
  commentOnCase(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CommentInput,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.comments.comment(ctx, { ...input }));
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '撤回本人的留言：原文留存备查，对其他人隐藏' })
  retractComment(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RetractCommentInput,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.comments.retract(ctx, { ...input }));
  }

  @SignedIn()
  @Mutation(() => CaseResult, {
    description: '催办：提醒应办人；次数与间隔由县级政策参数 approval.nudges 规定',
  })
  nudgeTask(@Ctx() ctx: RequestContext, @Args('input') input: NudgeInput): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.nudges.nudge(ctx, { ...input }));
  }

  @SignedIn()
  @ResolveField(() => CaseCollaboration, { description: '转办、加签、抄送、留言与催办' })
  collaboration(@Ctx() ctx: RequestContext, @Parent() open: ApprovalCase): Promise<CaseCollaboration> {
    return this.collaborations.of(ctx, open.row);
  }

  /** The case as it stands after an act. */
  private after(ctx: RequestContext, act: () => Promise<string>): Promise<ApprovalCase | Refusal> {
    return refusable(async () => {
      const view = await this.reader.byId(ctx, await act());
      if (!view) throw refuse.caseUnknown();
      return view;
    });
  }
}
