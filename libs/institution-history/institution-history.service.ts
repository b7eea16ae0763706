import { Injectable } from '@nestjs/common';
import { allowsRow, scopesOf } from '../access/index.js';
import { AuditTrail } from '../audit/index.js';
import { Refused, machineNow } from '../context/index.js';
import type { RequestContext } from '../context/index.js';
import { Refusal } from '../context/graphql/index.js';
import type { Page } from '../context/graphql/index.js';
import { StandingReads, TransactionRunner, canonicalJson, newId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { ChangeRepository } from './change.repository.js';
import type { ChangeSearch } from './change.repository.js';
import { kindOf, paperOf } from './change-content.js';
import type { ChangeKind, Performed } from './change-content.js';
import { InstitutionChangePreview } from './dto/institution-change.dto.js';
import type { InstitutionChange, InstitutionChangeInput } from './dto/institution-change.dto.js';
import type { InstitutionChangeRow } from './entities/institution-change.entity.js';
import { Merging } from './merging.js';
import { Moving } from './moving.js';
import { Renaming } from './renaming.js';
import { changeChain, changeFacts } from './record-check.js';
import { ChangeViews } from './change-views.js';

const EVENTS = {
  RENAME: 'institution.renamed',
  MERGE: 'institution.merged',
  MOVE: 'institution.moved',
} as const satisfies Record<ChangeKind, string>;

/** 机构沿革: acts on institutions, each one transaction with its paper, and the log of them. */
@Injectable()
export class InstitutionHistoryService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly standing: StandingReads,
    private readonly organization: Organization,
    private readonly audit: AuditTrail,
    private readonly changes: ChangeRepository,
    private readonly views: ChangeViews,
    private readonly renaming: Renaming,
    private readonly merging: Merging,
    private readonly moving: Moving,
  ) {}

  /** @throws {Refused} as the act of the kind */
  async record(ctx: RequestContext, input: InstitutionChangeInput): Promise<InstitutionChange> {
    const id = newId();
    await this.transactions.run(async (tx) => this.write(tx, ctx, input, id));
    const [row] = await this.changes.byIds(this.transactions.reader, [id]);
    const [view] = await this.views.of(this.transactions.reader, row ? [row] : []);
    if (!view) throw new Error('a change that was recorded cannot be read');
    return view;
  }

  /** What the act would change, seen by doing it and undoing it again. */
  async preview(ctx: RequestContext, input: InstitutionChangeInput): Promise<InstitutionChangePreview> {
    const preview: InstitutionChangePreview = Object.assign(new InstitutionChangePreview(), {
      ...{ summary: '', lines: [], people: 0, openCases: [], notes: [], problems: [] },
    });
    try {
      const done = await this.transactions.rehearse((tx) => this.perform(tx, ctx, input));
      const { summary, lines, people, notes, communityId, institutionId } = done;
      const openCases = await this.changes.openCases(this.transactions.reader, communityId, institutionId);
      return Object.assign(preview, { summary, lines, people, notes, openCases });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      preview.problems.push(Object.assign(new Refusal(), error.detail));
      return preview;
    }
  }

  /** Changes of the communities whose institutions the actor may see. */
  async page(
    ctx: RequestContext,
    search: ChangeSearch,
    page: { first: number; offset: number },
  ): Promise<Page<InstitutionChange>> {
    const scopes = scopesOf(ctx.ability, 'read', 'Institution');
    const tx = this.transactions.reader;
    const { total, items } = await this.changes.page(tx, scopes, search, page);
    return { total, items: await this.views.of(tx, items) };
  }

  /** Whether the actor may see the community's institutions. */
  sees(ctx: RequestContext, communityId: string): boolean {
    return allowsRow(ctx.ability, 'read', 'Institution', { communityId });
  }

  private async write(tx: Tx, ctx: RequestContext, input: InstitutionChangeInput, id: string): Promise<void> {
    const done = await this.perform(tx, ctx, input);
    const { effectiveOn, documentNumber, documentDate } = paperOf(input);
    const { kind, institutionId, communityId, toCommunityId, successorId, summary } = done;
    const { lines, people, nameId, membershipIds, institutionName } = done;
    const row: InstitutionChangeRow = {
      ...{ id, kind, institutionId, communityId, toCommunityId, successorId },
      ...{ effectiveOn, documentNumber, documentDate },
      summary: [...summary].slice(0, 500).join(''),
      facts: canonicalJson({ institutionName, lines, people, nameId, membershipIds }),
      recordedByAccountId: ctx.actor?.accountId ?? null,
      recordedByName: ctx.actor?.displayName ?? '系统',
      occurredAt: ctx.now,
      recordedAt: machineNow(),
    };
    await this.changes.insert(tx, row);
    // Both communities are told: a chain is one community's to read.
    for (const community of [communityId, ...(toCommunityId ? [toCommunityId] : [])]) {
      const { code } = await this.organization.community(tx, community);
      await this.audit.append(tx, ctx, { chain: changeChain(institutionId, code), communityId: community }, [
        { type: EVENTS[kind], summary: row.summary, payload: { change: changeFacts(row) } },
      ]);
    }
  }

  private perform(tx: Tx, ctx: RequestContext, input: InstitutionChangeInput): Promise<Performed> {
    this.standing.leave(tx);
    const kind = kindOf(input);
    switch (kind) {
      case 'RENAME':
        return this.renaming.perform(tx, ctx, input);
      case 'MERGE':
        return this.merging.perform(tx, ctx, input);
      case 'MOVE':
        return this.moving.perform(tx, ctx, input);
    }
  }
}
