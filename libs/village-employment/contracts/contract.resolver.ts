import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, SignedIn } from '../../access/index.js';
import { ApprovalCase, CaseResult, ResubmittedFiles, SubmittedFiles } from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import { PageInput, pageOf, refusable } from '../../context/graphql/index.js';
import type { Page, Refusal } from '../../context/graphql/index.js';
import {
  VillageContract,
  VillageContractEventInput,
  VillageContractFilter,
  VillageContractPage,
  VillageContractResult,
  VillageContractSort,
  VillageEmploymentInput,
  VillageEmploymentPreview,
} from '../dto/contract.dto.js';
import {
  VillageContractText,
  VillageContractTextResult,
  VillageEmployer,
  VillageSettlementInput,
  VillageSettlementPreview,
} from '../dto/contract-parts.dto.js';
import { ContractActs } from './contract-acts.js';
import { ContractReader } from './contract-reader.js';
import { ContractTextService } from './contract-text.service.js';
import { VillageContractService } from './contract.service.js';
import { Settlement } from './settlement.js';

@Resolver(() => VillageContract)
export class VillageContractResolver {
  constructor(
    private readonly service: VillageContractService,
    private readonly reader: ContractReader,
    private readonly acts: ContractActs,
    private readonly settlement: Settlement,
    private readonly texts: ContractTextService,
  ) {}

  @Can('read', 'VillageEmployment')
  @Query(() => [VillageEmployer], { description: '我可以查看或办理的乡镇卫生院、其村卫生所（室）与本县规定' })
  villageEmployers(@Ctx() ctx: RequestContext): Promise<VillageEmployer[]> {
    return this.reader.employers(ctx);
  }

  @Can('read', 'VillageEmployment')
  @Query(() => VillageContractPage, { description: '乡聘村用合同' })
  villageContracts(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => VillageContractFilter, nullable: true })
    filter?: VillageContractFilter | null,
    @Args('sort', { type: () => VillageContractSort, nullable: true, description: '默认按起始日' })
    sort?: VillageContractSort | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<VillageContract>> {
    return this.reader.page(ctx, filter ?? {}, sort ?? 'START', pageOf(page));
  }

  @Can('read', 'VillageEmployment')
  @Query(() => VillageContract, { nullable: true, description: '一份合同及其经过' })
  villageContract(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<VillageContract | null> {
    return this.reader.one(ctx, id);
  }

  @Can('create', 'VillageEmployment')
  @Query(() => VillageEmploymentPreview, { description: '提交前的试算：退休日、提示与会被拒绝的理由' })
  villageEmploymentPreview(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => VillageEmploymentInput }) input: VillageEmploymentInput,
    @Args('caseNumber', { type: () => String, nullable: true, description: '重新提交的事项' })
    caseNumber?: string | null,
  ): Promise<VillageEmploymentPreview> {
    return this.service.preview(ctx, input, caseNumber ?? null);
  }

  @Can('create', 'VillageEmployment')
  @Mutation(() => CaseResult, { description: '提交乡聘村用申请；同一幂等键重复提交得到同一事项' })
  submitVillageEmployment(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => VillageEmploymentInput }) input: VillageEmploymentInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @SubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    return refusable(() => this.service.submit(ctx, input, idempotencyKey, attachmentIds ?? []));
  }

  @Can('create', 'VillageEmployment')
  @Mutation(() => CaseResult, { description: '退回后重新提交：事项编号不变，版本加一' })
  resubmitVillageEmployment(
    @Ctx() ctx: RequestContext,
    @Args('caseNumber') caseNumber: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('input', { type: () => VillageEmploymentInput }) input: VillageEmploymentInput,
    @Args('idempotencyKey', { type: () => ID }) idempotencyKey: string,
    @ResubmittedFiles()
    attachmentIds?: string[] | null,
  ): Promise<ApprovalCase | Refusal> {
    return refusable(() =>
      this.service.resubmit(ctx, { caseNumber, expectedVersion, input, idempotencyKey, attachmentIds }),
    );
  }

  @Can('read', 'VillageEmployment')
  @Mutation(() => VillageContractResult, {
    description: '登记签订、执业登记、变更执业地点、调整报酬或解除，只增不改',
  })
  recordVillageContract(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => VillageContractEventInput }) input: VillageContractEventInput,
  ): Promise<VillageContract | Refusal> {
    return refusable(() => this.acts.record(ctx, input));
  }

  @Can('create', 'VillageEmployment')
  @Query(() => [VillageSettlementPreview], { description: '终止后各种适用情形下的经济补偿试算' })
  villageSettlements(
    @Ctx() ctx: RequestContext,
    @Args('contractId', { type: () => ID }) contractId: string,
  ): Promise<VillageSettlementPreview[]> {
    return this.settlement.previews(ctx, contractId);
  }

  @Can('create', 'VillageEmployment')
  @Mutation(() => VillageContractResult, { description: '结清终止的合同，记下经济补偿及其算法' })
  settleVillageContract(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => VillageSettlementInput }) input: VillageSettlementInput,
  ): Promise<VillageContract | Refusal> {
    return refusable(() => this.settlement.settle(ctx, input));
  }

  @Can('read', 'VillageEmployment')
  @Mutation(() => VillageContractTextResult, { description: '生成供打印的合同文本，记入审计' })
  printVillageContract(
    @Ctx() ctx: RequestContext,
    @Args('contractId', { type: () => ID }) contractId: string,
    @Args('withNumbers', { type: () => Boolean, description: '显示证件编号原文，须有相应权限' })
    withNumbers: boolean,
  ): Promise<VillageContractText | Refusal> {
    return refusable(() => this.texts.print(ctx, contractId, withNumbers));
  }
}

/** Shows on a case the contract that it has made. */
@Resolver(() => ApprovalCase)
export class CaseVillageResolver {
  constructor(private readonly reader: ContractReader) {}

  @SignedIn()
  @ResolveField(() => VillageContract, {
    nullable: true,
    description: '事项形成的乡聘村用合同；未实施或无权查看时为空',
  })
  villageContract(
    @Ctx() ctx: RequestContext,
    @Parent() approvalCase: ApprovalCase,
  ): Promise<VillageContract | null> {
    return this.reader.ofCase(ctx, approvalCase.id);
  }
}
