import { Refused } from '../context/index.js';

/** Longest address that the standard allows. */
const EMAIL_LENGTH = 254;

/** Has the text the form of an e-mail address? */
export const isEmail = (text: string): boolean =>
  text.length <= EMAIL_LENGTH && /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text);

/** Refusals of notices and their channels. */
export const refuse = {
  noticeUnknown: () => new Refused({ code: 'NOTICE_UNKNOWN', message: '没有该条通知' }),
  noticeKind: () =>
    new Refused({ code: 'NOTICE_KIND', message: '没有这类通知，或不能选择其渠道', field: 'kind' }),
  channelKind: () =>
    new Refused({
      code: 'CHANNEL_KIND',
      message: '渠道类型须为 EMAIL、WECOM、DINGTALK 或 FEISHU',
      field: 'channel',
    }),
  email: () => new Refused({ code: 'EMAIL_INVALID', message: '电子邮件地址的格式不正确', field: 'email' }),
  communityUnknown: (code: string) =>
    new Refused({ code: 'COMMUNITY_UNKNOWN', message: `没有代码为“${code}”的医共体` }),
  channelUnknown: (kind: string, name: string) =>
    new Refused({ code: 'CHANNEL_UNKNOWN', message: `没有名为“${name}”的 ${kind} 渠道` }),
  channelUrl: (email: boolean) =>
    new Refused({
      code: 'CHANNEL_URL',
      message: email
        ? '邮件服务器地址须以 smtp:// 或 smtps:// 开头'
        : '机器人地址须以 https:// 开头（仅本机转发可用 http）',
      field: 'url',
    }),
  channelSender: () =>
    new Refused({ code: 'CHANNEL_SENDER', message: '邮件渠道须写明发件地址', field: 'sender' }),
  consoleUrl: () =>
    new Refused({
      code: 'CONSOLE_URL',
      message: '控制台地址须形如 https://ygt.example.gov.cn',
      field: 'consoleUrl',
    }),
  tooManyStreams: () =>
    new Refused({ code: 'TOO_MANY_SUBSCRIPTIONS', message: '同一账号打开的实时连接过多，请关闭其他页面' }),
};
