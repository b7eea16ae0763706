import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, SignedIn } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { refusable } from '../context/graphql/index.js';
import type { Refusal } from '../context/graphql/index.js';
import { refuse } from './approval.errors.js';
import { CaseReader } from './case-reader.js';
import { ConsultationService } from './consultation.service.js';
import { receiptOf } from './decision.resolver.js';
import { ApprovalCase, CaseResult } from './dto/case.dto.js';
import {
  ClosePublicityInput,
  ConsultationInput,
  DecisionReceipt,
  DecisionResult,
} from './dto/decision.dto.js';
import {
  FilingEventInput,
  FilingTrackView,
  ObjectionAnswerInput,
  ObjectionInput,
  Publicity,
  PublishInput,
} from './dto/step-act.dto.js';
import { FilingTrack } from './filing-track.js';
import { ObjectionService } from './objection.service.js';
import { PublicityService } from './publicity.service.js';
import { StepActReader } from './step-act-reader.js';

/** Consulting, 公示 and the course of 备案. */
@Resolver(() => ApprovalCase)
export class StepActResolver {
  constructor(
    private readonly consultations: ConsultationService,
    private readonly publicity: PublicityService,
    private readonly objections: ObjectionService,
    private readonly filings: FilingTrack,
    private readonly acts: StepActReader,
    private readonly reader: CaseReader,
  ) {}

  @SignedIn()
  @Mutation(() => DecisionResult, { description: '答复征求意见：记录在案，不具约束力；全部答复后流程继续' })
  replyConsultation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ConsultationInput,
  ): Promise<DecisionReceipt | Refusal> {
    return refusable(async () => receiptOf(await this.consultations.reply(ctx, input), 'CONSULT'));
  }

  @SignedIn()
  @Mutation(() => CaseResult, {
    description: '发布公示；已在公示的写明更正内容即重新公示，公示期按工作日重新计算',
  })
  publishPublicity(
    @Ctx() ctx: RequestContext,
    @Args('input') input: PublishInput,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.publicity.publish(ctx, input));
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '登记公示期间收到的异议，实名或匿名' })
  recordObjection(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ObjectionInput,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.objections.receive(ctx, input));
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '处理一件异议；异议成立则事项退回' })
  answerObjection(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ObjectionAnswerInput,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.objections.answer(ctx, input));
  }

  @SignedIn()
  @Mutation(() => DecisionResult, {
    description: '公示期满且实名异议均已答复后结束公示；或因文字有误退回',
  })
  closePublicity(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ClosePublicityInput,
  ): Promise<DecisionReceipt | Refusal> {
    return refusable(async () => receiptOf(await this.publicity.close(ctx, input), 'PUBLICISE'));
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '提交方登记备案材料送达' })
  sendFiling(
    @Ctx() ctx: RequestContext,
    @Args('input') input: FilingEventInput,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.filings.send(ctx, input));
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '备案单位签收材料并填签收编号' })
  receiveFiling(
    @Ctx() ctx: RequestContext,
    @Args('input') input: FilingEventInput,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.filings.receive(ctx, input));
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '备案单位要求补正；收到补正之前不能同意备案' })
  askSupplement(
    @Ctx() ctx: RequestContext,
    @Args('input') input: FilingEventInput,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.filings.askSupplement(ctx, input));
  }

  @SignedIn()
  @Mutation(() => CaseResult, { description: '提交方答复补正要求' })
  supplyFiling(
    @Ctx() ctx: RequestContext,
    @Args('input') input: FilingEventInput,
  ): Promise<ApprovalCase | Refusal> {
    return this.after(ctx, () => this.filings.supply(ctx, input));
  }

  @SignedIn()
  @ResolveField(() => [Publicity], { description: '历次公示与异议，新近的在前' })
  publicities(@Ctx() ctx: RequestContext, @Parent() approval: ApprovalCase): Promise<Publicity[]> {
    return this.acts.publicities(ctx, approval.id);
  }

  @SignedIn()
  @ResolveField(() => [FilingTrackView], { description: '本版本各备案单位的材料往来' })
  filingTracks(@Ctx() ctx: RequestContext, @Parent() approval: ApprovalCase): Promise<FilingTrackView[]> {
    return this.acts.filingTracks(ctx, approval.id);
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
