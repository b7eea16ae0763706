import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import type { CalendarDate } from '../rules/index.js';
import { resourceName } from './resources.js';
import type { AccountKey } from './resources.js';

/** Chinese names of accounts with the institutions' names of the day. */
@Injectable()
export class AccountNames {
  constructor(private readonly organization: Organization) {}

  async of<A extends AccountKey>(
    tx: Tx,
    accounts: readonly A[],
    on: CalendarDate,
  ): Promise<Map<A, AccountName>> {
    // A map keeps the order of insertion: the community, then its institutions as the organisation lists them.
    const names = new Map<string, string>();
    for (const communityId of new Set(accounts.map((account) => account.communityId))) {
      names.set(communityId, (await this.organization.community(tx, communityId)).name);
      for (const { id, name } of await this.organization.institutionsOf(tx, communityId, on))
        names.set(id, name);
    }
    // A member that was closed or left keeps its accounts (edge-21, edge-22).
    for (const { institutionId } of accounts) {
      if (!institutionId || names.has(institutionId)) continue;
      const former = await this.organization.institution(tx, institutionId, on);
      if (former) names.set(institutionId, former.name);
    }
    const order = [...names.keys()];
    return new Map(
      accounts.map((account) => {
        const owner = account.institutionId ?? account.communityId;
        const place = order.indexOf(owner);
        return [account, { ...nameOf(account, names), order: place < 0 ? order.length : place }];
      }),
    );
  }
}

/** Names of an account and of the institution that it belongs to. */
export interface AccountName {
  name: string;
  /** null: the community's total. */
  institutionName: string | null;
  /** Place among the accounts: the community first, then the institutions in their order. */
  order: number;
}

function nameOf(account: AccountKey, names: ReadonlyMap<string, string>): Omit<AccountName, 'order'> {
  const resource = resourceName(account.resource);
  if (!account.institutionId) {
    return { name: `${names.get(account.communityId) ?? ''}${resource}总量`, institutionName: null };
  }
  const institutionName = names.get(account.institutionId) ?? '';
  return { name: `${institutionName}${resource}`, institutionName };
}
