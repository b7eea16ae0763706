import { randomBytes } from 'node:crypto';
import { Option, SubCommand } from 'nest-commander';
import { AccountKeeping } from '../../../libs/access/index.js';
import type { AccountChange } from '../../../libs/access/index.js';
import type { AuditContext } from '../../../libs/audit/index.js';
import { BusinessClock } from '../../../libs/context/index.js';
import { TransactionRunner } from '../../../libs/database/index.js';
import type { Tx } from '../../../libs/database/index.js';
import { withApplication } from '../application.js';
import { OperatorCommand } from '../operator-command.js';
import type { OperatorOptions } from '../operator-command.js';
import type { Outcome } from '../output.js';
import { OperatorError } from '../settings.js';

interface StateOptions extends OperatorOptions {
  reason?: string;
}

type Act = (tx: Tx, keeping: AccountKeeping, ctx: AuditContext, change: AccountChange) => Promise<void>;

/** What an operator does to an account that exists, with the reason that the trail keeps. */
abstract class AccountStateCommand extends OperatorCommand<StateOptions> {
  @Option({ flags: '--reason <text>', description: '理由（必填），记入审计记录，如离职、本人遗忘密码' })
  parseReason(text: string): string {
    return text.trim();
  }

  protected change(username: string, { reason }: StateOptions, act: Act): Promise<void> {
    if (!reason) throw new OperatorError('须用 --reason 写明理由');
    return withApplication(async (app) => {
      const now = await app.get(BusinessClock).now();
      const keeping = app.get(AccountKeeping, { strict: false });
      await app
        .get(TransactionRunner)
        .run((tx) => act(tx, keeping, { actor: null, now }, { username, reason }));
    });
  }
}

@SubCommand({
  name: 'disable',
  arguments: '<用户名>',
  description: '停用账号：不能再登录，已有的登录和接口令牌立即失效；做过的事仍在记录里',
})
export class AccountDisableCommand extends AccountStateCommand {
  protected async perform([username = '']: string[], options: StateOptions): Promise<Outcome> {
    await this.change(username, options, (tx, keeping, ctx, change) => keeping.disable(tx, ctx, change));
    return { text: `已停用 ${username}`, json: { username } };
  }
}

@SubCommand({ name: 'enable', arguments: '<用户名>', description: '恢复停用的账号，密码不变' })
export class AccountEnableCommand extends AccountStateCommand {
  protected async perform([username = '']: string[], options: StateOptions): Promise<Outcome> {
    await this.change(username, options, (tx, keeping, ctx, change) => keeping.enable(tx, ctx, change));
    return { text: `已恢复 ${username}`, json: { username } };
  }
}

@SubCommand({
  name: 'password',
  arguments: '<用户名>',
  description: '重设密码；新密码只显示这一次，已有的登录和接口令牌立即失效',
})
export class AccountPasswordCommand extends AccountStateCommand {
  protected async perform([username = '']: string[], options: StateOptions): Promise<Outcome> {
    const password = randomBytes(12).toString('base64url');
    await this.change(username, options, (tx, keeping, ctx, change) =>
      keeping.resetPassword(tx, ctx, change, password),
    );
    return {
      text: `已重设 ${username} 的密码：${password}（只显示这一次）`,
      json: { username, password },
    };
  }
}
