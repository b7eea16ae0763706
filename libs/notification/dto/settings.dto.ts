import { Field, ObjectType } from '@nestjs/graphql';
import { refusableUnion } from '../../context/graphql/index.js';

@ObjectType({ description: '某类通知是否经某渠道发送' })
export class NoticeChoice {
  @Field()
  kind!: string;

  @Field()
  kindName!: string;

  @Field({ description: 'EMAIL、WECOM、DINGTALK 或 FEISHU' })
  channel!: string;

  @Field()
  channelName!: string;

  @Field({ description: '群机器人：只要有一位收件人需要，就在群里说一次' })
  wanted!: boolean;
}

@ObjectType({ description: '我的通知设置' })
export class NoticeSettings {
  @Field(() => String, { nullable: true, description: '接收通知的电子邮件地址，已遮盖；未设置为空' })
  emailMasked!: string | null;

  @Field(() => [NoticeChoice], { description: '本县已启用的渠道；为空表示尚未启用站外渠道' })
  choices!: NoticeChoice[];
}

export const NoticeSettingsResult = refusableUnion('NoticeSettingsResult', NoticeSettings);
