import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import {
  ensureServices,
  layout as layoutOf,
  nextFree,
  stopServices,
  withLock,
} from '../../apps/launcher/lib/index.mjs';
import type { Layout, Services } from '../../apps/launcher/lib/index.mjs';

const run = promisify(execFile);
const CLI = new URL('../../dist/apps/cli/main.js', import.meta.url).pathname;
const CLI_TIMEOUT_MS = 120_000;

/** A private database and Temporal, with the environment that programs need to use them. */
export interface Furnished {
  services: Services;
  env: NodeJS.ProcessEnv;
}

/** An operator's command on a private system; answers what it printed and its exit code. */
export async function operate(
  env: NodeJS.ProcessEnv,
  args: readonly string[],
): Promise<{ stdout: string; code: number }> {
  const { NODE_OPTIONS: _options, ...inherited } = process.env;
  return run(process.execPath, [CLI, ...args], {
    env: { ...inherited, ...env },
    timeout: CLI_TIMEOUT_MS,
  }).then(
    ({ stdout }) => ({ stdout, code: 0 }),
    (error: unknown) => {
      const { stdout, code } = error as { stdout: string; code: number };
      return { stdout, code };
    },
  );
}

/**
 * Brings up services in `layout` on a database with the demo counties in it. They are built once in a run of the tests
 * (which names the folder in YIGONGTI_TEST_IMAGE) and copied from then on: half of what a system costs is building it.
 */
export async function furnish(layout: Layout): Promise<Furnished> {
  const folder = process.env['YIGONGTI_TEST_IMAGE'];
  if (!folder) return build(layout);
  await withLock(`${folder}.lock`, () => prepare(folder));
  const image = layoutOf(folder);
  for (const part of partsOf(image)) {
    const from = join(image.dir, part);
    if (existsSync(from)) cpSync(from, join(layout.dir, part), { recursive: true });
  }
  return start(layout);
}

/** Temporal's store is not among them: every system starts with an empty one. */
const partsOf = (image: Layout): string[] =>
  [join(image.mariadb, 'data'), image.secrets, image.demoAccounts, join(image.dir, 'files')].map((path) =>
    path.slice(image.dir.length + 1),
  );

/** Made beside and renamed: what an interrupted test left is never taken for the whole. */
async function prepare(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const making = layoutOf(`${folder}.making`);
  rmSync(making.dir, { recursive: true, force: true });
  try {
    await build(making);
  } finally {
    await stopServices({ layout: making });
  }
  renameSync(making.dir, folder);
}

async function build(layout: Layout): Promise<Furnished> {
  const furnished = await start(layout);
  for (const command of ['migrate', 'seed']) {
    const { stdout, code } = await operate(furnished.env, [command]);
    if (code !== 0) throw new Error(`${command}: ${stdout}`);
  }
  return furnished;
}

async function start(layout: Layout): Promise<Furnished> {
  const from = 12_000 + Math.floor(Math.random() * 8_000);
  const ports = { mariadb: await nextFree(from), temporal: await nextFree(from + 500) };
  const services = await ensureServices({ layout, owner: 'start', ports, useEnvironment: false });
  const keys = JSON.parse(readFileSync(layout.secrets, 'utf8')) as { dataKey: string; indexKey: string };
  const env: NodeJS.ProcessEnv = {
    DATABASE_URL: services.databaseUrl,
    DATABASE_ADMIN_URL: services.databaseAdminUrl,
    APP_DB_USER: decodeURIComponent(new URL(services.databaseUrl).username),
    TEMPORAL_ADDRESS: services.temporalAddress,
    YIGONGTI_DATA_KEY: keys.dataKey,
    YIGONGTI_INDEX_KEY: keys.indexKey,
    YIGONGTI_STATE_DIR: layout.dir,
    YIGONGTI_DEMO: '1',
  };
  return { services, env };
}
