import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner } from '../database/index.js';
import { AbilityRegistry, roleNames } from './ability.js';
import { AccountRepository } from './account.repository.js';
import { GrantedRole, Me } from './dto/me.dto.js';

/** Describes the signed-in account to itself. */
@Injectable()
export class MeService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: AccountRepository,
    private readonly registry: AbilityRegistry,
  ) {}

  async describe(ctx: RequestContext): Promise<Me | null> {
    const { actor } = ctx;
    if (!actor) return null;
    const reader = this.transactions.reader;
    const account = await this.accounts.byId(reader, actor.accountId);
    const grants = await this.accounts.grantsOn(reader, actor.accountId, ctx.today);
    return Object.assign(new Me(), {
      accountId: actor.accountId,
      username: account.username,
      displayName: actor.displayName,
      person: actor.personId ? { id: actor.personId, name: actor.displayName } : null,
      roles: grants.map((grant) =>
        Object.assign(new GrantedRole(), {
          role: grant.role,
          roleName: roleNames[grant.role],
          communityId: grant.communityId,
          institutionId: grant.institutionId,
        }),
      ),
      permissions: this.registry.permissionsOf(ctx.ability),
    });
  }
}
