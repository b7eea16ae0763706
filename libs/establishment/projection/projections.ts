import { Injectable } from '@nestjs/common';
import { allowsRow, scopesOf } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { addDays, addMonths, projectAccount } from '../../rules/index.js';
import type { AccountProjection, CalendarDate } from '../../rules/index.js';
import { AccountNames } from '../account-names.js';
import type { AccountName } from '../account-names.js';
import {
  EstablishmentProjection,
  ProjectedAccount,
  ProjectedBreach,
  breachKindNames,
} from '../dto/projection.dto.js';
import type { BreachKind } from '../dto/projection.dto.js';
import type { AccountRow } from '../establishment-account.repository.js';
import { familyOf, headcountTypes, resourceName } from '../resources.js';
import { Coverage } from '../reads/coverage.js';
import { VerifiedDocuments } from '../verified-documents.js';
import { BreachCauses } from './breach-causes.js';
import { ProjectionRepository, withoutUngraded } from './projection.repository.js';

/** What is asked of a projection. */
export interface ProjectionRequest {
  communityId?: string | null;
  institutionId?: string | null;
  from?: CalendarDate | null;
  months?: number | null;
}

const MONTHS = 24;
const MOST_MONTHS = 60;
/** Causes looked up: the breaches that come first. */
const EXPLAINED = 200;

interface Projected extends AccountProjection {
  account: AccountRow;
}

