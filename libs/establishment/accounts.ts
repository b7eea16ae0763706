import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { machineNow } from '../context/index.js';
import { isDuplicateKey, newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { bandOfPost, postResource } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import { AccountNames } from './account-names.js';
import { BalanceRepository } from './balance.repository.js';
import type { LedgerContext } from './context.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryRow, VerifiedRow } from './entry.repository.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { LimitExplainer } from './limit-explainer.js';
import { MovementWriter, accountChain } from './movement-writer.js';
import { verifiedFacts } from './facts.js';
import { OPENED, openingDigest } from './record-check.js';
import { isCapped, postOf } from './resources.js';
import type { AccountKey, Resource } from './resources.js';

/** 核定 of an account by a document. */
export interface Verification {
  account: AccountKey;
  count: number;
  documentNumber: string;
  documentDate: CalendarDate;
  /** First day on which the figure holds; it holds until the next one takes effect. */
  effectiveFrom: CalendarDate;
  /** 示例 figure without a source. */
  isDemo: boolean;
}

/** Somebody who holds headcount when the ledger is opened. */
export interface OpeningOccupancy {
  institutionId: string;
  resource: Resource;
  personId: string;
  fromOn: CalendarDate;
}

/** Opening accounts, verified figures, opening stock: what is entered by document and not through a case. */
@Injectable()
export class EstablishmentAccounts {
  constructor(
    private readonly accounts: EstablishmentAccountRepository,
    private readonly balances: BalanceRepository,
    private readonly entries: EntryRepository,
    private readonly names: AccountNames,
    private readonly limits: LimitExplainer,
    private readonly movements: MovementWriter,
    private readonly audit: AuditTrail,
  ) {}

  /** Whether the community has a ledger yet. */
  async anyOf(tx: Tx, communityId: string): Promise<boolean> {
    return (await this.accounts.ofCommunity(tx, communityId)).length > 0;
  }

  /** Opens the account unless it is open. Whether it is capped follows from the county's cap mode. */
  async open(tx: Tx, ctx: LedgerContext, key: AccountKey): Promise<string> {
    return (await this.opened(tx, ctx, key)).id;
  }

  /**
   * Records what a document verifies, opening the account if need be. A figure below what is occupied is accepted:
   * the account is then 超编 and only additions are refused (edge-13). The same record again changes nothing; returns
   * whether something changed.
   */
  async verify(tx: Tx, ctx: LedgerContext, verification: Verification): Promise<boolean> {
    const account = await this.opened(tx, ctx, verification.account);
    await this.accounts.lock(tx, [account]);
    const known = await this.entries.verifiedOf(tx, [account.id]);
    const inForce = known.findLast((row) => row.effectiveFrom === verification.effectiveFrom);
    if (inForce && isSame(inForce, verification)) return false;
    const { count, documentNumber, documentDate, effectiveFrom, isDemo } = verification;
    const row: VerifiedRow = {
      id: newId(),
      accountId: account.id,
      verified: count,
      documentNumber,
      documentDate,
      effectiveFrom,
      isDemo,
      recordedAt: machineNow(),
    };
    await this.entries.insertVerified(tx, row);
    const later = known
      .map((other) => other.effectiveFrom)
      .filter((day) => day > effectiveFrom)
      .sort();
    await this.balances.setVerified(tx, account.id, count, effectiveFrom, later[0] ?? null);
    const name = (await this.names.of(tx, [account], ctx.today)).get(account)?.name ?? '';
    await this.audit.append(tx, ctx, accountChain(account), [
      {
        type: 'establishment.verified',
        summary: `${name}自${effectiveFrom}起核定${count}（${documentNumber}${isDemo ? '，示例' : ''}）`,
        payload: verifiedFacts(row),
      },
    ]);
    return true;
  }

  /** As {@link applyCapMode}, for every community under the county profile whose parameter was changed. */
  async applyCapModeOfProfile(tx: Tx, ctx: LedgerContext, profileCode: string): Promise<void> {
    for (const id of await this.accounts.communitiesOfProfile(tx, profileCode))
      await this.applyCapMode(tx, ctx, id);
  }

  /** Brings the community's accounts in line with the cap mode in force today. */
  async applyCapMode(tx: Tx, ctx: LedgerContext, communityId: string): Promise<void> {
    const { mode, clause } = await this.limits.capMode(tx, communityId, ctx.today);
    const changed = (await this.accounts.ofCommunity(tx, communityId)).filter(
      (row) => row.capped !== isCapped(mode, row),
    );
    await this.accounts.lock(tx, changed);
    for (const account of changed) {
      await this.accounts.setCapped(tx, account.id, !account.capped);
      await this.audit.append(tx, ctx, accountChain(account), [
        {
          type: 'establishment.cap-mode-applied',
          summary: `总量控制方式调整：本账户${account.capped ? '不再' : '开始'}控制总量（${clause}）`,
          payload: { accountId: account.id, capped: !account.capped, mode, documentNumber: clause },
        },
      ]);
    }
  }

  /**
   * Records who holds headcount when a community's ledger is opened (期初占用), in bulk. The caller does it once.
   * @throws {Refused} QUOTA_EXCEEDED when more people hold headcount than a capped account has
   */
  async openingOccupancies(
    tx: Tx,
    ctx: LedgerContext,
    communityId: string,
    people: readonly OpeningOccupancy[],
    documentNumber: string,
  ): Promise<void> {
    const accounts = await this.accounts.ofCommunity(tx, communityId);
    await this.accounts.lock(tx, accounts);
    const rows = people.flatMap((person) => openingRows(accounts, person, documentNumber));
    await this.movements.insert(tx, ctx, accounts, rows);
    for (const account of accounts) {
      const own = rows.filter((row) => row.accountId === account.id);
      if (own.length === 0) continue;
      const payload = { accountId: account.id, count: own.length, documentNumber, ...openingDigest(own) };
      await this.audit.append(tx, ctx, accountChain(account), [
        { type: OPENED, summary: `期初占用${own.length}名（${documentNumber}）`, payload },
      ]);
    }
  }

  private async opened(tx: Tx, ctx: LedgerContext, key: AccountKey): Promise<AccountRow> {
    const found = await this.accounts.find(tx, key);
    if (found) return found;
    const { mode } = await this.limits.capMode(tx, key.communityId, ctx.today);
    try {
      return await this.accounts.insert(tx, key, isCapped(mode, key));
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    const made = await this.accounts.find(tx, key);
    if (!made) throw new Error('an account that exists cannot be read');
    return made;
  }
}

function isSame(row: VerifiedRow, verification: Verification): boolean {
  const { count, documentNumber, documentDate } = verification;
  return row.verified === count && row.documentNumber === documentNumber && row.documentDate === documentDate;
}

/** One person's rows: of the institution's account, of a post's band too, and of the community's, where there is one. */
function openingRows(
  accounts: readonly AccountRow[],
  person: OpeningOccupancy,
  documentNumber: string,
): EntryRow[] {
  const groupId = newId();
  const post = postOf(person.resource);
  const band = post && postResource(bandOfPost(post));
  const own = accounts.filter(
    ({ resource, institutionId }) =>
      (resource === person.resource || resource === band) &&
      (institutionId === null || institutionId === person.institutionId),
  );
  if (!own.some((account) => account.institutionId)) {
    throw new Error(`institution ${person.institutionId} has no account of ${person.resource}`);
  }
  return own.map((account) => ({
    id: newId(),
    accountId: account.id,
    groupId,
    entryKind: 'OCCUPY',
    holding: 'OCCUPIED',
    count: 1,
    fromOn: person.fromOn,
    toOn: null,
    personId: person.personId,
    caseId: null,
    caseNumber: null,
    documentNumber,
    pointsTo: null,
    recordedAt: machineNow(),
  }));
}
