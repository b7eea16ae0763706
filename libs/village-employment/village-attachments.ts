import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AttachmentOwners } from '../attachment/index.js';
import type { AttachmentOwner, AttachmentOwnerSource } from '../attachment/index.js';
import type { RequestContext } from '../context/index.js';
import { isId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import { ContractRepository } from './contracts/contract.repository.js';
import { PayRepository } from './pay/pay.repository.js';
import { VillagePlaces } from './places.js';

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
  ) {}

  onModuleInit(): void {
    this.owners.register(this);
  }

  async find(tx: Tx, ctx: RequestContext, id: string): Promise<AttachmentOwner | null> {
    const contract = isId(id) ? await this.contracts.ofEvent(tx, id) : null;
    if (!contract) return null;
    const { id: contractId, communityId, hospitalId } = contract.row;
    const may = (action: string): boolean => this.places.may(ctx, action, communityId, hospitalId);
    if (!may('read')) return null;
    return {
      ...{ kind: VILLAGE_EVENT, id, communityIds: [communityId] },
      chain: { chain: `village-contract:${contractId}`, communityId },
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
  ) {}

  onModuleInit(): void {
    this.owners.register(this);
  }

  async find(tx: Tx, ctx: RequestContext, id: string): Promise<AttachmentOwner | null> {
    const line = isId(id) ? await this.pay.line(tx, id) : null;
    const run = line?.type === 'CORRECTION' ? await this.pay.run(tx, line.runId) : null;
    if (!run) return null;
    const { communityId, hospitalId, month } = run;
    if (!this.places.may(ctx, 'read', communityId, hospitalId)) return null;
    return {
      ...{ kind: VILLAGE_CORRECTION, id, communityIds: [communityId] },
      chain: { chain: `village-pay:${run.id}`, communityId },
      name: `${month}村医报酬的更正`,
      mayAttach: this.places.may(ctx, 'pay', communityId, hospitalId),
    };
  }
}
