import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { MatterRegistry } from '../approval/index.js';
import type {
  Awaiting,
  CaseRef,
  CaseScope,
  ContentSummary,
  FrozenVersion,
  MatterHandler,
  RestingCase,
} from '../approval/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { AcrossNews } from './across/across-news.js';
import { receptionEventNames } from './across/reception-events.js';
import { Receptions } from './across/receptions.js';
import { parsePosting } from './posting-content.js';
import type { PostingContent } from './posting-content.js';
import { PostingFactFinder } from './posting-facts.js';
import { PostingLines } from './posting-lines.js';
import type { PostedPeople } from './posting-lines.js';
import { PostingScope } from './posting-scope.js';
import { summarisePosting } from './posting-summary.js';
import { refuse } from './posting.errors.js';

/** Type of the matter; chain templates name it. */
export const POSTING_MATTER = 'POSTING';

/** 县管乡用人员派驻: reserved when the party committee approves, effective when every filing is in (003 二(四)2). */
@Injectable()
export class PostingMatter implements MatterHandler<PostingContent>, OnModuleInit {
  readonly type = POSTING_MATTER;
  readonly code = 'DP';
  readonly name = '县管乡用人员派驻';
  readonly subject = 'Posting';
  readonly formVersion = 1;
  readonly told = receptionEventNames;

  constructor(
    private readonly matters: MatterRegistry,
    private readonly facts: PostingFactFinder,
    private readonly scopes: PostingScope,
    private readonly lines: PostingLines,
    private readonly receptions: Receptions,
    private readonly news: AcrossNews,
  ) {}

  onModuleInit(): void {
    this.matters.register(this);
  }

  parse(input: unknown): PostingContent {
    return parsePosting(input);
  }

  async scope(tx: Tx, ctx: RequestContext, content: PostingContent): Promise<CaseScope> {
    return this.scopes.of(tx, ctx, await this.facts.find(tx, ctx, content));
  }

  async validate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: PostingContent): Promise<void> {
    const facts = await this.facts.find(tx, ctx, content);
    // A new version may name another person: it must stay where the case belongs.
    if (facts.communityId !== ref.communityId) throw refuse.personUnknown();
    await this.scopes.of(tx, ctx, facts);
    await this.lines.assert(tx, ctx, 'SUBMISSION', alone(content), ref.id);
  }

  async summarise(tx: Tx, ctx: RequestContext, content: PostingContent): Promise<ContentSummary> {
    return summarisePosting(content, await this.facts.find(tx, ctx, content));
  }

  people(content: PostingContent): string[] {
    return [content.personId];
  }

  /** Whoever receives the person. */
  readers({ hostInstitutionId }: PostingContent): string[] {
    return [hostInstitutionId];
  }

  async submitted(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: PostingContent,
    version: FrozenVersion,
  ): Promise<void> {
    await this.receptions.crossed(tx, ctx, ref, content, await this.facts.find(tx, ctx, content), version);
  }

  /** The consent of the host's community, where that is another one (edge-24). */
  async awaits(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: PostingContent,
    version: FrozenVersion,
  ): Promise<Awaiting | null> {
    return this.receptions.awaits(tx, ctx, ref, version, await this.facts.find(tx, ctx, content));
  }

  reserve(tx: Tx, ctx: RequestContext, ref: CaseRef, content: PostingContent): Promise<void> {
    return this.lines.reserve(tx, ctx, ref, alone(content));
  }

  async revalidate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: PostingContent): Promise<void> {
    await this.receptions.voidConsent(tx, ctx, ref.id);
    await this.lines.revalidate(tx, ctx, ref, alone(content));
  }

  /** Those that crossed, on the consent of the host's community. */
  restsOn(tx: Tx, communityIds: readonly string[]): Promise<RestingCase[]> {
    return this.receptions.inForceOf(tx, communityIds);
  }

  async implement(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: PostingContent,
  ): Promise<Record<string, unknown>> {
    const [facts] = await this.lines.implement(tx, ctx, ref, alone(content));
    return facts ?? {};
  }

  release(tx: Tx, ctx: RequestContext, ref: CaseRef): Promise<void> {
    return this.lines.release(tx, ctx, ref);
  }

  refuseCancelling(tx: Tx, ctx: RequestContext, ref: CaseRef): Promise<void> {
    return this.lines.refuseCancelling(tx, ctx, ref);
  }

  warnOfCancelling(tx: Tx, ctx: RequestContext, ref: CaseRef): Promise<string | null> {
    return this.lines.uncoveredByCancelling(tx, ctx, ref);
  }

  async cancel(tx: Tx, ctx: RequestContext, ref: CaseRef): Promise<Record<string, unknown>> {
    const [postingId] = await this.lines.cancel(tx, ctx, ref);
    if (postingId) await this.news.toHost(tx, ctx, ref.id, { id: postingId, what: '已取消，不再派出' });
    return { postingId };
  }
}

function alone(content: PostingContent): PostedPeople {
  return { lines: [content], labelOf: () => '', pathOf: () => '' };
}
