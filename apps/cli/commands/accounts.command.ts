import type { INestApplicationContext } from '@nestjs/common';
import { Command, Option } from 'nest-commander';
import { roleNames } from '../../../libs/access/index.js';
import type { Role } from '../../../libs/access/index.js';
import { TransactionRunner } from '../../../libs/database/index.js';
import { nameOfCode } from '../../../libs/organization/index.js';
import { withApplication } from '../application.js';
import { AccountCreateCommand } from './account-create.command.js';
import { AccountGrantCommand, AccountWithdrawCommand } from './account-role.command.js';
import {
  AccountDisableCommand,
  AccountEnableCommand,
  AccountPasswordCommand,
} from './account-state.command.js';
import { demoAccountsOf } from '../demo/demo-accounts.js';
import { OperatorCommand } from '../operator-command.js';
import type { OperatorOptions } from '../operator-command.js';
import type { Outcome } from '../output.js';
import { OperatorError } from '../settings.js';

interface AccountsOptions extends OperatorOptions {
  demo?: boolean;
}

@Command({
  name: 'accounts',
  description:
    '列出账号及其角色，演示账号连同密码；accounts create 开通账号，grant、withdraw 授予和收回角色，disable、enable 停用和恢复，password 重设密码',
  subCommands: [
    AccountCreateCommand,
    AccountGrantCommand,
    AccountWithdrawCommand,
    AccountDisableCommand,
    AccountEnableCommand,
    AccountPasswordCommand,
  ],
})
export class AccountsCommand extends OperatorCommand<AccountsOptions> {
  @Option({ flags: '--demo', description: '只列演示账号（示例）及其密码，含未在启动时打印的和赣州示例县的' })
  parseDemo(): boolean {
    return true;
  }

  protected perform(_: string[], options: AccountsOptions): Promise<Outcome> {
    return withApplication((app) => (options.demo ? listDemo(app) : listAll(app)));
  }
}

async function listDemo(app: INestApplicationContext): Promise<Outcome> {
  const accounts = await demoAccountsOf(app);
  if (accounts.length === 0) throw new OperatorError('没有演示账号：请先运行 npm run cli -- seed');
  return {
    text: accounts.map(
      ({ profile, username, password, displayName, title }) =>
        `${profile}\t${username}\t${password}\t${displayName}\t${title}`,
    ),
    json: accounts,
  };
}

interface AccountRow {
  username: string;
  displayName: string;
  disabled: number;
  role: Role | null;
  scope: string | null;
}

async function listAll(app: INestApplicationContext): Promise<Outcome> {
  const rows: AccountRow[] = await app.get(TransactionRunner).reader.query(
    `SELECT a.username, a.display_name AS displayName, a.disabled, g.role, COALESCE(i.code, c.code) AS scope
       FROM account a
       LEFT JOIN account_grant g ON g.account_id = a.id AND g.valid_to IS NULL
       LEFT JOIN community c ON c.id = g.community_id
       LEFT JOIN institution i ON i.id = g.institution_id
      ORDER BY a.username, g.role`,
  );
  const accounts = rows.map(({ disabled, ...row }) => ({ ...row, disabled: disabled === 1 }));
  return {
    text: accounts.map(({ username, displayName, disabled, role, scope }) =>
      [username, displayName, role ? nameOfCode(roleNames, role) : '', scope ?? '', disabled ? '停用' : '']
        .join('\t')
        .trimEnd(),
    ),
    json: accounts,
  };
}
