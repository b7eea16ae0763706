import { Injectable } from '@nestjs/common';
import { scopesOf } from '../access/index.js';
import { CaseReader, CaseService } from '../approval/index.js';
import type { ApprovalCase, Resubmission } from '../approval/index.js';
import { Refused } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { Refusal } from '../context/graphql/index.js';
import type { Page } from '../context/graphql/index.js';
import { TransactionRunner } from '../database/index.js';
import { postingTermEnd } from '../rules/index.js';
import { Posting, PostingKind, PostingPreview } from './dto/posting.dto.js';
import { PostingChecks } from './posting-checks.js';
import { draftPosting } from './posting-content.js';
import { PostingFactFinder } from './posting-facts.js';
import { PostingListRepository } from './posting-list.repository.js';
import type { PostingLine, PostingSearch } from './posting-list.repository.js';
import { lastDayOf } from './life/life-writer.js';
import { PostingLifeRepository } from './life/life.repository.js';
import type { PostingRecord } from './life/posting-record.js';
import { PostingPolicy, effectNames } from './posting-policy.js';
import { PostingQuotas } from './posting-quotas.js';
import { PostingScope } from './posting-scope.js';
import { postingStatusNames, statusOf } from './posting-status.js';
import { refuse } from './posting.errors.js';
import { POSTING_MATTER } from './posting.matter.js';

/** What HR officers do with postings, and what everybody reads of them. */
@Injectable()
export class PostingService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly cases: CaseService,
    private readonly caseReader: CaseReader,
    private readonly quotas: PostingQuotas,
    private readonly facts: PostingFactFinder,
    private readonly scopes: PostingScope,
    private readonly checks: PostingChecks,
    private readonly policy: PostingPolicy,
    private readonly list: PostingListRepository,
    private readonly postings: PostingLifeRepository,
  ) {}

  /** Opens a case. The same idempotency key again answers with the same case. */
  async submit(
    ctx: RequestContext,
    input: unknown,
    idempotencyKey: string,
    attachmentIds: readonly string[] = [],
  ): Promise<ApprovalCase> {
    const { caseNumber } = await this.cases.submit(ctx, POSTING_MATTER, input, idempotencyKey, attachmentIds);
    return this.view(ctx, caseNumber);
  }

  /** Answers a return with a new version of the content. */
  async resubmit(ctx: RequestContext, request: Resubmission): Promise<ApprovalCase> {
    const { caseNumber } = await this.cases.resubmit(ctx, request);
    return this.view(ctx, caseNumber);
  }

  /** What submitting would meet now: quotas and every refusal. Writes and locks nothing. */
  async preview(ctx: RequestContext, input: unknown): Promise<PostingPreview> {
    const { draft, problems } = draftPosting(input);
    const preview = new PostingPreview();
    preview.endOn = null;
    preview.quotas = [];
    preview.warnings = problems.map(toRefusal);
    if (!draft) return preview;
    const tx = this.transactions.reader;
    try {
      const facts = await this.facts.find(tx, ctx, draft);
      await this.scopes.of(tx, ctx, facts);
      const { defaultMonths } = facts.kind;
      preview.endOn = defaultMonths === null ? null : postingTermEnd(draft.startOn, defaultMonths);
      const refusals = await this.checks.problems(tx, ctx, 'SUBMISSION', draft, facts, null);
      preview.warnings.push(...refusals.map(toRefusal));
      preview.quotas = await this.quotas.of(tx, ctx, [{ draft, facts }]);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      preview.warnings.push(toRefusal(error));
    }
    return preview;
  }

  /** Kinds of every community in which the actor may see postings. */
  async kinds(ctx: RequestContext): Promise<PostingKind[]> {
    const kinds = new Map<string, PostingKind>();
    for (const communityId of new Set(
      scopesOf(ctx.ability, 'read', 'Posting').map((scope) => scope.communityId),
    )) {
      for (const kind of await this.policy.kinds(this.transactions.reader, communityId, ctx.today)) {
        if (kinds.has(kind.code)) continue;
        const { code, name, documentNumber, defaultMonths, isPaired, needsDiscipline, acrossCommunities } =
          kind;
        const establishmentEffectName = effectNames[kind.effect];
        kinds.set(
          code,
          Object.assign(new PostingKind(), {
            code,
            name,
            establishmentEffectName,
            documentNumber,
            defaultMonths,
            isPaired,
            needsDiscipline,
            acrossCommunities,
            givesEstablishment: kind.effect === 'OCCUPY_COMMUNITY_POOL',
          }),
        );
      }
    }
    return [...kinds.values()];
  }

  /** Live postings that the actor may see, those that start last first. */
  async page(
    ctx: RequestContext,
    search: PostingSearch,
    page: { first: number; offset: number },
  ): Promise<Page<Posting>> {
    const scopes = scopesOf(ctx.ability, 'read', 'Posting');
    const { total, items } = await this.list.page(this.transactions.reader, scopes, search, ctx.today, page);
    return { total, items: await this.views(ctx, items) };
  }

  /** The live posting, or null when there is none that the actor may see. */
  async byId(ctx: RequestContext, id: string): Promise<Posting | null> {
    const scopes = scopesOf(ctx.ability, 'read', 'Posting');
    return this.one(ctx, await this.list.byId(this.transactions.reader, scopes, id, ctx.today));
  }

  /** The live posting that a case has made, the first of several; the caller may see the case. */
  async ofCase(ctx: RequestContext, caseId: string): Promise<Posting | null> {
    return (await this.allOfCase(ctx, caseId))[0] ?? null;
  }

  /** The posting that a case is to extend or to end early; the caller may see the case. */
  async changedBy(ctx: RequestContext, caseId: string): Promise<Posting | null> {
    return this.one(ctx, await this.list.changedBy(this.transactions.reader, caseId, ctx.today));
  }

  private async one(ctx: RequestContext, line: PostingLine | null): Promise<Posting | null> {
    return line ? ((await this.views(ctx, [line]))[0] ?? null) : null;
  }

  private async views(ctx: RequestContext, lines: readonly PostingLine[]): Promise<Posting[]> {
    const records = await this.postings.byIds(
      this.transactions.reader,
      lines.map(({ id }) => id),
    );
    return lines.flatMap((line) => {
      const record = records.get(line.id);
      return record ? [toPosting(line, record, ctx)] : [];
    });
  }

  /** Everybody's live posting that a case has made, by name; the caller may see the case. */
  async allOfCase(ctx: RequestContext, caseId: string): Promise<Posting[]> {
    const lines = await this.list.ofCase(this.transactions.reader, caseId, ctx.today);
    return this.views(ctx, lines);
  }

  private async view(ctx: RequestContext, caseNumber: string): Promise<ApprovalCase> {
    const found = await this.caseReader.byNumber(ctx, caseNumber);
    if (!found) throw refuse.caseUnknown();
    return found;
  }
}

function toRefusal(error: Refused): Refusal {
  return Object.assign(new Refusal(), error.detail);
}

function toPosting(line: PostingLine, record: PostingRecord, ctx: RequestContext): Posting {
  const { personId, personName, ...rest } = line;
  const status = statusOf(record.facts, ctx.today);
  return Object.assign(new Posting(), {
    ...rest,
    endOn: lastDayOf(record),
    firstEndOn: line.endOn,
    person: { id: personId, name: personName },
    status,
    statusName: postingStatusNames[status],
  });
}
