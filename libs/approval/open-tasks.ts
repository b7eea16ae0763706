import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { isCollective } from '../rules/index.js';
import type { StepKind } from '../rules/index.js';
import { mayRecord } from './decision-desk.js';
import { MatterRegistry } from './matter-registry.js';

/** An open task with its day, for reminders. */
export interface OpenTask {
  id: string;
  caseNumber: string;
  matterName: string;
  stepName: string;
  stepKind: string;
  bodyId: string;
  bodyName: string;
  dueOn: string;
}

/** Open tasks from the point of view of those who remind of them. */
@Injectable()
export class OpenTasks {
  constructor(
    private readonly organization: Organization,
    private readonly matters: MatterRegistry,
  ) {}

  /** Open tasks of the community that are due on the day or before, in order of their ids, after the given one. */
  async dueBy(tx: Tx, communityId: string, on: string, afterId: string, limit: number): Promise<OpenTask[]> {
    const rows: (OpenTask & { matterType: string })[] = await tx.query(
      `SELECT t.id, c.number AS caseNumber, c.matter_type AS matterType, t.step_name AS stepName,
              t.step_kind AS stepKind, t.body_id AS bodyId, t.body_name AS bodyName, t.due_on AS dueOn
         FROM case_task t JOIN approval_case c ON c.id = t.case_id
        WHERE c.community_id = ? AND c.status = 'RUNNING' AND t.state = 'OPEN' AND t.due_on <= ? AND t.id > ?
        ORDER BY t.id LIMIT ?`,
      [communityId, on, afterId, limit],
    );
    return rows.map(({ matterType, ...task }) => ({ ...task, matterName: this.matters.nameOf(matterType) }));
  }

  /**
   * Persons who may act on a task of the body on the day: of an office every seat, of a voting body who records
   * its votes.
   */
  async actors(tx: Tx, task: { bodyId: string; stepKind: string }, on: string): Promise<string[]> {
    const seats = await this.organization.seatsOf(tx, task.bodyId, on);
    const acting = isCollective(task.stepKind as StepKind) ? seats.filter(mayRecord) : seats;
    return [...new Set(acting.flatMap(({ personId }) => (personId ? [personId] : [])))];
  }
}
