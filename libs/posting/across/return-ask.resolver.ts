import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, SignedIn } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { refusable } from '../../context/graphql/index.js';
import type { Refusal } from '../../context/graphql/index.js';
import { Posting } from '../dto/posting.dto.js';
import { PostingResult } from '../life/dto/life.dto.js';
import { refuseLife } from '../life/life.errors.js';
import { PostingService } from '../posting.service.js';
import { PostingReturnAsk, PostingReturnAskInput } from './return-ask.dto.js';
import { ReturnAsks } from './return-asks.js';

@Resolver(() => Posting)
export class ReturnAskResolver {
  constructor(
    private readonly asks: ReturnAsks,
    private readonly service: PostingService,
  ) {}

  @Can('create', 'PostingReception')
  @Mutation(() => PostingResult, {
    description: '接收方请派出方提前结束跨医共体派驻；是否返回由派出方按其流程办理',
  })
  askPostingReturn(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => PostingReturnAskInput }) input: PostingReturnAskInput,
  ): Promise<Posting | Refusal> {
    return refusable(async () => {
      const posting = await this.service.byId(ctx, await this.asks.ask(ctx, input));
      if (!posting) throw refuseLife.postingUnknown();
      return posting;
    });
  }

  @SignedIn()
  @ResolveField(() => [PostingReturnAsk], { description: '接收方医共体提出的提前返回请求，新的在前' })
  returnAsks(@Parent() posting: Posting): Promise<PostingReturnAsk[]> {
    return this.asks.of(posting.id);
  }

  @SignedIn()
  @ResolveField(() => Boolean, { description: '我现在可以代接收方请求提前返回' })
  mayAskReturn(@Ctx() ctx: RequestContext, @Parent() posting: Posting): Promise<boolean> {
    return this.asks.may(ctx, posting.id);
  }
}
