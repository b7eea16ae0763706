import { Injectable } from '@nestjs/common';
import { machineNow } from '../context/index.js';
import { newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { maxDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import { AccountNames } from './account-names.js';
import { BalanceRepository } from './balance.repository.js';
import type { LedgerContext } from './context.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryRow } from './entry.repository.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { notVerified } from './establishment.errors.js';
import { firstFullDay, tightestDay } from './headroom.js';
import type { TightestDay } from './headroom.js';
import { LimitExplainer, documentOn, documentText } from './limit-explainer.js';
import { MovementWriter } from './movement-writer.js';
import type { EntryKind, Resource } from './resources.js';
import { resourceNames } from './resources.js';

/** What a matter takes of an institution and, where the community keeps a total of the resource, of that too. */
export interface Claim {
  communityId: string;
  institutionId: string;
  resource: Resource;
  count: number;
  /** First day. */
  fromOn: CalendarDate;
  /** Last day, inclusive; null is open-ended. */
  toOn: CalendarDate | null;
}

/** The case that moves headcount, and the person it is for. */
export interface MovementRef {
  caseId: string;
  caseNumber: string;
  personId: string | null;
}

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
    private readonly balances: BalanceRepository,
    private readonly entries: EntryRepository,
    private readonly names: AccountNames,
    private readonly limits: LimitExplainer,
    private readonly movements: MovementWriter,
  ) {}

  /**
   * Locks the accounts of a claim in the documented order; callers that also lock a person call it first.
   * @throws {Refused} QUOTA_NOT_VERIFIED when the institution has no account of the resource
   */
  async lock(tx: Tx, ctx: LedgerContext, claim: Claim): Promise<AccountRow[]> {
    const accounts = await this.accountsOf(tx, ctx, claim);
    await this.accounts.lock(tx, accounts);
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
   * reservation ends the day before the occupancy starts (domain §9, Quota).
   * @throws {Refused} QUOTA_EXCEEDED, also when the verified figure was cut under the reservation; QUOTA_NOT_VERIFIED
   */
  async occupy(tx: Tx, ctx: LedgerContext, claim: Claim, ref: MovementRef): Promise<void> {
    const accounts = await this.accountsOf(tx, ctx, claim);
    const held = await this.entries.liveOfCase(tx, ref.caseId, 'RESERVE');
    const all = await this.lockWith(tx, accounts, held);
    const groupId = held[0]?.groupId ?? newId();
    const rows = [
      ...held.flatMap((entry) => release(entry, claim.fromOn)),
      ...accounts.map((account) => newEntry(account, 'OCCUPY', claim, ref, groupId)),
    ];
    await this.movements.write(tx, ctx, all, rows, {
      type: 'establishment.occupied',
      summary: `占用${spell(claim)}`,
      caseNumber: ref.caseNumber,
    });
  }

  /** Gives back whatever the case still holds reserved. Does nothing when it holds nothing. */
  async release(tx: Tx, ctx: LedgerContext, ref: Pick<MovementRef, 'caseId' | 'caseNumber'>): Promise<void> {
    const held = await this.entries.liveOfCase(tx, ref.caseId, 'RESERVE');
    if (held.length === 0) return;
    const accounts = await this.lockWith(tx, [], held);
    const rows = held.flatMap((entry) => release(entry, entry.fromOn));
    await this.movements.write(tx, ctx, accounts, rows, {
      type: 'establishment.released',
      summary: '释放本事项预占的编制或岗位',
      caseNumber: ref.caseNumber,
    });
  }

  /**
   * Reverses what the case occupies, as if it had never been taken: every entry gets its opposite from its first day
   * on. Answers the resources that were given back.
   */
  async reverse(
    tx: Tx,
    ctx: LedgerContext,
    ref: Pick<MovementRef, 'caseId' | 'caseNumber'>,
  ): Promise<Resource[]> {
    const held = await this.entries.liveOfCase(tx, ref.caseId, 'OCCUPY');
    if (held.length === 0) return [];
    const accounts = await this.lockWith(tx, [], held);
    const rows = held.flatMap((entry) => release(entry, entry.fromOn));
    await this.movements.write(tx, ctx, accounts, rows, {
      type: 'establishment.reversed',
      summary: '冲回本事项占用的编制或岗位',
      caseNumber: ref.caseNumber,
    });
    return [...new Set(accounts.map(({ resource }) => resource))];
  }

  /**
   * Moves a person's occupancy to another institution's account; the community's total does not change.
   * @throws {Refused} QUOTA_EXCEEDED or QUOTA_NOT_VERIFIED of the new institution
   */
  async move(tx: Tx, ctx: LedgerContext, transfer: Transfer, ref: MovementRef): Promise<void> {
    const { communityId, resource, on, personId } = transfer;
    const from = await this.institutionAccount(tx, ctx, {
      communityId,
      institutionId: transfer.fromInstitutionId,
      resource,
    });
    const to = await this.institutionAccount(tx, ctx, {
      communityId,
      institutionId: transfer.toInstitutionId,
      resource,
    });
    await this.accounts.lock(tx, [from, to]);
    const leaving = (await this.entries.liveOccupancies(tx, personId, [from.id])).filter(
      (entry) => entry.toOn === null || entry.toOn >= on,
    );
    const rows = leaving.flatMap((entry) => {
      const claim = { count: entry.count, fromOn: maxDate(on, entry.fromOn), toOn: entry.toOn };
      const arrival = { ...newEntry(to, 'MOVE', claim, ref, entry.groupId), pointsTo: entry.id };
      return [...release({ ...entry, caseId: ref.caseId, caseNumber: ref.caseNumber }, on), arrival];
    });
    await this.movements.write(tx, ctx, [from, to], rows, {
      type: 'establishment.moved',
      summary: `划转${resourceNames[resource]}，自${on}起`,
      caseNumber: ref.caseNumber,
    });
  }

  /**
   * Checks without writing or locking whether the claim could be occupied now; what the case itself holds reserved
   * is not counted against it.
   * @throws {Refused} QUOTA_EXCEEDED, QUOTA_NOT_VERIFIED
   */
  async assertRoom(tx: Tx, ctx: LedgerContext, claim: Claim, caseId: string | null): Promise<void> {
    const accounts = (await this.accountsOf(tx, ctx, claim)).filter((account) => account.capped);
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

  private async accountsOf(tx: Tx, ctx: LedgerContext, claim: Claim): Promise<AccountRow[]> {
    const found = await this.accounts.affectedBy(tx, claim);
    if (!found.some((account) => account.institutionId === claim.institutionId))
      throw await this.missing(tx, ctx, claim);
    return found.sort(communityFirst);
  }

  private async institutionAccount(
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
  private async lockWith(
    tx: Tx,
    accounts: readonly AccountRow[],
    held: readonly EntryRow[],
  ): Promise<AccountRow[]> {
    const ids = new Set(held.map((entry) => entry.accountId));
    for (const account of accounts) ids.delete(account.id);
    const all = [...accounts, ...(await this.accounts.byIds(tx, [...ids]))].sort(communityFirst);
    await this.accounts.lock(tx, all);
    return all;
  }
}

function communityFirst(a: AccountRow, b: AccountRow): number {
  return Number(a.institutionId !== null) - Number(b.institutionId !== null) || (a.id < b.id ? -1 : 1);
}

function newEntry(
  account: AccountRow,
  entryKind: EntryKind,
  claim: Pick<Claim, 'count' | 'fromOn' | 'toOn'>,
  ref: MovementRef,
  groupId: string,
): EntryRow {
  return {
    id: newId(),
    accountId: account.id,
    groupId,
    entryKind,
    holding: entryKind === 'RESERVE' ? 'RESERVED' : 'OCCUPIED',
    count: claim.count,
    fromOn: claim.fromOn,
    toOn: claim.toOn,
    personId: ref.personId,
    caseId: ref.caseId,
    caseNumber: ref.caseNumber,
    documentNumber: null,
    pointsTo: null,
    recordedAt: machineNow(),
  };
}

/** Ends what is left of an entry from a day on; nothing when no day is left of it by then. */
function release(entry: EntryRow, from: CalendarDate): EntryRow[] {
  const fromOn = maxDate(from, entry.fromOn);
  if (entry.toOn !== null && entry.toOn < fromOn) return [];
  return [
    {
      ...entry,
      id: newId(),
      entryKind: 'RELEASE',
      count: -entry.count,
      fromOn,
      pointsTo: entry.id,
      recordedAt: machineNow(),
    },
  ];
}

function spell(claim: Claim): string {
  return `${resourceNames[claim.resource]}${claim.count}个，自${claim.fromOn}${claim.toOn ? `至${claim.toOn}` : '起'}`;
}
