import { Injectable } from '@nestjs/common';
import { scopesOf } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization, institutionKinds } from '../../organization/index.js';
import { postCategories, postName, postOfResource } from '../../rules/index.js';
import type { CalendarDate, RatioPart } from '../../rules/index.js';
import { AccountNames } from '../account-names.js';
import { BalanceRepository } from '../balance.repository.js';
import { PostBalance, PostLoan, PostPlan, StructureRatioTable, UnitCoverage } from '../dto/post.dto.js';
import { EntryRepository } from '../entry.repository.js';
import { EstablishmentAccountRepository } from '../establishment-account.repository.js';
import { bandOfGrade, hasPosts } from '../graded.js';
import { tightestDay } from '../headroom.js';
import { documentOn, documentText } from '../limit-explainer.js';
import { LoanRepository } from '../posts/loan.repository.js';
import { PlanRepository } from '../posts/plan.repository.js';
import type { PlanRow } from '../posts/plan.repository.js';
import { RatioRepository } from '../posts/ratio.repository.js';
import { Coverage } from './coverage.js';

/** What people read of posts: figures of a day, plans, loans, ratio tables, coverage. */
@Injectable()
export class PostReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly accounts: EstablishmentAccountRepository,
    private readonly balanceRows: BalanceRepository,
    private readonly entries: EntryRepository,
    private readonly names: AccountNames,
    private readonly plans: PlanRepository,
    private readonly loans: LoanRepository,
    private readonly ratios: RatioRepository,
    private readonly coverageRule: Coverage,
  ) {}

  /** Figures of a day of every kind of post, the institutions in their order, the bands from the highest. */
  async posts(
    ctx: RequestContext,
    on: CalendarDate,
    institutionId: string | null = null,
  ): Promise<PostBalance[]> {
    const found: PostBalance[] = [];
    for (const id of communitiesOf(ctx))
      found.push(...(await this.postsOf(this.transactions.reader, id, on, institutionId)));
    return found;
  }

  async planList(ctx: RequestContext): Promise<PostPlan[]> {
    const tx = this.transactions.reader;
    const found: PostPlan[] = [];
    for (const id of communitiesOf(ctx)) {
      const rows = await this.plans.ofCommunity(tx, id);
      const nameOn = await this.organization.namesByDay(
        tx,
        rows.map(({ institutionId }) => institutionId),
      );
      // A plan is shown with the name that the institution had when it took effect (domain §8.21).
      for (const row of rows) found.push(planView(row, nameOn(row.institutionId, row.validFrom)));
    }
    return found;
  }

  /** The plan that the case has put in force; null before. */
  async planOfCase(tx: Tx, caseNumber: string): Promise<PostPlan | null> {
    const row = await this.plans.ofCase(tx, caseNumber);
    if (!row) return null;
    const nameOn = await this.organization.namesByDay(tx, [row.institutionId]);
    return planView(row, nameOn(row.institutionId, row.validFrom));
  }

  async loanList(ctx: RequestContext): Promise<PostLoan[]> {
    const tx = this.transactions.reader;
    const found: PostLoan[] = [];
    for (const id of communitiesOf(ctx)) {
      const rows = await this.loans.ofCommunity(tx, id);
      const nameOn = await this.organization.namesByDay(
        tx,
        rows.flatMap(({ fromInstitutionId, toInstitutionId }) => [fromInstitutionId, toInstitutionId]),
      );
      for (const row of rows) {
        const post = postOfResource(row.resource);
        found.push(
          Object.assign(new PostLoan(), {
            id: row.id,
            fromInstitutionName: nameOn(row.fromInstitutionId, row.fromOn),
            toInstitutionName: nameOn(row.toInstitutionId, row.fromOn),
            postName: post ? postName(post) : row.resource,
            ...{ count: row.count, fromOn: row.fromOn, toOn: row.toOn },
            ...{ documentNumber: row.documentNumber, recordedAt: row.recordedAt },
            open: row.toOn === null || row.toOn >= ctx.today,
          }),
        );
      }
    }
    return found;
  }

  /** Ratio tables of the counties whose ledgers the actor may read, the newest in effect first. */
  async ratioList(ctx: RequestContext): Promise<StructureRatioTable[]> {
    const tx = this.transactions.reader;
    const profiles = new Set<string>();
    for (const id of communitiesOf(ctx))
      profiles.add((await this.organization.community(tx, id)).profileCode);
    const found: StructureRatioTable[] = [];
    for (const profile of profiles) {
      const rows = (await this.ratios.versions(tx, profile)).reverse();
      rows.sort((a, b) => (a.validFrom < b.validFrom ? 1 : a.validFrom > b.validFrom ? -1 : 0));
      for (const { ratio, ...row } of rows) {
        found.push(
          Object.assign(new StructureRatioTable(), {
            ...{ id: row.id, institutionKind: row.institutionKind },
            institutionKindName: institutionKinds[row.institutionKind],
            bands: text([ratio.high, ratio.mid, ratio.junior]),
            senior: ratio.senior && text(ratio.senior),
            grades2to4: text(ratio.grades2to4),
            grades5to7: text(ratio.grades5to7),
            grades8to10: text(ratio.grades8to10),
            grades11to12: text(ratio.grades11to12),
            ...{ documentNumber: row.documentNumber, validFrom: row.validFrom, isDemo: row.isDemo },
          }),
        );
      }
    }
    return found;
  }

  async coverage(ctx: RequestContext, from: CalendarDate, to: CalendarDate): Promise<UnitCoverage[]> {
    const found: UnitCoverage[] = [];
    for (const id of communitiesOf(ctx)) {
      for (const unit of await this.coverageRule.of(this.transactions.reader, id, from, to)) {
        const coveredToday = unit.gaps[0]?.from !== from;
        found.push(Object.assign(new UnitCoverage(), { ...unit, coveredToday }));
      }
    }
    return found;
  }

  /** Figures of a day of one institution's posts, or of the whole community's. Asks for no right. */
  async postsOf(
    tx: Tx,
    communityId: string,
    on: CalendarDate,
    institutionId: string | null,
  ): Promise<PostBalance[]> {
    const all = await this.accounts.ofCommunity(tx, communityId);
    const accounts = all.filter(
      (account) =>
        account.institutionId &&
        postOfResource(account.resource) &&
        (!institutionId || account.institutionId === institutionId),
    );
    const ids = accounts.map(({ id }) => id);
    const names = await this.names.of(tx, accounts, on);
    const segments = new Map(
      (await this.balanceRows.within(tx, ids, on, on)).map((segment) => [segment.accountId, segment]),
    );
    const verified = await this.entries.verifiedOf(tx, ids);
    const graded = new Set(
      accounts.flatMap(({ id, institutionId: owner, resource }) => {
        const segment = segments.get(id);
        return segment && hasPosts(segment) ? `${owner}/${bandOfGrade(resource)}` : [];
      }),
    );
    const rows = accounts.flatMap((account) => {
      const post = postOfResource(account.resource);
      const segment = segments.get(account.id);
      const day = segment && tightestDay([segment], on);
      if (!post || !day) return [];
      const document = documentOn(verified, account.id, on);
      const band = bandOfGrade(account.resource);
      // Where the band is filled as a whole, a grade that somebody holds from before is short of nothing.
      const whole = band !== null && !graded.has(`${account.institutionId}/${band}`);
      const free = whole ? Math.max(day.free, 0) : day.free;
      const view = Object.assign(new PostBalance(), {
        ...{ accountId: account.id, institutionId: account.institutionId },
        institutionName: names.get(account)?.institutionName ?? '',
        ...post,
        categoryName: postCategories[post.category],
        postName: postName(post),
        ...{ quota: day.verified, borrowed: day.borrowed, lent: day.lent },
        ...{ occupied: day.occupied, reserved: day.reserved, free, overfilled: free < 0 },
        documentNumber: document ? documentText(document) : '',
      });
      return [{ view, order: names.get(account)?.order ?? 0, place: placeOf(post) }];
    });
    return rows.sort((a, b) => a.order - b.order || a.place - b.place).map(({ view }) => view);
  }
}

