import { Injectable } from '@nestjs/common';
import { machineNow } from '../../context/index.js';
import { newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { bandOfPost, postResource } from '../../rules/index.js';
import type { PlanLine, PostResource } from '../../rules/index.js';
import { EstablishmentAccounts } from '../accounts.js';
import { BalanceRepository } from '../balance.repository.js';
import type { LedgerContext } from '../context.js';
import { EntryRepository } from '../entry.repository.js';
import type { VerifiedRow } from '../entry.repository.js';
import { EstablishmentAccountRepository } from '../establishment-account.repository.js';
import type { AccountRow } from '../establishment-account.repository.js';
import { verifiedFacts } from '../facts.js';
import { familyOf } from '../resources.js';
import { PlanRepository } from './plan.repository.js';
import type { PlanRow } from './plan.repository.js';

interface Owner {
  communityId: string;
  institutionId: string;
}

/** The figures of an institution's posts, as its plans set them. */
@Injectable()
export class PostQuotas {
  constructor(
    private readonly opener: EstablishmentAccounts,
    private readonly accounts: EstablishmentAccountRepository,
    private readonly balances: BalanceRepository,
    private readonly entries: EntryRepository,
    private readonly plans: PlanRepository,
  ) {}

  /** Opens the accounts that the lines need and locks all post accounts of the institution. */
  async lock(tx: Tx, ctx: LedgerContext, owner: Owner, lines: readonly PlanLine[]): Promise<void> {
    const known = new Set((await this.postAccounts(tx, owner)).map(({ resource }) => resource));
    for (const resource of figuresOf(lines).keys())
      if (!known.has(resource)) await this.opener.open(tx, ctx, { ...owner, resource });
    await this.accounts.lock(tx, await this.postAccounts(tx, owner));
  }

  /**
   * Gives every band and grade of the lines its figure from the plan's first day on, until the next plan's, and those
   * that are not in them none. What a plan of a later day, recorded before, does not name has none from that day on. The
   * caller has locked. Returns what the trail keeps of the figures.
   */
  async set(
    tx: Tx,
    owner: Owner,
    lines: readonly PlanLine[],
    plan: PlanRow,
  ): Promise<Record<string, unknown>[]> {
    const figures = figuresOf(lines);
    const accounts = await this.postAccounts(tx, owner);
    const known = await this.entries.verifiedOf(
      tx,
      accounts.map(({ id }) => id),
    );
    const next = await this.nextAfter(tx, owner, plan);
    const rows: VerifiedRow[] = [];
    for (const account of accounts) {
      const own = known.filter(({ accountId }) => accountId === account.id);
      const verified = figures.get(account.resource as PostResource) ?? 0;
      if (verified === 0 && own.length === 0) continue;
      rows.push(verifiedRow(account, verified, plan));
      const later = own.map((row) => row.effectiveFrom).filter((day) => day > plan.validFrom);
      later.sort();
      // The next plan says nothing of an account that was not there when it was recorded.
      if (next && verified > 0 && !later.includes(next.validFrom)) {
        rows.push(verifiedRow(account, 0, next));
        const after = later.find((day) => day > next.validFrom) ?? null;
        await this.balances.setVerified(tx, account.id, 0, next.validFrom, after);
        later.push(next.validFrom);
        later.sort();
      }
      await this.balances.setVerified(tx, account.id, verified, plan.validFrom, later[0] ?? null);
    }
    await this.entries.insertVerifiedRows(tx, rows);
    return rows.map(verifiedFacts);
  }

  /** The plan that takes effect next after it at the institution; of one day the last recorded. */
  private async nextAfter(
    tx: Tx,
    { communityId, institutionId }: Owner,
    plan: PlanRow,
  ): Promise<PlanRow | null> {
    let next: PlanRow | null = null;
    for (const row of await this.plans.ofInstitution(tx, institutionId))
      if (row.communityId === communityId && row.validFrom > plan.validFrom)
        if (!next || row.validFrom <= next.validFrom) next = row;
    return next;
  }

  private async postAccounts(tx: Tx, { communityId, institutionId }: Owner): Promise<AccountRow[]> {
    const own = await this.accounts.ofInstitution(tx, communityId, institutionId);
    return own.filter(({ resource }) => familyOf(resource) === 'POST');
  }
}

/** Posts by account: a grade's own, and the sum of the band. */
function figuresOf(lines: readonly PlanLine[]): Map<PostResource, number> {
  const figures = new Map<PostResource, number>();
  for (const { post, count } of lines) {
    const band = postResource(bandOfPost(post));
    figures.set(band, (figures.get(band) ?? 0) + count);
    if (post.grade !== null) figures.set(postResource(post), count);
  }
  return figures;
}

function verifiedRow(account: AccountRow, verified: number, plan: PlanRow): VerifiedRow {
  const { documentNumber, documentDate, validFrom, isDemo } = plan;
  return {
    ...{ id: newId(), accountId: account.id, verified, documentNumber, documentDate },
    ...{ effectiveFrom: validFrom, isDemo, recordedAt: machineNow() },
  };
}
