import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { Organization, daysWithin } from '../organization/index.js';
import { calendarDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import { AccountNames } from './account-names.js';
import { BalanceRepository } from './balance.repository.js';
import type { LedgerContext } from './context.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryRow } from './entry.repository.js';
import { communityFirst } from './entries.js';
import type { Claim, EntryRef } from './entries.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { gradeRequired, notVerified } from './establishment.errors.js';
import { goesByGrades } from './graded.js';
import { LimitExplainer } from './limit-explainer.js';
import { familyOf, postOf } from './resources.js';
import type { HeadcountType, Resource } from './resources.js';

/** An entry, or the part of it that is taken of the account. */
export interface EntryPlace {
  entry: EntryRow;
  account: AccountRow;
}

/** Stands for the end of an open-ended claim. */
const LAST = calendarDate('9999-12-31');

/** Which accounts a claim touches, with what is held that it turns or replaces, and their locks. */
@Injectable()
export class ClaimAccounts {
  constructor(
    private readonly accounts: EstablishmentAccountRepository,
    private readonly balances: BalanceRepository,
    private readonly entries: EntryRepository,
    private readonly names: AccountNames,
    private readonly limits: LimitExplainer,
    private readonly organization: Organization,
  ) {}

  /**
   * The claim by the institutions that it is taken of: a place for posted people is one of whoever stands for the host
   * on each day, in the community that it belongs to then, so that a term across a merger or a change of community
   * takes one at each (edge-21, edge-22). Everything else is taken as it is named.
   */
  async partsOf(tx: Tx, claim: Claim): Promise<Claim[]> {
    if (familyOf(claim.resource) !== 'RESIDENT') return [claim];
    const standings = await this.organization.standings(tx, [claim.institutionId]);
    if (standings.length <= 1) return [claim];
    const term = { from: claim.fromOn, to: claim.toOn ?? LAST };
    return standings.flatMap((standing) =>
      daysWithin(term, standing).map(({ from, to }) => {
        const { communityId, institutionId } = standing;
        return { ...claim, communityId, institutionId, fromOn: from, toOn: to === LAST ? null : to };
      }),
    );
  }

  /**
   * Where occupancies that go on are taken of: each of its own account, on the days from a merger on of the successor's
   * account of the same resource, from a change of community on of the one there (edge-21, edge-22). What is taken of a
   * community's total goes where the institution's row of the same group goes.
   * @throws {Refused} QUOTA_NOT_VERIFIED when whoever stands there by then has none
   */
  async placesOf(tx: Tx, ctx: LedgerContext, entries: readonly EntryRow[]): Promise<EntryPlace[]> {
    const accounts = await this.accounts.byIds(tx, [...new Set(entries.map(({ accountId }) => accountId))]);
    const byId = new Map(accounts.map((account) => [account.id, account]));
    const standings = await this.organization.standings(
      tx,
      accounts.flatMap(({ institutionId }) => institutionId ?? []),
    );
    const ownerOf = (entry: EntryRow): string | null => {
      const account = byId.get(entry.accountId);
      if (account?.institutionId !== null) return account?.institutionId ?? null;
      const beside = entries.find(
        (one) => one.groupId === entry.groupId && byId.get(one.accountId)?.institutionId,
      );
      return beside ? (byId.get(beside.accountId)?.institutionId ?? null) : null;
    };
    const places: EntryPlace[] = [];
    for (const entry of entries) {
      const account = byId.get(entry.accountId);
      if (!account) throw new Error(`entry ${entry.id} has no account`);
      const owner = ownerOf(entry);
      const own = standings.filter(({ placeId }) => placeId === owner);
      const total = account.institutionId === null;
      if (own.length <= 1 || (total && own.every(({ communityId }) => communityId === account.communityId))) {
        places.push({ entry, account });
        continue;
      }
      for (const standing of own)
        for (const { from, to } of daysWithin({ from: entry.fromOn, to: entry.toOn ?? LAST }, standing)) {
          const there = await this.accountAt(tx, ctx, account, standing);
          if (!there) continue;
          const days = { fromOn: from, toOn: to === LAST ? null : to };
          places.push({ entry: { ...entry, accountId: there.id, ...days }, account: there });
        }
    }
    return places;
  }

  /** The account of the same kind at whoever stands there; null of a total that the community does not keep. */
  private async accountAt(
    tx: Tx,
    ctx: LedgerContext,
    account: AccountRow,
    { communityId, institutionId }: { communityId: string; institutionId: string },
  ): Promise<AccountRow | null> {
    const { resource } = account;
    if (account.institutionId === null)
      return account.communityId === communityId
        ? account
        : this.accounts.find(tx, { communityId, institutionId: null, resource });
    const same = account.communityId === communityId && account.institutionId === institutionId;
    return same ? account : this.institutionAccount(tx, ctx, { communityId, institutionId, resource });
  }

  async accountsOf(tx: Tx, ctx: LedgerContext, claim: Claim): Promise<AccountRow[]> {
    const affected = await this.accounts.affectedBy(tx, claim);
    const found = affected.filter((account) => !claim.withinCommunity || account.institutionId !== null);
    if (!found.some((account) => account.institutionId === claim.institutionId))
      throw await this.missing(tx, ctx, claim);
    await this.assertGraded(tx, ctx, claim);
    return found.sort(communityFirst);
  }

  /**
   * A band that its plan splits into grades on a day of the claim is taken by grade, or the grades' limits would be
   * passed by.
   */
  private async assertGraded(tx: Tx, ctx: LedgerContext, claim: Claim): Promise<void> {
    const post = postOf(claim.resource);
    if (post?.grade !== null) return;
    const own = await this.accounts.ofInstitution(tx, claim.communityId, claim.institutionId);
    if (await goesByGrades(tx, this.balances, own, claim.resource, claim))
      throw gradeRequired((await this.names.of(tx, [claim], ctx.today)).get(claim)?.name ?? '');
  }

  /**
   * Reservations of the case and what the person holds that the claim replaces, read again under the locks of the
   * accounts and then of the person, whom two claims may concern at once.
   */
  async lockedBefore(
    tx: Tx,
    accounts: readonly AccountRow[],
    claim: Claim,
    ref: EntryRef,
  ): Promise<{ held: EntryRow[]; former: EntryRow[]; all: AccountRow[] }> {
    const { personId } = ref;
    const held = (): Promise<EntryRow[]> => this.reservedBy(tx, ref, claim.resource);
    const former = async () => (personId ? this.replaced(tx, claim, personId) : []);
    const locked = await this.lockWith(tx, accounts, [...(await held()), ...(await former())]);
    if (personId) await this.organization.lockPerson(tx, personId);
    const found = { held: await held(), former: await former() };
    return { ...found, all: await this.withAccountsOf(tx, locked, [...found.held, ...found.former]) };
  }

  /**
   * What the case holds reserved for the person of the resource's family. It may hold headcount and a post side by side,
   * and for each of several people: each is turned by its own claim.
   */
  async reservedBy(tx: Tx, { caseId, personId }: EntryRef, resource: Resource): Promise<EntryRow[]> {
    if (!caseId) return [];
    const held = (await this.entries.liveOfCase(tx, caseId, 'RESERVE')).filter(
      (entry) => !entry.personId || !personId || entry.personId === personId,
    );
    const accounts = await this.accounts.byIds(tx, [...new Set(held.map(({ accountId }) => accountId))]);
    const own = new Set(
      accounts.filter((a) => familyOf(a.resource) === familyOf(resource)).map(({ id }) => id),
    );
    return held.filter(({ accountId }) => own.has(accountId));
  }

  /**
   * What the person gives up with what the claim gives: a 编外 place for 编制, the former post for a new one. What begins
   * after the claim's last day stays.
   */
  async replaced(tx: Tx, claim: Claim, personId: string): Promise<EntryRow[]> {
    const family = familyOf(claim.resource);
    if (family === 'RESIDENT') return [];
    const outside: HeadcountType = 'CONTRACT';
    const holdings = await this.entries.liveHoldings(tx, claim.communityId, personId);
    return holdings
      .filter(({ resource }) =>
        family === 'POST'
          ? familyOf(resource) === 'POST'
          : resource === outside && claim.resource !== outside,
      )
      .map(({ entry }) => entry)
      .filter((entry) => lastsTo(entry, claim.fromOn) && (claim.toOn === null || entry.fromOn <= claim.toOn));
  }

  /** The locked accounts with those that entries read under the lock brought in; these are locked too. */
  async withAccountsOf(
    tx: Tx,
    locked: readonly AccountRow[],
    entries: readonly EntryRow[],
  ): Promise<AccountRow[]> {
    const known = new Set(locked.map(({ id }) => id));
    const more = [...new Set(entries.map(({ accountId }) => accountId))].filter((id) => !known.has(id));
    if (more.length === 0) return [...locked];
    const rows = await this.accounts.byIds(tx, more);
    await this.accounts.lock(tx, rows);
    return [...locked, ...rows];
  }

  async institutionAccount(
    tx: Tx,
    ctx: LedgerContext,
    key: { communityId: string; institutionId: string; resource: Resource },
  ): Promise<AccountRow> {
    const account = await this.accounts.find(tx, key);
    if (!account) throw await this.missing(tx, ctx, key);
    return account;
  }

  private async missing(
    tx: Tx,
    ctx: LedgerContext,
    key: { communityId: string; institutionId: string; resource: Resource },
  ): Promise<Error> {
    const wanted = { communityId: key.communityId, institutionId: key.institutionId, resource: key.resource };
    const name = (await this.names.of(tx, [wanted], ctx.today)).get(wanted)?.name ?? '';
    return notVerified(name, (await this.limits.capMode(tx, key.communityId, ctx.today)).clause);
  }

  /** Locks the given accounts together with those of the entries. */
  async lockWith(tx: Tx, accounts: readonly AccountRow[], held: readonly EntryRow[]): Promise<AccountRow[]> {
    const ids = new Set(held.map((entry) => entry.accountId));
    for (const account of accounts) ids.delete(account.id);
    const all = [...accounts, ...(await this.accounts.byIds(tx, [...ids]))].sort(communityFirst);
    await this.accounts.lock(tx, all);
    return all;
  }
}

/** Whether the entry has a day from `day` on. */
export function lastsTo(entry: EntryRow, day: CalendarDate): boolean {
  return entry.toOn === null || entry.toOn >= day;
}
