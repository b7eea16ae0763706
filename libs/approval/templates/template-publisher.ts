import { Injectable } from '@nestjs/common';
import { actorOf, plainText } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { Idempotency, TransactionRunner, canonicalJson, newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { ChainTemplate } from '../../rules/index.js';
import { DraftRepository } from './draft.repository.js';
import type { ChainTemplateDraftRow } from './entities/chain-template-draft.entity.js';
import { TemplateCheck } from './template-check.js';
import { TemplateDrafts, chainOfDraft } from './template-drafts.js';
import { refuseTemplate } from './template.errors.js';
import { TemplateRepository } from './template.repository.js';
import { TemplateScope } from './template-scope.js';

export interface PublishTemplateRequest {
  draftId: string;
  /** The revision that the publisher has seen. */
  revision: number;
  /** First day on which new cases run under it. */
  validFrom: string;
  documentNumber: string;
  reason: string;
  idempotencyKey: string;
}

/** Makes a draft the next version of its chain. A published version never changes: another one takes its place. */
@Injectable()
export class TemplatePublisher {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly idempotency: Idempotency,
    private readonly templates: TemplateRepository,
    private readonly drafts: DraftRepository,
    private readonly taking: TemplateDrafts,
    private readonly scope: TemplateScope,
    private readonly check: TemplateCheck,
  ) {}

  /** Answers with the id of the published version. */
  publish(ctx: RequestContext, request: PublishTemplateRequest): Promise<string> {
    const { idempotencyKey, ...asked } = request;
    const reason = plainText(request.reason, { field: 'reason', name: '发布理由', most: 500 });
    const documentNumber = plainText(request.documentNumber, {
      field: 'documentNumber',
      name: '依据文号',
      most: 100,
    });
    const actor = actorOf(ctx);
    const id = newId();
    return this.transactions.run(async (tx) => {
      const first = await this.idempotency.claim(tx, {
        accountId: actor.accountId,
        key: idempotencyKey,
        operation: 'publish-template',
        request: asked,
        resultRef: id,
      });
      if (first) return first;
      const draft = await this.taking.take(tx, ctx, request.draftId, request.revision);
      const chain: ChainTemplate = { ...chainOfDraft(draft), documentNumber };
      await this.refuseDate(tx, ctx, draft, chain, request.validFrom);
      const { communities } = await this.scope.managed(tx, ctx, draft.countyId);
      const problems = await this.check.problems(tx, communities, chain, request.validFrom);
      if (problems.length > 0) throw refuseTemplate.unsound(problems);
      const publisher = { id, actor, now: ctx.now, reason };
      await this.templates.publish(tx, draft.countyId, chain, request.validFrom, publisher);
      await this.drafts.remove(tx, draft.id);
      return id;
    });
  }

  /**
   * First days never go back from version to version, so the newest one whose day has come is in force. One that is
   * published but not in force yet is taken back by another with the same first day.
   */
  private async refuseDate(
    tx: Tx,
    ctx: RequestContext,
    { countyId, matterType }: ChainTemplateDraftRow,
    chain: ChainTemplate,
    validFrom: string,
  ): Promise<void> {
    if (validFrom < ctx.today) throw refuseTemplate.inThePast();
    const versions = await this.templates.versions(tx, [countyId], matterType);
    const later = versions.find((version) => version.validFrom > validFrom);
    if (later) throw refuseTemplate.beforeLater(later.version, later.validFrom);
    const newest = versions[0];
    if (newest?.definition === canonicalJson(chain)) throw refuseTemplate.unchanged(newest.version);
  }
}
