import { Injectable } from '@nestjs/common';
import { AccountRepository, ContextFactory } from '../access/index.js';
import { CalendarCoverage } from '../approval/index.js';
import { TransactionRunner } from '../database/index.js';
import { Organization } from '../organization/index.js';
import { noticeTexts } from './kinds.js';
import { NoticeWriter } from './notice-writer.js';

/**
 * Warns administrators while the working calendar does not reach as far as the county wants it to (edge-28): each
 * once a month for the same years, however often this runs and in however many processes.
 */
@Injectable()
export class CalendarWarnings {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly contexts: ContextFactory,
    private readonly organization: Organization,
    private readonly coverage: CalendarCoverage,
    private readonly accounts: AccountRepository,
    private readonly writer: NoticeWriter,
  ) {}

  /** Looks at every community once. */
  async run(): Promise<void> {
    const ctx = await this.contexts.forSystem();
    const reader = this.transactions.reader;
    for (const { id } of await this.organization.communities(reader)) {
      const { missing, until, undated } = await this.coverage.of(reader, id, ctx);
      if (missing.length === 0) continue;
      const notice = {
        kind: 'CALENDAR_MISSING' as const,
        cause: `calendar:${id}:${missing.join(',')}:${ctx.today.slice(0, 7)}`,
        caseNumber: null,
        text: noticeTexts.calendarMissing(missing, until, undated),
      };
      await this.transactions.run(async (tx) => {
        const accounts = await this.accounts.withRole(tx, 'ADMINISTRATOR', id, ctx.today);
        await this.writer.tell(tx, ctx, id, notice, accounts);
      });
    }
  }
}
