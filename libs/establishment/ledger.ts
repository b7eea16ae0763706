import { Injectable } from '@nestjs/common';
import { newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { maxDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import { AccountNames } from './account-names.js';
import { BalanceRepository } from './balance.repository.js';
import type { LedgerContext } from './context.js';
import { ClaimAccounts, lastsTo } from './claim-accounts.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryRow } from './entry.repository.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { communityFirst, newEntry, releaseOf, resumedOf, spell } from './entries.js';
import type { Claim, EntryRef, MovementRef } from './entries.js';
import { firstFullDay, tightestDay } from './headroom.js';
import type { TightestDay } from './headroom.js';
import { LimitExplainer, documentOn, documentText } from './limit-explainer.js';
import { MovementWriter } from './movement-writer.js';
import { PostTitles } from './post-titles.js';
import type { Resource, ResourceFamily } from './resources.js';
import { familyOf, postOf, resourceName } from './resources.js';

/** An occupancy that goes to another institution of the community. */
export interface Transfer {
  personId: string;
  communityId: string;
  fromInstitutionId: string;
  toInstitutionId: string;
  resource: Resource;
  /** First day at the new institution. */
  on: CalendarDate;
}

/** The tightest day of one capped account. */
export interface Headroom extends TightestDay {
  accountId: string;
  name: string;
  documentNumber: string;
}

/**
 * 编制与岗位台账. Every movement is a row that stays, written together with the figures of all future dates that
 * follow from it; the database refuses what exceeds a capped account (明卫〔2025〕9号 二(四)2; domain §2 a).
 */
@Injectable()
export class EstablishmentLedger {
  constructor(
    private readonly accounts: EstablishmentAccountRepository,
    private readonly claims: ClaimAccounts,
    private readonly balances: BalanceRepository,
    private readonly entries: EntryRepository,
    private readonly names: AccountNames,
    private readonly limits: LimitExplainer,
    private readonly movements: MovementWriter,
    private readonly titles: PostTitles,
    private readonly organization: Organization,
  ) {}

  /**
   * Locks the accounts of a claim in the documented order, with those of what the person holds and the claim would
   * replace; callers that also lock a person call it first.
   * @throws {Refused} QUOTA_NOT_VERIFIED when the institution has no account of the resource, POST_GRADE_REQUIRED
   */
  async lock(
    tx: Tx,
    ctx: LedgerContext,
    claim: Claim,
    personId: string | null = null,
  ): Promise<AccountRow[]> {
    const accounts = await this.claims.accountsOf(tx, ctx, claim);
    await this.claims.lockWith(tx, accounts, personId ? await this.claims.replaced(tx, claim, personId) : []);
    return accounts;
  }

  /**
   * Holds headcount for a case while its chain runs.
   * @throws {Refused} QUOTA_EXCEEDED naming account, first full day and document; QUOTA_NOT_VERIFIED
   */
  async reserve(tx: Tx, ctx: LedgerContext, claim: Claim, ref: MovementRef): Promise<void> {
    const accounts = await this.lock(tx, ctx, claim);
    const groupId = newId();
    const rows = accounts.map((account) => newEntry(account, 'RESERVE', claim, ref, groupId));
    await this.movements.write(tx, ctx, accounts, rows, {
      type: 'establishment.reserved',
      summary: `预占${spell(claim)}`,
      caseNumber: ref.caseNumber,
    });
  }

  /**
   * Turns the case's reservation into an occupancy, or takes the headcount anew when there is none any more. The
   * reservation ends the day before the occupancy starts (domain §9, Quota). A person's 编外 place ends with the
   * 编制 that is given, and the former post with the new one: headcount moves, it never doubles (domain §2, f).
   * @throws {Refused} QUOTA_EXCEEDED, also when the verified figure was cut under the reservation; QUOTA_NOT_VERIFIED;
   * PERSON_HOLDS_ALREADY; of posts POST_GRADE_REQUIRED and what the person's titles do not allow
   */
  async occupy(tx: Tx, ctx: LedgerContext, claim: Claim, ref: EntryRef): Promise<void> {
    const accounts = await this.claims.accountsOf(tx, ctx, claim);
    const { held, former, all } = await this.claims.lockedBefore(tx, accounts, claim, ref);
    const post = postOf(claim.resource);
    if (post && ref.personId) {
      const { communityId, institutionId, fromOn } = claim;
      await this.titles.assert(tx, { communityId, institutionId, personId: ref.personId, post, on: fromOn });
    }
    const groupId = held[0]?.groupId ?? newId();
    const kind = post && former.length > 0 ? 'MOVE' : 'OCCUPY';
    const rows = [
      ...held.flatMap((entry) => releaseOf(entry, claim.fromOn)),
      ...former.flatMap((entry) => releaseOf(entry, claim.fromOn, ref)),
      ...accounts.map((account) => ({
        ...newEntry(account, kind, claim, ref, groupId),
        pointsTo: (kind === 'MOVE' && former[0]?.id) || null,
      })),
    ];
    await this.movements.write(tx, ctx, all, rows, {
      type: 'establishment.occupied',
      summary: `占用${spell(claim)}`,
      caseNumber: ref.caseNumber,
    });
  }

  /**
   * Ends what the person occupies of a family from a day on: leaving, retirement, death, the end of a post. Does
   * nothing when nothing is occupied from that day on; returns how many entries it ended.
   */
  async leave(
    tx: Tx,
    ctx: LedgerContext,
    leaver: { communityId: string; personId: string; family: ResourceFamily; on: CalendarDate },
    ref: EntryRef,
  ): Promise<number> {
    const { communityId, personId, family, on } = leaver;
    const occupied = async (): Promise<EntryRow[]> =>
      (await this.entries.liveHoldings(tx, communityId, personId))
        .filter(({ entry, resource }) => familyOf(resource) === family && lastsTo(entry, on))
        .map(({ entry }) => entry);
    const accounts = await this.claims.lockWith(tx, [], await occupied());
    await this.organization.lockPerson(tx, personId);
    const rows = (await occupied()).flatMap((entry) => releaseOf(entry, on, ref));
    await this.movements.write(tx, ctx, await this.claims.withAccountsOf(tx, accounts, rows), rows, {
      type: 'establishment.released',
      summary: `释放所占用的编制或岗位，自${on}起`,
      caseNumber: ref.caseNumber,
    });
    return rows.length;
  }

  /** Gives back whatever the case still holds reserved. Does nothing when it holds nothing. */
  async release(tx: Tx, ctx: LedgerContext, ref: { caseId: string; caseNumber: string }): Promise<void> {
    const held = await this.entries.liveOfCase(tx, ref.caseId, 'RESERVE');
    if (held.length === 0) return;
    const accounts = await this.claims.lockWith(tx, [], held);
    const rows = held.flatMap((entry) => releaseOf(entry, entry.fromOn));
    await this.movements.write(tx, ctx, accounts, rows, {
      type: 'establishment.released',
      summary: '释放本事项预占的编制或岗位',
      caseNumber: ref.caseNumber,
    });
  }

  /**
   * Reverses what the case occupies, as if it had never been taken: every entry gets its opposite from its first day
   * on, and what it had ended for it (a former 编外 place, a former post) goes on. Answers the resources that were
   * given back.
   * @throws {Refused} QUOTA_EXCEEDED when a former place has been given to somebody else meanwhile
   */
  async reverse(
    tx: Tx,
    ctx: LedgerContext,
    ref: Pick<MovementRef, 'caseId' | 'caseNumber'>,
  ): Promise<Resource[]> {
    const held = await this.entries.occupiedByCase(tx, ref.caseId);
    if (held.length === 0) return [];
    const ended = await this.entries.endedByCase(tx, ref.caseId);
    const accounts = await this.claims.lockWith(tx, [], [...held, ...ended]);
    const rows = [
      ...held.flatMap((entry) => releaseOf(entry, entry.fromOn)),
      ...ended.map((entry) => resumedOf(entry, ref)),
    ];
    await this.movements.write(tx, ctx, accounts, rows, {
      type: 'establishment.reversed',
      summary: '冲回本事项占用的编制或岗位',
      caseNumber: ref.caseNumber,
    });
    const given = new Set(held.map(({ accountId }) => accountId));
    return [...new Set(accounts.filter(({ id }) => given.has(id)).map(({ resource }) => resource))];
  }

  /**
   * Moves a person's occupancy to another institution's account; the community's total does not change.
   * @throws {Refused} QUOTA_EXCEEDED or QUOTA_NOT_VERIFIED of the new institution
   */
  async move(tx: Tx, ctx: LedgerContext, transfer: Transfer, ref: EntryRef): Promise<void> {
    const { communityId, resource, on, personId } = transfer;
    const from = await this.claims.institutionAccount(tx, ctx, {
      communityId,
      institutionId: transfer.fromInstitutionId,
      resource,
    });
    const to = await this.claims.institutionAccount(tx, ctx, {
      communityId,
      institutionId: transfer.toInstitutionId,
      resource,
    });
    await this.accounts.lock(tx, [from, to]);
    await this.organization.lockPerson(tx, personId);
    const leaving = (await this.entries.liveOccupancies(tx, personId, [from.id])).filter(
      (entry) => entry.toOn === null || entry.toOn >= on,
    );
    const rows = leaving.flatMap((entry) => {
      const claim = { count: entry.count, fromOn: maxDate(on, entry.fromOn), toOn: entry.toOn };
      const arrival = {
        ...newEntry(to, 'MOVE', claim, { ...ref, personId }, entry.groupId),
        pointsTo: entry.id,
      };
      return [...releaseOf(entry, on, ref), arrival];
    });
    await this.movements.write(tx, ctx, [from, to], rows, {
      type: 'establishment.moved',
      summary: `划转${resourceName(resource)}，自${on}起`,
      caseNumber: ref.caseNumber,
    });
  }

  /**
   * Checks without writing or locking whether the claim could be occupied now; what the case itself holds reserved
   * is not counted against it.
   * @throws {Refused} QUOTA_EXCEEDED, QUOTA_NOT_VERIFIED
   */
  async assertRoom(tx: Tx, ctx: LedgerContext, claim: Claim, caseId: string | null): Promise<void> {
    const accounts = (await this.claims.accountsOf(tx, ctx, claim)).filter((account) => account.capped);
    const own = caseId ? await this.entries.liveOfCase(tx, caseId, 'RESERVE') : [];
    for (const account of accounts) {
      const segments = await this.balances.within(tx, [account.id], claim.fromOn, claim.toOn);
      const held = own.filter((entry) => entry.accountId === account.id);
      const full = firstFullDay(segments, claim, held);
      if (full) throw await this.limits.exceeded(tx, account, full, claim.count, ctx.today);
    }
  }

  /** The tightest day of each capped account that the claim touches, the community's first. Locks nothing. */
  async headroom(tx: Tx, ctx: LedgerContext, claim: Claim): Promise<Headroom[]> {
    const found = await this.accounts.affectedBy(tx, claim);
    const accounts = found.filter((account) => account.capped).sort(communityFirst);
    const names = await this.names.of(tx, accounts, ctx.today);
    const verified = await this.entries.verifiedOf(
      tx,
      accounts.map(({ id }) => id),
    );
    const lines: Headroom[] = [];
    for (const account of accounts) {
      const segments = await this.balances.within(tx, [account.id], claim.fromOn, claim.toOn);
      const tightest = tightestDay(segments, claim.fromOn);
      if (!tightest) continue;
      const document = documentOn(verified, account.id, tightest.day);
      const documentNumber = document ? documentText(document) : '';
      lines.push({
        ...tightest,
        accountId: account.id,
        name: names.get(account)?.name ?? '',
        documentNumber,
      });
    }
    return lines;
  }
}
