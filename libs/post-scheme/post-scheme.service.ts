import { Injectable } from '@nestjs/common';
import { scopesOf } from '../access/index.js';
import { CaseReader, CaseService, TemplateRepository } from '../approval/index.js';
import type { ApprovalCase, Resubmission } from '../approval/index.js';
import { Refused } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { Refusal } from '../context/graphql/index.js';
import { TransactionRunner } from '../database/index.js';
import { PostPlans, PostReader } from '../establishment/index.js';
import type { PlanView } from '../establishment/index.js';
import { Organization } from '../organization/index.js';
import { calendarDate } from '../rules/index.js';
import { compareScheme, overfilled } from './comparison.js';
import type { ComparedPosts } from './comparison.js';
import { PostSchemeForm, PostSchemePreview, PostSchemeRow } from './dto/post-scheme.dto.js';
import type { PostSchemeDraftInput } from './dto/post-scheme.dto.js';
import { parseDraft } from './post-scheme.content.js';
import type { SchemeLine } from './post-scheme.content.js';
import { refuse } from './post-scheme.errors.js';
import { SchemeFactFinder } from './post-scheme.facts.js';
import { POST_SCHEME_MATTER } from './post-scheme.matter.js';

/** Where an officer may start from; the county's chain cites what its steps rest on. */
const LEGAL_BASIS = '事业单位人事管理条例第七条';

/** What HR officers do with schemes of posts, and what the case page shows of them. */
@Injectable()
export class PostSchemeService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly cases: CaseService,
    private readonly caseReader: CaseReader,
    private readonly templates: TemplateRepository,
    private readonly organization: Organization,
    private readonly facts: SchemeFactFinder,
    private readonly plans: PostPlans,
    private readonly posts: PostReader,
  ) {}

  /** Opens a case. The same idempotency key again answers with the same case. */
  async submit(
    ctx: RequestContext,
    input: unknown,
    idempotencyKey: string,
    attachmentIds: readonly string[] = [],
  ): Promise<ApprovalCase> {
    const { caseNumber } = await this.cases.submit(
      ctx,
      POST_SCHEME_MATTER,
      input,
      idempotencyKey,
      attachmentIds,
    );
    return this.view(ctx, caseNumber);
  }

  /** Answers a return with a new version of the content. */
  async resubmit(ctx: RequestContext, request: Resubmission): Promise<ApprovalCase> {
    if ((await this.view(ctx, request.caseNumber)).matterType !== POST_SCHEME_MATTER)
      throw refuse.caseUnknown();
    const { caseNumber } = await this.cases.resubmit(ctx, request);
    return this.view(ctx, caseNumber);
  }

  /** Whether the actor may submit, and the county's chain of today. */
  async form(ctx: RequestContext): Promise<PostSchemeForm> {
    const [scope] = scopesOf(ctx.ability, 'create', 'PostScheme');
    const tx = this.transactions.reader;
    const template = scope
      ? await this.templates.inForce(
          tx,
          (await this.organization.community(tx, scope.communityId)).countyId,
          POST_SCHEME_MATTER,
          ctx.today,
        )
      : null;
    return Object.assign(new PostSchemeForm(), {
      submittable: scope !== undefined,
      published: template !== null,
      steps: template?.chain.steps.map(({ name }) => name) ?? [],
      documentNumber: template?.documentNumber ?? null,
      legalBasis: LEGAL_BASIS,
    });
  }

  /** What submitting would meet now, beside the plan in force. Writes and locks nothing. */
  async preview(ctx: RequestContext, input: PostSchemeDraftInput): Promise<PostSchemePreview> {
    const preview = Object.assign(new PostSchemePreview(), {
      rows: [],
      total: 0,
      currentDocument: '',
      problems: [],
    });
    try {
      await this.fill(ctx, input, preview);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      preview.problems.push(toRefusal(error));
    }
    return preview;
  }

  /** The plan that the case has put in force. */
  planOf(caseNumber: string): Promise<PlanView | null> {
    return this.posts.planOfCase(this.transactions.reader, caseNumber);
  }

  private async fill(
    ctx: RequestContext,
    { counts, lines, ...input }: PostSchemeDraftInput,
    preview: PostSchemePreview,
  ): Promise<void> {
    const tx = this.transactions.reader;
    const validFrom = calendarDate(input.startOn);
    const draft = counts ? { ...input, startOn: validFrom, lines: [] } : parseDraft({ ...input, lines });
    const facts = await this.facts.find(tx, ctx, draft);
    this.facts.placeOf(ctx, facts);
    const { communityId, institution, current } = facts;
    const owner = { communityId, institutionId: institution.id, validFrom };
    const found = await this.plans.examine(tx, { ...owner, lines: counts ?? draft.lines });
    const split: SchemeLine[] = found.lines.map(({ post, count }) => ({ ...post, count }));
    const rows = compareScheme(split, current);
    const over = new Set(overfilled(rows));
    preview.rows = rows.map((row) => toRow(row, over.has(row)));
    preview.total = split.reduce((sum, { count }) => sum + count, 0);
    preview.currentDocument = current.find(({ documentNumber }) => documentNumber)?.documentNumber ?? '';
    preview.problems.push(...found.problems.map(toRefusal));
  }

  private async view(ctx: RequestContext, caseNumber: string): Promise<ApprovalCase> {
    const found = await this.caseReader.byNumber(ctx, caseNumber);
    if (!found) throw refuse.caseUnknown();
    return found;
  }
}

function toRow({ post, name, ...figures }: ComparedPosts, isOver: boolean): PostSchemeRow {
  return Object.assign(new PostSchemeRow(), { ...post, postName: name, ...figures, overfilled: isOver });
}

function toRefusal(error: Refused): Refusal {
  return Object.assign(new Refusal(), error.detail);
}
