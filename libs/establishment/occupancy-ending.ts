import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import type { CalendarDate } from '../rules/index.js';
import { ClaimAccounts, lastsTo } from './claim-accounts.js';
import type { LedgerContext } from './context.js';
import { releaseOf } from './entries.js';
import type { EntryRef, MovementRef } from './entries.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryRow } from './entry.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { MovementWriter } from './movement-writer.js';

/** Places of posted people that cases hold for a person, in whichever community the host is by then, to end from a day on. */
export interface ResidenceEnding {
  caseIds: readonly string[];
  personId: string;
  on: CalendarDate;
}

/** Ends what certain cases occupy for a person, where the person keeps everything else. */
@Injectable()
export class OccupancyEnding {
  constructor(
    private readonly claims: ClaimAccounts,
    private readonly entries: EntryRepository,
    private readonly movements: MovementWriter,
    private readonly organization: Organization,
  ) {}

  /**
   * Ends from a day on the places of posted people that the cases occupy for the person. Locks accounts, then the
   * person. Does nothing when nothing is occupied from that day on.
   */
  async endResidence(tx: Tx, ctx: LedgerContext, ending: ResidenceEnding, ref: MovementRef): Promise<void> {
    const accounts = await this.lock(tx, ending);
    const rows = (await this.occupied(tx, ending)).flatMap((entry) => releaseOf(entry, ending.on, ref));
    await this.movements.write(tx, ctx, await this.claims.withAccountsOf(tx, accounts, rows), rows, {
      type: 'establishment.released',
      summary: `释放所占用的派驻岗位，自${ending.on}起`,
      caseNumber: ref.caseNumber,
    });
  }

  /**
   * Ends from a day on whatever the person occupies anywhere: 编制, post, place of a posting. Locks all the accounts,
   * then the person.
   */
  async endEverything(
    tx: Tx,
    ctx: LedgerContext,
    { personId, on }: { personId: string; on: CalendarDate },
    ref: EntryRef,
  ): Promise<void> {
    const occupied = async (): Promise<EntryRow[]> =>
      (await this.entries.liveHoldings(tx, null, personId))
        .map(({ entry }) => entry)
        .filter((entry) => lastsTo(entry, on));
    const accounts = await this.claims.lockWith(tx, [], await occupied());
    await this.organization.lockPerson(tx, personId);
    const rows = (await occupied()).flatMap((entry) => releaseOf(entry, on, ref));
    await this.movements.write(tx, ctx, await this.claims.withAccountsOf(tx, accounts, rows), rows, {
      type: 'establishment.released',
      summary: `释放所占用的编制与岗位，自${on}起`,
      caseNumber: ref.caseNumber,
    });
  }

  /** Locks the accounts of what would end, then the person, for callers that check before they end it. */
  async lock(tx: Tx, ending: ResidenceEnding): Promise<AccountRow[]> {
    const accounts = await this.claims.lockWith(tx, [], await this.occupied(tx, ending));
    await this.organization.lockPerson(tx, ending.personId);
    return accounts;
  }

  private async occupied(tx: Tx, ending: ResidenceEnding): Promise<EntryRow[]> {
    const held = await this.entries.liveHoldings(tx, null, ending.personId);
    return held
      .filter(
        ({ entry, resource }) =>
          resource === 'RESIDENT_POST' &&
          entry.caseId !== null &&
          ending.caseIds.includes(entry.caseId) &&
          lastsTo(entry, ending.on),
      )
      .map(({ entry }) => entry);
  }
}
