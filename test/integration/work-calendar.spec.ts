import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ContextFactory } from '../../libs/access/index.js';
import {
  CALENDAR_MONTHS_KEY,
  CaseAttendance,
  CaseConductor,
  CaseWaker,
  SupervisionReader,
} from '../../libs/approval/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import { CalendarWarnings } from '../../libs/notification/index.js';
import { WORK_DAYS_KEY } from '../../libs/organization/index.js';
import { WorkCalendar, calendarDate } from '../../libs/rules/index.js';
import type { ChainDriver } from '../support/chain-driver.js';
import { PASSWORD } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { FIRST, NoticeWorld } from './notice-world.js';

const CLI = fileURLToPath(new URL('../../dist/apps/cli/main.js', import.meta.url));
/** The last year whose holidays are known; the county has not entered the next one. */
const KNOWN = Math.max(...new WorkCalendar().coveredYears, new Date().getUTCFullYear());
const NEXT = KNOWN + 1;
/** A case of this day is due in the next year; two months on is no leap day. */
const LATE = calendarDate(`${KNOWN}-12-28`);

let world: NoticeWorld;
let driver: ChainDriver;
let number: string;

beforeAll(async () => {
  world = await NoticeWorld.start({ beforeWorkingDays: [1], overdueEveryWorkingDays: 1 }, [KNOWN]);
  driver = world.driver;
  await world.get(TransactionRunner).run((tx) => world.policy(tx, CALENDAR_MONTHS_KEY, 2));
  await world.moveTo(LATE);
  number = await world.submit();
});
afterAll(() => world.test.close());

const idOf = async (): Promise<string> => (await driver.view(number)).id;
const pending = () =>
  world.sql<{ id: string }>('SELECT id FROM outbox_message WHERE delivered_at IS NULL AND workflow_id = ?', [
    `case:${number}`,
  ]);
const emptied = () => world.sql('UPDATE outbox_message SET delivered_at = UTC_TIMESTAMP(3)');
const dueOn = async () => (await driver.view(number)).chain[0]?.tasks[0]?.dueOn;

