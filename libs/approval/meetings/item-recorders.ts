import { Injectable } from '@nestjs/common';
import { actorOf } from '../../context/index.js';
import type { RequestContext } from '../../context/index.js';
import { StandingReads } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import type { ActingSeat } from '../acting-seats.js';
import { refuse } from '../approval.errors.js';
import { CaseRecords } from '../case-record.js';
import { keepApart } from '../decision-desk.js';
import { SeparationOfDuties } from '../separation.js';
import type { ItemTask } from './item.repository.js';

/** Who may arrange the vote on an item: what comes to the vote, and who stands aside from it. */
@Injectable()
export class ItemRecorders {
  constructor(
    private readonly records: CaseRecords,
    private readonly separation: SeparationOfDuties,
    private readonly standing: StandingReads,
  ) {}

  /**
   * Refuses whoever might not record the decision either: the submitter, whom the matter concerns and their relatives,
   * and a delegate who is barred (edge-02, edge-03). The body's other recorder arranges it.
   * @throws {Refused} OWN_CASE, RECUSAL_REQUIRED, DELEGATE_BARRED
   */
  async refuseBarred(tx: Tx, ctx: RequestContext, item: ItemTask, seat: ActingSeat): Promise<void> {
    await this.standing.begin(tx);
    const record = await this.records.read(tx, item.caseId);
    const task = record?.tasks.find(({ id }) => id === item.taskId);
    if (!record || !task) throw new Error(`task ${item.taskId} without its case`);
    const personId = actorOf(ctx).personId ?? '';
    const barriers = await this.separation.barriers(tx, record);
    this.separation.refuseBarred(barriers, task, personId, seat);
    if (barriers.concerned.has(personId)) throw refuse.concerned();
    keepApart(ctx, record.versions);
  }
}
