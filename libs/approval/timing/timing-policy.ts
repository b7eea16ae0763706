import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Tx } from '../../database/index.js';
import { PolicyReader, PolicySchemas } from '../../organization/index.js';

/** Key of the parameter {@link ReminderPolicy}. */
export const REMINDERS_KEY = 'notice.reminders';
/** Key of the parameter that says how many months ahead the working calendar must be known. */
export const CALENDAR_MONTHS_KEY = 'calendar.warnMonthsAhead';

const days = z.number().int().min(1).max(60);

const reminderPolicy = z.object({
  /** So many working days before a task is due, once for each number. */
  beforeWorkingDays: z.array(days).max(10),
  /** Every so many working days while it is late. */
  overdueEveryWorkingDays: days,
  /** Time of day, Asia/Shanghai; at the start of the day when there is none. */
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, '须为时刻，格式为 HH:mm')
    .optional(),
});

/** When people are reminded; a county without the parameter reminds of nothing. */
export type ReminderPolicy = z.infer<typeof reminderPolicy>;

/** What the county has decided about time. */
@Injectable()
export class TimingPolicy implements OnModuleInit {
  constructor(
    private readonly schemas: PolicySchemas,
    private readonly policies: PolicyReader,
  ) {}

  onModuleInit(): void {
    this.schemas.register(REMINDERS_KEY, reminderPolicy);
    this.schemas.register(CALENDAR_MONTHS_KEY, z.number().int().min(1).max(24));
  }

  async reminders(tx: Tx, communityId: string, on: string): Promise<ReminderPolicy | null> {
    return (await this.policies.find<ReminderPolicy>(tx, communityId, REMINDERS_KEY, on))?.value ?? null;
  }

  /** Months ahead for which the calendar must be known; 0, today alone, where the county has not decided. */
  async calendarMonths(tx: Tx, communityId: string, on: string): Promise<number> {
    return (await this.policies.find<number>(tx, communityId, CALENDAR_MONTHS_KEY, on))?.value ?? 0;
  }
}
