import { Injectable } from '@nestjs/common';
import { Refused } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { firstSumMismatch } from '../rules/index.js';
import type { CalendarDate, FigureStep } from '../rules/index.js';
import { AccountNames } from './account-names.js';
import { EstablishmentAccounts } from './accounts.js';
import { BalanceRepository } from './balance.repository.js';
import type { LedgerContext } from './context.js';
import { EntryRepository } from './entry.repository.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { cleanDocument, realDate, wholeCount } from './posts/document.js';
import type { PaperDocument } from './posts/document.js';
import { documentText } from './limit-explainer.js';
import { planRefused } from './posts/post.errors.js';
import { familyOf, resourceName } from './resources.js';
import type { AccountKey, Resource } from './resources.js';

/** A figure that an account has only from a later day on. */
export interface LaterFigure {
  /** Name of the account on the day. */
  name: string;
  resource: Resource;
  day: CalendarDate;
  verified: number;
  documentNumber: string;
}

/** A figure of a document; without an institution it is the community's total. */
export interface VerifiedFigure {
  institutionId: string | null;
  resource: Exclude<Resource, `POST_${string}`>;
  count: number;
}

/** 核定文件: what one document verifies, from a day on. */
export interface VerifiedDocument extends PaperDocument {
  communityId: string;
  effectiveFrom: CalendarDate;
  figures: readonly VerifiedFigure[];
}

/** Verified totals as documents give them: whole, so that the members' figures add up to the total (domain §2, b). */
@Injectable()
export class VerifiedDocuments {
  constructor(
    private readonly organization: Organization,
    private readonly opener: EstablishmentAccounts,
    private readonly accounts: EstablishmentAccountRepository,
    private readonly balances: BalanceRepository,
    private readonly entries: EntryRepository,
    private readonly names: AccountNames,
  ) {}

  /**
   * Records everything that the document verifies, or nothing. The same document again changes nothing; returns
   * whether something changed.
   * @throws {Refused} TOTAL_NOT_SUM naming the first day on which institutions and total differ,
   * INSTITUTION_UNKNOWN, COUNT_INVALID, DATE_INVALID, TEXT_REQUIRED
   */
  async load(tx: Tx, ctx: LedgerContext, document: VerifiedDocument): Promise<boolean> {
    const paper = cleanDocument(document);
    const { communityId } = document;
    const effectiveFrom = realDate(document.effectiveFrom, 'effectiveFrom', '执行日期');
    for (const { institutionId, count } of document.figures) {
      wholeCount(count, 'count', '核定数');
      if (institutionId) await this.assertMember(tx, communityId, institutionId, effectiveFrom);
    }
    const resources = [...new Set(document.figures.map(({ resource }) => resource))];
    await this.accounts.lock(tx, await this.ofResources(tx, communityId, resources));
    let changed = false;
    for (const { institutionId, resource, count } of document.figures) {
      const account = { communityId, institutionId, resource };
      const set = await this.opener.verify(tx, ctx, { account, count, effectiveFrom, ...paper });
      changed ||= set;
    }
    for (const resource of resources) await this.assertSum(tx, communityId, resource, effectiveFrom);
    return changed;
  }

  /** The community's verified total of the resource on the day; null when it keeps none. */
  async total(tx: Tx, communityId: string, resource: Resource, on: CalendarDate): Promise<number | null> {
    const accounts = await this.ofResources(tx, communityId, [resource]);
    const account = accounts.find(({ institutionId }) => institutionId === null);
    if (!account) return null;
    const [segment] = await this.balances.within(tx, [account.id], on, on);
    return segment?.verified ?? 0;
  }

  /**
   * The first day from `from` on which the members' figures do not add up to the community's; null when they do, or
   * when the community keeps no total of the resource.
   */
  async mismatch(
    tx: Tx,
    communityId: string,
    resource: Resource,
    from: CalendarDate,
  ): Promise<{ day: CalendarDate; total: number; sum: number } | null> {
    const accounts = await this.ofResources(tx, communityId, [resource]);
    const total = accounts.find(({ institutionId }) => institutionId === null);
    if (!total) return null;
    const segments = await this.balances.within(
      tx,
      accounts.map(({ id }) => id),
      from,
      null,
    );
    const stepsOf = ({ id }: AccountRow): FigureStep[] =>
      segments
        .filter(({ accountId }) => accountId === id)
        .map(({ fromOn, verified }) => ({ from: fromOn, count: verified }));
    const members = accounts.filter(({ institutionId }) => institutionId !== null);
    return firstSumMismatch(stepsOf(total), members.map(stepsOf), from);
  }

  /** The first figure that an account of these has only after the day, by document or plan; null when none has. */
  async laterFigure(
    tx: Tx,
    communityId: string,
    isMeant: (account: AccountKey) => boolean,
    on: CalendarDate,
  ): Promise<LaterFigure | null> {
    const accounts = (await this.accounts.ofCommunity(tx, communityId)).filter(isMeant);
    const known = await this.entries.verifiedOf(
      tx,
      accounts.map(({ id }) => id),
    );
    const days = known.map(({ effectiveFrom }) => effectiveFrom).filter((day) => day > on);
    const [first] = days.sort();
    // Of one day the last recorded holds.
    const row = known.findLast(({ effectiveFrom }) => effectiveFrom === first);
    const account = row && accounts.find(({ id }) => id === row.accountId);
    if (!row || !account) return null;
    return {
      name: (await this.names.of(tx, [account], on)).get(account)?.name ?? '',
      resource: account.resource,
      ...{ day: row.effectiveFrom, verified: row.verified, documentNumber: documentText(row) },
    };
  }

  private async assertSum(
    tx: Tx,
    communityId: string,
    resource: Resource,
    from: CalendarDate,
  ): Promise<void> {
    if (familyOf(resource) !== 'HEADCOUNT') return;
    const found = await this.mismatch(tx, communityId, resource, from);
    if (!found) return;
    throw new Refused({
      code: 'TOTAL_NOT_SUM',
      message: `${resourceName(resource)}自${found.day}起各机构核定数合计${found.sum}，与总量${found.total}不一致`,
      field: 'figures',
    });
  }

  private async ofResources(
    tx: Tx,
    communityId: string,
    resources: readonly Resource[],
  ): Promise<AccountRow[]> {
    const all = await this.accounts.ofCommunity(tx, communityId);
    return all.filter(({ resource }) => resources.includes(resource));
  }

  private async assertMember(
    tx: Tx,
    communityId: string,
    institutionId: string,
    on: CalendarDate,
  ): Promise<void> {
    const institution = await this.organization.institution(tx, institutionId, on);
    if (institution?.communityId !== communityId) throw planRefused.institutionUnknown();
  }
}
