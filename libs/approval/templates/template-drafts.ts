import { Injectable } from '@nestjs/common';
import { actorOf } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner, canonicalJson, isDuplicateKey, newId, sha256 } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { ChainTemplate } from '../../rules/index.js';
import { MatterRegistry } from '../matter-registry.js';
import { DraftRepository } from './draft.repository.js';
import type { ChainTemplateDraftRow } from './entities/chain-template-draft.entity.js';
import { chainOf } from './step-input.js';
import type { StepInput } from './step-input.js';
import { refuseTemplate } from './template.errors.js';
import { TemplateRepository } from './template.repository.js';
import type { PublishedTemplate } from './template.repository.js';
import { TemplateScope } from './template-scope.js';

/** A draft as its editor saves it. */
export interface DraftContent {
  draftId: string;
  /** The revision that the editor has seen. */
  revision: number;
  name: string;
  documentNumber: string;
  steps: StepInput[];
}

export function chainOfDraft(row: ChainTemplateDraftRow): ChainTemplate {
  return JSON.parse(row.definition) as ChainTemplate;
}

/** Opening, changing and dropping drafts of chains. */
@Injectable()
export class TemplateDrafts {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly matters: MatterRegistry,
    private readonly templates: TemplateRepository,
    private readonly drafts: DraftRepository,
    private readonly scope: TemplateScope,
  ) {}

  /** The open draft of the matter, or a new one from the given version, else from the latest. */
  async open(
    ctx: RequestContext,
    countyId: string,
    matterType: string,
    fromTemplateId: string | null,
  ): Promise<ChainTemplateDraftRow> {
    try {
      return await this.transactions.run((tx) => this.openIn(tx, ctx, countyId, matterType, fromTemplateId));
    } catch (error) {
      if (!isDuplicateKey(error, 'uq_chain_template_draft_matter')) throw error;
    }
    // Somebody else opened it a moment ago.
    const draft = await this.drafts.ofMatter(this.transactions.reader, countyId, matterType);
    if (!draft) throw refuseTemplate.draftUnknown();
    return draft;
  }

  /** Saves the whole draft; refuses when somebody has changed it since it was read. */
  save(ctx: RequestContext, content: DraftContent): Promise<ChainTemplateDraftRow> {
    return this.transactions.run(async (tx) => {
      const draft = await this.take(tx, ctx, content.draftId, content.revision);
      const definition = canonicalJson(chainOf(chainOfDraft(draft), content));
      if (definition === draft.definition) return draft;
      const change = {
        definition,
        revision: draft.revision + 1,
        changedAt: ctx.now,
        changedByName: actorOf(ctx).displayName,
      };
      await this.drafts.change(tx, draft.id, change);
      const changed = { ...draft, ...change };
      await this.tell(tx, ctx, changed, 'template.draft-saved', `修改${this.nameOf(draft)}流程草稿`);
      return changed;
    });
  }

  discard(ctx: RequestContext, draftId: string, revision: number): Promise<ChainTemplateDraftRow> {
    return this.transactions.run(async (tx) => {
      const draft = await this.take(tx, ctx, draftId, revision);
      await this.drafts.remove(tx, draft.id);
      await this.tell(tx, ctx, draft, 'template.draft-discarded', `放弃${this.nameOf(draft)}流程草稿`);
      return draft;
    });
  }

  /** Locks the draft at the revision that the actor has seen. */
  async take(tx: Tx, ctx: RequestContext, draftId: string, revision: number): Promise<ChainTemplateDraftRow> {
    const draft = await this.drafts.lock(tx, draftId);
    if (!draft) throw refuseTemplate.draftUnknown();
    await this.scope.managed(tx, ctx, draft.countyId);
    if (draft.revision !== revision) throw refuseTemplate.draftChanged(draft.changedByName);
    return draft;
  }

  private async openIn(
    tx: Tx,
    ctx: RequestContext,
    countyId: string,
    matterType: string,
    fromTemplateId: string | null,
  ): Promise<ChainTemplateDraftRow> {
    const { accountId, displayName } = actorOf(ctx);
    this.matters.of(matterType);
    await this.scope.managed(tx, ctx, countyId);
    const open = await this.drafts.ofMatter(tx, countyId, matterType);
    if (open) return open;
    const base = await this.baseOf(tx, countyId, matterType, fromTemplateId);
    const draft: ChainTemplateDraftRow = {
      id: newId(),
      countyId,
      matterType,
      baseTemplateId: base?.id ?? null,
      definition: canonicalJson(base?.chain ?? this.emptyChain(matterType)),
      revision: 1,
      openedAt: ctx.now,
      openedByAccountId: accountId,
      openedByName: displayName,
      changedAt: ctx.now,
      changedByName: displayName,
    };
    await this.drafts.insert(tx, draft);
    await this.tell(tx, ctx, draft, 'template.draft-opened', `起草${this.nameOf(draft)}流程`);
    return draft;
  }

  private async baseOf(
    tx: Tx,
    countyId: string,
    matterType: string,
    fromTemplateId: string | null,
  ): Promise<PublishedTemplate | null> {
    const versions = await this.templates.versions(tx, [countyId], matterType);
    const row = fromTemplateId ? versions.find(({ id }) => id === fromTemplateId) : versions[0];
    if (fromTemplateId && !row) throw refuseTemplate.unknown();
    return row ? this.templates.get(tx, row.id) : null;
  }

  private emptyChain(matterType: string): ChainTemplate {
    const implement = {
      key: 'implement',
      name: '实施',
      kind: 'IMPLEMENT',
      actors: [],
      returnTo: [],
    } as const;
    return {
      matterType,
      name: `${this.matters.nameOf(matterType)}流程`,
      documentNumber: '',
      steps: [{ ...implement, dueWorkingDays: 5, clause: '' }],
    };
  }

  private nameOf({ matterType }: ChainTemplateDraftRow): string {
    return `“${this.matters.nameOf(matterType)}”`;
  }

  private tell(tx: Tx, ctx: RequestContext, draft: ChainTemplateDraftRow, type: string, summary: string) {
    const { id, matterType, revision, definition } = draft;
    return this.templates.told(tx, actorOf(ctx), ctx.now, draft.countyId, {
      type,
      summary,
      payload: { draftId: id, matterType, revision, definitionSha256: sha256(definition) },
    });
  }
}
