import { Injectable } from '@nestjs/common';
import type { Refused } from '../context/index.js';
import { newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { maxDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import type { LedgerContext } from './context.js';
import { ClaimAccounts, lastsTo } from './claim-accounts.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryRow } from './entry.repository.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { newEntry, releaseOf, spell } from './entries.js';
import type { Claim, EntryRef, MovementRef } from './entries.js';
import { MovementWriter } from './movement-writer.js';
import { LedgerReversal } from './reversal.js';
import type { Reversal, Reversing } from './reversal.js';
import { PostTitles } from './post-titles.js';
import { Rooms } from './room.js';
import type { Headroom } from './room.js';
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

/** Something that a person occupies. */
export interface Held {
  resource: Resource;
  institutionId: string;
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
    private readonly entries: EntryRepository,
    private readonly movements: MovementWriter,
    private readonly rooms: Rooms,
    private readonly titles: PostTitles,
    private readonly organization: Organization,
    private readonly reversal: LedgerReversal,
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
    const accounts = await this.accountsOf(tx, ctx, claim);
    await this.claims.lockWith(tx, accounts, personId ? await this.claims.replaced(tx, claim, personId) : []);
    return accounts;
  }

  /** Those of all its parts. */
  private async accountsOf(tx: Tx, ctx: LedgerContext, claim: Claim): Promise<AccountRow[]> {
    const accounts = new Map<string, AccountRow>();
    for (const part of await this.claims.partsOf(tx, claim))
      for (const account of await this.claims.accountsOf(tx, ctx, part)) accounts.set(account.id, account);
    return [...accounts.values()];
  }

  /**
   * Locks all that several claims of one case touch, with what they replace, in the documented order; whoever takes
   * more than one claim in a transaction calls it before the first.
   * @throws {Refused} QUOTA_NOT_VERIFIED, POST_GRADE_REQUIRED
   */
  async lockTogether(
    tx: Tx,
    ctx: LedgerContext,
    taken: readonly { claim: Claim; personId: string | null }[],
    moved: readonly Transfer[] = [],
  ): Promise<void> {
    const accounts = new Map<string, AccountRow>();
    const replaced: EntryRow[] = [];
    for (const { claim, personId } of taken) {
      for (const account of await this.accountsOf(tx, ctx, claim)) accounts.set(account.id, account);
      if (personId) replaced.push(...(await this.claims.replaced(tx, claim, personId)));
    }
    for (const transfer of moved) {
      for (const account of await this.sidesOf(tx, ctx, transfer)) accounts.set(account.id, account);
    }
    await this.claims.lockWith(tx, [...accounts.values()], replaced);
  }

  /**
   * Holds headcount for a case while its chain runs.
   * @throws {Refused} QUOTA_EXCEEDED naming account, first full day and document; QUOTA_NOT_VERIFIED
   */
  async reserve(tx: Tx, ctx: LedgerContext, claim: Claim, ref: MovementRef): Promise<void> {
    const accounts = await this.lock(tx, ctx, claim);
    const groupId = newId();
    const rows: EntryRow[] = [];
    for (const part of await this.claims.partsOf(tx, claim))
      for (const account of await this.claims.accountsOf(tx, ctx, part))
        rows.push(newEntry(account, 'RESERVE', part, ref, groupId));
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
    const parts = await this.claims.partsOf(tx, claim);
    // Of several institutions all accounts are locked before the person.
    if (parts.length > 1) await this.lock(tx, ctx, claim, ref.personId);
    for (const part of parts) await this.occupyPart(tx, ctx, part, ref);
  }

  private async occupyPart(tx: Tx, ctx: LedgerContext, claim: Claim, ref: EntryRef): Promise<void> {
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
    const held = (): Promise<EntryRow[]> => this.entries.liveOfCase(tx, ref.caseId, 'RESERVE');
    const before = await held();
    if (before.length === 0) return;
    const accounts = await this.claims.lockWith(tx, [], before);
    // Read again: whoever was waited for may have ended or carried some of it.
    const rows = (await held()).flatMap((entry) => releaseOf(entry, entry.fromOn));
    await this.movements.write(tx, ctx, await this.claims.withAccountsOf(tx, accounts, rows), rows, {
      type: 'establishment.released',
      summary: '释放本事项预占的编制或岗位',
      caseNumber: ref.caseNumber,
    });
  }

  /** As {@link LedgerReversal.reverse}. */
  reverse(
    tx: Tx,
    ctx: LedgerContext,
    ref: Pick<MovementRef, 'caseId' | 'caseNumber'>,
    reversing: Reversing = {},
  ): Promise<Reversal[]> {
    return this.reversal.reverse(tx, ctx, ref, reversing);
  }

  /**
   * Moves a person's occupancy to another institution's account; the community's total does not change. What the case
   * holds reserved for it becomes what is taken, in one change of the figures: it adds nothing where the figure was cut.
   * @throws {Refused} QUOTA_EXCEEDED or QUOTA_NOT_VERIFIED of the new institution
   */
  async move(tx: Tx, ctx: LedgerContext, transfer: Transfer, ref: EntryRef): Promise<void> {
    const { resource, on, personId } = transfer;
    const [from, to] = await this.sidesOf(tx, ctx, transfer);
    const mover = { ...ref, personId };
    const reserved = (): Promise<EntryRow[]> => this.claims.reservedBy(tx, mover, resource);
    const locked = await this.claims.lockWith(tx, [from, to], await reserved());
    await this.organization.lockPerson(tx, personId);
    const held = await reserved();
    const leaving = (await this.entries.liveOccupancies(tx, personId, [from.id])).filter(
      (entry) => entry.toOn === null || entry.toOn >= on,
    );
    const moves = leaving.flatMap((entry) => {
      const claim = { count: entry.count, fromOn: maxDate(on, entry.fromOn), toOn: entry.toOn };
      const arrival = {
        ...newEntry(to, 'MOVE', claim, mover, entry.groupId),
        pointsTo: entry.id,
      };
      return [...releaseOf(entry, on, ref), arrival];
    });
    const rows = [...held.flatMap((entry) => releaseOf(entry, on)), ...moves];
    await this.movements.write(tx, ctx, await this.claims.withAccountsOf(tx, locked, rows), rows, {
      type: 'establishment.moved',
      summary: `划转${resourceName(resource)}，自${on}起`,
      caseNumber: ref.caseNumber,
    });
  }

  /** What the person occupies of the community's accounts from the day on, with the institution that it is of. */
  async heldBy(tx: Tx, communityId: string, personId: string, on: CalendarDate): Promise<Held[]> {
    const live = (await this.entries.liveHoldings(tx, communityId, personId)).filter(({ entry }) =>
      lastsTo(entry, on),
    );
    const accounts = await this.accounts.byIds(tx, [...new Set(live.map(({ entry }) => entry.accountId))]);
    const owners = new Map(accounts.map(({ id, institutionId }) => [id, institutionId]));
    return live.flatMap(({ entry, resource }) => {
      const institutionId = owners.get(entry.accountId);
      return institutionId ? [{ resource, institutionId }] : [];
    });
  }

  /**
   * Whether the titles that the person holds on the day allow the post; without a post, whether a 定向 grassroots title
   * of theirs is valid at the institution at all (edge-37).
   * @throws {Refused} TITLE_MISSING, TITLE_ABOVE_POST, TITLE_GRASSROOTS_ONLY; POLICY_MISSING
   */
  async assertTitles(
    tx: Tx,
    at: { communityId: string; institutionId: string; personId: string; on: CalendarDate },
    resource: Resource | null,
  ): Promise<void> {
    const post = resource ? postOf(resource) : null;
    if (post) await this.titles.assert(tx, { ...at, post });
    else await this.titles.assertValidAt(tx, at);
  }

  /**
   * Checks without writing or locking whether the claim could be occupied now; what the case itself holds reserved
   * is not counted against it.
   * @throws {Refused} QUOTA_EXCEEDED, QUOTA_NOT_VERIFIED
   */
  async assertRoom(tx: Tx, ctx: LedgerContext, claim: Claim, caseId: string | null): Promise<void> {
    const [refusal] = await this.roomFor(tx, ctx, [claim], caseId);
    if (refusal) throw refusal;
  }

  /**
   * As {@link assertRoom} for claims that one case takes together, one after another: the refusal of each, or null
   * where there is room for it beside those before it.
   */
  roomFor(
    tx: Tx,
    ctx: LedgerContext,
    claims: readonly Claim[],
    caseId: string | null,
  ): Promise<(Refused | null)[]> {
    return this.rooms.roomFor(tx, ctx, claims, caseId);
  }

  private async sidesOf(tx: Tx, ctx: LedgerContext, transfer: Transfer): Promise<[AccountRow, AccountRow]> {
    const { communityId, resource, fromInstitutionId, toInstitutionId } = transfer;
    const side = (institutionId: string): Promise<AccountRow> =>
      this.claims.institutionAccount(tx, ctx, { communityId, institutionId, resource });
    return [await side(fromInstitutionId), await side(toInstitutionId)];
  }

  /** The tightest day of each capped account that the claim touches, the community's first. Locks nothing. */
  headroom(tx: Tx, ctx: LedgerContext, claim: Claim): Promise<Headroom[]> {
    return this.rooms.headroom(tx, ctx, claim);
  }
}
