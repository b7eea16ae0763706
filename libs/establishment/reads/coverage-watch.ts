import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '../../database/index.js';
import { PolicyReader, PolicySchemas } from '../../organization/index.js';
import { addDays, daysBetween } from '../../rules/index.js';
import type { CalendarDate } from '../../rules/index.js';
import { Coverage } from './coverage.js';

/** County parameter: how far ahead coverage is watched, and how long before a gap HR is told. */
export const COVERAGE_WATCH = 'establishment.coverageWatch';

const days = z.number().int().min(1).max(1_830);
const form = z
  .strictObject({ daysAhead: days, noticeDays: days })
  .refine(({ daysAhead, noticeDays }) => noticeDays <= daysAhead, '提前通知的天数不得多于预警的天数');
type Watch = z.infer<typeof form>;

/** A unit with its first gap in the days that are watched. */
export interface WatchedUnit {
  institutionId: string;
  institutionName: string;
  /** First run of days without anybody; null when covered throughout. */
  gap: { from: CalendarDate; to: CalendarDate } | null;
  /** Days from today to the gap; 0: today already. */
  inDays: number | null;
  /** Whether HR is to be told now. */
  due: boolean;
  /** Last day that is watched. */
  until: CalendarDate;
  /** Document of the coverage rule. */
  rule: string;
}

/** Looks ahead for gaps in the coverage of grassroots units (000 (七); domain §2, g). */
@Injectable()
export class CoverageWatch implements OnModuleInit {
  constructor(
    private readonly coverage: Coverage,
    private readonly policy: PolicyReader,
    private readonly schemas: PolicySchemas,
  ) {}

  onModuleInit(): void {
    this.schemas.register(COVERAGE_WATCH, form);
  }

  /** Every unit to which the rule applies; none when the county has no rule, or does not watch it. */
  async of(tx: Tx, communityId: string, today: CalendarDate): Promise<WatchedUnit[]> {
    const watch = await this.policy.find<Watch>(tx, communityId, COVERAGE_WATCH, today);
    if (!watch) return [];
    const { daysAhead, noticeDays } = watch.value;
    const until = addDays(today, daysAhead);
    const units = await this.coverage.of(tx, communityId, today, until);
    return units.map(({ institutionId, institutionName, rule, gaps }) => {
      const gap = gaps[0] ?? null;
      const inDays = gap ? daysBetween(today, gap.from) - 1 : null;
      const due = inDays !== null && inDays <= noticeDays;
      return { institutionId, institutionName, gap, inDays, due, until, rule };
    });
  }
}
