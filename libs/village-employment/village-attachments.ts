import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AttachmentOwners } from '../attachment/index.js';
import type { AttachmentOwner, AttachmentOwnerSource } from '../attachment/index.js';
import type { RequestContext } from '../context/index.js';
import { isId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { ContractRepository } from './contracts/contract.repository.js';
import { PayRepository } from './pay/pay.repository.js';
import { contractChain } from './contracts/contract-view.js';
import { VillagePlaces } from './places.js';
import { VillageTrail } from './village-trail.js';

/** Owner kind of the papers of what is recorded of a contract; the owner's id is the entry's. */
export const VILLAGE_EVENT = 'VILLAGE_EVENT';
/** Owner kind of the papers of a correction of pay; the owner's id is the line's. */
export const VILLAGE_CORRECTION = 'VILLAGE_CORRECTION';

/** Papers of an entry of a contract: read by whoever may see the contract, added by whoever records what happens to it. */
@Injectable()
export class VillageEventAttachments implements AttachmentOwnerSource, OnModuleInit {
  readonly kind = VILLAGE_EVENT;

  constructor(
    private readonly owners: AttachmentOwners,
    private readonly contracts: ContractRepository,
    private readonly places: VillagePlaces,
    private readonly trail: VillageTrail,
  ) {}

  onModuleInit(): void {
    this.owners.register(this);
  }

  async find(tx: Tx, ctx: RequestContext, id: string): Promise<AttachmentOwner | null> {
    const contract = isId(id) ? await this.contracts.ofEvent(tx, id) : null;
    if (!contract) return null;
    const places = await this.places.of(tx, [contract.row.communityId], ctx.today);
    const may = (action: string): boolean => places.may(ctx, action, contract.row.hospitalId);
    if (!may('read')) return null;
    const chain = await this.trail.where(tx, ctx, contractChain(contract.row));
    return {
      ...{ kind: VILLAGE_EVENT, id, communityIds: [chain.communityId], chain },
      name: '乡聘村用合同的登记',
      mayAttach: may('create') || may('register'),
    };
  }
}

/** Papers of a correction: read by whoever may see the pay, added by whoever pays. */
@Injectable()
export class VillageCorrectionAttachments implements AttachmentOwnerSource, OnModuleInit {
  readonly kind = VILLAGE_CORRECTION;

  constructor(
    private readonly owners: AttachmentOwners,
    private readonly pay: PayRepository,
    private readonly places: VillagePlaces,
    private readonly trail: VillageTrail,
  ) {}

  onModuleInit(): void {
    this.owners.register(this);
  }

  async find(tx: Tx, ctx: RequestContext, id: string): Promise<AttachmentOwner | null> {
    const line = isId(id) ? await this.pay.line(tx, id) : null;
    const run = line?.type === 'CORRECTION' ? await this.pay.run(tx, line.runId) : null;
    if (!run) return null;
    const { communityId, hospitalId, month } = run;
    const places = await this.places.of(tx, [communityId], ctx.today);
    if (!places.may(ctx, 'read', hospitalId)) return null;
    const at = { chain: `village-pay:${run.id}`, communityId, placeId: hospitalId };
    const chain = await this.trail.where(tx, ctx, at);
    return {
      ...{ kind: VILLAGE_CORRECTION, id, communityIds: [chain.communityId], chain },
      name: `${month}村医报酬的更正`,
      mayAttach: places.may(ctx, 'pay', hospitalId),
    };
  }
}
