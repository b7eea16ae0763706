import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import type { HeldSeat } from '../organization/index.js';
import { refuse } from './approval.errors.js';
import { DelegableStep } from './dto/delegation.dto.js';
import { MatterRegistry } from './matter-registry.js';
import { TemplateRepository } from './templates/template.repository.js';

/** What a delegation may be limited to: the steps that the seat's body has in the chains in force. */
@Injectable()
export class DelegationScopes {
  constructor(
    private readonly organization: Organization,
    private readonly matters: MatterRegistry,
    private readonly templates: TemplateRepository,
  ) {}

  async stepsOf(tx: Tx, { bodyId }: Pick<HeldSeat, 'bodyId'>, today: string): Promise<DelegableStep[]> {
    const body = await this.organization.body(tx, bodyId);
    if (!body) return [];
    const steps: DelegableStep[] = [];
    for (const { type, name } of this.matters.all()) {
      const template = await this.templates.inForce(tx, body.countyId, type, today);
      for (const step of template?.chain.steps ?? []) {
        if (!step.actors.includes(body.code)) continue;
        const own = { matterType: type, matterName: name, stepKey: step.key, stepName: step.name };
        steps.push(Object.assign(new DelegableStep(), own));
      }
    }
    return steps;
  }

  /** The scope as asked for; refuses one in which the seat has nothing to do. */
  async check(
    tx: Tx,
    today: string,
    seat: HeldSeat,
    asked: { matterType?: string | null; stepKey?: string | null },
  ): Promise<{ matterType: string | null; stepKey: string | null }> {
    const matterType = asked.matterType ?? null;
    const stepKey = asked.stepKey ?? null;
    if (matterType === null && stepKey === null) return { matterType, stepKey };
    const steps = await this.stepsOf(tx, seat, today);
    const ofMatter = steps.filter((step) => matterType === null || step.matterType === matterType);
    if (ofMatter.length === 0) throw refuse.delegationScope('该席位不办理此类事项', 'matterType');
    if (stepKey !== null && !ofMatter.some((step) => step.stepKey === stepKey))
      throw refuse.delegationScope('该席位不办理此环节', 'stepKey');
    return { matterType, stepKey };
  }

  /** The scope in words. */
  async nameOf(
    tx: Tx,
    { bodyId, matterType, stepKey }: { bodyId: string; matterType: string | null; stepKey: string | null },
    today: string,
  ): Promise<string> {
    if (matterType === null && stepKey === null) return '全部事项和环节';
    const matter = matterType === null ? '全部事项' : this.matters.nameOf(matterType);
    if (stepKey === null) return matter;
    const steps = await this.stepsOf(tx, { bodyId }, today);
    const step = steps.find(
      (one) => one.stepKey === stepKey && (matterType === null || one.matterType === matterType),
    );
    return `${matter} · ${step?.stepName ?? stepKey}`;
  }
}
