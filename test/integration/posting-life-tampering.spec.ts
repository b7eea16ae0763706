import { AuditVerifier } from '../../libs/audit/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import { LifeWorld } from './posting-life-world.js';

let life: LifeWorld;
let ids: { changed: string; left: string };

class TakenBack extends Error {}

beforeAll(async () => {
  life = await LifeWorld.start();
  const changed = await life.posted();
  const { number: longer = '' } = await life.change(changed.id, 'EXTENSION', life.day(200));
  await life.carry(longer);
  const { number: shorter = '' } = await life.change(changed.id, 'RETURN', life.day(150), {
    coverageReason: '另有安排',
  });
  await life.carry(shorter);
  const left = await life.posted();
  await life.record(left.id, 'SUSPENDED', { fromOn: life.day(1), toOn: life.day(3) });
  await life.record(left.id, 'DIED', { toOn: life.day(0) });
  ids = { changed: changed.id, left: left.id };
  const query = (sql: string) => life.world.query(sql);
  const rows = await query(
    'SELECT trigger_name AS name FROM information_schema.triggers WHERE trigger_schema = DATABASE()',
  );
  for (const { name } of rows) {
    await query(`DROP TRIGGER ${String(name)}`);
  }
});
afterAll(() => life.close());

/** Verifies as whoever holds the database left it; then nothing has happened. */
async function entriesAfter(sql: string): Promise<string[]> {
  const { app } = life.world.test;
  let entries: string[] = [];
  const work = app.get(TransactionRunner).run(async (tx) => {
    await tx.query('SET SESSION foreign_key_checks = 0');
    await tx.query(sql);
    await tx.query('SET SESSION foreign_key_checks = 1');
    const { breaks } = await app.get(AuditVerifier, { strict: false }).verify(tx);
    entries = breaks.filter(({ kind }) => kind !== 'TRIGGER_MISSING').map(({ entry }) => entry);
    throw new TakenBack();
  });
  await work.catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error;
  });
  return entries.map((entry) => entry.split('#')[0] ?? '');
}

it('nothing was done yet, and nothing is reported but the triggers', async () => {
  expect(await entriesAfter('SELECT 1')).toEqual([]);
});

it.each<[string, string, () => string]>([
  [
    'the day of an extension',
    'posting_life_event',
    () => "UPDATE posting_life_event SET to_on = '2030-01-01' WHERE event_kind = 'EXTENDED'",
  ],
  [
    'a removed suspension',
    'posting_life_event',
    () => "DELETE FROM posting_life_event WHERE event_kind = 'SUSPENDED'",
  ],
  [
    'the document of a death',
    'posting_life_event',
    () => "UPDATE posting_life_event SET document_number = 'X' WHERE event_kind = 'DIED'",
  ],
  ['what remained to be settled', 'posting_settlement', () => "UPDATE posting_settlement SET items = '[]'"],
  ['a change that never was', 'posting_change', () => 'DELETE FROM posting_change LIMIT 1'],
  ['how a change ended', 'posting_change', () => "UPDATE posting_change SET effect = 'REJECTED' LIMIT 1"],
  [
    'the last day of a posting',
    'posting',
    () => `UPDATE posting SET ended_on = NULL WHERE id = '${ids.changed}'`,
  ],
  [
    'days held for nothing',
    'posting',
    () => `UPDATE posting SET reserved_to = '2031-01-01' WHERE id = '${ids.left}'`,
  ],
  [
    'where somebody serves',
    'service_place',
    () => `UPDATE service_place SET to_on = '2031-01-01' WHERE source_id = '${ids.changed}'`,
  ],
])('%s is reported', async (_what, table, sql) => {
  expect(await entriesAfter(sql())).toContain(table);
});
