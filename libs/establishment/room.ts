import { Injectable } from '@nestjs/common';
import { Refused } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { AccountNames } from './account-names.js';
import { BalanceRepository } from './balance.repository.js';
import type { LedgerContext } from './context.js';
import { ClaimAccounts } from './claim-accounts.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryRow } from './entry.repository.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { communityFirst } from './entries.js';
import type { Claim } from './entries.js';
import { firstFullDay, tightestDay } from './headroom.js';
import type { TightestDay } from './headroom.js';
import { LimitExplainer, documentOn, documentText } from './limit-explainer.js';

/** The tightest day of one capped account. */
export interface Headroom extends TightestDay {
  accountId: string;
  communityId: string;
  name: string;
  documentNumber: string;
}

/** Whether there is room for what a matter would take. Locks and writes nothing. */
@Injectable()
export class Rooms {
  constructor(
    private readonly accounts: EstablishmentAccountRepository,
    private readonly claims: ClaimAccounts,
    private readonly balances: BalanceRepository,
    private readonly entries: EntryRepository,
    private readonly names: AccountNames,
    private readonly limits: LimitExplainer,
  ) {}

  /** The refusal of each claim, or null where there is room for it beside those before it. */
  async roomFor(
    tx: Tx,
    ctx: LedgerContext,
    claims: readonly Claim[],
    caseId: string | null,
  ): Promise<(Refused | null)[]> {
    const own = caseId ? await this.entries.liveOfCase(tx, caseId, 'RESERVE') : [];
    const before = new Map<string, Claim[]>();
    const found: (Refused | null)[] = [];
    for (const claim of claims) found.push(await this.refusalOf(tx, ctx, claim, own, before));
    return found;
  }

  /** The tightest day of each capped account that the claim touches, the community's first. */
  async headroom(tx: Tx, ctx: LedgerContext, claim: Claim): Promise<Headroom[]> {
    const lines: Headroom[] = [];
    for (const part of await this.claims.partsOf(tx, claim))
      lines.push(...(await this.linesOf(tx, ctx, part)));
    return lines;
  }

  private async linesOf(tx: Tx, ctx: LedgerContext, claim: Claim): Promise<Headroom[]> {
    const found = await this.accounts.affectedBy(tx, claim);
    const accounts = found
      .filter(({ capped, institutionId }) => capped && (!claim.withinCommunity || institutionId !== null))
      .sort(communityFirst);
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
        communityId: account.communityId,
        name: names.get(account)?.name ?? '',
        documentNumber,
      });
    }
    return lines;
  }

  private async refusalOf(
    tx: Tx,
    ctx: LedgerContext,
    claim: Claim,
    own: readonly EntryRow[],
    before: Map<string, Claim[]>,
  ): Promise<Refused | null> {
    try {
      const parts: { part: Claim; accounts: AccountRow[] }[] = [];
      for (const part of await this.claims.partsOf(tx, claim))
        parts.push({ part, accounts: await this.claims.accountsOf(tx, ctx, part) });
      for (const { part, accounts } of parts)
        for (const account of accounts.filter(({ capped }) => capped)) {
          const segments = await this.balances.within(tx, [account.id], part.fromOn, part.toOn);
          const held = own.filter((entry) => entry.accountId === account.id);
          const full = firstFullDay(segments, part, held, before.get(account.id));
          if (full) return await this.limits.exceeded(tx, account, full, full.asked, ctx.today);
        }
      for (const { part, accounts } of parts)
        for (const { id } of accounts) before.set(id, [...(before.get(id) ?? []), part]);
      return null;
    } catch (error) {
      if (error instanceof Refused) return error;
      throw error;
    }
  }
}
