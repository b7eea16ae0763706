import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ContextFactory } from '../../access/index.js';
import { Outbox, newId } from '../../database/index.js';
import type { Tx } from '../../database/index.js';
import { PolicyChanges, WORK_DAYS_KEY } from '../../organization/index.js';
import { caseWorkflowId } from '../../../workflows/approval-case/contract.js';
import { StandingCases } from '../standing-cases.js';
import { SPREAD_MS } from './wake.js';

/** A timer that is later than this was lost, or set by a clock that has been moved since. */
const FORGOTTEN_MS = 10 * 60_000;
const DAY_MS = 24 * 3_600_000;
/** What one round wakes at most. */
const ROUND = 500;

interface Sleeper {
  id: string;
  number: string;
}

/**
 * Makes sleeping conductors look at the record: by an announcement through the outbox, like any other change. They
 * find out themselves whether it is time for anything.
 */
@Injectable()
export class CaseWaker implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly changes: PolicyChanges,
    private readonly contexts: ContextFactory,
    private readonly standing: StandingCases,
  ) {}

  onModuleInit(): void {
    this.changes.on(WORK_DAYS_KEY, (tx, profileCode) => this.wakeUndated(tx, profileCode));
  }

  /** All that wait for time: their timers were set by a clock that is moved in this transaction. */
  async wakeAll(tx: Tx): Promise<number> {
    return this.wake(tx, await tx.query("SELECT id, number FROM approval_case WHERE status = 'RUNNING'"));
  }

  /**
   * Those whose turn has passed and that nothing is on its way to: a conductor of before there were timers, or one
   * whose timer was lost. The messages go out with the relay.
   */
  async wakeForgotten(tx: Tx, now: Date): Promise<number> {
    const late = new Date(now.getTime() - FORGOTTEN_MS);
    const sleepers: Sleeper[] = await tx.query(
      `SELECT c.id, c.number FROM approval_case c
        WHERE c.status = 'RUNNING' AND (c.attend_at < ? OR (c.attend_at IS NULL AND c.submitted_at < ?))
          AND NOT EXISTS (SELECT 1 FROM outbox_message o
                           WHERE o.delivered_at IS NULL AND o.workflow_id = CONCAT('case:', c.number))
        ORDER BY c.attend_at LIMIT ${ROUND}`,
      // Without a turn of its own yet, the first one is at the latest a day and the spread after the submission.
      [late, new Date(late.getTime() - DAY_MS - SPREAD_MS)],
    );
    return this.wake(tx, sleepers);
  }

  /** Those that stood still for want of a body and can go on by now: it was entered again. */
  async wakeFreed(tx: Tx): Promise<number> {
    return this.wake(tx, await this.standing.freed(tx, await this.contexts.forSystem()));
  }

  /** Those whose due dates wait for the calendar of the profile's counties (edge-28). */
  private async wakeUndated(tx: Tx, profileCode: string): Promise<void> {
    const sleepers: Sleeper[] = await tx.query(
      `SELECT DISTINCT c.id, c.number FROM case_task t JOIN approval_case c ON c.id = t.case_id
         JOIN community m ON m.id = c.community_id JOIN county y ON y.id = m.county_id
        WHERE t.state = 'OPEN' AND t.due_on IS NULL AND c.status = 'RUNNING' AND y.profile_code = ?`,
      [profileCode],
    );
    await this.wake(tx, sleepers);
  }

  private async wake(tx: Tx, sleepers: readonly Sleeper[]): Promise<number> {
    await this.outbox.putAll(
      tx,
      sleepers.map(({ id, number }) => ({
        messageId: newId(),
        workflowId: caseWorkflowId(number),
        kind: 'CASE_CHANGED',
        payload: { caseId: id, caseNumber: number },
      })),
    );
    return sleepers.length;
  }
}
