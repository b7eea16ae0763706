import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { ActingSeats, covers } from './acting-seats.js';
import type { TaskScope } from './acting-seats.js';
import { MatterRegistry } from './matter-registry.js';

/** An open task with its day, for reminders. */
export interface OpenTask extends TaskScope {
  id: string;
  caseNumber: string;
  matterName: string;
  stepName: string;
  bodyName: string;
  dueOn: string;
}

/** Open tasks from the point of view of those who remind of them. */
@Injectable()
export class OpenTasks {
  constructor(
    private readonly acting: ActingSeats,
    private readonly matters: MatterRegistry,
  ) {}

  /** Open tasks of the community that are due on the day or before, in order of their ids, after the given one. */
  async dueBy(tx: Tx, communityId: string, on: string, afterId: string, limit: number): Promise<OpenTask[]> {
    const rows: Omit<OpenTask, 'matterName'>[] = await tx.query(
      `SELECT t.id, c.number AS caseNumber, c.matter_type AS matterType, t.step_key AS stepKey, t.step_name AS stepName,
              t.step_kind AS stepKind, t.body_id AS bodyId, t.body_name AS bodyName, t.due_on AS dueOn,
              t.assigned_seat_id AS assignedSeatId
         FROM case_task t JOIN approval_case c ON c.id = t.case_id
        WHERE c.community_id = ? AND c.status = 'RUNNING' AND t.state = 'OPEN' AND t.due_on <= ? AND t.id > ?
        ORDER BY t.id LIMIT ?`,
      [communityId, on, afterId, limit],
    );
    return rows.map((task) => ({ ...task, matterName: this.matters.nameOf(task.matterType) }));
  }

  /** Persons who may act on a task on the day: holders of its seats, and those to whom a seat is delegated for it. */
  async actors(tx: Tx, task: TaskScope, on: string): Promise<string[]> {
    const holders = await this.acting.holdersOf(tx, [task.bodyId], on);
    return [...new Set(holders.filter(({ seat }) => covers(seat, task)).map(({ personId }) => personId))];
  }
}
