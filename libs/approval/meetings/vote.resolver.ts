import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, SignedIn } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { refusable } from '../../context/graphql/index.js';
import type { Refusal } from '../../context/graphql/index.js';
import { receiptOf } from '../decision.resolver.js';
import { DecisionReceipt, DecisionResult } from '../dto/decision.dto.js';
import { AgendaService } from './agenda.service.js';
import { BallotBox } from './ballot-box.js';
import {
  BallotInput,
  CloseVoteInput,
  ItemReasonInput,
  ReconsiderationInput,
  VoteCallInput,
} from './dto/meeting-input.dto.js';
import { Meeting, MeetingResult } from './dto/meeting.dto.js';
import { VoteCall } from './dto/session.dto.js';
import { MeetingReader } from './meeting-reader.js';
import { ReconsiderationService } from './reconsideration.service.js';
import { VoteCallsReader } from './vote-calls.reader.js';
import { VoteClosing } from './vote-closing.js';

/** Votes that members cast themselves, and motions of 复议. */
@Resolver(() => Meeting)
export class VoteResolver {
  constructor(
    private readonly agenda: AgendaService,
    private readonly box: BallotBox,
    private readonly closing: VoteClosing,
    private readonly motions: ReconsiderationService,
    private readonly reader: MeetingReader,
    private readonly calls: VoteCallsReader,
  ) {}

  @SignedIn()
  @Query(() => [VoteCall], { description: '正在表决、轮到本人投票的议题' })
  myVotes(@Ctx() ctx: RequestContext): Promise<VoteCall[]> {
    return this.calls.mine(ctx);
  }

  @SignedIn()
  @Mutation(() => MeetingResult, { description: '开始一项议题的表决，由到会成员本人投票' })
  callVote(@Ctx() ctx: RequestContext, @Args('input') input: VoteCallInput): Promise<Meeting | Refusal> {
    return refusable(async () => this.reader.acted(ctx, await this.agenda.callVote(ctx, { ...input })));
  }

  @SignedIn()
  @Mutation(() => MeetingResult, { description: '撤回正在进行的表决；已投的票留存备查，不计入' })
  recallVote(@Ctx() ctx: RequestContext, @Args('input') input: ItemReasonInput): Promise<Meeting | Refusal> {
    return refusable(async () => this.reader.acted(ctx, await this.agenda.recallVote(ctx, { ...input })));
  }

  @SignedIn()
  @Mutation(() => MeetingResult, { description: '本人投票，只能投一次，不能更改' })
  castBallot(@Ctx() ctx: RequestContext, @Args('input') input: BallotInput): Promise<Meeting | Refusal> {
    return refusable(async () => {
      await this.box.cast(ctx, { ...input });
      return this.reader.acted(ctx, input.meetingId);
    });
  }

  @SignedIn()
  @Mutation(() => DecisionResult, { description: '结束一项议题的表决：由系统计票并作出决定' })
  closeVote(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CloseVoteInput,
  ): Promise<DecisionReceipt | Refusal> {
    return refusable(async () => receiptOf(await this.closing.close(ctx, { ...input })));
  }

  @SignedIn()
  @Mutation(() => MeetingResult, {
    description: '登记复议动议的表决；同意的，原决定不再有效，该环节重新表决',
  })
  moveReconsideration(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ReconsiderationInput,
  ): Promise<Meeting | Refusal> {
    return refusable(async () => {
      await this.motions.move(ctx, { ...input });
      return this.reader.acted(ctx, input.meetingId);
    });
  }
}
