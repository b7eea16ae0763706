import { randomBytes } from 'node:crypto';
import { migrate } from '../../apps/cli/database/migrations.js';
import { dropSchema, ensureSchema, withSchema } from '../../apps/cli/database/schemas.js';

/** A schema of one test's own. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Makes a schema with a name of its own, empty. Needs DATABASE_ADMIN_URL. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const admin = process.env.DATABASE_ADMIN_URL ?? process.env.DATABASE_URL;
  if (!admin) throw new Error('set DATABASE_ADMIN_URL: `npm run -s services -- up --json` prints it');
  const url = withSchema(admin, `yigongti_test_${randomBytes(6).toString('hex')}`);
  await ensureSchema(url);
  return { url, drop: () => dropSchema(url) };
}

/** Makes a schema with a name of its own and migrates it. */
export async function freshDatabase(): Promise<TestDatabase> {
  const database = await emptyDatabase();
  try {
    await migrate(database.url);
  } catch (error) {
    await database.drop();
    throw error;
  }
  return database;
}
