import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { MatterRegistry } from '../approval/index.js';
import type { CaseRef, CaseScope, ContentSummary, MatterHandler } from '../approval/index.js';
import { AuditTrail } from '../audit/index.js';
import type { RequestContext } from '../context/index.js';
import type { Tx } from '../database/index.js';
import { EstablishmentLedger } from '../establishment/index.js';
import { Organization } from '../organization/index.js';
import { PostingChecks, claimOf, movementRef } from './posting-checks.js';
import type { CheckMoment } from './posting-checks.js';
import { parsePosting } from './posting-content.js';
import type { PostingContent } from './posting-content.js';
import { PostingFactFinder } from './posting-facts.js';
import type { PostingFactsOfDay } from './posting-facts.js';
import { implementedFacts, reservedFacts } from './record-check.js';
import { PostingScope } from './posting-scope.js';
import { summarisePosting } from './posting-summary.js';
import { refuse } from './posting.errors.js';
import { PostingRepository, PostingsOverlap } from './posting.repository.js';
import type { PostingEventKind, ReservedPosting } from './posting.repository.js';

/** Type of the matter; chain templates name it. */
export const POSTING_MATTER = 'POSTING';

/** What a cancelling rests on. */
const POSTING_STATES = '派驻状态：已备案、待到岗的可以取消';

/** 县管乡用人员派驻: reserved when the party committee approves, effective when every filing is in (003 二(四)2). */
@Injectable()
export class PostingMatter implements MatterHandler<PostingContent>, OnModuleInit {
  readonly type = POSTING_MATTER;
  readonly code = 'DP';
  readonly name = '县管乡用人员派驻';
  readonly subject = 'Posting';
  readonly formVersion = 1;

