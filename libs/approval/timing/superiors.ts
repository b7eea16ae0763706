import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import type { BodyPlace } from '../../organization/index.js';
import { stepOf } from '../../rules/index.js';
import type { ChainTemplate } from '../../rules/index.js';
import { CaseListeners } from '../case-listener.js';
import type { Superior } from '../case-listener.js';
import type { ApprovalCaseRow } from '../entities/approval-case.entity.js';
import type { CaseTaskRow } from '../entities/case-task.entity.js';
import type { CaseVersionRow } from '../entities/case-version.entity.js';

/** Who is above a step, and telling them. Neither approves anything. */
@Injectable()
export class Superiors {
  constructor(
    private readonly organization: Organization,
    private readonly listeners: CaseListeners,
  ) {}

  /** The body that the step's escalation names; null when it names none, or none that the county has. */
  async of(tx: Tx, place: BodyPlace, chain: ChainTemplate, stepKey: string): Promise<Superior | null> {
    const code = stepOf(chain, stepKey)?.escalation?.to;
    const body = code ? (await this.organization.bodiesByCode(tx, place, [code])).get(code) : undefined;
    return body ? { bodyId: body.id, bodyName: body.name } : null;
  }

  /** Tells whoever is above that nobody may act on these (edge-01). */
  async tellStuck(
    tx: Tx,
    ctx: RequestContext,
    at: { row: ApprovalCaseRow; version: CaseVersionRow; template: { chain: ChainTemplate } },
    stuck: readonly CaseTaskRow[],
  ): Promise<void> {
    for (const task of stuck) {
      const to = await this.of(tx, at.row, at.template.chain, task.stepKey);
      await this.listeners.timed(tx, ctx, at.row, at.version, [{ type: 'TASK_STUCK', task, to }]);
    }
  }
}
