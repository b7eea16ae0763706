import { Injectable } from '@nestjs/common';
import { AccountRepository, ContextFactory } from '../access/index.js';
import { TransactionRunner } from '../database/index.js';
import { CoverageWatch } from '../establishment/index.js';
import { Organization } from '../organization/index.js';
import { noticeTexts } from './kinds.js';
import { NoticeWriter } from './notice-writer.js';

/**
 * Tells HR before a grassroots unit is left without a lead hospital's 主治 or above (000 (七)): each once for a gap,
 * however often this runs and in however many processes.
 */
@Injectable()
export class CoverageNotices {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly contexts: ContextFactory,
    private readonly organization: Organization,
    private readonly watch: CoverageWatch,
    private readonly accounts: AccountRepository,
    private readonly writer: NoticeWriter,
  ) {}

  /** Looks at every community once. */
  async run(): Promise<void> {
    const ctx = await this.contexts.forSystem();
    const reader = this.transactions.reader;
    for (const { id } of await this.organization.communities(reader)) {
      const due = (await this.watch.of(reader, id, ctx.today)).filter((unit) => unit.due);
      if (due.length === 0) continue;
      await this.transactions.run(async (tx) => {
        const accounts = await this.accounts.withRole(tx, 'HR_OFFICER', id, ctx.today);
        for (const { institutionId, institutionName, gap, rule } of due) {
          if (!gap) continue;
          // A gap that is there already begins with every day anew; it is told for once a month.
          const since = gap.from === ctx.today ? ctx.today.slice(0, 7) : gap.from;
          const notice = {
            kind: 'COVERAGE_GAP' as const,
            cause: `coverage:${institutionId}:${since}`,
            caseNumber: null,
            text: noticeTexts.coverageGap(institutionName, gap.from, gap.to, rule),
          };
          await this.writer.tell(tx, ctx, id, notice, accounts);
        }
      });
    }
  }
}
