import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import type { AuditContext } from '../audit/index.js';
import { Refused, plainText } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { AccountRepository } from './account.repository.js';
import type { Account } from './entities/account.entity.js';
import { hashPassword } from './passwords.js';
import { SessionRepository } from './session.repository.js';

/** A change of an account: whose, and why. */
export interface AccountChange {
  username: string;
  /** Names of what decided it, such as 离职; no personal numbers. */
  reason: string;
}

/** Shuts accounts, opens them again and gives them another password. What the account has done stays on record. */
@Injectable()
export class AccountKeeping {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Nobody signs in with the account from now on, and whoever is signed in is out.
   * @throws {Refused} ACCOUNT_UNKNOWN, ACCOUNT_DISABLED
   */
  async disable(tx: Tx, ctx: AuditContext, change: AccountChange): Promise<void> {
    const account = await this.locked(tx, change.username);
    const { username } = account;
    if (account.disabled) throw new Refused({ code: 'ACCOUNT_DISABLED', message: `${username} 已停用` });
    await this.accounts.setDisabled(tx, account.id, true);
    await this.sessions.revokeAll(tx, account.id);
    await this.tell(tx, ctx, account, 'account.disabled', `停用账号${username}`, change);
  }

  /** @throws {Refused} ACCOUNT_UNKNOWN, ACCOUNT_ENABLED */
  async enable(tx: Tx, ctx: AuditContext, change: AccountChange): Promise<void> {
    const account = await this.locked(tx, change.username);
    const { username } = account;
    if (!account.disabled) throw new Refused({ code: 'ACCOUNT_ENABLED', message: `${username} 未停用` });
    await this.accounts.setDisabled(tx, account.id, false);
    // One that was opened while it was being shut doesn't come back with it.
    await this.sessions.revokeAll(tx, account.id);
    await this.tell(tx, ctx, account, 'account.enabled', `恢复账号${username}`, change);
  }

  /**
   * Another password, for whoever has forgotten theirs; sessions and tokens opened under the old one end.
   * @throws {Refused} ACCOUNT_UNKNOWN
   */
  async resetPassword(tx: Tx, ctx: AuditContext, change: AccountChange, password: string): Promise<void> {
    const account = await this.locked(tx, change.username);
    await this.accounts.setPassword(tx, account.id, await hashPassword(password));
    await this.sessions.revokeAll(tx, account.id);
    const summary = `重设账号${account.username}的密码`;
    await this.tell(tx, ctx, account, 'account.password-reset', summary, change);
  }

  private async tell(
    tx: Tx,
    ctx: AuditContext,
    { id }: Account,
    type: string,
    summary: string,
    change: AccountChange,
  ): Promise<void> {
    const reason = plainText(change.reason, { field: 'reason', name: '理由', most: 200 });
    await this.audit.append(tx, ctx, `account:${id}`, [
      { type, summary: `${summary}：${reason}`, payload: { accountId: id, reason } },
    ]);
  }

  private async locked(tx: Tx, username: string): Promise<Account> {
    const account = await this.accounts.lockByUsername(tx, username);
    if (!account) throw new Refused({ code: 'ACCOUNT_UNKNOWN', message: `没有用户名为“${username}”的账号` });
    return account;
  }
}
