import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import type { AuditContext } from '../audit/index.js';
import { Refused, actorOf, machineNow } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner, newId, sha256 } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { AccountRepository } from './account.repository.js';
import type { Account } from './entities/account.entity.js';
import { hashPassword, verifyPassword } from './passwords.js';
import type { Role } from './ability.js';

const HOUR = 3_600_000;
const SESSION_HOURS = 12;
const MAX_TOKEN_DAYS = 366;
/** After so many wrong passwords in a row the account rests for a while. */
const FAILURES = 5;
const LOCK_MINUTES = 15;

/** A secret that is shown once. */
export interface IssuedSecret {
  secret: string;
  expiresAt: Date;
}

/** An account to be made. */
export interface NewAccount {
  username: string;
  password: string;
  personId: string | null;
  displayName: string;
  /** Community whose auditors may read what the account does. */
  communityId: string;
  grants: { role: Role; communityId: string; institutionId: string | null; validFrom: string }[];
}

/** Signing in and out. Times of sessions are machine times. */
@Injectable()
export class AuthService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: AccountRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws {@link Refused} `SIGN_IN_FAILED` or `ACCOUNT_LOCKED`; which of name and password was wrong stays open. */
  async signIn(ctx: RequestContext, username: string, password: string): Promise<IssuedSecret> {
    const account = await this.accounts.findByUsername(
      this.transactions.reader,
      username.trim().toLowerCase(),
    );
    if (account?.lockedUntil && account.lockedUntil.getTime() > machineNow().getTime()) {
      throw new Refused({
        code: 'ACCOUNT_LOCKED',
        message: `密码错误次数过多，账号已锁定，请${LOCK_MINUTES}分钟后再试`,
      });
    }
    const ok = await verifyPassword(account?.passwordHash ?? null, password);
    if (!account || !ok || account.disabled) {
      if (account) await this.recordFailure(ctx, account);
      throw new Refused({ code: 'SIGN_IN_FAILED', message: '用户名或密码不正确' });
    }
    return this.transactions.run(async (tx) => {
      if (account.failedAttempts > 0) await this.accounts.setFailures(tx, account.id, 0, null);
      await this.audit.append(tx, asAccount(ctx, account), `account:${account.id}`, [
        {
          type: 'account.signed-in',
          summary: `${account.displayName}登录`,
          payload: { accountId: account.id },
        },
      ]);
      return this.issue(tx, account.id, 'BROWSER', '浏览器', SESSION_HOURS * HOUR);
    });
  }

  async signOut(ctx: RequestContext, secret: string): Promise<void> {
    const actor = actorOf(ctx);
    await this.transactions.run(async (tx) => {
      await this.accounts.revokeSession(tx, sha256(secret));
      await this.audit.append(tx, ctx, `account:${actor.accountId}`, [
        {
          type: 'account.signed-out',
          summary: `${actor.displayName}退出登录`,
          payload: { accountId: actor.accountId },
        },
      ]);
    });
  }

  /** A bearer token with the rights of its owner, for `days` days (1 to 366). */
  async createToken(ctx: RequestContext, name: string, days: number): Promise<IssuedSecret> {
    const actor = actorOf(ctx);
    if (!Number.isInteger(days) || days < 1 || days > MAX_TOKEN_DAYS) {
      throw new Refused({
        code: 'BAD_TOKEN_DAYS',
        message: `令牌有效期须为1至${MAX_TOKEN_DAYS}天`,
        field: 'days',
      });
    }
    if (name.trim() === '' || name.length > 100) {
      throw new Refused({ code: 'BAD_TOKEN_NAME', message: '令牌名称须为1至100个字', field: 'name' });
    }
    return this.transactions.run(async (tx) => {
      await this.audit.append(tx, ctx, `account:${actor.accountId}`, [
        {
          type: 'account.token-created',
          summary: `${actor.displayName}签发接口令牌“${name}”，有效${days}天`,
          payload: { name, days },
        },
      ]);
      return this.issue(tx, actor.accountId, 'TOKEN', name.trim(), days * 24 * HOUR);
    });
  }

  async createAccount(tx: Tx, ctx: AuditContext, account: NewAccount): Promise<string> {
    const id = newId();
    await this.accounts.insert(tx, {
      id,
      username: account.username.toLowerCase(),
      passwordHash: await hashPassword(account.password),
      personId: account.personId,
      displayName: account.displayName,
      disabled: false,
      rightsVersion: 0,
      failedAttempts: 0,
      lockedUntil: null,
    });
    for (const grant of account.grants) {
      await this.accounts.addGrant(tx, { id: newId(), accountId: id, validTo: null, ...grant });
    }
    await this.audit.append(tx, ctx, { chain: `account:${id}`, communityId: account.communityId }, [
      {
        type: 'account.created',
        summary: `开通账号${account.username}（${account.displayName}）`,
        payload: { accountId: id, personId: account.personId, grants: account.grants },
      },
    ]);
    return id;
  }

  private async recordFailure(ctx: RequestContext, account: Account): Promise<void> {
    await this.transactions.run(async (tx) => {
      const failed = (await this.accounts.lockFailures(tx, account.id)) + 1;
      const lockedUntil =
        failed >= FAILURES ? new Date(machineNow().getTime() + LOCK_MINUTES * 60_000) : null;
      await this.accounts.setFailures(tx, account.id, lockedUntil ? 0 : failed, lockedUntil);
      await this.audit.append(tx, ctx, `account:${account.id}`, [
        {
          type: lockedUntil ? 'account.locked' : 'account.sign-in-failed',
          summary: lockedUntil
            ? `${account.displayName}连续${failed}次密码错误，账号锁定`
            : `${account.displayName}登录失败`,
          payload: { accountId: account.id, failed },
        },
      ]);
    });
  }

  private async issue(
    tx: Tx,
    accountId: string,
    kind: string,
    name: string,
    lifeMs: number,
  ): Promise<IssuedSecret> {
    const secret = randomBytes(32).toString('base64url');
    const createdAt = machineNow();
    const expiresAt = new Date(createdAt.getTime() + lifeMs);
    await this.accounts.openSession(tx, {
      tokenSha256: sha256(secret),
      accountId,
      kind,
      name,
      createdAt,
      expiresAt,
      revokedAt: null,
    });
    return { secret, expiresAt };
  }
}

function asAccount(ctx: RequestContext, account: Account): RequestContext {
  return {
    ...ctx,
    actor: { accountId: account.id, personId: account.personId, displayName: account.displayName },
  };
}
