import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { MatterRegistry } from '../approval/index.js';
import type { CaseRef, CaseScope, ContentSummary, MatterHandler } from '../approval/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { PostPlans } from '../establishment/index.js';
import { calendarDate } from '../rules/index.js';
import { SchemeFilings } from './filings.js';
import { parseScheme } from './post-scheme.content.js';
import type { SchemeContent } from './post-scheme.content.js';
import { refuse } from './post-scheme.errors.js';
import { SchemeFactFinder } from './post-scheme.facts.js';
import type { SchemeFacts } from './post-scheme.facts.js';
import { summariseScheme } from './post-scheme.summary.js';

/** Type of the matter; chain templates name it. */
export const POST_SCHEME_MATTER = 'POST_SETTING_PLAN';

/** C8 岗位设置方案: decided, filed with 人社, and then put in force in the ledger of posts (条例 7). */
@Injectable()
export class PostSchemeMatter implements MatterHandler<SchemeContent>, OnModuleInit {
  readonly type = POST_SCHEME_MATTER;
  readonly code = 'PS';
  readonly name = '岗位设置方案';
  readonly subject = 'PostScheme';
  /** 1 was a declared form without posts by kind. */
  readonly formVersion = 2;

  constructor(
    private readonly matters: MatterRegistry,
    private readonly facts: SchemeFactFinder,
    private readonly plans: PostPlans,
    private readonly filings: SchemeFilings,
  ) {}

  onModuleInit(): void {
    this.matters.register(this);
  }

  parse(input: unknown): SchemeContent {
    return parseScheme(input);
  }

  async scope(tx: Tx, ctx: RequestContext, content: SchemeContent): Promise<CaseScope> {
    return this.facts.placeOf(ctx, await this.facts.find(tx, ctx, content));
  }

  async validate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: SchemeContent): Promise<void> {
    const facts = await this.facts.find(tx, ctx, content);
    const place = this.facts.placeOf(ctx, facts);
    // The case stays where it is also when the institution has changed its community since (edge-22).
    if (place.institutionId !== ref.institutionId) throw refuse.movedElsewhere();
    await this.plans.check(tx, planOf(content, facts));
  }

  async summarise(tx: Tx, ctx: RequestContext, content: SchemeContent): Promise<ContentSummary> {
    return summariseScheme(content, await this.facts.find(tx, ctx, content));
  }

  /** A plan is about posts, whoever holds them. */
  people(): string[] {
    return [];
  }

  /** Figures are set, not taken: nothing is held before the plan is in force. */
  reserve(): Promise<void> {
    return Promise.resolve();
  }

  release(): Promise<void> {
    return Promise.resolve();
  }

  async revalidate(tx: Tx, ctx: RequestContext, _ref: CaseRef, content: SchemeContent): Promise<void> {
    if (!Array.isArray(content.lines)) throw refuse.oldForm();
    await this.plans.check(tx, planOf(content, await this.facts.find(tx, ctx, content)));
  }

  async implement(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: SchemeContent,
  ): Promise<Record<string, unknown>> {
    const paper = await this.filings.paperOf(tx, ref, ctx.today);
    const changed = await this.plans.putInForce(tx, ctx, {
      ...planOf(content, await this.facts.find(tx, ctx, content)),
      ...paper,
      isDemo: false,
      caseNumber: ref.number,
    });
    return { institutionId: content.institutionId, validFrom: content.startOn, ...paper, changed };
  }
}

function planOf({ institutionId, lines, startOn }: SchemeContent, { communityId }: SchemeFacts) {
  return { communityId, institutionId, lines, validFrom: calendarDate(startOn) };
}
