import { createConnection } from 'mysql2/promise';
import { appendOnlyTables } from '../../apps/api/composition.js';
import { pendingStatements } from '../../apps/cli/database/migrations.js';
import { freshDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';

describe('migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('leave nothing to do for the entities, and a dropped column is noticed', async () => {
    expect(await pendingStatements(database.url)).toEqual([]);
    const connection = await createConnection(database.url);
    await connection.query('ALTER TABLE department DROP COLUMN kind');
    expect(await pendingStatements(database.url)).toEqual([expect.stringContaining('ADD `kind`')]);
    await connection.query('ALTER TABLE department ADD kind varchar(32) NOT NULL');
    await connection.end();
  });

  it('compare names byte by byte: rare characters differ', async () => {
    const connection = await createConnection(database.url);
    const [rows] = await connection.query(
      `SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = DATABASE() AND table_name <> 'schema_migration'
          AND (engine <> 'InnoDB' OR table_collation <> 'utf8mb4_bin')`,
    );
    expect(rows).toEqual([]);
    await connection.end();
  });

  it.each(appendOnlyTables)('let %s only grow', async (table) => {
    const connection = await createConnection(database.url);
    const [rows] = await connection.query(
      `SELECT event_manipulation AS event FROM information_schema.triggers
        WHERE trigger_schema = DATABASE() AND event_object_table = ? AND action_timing = 'BEFORE'
          AND action_statement LIKE '%SIGNAL%'`,
      [table],
    );
    expect((rows as { event: string }[]).map(({ event }) => event)).toEqual(
      expect.arrayContaining(['UPDATE', 'DELETE']),
    );
    await connection.end();
  });
});
