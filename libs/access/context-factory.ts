import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../context/index.js';
import type { Actor, AppAbility, RequestContext } from '../context/index.js';
import { TransactionRunner, newId, sha256 } from '../database/index.js';
import { shanghaiDateOf } from '../rules/index.js';
import { AbilityRegistry } from './ability.js';
import { AccountRepository } from './account.repository.js';
import { SessionRepository } from './session.repository.js';
import type { SessionAccount } from './session.repository.js';

/** Abilities kept; one is a few kilobytes. */
const CACHE_SIZE = 2_000;

/** Builds the context of a request from the secret it carries. */
@Injectable()
export class ContextFactory {
  /** By account, rights version and day; the session itself is looked up on every request. */
  private readonly abilities = new Map<string, AppAbility>();

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly registry: AbilityRegistry,
    private readonly clock: BusinessClock,
  ) {}

  /** `secret` is the cookie's value or the bearer token; null or a dead one gives a context without actor. */
  async forSecret(secret: string | null, requestId: string = newId()): Promise<RequestContext> {
    const now = await this.clock.now();
    const today = shanghaiDateOf(now);
    const account = secret ? await this.sessions.account(this.transactions.reader, sha256(secret)) : null;
    if (!account) return { requestId, actor: null, ability: this.registry.build([]), now, today };
    const actor: Actor = {
      accountId: account.accountId,
      personId: account.personId,
      displayName: account.displayName,
    };
    return { requestId, actor, ability: await this.abilityOf(account, actor, today), now, today };
  }

  /** Context of one of the system's own processes: it has no rights and acts only through engine calls. */
  async forSystem(): Promise<RequestContext> {
    return this.forSecret(null);
  }

  private async abilityOf(account: SessionAccount, actor: Actor, today: string): Promise<AppAbility> {
    const key = `${account.accountId}:${account.rightsVersion}:${today}`;
    const cached = this.abilities.get(key);
    if (cached) return cached;
    const reader = this.transactions.reader;
    let grants = await this.accounts.grantsOn(reader, account.accountId, today);
    for (const follow of this.registry.followers) grants = await follow(reader, grants, today);
    for (const source of this.registry.sources) grants.push(...(await source(reader, actor, today)));
    const ability = this.registry.build(grants);
    if (this.abilities.size >= CACHE_SIZE) this.abilities.clear();
    this.abilities.set(key, ability);
    return ability;
  }
}