/** How occupancy goes day by day over the coming months, where it breaks a limit first, and why. */
@Injectable()
export class Projections {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly repository: ProjectionRepository,
    private readonly names: AccountNames,
    private readonly causes: BreachCauses,
    private readonly documents: VerifiedDocuments,
    private readonly coverage: Coverage,
  ) {}

  /** Of one community, or of all that the actor may read. Null when the actor may read no such community's ledger. */
  async for(ctx: RequestContext, request: ProjectionRequest): Promise<EstablishmentProjection | null> {
    const asked = request.communityId
      ? [request.communityId]
      : scopesOf(ctx.ability, 'read', 'Establishment').map((scope) => scope.communityId);
    const communities = [...new Set(asked)].filter((communityId) =>
      allowsRow(ctx.ability, 'read', 'Establishment', { communityId }),
    );
    if (communities.length === 0) return null;
    const from = request.from ?? ctx.today;
    const months = Math.min(Math.max(request.months ?? MONTHS, 1), MOST_MONTHS);
    const to = addDays(addMonths(from, months), -1);
    const tx = this.transactions.reader;
    const institutionId = request.institutionId ?? null;
    const accounts: Projected[] = [];
    const standing: ProjectedBreach[] = [];
    for (const communityId of communities) {
      accounts.push(...(await this.project(tx, communityId, from, to, institutionId)));
      standing.push(...(await this.gaps(tx, communityId, from, to, institutionId)));
    }
    const names = await this.namesOf(tx, accounts, from);
    if (!institutionId)
      for (const communityId of communities)
        standing.push(...(await this.sums(tx, communityId, from, to, names)));
    return Object.assign(new EstablishmentProjection(), {
      ...{ communityIds: communities, from, to },
      accounts: accounts.map((one) => viewOf(one, names)),
      breaches: [...(await this.breaches(tx, ctx, accounts, names, from)), ...standing].sort((a, b) =>
        a.from === b.from ? 0 : a.from < b.from ? -1 : 1,
      ),
    });
  }

  /** The steps of every account of the community, in one statement. */
  async project(
    tx: Tx,
    communityId: string,
    from: CalendarDate,
    to: CalendarDate,
    institutionId: string | null = null,
  ): Promise<Projected[]> {
    const found = await this.repository.steps(tx, communityId, from, to, institutionId);
    return withoutUngraded(found).map(({ account, steps }) => ({
      account,
      ...projectAccount(steps, from, to),
    }));
  }

  private async namesOf(
    tx: Tx,
    accounts: Projected[],
    on: CalendarDate,
  ): Promise<Map<AccountRow, AccountName>> {
    const names = await this.names.of(
      tx,
      accounts.map(({ account }) => account),
      on,
    );
    const order = ({ account }: Projected): number => names.get(account)?.order ?? 0;
    accounts.sort((a, b) => order(a) - order(b) || (a.account.resource < b.account.resource ? -1 : 1));
    return names;
  }

  private async breaches(
    tx: Tx,
    ctx: RequestContext,
    accounts: readonly Projected[],
    names: ReadonlyMap<AccountRow, AccountName>,
    from: CalendarDate,
  ): Promise<ProjectedBreach[]> {
    const runs = accounts
      .flatMap(({ account, breaches }) => breaches.map((run) => ({ account, run })))
      .sort((a, b) => (a.run.from < b.run.from ? -1 : 1));
    const days = await Promise.all(
      runs.slice(0, EXPLAINED).map(async ({ account, run }) => {
        const begun = run.from === from ? await this.repository.shortSince(tx, account.id, from) : null;
        return { accountId: account.id, day: begun ?? run.from };
      }),
    );
    const causes = await this.causes.of(tx, ctx, days);
    return runs.map(({ account, run }, at) => {
      const since = days[at]?.day;
      const begun = since && since < from ? `自${since}起：` : '';
      return breach(account.capped ? 'OVER_LIMIT' : 'OVER_FIGURE', {
        accountId: account.id,
        accountName: names.get(account)?.name ?? '',
        institutionName: names.get(account)?.institutionName ?? null,
        ...{ from: run.from, until: run.until, shortfall: run.shortfall, worstOn: run.worstOn },
        cause: begun + (causes[at] ?? ''),
      });
    });
  }

  /** Invariant b of domain §2, for every day looked at. */
  private async sums(
    tx: Tx,
    communityId: string,
    from: CalendarDate,
    to: CalendarDate,
    names: ReadonlyMap<AccountRow, AccountName>,
  ): Promise<ProjectedBreach[]> {
    const totals = [...names].filter(
      ([account]) => account.communityId === communityId && account.institutionId === null,
    );
    const found: ProjectedBreach[] = [];
    for (const resource of headcountTypes) {
      const mismatch = await this.documents.mismatch(tx, communityId, resource, from);
      if (!mismatch || mismatch.day > to) continue;
      found.push(
        breach('TOTAL_NOT_SUM', {
          ...{ accountId: null, institutionName: null },
          accountName:
            totals.find(([account]) => account.resource === resource)?.[1].name ?? resourceName(resource),
          ...{ from: mismatch.day, until: null, worstOn: mismatch.day },
          shortfall: Math.abs(mismatch.sum - mismatch.total),
          cause: `各机构核定数合计${mismatch.sum}，总量${mismatch.total}`,
        }),
      );
    }
    return found;
  }

  /** Invariant g: townships without a lead hospital's 主治 or above. */
  private async gaps(
    tx: Tx,
    communityId: string,
    from: CalendarDate,
    to: CalendarDate,
    institutionId: string | null,
  ): Promise<ProjectedBreach[]> {
    const units = await this.coverage.of(tx, communityId, from, to);
    return units
      .filter((unit) => !institutionId || unit.institutionId === institutionId)
      .flatMap(({ institutionName, gaps, rule }) =>
        gaps.map((gap) =>
          breach('NOT_COVERED', {
            ...{ accountId: null, accountName: `${institutionName}派驻覆盖`, institutionName },
            ...{ from: gap.from, until: gap.to === to ? null : gap.to, shortfall: 1, worstOn: gap.from },
            cause: `没有牵头医院主治及以上医师派驻（${rule}）`,
          }),
        ),
      );
  }
}

function breach(kind: BreachKind, rest: Omit<ProjectedBreach, 'kind' | 'kindName'>): ProjectedBreach {
  return Object.assign(new ProjectedBreach(), { kind, kindName: breachKindNames[kind], ...rest });
}

function viewOf(one: Projected, names: ReadonlyMap<AccountRow, AccountName>): ProjectedAccount {
  const { account, steps, lowest, breaches } = one;
  return Object.assign(new ProjectedAccount(), {
    accountId: account.id,
    name: names.get(account)?.name ?? '',
    institutionId: account.institutionId,
    institutionName: names.get(account)?.institutionName ?? null,
    resource: account.resource,
    resourceName: resourceName(account.resource),
    family: familyOf(account.resource),
    capped: account.capped,
    ...{ lowestFree: lowest.free, lowestOn: lowest.from, firstBreachOn: breaches[0]?.from ?? null },
    steps: steps.map(({ from, ...figures }) => ({ on: from, ...figures })),
  });
}
