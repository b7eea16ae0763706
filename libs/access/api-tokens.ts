import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { Refused, actorOf } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner, sha256 } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { SessionRepository } from './session.repository.js';
import type { TokenRow } from './session.repository.js';
import { issueSession } from './issue-session.js';
import type { IssuedSecret } from './issue-session.js';

const DAY = 24 * 3_600_000;
const MOST_DAYS = 366;
const MOST_TOKENS = 20;

/** Bearer tokens of API clients: made, listed and taken back by their owner. */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** The owner's tokens that still work, the newest first. */
  list(ctx: RequestContext): Promise<TokenRow[]> {
    return this.sessions.liveTokens(this.transactions.reader, actorOf(ctx).accountId);
  }

  /** A bearer token with the rights of its owner, for `days` days (1 to 366). `secret` is the caller's own. */
  async create(ctx: RequestContext, secret: string, name: string, days: number): Promise<IssuedSecret> {
    const actor = actorOf(ctx);
    const title = name.trim();
    if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
      throw new Refused({
        code: 'BAD_TOKEN_DAYS',
        message: `令牌有效期须为1至${MOST_DAYS}天`,
        field: 'days',
      });
    }
    if (title === '' || title.length > 100) {
      throw new Refused({ code: 'BAD_TOKEN_NAME', message: '令牌名称须为1至100个字', field: 'name' });
    }
    return this.transactions.run(async (tx) => {
      await this.sessions.lockOwner(tx, actor.accountId);
      await this.refuseToken(tx, secret);
      if ((await this.sessions.liveTokens(tx, actor.accountId)).length >= MOST_TOKENS) {
        throw new Refused({
          code: 'TOO_MANY_TOKENS',
          message: `有效的接口令牌最多${MOST_TOKENS}个，请先撤销不用的`,
        });
      }
      const issued = await issueSession(this.sessions, tx, {
        accountId: actor.accountId,
        kind: 'TOKEN',
        name: title,
        lifeMs: days * DAY,
      });
      await this.audit.append(tx, ctx, `account:${actor.accountId}`, [
        {
          type: 'account.token-created',
          summary: `${actor.displayName}签发接口令牌“${title}”，有效${days}天`,
          payload: { tokenId: issued.id, name: title, days },
        },
      ]);
      return issued;
    });
  }

  /** Ends a token of the owner at once. Throws {@link Refused} `TOKEN_UNKNOWN` when it is not theirs or no longer works. */
  async revoke(ctx: RequestContext, secret: string, id: string): Promise<TokenRow> {
    const actor = actorOf(ctx);
    return this.transactions.run(async (tx) => {
      await this.sessions.lockOwner(tx, actor.accountId);
      await this.refuseToken(tx, secret);
      const token = (await this.sessions.liveTokens(tx, actor.accountId)).find((row) => row.id === id);
      if (!token) throw new Refused({ code: 'TOKEN_UNKNOWN', message: '没有这个令牌，或它已失效' });
      await this.sessions.revokeById(tx, id);
      await this.audit.append(tx, ctx, `account:${actor.accountId}`, [
        {
          type: 'account.token-revoked',
          summary: `${actor.displayName}撤销接口令牌“${token.name}”`,
          payload: { tokenId: id, name: token.name },
        },
      ]);
      return token;
    });
  }

  /** Whoever got hold of a token must not be able to outlive it with another, nor to end its owner's. */
  private async refuseToken(tx: Tx, secret: string): Promise<void> {
    if ((await this.sessions.kindOf(tx, sha256(secret))) === 'BROWSER') return;
    throw new Refused({ code: 'TOKEN_MAY_NOT', message: '接口令牌不能签发或撤销令牌，请登录后办理' });
  }
}
