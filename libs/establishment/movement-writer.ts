import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import type { Tx } from '../database/index.js';
import type { QuotaEntry } from '../rules/index.js';
import { BalanceExceeded, BalanceRepository } from './balance.repository.js';
import type { LedgerContext } from './context.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryRow } from './entry.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { tightestDay } from './headroom.js';
import { HolderRepository, HoldingsOverlap } from './holder.repository.js';
import { LimitExplainer } from './limit-explainer.js';

/** What the audit trail says of a movement. */
export interface MovementNote {
  /** e.g. `establishment.reserved` */
  type: string;
  summary: string;
  /** null: the movement belongs to no case, and each account's own chain tells of it. */
  caseNumber: string | null;
}

/** Writes entries with the balances that follow from them and the audit events that tell of them. */
@Injectable()
export class MovementWriter {
  constructor(
    private readonly balances: BalanceRepository,
    private readonly entries: EntryRepository,
    private readonly holders: HolderRepository,
    private readonly limits: LimitExplainer,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * `accounts` are locked and hold all the entries' accounts.
   * @throws {Refused} QUOTA_EXCEEDED when the database refuses the figures, PERSON_HOLDS_ALREADY
   */
  async write(
    tx: Tx,
    ctx: LedgerContext,
    accounts: readonly AccountRow[],
    entries: readonly EntryRow[],
    note: MovementNote,
  ): Promise<void> {
    if (entries.length === 0) return;
    await this.insert(tx, ctx, accounts, entries);
    const { type, summary, caseNumber } = note;
    if (caseNumber) {
      await this.audit.append(tx, ctx, `case:${caseNumber}`, [
        { type, summary, payload: { entries: entries.map(entryFacts) } },
      ]);
      return;
    }
    for (const account of accounts) {
      const own = entries.filter((entry) => entry.accountId === account.id);
      const payload = { entries: own.map(entryFacts) };
      if (own.length > 0)
        await this.audit.append(tx, ctx, accountChain(account), [{ type, summary, payload }]);
    }
  }

  /** As {@link write}, without the note: an opening's is a summary. */
  async insert(
    tx: Tx,
    ctx: LedgerContext,
    accounts: readonly AccountRow[],
    entries: readonly EntryRow[],
  ): Promise<void> {
    await this.changeBalances(tx, ctx, accounts, entries);
    await this.entries.insert(tx, entries);
    try {
      await this.holders.follow(tx, accounts, entries);
    } catch (error) {
      if (!(error instanceof HoldingsOverlap)) throw error;
      throw await this.limits.holdsAlready(tx, error.otherEntryId, ctx.today);
    }
  }

  private async changeBalances(
    tx: Tx,
    ctx: LedgerContext,
    accounts: readonly AccountRow[],
    entries: readonly EntryRow[],
  ): Promise<void> {
    for (const account of accounts) {
      const own = entries.filter((entry) => entry.accountId === account.id);
      try {
        await this.balances.change(tx, account.id, own.map(toQuotaEntry));
      } catch (error) {
        if (!(error instanceof BalanceExceeded)) throw error;
        const segments = await this.balances.within(tx, [account.id], error.day, error.day);
        const full = tightestDay(segments, error.day);
        if (!full) throw error;
        throw await this.limits.exceeded(tx, account, full, changeOf(own), ctx.today);
      }
    }
  }
}

/** What was asked for in vain: so many more, or with a minus sign so many posts less to take of. */
function changeOf(entries: readonly EntryRow[]): number {
  const more = entries
    .filter(({ holding }) => holding === 'OCCUPIED' || holding === 'RESERVED')
    .reduce((most, { count }) => Math.max(most, count), 0);
  return more > 0 ? more : -Math.max(...entries.map(({ count }) => Math.abs(count)));
}

/** Audit chain of what happens to an account without a case. */
export function accountChain({ id, communityId }: AccountRow): { chain: string; communityId: string } {
  return { chain: `establishment:${id}`, communityId };
}

/** An entry as the rules count it. */
export function toQuotaEntry(entry: EntryRow): QuotaEntry {
  return { from: entry.fromOn, to: entry.toOn, count: entry.count, state: entry.holding };
}

/** What the trail keeps of an entry. */
export function entryFacts(entry: EntryRow): Record<string, unknown> {
  const { caseId, documentNumber } = entry;
  return { ...earlierEntryFacts(entry), caseId, documentNumber };
}

/** What the trail kept of an entry before it told of the case and the document: entries of then are compared with it. */
export function earlierEntryFacts(entry: EntryRow): Record<string, unknown> {
  const { id, accountId, groupId, entryKind, holding, count, fromOn, toOn, personId, pointsTo } = entry;
  return { id, accountId, groupId, entryKind, holding, count, fromOn, toOn, personId, pointsTo };
}
