import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './files.mjs';
import { root } from './paths.mjs';
import { readJson, writeJson } from './state.mjs';

/**
 * Migrating and seeding cost two program starts, also when they find nothing to do. They are left out when the
 * same code prepared the same private database before and its list of migrations still is complete (a restored
 * backup may be older than the code).
 * @param {import('./paths.mjs').Layout} layout @param {import('./env.mjs').Env} env
 */
export async function isPrepared(layout, env) {
  const now = identity(layout);
  const before = /** @type {{ code: string, data: string } | null} */ (readJson(stampOf(layout)));
  if (!now || before?.code !== now.code || before.data !== now.data || !existsSync(layout.demoAccounts))
    return false;
  return migrationsComplete(env.DATABASE_ADMIN_URL ?? '');
}

/** @param {import('./paths.mjs').Layout} layout */
export function markPrepared(layout) {
  const now = identity(layout);
  if (now) writeJson(stampOf(layout), now);
}

/** @param {import('./paths.mjs').Layout} layout */
const stampOf = (layout) => join(layout.dir, 'prepared.json');

/** Null for a database that is not ours: who else changes it, we cannot know. @param {import('./paths.mjs').Layout} layout */
function identity(layout) {
  if (process.env.DATABASE_URL) return null;
  const data = statSync(join(layout.mariadb, 'data'), { throwIfNoEntry: false });
  if (!data) return null;
  const code = sha256(readFileSync(join(root, 'dist/.stamp/server.json')));
  return { code, data: `${data.ino}:${data.birthtimeMs}` };
}

/** @param {string} url */
async function migrationsComplete(url) {
  const { createConnection } = await import('mysql2/promise');
  const connection = await createConnection(url);
  try {
    const [rows] = await connection.query('SELECT name FROM schema_migration');
    const done = new Set(/** @type {{ name: string }[]} */ (rows).map(({ name }) => name));
    return migrationNames().every((name) => done.has(name));
  } catch {
    // No such table: nothing was migrated yet.
    return false;
  } finally {
    await connection.end();
  }
}

/** 1760000000000-CreateFoundation.ts holds CreateFoundation1760000000000. */
function migrationNames() {
  const files = readdirSync(join(root, 'dist/migrations'), { withFileTypes: true }).map(({ name }) => name);
  return files.flatMap((file) => {
    const [, time, name] = /^(\d{13})-(\w+)\.js$/.exec(file) ?? [];
    return time && name ? [`${name}${time}`] : [];
  });
}
