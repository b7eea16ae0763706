import { Injectable } from '@nestjs/common';
import { AccessDenied, allowsRow } from '../../access/index.js';
import type { RequestContext } from '../../context/index.js';
import { Refused } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { makePost, postBands, postCategories } from '../../rules/index.js';
import type { Post, PostBand, PostCategory } from '../../rules/index.js';
import type { EndPostLoanInput, PostLoanInput, PostPlanInput } from '../dto/post.dto.js';
import { EstablishmentAccountRepository } from '../establishment-account.repository.js';
import { EntryRepository } from '../entry.repository.js';
import { PostLoans } from './post-loans.js';
import { PostPlans } from './post-plans.js';
import type { PlanLineInput } from './post-plans.js';
import { loanRefused, planRefused } from './post.errors.js';

/** What the county's administrator and the community's HR officer enter of posts by document. */
@Injectable()
export class PostDesk {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly accounts: EstablishmentAccountRepository,
    private readonly entries: EntryRepository,
    private readonly plans: PostPlans,
    private readonly loans: PostLoans,
  ) {}

  /** @throws {Refused} as {@link PostPlans.putInForce}; {AccessDenied} */
  async putPlanInForce(ctx: RequestContext, input: PostPlanInput): Promise<boolean> {
    const { institutionId, lines, counts, documentNumber, documentDate, validFrom } = input;
    if ((lines ? 1 : 0) + (counts ? 1 : 0) !== 1) {
      const message = '请填写逐类岗位，或只填各类岗位总数，两者填一种';
      throw new Refused({ code: 'PLAN_LINES_OR_COUNTS', message, field: 'lines' });
    }
    return this.transactions.run(async (tx) => {
      const communityId = await this.communityOf(tx, ctx, institutionId);
      assertMay(ctx, 'manage', communityId);
      return this.plans.putInForce(tx, ctx, {
        ...{ communityId, institutionId, documentNumber, documentDate, validFrom },
        lines: counts ?? (lines ?? []).map(lineOf),
        ...{ isDemo: false, caseNumber: null },
      });
    });
  }

  /** @throws {Refused} as {@link PostLoans.lend}; {AccessDenied} */
  async lend(ctx: RequestContext, input: PostLoanInput): Promise<void> {
    const { fromInstitutionId, toInstitutionId, count, fromOn, documentNumber } = input;
    const post = postOf(input);
    if (!post) throw loanRefused.postInvalid();
    await this.transactions.run(async (tx) => {
      const communityId = await this.communityOf(tx, ctx, fromInstitutionId);
      assertMay(ctx, 'lend', communityId);
      await this.loans.lend(tx, ctx, {
        ...{ communityId, fromInstitutionId, toInstitutionId, post, count, fromOn },
        ...{ toOn: input.toOn ?? null, documentNumber },
      });
    });
  }

  /** @throws {Refused} as {@link PostLoans.end}; {AccessDenied} */
  async endLoan(ctx: RequestContext, { loanId, from, documentNumber }: EndPostLoanInput): Promise<void> {
    await this.transactions.run(async (tx) => {
      const [entry] = await this.entries.liveOfLoan(tx, loanId);
      const [account] = entry ? await this.accounts.byIds(tx, [entry.accountId]) : [];
      // Another community's loan is as unknown as one that is not there.
      if (!account || !may(ctx, 'read', account.communityId)) throw loanRefused.unknown();
      assertMay(ctx, 'lend', account.communityId);
      await this.loans.end(tx, ctx, { communityId: account.communityId, loanId, from, documentNumber });
    });
  }

  private async communityOf(tx: Tx, ctx: RequestContext, institutionId: string): Promise<string> {
    const community = await this.organization.communityOf(tx, institutionId, ctx.today);
    if (!community || !may(ctx, 'read', community.id)) throw planRefused.institutionUnknown();
    return community.id;
  }
}

function may(ctx: RequestContext, action: 'read' | 'manage' | 'lend', communityId: string): boolean {
  return allowsRow(ctx.ability, action, 'Establishment', { communityId });
}

function assertMay(ctx: RequestContext, action: 'manage' | 'lend', communityId: string): void {
  if (!may(ctx, action, communityId)) throw new AccessDenied('FORBIDDEN');
}

function lineOf(line: {
  category: string;
  band?: string | null;
  grade?: number | null;
  count: number;
}): PlanLineInput {
  const post = postOf(line);
  if (!post) throw planRefused.lineInvalid();
  return { ...post, count: line.count };
}

/** The post that texts name; null when there is none like it. */
function postOf(input: { category: string; band?: string | null; grade?: number | null }): Post | null {
  const { category, band = null, grade } = input;
  if (!Object.hasOwn(postCategories, category)) return null;
  if (band !== null && !Object.hasOwn(postBands, band)) return null;
  return makePost(category as PostCategory, band as PostBand | null, grade);
}
