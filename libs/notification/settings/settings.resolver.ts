import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, SignedIn } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { refusable } from '../../context/graphql/index.js';
import type { Refusal } from '../../context/graphql/index.js';
import { NoticeSettings, NoticeSettingsResult } from '../dto/settings.dto.js';
import { SettingsService } from './settings.service.js';

@Resolver(() => NoticeSettings)
export class NoticeSettingsResolver {
  constructor(private readonly settings: SettingsService) {}

  @SignedIn()
  @Query(() => NoticeSettings, { description: '我的通知设置：收件地址，以及各类通知经哪些渠道发送' })
  noticeSettings(@Ctx() ctx: RequestContext): Promise<NoticeSettings> {
    return this.settings.of(ctx);
  }

  @SignedIn()
  @Mutation(() => NoticeSettingsResult, { description: '选择某类通知是否经某渠道发送；站内通知始终保留' })
  chooseNotice(
    @Ctx() ctx: RequestContext,
    @Args('kind') kind: string,
    @Args('channel') channel: string,
    @Args('wanted') wanted: boolean,
  ): Promise<NoticeSettings | Refusal> {
    return refusable(() => this.settings.choose(ctx, kind, channel, wanted));
  }

  @SignedIn()
  @Mutation(() => NoticeSettingsResult, { description: '设置接收通知的电子邮件地址；留空为取消' })
  setNoticeEmail(
    @Ctx() ctx: RequestContext,
    @Args('email', { type: () => String, nullable: true }) email: string | null,
  ): Promise<NoticeSettings | Refusal> {
    return refusable(() => this.settings.setEmail(ctx, email));
  }
}
