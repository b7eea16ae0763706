import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import type { AuditContext } from '../audit/index.js';
import { Refused } from '../context/index.js';
import { newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { addDays, calendarDate } from '../rules/index.js';
import { roleNames } from './ability.js';
import type { Role } from './ability.js';
import { AccountRepository } from './account.repository.js';
import type { Account } from './entities/account.entity.js';

/** A role in a community, or in one institution of it. */
export interface RoleAt {
  role: Role;
  communityId: string;
  institutionId: string | null;
}

/** Gives roles to accounts that exist and ends them: somebody keeps the registers of two communities, or changes office. */
@Injectable()
export class RoleGrants {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws {@link Refused} `ACCOUNT_UNKNOWN`, or `ROLE_GRANTED` when the account has the role there on that day. */
  async grant(tx: Tx, ctx: AuditContext, username: string, at: RoleAt, validFrom: string): Promise<void> {
    const account = await this.locked(tx, username);
    if (await this.accounts.grantInForce(tx, account.id, at, validFrom))
      throw new Refused({ code: 'ROLE_GRANTED', message: `${username} 已有该角色` });
    await this.accounts.addGrant(tx, { id: newId(), accountId: account.id, ...at, validFrom, validTo: null });
    await this.audit.append(tx, ctx, `account:${account.id}`, [
      {
        type: 'account.role-granted',
        summary: `授予账号${username}角色：${roleNames[at.role]}，自${validFrom}起`,
        payload: { accountId: account.id, grant: { ...at, validFrom } },
      },
    ]);
  }

  /**
   * The account has the role up to the day before `from`. Throws {@link Refused} `ACCOUNT_UNKNOWN`, or
   * `ROLE_NOT_GRANTED` when there is nothing to end there.
   */
  async end(tx: Tx, ctx: AuditContext, username: string, at: RoleAt, from: string): Promise<void> {
    const account = await this.locked(tx, username);
    const grant = await this.accounts.grantInForce(tx, account.id, at, from);
    if (!grant) throw new Refused({ code: 'ROLE_NOT_GRANTED', message: `${username} 没有该角色` });
    const validTo = addDays(calendarDate(from), -1);
    await this.accounts.endGrant(tx, grant, validTo);
    await this.audit.append(tx, ctx, `account:${account.id}`, [
      {
        type: 'account.role-ended',
        summary: `收回账号${username}角色：${roleNames[at.role]}，自${from}起`,
        payload: { accountId: account.id, grant: { ...at, validFrom: grant.validFrom, validTo } },
      },
    ]);
  }

  private async locked(tx: Tx, username: string): Promise<Account> {
    const account = await this.accounts.lockByUsername(tx, username);
    if (!account) throw new Refused({ code: 'ACCOUNT_UNKNOWN', message: `没有用户名为“${username}”的账号` });
    return account;
  }
}
