import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { WorkCalendar } from '../rules/index.js';
import type { WorkDayOverride } from '../rules/index.js';
import { PolicyReader } from './policy-reader.js';

/** Key of the parameter `{ overrides, completeYears }`. */
export const WORK_DAYS_KEY = 'calendar.workDays';

interface WorkDays {
  overrides: WorkDayOverride[];
  completeYears: number[];
}

/** Working calendars of the counties: the State Council's notices, changed by what the county has entered. */
@Injectable()
export class WorkCalendars {
  constructor(private readonly policies: PolicyReader) {}

  /** The calendar of a community or profile, by the county's arrangement in force on the day. */
  async of(tx: Tx, profileOrCommunity: string, on: string): Promise<WorkCalendar> {
    const own = await this.policies.find<WorkDays>(tx, profileOrCommunity, WORK_DAYS_KEY, on);
    return new WorkCalendar(own?.value ?? {});
  }
}
