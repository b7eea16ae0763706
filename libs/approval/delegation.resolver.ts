import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, SignedIn } from '../access/index.js';
import { actorOf } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { PageInput, pageOf, refusable } from '../context/graphql/index.js';
import type { Refusal } from '../context/graphql/index.js';
import { TransactionRunner } from '../database/index.js';
import { DelegationScopes } from './delegation-scopes.js';
import type { DelegationWithEnd } from './delegation.repository.js';
import { DelegationService } from './delegation.service.js';
import {
  DelegableSeat,
  DelegateCandidate,
  Delegation,
  DelegationInput,
  DelegationPage,
  DelegationResult,
} from './dto/delegation.dto.js';
import {
  SupervisedTaskPage,
  SupervisionChoices,
  SupervisionFilter,
  SupervisionSort,
} from './dto/supervision.dto.js';
import { delegationStatusNames } from './status-names.js';
import { SupervisionReader } from './supervision.reader.js';

@Resolver(() => Delegation)
export class DelegationResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly service: DelegationService,
    private readonly scopes: DelegationScopes,
    private readonly supervised: SupervisionReader,
  ) {}

  @SignedIn()
  @Query(() => DelegationPage, { description: '我作出的和委托给我的，新近的在前' })
  async myDelegations(
    @Ctx() ctx: RequestContext,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<DelegationPage> {
    const { total, items } = await this.service.page(ctx, pageOf(page));
    const views = await Promise.all(items.map((item) => this.view(ctx, item)));
    return Object.assign(new DelegationPage(), { total, items: views });
  }

  @SignedIn()
  @Query(() => [DelegableSeat], { description: '我可以委托他人的席位，及可限定的事项与环节' })
  async delegableSeats(@Ctx() ctx: RequestContext): Promise<DelegableSeat[]> {
    const seats = await this.service.mySeats(ctx);
    return Promise.all(
      seats.map(async (seat) =>
        Object.assign(new DelegableSeat(), {
          seatId: seat.seatId,
          title: seat.title,
          bodyName: seat.bodyName,
          steps: await this.scopes.stepsOf(this.transactions.reader, seat, ctx.today),
        }),
      ),
    );
  }

  @SignedIn()
  @Query(() => [DelegateCandidate], { description: '我的席位可以委托给谁；按姓名查找，至多 20 人' })
  async delegateCandidates(
    @Ctx() ctx: RequestContext,
    @Args('seatId', { type: () => ID }) seatId: string,
    @Args('text', { type: () => String, nullable: true }) text: string | null,
  ): Promise<DelegateCandidate[]> {
    const found = await this.service.candidates(ctx, seatId, text ?? '');
    return found.map((one) => Object.assign(new DelegateCandidate(), one));
  }

  @SignedIn()
  @Mutation(() => DelegationResult, { description: '把本人的一个席位委托他人办理；表决席位不得委托' })
  giveDelegation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DelegationInput,
  ): Promise<Delegation | Refusal> {
    return refusable(async () => this.view(ctx, await this.service.give(ctx, { ...input })));
  }

  @SignedIn()
  @Mutation(() => DelegationResult, { description: '撤销本人作出的委托，立即生效；已作出的决定不受影响' })
  revokeDelegation(
    @Ctx() ctx: RequestContext,
    @Args('delegationId', { type: () => ID }) delegationId: string,
    @Args('reason') reason: string,
  ): Promise<Delegation | Refusal> {
    return refusable(async () => this.view(ctx, await this.service.revoke(ctx, { delegationId, reason })));
  }

  @SignedIn()
  @Query(() => SupervisedTaskPage, {
    description:
      '督办：逾期的、无人可办的和期限未定的环节。管理员与审计员看职权范围内的，主持人和负责人看本机构的和上报本机构的',
  })
  async supervision(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => SupervisionFilter, nullable: true }) filter: SupervisionFilter | null,
    @Args('sort', { type: () => SupervisionSort, nullable: true }) sort: SupervisionSort | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<SupervisedTaskPage> {
    const found = await this.supervised.page(ctx, { ...filter, sort }, pageOf(page));
    return Object.assign(new SupervisedTaskPage(), found);
  }

  @SignedIn()
  @Query(() => SupervisionChoices, { description: '督办列表可供筛选的机构与事项类别' })
  supervisionChoices(@Ctx() ctx: RequestContext): Promise<SupervisionChoices> {
    return this.supervised.choices(ctx);
  }

  private async view(ctx: RequestContext, item: DelegationWithEnd): Promise<Delegation> {
    const { delegation, revocation } = item;
    const status = await this.statusOf(ctx, item);
    return Object.assign(new Delegation(), {
      id: delegation.id,
      seatTitle: delegation.seatTitle,
      bodyName: delegation.bodyName,
      fromName: delegation.fromName,
      toName: delegation.toName,
      givenByMe: delegation.fromPersonId === actorOf(ctx).personId,
      scopeName: await this.scopes.nameOf(this.transactions.reader, delegation, ctx.today),
      fromOn: delegation.fromOn,
      toOn: delegation.toOn,
      reason: delegation.reason,
      givenAt: delegation.givenAt,
      revokedAt: revocation?.revokedAt ?? null,
      revocationReason: revocation?.reason ?? null,
      status,
      statusName: delegationStatusNames[status],
    });
  }

  private async statusOf(ctx: RequestContext, { delegation, revocation }: DelegationWithEnd) {
    if (revocation) return 'REVOKED';
    if (delegation.toOn < ctx.today) return 'EXPIRED';
    if (!(await this.service.stillHeld(ctx, delegation))) return 'LAPSED';
    return delegation.fromOn > ctx.today ? 'SCHEDULED' : 'ACTIVE';
  }
}
