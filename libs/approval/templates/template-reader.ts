import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import type { ChainTemplate } from '../../rules/index.js';
import type { ChainTemplateRow } from '../entities/chain-template.entity.js';
import { MatterRegistry } from '../matter-registry.js';
import { DraftRepository } from './draft.repository.js';
import { MatterTemplates, TemplateComparison, TemplateDraft, TemplateVersion } from './dto/template.dto.js';
import type { ChainTemplateDraftRow } from './entities/chain-template-draft.entity.js';
import { ChainBodies } from './chain-bodies.js';
import { TemplateCheck } from './template-check.js';
import type { FoundProblem } from './template-check.js';
import { chainOf } from './step-input.js';
import { chainOfDraft } from './template-drafts.js';
import type { DraftContent } from './template-drafts.js';
import { refuseTemplate } from './template.errors.js';
import { TemplateRepository, toTemplate } from './template.repository.js';
import { TemplateScope } from './template-scope.js';
import type { CountyInReach } from './template-scope.js';
import { comparisonView } from './template-views.js';
import type { BodyNames } from './template-views.js';

const statusNames = {
  PENDING: '待施行',
  IN_FORCE: '现行',
  SUPERSEDED: '已被取代',
  REPLACED: '未施行即被取代',
};

/** What administrators and auditors read of chains. What an actor may not see is answered as if it were not there. */
@Injectable()
export class TemplateReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organization: Organization,
    private readonly matters: MatterRegistry,
    private readonly templates: TemplateRepository,
    private readonly drafts: DraftRepository,
    private readonly scope: TemplateScope,
    private readonly check: TemplateCheck,
    private readonly bodies: ChainBodies,
  ) {}

  /** Every matter of every county in reach, with its versions and its draft. */
  async all(ctx: RequestContext): Promise<MatterTemplates[]> {
    const tx = this.transactions.reader;
    const counties = await this.scope.counties(tx, ctx);
    const ids = counties.map(({ countyId }) => countyId);
    const rows = await this.templates.versions(tx, ids);
    const drafts = await this.drafts.ofCounties(tx, ids);
    return counties.flatMap((county) =>
      this.ownChains().map(({ type, name }) => {
        const own = (row: { countyId: string; matterType: string }): boolean =>
          row.countyId === county.countyId && row.matterType === type;
        const versions = versionViews(rows.filter(own), ctx.today);
        const draft = drafts.find(own);
        return Object.assign(new MatterTemplates(), {
          countyId: county.countyId,
          communityNames: county.communities.map((one) => one.name).join('、'),
          matterType: type,
          matterName: name,
          mayManage: county.manages,
          inForce: versions.find(({ status }) => status === 'IN_FORCE') ?? null,
          versions,
          draft: draft ? this.draftView(draft, county) : null,
        });
      }),
    );
  }

  /** A matter that follows another one's chain, as a cancelling case does, has none to be edited. */
  private ownChains() {
    return this.matters.all().filter((handler) => !handler.chainOf);
  }

  async ofMatter(ctx: RequestContext, countyId: string, matterType: string): Promise<MatterTemplates | null> {
    const all = await this.all(ctx);
    return all.find((one) => one.countyId === countyId && one.matterType === matterType) ?? null;
  }

  async version(ctx: RequestContext, id: string): Promise<TemplateVersion | null> {
    const tx = this.transactions.reader;
    const row = await this.templates.find(tx, id);
    if (!row || !(await this.scope.county(tx, ctx, row.countyId))) return null;
    const rows = await this.templates.versions(tx, [row.countyId], row.matterType);
    return versionViews(rows, ctx.today).find((one) => one.id === id) ?? null;
  }

  async draft(ctx: RequestContext, id: string): Promise<TemplateDraft | null> {
    const tx = this.transactions.reader;
    const row = await this.drafts.find(tx, id);
    const county = row ? await this.scope.county(tx, ctx, row.countyId) : null;
    return row && county ? this.draftView(row, county) : null;
  }

  /** The draft as it would be if it were saved like this. */
  async draftAs(ctx: RequestContext, content: DraftContent): Promise<TemplateDraft> {
    const draft = await this.draft(ctx, content.draftId);
    if (!draft) throw refuseTemplate.draftUnknown();
    return Object.assign(draft, { chain: chainOf(draft.chain, content) });
  }

  draftView(row: ChainTemplateDraftRow, { manages }: Pick<CountyInReach, 'manages'>): TemplateDraft {
    const chain = chainOfDraft(row);
    return Object.assign(new TemplateDraft(), {
      id: row.id,
      matterType: row.matterType,
      matterName: this.matters.nameOf(row.matterType),
      revision: row.revision,
      name: chain.name,
      documentNumber: chain.documentNumber,
      openedByName: row.openedByName,
      openedAt: row.openedAt,
      changedByName: row.changedByName,
      changedAt: row.changedAt,
      mayManage: manages,
      row,
      chain,
    });
  }

  async problems(draft: TemplateDraft, on: string): Promise<FoundProblem[]> {
    const tx = this.transactions.reader;
    const communities = await this.organization.communities(tx, draft.row.countyId);
    return this.check.problems(tx, communities, draft.chain, on);
  }

  /** The draft against the version in force; null while the matter has none. */
  async changes(ctx: RequestContext, draft: TemplateDraft): Promise<TemplateComparison | null> {
    const { countyId, matterType } = draft.row;
    const inForce = await this.templates.inForce(this.transactions.reader, countyId, matterType, ctx.today);
    if (!inForce) return null;
    const names = await this.bodyNames(ctx, countyId, [inForce.chain, draft.chain]);
    return comparisonView(inForce.chain, draft.chain, names);
  }

  /** Two published versions of one matter; null when either is out of sight. */
  async compare(ctx: RequestContext, beforeId: string, afterId: string): Promise<TemplateComparison | null> {
    const before = await this.version(ctx, beforeId);
    const after = await this.version(ctx, afterId);
    if (!before || !after || before.countyId !== after.countyId) return null;
    const names = await this.bodyNames(ctx, before.countyId, [before.chain, after.chain]);
    return comparisonView(before.chain, after.chain, names);
  }

  /** Names of the bodies that the chains speak of, as the county's first community knows them. */
  async bodyNames(
    ctx: RequestContext,
    countyId: string,
    chains: readonly ChainTemplate[],
  ): Promise<BodyNames> {
    const tx = this.transactions.reader;
    const codes = chains.flatMap(({ steps }) =>
      steps.flatMap(({ actors, escalation }) => (escalation ? [...actors, escalation.to] : actors)),
    );
    const names = new Map<string, string>();
    for (const { id } of await this.organization.communities(tx, countyId)) {
      const bodies = await this.bodies.ofCommunity(tx, id, [...new Set(codes)], ctx.today);
      for (const [code, { name }] of bodies) if (!names.has(code)) names.set(code, name);
    }
    return names;
  }
}

/** `rows` are all versions of one matter, the newest first. */
function versionViews(rows: readonly ChainTemplateRow[], today: string): TemplateVersion[] {
  const byDay = [...rows].sort((a, b) => compare(b.validFrom, a.validFrom) || b.version - a.version);
  const inForce = byDay.find(({ validFrom }) => validFrom <= today);
  return rows.map((row) => {
    const status = statusOf(row, inForce, byDay, today);
    return Object.assign(new TemplateVersion(), {
      ...toTemplate(row),
      status,
      statusName: statusNames[status],
      publishedAt: row.publishedAt,
      publishedByName: row.publishedByName,
      reason: row.reason,
    });
  });
}

function statusOf(
  row: ChainTemplateRow,
  inForce: ChainTemplateRow | undefined,
  byDay: readonly ChainTemplateRow[],
  today: string,
): keyof typeof statusNames {
  if (row.id === inForce?.id) return 'IN_FORCE';
  // Another with the same first day leaves it no day of its own.
  if (byDay.some((one) => one.validFrom === row.validFrom && one.version > row.version)) return 'REPLACED';
  return row.validFrom > today ? 'PENDING' : 'SUPERSEDED';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
