import { Injectable } from '@nestjs/common';
import { allowsRow, scopesOf } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { TransactionRunner } from '../database/index.js';
import type { Tx } from '../database/index.js';
import type { CalendarDate } from '../rules/index.js';
import { AccountNames } from './account-names.js';
import { BalanceRepository } from './balance.repository.js';
import { EstablishmentBalance, EstablishmentEntry } from './dto/establishment.dto.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryRow, RowPlace } from './entry.repository.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { tightestDay } from './headroom.js';
import { documentOn, documentText } from './limit-explainer.js';
import { entryKindNames, familyOf, resourceName } from './resources.js';
import type { Resource } from './resources.js';

const RESOURCE_ORDER: readonly Resource[] = ['INSTITUTION', 'FILED', 'CONTRACT', 'RESIDENT_POST'];

/** What people read of the ledger. */
@Injectable()
export class EstablishmentReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: EstablishmentAccountRepository,
    private readonly balanceRows: BalanceRepository,
    private readonly entryRows: EntryRepository,
    private readonly names: AccountNames,
  ) {}

  /** Balances of a day in every community whose ledger the actor may read. */
  async balancesFor(ctx: RequestContext, on: CalendarDate): Promise<EstablishmentBalance[]> {
    const communities = new Set(
      scopesOf(ctx.ability, 'read', 'Establishment').map((scope) => scope.communityId),
    );
    const found: EstablishmentBalance[] = [];
    for (const id of communities) found.push(...(await this.balances(this.transactions.reader, id, on)));
    return found;
  }

  /** Entries of an account, the newest first; an account that may not be read has none. */
  async entriesFor(
    ctx: RequestContext,
    accountId: string,
    page: { first: number; offset: number },
  ): Promise<{ total: number; items: EstablishmentEntry[] }> {
    const tx = this.transactions.reader;
    const [account] = await this.accounts.byIds(tx, [accountId]);
    if (!account || !allowsRow(ctx.ability, 'read', 'Establishment', { communityId: account.communityId })) {
      return { total: 0, items: [] };
    }
    const { total, items } = await this.entryRows.page(tx, accountId, page.first, page.offset);
    return { total, items: await this.entriesInSight(tx, ctx, items) };
  }

  /** Balances of a community on a day: the community's totals first, then the institutions in their order. */
  async balances(tx: Tx, communityId: string, on: CalendarDate): Promise<EstablishmentBalance[]> {
    const all = await this.accounts.ofCommunity(tx, communityId);
    const accounts = all.filter(({ resource }) => familyOf(resource) !== 'POST');
    const names = await this.names.of(tx, accounts, on);
    const ids = accounts.map(({ id }) => id);
    const segments = await this.balanceRows.within(tx, ids, on, on);
    const verified = await this.entryRows.verifiedOf(tx, ids);
    return accounts
      .sort((a, b) => place(names, a, b))
      .map((account) => {
        const day = tightestDay(
          segments.filter((segment) => segment.accountId === account.id),
          on,
        );
        const figures = day ?? { verified: 0, occupied: 0, reserved: 0, free: 0 };
        const document = documentOn(verified, account.id, on);
        return Object.assign(new EstablishmentBalance(), {
          accountId: account.id,
          name: names.get(account)?.name ?? '',
          institutionName: names.get(account)?.institutionName ?? null,
          institutionId: account.institutionId,
          resource: account.resource,
          resourceName: resourceName(account.resource),
          verified: figures.verified,
          occupied: figures.occupied,
          reserved: figures.reserved,
          free: figures.free,
          capped: account.capped,
          documentNumber: document ? documentText(document) : '',
          verifiedFrom: document?.effectiveFrom ?? null,
          overstaffed: figures.free < 0,
        });
      });
  }

  /** Entries as the actor may see them, in their order. */
  async entriesInSight(
    tx: Tx,
    ctx: RequestContext,
    rows: readonly EntryRow[],
  ): Promise<EstablishmentEntry[]> {
    return this.describe(tx, await this.withinSight(tx, ctx, rows), ctx.today);
  }

  /** Everything that the cases moved, by case, in the order in which it was recorded. */
  async entriesOfCases(
    tx: Tx,
    caseIds: readonly string[],
    today: CalendarDate,
  ): Promise<Map<string, EstablishmentEntry[]>> {
    const rows = await this.entryRows.ofCases(tx, caseIds);
    const views = await this.describe(tx, rows, today);
    const byCase = new Map<string, EstablishmentEntry[]>();
    for (const [index, { caseId }] of rows.entries()) {
      const view = views[index];
      if (caseId && view) byCase.set(caseId, [...(byCase.get(caseId) ?? []), view]);
    }
    return byCase;
  }

  /** Whether the case has ever occupied the resource for the person, though it may have ended or moved since. */
  async hasOccupied(
    tx: Tx,
    { caseId, personId }: { caseId: string; personId: string },
    resource: Resource,
  ): Promise<boolean> {
    const taken = (await this.entryRows.ofCases(tx, [caseId])).filter(
      (row) => row.personId === personId && row.holding === 'OCCUPIED' && row.count > 0,
    );
    const accounts = await this.accounts.byIds(tx, [...new Set(taken.map((row) => row.accountId))]);
    return accounts.some((account) => account.resource === resource);
  }

  /**
   * The figures are the whole community's, so that everybody can add them up; whom and which case a line concerns is
   * told to those who may read that person and that case (edge-23).
   */
  private async withinSight(tx: Tx, ctx: RequestContext, rows: readonly EntryRow[]): Promise<EntryRow[]> {
    const homes = await this.entryRows.homesOf(tx, idsOf(rows, 'personId'), ctx.today);
    const cases = await this.entryRows.casesOf(tx, idsOf(rows, 'caseId'));
    const reads = (subject: string, places: readonly RowPlace[]): boolean =>
      places.some(({ communityId, institutionId }) =>
        allowsRow(ctx.ability, 'read', subject, { communityId, institutionId }),
      );
    const ofRow = (places: readonly RowPlace[], id: string | null): RowPlace[] =>
      places.filter((place) => place.id === id);
    return rows.map((row) => {
      const mayReadCase = reads('Case', ofRow(cases, row.caseId));
      return {
        ...row,
        caseNumber: mayReadCase ? row.caseNumber : null,
        personId: mayReadCase || reads('Staff', ofRow(homes, row.personId)) ? row.personId : null,
      };
    });
  }

  private async describe(
    tx: Tx,
    rows: readonly EntryRow[],
    today: CalendarDate,
  ): Promise<EstablishmentEntry[]> {
    const accounts = await this.accounts.byIds(tx, [...new Set(rows.map((row) => row.accountId))]);
    const names = await this.names.of(tx, accounts, today);
    const nameById = new Map(accounts.map((account) => [account.id, names.get(account)?.name ?? '']));
    const people = await this.entryRows.personNames(tx, [
      ...new Set(rows.flatMap(({ personId }) => personId ?? [])),
    ]);
    return rows.map((row) =>
      Object.assign(new EstablishmentEntry(), {
        id: row.id,
        accountName: nameById.get(row.accountId) ?? '',
        entryKind: row.entryKind,
        entryKindName: entryKindNames[row.entryKind],
        holding: row.holding,
        count: row.count,
        fromOn: row.fromOn,
        toOn: row.toOn,
        personId: row.personId,
        personName: row.personId ? (people.get(row.personId) ?? null) : null,
        caseNumber: row.caseNumber,
        documentNumber: row.documentNumber,
        recordedAt: row.recordedAt,
        pointsTo: row.pointsTo,
      }),
    );
  }
}

function idsOf(rows: readonly EntryRow[], key: 'personId' | 'caseId'): string[] {
  return [...new Set(rows.flatMap((row) => row[key] ?? []))];
}

function place(names: ReadonlyMap<AccountRow, { order: number }>, a: AccountRow, b: AccountRow): number {
  const order = (account: AccountRow): number => names.get(account)?.order ?? Number.MAX_SAFE_INTEGER;
  return order(a) - order(b) || RESOURCE_ORDER.indexOf(a.resource) - RESOURCE_ORDER.indexOf(b.resource);
}
