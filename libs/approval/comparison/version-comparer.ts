import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import { TransactionRunner } from '../../database/index.js';
import { stepOf } from '../../rules/index.js';
import type { ChainTemplate } from '../../rules/index.js';
import type { OpenCase } from '../case-parts.js';
import { DecisionRepository } from '../decision.repository.js';
import type { DecisionRow } from '../entities/decision.entity.js';
import { outcomeNameOf } from '../status-names.js';
import { TemplateRepository } from '../templates/template.repository.js';
import { EarlierDecision, VersionComparison } from './comparison.dto.js';
import { changesBetween } from './content-changes.js';

/** Shows a decider what has changed since the body last decided, and what it decided then (edge-17). */
@Injectable()
export class VersionComparer {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly decisions: DecisionRepository,
    private readonly templates: TemplateRepository,
  ) {}

  /** null for a first version, and for a task that is not the case's. */
  async forTask(ctx: RequestContext, open: OpenCase, taskId: string): Promise<VersionComparison | null> {
    const [versions, tasks, decisions] = await open.parts.all();
    const task = tasks.find((one) => one.id === taskId);
    const to = versions.find((one) => one.version === task?.version);
    if (!task || !to || to.version === 1) return null;
    const earlier = decisions
      .filter((one) => one.stepKey === task.stepKey && one.bodyId === task.bodyId && one.version < to.version)
      .sort((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime());
    const fromVersion = earlier[0]?.version ?? to.version - 1;
    const from = versions.find((one) => one.version === fromVersion);
    if (!from) return null;
    const { chain } = await this.templates.get(this.transactions.reader, open.row.templateId);
    return Object.assign(new VersionComparison(), {
      fromVersion,
      toVersion: to.version,
      sameText: from.contentSha256 === to.contentSha256,
      changes: changesBetween(from, to),
      earlierDecisions: await this.views(ctx, chain, earlier),
    });
  }

  private async views(
    ctx: RequestContext,
    chain: ChainTemplate,
    decisions: readonly DecisionRow[],
  ): Promise<EarlierDecision[]> {
    const personId = ctx.actor?.personId ?? null;
    const ids = decisions.map((one) => one.id);
    const votes = personId ? await this.decisions.votesOf(this.transactions.reader, ids) : [];
    return decisions.map((decision) => {
      const vote = votes.find((one) => one.decisionId === decision.id && one.personId === personId);
      return earlierDecision(decision, chain, ctx, vote?.choice);
    });
  }
}

/** A decision as it is shown beside a later version. */
export function earlierDecision(
  decision: DecisionRow,
  chain: ChainTemplate,
  { actor }: RequestContext,
  myVote?: string,
): EarlierDecision {
  const step = stepOf(chain, decision.stepKey);
  return Object.assign(new EarlierDecision(), {
    id: decision.id,
    version: decision.version,
    contentSha256: decision.contentSha256,
    stepName: step?.name ?? decision.stepKey,
    actorName: decision.actorName,
    onBehalfOfName: decision.onBehalfOfName,
    seatTitle: decision.seatTitle,
    outcome: decision.outcome,
    outcomeName: outcomeNameOf(step?.kind, decision.outcome),
    opinion: decision.opinion,
    decidedOn: decision.decidedOn,
    enteredAt: decision.enteredAt,
    filingNumber: decision.filingNumber,
    mine: decision.actorAccountId === actor?.accountId,
    voided: null,
    myVote: myVote ?? null,
  });
}
