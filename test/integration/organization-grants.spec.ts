import { createConnection } from 'mysql2/promise';
import type { Connection } from 'mysql2/promise';
import { appendOnlyTables } from '../../apps/api/composition.js';
import { grantApplication } from '../../apps/cli/database/grants.js';
import { schemaOf, withSchema } from '../../apps/cli/database/schemas.js';
import { freshDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';

const admin = process.env.DATABASE_ADMIN_URL ?? '';
const application = process.env.DATABASE_URL ?? '';
/** Where one account does both there is nobody to grant to. */
const separate =
  admin !== '' && application !== '' && new URL(admin).username !== new URL(application).username;

(separate ? describe : describe.skip)('the application’s account', () => {
  let database: TestDatabase;
  let connection: Connection;
  const errno = (sql: string): Promise<number | undefined> =>
    connection.query(sql).then(
      () => undefined,
      (error: unknown) => (error as { errno?: number }).errno,
    );
  /** ER_TABLEACCESS_DENIED_ERROR, ER_DBACCESS_DENIED_ERROR */
  const DENIED = [1142, 1044];

  beforeAll(async () => {
    database = await freshDatabase();
    const user = decodeURIComponent(new URL(application).username);
    // Rights of an earlier release, which must be taken back.
    const earlier = await createConnection(database.url);
    await earlier.query(`GRANT UPDATE, DELETE ON audit_event TO ${earlier.escape(user)}@'%'`);
    await earlier.end();
    await grantApplication(database.url, user, appendOnlyTables);
    connection = await createConnection(withSchema(application, schemaOf(database.url)));
  });
  afterAll(async () => {
    await connection.end();
    await database.drop();
  });

  it.each(appendOnlyTables)('may add to %s, and neither change nor remove', async (table) => {
    expect(await errno(`SELECT 1 FROM ${table} LIMIT 1`)).toBeUndefined();
    expect(DENIED).toContain(await errno(`DELETE FROM ${table}`));
    expect(DENIED).toContain(await errno(`TRUNCATE TABLE ${table}`));
    const [columns] = await connection.query(`SHOW COLUMNS FROM ${table}`);
    const [{ Field: column } = { Field: '' }] = columns as { Field: string }[];
    expect(DENIED).toContain(await errno(`UPDATE ${table} SET ${column} = ${column}`));
  });

  it('may write the others, and alter nothing', async () => {
    expect(await errno('UPDATE department SET name = name')).toBeUndefined();
    expect(await errno('DELETE FROM session WHERE 1 = 0')).toBeUndefined();
    for (const sql of [
      'CREATE TABLE own (id int)',
      'ALTER TABLE department ADD extra int',
      'DROP TABLE department',
      'DROP TRIGGER audit_event_no_update',
      'INSERT INTO schema_migration (timestamp, name) VALUES (1, "x")',
    ]) {
      expect(await errno(sql)).toBeDefined();
    }
  });
});
