import { Injectable } from '@nestjs/common';
import { newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { lastsTo } from './claim-accounts.js';
import type { EntryPlace } from './claim-accounts.js';
import { releaseOf } from './entries.js';
import type { MovementRef } from './entries.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryRow } from './entry.repository.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { familyOf } from './resources.js';
import type { Resource } from './resources.js';

/** 编制 of one person that goes on at institutions. */
interface ResumedHeadcount {
  personId: string;
  resource: Resource;
  rows: EntryPlace[];
}

/**
 * A movement within one community leaves its total alone, and so does its reversal, unless one of the two institutions
 * has gone to another community meanwhile: then each community's total has the person on its own days (edge-22).
 */
@Injectable()
export class ResumedTotals {
  constructor(
    private readonly accounts: EstablishmentAccountRepository,
    private readonly entries: EntryRepository,
  ) {}

  /** Totals that {@link follow} may touch, to be locked with the institutions' accounts. */
  async accountsOf(tx: Tx, places: readonly EntryPlace[]): Promise<AccountRow[]> {
    const found = new Map<string, AccountRow>();
    for (const { personId, resource, rows } of headcountOf(places)) {
      for (const { account } of await this.live(tx, personId, resource)) found.set(account.id, account);
      for (const { account } of rows) {
        const total = await this.totalOf(tx, account);
        if (total) found.set(total.id, total);
      }
    }
    return [...found.values()];
  }

  /** What the totals lose and get when the places are taken again; nothing where all is of one community. */
  async follow(
    tx: Tx,
    resumed: readonly EntryPlace[],
    undone: readonly EntryRow[],
    ref: Pick<MovementRef, 'caseId' | 'caseNumber'>,
  ): Promise<EntryRow[]> {
    const written: EntryRow[] = [];
    for (const { personId, resource, rows } of headcountOf(resumed)) {
      // A total that the case had taken of or ended itself is undone with the rest.
      if (resumed.some(({ entry, account }) => isTotal(account, resource) && entry.personId === personId))
        continue;
      const gone = new Set(undone.map(({ id }) => id));
      const live = (await this.live(tx, personId, resource)).filter(({ entry }) => !gone.has(entry.id));
      const communities = [...live, ...rows].map(({ account }) => account.communityId);
      if (new Set(communities).size <= 1) continue;
      const first = rows.map(({ entry }) => entry.fromOn).sort()[0];
      if (!first) continue;
      for (const { entry } of live)
        if (lastsTo(entry, first)) written.push(...releaseOf(entry, first, { ...ref, personId }));
      for (const { entry, account } of rows) {
        const total = await this.totalOf(tx, account);
        if (total) written.push({ ...entry, id: newId(), accountId: total.id });
      }
    }
    return written;
  }

  private async live(tx: Tx, personId: string, resource: Resource): Promise<EntryPlace[]> {
    const held = (await this.entries.liveHoldings(tx, null, personId)).filter(
      (one) => one.resource === resource,
    );
    const accounts = await this.accounts.byIds(tx, [...new Set(held.map(({ entry }) => entry.accountId))]);
    return held.flatMap(({ entry }) => {
      const account = accounts.find(({ id }) => id === entry.accountId);
      return account?.institutionId === null ? [{ entry, account }] : [];
    });
  }

  private totalOf(tx: Tx, { communityId, resource }: AccountRow): Promise<AccountRow | null> {
    return this.accounts.find(tx, { communityId, institutionId: null, resource });
  }
}

function isTotal(account: AccountRow, resource: Resource): boolean {
  return account.institutionId === null && account.resource === resource;
}

/** The institutions' rows of 编制, by person and type. */
function headcountOf(places: readonly EntryPlace[]): ResumedHeadcount[] {
  const found = new Map<string, ResumedHeadcount>();
  for (const place of places) {
    const { resource, institutionId } = place.account;
    const { personId } = place.entry;
    if (!personId || institutionId === null || familyOf(resource) !== 'HEADCOUNT') continue;
    const key = `${personId}/${resource}`;
    const known = found.get(key) ?? { personId, resource, rows: [] };
    found.set(key, { ...known, rows: [...known.rows, place] });
  }
  return [...found.values()];
}
