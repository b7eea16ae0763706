import { createConnection } from 'mysql2/promise';
import type { Connection } from 'mysql2/promise';
import type { QueryRunner } from 'typeorm';
import { pendingStatements } from '../../apps/cli/database/migrations.js';
import { CreateKinshipRegistry1760000027000 } from '../../migrations/1760000027000-CreateKinshipRegistry.js';
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

it('relationships that were loaded before the registry stay in force, there and back', async () => {
  const runner = { query: (sql: string) => connection.query(sql) } as unknown as QueryRunner;
  const migration = new CreateKinshipRegistry1760000027000();
  await migration.down(runner);
  await connection.query("INSERT INTO county (id, code, name, profile_code) VALUES ('c', 'C', '县', 'P')");
  await connection.query(
    "INSERT INTO community (id, county_id, code, name) VALUES ('m', 'c', 'M', '医共体')",
  );
  for (const id of ['a', 'b'])
    await connection.query(
      `INSERT INTO person (id, name, gender, birth_date, id_number, id_number_index, id_number_masked)
       VALUES (?, ?, 'MALE', '1980-01-01', ?, ?, '***')`,
      [id, id, id, id],
    );
  await connection.query(
    `INSERT INTO kinship (id, person_a_id, person_b_id, relation, declared_on) VALUES ('k', 'a', 'b', 'SPOUSE', '2020-01-01')`,
  );
  await migration.up(runner);
  const [rows] = await connection.query(
    'SELECT id, community_id AS communityId, number, follows_id AS followsId, kind, source FROM kinship',
  );
  expect(rows).toEqual([
    { id: 'k', communityId: 'm', number: 1, followsId: null, kind: 'REGISTERED', source: 'LOADED' },
  ]);
  expect(await pendingStatements(database.url)).toEqual([]);
  await expect(connection.query("UPDATE kinship SET relation = 'LINEAL'")).rejects.toThrow('append-only');
  await migration.down(runner);
  const [before] = await connection.query('SELECT id, relation FROM kinship');
  expect(before).toEqual([{ id: 'k', relation: 'SPOUSE' }]);
  await migration.up(runner);
});
