import { createConnection } from 'mysql2/promise';
import type { Connection } from 'mysql2/promise';

/** Name of the schema in a database URL. */
export function schemaOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** The same server and account with another schema. */
export function withSchema(url: string, schema: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(schema)}`;
  return other.href;
}

/** Makes the schema of the URL when it is missing; names and hashes compare byte by byte in it. */
export async function ensureSchema(url: string): Promise<void> {
  await onServer(url, async (connection) => {
    const schema = schemaOf(url);
    const [rows] = await connection.query('SELECT 1 FROM information_schema.schemata WHERE schema_name = ?', [
      schema,
    ]);
    if ((rows as unknown[]).length > 0) return;
    await connection.query(
      `CREATE DATABASE IF NOT EXISTS ${quote(schema)} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
    );
  });
}

/** Drops the schema of the URL. */
export async function dropSchema(url: string): Promise<void> {
  await onServer(url, async (connection) => {
    await connection.query(`DROP DATABASE IF EXISTS ${quote(schemaOf(url))}`);
  });
}

/** A connection to the server without a schema. */
export async function onServer<T>(url: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const server = new URL(url);
  server.pathname = '/';
  const connection = await createConnection({ uri: server.href, connectTimeout: 5_000 });
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}

/** An identifier in backticks. */
export function quote(identifier: string): string {
  return `\`${identifier.replaceAll('`', '``')}\``;
}
