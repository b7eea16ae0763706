import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
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

let system: TestSystem;

beforeAll(async () => {
  system = await startSystem();
}, 120_000);
afterAll(() => system.stop(), 30_000);

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
}, 90_000);

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
}, 60_000);

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
