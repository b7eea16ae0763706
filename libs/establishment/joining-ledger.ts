import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Refused } from '../context/index.js';
import { machineNow } from '../context/index.js';
import { newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Headcount } from '../organization/index.js';
import type { Admission, HeadcountLedger, Joiner, JoiningContext } from '../organization/index.js';
import { AccountNames } from './account-names.js';
import { BalanceRepository } from './balance.repository.js';
import type { EntryRow } from './entry.repository.js';
import { EstablishmentAccountRepository } from './establishment-account.repository.js';
import type { AccountRow } from './establishment-account.repository.js';
import { notVerified } from './establishment.errors.js';
import { tightestDay } from './headroom.js';
import type { TightestDay } from './headroom.js';
import { LimitExplainer } from './limit-explainer.js';
import { MovementWriter } from './movement-writer.js';
import { familyOf } from './resources.js';
import type { HeadcountType } from './resources.js';

/** What an admission works with. */
export interface JoiningParts {
  balances: BalanceRepository;
  names: AccountNames;
  limits: LimitExplainer;
  movements: MovementWriter;
}

/**
 * People who come by a list of names take 编制 like everybody else. A community whose ledger is not open yet has
 * nothing to take it of: its people are counted as the opening stock.
 */
@Injectable()
export class JoiningLedger implements HeadcountLedger, OnModuleInit {
  private readonly parts: JoiningParts;

  constructor(
    private readonly headcount: Headcount,
    private readonly accounts: EstablishmentAccountRepository,
    balances: BalanceRepository,
    names: AccountNames,
    limits: LimitExplainer,
    movements: MovementWriter,
  ) {
    this.parts = { balances, names, limits, movements };
  }

  onModuleInit(): void {
    this.headcount.register(this);
  }

  async lock(tx: Tx, communityId: string): Promise<void> {
    await this.accounts.lock(tx, await this.accountsOf(tx, communityId));
  }

  async open(tx: Tx, ctx: JoiningContext, communityId: string): Promise<Admission> {
    const accounts = await this.accountsOf(tx, communityId);
    const segments = await this.parts.balances.within(
      tx,
      accounts.filter(({ capped }) => capped).map(({ id }) => id),
      ctx.today,
      null,
    );
    const tightest = new Map<string, TightestDay>();
    for (const { id } of accounts) {
      const own = segments.filter(({ accountId }) => accountId === id);
      const day = tightestDay(own, ctx.today);
      if (day) tightest.set(id, day);
    }
    return new AdmissionByLedger(this.parts, tx, ctx, communityId, accounts, tightest);
  }

  private async accountsOf(tx: Tx, communityId: string): Promise<AccountRow[]> {
    const all = await this.accounts.ofCommunity(tx, communityId);
    return all.filter(({ resource }) => familyOf(resource) === 'HEADCOUNT');
  }
}

class AdmissionByLedger implements Admission {
  private readonly taken = new Map<string, number>();
  /** An account that is full stays full for the rest of the list. */
  private readonly refused = new Map<string, Refused>();

  constructor(
    private readonly parts: JoiningParts,
    private readonly tx: Tx,
    private readonly ctx: JoiningContext,
    private readonly communityId: string,
    private readonly accounts: readonly AccountRow[],
    private readonly tightest: ReadonlyMap<string, TightestDay>,
  ) {}

  async admit(joiner: Joiner): Promise<Refused | null> {
    const resource = resourceOf(joiner);
    if (!resource || this.accounts.length === 0) return null;
    const own = this.accountsFor(joiner);
    if (own.length === 0 && resource === 'CONTRACT') return null;
    if (!own.some(({ institutionId }) => institutionId)) return this.missing(joiner.institutionId, resource);
    for (const account of own) {
      const full = await this.full(account);
      if (full) return full;
    }
    for (const { id } of own) this.taken.set(id, (this.taken.get(id) ?? 0) + 1);
    return null;
  }

  async occupy(people: readonly (Joiner & { personId: string })[], documentNumber: string): Promise<void> {
    const rows = people.flatMap((person) => {
      const groupId = newId();
      return this.accountsFor(person).map((account): EntryRow => ({
        id: newId(),
        accountId: account.id,
        groupId,
        entryKind: 'OCCUPY',
        holding: 'OCCUPIED',
        count: 1,
        fromOn: this.ctx.today,
        toOn: null,
        personId: person.personId,
        caseId: null,
        caseNumber: null,
        documentNumber,
        pointsTo: null,
        recordedAt: machineNow(),
      }));
    });
    await this.parts.movements.write(this.tx, this.ctx, this.accounts, rows, {
      type: 'establishment.occupied',
      summary: `新进人员占用编制，自${this.ctx.today}起（${documentNumber}）`,
      caseNumber: null,
    });
  }

  private accountsFor(joiner: Joiner): AccountRow[] {
    const resource = resourceOf(joiner);
    const own = this.accounts.filter(
      (account) =>
        account.resource === resource &&
        (account.institutionId === null || account.institutionId === joiner.institutionId),
    );
    // People outside 编制 are counted where a document sets a figure for the institution, and nowhere else.
    const counted = resource !== 'CONTRACT' || own.some(({ institutionId }) => institutionId);
    return counted ? own : [];
  }

  private async full(account: AccountRow): Promise<Refused | null> {
    const known = this.refused.get(account.id);
    if (known) return known;
    const day = this.tightest.get(account.id);
    const taken = this.taken.get(account.id) ?? 0;
    if (!account.capped || !day || day.free - taken >= 1) return null;
    const after = { ...day, occupied: day.occupied + taken, free: day.free - taken };
    const refusal = await this.parts.limits.exceeded(this.tx, account, after, 1, this.ctx.today);
    this.refused.set(account.id, refusal);
    return refusal;
  }

  private async missing(institutionId: string, resource: HeadcountType): Promise<Refused> {
    const key = { communityId: this.communityId, institutionId, resource };
    const known = this.refused.get(`${institutionId}/${resource}`);
    if (known) return known;
    const name = (await this.parts.names.of(this.tx, [key], this.ctx.today)).get(key)?.name ?? '';
    const { clause } = await this.parts.limits.capMode(this.tx, this.communityId, this.ctx.today);
    const refusal = notVerified(name, clause);
    this.refused.set(`${institutionId}/${resource}`, refusal);
    return refusal;
  }
}

function resourceOf({ establishmentType }: Joiner): HeadcountType | null {
  return establishmentType === 'NONE' ? null : establishmentType;
}
