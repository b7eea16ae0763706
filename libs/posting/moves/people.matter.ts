import type { OnModuleInit } from '@nestjs/common';
import type {
  CaseRef,
  CaseScope,
  ContentSummary,
  MatterHandler,
  MatterRegistry,
} from '../../approval/index.js';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import type { PostingFactsOfDay } from '../posting-facts.js';
import type { PostedPeople, PostingLines } from '../posting-lines.js';
import type { PostingScope } from '../posting-scope.js';
import { refuse } from '../posting.errors.js';
import { POSTING_MATTER } from '../posting.matter.js';

/** What a matter that posts several people works with. */
export interface PeopleMatterParts {
  matters: MatterRegistry;
  scopes: PostingScope;
  lines: PostingLines;
}

/** A matter that posts several people by one resolution: C1, all of them or none. */
export abstract class PeopleMatter<C extends object> implements MatterHandler<C>, OnModuleInit {
  abstract readonly type: string;
  abstract readonly code: string;
  abstract readonly name: string;
  readonly subject = 'Posting';
  readonly formVersion = 1;

  constructor(private readonly parts: PeopleMatterParts) {}

  abstract parse(input: unknown): C;
  abstract peopleOf(content: C): PostedPeople;
  protected abstract summary(content: C, facts: readonly PostingFactsOfDay[]): ContentSummary;

  onModuleInit(): void {
    this.parts.matters.register(this);
  }

  /** 统筹调配 runs one chain, whatever its form (003 二(四)2). */
  chainOf(): Promise<string> {
    return Promise.resolve(POSTING_MATTER);
  }

  async scope(tx: Tx, ctx: RequestContext, content: C): Promise<CaseScope> {
    const facts = await this.parts.lines.factsOf(tx, ctx, this.peopleOf(content));
    return this.parts.scopes.ofAll(tx, ctx, facts);
  }

  async validate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<void> {
    const { lines, scopes } = this.parts;
    const people = this.peopleOf(content);
    const scope = await scopes.ofAll(tx, ctx, await lines.factsOf(tx, ctx, people));
    // A new version may name other people: it must stay where the case belongs.
    if (scope.communityId !== ref.communityId) throw refuse.personUnknown();
    await lines.assert(tx, ctx, 'SUBMISSION', people, ref.id);
  }

  async summarise(tx: Tx, ctx: RequestContext, content: C): Promise<ContentSummary> {
    return this.summary(content, await this.parts.lines.factsOf(tx, ctx, this.peopleOf(content)));
  }

  people(content: C): string[] {
    return this.peopleOf(content).lines.map(({ personId }) => personId);
  }

  readers(content: C): string[] {
    return [...new Set(this.peopleOf(content).lines.map((line) => line.hostInstitutionId))];
  }

  reserve(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<void> {
    return this.parts.lines.reserve(tx, ctx, ref, this.peopleOf(content));
  }

  revalidate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<void> {
    return this.parts.lines.revalidate(tx, ctx, ref, this.peopleOf(content));
  }

  async implement(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<Record<string, unknown>> {
    return { postings: await this.parts.lines.implement(tx, ctx, ref, this.peopleOf(content)) };
  }

  release(tx: Tx, ctx: RequestContext, ref: CaseRef): Promise<void> {
    return this.parts.lines.release(tx, ctx, ref);
  }

  refuseCancelling(tx: Tx, ctx: RequestContext, ref: CaseRef): Promise<void> {
    return this.parts.lines.refuseCancelling(tx, ctx, ref);
  }

  leftByCancelling(tx: Tx, ctx: RequestContext, ref: CaseRef, content: C): Promise<string | null> {
    return this.parts.lines.leftByCancelling(tx, ctx, ref, this.peopleOf(content));
  }

  warnOfCancelling(tx: Tx, ctx: RequestContext, ref: CaseRef): Promise<string | null> {
    return this.parts.lines.uncoveredByCancelling(tx, ctx, ref);
  }

  async cancel(tx: Tx, ctx: RequestContext, ref: CaseRef): Promise<Record<string, unknown>> {
    return { postingIds: await this.parts.lines.cancel(tx, ctx, ref) };
  }
}
