import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { allowsRow } from '../access/index.js';
import { AttachmentOwners } from '../attachment/index.js';
import type { AttachmentOwner, AttachmentOwnerSource } from '../attachment/index.js';
import type { RequestContext } from '../context/index.js';
import { isId } from '../database/index.js';
import type { Tx } from '../database/index.js';
import type { RoundEntry } from '../rules/index.js';
import { RoundRepository } from './round.repository.js';
import { chainOf, entryNames } from './round-record.js';

/** Owner kind of the papers of what happens in a round of first placement; the owner's id is the entry's. */
export const PLACEMENT_ENTRY = 'PLACEMENT_ENTRY';

/** What HR records of people; draws prove themselves. */
const WITH_PAPERS: ReadonlySet<string> = new Set<RoundEntry['type']>([
  'DECLINED',
  'CONFIRMED',
  'GAVE_UP',
  'SERVICE',
  'CANCELLED',
]);

/** Whether an entry of the type may have papers. */
export const mayHavePapers = (type: string): boolean => WITH_PAPERS.has(type);

/** Papers of an entry: read by whoever may see the round, added by whoever holds it. */
@Injectable()
export class PlacementEntryAttachments implements AttachmentOwnerSource, OnModuleInit {
  readonly kind = PLACEMENT_ENTRY;

  constructor(
    private readonly owners: AttachmentOwners,
    private readonly rounds: RoundRepository,
  ) {}

  onModuleInit(): void {
    this.owners.register(this);
  }

  async find(tx: Tx, ctx: RequestContext, id: string): Promise<AttachmentOwner | null> {
    const [round] = isId(id) ? await this.rounds.withEntries(tx, [id]) : [];
    const entry = round?.entries.find(({ row }) => row.id === id);
    if (!round || !entry) return null;
    const { id: roundId, communityId } = round.row;
    const may = (right: string): boolean => allowsRow(ctx.ability, right, 'Placement', { communityId });
    if (!may('read')) return null;
    const { type } = entry.entry;
    return {
      ...{ kind: PLACEMENT_ENTRY, id, communityIds: [communityId] },
      chain: { chain: chainOf(roundId), communityId },
      name: `首次安置第${entry.row.sequence}条“${entryNames[type]}”`,
      mayAttach: mayHavePapers(type) && may('create'),
    };
  }
}
