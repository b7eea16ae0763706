import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import { Refused } from '../context/index.js';
import { newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { addDays, maxDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import { AccountNames } from './account-names.js';
import { BalanceRepository } from './balance.repository.js';
import type { LedgerContext } from './context.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryRow } from './entry.repository.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { releaseOf } from './entries.js';
import { notVerified } from './establishment.errors.js';
import { MovementWriter, accountChain, entryFacts } from './movement-writer.js';
import type { Resource } from './resources.js';

/** An institution's place in the ledger. */
export interface LedgerPlace {
  communityId: string;
  institutionId: string;
}

/** What goes from one place to another, from a day on, by a document. */
export interface Carriage {
  from: LedgerPlace;
  to: LedgerPlace;
  on: CalendarDate;
  documentNumber: string;
}

/** What an institution has in the ledger from a day on. */
export interface LedgerStanding {
  resource: Resource;
  /** Verified on the day. */
  verified: number;
  /** Entries of people and cases that are still to run. */
  occupied: number;
  reserved: number;
}

/** Moves everything that is taken of an institution's accounts to those of another, or of another community. */
@Injectable()
export class EstablishmentCarrier {
  constructor(
    private readonly accounts: EstablishmentAccountRepository,
    private readonly entries: EntryRepository,
    private readonly balances: BalanceRepository,
    private readonly names: AccountNames,
    private readonly movements: MovementWriter,
    private readonly audit: AuditTrail,
  ) {}

  /** Locks all accounts of the communities in the documented order: an act on institutions touches many. */
  async lock(tx: Tx, communityIds: readonly string[]): Promise<void> {
    const all: AccountRow[] = [];
    for (const id of new Set(communityIds)) all.push(...(await this.accounts.ofCommunity(tx, id)));
    await this.accounts.lock(tx, all);
  }

  /** What the institution has in the ledger on the day and later, by resource. */
  async standing(tx: Tx, place: LedgerPlace, on: CalendarDate): Promise<LedgerStanding[]> {
    const accounts = await this.accounts.ofInstitution(tx, place.communityId, place.institutionId);
    const live = await this.entries.liveFrom(
      tx,
      accounts.map(({ id }) => id),
      on,
    );
    const figures = await this.entries.verifiedOn(
      tx,
      accounts.map(({ id }) => id),
      on,
    );
    return accounts.map(({ id, resource }) => {
      const own = live.filter(({ accountId }) => accountId === id);
      const sum = (holding: string): number =>
        own.reduce((all, entry) => (entry.holding === holding ? all + entry.count : all), 0);
      return {
        resource,
        verified: figures.get(id) ?? 0,
        occupied: sum('OCCUPIED'),
        reserved: sum('RESERVED'),
      };
    });
  }

  /**
   * Every occupancy and reservation that has a day from `on` on goes over: it ends at the one place the day before and
   * goes on at the other, for the same person and case. Who is above the figure goes along: only additions are refused
   * then (edge-13). Returns how many entries went. The caller has locked.
   * @throws {Refused} LOANS_OPEN, QUOTA_NOT_VERIFIED
   */
  async carry(tx: Tx, ctx: LedgerContext, { from, to, on, documentNumber }: Carriage): Promise<number> {
    const own = await this.accounts.ofInstitution(tx, from.communityId, from.institutionId);
    const live = await this.entries.liveFrom(
      tx,
      own.map(({ id }) => id),
      on,
    );
    if (live.some(({ entryKind }) => entryKind === 'LEND' || entryKind === 'BORROW')) throw loansOpen();
    if (live.length === 0) return 0;
    const across = from.communityId !== to.communityId;
    const totals = across ? await this.totalsOf(tx, from, own, live, on) : [];
    const taken = new Set(live.map(({ accountId }) => accountId));
    const sources = [...own.filter(({ id }) => taken.has(id)), ...totals.map(({ account }) => account)];
    const targets = await this.targets(tx, ctx, to, sources);
    const byId = new Map(sources.map((row) => [row.id, row]));
    const groups = new Map<string, string>();
    const days = new Map(totals.map(({ entry, from: since }) => [entry.id, since]));
    const rows = [...live, ...totals.map(({ entry }) => entry)].flatMap((entry) => {
      const since = days.get(entry.id) ?? on;
      const account = byId.get(entry.accountId);
      const target = account && targets.get(account.id);
      if (!target) return ended(entry, since, documentNumber);
      const groupId = groups.get(entry.groupId) ?? newId();
      groups.set(entry.groupId, groupId);
      const arrival: EntryRow = {
        ...entry,
        ...{ id: newId(), accountId: target.id, groupId },
        // Without a case it is a movement of its own; what a case has taken stays what that case has taken.
        entryKind: entry.caseId === null ? 'MOVE' : entry.entryKind,
        ...{ fromOn: maxDate(since, entry.fromOn), documentNumber, pointsTo: entry.id },
      };
      return [...ended(entry, since, documentNumber), arrival];
    });
    const accounts = [...new Map([...sources, ...targets.values()].map((row) => [row.id, row])).values()];
    const arriving = [...new Set(targets.values())];
    const most = rows.reduce((sum, { count }) => (count > 0 ? sum + count : sum), 0);
    for (const { id } of arriving) await this.balances.lift(tx, id, on, most);
    await this.movements.insert(tx, ctx, accounts, rows);
    for (const { id } of arriving) await this.balances.lift(tx, id, on, -most);
    await this.tell(tx, ctx, accounts, rows, on);
    return live.length;
  }

  /** Names whose movement stands in the way, by which case, and how it is got out of it. */
  private async laterMovement(tx: Tx, own: EntryRow): Promise<Refused> {
    const by = await this.entries.endOf(tx, own.id);
    const name = own.personId ? (await this.entries.personNames(tx, [own.personId])).get(own.personId) : null;
    return laterMovement(
      name ?? '该机构有人员',
      own.toOn === null ? null : addDays(own.toOn, 1),
      by?.caseNumber ?? by?.documentNumber ?? null,
    );
  }

  /**
   * The rows of the community's totals that belong to the same people and cases, and from when on they go along: whoever
   * comes to the institution later is of the community that it leaves until then.
   */
  private async totalsOf(
    tx: Tx,
    { communityId }: LedgerPlace,
    own: readonly AccountRow[],
    live: readonly EntryRow[],
    on: CalendarDate,
  ): Promise<{ account: AccountRow; entry: EntryRow; from: CalendarDate }[]> {
    const all = (await this.accounts.ofCommunity(tx, communityId)).filter(
      (row) => row.institutionId === null,
    );
    const entries = await this.entries.liveFrom(
      tx,
      all.map(({ id }) => id),
      on,
    );
    const resources = new Map([...own, ...all].map(({ id, resource }) => [id, resource]));
    // An institution's rows may have come from another institution since, by a case of their own: what stays the same
    // is whose they are. What is only reserved is told apart by its case.
    const ofWhom = ({ accountId, holding, personId, caseId }: EntryRow): string =>
      [resources.get(accountId), holding, personId, personId && holding === 'OCCUPIED' ? '' : caseId].join(
        '/',
      );
    const spells = new Map<string, EntryRow[]>();
    for (const entry of live) spells.set(ofWhom(entry), [...(spells.get(ofWhom(entry)) ?? []), entry]);
    const found = entries.flatMap((entry) => {
      const account = all.find(({ id }) => id === entry.accountId);
      const there = spells.get(ofWhom(entry));
      return account && there ? [{ account, entry, there: unbroken(there) }] : [];
    });
    // Somebody leaves the institution on a later day that is recorded already, and stays in the community, be it to come
    // back: that was decided for one community, and would become a movement between two.
    const staying = found.find(({ entry, there }) => lastOf(entries, ofWhom, entry) !== there.last.toOn);
    if (staying) throw await this.laterMovement(tx, staying.there.last);
    return found.map(({ account, entry, there }) => ({ account, entry, from: maxDate(on, there.first) }));
  }

  /**
   * Accounts of the new place by those of the old that something is taken of; a total that the new community does not
   * keep takes no part.
   */
  private async targets(
    tx: Tx,
    ctx: LedgerContext,
    to: LedgerPlace,
    from: readonly AccountRow[],
  ): Promise<Map<string, AccountRow>> {
    const there = (await this.accounts.ofCommunity(tx, to.communityId)).filter(
      ({ institutionId }) => institutionId === null || institutionId === to.institutionId,
    );
    const targets = new Map<string, AccountRow>();
    for (const { id, resource, institutionId } of from) {
      const wanted = institutionId === null ? null : to.institutionId;
      const account = there.find((row) => row.resource === resource && row.institutionId === wanted);
      if (account) {
        targets.set(id, account);
        continue;
      }
      if (institutionId === null) continue;
      const key = { ...to, resource };
      throw notVerified((await this.names.of(tx, [key], ctx.today)).get(key)?.name ?? '');
    }
    return targets;
  }

  private async tell(
    tx: Tx,
    ctx: LedgerContext,
    accounts: readonly AccountRow[],
    rows: readonly EntryRow[],
    on: CalendarDate,
  ): Promise<void> {
    const summary = `随机构变更划转编制或岗位，自${on}起`;
    const type = 'establishment.carried';
    const cases = new Map<string, EntryRow[]>();
    for (const row of rows)
      if (row.caseNumber) cases.set(row.caseNumber, [...(cases.get(row.caseNumber) ?? []), row]);
    for (const [caseNumber, own] of cases)
      await this.audit.append(tx, ctx, `case:${caseNumber}`, [
        { type, summary, payload: { entries: own.map(entryFacts) } },
      ]);
    for (const account of accounts) {
      const own = rows.filter(({ accountId, caseNumber }) => accountId === account.id && !caseNumber);
      if (own.length === 0) continue;
      await this.audit.append(tx, ctx, accountChain(account), [
        { type, summary, payload: { entries: own.map(entryFacts) } },
      ]);
    }
  }
}

/** The days from the first of the rows on without a break, and the row that ends them. */
function unbroken(rows: readonly EntryRow[]): { first: CalendarDate; last: EntryRow } {
  const [first, ...later] = [...rows].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
  if (!first) throw new Error('nobody is there on no days');
  let last = first;
  for (const row of later)
    if (last.toOn !== null && row.fromOn <= addDays(last.toOn, 1)) last = row;
    else break;
  return { first: first.fromOn, last };
}

/** Last day of all the rows that are of the same; null: none. */
function lastOf(
  entries: readonly EntryRow[],
  ofWhom: (entry: EntryRow) => string,
  one: EntryRow,
): CalendarDate | null {
  const days = entries.filter((entry) => ofWhom(entry) === ofWhom(one)).map(({ toOn }) => toOn);
  return days.includes(null) ? null : (days.sort().at(-1) ?? null);
}

function ended(entry: EntryRow, on: CalendarDate, documentNumber: string): EntryRow[] {
  return releaseOf(entry, on).map((row) => ({ ...row, documentNumber }));
}

function loansOpen(): Refused {
  return new Refused({
    code: 'LOANS_OPEN',
    message: '该机构在变更日及以后还有岗位调剂（借出或借入），请先结束调剂再办理',
    field: 'effectiveOn',
  });
}

function laterMovement(name: string, day: CalendarDate | null, by: string | null): Refused {
  const way = by && /^[A-Z]+-/.test(by) ? '先撤销该事项，撤销生效后再办理机构变更' : '先处理该变动';
  return new Refused({
    code: 'LATER_CHANGE_EXISTS',
    message:
      `${name}${day ? `自${day}起` : '在变更日之后'}另有已登记的编制变动${by ? `（${by}）` : ''}，离开该机构而留在原医共体，` +
      `不能随机构转出；请将变更日期定在${day ? `${day}或之后` : '该变动之后'}，或${way}`,
    field: 'effectiveOn',
  });
}
