import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, without a trailing slash. */
export const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/**
 * Where everything that is local to one machine lives. YIGONGTI_STATE_DIR gives tests and benchmarks
 * a state of their own beside a running system.
 * @param {string} [dir]
 */
export function layout(dir = process.env.YIGONGTI_STATE_DIR ?? join(root, '.local')) {
  const base = resolve(dir);
  return {
    dir: base,
    state: join(base, 'state.json'),
    secrets: join(base, 'secrets.json'),
    env: join(base, 'env.json'),
    demoAccounts: join(base, 'demo-accounts.json'),
    logs: join(base, 'logs'),
    mariadb: join(base, 'mariadb'),
    temporal: join(base, 'temporal'),
  };
}

/** @typedef {ReturnType<typeof layout>} Layout */

/** Downloaded and built tools outlive the checkout: the user's cache folder. */
export function toolCache() {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(cache, 'yigongti', 'bin');
}

/** @param {string} dir @param {number} [mode] */
export function ensureDir(dir, mode = 0o700) {
  mkdirSync(dir, { recursive: true, mode });
  return dir;
}
