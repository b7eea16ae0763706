import { readdir } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import type { MigrationInterface } from 'typeorm';
import { openDataSource } from '../../../libs/database/index.js';
import { allEntities } from '../../api/composition.js';
import { onServer } from './schemas.js';

type Migration = new () => MigrationInterface;

const FOLDER = new URL('../../../migrations/', import.meta.url);
/** As `openDataSource` names it. */
const MIGRATIONS_TABLE = 'schema_migration';
const FILE = /^\d{13}-\w+\.(js|ts)$/;

/** Every migration of the folder, oldest first: adding a file is enough. */
export async function loadMigrations(): Promise<Migration[]> {
  const files = (await readdir(FOLDER)).filter((file) => FILE.test(file)).sort();
  const found: Migration[] = [];
  for (const file of files) {
    const exported = (await import(new URL(file, FOLDER).href)) as Record<string, Migration>;
    const own = Object.values(exported);
    if (own.length !== 1 || !own[0]) throw new Error(`migration ${file} must export one class`);
    found.push(own[0]);
  }
  return found;
}

/** Brings the database to the newest schema; one process at a time. Returns the names of what was run. */
export async function migrate(url: string): Promise<string[]> {
  const source = await openDataSource({ url, poolSize: 3 }, allEntities, await loadMigrations());
  try {
    return await withLock(source, async () => {
      const run = await source.runMigrations({ transaction: 'each' });
      return run.map(({ name }) => name);
    });
  } finally {
    await source.destroy();
  }
}

/** Statements that would still be needed to make the schema what the entities say; empty when there is no drift. */
export async function pendingStatements(url: string): Promise<string[]> {
  const source = new DataSource({
    // MariaDB writes a missing default as 'NULL' into its catalogue, which only the dialect of that name understands.
    type: await dialectOf(url),
    url,
    entities: [...allEntities],
    charset: 'utf8mb4',
    migrationsTableName: MIGRATIONS_TABLE,
  });
  await source.initialize();
  try {
    const log = await source.driver.createSchemaBuilder().log();
    return log.upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
}

async function dialectOf(url: string): Promise<'mysql' | 'mariadb'> {
  return onServer(url, async (connection) => {
    const [rows] = await connection.query('SELECT VERSION() AS version');
    return /mariadb/i.test((rows as { version: string }[])[0]?.version ?? '') ? 'mariadb' : 'mysql';
  });
}

const LOCK_SECONDS = 120;

/** Two replicas that start together must not both migrate. The lock belongs to its connection. */
async function withLock<T>(source: DataSource, work: () => Promise<T>): Promise<T> {
  const holder = source.createQueryRunner();
  const name = `yigongti-migrate:${String(source.driver.database)}`.slice(0, 64);
  try {
    const rows = (await holder.query('SELECT GET_LOCK(?, ?) AS got', [name, LOCK_SECONDS])) as {
      got: number | string;
    }[];
    if (Number(rows[0]?.got) !== 1) throw new Error('another migration is still running');
    return await work();
  } finally {
    await holder.query('SELECT RELEASE_LOCK(?)', [name]);
    await holder.release();
  }
}
