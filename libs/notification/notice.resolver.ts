import { Args, Context, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Ctx, SignedIn } from '../access/index.js';
import type { SessionCarrier } from '../access/index.js';
import { actorOf } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { PageInput, pageOf, refusable } from '../context/graphql/index.js';
import type { Refusal } from '../context/graphql/index.js';
import { Notice, NoticePage, NoticeResult } from './dto/notice.dto.js';
import { NoticeFeed } from './live/notice-feed.js';
import type { NoticeStream } from './live/notice-stream.js';
import { NoticeService } from './notice.service.js';

@Resolver(() => Notice)
export class NoticeResolver {
  constructor(
    private readonly notices: NoticeService,
    private readonly feed: NoticeFeed,
  ) {}

  @SignedIn()
  @Query(() => NoticePage, { name: 'notices', description: '我的站内通知，新的在前' })
  page(
    @Ctx() ctx: RequestContext,
    @Args('unreadOnly', { type: () => Boolean, nullable: true }) unreadOnly: boolean | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<NoticePage> {
    return this.notices.page(ctx, unreadOnly ?? false, pageOf(page));
  }

  @SignedIn()
  @Query(() => Int, { description: '我的未读通知数' })
  unreadNotices(@Ctx() ctx: RequestContext): Promise<number> {
    return this.notices.unread(ctx);
  }

  @SignedIn()
  @Mutation(() => NoticeResult, { description: '把一条通知标为已读；重复标记不变' })
  readNotice(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Notice | Refusal> {
    return refusable(() => this.notices.read(ctx, id));
  }

  @SignedIn()
  @Mutation(() => Int, { description: '把我的通知全部标为已读，答复余下的未读数' })
  readAllNotices(@Ctx() ctx: RequestContext): Promise<number> {
    return this.notices.readAll(ctx);
  }

  @SignedIn()
  @Subscription(() => Notice, { description: '我的新通知，随到随推（graphql-transport-ws）' })
  noticeArrived(@Ctx() ctx: RequestContext, @Context() { session }: SessionCarrier): Promise<NoticeStream> {
    return this.feed.subscribe(actorOf(ctx).accountId, session.secret);
  }
}
