import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, SignedIn } from '../../access/index.js';
import { ApprovalCase, CaseResult, ResubmittedFiles, SubmittedFiles } from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import { PageInput, pageOf, refusable } from '../../context/graphql/index.js';
import type { Page, Refusal } from '../../context/graphql/index.js';
import { EstablishmentEntry } from '../../establishment/index.js';
import { LedgerEntriesLoader } from '../ledger-entries.loader.js';
import {
  PersonnelTransfer,
  PersonnelTransferPage,
  PersonnelTransferFilter,
  PersonnelTransferInput,
  PersonnelTransferPreview,
} from './transfer.dto.js';
import { TransferService } from './transfer.service.js';

@Resolver(() => PersonnelTransfer)
export class TransferResolver {
  constructor(
    private readonly service: TransferService,
    private readonly entries: LedgerEntriesLoader,
  ) {}

  @Can('create', 'Transfer')
  @Query(() => PersonnelTransferPreview, {
    description: '调动提交前的试算：编制与岗位余额、职称效力与会被拒绝的理由',
  })
  transferPreview(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PersonnelTransferInput }) input: PersonnelTransferInput,
  ): Promise<PersonnelTransferPreview> {
    return this.service.preview(ctx, input);
  }

  @Can('read', 'Transfer')
  @Query(() => PersonnelTransferPage, { description: '调动台账，生效日期晚的在前' })
  transfers(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => PersonnelTransferFilter, nullable: true })
    filter?: PersonnelTransferFilter | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<PersonnelTransfer>> {
    return this.service.page(ctx, filter ?? {}, pageOf(page));
  }

  @Can('create', 'Transfer')
  @Mutation(() => CaseResult, { description: '提交调动申请；同一幂等键重复提交得到同一事项' })
  submitTransfer(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PersonnelTransferInput }) input: PersonnelTransferInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @SubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    const submission = { input, idempotencyKey, attachmentIds: attachmentIds ?? [] };
    return refusable(() => this.service.submit(ctx, submission));
  }

  @Can('create', 'Transfer')
  @Mutation(() => CaseResult, { description: '调动退回后重新提交：事项编号不变，版本加一' })
  resubmitTransfer(
    @Ctx() ctx: RequestContext,
    @Args('caseNumber') caseNumber: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('input', { type: () => PersonnelTransferInput }) input: PersonnelTransferInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @ResubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    const request = { caseNumber, expectedVersion, input, idempotencyKey, attachmentIds };
    return refusable(() => this.service.resubmit(ctx, request));
  }

  @SignedIn()
  @ResolveField(() => [EstablishmentEntry], { description: '由此产生的编制台账记录' })
  ledgerEntries(
    @Ctx() ctx: RequestContext,
    @Parent() transfer: PersonnelTransfer,
  ): Promise<EstablishmentEntry[]> {
    return this.entries.load(ctx, transfer.caseId);
  }
}

/** Shows on a case what it has brought about. */
@Resolver(() => ApprovalCase)
export class CaseTransferResolver {
  constructor(private readonly service: TransferService) {}

  @SignedIn()
  @ResolveField(() => PersonnelTransfer, { nullable: true, description: '事项形成的调动；未预占时为空' })
  transfer(
    @Ctx() ctx: RequestContext,
    @Parent() approvalCase: ApprovalCase,
  ): Promise<PersonnelTransfer | null> {
    return this.service.ofCase(ctx, approvalCase.id);
  }
}
