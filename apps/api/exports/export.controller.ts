import { Controller, Get, HttpException, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AccessDenied, Ctx, SignedIn } from '../../../libs/access/index.js';
import { AuditTrail } from '../../../libs/audit/index.js';
import { actorOf } from '../../../libs/context/index.js';
import type { RequestContext } from '../../../libs/context/index.js';
import { TransactionRunner } from '../../../libs/database/index.js';
import type { ExportList } from './export-list.js';
import { ExportLists } from './lists.js';
import { workbookOf } from './workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MOST_ROWS = 20_000;
const AT_ONCE = 200;

/** Lists as spreadsheets. Who took what out is part of the trail (edge-61). */
@Controller('exports')
export class ExportController {
  constructor(
    private readonly lists: ExportLists,
    private readonly transactions: TransactionRunner,
    private readonly audit: AuditTrail,
  ) {}

  /** `GET /exports/staff.xlsx?text=…`: the filters are those of the list. */
  @SignedIn()
  @Get(':file')
  async download(
    @Ctx() ctx: RequestContext,
    @Param('file') file: string,
    @Query() query: Record<string, string | string[]>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const list = this.lists.of(file.replace(/\.xlsx$/, ''));
    if (!list) throw new HttpException({ code: 'EXPORT_UNKNOWN', message: '没有这个列表' }, 404);
    if (!ctx.ability.can(list.needs.action, list.needs.subject)) throw new AccessDenied('FORBIDDEN');
    const filter = plainFilter(query);
    // Pages of a list that changes meanwhile would leave rows out and bring others twice.
    const rows = await this.transactions.atOneMoment(() => allRows(list, ctx, filter));
    const bytes = await workbookOf(list.title, list.columns, rows);
    await this.record(ctx, list, filter, rows.length);
    await reply
      .header('content-type', XLSX)
      .header(
        'content-disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(`${list.title}-${ctx.today}.xlsx`)}`,
      )
      .header('cache-control', 'no-store')
      .send(bytes);
  }

  private async record(ctx: RequestContext, list: ExportList, filter: object, rows: number): Promise<void> {
    const actor = actorOf(ctx);
    await this.transactions.run((tx) =>
      this.audit.append(tx, ctx, `account:${actor.accountId}`, [
        {
          type: 'list.exported',
          summary: `${actor.displayName}导出“${list.title}”${rows}行`,
          payload: { list: list.name, filter, rows },
        },
      ]),
    );
  }
}

/** A filter given twice is not one that the console makes. */
function plainFilter(query: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
    ),
  );
}

async function allRows(
  list: ExportList,
  ctx: RequestContext,
  filter: Record<string, string>,
): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (;;) {
    const { total, items } = await list.page(ctx, filter, { first: AT_ONCE, offset: rows.length });
    if (total > MOST_ROWS) {
      throw new HttpException(
        { code: 'EXPORT_TOO_LARGE', message: `超过${MOST_ROWS}行，请先筛选再导出` },
        422,
      );
    }
    rows.push(...items);
    if (items.length === 0 || rows.length >= total) return rows;
  }
}
