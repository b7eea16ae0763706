import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';

type EntityClass =
  Exclude<DataSourceOptions['entities'], undefined> extends infer E
    ? E extends readonly (infer U)[]
      ? U
      : never
    : never;

/** How a process reaches the database. */
export interface DatabaseSettings {
  /** `mysql://…`; with `?socketPath=` over the server's socket on this machine instead of TCP. */
  url: string;
  /** Connections kept at most. */
  poolSize?: number;
}

const SESSION =
  "SET SESSION time_zone = '+00:00', innodb_lock_wait_timeout = 10, sql_mode = " +
  "'STRICT_ALL_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'";
/** A read after a lock must see what the lock waited for; REPEATABLE READ would show the older snapshot. */
const ISOLATION = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';

interface RawConnection {
  query(sql: string, done?: (error: Error | null) => void): void;
  release(): void;
}
interface RawPool {
  on(event: 'connection', listener: (connection: RawConnection) => void): void;
  getConnection(done: (error: Error | null, connection: RawConnection) => void): void;
}

/** Opens the pool; every connection is strict, in UTC and READ COMMITTED before its first statement. */
export async function openDataSource(
  settings: DatabaseSettings,
  entities: readonly EntityClass[],
  migrations: readonly EntityClass[] = [],
): Promise<DataSource> {
  const socketPath = new URL(settings.url).searchParams.get('socketPath');
  const dataSource = new DataSource({
    type: 'mysql',
    url: settings.url,
    ...(socketPath ? { socketPath } : {}),
    entities: [...entities] as never,
    migrations: [...migrations] as never,
    synchronize: false,
    timezone: 'Z',
    dateStrings: ['DATE'],
    supportBigNumbers: true,
    bigNumberStrings: true,
    charset: 'utf8mb4',
    poolSize: settings.poolSize ?? 20,
    migrationsTableName: 'schema_migration',
    // Without it the driver captures a stack for every statement.
    extra: { connectTimeout: 5_000, enableKeepAlive: true, trace: false },
  });
  await dataSource.initialize();
  await prepareSessions((dataSource.driver as unknown as { pool: RawPool }).pool);
  return dataSource;
}

async function prepareSessions(pool: RawPool): Promise<void> {
  const prepare = (connection: RawConnection): void => {
    connection.query(SESSION);
    connection.query(ISOLATION);
  };
  pool.on('connection', prepare);
  // The connection that `initialize` tried the address with is already in the pool.
  await new Promise<void>((resolve, reject) => {
    pool.getConnection((error, connection) => {
      if (error) {
        reject(error);
        return;
      }
      prepare(connection);
      connection.query('SELECT 1', (failed) => {
        connection.release();
        if (failed) reject(failed);
        else resolve();
      });
    });
  });
}
