import { readFile } from 'node:fs/promises';
import { Command, Option, SubCommand } from 'nest-commander';
import { z } from 'zod';
import { ChannelService } from '../../../libs/notification/index.js';
import { withApplication } from '../application.js';
import { OperatorCommand } from '../operator-command.js';
import type { OperatorOptions } from '../operator-command.js';
import type { Outcome } from '../output.js';
import { OperatorError } from '../settings.js';

interface ChannelOptions extends OperatorOptions {
  community?: string;
  name?: string;
}

const COMMUNITY = 'MX';
const NAME = '默认';

/** Address and secret come in a file: on the command line they would stay in the shell's history. */
const channelFile = z.strictObject({
  url: z.string(),
  secret: z.string().min(1).optional(),
  sender: z.string().optional(),
  consoleUrl: z.string().optional(),
});

/** Options that name a channel. */
abstract class ChannelOperatorCommand extends OperatorCommand<ChannelOptions> {
  @Option({ flags: '--community <code>', description: '医共体代码，默认 MX' })
  parseCommunity(code: string): string {
    return code;
  }

  @Option({ flags: '--name <name>', description: '渠道名称，默认“默认”；同类渠道可有多个' })
  parseName(name: string): string {
    return name;
  }
}

@SubCommand({ name: 'list', description: '列出一个医共体的通知渠道及发送情况' })
export class ChannelListCommand extends ChannelOperatorCommand {
  protected perform(_: string[], options: ChannelOptions): Promise<Outcome> {
    return withApplication(async (app) => {
      const channels = await app.get(ChannelService, { strict: false }).list(options.community ?? COMMUNITY);
      const line = (one: (typeof channels)[number]): string =>
        `${one.kindName}\t${one.name}\t${one.host}\t待发 ${one.waiting}，已发 ${one.sent}，未成功 ${one.failed}`;
      return { text: channels.length > 0 ? channels.map(line) : '尚未设置通知渠道', json: channels };
    });
  }
}

@SubCommand({
  name: 'set',
  arguments: '<类型> <文件>',
  description:
    '设置通知渠道。类型为 EMAIL、WECOM、DINGTALK 或 FEISHU；文件内容如 {"url": "https://…", "secret": "…"}，邮件另写 "sender"，"consoleUrl" 为控制台地址（选填）',
})
export class ChannelSetCommand extends ChannelOperatorCommand {
  protected async perform([kind = '', file = '']: string[], options: ChannelOptions): Promise<Outcome> {
    const settings = await settingsIn(file);
    return withApplication(async (app) => {
      const done = await app.get(ChannelService, { strict: false }).set({
        communityCode: options.community ?? COMMUNITY,
        kind: kind.toUpperCase(),
        name: options.name ?? NAME,
        ...settings,
      });
      return { text: `已设置 ${done.kind} 渠道“${done.name}”（${done.host}）`, json: done };
    });
  }
}

@SubCommand({ name: 'remove', arguments: '<类型>', description: '停用通知渠道；待发的通知不再发送' })
export class ChannelRemoveCommand extends ChannelOperatorCommand {
  protected perform([kind = '']: string[], options: ChannelOptions): Promise<Outcome> {
    const { community = COMMUNITY, name = NAME } = options;
    return withApplication(async (app) => {
      await app.get(ChannelService, { strict: false }).remove(community, kind.toUpperCase(), name);
      return { text: `已停用 ${kind.toUpperCase()} 渠道“${name}”`, json: { kind: kind.toUpperCase(), name } };
    });
  }
}

@Command({
  name: 'channel',
  description: '站外通知渠道：电子邮件与企业微信、钉钉、飞书群机器人',
  subCommands: [ChannelListCommand, ChannelSetCommand, ChannelRemoveCommand],
})
export class ChannelCommand extends OperatorCommand {
  protected perform(): Promise<Outcome> {
    return Promise.resolve({
      text: this.command.helpInformation(),
      json: { commands: ['list', 'set', 'remove'] },
    });
  }
}

async function settingsIn(file: string): Promise<z.infer<typeof channelFile>> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new OperatorError(`无法读取文件 ${file}`);
  });
  const json = await Promise.resolve(text)
    .then((one) => JSON.parse(one) as unknown)
    .catch(() => {
      throw new OperatorError(`${file} 不是有效的 JSON`);
    });
  const parsed = channelFile.safeParse(json);
  // The parser's own words would repeat what is in the file.
  if (!parsed.success)
    throw new OperatorError(`${file} 只能含 url、secret、sender、consoleUrl，均为文字，其中 url 必填`);
  return parsed.data;
}
