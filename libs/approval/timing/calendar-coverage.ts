import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../context/index.js';
import type { Tx } from '../../database/index.js';
import { WorkCalendars } from '../../organization/index.js';
import { addMonths, missingYears } from '../../rules/index.js';
import { TimingPolicy } from './timing-policy.js';

/** How far a community's working calendar reaches. */
export interface Coverage {
  communityId: string;
  /** Last day that must be covered. */
  until: string;
  /** Years up to then whose holidays have not been entered; empty when all is well. */
  missing: number[];
  /** Open tasks whose due date could not be counted for that reason. */
  undated: number;
}

/** Whether the working calendar is known for the coming months. A missing year is never taken for one without holidays. */
@Injectable()
export class CalendarCoverage {
  constructor(
    private readonly calendars: WorkCalendars,
    private readonly policy: TimingPolicy,
  ) {}

  async of(tx: Tx, communityId: string, { today }: Pick<RequestContext, 'today'>): Promise<Coverage> {
    const months = await this.policy.calendarMonths(tx, communityId, today);
    const calendar = await this.calendars.of(tx, communityId, today);
    const counted: { undated: string }[] = await tx.query(
      `SELECT COUNT(*) AS undated FROM case_task t JOIN approval_case c ON c.id = t.case_id
        WHERE t.state = 'OPEN' AND t.due_on IS NULL AND c.community_id = ?`,
      [communityId],
    );
    return {
      communityId,
      until: addMonths(today, months),
      missing: missingYears(calendar, today, months),
      undated: Number(counted[0]?.undated ?? 0),
    };
  }
}
