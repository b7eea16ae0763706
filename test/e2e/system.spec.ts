import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import { GraphqlClient } from '../support/graphql-client.js';
import { PostingCalls } from '../support/posting-calls.js';
import { startSystem } from '../support/system.js';
import type { TestSystem } from '../support/system.js';

interface Played {
  caseNumber: string;
  status: string;
  posting: { statusName: string; ledgerEntries: { entryKindName: string; count: number }[] };
  history: {
    actionName: string;
    filingNumber: string | null;
    votes: unknown[];
    meeting: { minutesNumber: string } | null;
  }[];
}
interface Verified {
  ok: boolean;
  events: number;
  breaks: { kind: string; entry: string }[];
}

interface World {
  businessClock: { today: string };
  institutions: { id: string; code: string; name: string }[];
  staff: { items: { id: string; onPosting: boolean; institutionId: string }[] };
}
const WORLD = `{ businessClock { today } institutions { id code name }
  staff(filter: { establishmentType: "INSTITUTION" }, page: { first: 200 }) { items { id onPosting institutionId } } }`;

let system: TestSystem;

beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

async function verify(): Promise<[Verified, number]> {
  const { stdout, code } = await system.cli('audit', 'verify', '--json');
  return [JSON.parse(stdout) as Verified, code];
}

it('the demo plays a posting through the whole chain, and can be played again', async () => {
  for (const sequence of ['000001', '000002']) {
    const { stdout, code } = await system.cli('demo', 'posting', '--json');
    expect(code).toBe(0);
    const played = JSON.parse(stdout) as Played;
    expect(played).toMatchObject({ status: 'IMPLEMENTED', posting: { statusName: '派驻中' } });
    expect(played.caseNumber).toMatch(new RegExp(`^MX-DP-\\d{4}-${sequence}$`));
    expect(played.history.map((entry) => entry.actionName)).toEqual([
      '提交',
      '同意',
      '同意',
      '同意',
      '同意备案',
      '同意备案',
      '同意备案',
      '实施',
    ]);
    expect(played.history.filter((entry) => entry.meeting).map((entry) => entry.votes.length)).toEqual([
      9, 9,
    ]);
    expect(new Set(played.history.flatMap((entry) => entry.filingNumber ?? [])).size).toBe(3);
    expect(played.posting.ledgerEntries.map((entry) => entry.entryKindName)).toEqual([
      '预占',
      '释放',
      '占用',
    ]);
  }
});

it('the demo plays any chain of either county on the running system, with a return on the way', async () => {
  const { stdout, code } = await system.cli(
    ...['demo', 'chain', '--profile', 'ganzhou', '--matter', 'C10', '--with', 'return', '--json'],
  );
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    caseNumber: expect.stringMatching(/^GZ-PT-\d{4}-000001$/) as string,
    status: 'IMPLEMENTED',
    version: 2,
    matterInForce: { statusName: '生效中' },
  });
});

it('a county profile is printed as a sample, and loading what is there changes nothing', async () => {
  const sample = await system.cli('county', 'example', 'ganzhou', '--json');
  const folder = mkdtempSync(join(tmpdir(), 'yigongti-profile-'));
  const file = join(folder, 'county.json');
  writeFileSync(file, sample.stdout);
  const { stdout, code } = await system.cli('county', 'load', file, '--json');
  expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ changes: {}, notices: [] })]);
  writeFileSync(file, sample.stdout.replace('yigongti.county/1', 'another'));
  const refused = await system.cli('county', 'load', file, '--json');
  expect([refused.code, JSON.parse(refused.stdout)]).toMatchObject([1, { error: { code: 'OPERATOR' } }]);
  rmSync(folder, { recursive: true });
});

it('edge-11 fifty cases race for the last place: exactly one resolution stands, forty-nine are told why', async () => {
  const calls = new PostingCalls(system);
  const hr = await calls.as('hr');
  const { institutions, businessClock, staff } = await hr.data<World>(WORLD);
  const host = institutions.find(({ code }) => code === 'MX18');
  const people = staff.items
    .filter(({ onPosting, institutionId }) => !onPosting && institutionId !== host?.id)
    .slice(0, 51);
  const input = (personId: string) => ({
    kind: 'RESIDENT',
    personId,
    hostInstitutionId: host?.id,
    startOn: businessClock.today,
    endOn: businessClock.today,
    postName: '医师',
    duties: '门诊',
    reason: '充实基层',
  });
  const numbers: string[] = [];
  for (const person of people) numbers.push((await calls.submit(input(person.id))).number ?? '');
  const tasks = await calls.tasks('party.clerk', numbers);
  const session = await calls.convene(
    'party.clerk',
    tasks[0]?.bodyId ?? '',
    `竞纪〔${businessClock.today.slice(0, 4)}〕11号`,
  );
  // The township has two places: the first case takes one, fifty race for the other.
  const [first, ...rest] = tasks;
  if (first)
    expect(await calls.carry('party.clerk', first, session)).toEqual({ __typename: 'DecisionReceipt' });
  const outcomes = await Promise.all(rest.map((task) => calls.carry('party.clerk', task, session)));
  expect(outcomes.filter(({ __typename }) => __typename === 'DecisionReceipt')).toHaveLength(1);
  expect(outcomes.filter(({ code }) => code === 'QUOTA_EXCEEDED')).toHaveLength(49);
  const { establishment } = await hr.data<{
    establishment: { resource: string; institutionName: string | null; free: number; reserved: number }[];
  }>('{ establishment { resource institutionName free reserved } }');
  expect(
    establishment.find((row) => row.resource === 'RESIDENT_POST' && row.institutionName === host?.name),
  ).toMatchObject({ free: 0, reserved: 2 });
  expect((await calls.submit(input(people[0]?.id ?? ''))).code).toMatch(/POSTING_OVERLAP|QUOTA_EXCEEDED/);
});