/** As the operator does it. */
async function enter(calendar: object, from: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'yigongti-calendar-'));
  try {
    const file = join(folder, 'days.json');
    await writeFile(file, JSON.stringify(calendar));
    const { NODE_OPTIONS: _options, ...own } = process.env;
    const args = [
      'policy',
      'set',
      WORK_DAYS_KEY,
      file,
      '--document',
      '国办发明电〔示例〕1号',
      '--from',
      from,
    ];
    await promisify(execFile)(process.execPath, [CLI, ...args, '--profile', 'PA'], {
      env: { ...own, ...world.test.env },
      timeout: 30_000,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function warnings(): Promise<string[]> {
  await world.get(CalendarWarnings).run();
  await world.get(CalendarWarnings).run();
  const { items } = await world.notices.page(await world.test.as('admin.a'), false, FIRST);
  return items.filter(({ kind }) => kind === 'CALENDAR_MISSING').map(({ text }) => text);
}

describe('edge-28 a year that is missing', () => {
  it('leaves the due date empty, which 督办 shows, and is no reason to remind anybody', async () => {
    expect(await dueOn()).toBeNull();
    const { items } = await world.get(SupervisionReader).page(await driver.as('auditor'), {}, FIRST);
    expect(items).toMatchObject([{ caseNumber: number, dueOn: null, daysLate: 0, escalatedAt: null }]);
    // It is worth a look at once, and after that look only with the next day.
    const settled = await world.get(CaseConductor).settle(await idOf());
    expect(Date.parse(settled.wakeAt ?? '')).toBeLessThanOrEqual(Date.now());
    const attended = await world.get(CaseAttendance).attend(await idOf());
    expect(Date.parse(attended.wakeAt ?? '')).toBeGreaterThan(Date.now() + 3_600_000);
    expect(await world.kinds('PARTY_COMMITTEE.clerk', number)).toEqual(['TASK_OPENED']);
  });

  it('is told to the administrators months before, once a month, and to nobody else', async () => {
    expect(await warnings()).toEqual([
      `工作日历缺少${NEXT}年的节假日安排，${NEXT}-02-28前要用到，请录入政策参数 calendar.workDays；已有1项待办的期限无法计算`,
    ]);
    const others = await world.sql(
      `SELECT a.username FROM notice n JOIN account a ON a.id = n.account_id
        WHERE n.kind = 'CALENDAR_MISSING' AND a.username <> 'admin.a'`,
    );
    expect(others).toEqual([]);
    await world.moveTo(`${NEXT}-01-05`);
    expect(await warnings()).toHaveLength(2);
  });

  it('stands on the administrators’ pages, and is refused to others', async () => {
    const api = await startApi(world.test.env);
    try {
      const client = new GraphqlClient(api.baseUrl);
      const query = '{ calendarCoverage { communityName until missingYears undatedTasks } }';
      const administrator = await client.signedIn('admin.a', PASSWORD);
      expect(await administrator.data(query)).toEqual({
        calendarCoverage: [
          { communityName: '测试医共体A', until: `${NEXT}-03-05`, missingYears: [NEXT], undatedTasks: 1 },
        ],
      });
      const { data } = await administrator.post<{ me: { permissions: string[] } }>('{ me { permissions } }');
      expect(data?.me.permissions).toContain('maintain:WorkCalendar');
      const supervision = `{ supervision { items { caseNumber dueOn lateReportedAt lateReportedToName } } }`;
      expect(await administrator.data(supervision)).toEqual({
        supervision: {
          items: [{ caseNumber: number, dueOn: null, lateReportedAt: null, lateReportedToName: null }],
        },
      });
      for (const part of ['hr', 'auditor', 'SECRETARIAT']) {
        const other = await client.signedIn(driver.county.users[part] ?? '', PASSWORD);
        expect((await other.post(query)).errors[0]?.extensions.code).toBe('FORBIDDEN');
      }
      const [move] = [
        `mutation { moveBusinessClock(to: "${NEXT}-01-06") { __typename ... on BusinessClock { today } } }`,
      ];
      await emptied();
      expect(await administrator.data(move)).toMatchObject({ moveBusinessClock: { today: `${NEXT}-01-06` } });
      // Sleeping conductors were to wake by the clock as it was.
      expect(await pending()).toHaveLength(1);
    } finally {
      await api.stop();
    }
  });

  it('entered at last: the cases that wait for it are woken, and the due date is counted from the day of opening', async () => {
    await emptied();
    await enter({ overrides: [], completeYears: [KNOWN, NEXT] }, `${NEXT}-01-05`);
    expect(await pending()).toHaveLength(1);
    const id = await idOf();
    await Promise.all([world.get(CaseAttendance).attend(id), world.get(CaseAttendance).attend(id)]);
    const counted = new WorkCalendar({ completeYears: [KNOWN, NEXT] }).addWorkingDays(LATE, 5);
    expect(await dueOn()).toBe(counted);
    const entries = (await driver.view(number)).history.filter(({ action }) => action === 'DUE_SET');
    expect(entries.map(({ opinion }) => opinion)).toEqual([
      `工作日历已录入，PARTY_COMMITTEEA“总医院党委研究”的办理期限定为${counted}`,
    ]);
    expect(await warnings()).toHaveLength(2);
    const verified = await world.get(TransactionRunner).run((tx) => world.get(AuditVerifier).verify(tx));
    expect(verified.breaks).toEqual([]);
  });
});

describe('a timer that was lost', () => {
  it('is noticed: the case is woken, once for as long as the message is on its way', async () => {
    const { now } = await world.get(ContextFactory).forSystem();
    const wake = (at: Date) =>
      world.get(TransactionRunner).run((tx) => world.get(CaseWaker).wakeForgotten(tx, at));
    await emptied();
    expect(await wake(now)).toBe(0);
    const tomorrow = new Date(now.getTime() + 26 * 3_600_000);
    expect(await wake(tomorrow)).toBe(1);
    expect(await wake(tomorrow)).toBe(0);
    await emptied();
    expect(await wake(tomorrow)).toBe(1);
    // One that has not had its first turn yet sleeps at most a day and a quarter of an hour.
    const fresh = await world.submit();
    await world.sql('UPDATE outbox_message SET delivered_at = UTC_TIMESTAMP(3)');
    await world.sql('UPDATE approval_case SET attend_at = ? WHERE number <> ?', [
      new Date(tomorrow.getTime() + 1_000_000_000),
      fresh,
    ]);
    expect(await wake(new Date(now.getTime() + 24 * 3_600_000))).toBe(0);
    expect(await wake(tomorrow)).toBe(1);
  });
});
