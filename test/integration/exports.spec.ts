import { defineAbility } from '@casl/ability';
import ExcelJS from 'exceljs';
import type { FastifyReply } from 'fastify';
import { ExportController } from '../../apps/api/exports/export.controller.js';
import { exportList } from '../../apps/api/exports/export-list.js';
import type { ExportList } from '../../apps/api/exports/export-list.js';
import type { ExportLists } from '../../apps/api/exports/lists.js';
import { AuditEventReader, AuditTrail } from '../../libs/audit/index.js';
import type { EventLine } from '../../libs/audit/index.js';
import type { RequestContext } from '../../libs/context/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { calendarDate } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

const CHAIN = 'listed';
const EVERYTHING = { sql: '1 = 1', params: [] };
/** More than a page of an export. */
const EVENTS = 450;

const ctx: RequestContext = {
  requestId: 'exports',
  actor: { accountId: newId(), personId: null, displayName: '审计员' },
  ability: defineAbility((can) => {
    can('read', 'AuditEvent');
  }),
  now: new Date('2026-11-02T02:00:00Z'),
  today: calendarDate('2026-11-02'),
};
let test: TestApp;
let transactions: TransactionRunner;

beforeAll(async () => {
  test = await startApp();
  transactions = test.app.get(TransactionRunner);
  await tell(EVENTS);
});
afterAll(() => test.close());

async function tell(times: number): Promise<void> {
  const event = { type: 'list.exported', summary: '其间发生的事', payload: {} };
  const events = Array.from({ length: times }, () => event);
  await transactions.run((tx) => test.app.get(AuditTrail).append(tx, ctx, CHAIN, events));
}

/** The trail, newest first; something happens after each page of it. */
function movingList(): ExportList {
  return exportList<EventLine>({
    name: 'moving',
    title: '记录',
    needs: { action: 'read', subject: 'AuditEvent' },
    columns: [{ header: '序号', width: 8, value: (row) => row.sequence }],
    page: async (_ctx, _filter, page) => {
      const search = { scope: EVERYTHING, chain: CHAIN };
      const found = await test.app.get(AuditEventReader).page(transactions.reader, search, page);
      await tell(1);
      return found;
    },
  });
}

async function exported(list: ExportList): Promise<unknown[]> {
  const lists = { of: () => list } as unknown as ExportLists;
  const sent: Buffer[] = [];
  const reply = { header: () => reply, send: (bytes: Buffer) => sent.push(bytes) };
  const controller = new ExportController(lists, transactions, test.app.get(AuditTrail));
  await controller.download(ctx, `${list.name}.xlsx`, {}, reply as unknown as FastifyReply);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(sent[0] ?? []).buffer);
  return (workbook.worksheets[0]?.getColumn(1).values ?? []).slice(2);
}

it('an export has each row once, as they stood when it began, however the list moves meanwhile', async () => {
  const rows = await exported(movingList());
  expect(rows).toEqual(Array.from({ length: EVENTS }, (_, at) => EVENTS - at));
  const trail = await test.app
    .get(AuditTrail)
    .read(transactions.reader, `account:${ctx.actor?.accountId ?? ''}`, ['list.exported']);
  expect(trail.map(({ payload }) => payload)).toEqual([{ list: 'moving', filter: {}, rows: EVENTS }]);
});

it('within one moment a reader of one’s own sees no later commit either; after it every reader does', async () => {
  const count = async (): Promise<number> => {
    const rows: { total: string }[] = await transactions
      .newReader()
      .query('SELECT COUNT(*) AS total FROM audit_event WHERE chain = ?', [CHAIN]);
    return Number(rows[0]?.total);
  };
  const before = await count();
  const [first, second] = await transactions.atOneMoment(async () => {
    const seen = await count();
    await tell(1);
    return [seen, await count()] as const;
  });
  expect([first, second, await count()]).toEqual([before, before, before + 1]);
});
