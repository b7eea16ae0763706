import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { AccountRepository, ContextFactory } from '../access/index.js';
import { TransactionRunner } from '../database/index.js';
import type { Tx } from '../database/index.js';
import type { RequestContext } from '../context/index.js';
import { CoverageAlarm, CoverageWatch } from '../establishment/index.js';
import type { OpenedGap, WatchedUnit } from '../establishment/index.js';
import { Organization } from '../organization/index.js';
import { noticeTexts } from './kinds.js';
import { NoticeWriter } from './notice-writer.js';
import { NoticeRepository } from './notice.repository.js';

/**
 * Tells HR before a grassroots unit is left without a lead hospital's 主治 or above (000 (七)): each once for a gap,
 * however often this runs and in however many processes.
 */
@Injectable()
export class CoverageNotices implements OnModuleInit {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly contexts: ContextFactory,
    private readonly organization: Organization,
    private readonly watch: CoverageWatch,
    private readonly accounts: AccountRepository,
    private readonly writer: NoticeWriter,
    private readonly notices: NoticeRepository,
    private readonly alarm: CoverageAlarm,
  ) {}

  onModuleInit(): void {
    this.alarm.register((tx, ctx, gaps) => this.opened(tx, ctx, gaps));
  }

  /** Of gaps that nobody could refuse HR is told at once, also where they had been told of such days before. */
  private async opened(
    tx: Tx,
    ctx: Pick<RequestContext, 'now' | 'today'>,
    gaps: readonly OpenedGap[],
  ): Promise<void> {
    for (const { communityId, institutionId, institutionName, from, to, rule, causeId } of gaps) {
      const accounts = await this.accounts.withRole(tx, 'HR_OFFICER', communityId, ctx.today);
      const text = noticeTexts.coverageGap(institutionName, from, to, rule);
      const first = `coverage:${institutionId}:${from}`;
      const cause = (await this.notices.wasTold(tx, first, accounts)) ? `${first}:${causeId}` : first;
      await this.writer.tell(
        tx,
        ctx,
        communityId,
        { kind: 'COVERAGE_GAP', cause, caseNumber: null, text },
        accounts,
      );
    }
  }

  /** Looks at every community once. */
  async run(): Promise<void> {
    const ctx = await this.contexts.forSystem();
    const reader = this.transactions.reader;
    for (const { id } of await this.organization.communities(reader)) {
      const due = (await this.watch.of(reader, id, ctx.today)).filter((unit) => unit.due);
      if (due.length === 0) continue;
      await this.transactions.run(async (tx) => {
        const accounts = await this.accounts.withRole(tx, 'HR_OFFICER', id, ctx.today);
        for (const { cause, text } of noticesOf(id, due, ctx.today)) {
          const notice = { kind: 'COVERAGE_GAP' as const, cause, caseNumber: null, text };
          await this.writer.tell(tx, ctx, id, notice, accounts);
        }
      });
    }
  }
}

/** One for each gap to come; those that are there already begin with every day anew and are told of together, once a month. */
function noticesOf(
  communityId: string,
  due: readonly WatchedUnit[],
  today: string,
): { cause: string; text: string }[] {
  const open = due.filter(({ inDays }) => inDays === 0);
  const found = due.flatMap(({ institutionId, institutionName, inDays, gap, rule }) =>
    gap && inDays !== 0
      ? [
          {
            cause: `coverage:${institutionId}:${gap.from}`,
            text: noticeTexts.coverageGap(institutionName, gap.from, gap.to, rule),
          },
        ]
      : [],
  );
  if (!open[0]) return found;
  const names = open.map(({ institutionName }) => institutionName);
  return [
    ...found,
    {
      cause: `coverage:${communityId}:${today.slice(0, 7)}`,
      text: noticeTexts.coverageOpen(names, open[0].rule),
    },
  ];
}
