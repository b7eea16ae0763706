import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { isCalendarDate } from '../rules/index.js';
import { titleLevels } from './codes.js';
import type { TitleLevel } from './codes.js';
import { PolicySchemas } from './policy-schemas.js';
import { TITLES_KEY } from './roster/roster-checker.js';
import { WORK_DAYS_KEY } from './work-calendars.js';

const workDays = z.object({
  overrides: z.array(
    z.object({
      date: z.string().refine(isCalendarDate, '须为真实存在的日期，格式为 YYYY-MM-DD'),
      working: z.boolean(),
    }),
  ),
  completeYears: z.array(z.number().int().min(1900).max(9999)),
});

const titles = z.array(
  z.object({
    name: z.string().trim().min(1).max(50),
    level: z.enum(Object.keys(titleLevels) as [TitleLevel, ...TitleLevel[]]),
  }),
);

/** County parameter: in which zone (山区、平原 …) each institution lies, by its code. */
export const ZONES_KEY = 'institution.zones';

const zones = z.array(
  z.object({ institution: z.string().trim().min(1).max(32), zone: z.string().trim().min(1).max(30) }),
);

const days = z.number().int().min(1).max(365);

/** Forms of the parameters that no matter owns. */
@Injectable()
export class CountyParameters implements OnModuleInit {
  constructor(private readonly schemas: PolicySchemas) {}

  onModuleInit(): void {
    this.schemas.register(WORK_DAYS_KEY, workDays);
    this.schemas.register(TITLES_KEY, titles);
    this.schemas.register(ZONES_KEY, zones);
    this.schemas.register('step.dueWorkingDays', days);
    this.schemas.register('publicity.workingDays', z.record(z.string(), days));
  }
}
