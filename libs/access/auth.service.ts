import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import type { AuditContext } from '../audit/index.js';
import { Refused, actorOf, machineNow } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner, newId, sha256 } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { AccountRepository } from './account.repository.js';
import type { Account } from './entities/account.entity.js';
import { issueSession } from './issue-session.js';
import type { IssuedSecret } from './issue-session.js';
import { hashPassword, verifyPassword } from './passwords.js';
import type { Role } from './ability.js';
import { SessionRepository } from './session.repository.js';
import { SignInAttempts } from './sign-in-attempts.js';
import type { Attempt } from './sign-in-attempts.js';

const HOUR = 3_600_000;
const SESSION_HOURS = 12;
/** A refusal takes at least so long, so that its time does not tell whether there was a record to write. */
const FAILURE_MS = 300;

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
    private readonly sessions: SessionRepository,
    private readonly attempts: SignInAttempts,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Throws {@link Refused} `SIGN_IN_FAILED`, or `ACCOUNT_LOCKED` after too many of them; which of name and password was
   * wrong, and whether there is such an account, stays open.
   */
  async signIn(ctx: RequestContext, username: string, password: string): Promise<IssuedSecret> {
    const started = machineNow().getTime();
    const name = username.trim().toLowerCase();
    const attempt = await this.attempts.reserve(name);
    const account = await this.accounts.findByUsername(this.transactions.reader, name);
    const ok = await verifyPassword(account?.passwordHash ?? null, password);
    if (!account || !ok || account.disabled) {
      if (account) await this.recordFailure(ctx, account, attempt);
      await this.attempts.sweep();
      await pause(started + FAILURE_MS - machineNow().getTime());
      throw signInFailed();
    }
    return this.transactions.run(async (tx) => {
      await this.attempts.succeeded(tx, attempt);
      // Shut, or given another password, since it was read.
      const now = await this.accounts.lockByUsername(tx, name);
      if (!now || now.disabled || now.passwordHash !== account.passwordHash) throw signInFailed();
      await this.audit.append(tx, asAccount(ctx, account), `account:${account.id}`, [
        {
          type: 'account.signed-in',
          summary: `${account.displayName}登录`,
          payload: { accountId: account.id },
        },
      ]);
      return issueSession(this.sessions, tx, {
        accountId: account.id,
        kind: 'BROWSER',
        name: '浏览器',
        lifeMs: SESSION_HOURS * HOUR,
      });
    });
  }

  async signOut(ctx: RequestContext, secret: string): Promise<void> {
    const actor = actorOf(ctx);
    await this.transactions.run(async (tx) => {
      await this.sessions.revoke(tx, sha256(secret));
      await this.audit.append(tx, ctx, `account:${actor.accountId}`, [
        {
          type: 'account.signed-out',
          summary: `${actor.displayName}退出登录`,
          payload: { accountId: actor.accountId },
        },
      ]);
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

  private async recordFailure(ctx: RequestContext, account: Account, attempt: Attempt): Promise<void> {
    const { count, lock } = attempt;
    await this.transactions.run((tx) =>
      this.audit.append(tx, ctx, `account:${account.id}`, [
        {
          type: lock ? 'account.locked' : 'account.sign-in-failed',
          summary: lock
            ? `${account.displayName}连续${count}次密码错误，账号锁定`
            : `${account.displayName}登录失败`,
          payload: { accountId: account.id, failed: count },
        },
      ]),
    );
  }
}

function asAccount(ctx: RequestContext, account: Account): RequestContext {
  return {
    ...ctx,
    actor: { accountId: account.id, personId: account.personId, displayName: account.displayName },
  };
}

const signInFailed = (): Refused => new Refused({ code: 'SIGN_IN_FAILED', message: '用户名或密码不正确' });

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
