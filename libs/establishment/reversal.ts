import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { addDays, minDate } from '../rules/index.js';
import type { CalendarDate } from '../rules/index.js';
import { ClaimAccounts } from './claim-accounts.js';
import type { LedgerContext } from './context.js';
import { lastDayHeld, releaseOf, resumedOf, until } from './entries.js';
import type { MovementRef } from './entries.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryRow } from './entry.repository.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { MovementWriter } from './movement-writer.js';
import { ResumedTotals } from './resumed-totals.js';
import { familyOf } from './resources.js';
import type { Resource } from './resources.js';

/** Whose holdings are reversed, where it is not everybody's. */
export interface Reversing {
  /**
   * Who goes on with what the case had ended for them, though it gave them nothing of the kind, and until which day
   * (null: without end). Asked under the locks of the accounts.
   */
  resuming?: () => Promise<ReadonlyMap<string, CalendarDate | null>>;
  /** null: everybody whom the case is about. */
  only?: readonly string[] | null;
}

/** What a case had taken, and for whom. */
export interface Reversal {
  resource: Resource;
  personId: string | null;
}

/** Undoes what cases have taken, where the records have moved on since. */
@Injectable()
export class LedgerReversal {
  constructor(
    private readonly accounts: EstablishmentAccountRepository,
    private readonly claims: ClaimAccounts,
    private readonly entries: EntryRepository,
    private readonly movements: MovementWriter,
    private readonly totals: ResumedTotals,
  ) {}

  /**
   * Reverses what the case occupies, as if it had never been taken: every entry gets its opposite from its first day
   * on, and what it had ended for it (a former 编外 place, a former post, 编制 at another institution) goes on for whom
   * it still occupied something, until the day that they have left meanwhile, and for those to be resumed all the same:
   * at whoever stands for the institution on each day. What something else had ended before the case did, or what the
   * case gave for it and has been ended since, stays ended. With `only` of these people and of nobody else. Answers
   * what was given back, and whose it was.
   * @throws {Refused} QUOTA_EXCEEDED when a former place has been given to somebody else meanwhile
   */
  async reverse(
    tx: Tx,
    ctx: LedgerContext,
    ref: Pick<MovementRef, 'caseId' | 'caseNumber'>,
    { resuming = nobody, only = null }: Reversing = {},
  ): Promise<Reversal[]> {
    const concerned = ({ personId }: EntryRow): boolean => !only || only.some((id) => id === personId);
    const taken = async (): Promise<EntryRow[]> =>
      (await this.entries.occupiedByCase(tx, ref.caseId)).filter(concerned);
    const ended = async (): Promise<EntryRow[]> =>
      (await this.entries.endedByCase(tx, ref.caseId)).filter(concerned);
    const places = await this.claims.placesOf(tx, ctx, await ended());
    const before = [...(await taken()), ...places.map(({ entry }) => entry)];
    const locked = await this.claims.lockWith(tx, await this.totals.accountsOf(tx, places), before);
    // Read again: whoever was waited for may have ended some of it. Who has left meanwhile resumes nothing.
    const held = await taken();
    const lastDays = await resuming();
    const people = new Set([...held.map(({ personId }) => personId), ...lastDays.keys()]);
    const resumable = await this.unbroken(
      tx,
      (await ended()).filter(({ personId }) => people.has(personId)),
    );
    const last = await this.lastDays(tx, ref.caseId, held, lastDays);
    const resumed = (await this.claims.placesOf(tx, ctx, resumable)).flatMap(({ entry, account }) =>
      last(entry, account).flatMap((day) =>
        until(day, resumedOf(entry, ref)).map((row) => ({ entry: row, account })),
      ),
    );
    const rows = [
      ...held.flatMap((entry) => releaseOf(entry, entry.fromOn)),
      ...resumed.map(({ entry }) => entry),
      ...(await this.totals.follow(tx, resumed, held, ref)),
    ];
    const accounts = await this.claims.withAccountsOf(tx, locked, rows);
    await this.movements.write(tx, ctx, accounts, rows, {
      type: 'establishment.reversed',
      summary: '冲回本事项占用的编制或岗位',
      caseNumber: ref.caseNumber,
    });
    const resources = new Map(accounts.map(({ id, resource }) => [id, resource]));
    return held.flatMap(({ accountId, personId }) => {
      const resource = resources.get(accountId);
      return resource ? [{ resource, personId }] : [];
    });
  }

  /** Without what something else had ended before the case did, unless it went on elsewhere until then (edge-21). */
  private async unbroken(tx: Tx, ended: readonly EntryRow[]): Promise<EntryRow[]> {
    const accounts = await this.accountsOf(tx, ended);
    const kept: EntryRow[] = [];
    for (const release of ended) {
      const first = release.pointsTo && (await this.entries.endOf(tx, release.pointsTo));
      const account = accounts.get(release.accountId);
      const whole = !first || first.fromOn >= release.fromOn;
      if (whole || (account && (await this.goesOn(tx, release, account)))) kept.push(release);
    }
    return kept;
  }

  private async goesOn(tx: Tx, { personId, fromOn }: EntryRow, account: AccountRow): Promise<boolean> {
    if (!personId) return false;
    const holdings = await this.entries.liveHoldings(tx, null, personId);
    const live = holdings.filter(
      ({ entry, resource }) => resource === account.resource && entry.toOn === addDays(fromOn, -1),
    );
    const accounts = await this.accountsOf(
      tx,
      live.map(({ entry }) => entry),
    );
    const isTotal = (one: AccountRow | undefined): boolean => one?.institutionId === null;
    return live.some(({ entry }) => isTotal(accounts.get(entry.accountId)) === isTotal(account));
  }

  /**
   * Until which day an entry goes on (null: without end), or nothing when it does not: as long as its person has what
   * the case gave them instead and is employed.
   */
  private async lastDays(
    tx: Tx,
    caseId: string,
    held: readonly EntryRow[],
    employed: ReadonlyMap<string, CalendarDate | null>,
  ): Promise<(entry: EntryRow, account: AccountRow) => (CalendarDate | null)[]> {
    const given = (await this.entries.ofCases(tx, [caseId])).filter(
      ({ holding, count }) => holding === 'OCCUPIED' && count > 0,
    );
    const accounts = await this.accountsOf(tx, [...given, ...held]);
    const like = (rows: readonly EntryRow[], entry: EntryRow, { resource }: AccountRow): EntryRow[] =>
      rows.filter(({ personId, accountId }) => {
        const own = accounts.get(accountId)?.resource;
        return personId === entry.personId && own !== undefined && familyOf(own) === familyOf(resource);
      });
    return (entry, account) => {
      const end = employed.get(entry.personId ?? '');
      if (end === undefined) return [lastDayHeld(held, entry.personId)];
      if (like(given, entry, account).length === 0) return [end];
      const left = like(held, entry, account);
      return left.length === 0 ? [] : [earlier(end, lastDayHeld(left, entry.personId))];
    };
  }

  private async accountsOf(tx: Tx, entries: readonly EntryRow[]): Promise<Map<string, AccountRow>> {
    const rows = await this.accounts.byIds(tx, [...new Set(entries.map(({ accountId }) => accountId))]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const nobody = (): Promise<ReadonlyMap<string, CalendarDate | null>> => Promise.resolve(new Map());

/** The earlier of two last days; null is no end. */
function earlier(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  return a === null ? b : b === null ? a : minDate(a, b);
}
