import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { PageInput, pageOf, refusable } from '../context/graphql/index.js';
import type { Page, Refusal } from '../context/graphql/index.js';
import {
  PlacementAnswerInput,
  PlacementCancelInput,
  PlacementChoiceInput,
  PlacementRevealInput,
  PlacementRoundInput,
  PlacementServiceFilter,
  PlacementServiceInput,
  PlacementWitnessInput,
} from './dto/placement-input.dto.js';
import {
  PlacementRound,
  PlacementRoundPage,
  PlacementRoundResult,
  PlacementRules,
  PlacementServicePage,
  PlacementServiceRecord,
} from './dto/placement.dto.js';
import { refuse } from './placement.errors.js';
import { PlacementService } from './placement.service.js';
import { RoundService } from './round.service.js';

type Answer = Promise<PlacementRound | Refusal>;

@Resolver(() => PlacementRound)
export class PlacementResolver {
  constructor(
    private readonly service: PlacementService,
    private readonly rounds: RoundService,
  ) {}

  @Can('read', 'Placement')
  @Query(() => PlacementRoundPage, { description: '首次安置轮次，新近的在前' })
  placementRounds(
    @Ctx() ctx: RequestContext,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<PlacementRound>> {
    return this.service.page(ctx, pageOf(page));
  }

  @Can('read', 'Placement')
  @Query(() => PlacementRound, { nullable: true, description: '一轮首次安置：清单、次序、抽签与经过' })
  placementRound(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PlacementRound | null> {
    return this.service.round(ctx, id);
  }

  @Can('create', 'Placement')
  @Query(() => [PlacementRules], { description: '本县首次安置的规定' })
  placementRules(@Ctx() ctx: RequestContext): Promise<PlacementRules[]> {
    return this.service.rules(ctx);
  }

  @Can('read', 'Placement')
  @Query(() => PlacementServicePage, { description: '首次安置人员的服务与期满日' })
  placementServices(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => PlacementServiceFilter, nullable: true })
    filter?: PlacementServiceFilter | null,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput | null,
  ): Promise<Page<PlacementServiceRecord>> {
    return this.service.services(ctx, filter ?? {}, pageOf(page));
  }

  @Can('create', 'Placement')
  @Mutation(() => PlacementRoundResult, { description: '公布一轮首次安置' })
  openPlacementRound(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PlacementRoundInput }) input: PlacementRoundInput,
  ): Answer {
    return this.answer(ctx, () => this.rounds.open(ctx, input));
  }

  @Can('witness', 'Placement')
  @Mutation(() => PlacementRoundResult, { description: '见证人报数' })
  witnessPlacementDraw(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PlacementWitnessInput }) input: PlacementWitnessInput,
  ): Answer {
    return this.answer(ctx, () => this.rounds.witness(ctx, input));
  }

  @Can('create', 'Placement')
  @Mutation(() => PlacementRoundResult, { description: '揭晓抽签' })
  revealPlacementDraw(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PlacementRevealInput }) input: PlacementRevealInput,
  ): Answer {
    return this.answer(ctx, () => this.rounds.reveal(ctx, input));
  }

  @Can('create', 'Placement')
  @Mutation(() => PlacementRoundResult, { description: '登记选岗' })
  choosePlacement(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PlacementChoiceInput }) input: PlacementChoiceInput,
  ): Answer {
    return this.answer(ctx, () => this.service.choose(ctx, input));
  }

  @Can('create', 'Placement')
  @Mutation(() => PlacementRoundResult, { description: '确认到岗，或放弃并依次递补' })
  answerPlacement(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PlacementAnswerInput }) input: PlacementAnswerInput,
  ): Answer {
    return this.answer(ctx, () => this.service.answer(ctx, input));
  }

  @Can('create', 'Placement')
  @Mutation(() => PlacementRoundResult, { description: '登记服务变动' })
  recordPlacementService(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PlacementServiceInput }) input: PlacementServiceInput,
  ): Answer {
    return this.answer(ctx, () => this.service.serve(ctx, input));
  }

  @Can('create', 'Placement')
  @Mutation(() => PlacementRoundResult, { description: '取消本轮安置；有人到岗后不能取消' })
  cancelPlacementRound(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PlacementCancelInput }) input: PlacementCancelInput,
  ): Answer {
    return this.answer(ctx, () => this.service.cancel(ctx, input));
  }

  private answer(ctx: RequestContext, act: () => Promise<string>): Answer {
    return refusable(async () => {
      const round = await this.service.round(ctx, await act());
      if (!round) throw refuse.roundUnknown();
      return round;
    });
  }
}
