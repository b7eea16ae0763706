import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/index.js';
import { Organization } from '../../organization/index.js';
import { MatterRegistry } from '../matter-registry.js';
import type { MeetingAttendanceRow } from './entities/meeting.entity.js';
import type { ItemTask } from './item.repository.js';
import type { SessionState } from './session-state.js';

/** A member who stands aside for an item, and how that is known. */
export interface Recusal {
  seatId: string;
  reason: string;
  source: 'REGISTRY' | 'DECLARED';
}

type Voter = Pick<MeetingAttendanceRow, 'seatId' | 'personId'>;

/** Who must not vote on an item: whom it concerns by the registry of relatives, and who declared it in the session. */
@Injectable()
export class Recusals {
  constructor(
    private readonly organization: Organization,
    private readonly matters: MatterRegistry,
  ) {}

  /**
   * Recusals of one item among the voters; what the registry knows comes before what was declared. Whoever knows
   * already whom the matter concerns passes it on.
   */
  async of(
    tx: Tx,
    item: Pick<ItemTask, 'taskId' | 'matterType' | 'content'>,
    voters: readonly Voter[],
    state: SessionState,
    concerned?: ReadonlySet<string>,
  ): Promise<Recusal[]> {
    const registered = await this.registered(tx, item, voters, concerned);
    const known = new Set(registered.map(({ seatId }) => seatId));
    const declared = (state.recusals.get(item.taskId) ?? [])
      .filter(({ seatId }) => !known.has(seatId))
      .map((recusal): Recusal => ({ ...recusal, source: 'DECLARED' }));
    return [...registered, ...declared];
  }

  private async registered(
    tx: Tx,
    { matterType, content }: Pick<ItemTask, 'matterType' | 'content'>,
    voters: readonly Voter[],
    concerned?: ReadonlySet<string>,
  ): Promise<Recusal[]> {
    const people = new Set(this.matters.of(matterType).people(JSON.parse(content) as object));
    const relatives = concerned ?? new Set(await this.organization.relativesOf(tx, [...people]));
    return voters.flatMap(({ seatId, personId }): Recusal[] => {
      if (people.has(personId)) return [{ seatId, reason: '本事项当事人', source: 'REGISTRY' }];
      if (!relatives.has(personId)) return [];
      return [{ seatId, reason: '与本事项当事人有登记的近亲属关系', source: 'REGISTRY' }];
    });
  }
}
