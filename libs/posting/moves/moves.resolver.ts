import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx } from '../../access/index.js';
import { CaseResult, ResubmittedFiles, SubmittedFiles } from '../../approval/index.js';
import type { ApprovalCase } from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import { refusable } from '../../context/graphql/index.js';
import type { Refusal } from '../../context/graphql/index.js';
import { BatchInput, ExchangeInput, MovePreview } from './moves.dto.js';
import { MovesService } from './moves.service.js';

/** 双向流动 and 批量派驻: cases that post several people. */
@Resolver()
export class MovesResolver {
  constructor(private readonly service: MovesService) {}

  @Can('create', 'Posting')
  @Query(() => MovePreview, { description: '双向流动提交前的试算：编制余额与会被拒绝的理由' })
  exchangePreview(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => ExchangeInput }) input: ExchangeInput,
  ): Promise<MovePreview> {
    return this.service.previewExchange(ctx, input);
  }

  @Can('create', 'Posting')
  @Mutation(() => CaseResult, { description: '提交双向流动申请；同一幂等键重复提交得到同一事项' })
  submitExchange(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => ExchangeInput }) input: ExchangeInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @SubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    const submission = { input, idempotencyKey, attachmentIds: attachmentIds ?? [] };
    return refusable(() => this.service.submitExchange(ctx, submission));
  }

  @Can('create', 'Posting')
  @Mutation(() => CaseResult, { description: '双向流动退回后重新提交：事项编号不变，版本加一' })
  resubmitExchange(
    @Ctx() ctx: RequestContext,
    @Args('caseNumber') caseNumber: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('input', { type: () => ExchangeInput }) input: ExchangeInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @ResubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    const request = { caseNumber, expectedVersion, input, idempotencyKey, attachmentIds };
    return refusable(() => this.service.resubmit(ctx, request));
  }

  @Can('create', 'Posting')
  @Query(() => MovePreview, { description: '批量派驻提交前的试算：编制余额与会被拒绝的理由' })
  postingBatchPreview(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => BatchInput }) input: BatchInput,
  ): Promise<MovePreview> {
    return this.service.previewBatch(ctx, input);
  }

  @Can('create', 'Posting')
  @Mutation(() => CaseResult, { description: '提交批量派驻申请；同一幂等键重复提交得到同一事项' })
  submitPostingBatch(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => BatchInput }) input: BatchInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @SubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    const submission = { input, idempotencyKey, attachmentIds: attachmentIds ?? [] };
    return refusable(() => this.service.submitBatch(ctx, submission));
  }

  @Can('create', 'Posting')
  @Mutation(() => CaseResult, { description: '批量派驻退回后重新提交：事项编号不变，版本加一' })
  resubmitPostingBatch(
    @Ctx() ctx: RequestContext,
    @Args('caseNumber') caseNumber: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('input', { type: () => BatchInput }) input: BatchInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @ResubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    const request = { caseNumber, expectedVersion, input, idempotencyKey, attachmentIds };
    return refusable(() => this.service.resubmit(ctx, request));
  }
}