  constructor(
    private readonly matters: MatterRegistry,
    private readonly organization: Organization,
    private readonly ledger: EstablishmentLedger,
    private readonly facts: PostingFactFinder,
    private readonly scopes: PostingScope,
    private readonly checks: PostingChecks,
    private readonly postings: PostingRepository,
    private readonly audit: AuditTrail,
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
    await this.checks.assert(tx, ctx, 'SUBMISSION', content, facts, ref.id);
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

  async reserve(tx: Tx, ctx: RequestContext, ref: CaseRef, content: PostingContent): Promise<void> {
    const facts = await this.lockAndCheck(tx, ctx, 'RESERVATION', ref, content);
    await this.hold(tx, ctx, ref, content, facts);
  }

  async revalidate(tx: Tx, ctx: RequestContext, ref: CaseRef, content: PostingContent): Promise<void> {
    await this.lockAndCheck(tx, ctx, 'IMPLEMENTATION', ref, content);
  }

  async implement(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: PostingContent,
  ): Promise<Record<string, unknown>> {
    // Revalidated in this transaction: everything is locked and stands as it was found.
    const facts = await this.facts.find(tx, ctx, content);
    const reserved = await this.postings.ofCase(tx, ref.id);
    const postingId =
      reserved && !reserved.releasedAt ? reserved.id : await this.writeReserved(tx, ctx, ref, content, facts);
    const claim = claimOf(content, facts);
    if (claim) await this.ledger.occupy(tx, ctx, claim, movementRef(ref, content.personId));
    if (facts.kind.effect === 'OCCUPY_COMMUNITY_POOL') {
      const establishmentType = content.establishmentType ?? 'INSTITUTION';
      await this.organization.setEstablishmentType(tx, {
        personId: content.personId,
        establishmentType,
        from: content.startOn,
      });
    }
    await this.organization.serveAt(tx, {
      personId: content.personId,
      institutionId: content.hostInstitutionId,
      fromOn: content.startOn,
      toOn: content.endOn,
      sourceId: postingId,
    });
    await this.postings.markImplemented(tx, postingId, ctx.now);
    await this.event(tx, ctx, ref, postingId, 'IMPLEMENTED');
    return implementedFacts({ ...content, postingId, homeInstitutionId: facts.person.homeInstitutionId });
  }

  async release(tx: Tx, ctx: RequestContext, ref: CaseRef): Promise<void> {
    await this.ledger.release(tx, ctx, { caseId: ref.id, caseNumber: ref.number });
    const posting = await this.postings.ofCase(tx, ref.id);
    if (!posting || posting.releasedAt || posting.implementedAt) return;
    await this.postings.markReleased(tx, posting.id, ctx.now);
    await this.event(tx, ctx, ref, posting.id, 'RELEASED');
  }

  /** Only before its first day: FILED/SCHEDULED → CANCELLED (domain §3). */
  async refuseCancelling(
    _tx: Tx,
    ctx: RequestContext,
    _ref: CaseRef,
    { startOn }: PostingContent,
  ): Promise<void> {
    if (startOn <= ctx.today) throw refuse.begun(startOn, POSTING_STATES);
    return Promise.resolve();
  }

  async cancel(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: PostingContent,
  ): Promise<Record<string, unknown>> {
    const { personId, startOn } = content;
    const undone = await this.ledger.reverse(tx, ctx, { caseId: ref.id, caseNumber: ref.number });
    await this.organization.lockPerson(tx, personId);
    const posting = await this.postings.ofCase(tx, ref.id);
    if (!posting?.implementedAt || posting.cancelledAt) throw refuse.begun(startOn, POSTING_STATES);
    // Who had been given 编制 by it has again what the day before its start says.
    if (undone.some((resource) => resource !== 'RESIDENT_POST'))
      await this.organization.restoreEstablishmentType(tx, { personId, from: startOn });
    await this.organization.neverServe(tx, posting.id);
    await this.postings.markCancelled(tx, posting.id, ctx.now);
    await this.event(tx, ctx, ref, posting.id, 'CANCELLED');
    return { postingId: posting.id };
  }

  /** Accounts first, then the person: the documented order. What is checked afterwards can't change before commit. */
  private async lockAndCheck(
    tx: Tx,
    ctx: RequestContext,
    moment: CheckMoment,
    ref: CaseRef,
    content: PostingContent,
  ): Promise<PostingFactsOfDay> {
    const before = await this.facts.findAnew(tx, ctx, content);
    const claim = claimOf(content, before);
    if (claim) await this.ledger.lock(tx, ctx, claim, content.personId);
    await this.organization.lockPerson(tx, content.personId);
    const facts = await this.facts.findAnew(tx, ctx, content);
    await this.checks.assert(tx, ctx, moment, content, facts, ref.id);
    return facts;
  }

  private async hold(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: PostingContent,
    facts: PostingFactsOfDay,
  ): Promise<void> {
    const held = await this.postings.ofCase(tx, ref.id);
    if (held && !held.releasedAt) return;
    await this.writeReserved(tx, ctx, ref, content, facts);
    const claim = claimOf(content, facts);
    if (claim) await this.ledger.reserve(tx, ctx, claim, movementRef(ref, content.personId));
  }

  private async writeReserved(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    content: PostingContent,
    facts: PostingFactsOfDay,
  ): Promise<string> {
    const row: ReservedPosting = {
      caseId: ref.id,
      caseNumber: ref.number,
      communityId: facts.communityId,
      personId: content.personId,
      kind: facts.kind.code,
      kindName: facts.kind.name,
      homeInstitutionId: facts.person.homeInstitutionId,
      hostInstitutionId: content.hostInstitutionId,
      startOn: content.startOn,
      endOn: content.endOn,
      postName: content.postName,
      reservedAt: ctx.now,
    };
    try {
      const id = await this.postings.reserve(tx, row);
      await this.event(tx, ctx, ref, id, 'RESERVED', reservedFacts({ ...row, postingId: id }));
      return id;
    } catch (error) {
      if (!(error instanceof PostingsOverlap)) throw error;
      const other = await this.postings.overlapping(tx, content.personId, content, ref.id);
      throw other ? refuse.overlap(other, facts.kind.documentNumber) : error;
    }
  }

  private async event(
    tx: Tx,
    ctx: RequestContext,
    ref: CaseRef,
    postingId: string,
    eventKind: PostingEventKind,
    facts: Record<string, unknown> = { postingId },
  ): Promise<void> {
    const caseVersion = ref.version;
    const id = await this.postings.addEvent(tx, { postingId, eventKind, caseVersion, occurredAt: ctx.now });
    await this.audit.append(tx, ctx, `case:${ref.number}`, [
      {
        type: `posting.${eventKind.toLowerCase()}`,
        summary: `派驻${eventNames[eventKind]}`,
        payload: { id, eventKind, caseVersion, ...facts },
      },
    ]);
  }
}

const eventNames: Record<PostingEventKind, string> = {
  RESERVED: '预占',
  RELEASED: '释放',
  IMPLEMENTED: '生效',
  CANCELLED: '取消',
};
