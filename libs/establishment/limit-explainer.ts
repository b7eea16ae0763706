import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Refused } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { PolicyReader, PolicySchemas } from '../organization/index.js';
import type { CalendarDate } from '../rules/index.js';
import { AccountNames } from './account-names.js';
import { EntryRepository } from './entry.repository.js';
import type { VerifiedRow } from './entry.repository.js';
import { alreadyHolds, loanTaken, quotaExceeded } from './establishment.errors.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import type { TightestDay } from './headroom.js';
import type { CapMode } from './resources.js';

/** County parameter that says which accounts are capped. */
export const CAP_MODE = 'establishment.cap_mode';

const capModes = z.enum(['INSTITUTION', 'COMMUNITY', 'BOTH']) satisfies z.ZodType<CapMode>;

/** Says what a limit rests on: the verified figure's document, and the county's rule that it must be kept. */
@Injectable()
export class LimitExplainer implements OnModuleInit {
  constructor(
    private readonly names: AccountNames,
    private readonly accounts: EstablishmentAccountRepository,
    private readonly entries: EntryRepository,
    private readonly policy: PolicyReader,
    private readonly schemas: PolicySchemas,
  ) {}

  onModuleInit(): void {
    this.schemas.register(CAP_MODE, capModes);
  }

  /** @throws {Refused} POLICY_MISSING, POLICY_MALFORMED */
  async capMode(tx: Tx, communityId: string, on: CalendarDate): Promise<{ mode: CapMode; clause: string }> {
    const { value, documentNumber } = await this.policy.value<CapMode>(tx, communityId, CAP_MODE, on);
    return { mode: value, clause: documentNumber };
  }

  /** The refusal of an addition to an account that has no room for it on the day. */
  async exceeded(
    tx: Tx,
    account: AccountRow,
    full: TightestDay,
    count: number,
    today: CalendarDate,
  ): Promise<Refused> {
    const name = (await this.names.of(tx, [account], today)).get(account)?.name ?? '';
    const document = documentOn(await this.entries.verifiedOf(tx, [account.id]), account.id, full.day);
    const { clause } = await this.capMode(tx, account.communityId, today);
    const figures = { ...full, name, documentNumber: document ? documentText(document) : null };
    return count > 0 ? quotaExceeded(figures, count, clause) : loanTaken(figures, -count);
  }

  /** The refusal of a second holding of a person who holds what the entry gave. */
  async holdsAlready(tx: Tx, entryId: string, today: CalendarDate): Promise<Refused> {
    const entry = await this.entries.byId(tx, entryId);
    const [account] = entry ? await this.accounts.byIds(tx, [entry.accountId]) : [];
    if (!entry || !account) throw new Error(`entry ${entryId} of a holding is not there`);
    const name = (await this.names.of(tx, [account], today)).get(account)?.name ?? '';
    return alreadyHolds(name, entry.fromOn);
  }
}

/** The verified figure in force on a day: the latest to take effect, and of those the last recorded. */
export function documentOn(
  rows: readonly VerifiedRow[],
  accountId: string,
  day: CalendarDate,
): VerifiedRow | null {
  let inForce: VerifiedRow | null = null;
  for (const row of rows) {
    if (row.accountId !== accountId || row.effectiveFrom > day) continue;
    if (!inForce || row.effectiveFrom >= inForce.effectiveFrom) inForce = row;
  }
  return inForce;
}

/** A document as people read it; a figure without a source says so. */
export function documentText({ documentNumber, isDemo }: VerifiedRow): string {
  return isDemo ? `${documentNumber}（示例）` : documentNumber;
}
