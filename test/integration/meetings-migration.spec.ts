import { createConnection } from 'mysql2/promise';
import type { Connection } from 'mysql2/promise';
import type { QueryRunner } from 'typeorm';
import { pendingStatements } from '../../apps/cli/database/migrations.js';
import { ExtendMeetings1760000014000 } from '../../migrations/1760000014000-ExtendMeetings.js';
import { freshDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';

let database: TestDatabase;
let connection: Connection;

beforeAll(async () => {
  database = await freshDatabase();
  connection = await createConnection(database.url);
});
afterAll(async () => {
  await connection.end();
  await database.drop();
});

it('sessions that were entered before keep their day and their number, there and back', async () => {
  const runner = { query: (sql: string) => connection.query(sql) } as unknown as QueryRunner;
  const migration = new ExtendMeetings1760000014000();
  await migration.down(runner);
  const id = '00000000-0000-4000-8000-000000000001';
  await connection.query(
    `INSERT INTO meeting (id, body_id, body_name, year, minutes_number, held_on, observers, entered_at,
       entered_by_account_id, entered_by_name, request_sha256)
     VALUES (?, 'b', '党委', 2026, '纪〔2026〕7号', '2026-03-05', '[]', '2026-03-06 01:00:00', 'a', '记录人', 's')`,
    [id],
  );
  const kept = async (sql: string) => (await connection.query(sql))[0];
  await migration.up(runner);
  expect(await kept('SELECT meeting_id, year, minutes_number FROM meeting_minutes')).toEqual([
    { meeting_id: id, year: 2026, minutes_number: '纪〔2026〕7号' },
  ]);
  expect(await kept("SELECT id, DATE_FORMAT(planned_on, '%Y-%m-%d') AS day FROM meeting_plan")).toEqual([
    { id, day: '2026-03-05' },
  ]);
  expect(await pendingStatements(database.url)).toEqual([]);
  await migration.down(runner);
  expect(await kept('SELECT year, minutes_number FROM meeting')).toEqual([
    { year: 2026, minutes_number: '纪〔2026〕7号' },
  ]);
  await migration.up(runner);
  await expect(connection.query('UPDATE meeting SET place = place')).rejects.toThrow('append-only');
});
