import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, SignedIn } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { PageInput, pageOf, refusable } from '../../context/graphql/index.js';
import type { Refusal } from '../../context/graphql/index.js';
import { AgendaService } from './agenda.service.js';
import { ClosingService } from './closing.service.js';
import {
  AgendaInput,
  AttendanceChangeInput,
  ItemReasonInput,
  MeetingCancelInput,
  MeetingCloseInput,
  MeetingFilter,
  OpeningInput,
  PlanInput,
  RecusalDeclarationInput,
} from './dto/meeting-input.dto.js';
import { Meeting, MeetingInput, MeetingPage, MeetingResult } from './dto/meeting.dto.js';
import {
  MeetingItem,
  ReconsiderableDecision,
  ReconsiderationView,
  WaitingItemPage,
} from './dto/session.dto.js';
import { MeetingReader } from './meeting-reader.js';
import { MeetingService } from './meeting.service.js';
import { SessionReader } from './session-reader.js';

/** Sessions: from being called to their end. */
@Resolver(() => Meeting)
export class MeetingResolver {
  constructor(
    private readonly service: MeetingService,
    private readonly agenda: AgendaService,
    private readonly closing: ClosingService,
    private readonly reader: MeetingReader,
    private readonly sessions: SessionReader,
  ) {}

  @Can('read', 'Meeting')
  @Query(() => MeetingPage, { description: '会议，日期新的在前' })
  async meetings(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => MeetingFilter, nullable: true }) filter: MeetingFilter | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<MeetingPage> {
    return Object.assign(new MeetingPage(), await this.reader.page(ctx, filter ?? {}, pageOf(page)));
  }

  @Can('read', 'Meeting')
  @Query(() => Meeting, { nullable: true, description: '一次会议；无权查看的如同不存在' })
  meeting(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Meeting | null> {
    return this.reader.byId(ctx, id);
  }

  @Can('read', 'Meeting')
  @ResolveField(() => [MeetingItem], { description: '议题，按议程顺序' })
  items(@Ctx() ctx: RequestContext, @Parent() meeting: Meeting): Promise<MeetingItem[]> {
    return this.sessions.itemsOf(ctx, meeting.id);
  }

  @Can('read', 'Meeting')
  @ResolveField(() => [ReconsiderationView], { description: '复议动议' })
  reconsiderations(@Ctx() ctx: RequestContext, @Parent() meeting: Meeting): Promise<ReconsiderationView[]> {
    return this.sessions.motionsOf(ctx, meeting.id);
  }

  @Can('read', 'Meeting')
  @ResolveField(() => Boolean, { description: '本人是否可以主持或记录该机构的会议' })
  mayRun(@Ctx() ctx: RequestContext, @Parent() meeting: Meeting): Promise<boolean> {
    return this.reader.mayRun(ctx, meeting.bodyId);
  }

  @Can('read', 'Meeting')
  @ResolveField(() => WaitingItemPage, {
    description: '等待该机构表决、尚未列入任何议程的事项；仅记录人和主持人可见',
  })
  async waitingItems(
    @Ctx() ctx: RequestContext,
    @Parent() meeting: Meeting,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<WaitingItemPage> {
    return Object.assign(new WaitingItemPage(), await this.sessions.waiting(ctx, meeting.id, pageOf(page)));
  }

  @Can('read', 'Meeting')
  @ResolveField(() => [ReconsiderableDecision], { description: '可以提出复议的决定；仅记录人和主持人可见' })
  reconsiderable(@Ctx() ctx: RequestContext, @Parent() meeting: Meeting): Promise<ReconsiderableDecision[]> {
    return this.sessions.reconsiderable(ctx, meeting.id);
  }

  @SignedIn()
  @Mutation(() => MeetingResult, { description: '补录一次已经开过的会议及到会情况' })
  convene(@Ctx() ctx: RequestContext, @Args('input') input: MeetingInput): Promise<Meeting | Refusal> {
    return this.answer(ctx, async () => (await this.service.convene(ctx, input)).meeting.id);
  }

  @SignedIn()
  @Mutation(() => MeetingResult, { description: '安排一次会议，随后准备议程' })
  prepareMeeting(@Ctx() ctx: RequestContext, @Args('input') input: PlanInput): Promise<Meeting | Refusal> {
    return this.answer(ctx, () => this.service.prepare(ctx, input));
  }

  @SignedIn()
  @Mutation(() => MeetingResult, { description: '开始会议：固定应到会名单并登记到会情况' })
  openMeeting(@Ctx() ctx: RequestContext, @Args('input') input: OpeningInput): Promise<Meeting | Refusal> {
    const { meetingId, ...opening } = input;
    return this.answer(ctx, () => this.service.open(ctx, meetingId, opening));
  }

  @SignedIn()
  @Mutation(() => MeetingResult, { description: '取消尚未开始的会议' })
  cancelMeeting(
    @Ctx() ctx: RequestContext,
    @Args('input') input: MeetingCancelInput,
  ): Promise<Meeting | Refusal> {
    return this.answer(ctx, () => this.agenda.cancel(ctx, { ...input }));
  }

  @SignedIn()
  @Mutation(() => MeetingResult, { description: '将待表决事项列入议程' })
  addAgendaItems(@Ctx() ctx: RequestContext, @Args('input') input: AgendaInput): Promise<Meeting | Refusal> {
    return this.answer(ctx, () => this.agenda.addItems(ctx, { ...input }));
  }

  @SignedIn()
  @Mutation(() => MeetingResult, { description: '将尚未表决的事项移出议程' })
  removeAgendaItem(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ItemReasonInput,
  ): Promise<Meeting | Refusal> {
    return this.answer(ctx, () => this.agenda.removeItem(ctx, { ...input }));
  }

  @SignedIn()
  @Mutation(() => MeetingResult, { description: '调整议程顺序；未列出的排在后面' })
  orderAgenda(@Ctx() ctx: RequestContext, @Args('input') input: AgendaInput): Promise<Meeting | Refusal> {
    return this.answer(ctx, () => this.agenda.orderItems(ctx, { ...input }));
  }

  @SignedIn()
  @Mutation(() => MeetingResult, { description: '会议中变更到会情况；此前的表决不受影响' })
  changeAttendance(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AttendanceChangeInput,
  ): Promise<Meeting | Refusal> {
    return this.answer(ctx, () => this.agenda.changeAttendance(ctx, { ...input }));
  }

  @SignedIn()
  @Mutation(() => MeetingResult, { description: '就一项议题声明回避：成员本人，或由记录人登记' })
  declareRecusal(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RecusalDeclarationInput,
  ): Promise<Meeting | Refusal> {
    return this.answer(ctx, () => this.agenda.declareRecusal(ctx, { ...input }));
  }

  @SignedIn()
  @Mutation(() => MeetingResult, { description: '结束会议：各项议题均须有结果；结束后不能变更' })
  closeMeeting(
    @Ctx() ctx: RequestContext,
    @Args('input') input: MeetingCloseInput,
  ): Promise<Meeting | Refusal> {
    return this.answer(ctx, () => this.closing.close(ctx, { ...input }));
  }

  private answer(ctx: RequestContext, act: () => Promise<string>): Promise<Meeting | Refusal> {
    return refusable(async () => this.reader.acted(ctx, await act()));
  }
}
