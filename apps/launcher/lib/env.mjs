import { join } from 'node:path';
import { loadSecrets } from './secrets.mjs';
import { readJson, writeJson } from './state.mjs';

/**
 * What every program of ours reads from its environment. DATABASE_ADMIN_URL is among them only for the operator's
 * commands: the API and the worker must not be able to alter tables.
 * @typedef {Record<string, string>} Env
 */

/**
 * @param {import('./paths.mjs').Layout} layout
 * @param {import('./services.mjs').Addresses} services
 * @param {{ port: number }} options
 * @returns {Promise<Env>}
 */
export async function environmentOf(layout, services, { port }) {
  const secrets = await loadSecrets(layout);
  const own = process.env;
  const separate = services.databaseAdminUrl !== services.databaseUrl;
  const appUser = decodeURIComponent(new URL(services.databaseUrl).username);
  return {
    NODE_ENV: 'production',
    DATABASE_URL: services.databaseUrl,
    DATABASE_ADMIN_URL: services.databaseAdminUrl,
    // Granted table by table by `migrate`; where one account does both, there is nobody to grant to.
    ...(separate ? { APP_DB_USER: own.APP_DB_USER ?? appUser } : {}),
    TEMPORAL_ADDRESS: services.temporalAddress,
    TEMPORAL_NAMESPACE: own.TEMPORAL_NAMESPACE ?? 'default',
    YIGONGTI_DATA_KEY: own.YIGONGTI_DATA_KEY ?? secrets.dataKey,
    YIGONGTI_INDEX_KEY: own.YIGONGTI_INDEX_KEY ?? secrets.indexKey,
    YIGONGTI_STATE_DIR: layout.dir,
    YIGONGTI_FILES_DIR: own.YIGONGTI_FILES_DIR ?? join(layout.dir, 'files'),
    ...(own.CLAMD_ADDRESS ? { CLAMD_ADDRESS: own.CLAMD_ADDRESS } : {}),
    PORT: String(port),
    PUBLIC_ORIGIN: own.PUBLIC_ORIGIN ?? `http://localhost:${port}`,
    ...(own.YIGONGTI_DEMO ? { YIGONGTI_DEMO: own.YIGONGTI_DEMO } : {}),
  };
}

/** Without the rights of migrations. @param {NodeJS.ProcessEnv} env @returns {NodeJS.ProcessEnv} */
export function applicationEnv(env) {
  const { DATABASE_ADMIN_URL: _admin, ...rest } = env;
  return rest;
}

/** Kept for `npm run cli` beside a running system. @param {import('./paths.mjs').Layout} layout @param {Env} env */
export function saveEnv(layout, env) {
  writeJson(layout.env, env);
}

/** @param {import('./paths.mjs').Layout} layout */
export function savedEnv(layout) {
  return /** @type {Env | null} */ (readJson(layout.env));
}