function communitiesOf(ctx: RequestContext): Set<string> {
  return new Set(scopesOf(ctx.ability, 'read', 'Establishment').map(({ communityId }) => communityId));
}

const CATEGORY_ORDER = ['PROFESSIONAL', 'MANAGEMENT', 'SUPPORT'];
const BAND_ORDER = ['HIGH', 'MID', 'JUNIOR'];

/** Professional posts first, each band before its grades, from the highest. */
function placeOf(post: { category: string; band: string | null; grade: number | null }): number {
  const band = post.band === null ? 0 : BAND_ORDER.indexOf(post.band);
  return CATEGORY_ORDER.indexOf(post.category) * 10_000 + band * 100 + (post.grade ?? 0);
}

function planView(row: PlanRow, institutionName: string): PostPlan {
  const parsed = JSON.parse(row.linesJson) as {
    category: keyof typeof postCategories;
    band: 'HIGH' | 'MID' | 'JUNIOR' | null;
    grade: number | null;
    count: number;
  }[];
  const lines = parsed.map(({ count, ...post }) => ({ postName: postName(post), count }));
  return Object.assign(new PostPlan(), {
    ...{ id: row.id, institutionId: row.institutionId },
    institutionName,
    lines,
    total: lines.reduce((sum, { count }) => sum + count, 0),
    ...{ documentNumber: row.documentNumber, documentDate: row.documentDate, validFrom: row.validFrom },
    ...{ isDemo: row.isDemo, caseNumber: row.caseNumber, recordedAt: row.recordedAt },
  });
}

function text(parts: readonly RatioPart[]): string {
  return parts.map(String).join(':');
}
