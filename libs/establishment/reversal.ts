import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { ClaimAccounts } from './claim-accounts.js';
import type { LedgerContext } from './context.js';
import { lastDayHeld, releaseOf, resumedOf, until } from './entries.js';
import type { MovementRef } from './entries.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryRow } from './entry.repository.js';
import { MovementWriter } from './movement-writer.js';
import { ResumedTotals } from './resumed-totals.js';
import type { Resource } from './resources.js';

/** Whose holdings are reversed, where it is not everybody's. */
export interface Reversing {
  /** Who goes on with what the case had ended for them, though it occupies nothing for them any more. */
  resuming?: readonly string[];
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
    private readonly claims: ClaimAccounts,
    private readonly entries: EntryRepository,
    private readonly movements: MovementWriter,
    private readonly totals: ResumedTotals,
  ) {}

  /**
   * Reverses what the case occupies, as if it had never been taken: every entry gets its opposite from its first day
   * on, and what it had ended for it (a former 编外 place, a former post, 编制 at another institution) goes on for whom
   * it still occupied something, until the day that they have left meanwhile, and for those to be resumed all the same:
   * at whoever stands for the institution on each day. With `only` of these people and of nobody else. Answers what was given back, and whose it was.
   * @throws {Refused} QUOTA_EXCEEDED when a former place has been given to somebody else meanwhile
   */
  async reverse(
    tx: Tx,
    ctx: LedgerContext,
    ref: Pick<MovementRef, 'caseId' | 'caseNumber'>,
    { resuming = [], only = null }: Reversing = {},
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
    const people = new Set([...held.map(({ personId }) => personId), ...resuming]);
    const resumable = (await ended()).filter(({ personId }) => people.has(personId));
    const resumed = (await this.claims.placesOf(tx, ctx, resumable)).flatMap(({ entry, account }) => {
      const stays = resuming.includes(entry.personId ?? '');
      const rows = until(stays ? null : lastDayHeld(held, entry.personId), resumedOf(entry, ref));
      return rows.map((row) => ({ entry: row, account }));
    });
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
}