describe('lists as spreadsheets', () => {
  const fetchList = async (username: string | null, path: string): Promise<Response> => {
    const account = username ? system.demoAccounts[username] : null;
    const client = new GraphqlClient(system.baseUrl);
    const headers = account ? (await client.signedIn(account.username, account.password)).cookieHeader() : {};
    return fetch(`${system.baseUrl}/exports/${path}`, { headers, signal: AbortSignal.timeout(20_000) });
  };
  const rowsOf = async (response: Response): Promise<string[][]> => {
    const workbook = new excel.Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    const rows: string[][] = [];
    workbook.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map(String)));
    return rows;
  };

  it('hold what the list holds, masked, within the reader’s scope, and are part of the trail', async () => {
    const all = await rowsOf(await fetchList('hr', 'staff.xlsx'));
    const own = await rowsOf(await fetchList('hr.gaiyang', 'staff.xlsx'));
    expect(all.length).toBeGreaterThan(500);
    expect(own.length).toBeGreaterThan(10);
    expect(own.length).toBeLessThan(100);
    expect(new Set(own.slice(1).map((row) => row[4]))).toEqual(new Set(['盖洋中心卫生院']));
    expect(all.slice(1).every((row) => row[10]?.includes('*'))).toBe(true);
    const events = await rowsOf(await fetchList('auditor', 'audit.xlsx?type=list.exported'));
    expect(events.slice(1).map((row) => row[2])).toEqual(['导出列表', '导出列表']);
    for (const list of ['cases', 'postings', 'establishment']) {
      expect((await rowsOf(await fetchList('hr', `${list}.xlsx`))).length).toBeGreaterThan(1);
    }
  });

  it.each([
    [null, 'staff.xlsx', 401],
    ['hr', 'audit.xlsx', 403],
    ['hr', 'nothing.xlsx', 404],
  ])('are refused to %s for %s', async (username, path, status) => {
    expect((await fetchList(username, path)).status).toBe(status);
  });
});

it('audit verify passes, and names the row that was altered behind the application’s back', async () => {
  const [before, passed] = await verify();
  expect([before.ok, before.breaks, passed]).toEqual([true, [], 0]);
  expect(before.events).toBeGreaterThan(30);

  const database = await createConnection(system.env['DATABASE_ADMIN_URL'] ?? '');
  const [rows] = await database.query<RowDataPacket[]>(
    "SELECT id FROM audit_event WHERE type = 'decision.made' LIMIT 1",
  );
  const id = String(rows[0]?.['id']);
  await database.query('DROP TRIGGER audit_event_no_update');
  await database.query("UPDATE audit_event SET summary = '改过' WHERE id = ?", [id]);
  await database.end();

  const [after, failed] = await verify();
  expect(failed).toBe(1);
  expect(after.breaks.map(({ kind, entry }) => `${kind} ${entry}`).sort()).toEqual([
    `EVENT_ALTERED audit_event#${id}`,
    'TRIGGER_MISSING audit_event',
  ]);
});

it('the application’s own account may not change or delete what is append-only', async () => {
  const database = await createConnection(system.env['DATABASE_URL'] ?? '');
  try {
    for (const table of ['audit_event', 'decision', 'vote', 'case_version', 'establishment_entry']) {
      await expect(database.query(`DELETE FROM ${table}`)).rejects.toThrow(/denied/);
    }
    await expect(database.query('UPDATE audit_event SET summary = summary')).rejects.toThrow(/denied/);
    await expect(database.query('ALTER TABLE audit_event ADD COLUMN x int')).rejects.toThrow(/denied/);
    await expect(database.query('DROP TRIGGER audit_event_no_delete')).rejects.toThrow(/denied/);
  } finally {
    await database.end();
  }
});
