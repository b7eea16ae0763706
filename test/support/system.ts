import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  ensureServices,
  layout as layoutOf,
  nextFree,
  stopServices,
} from '../../apps/launcher/lib/index.mjs';
import { startApi, startProgram } from './programs.js';

const run = promisify(execFile);
const CLI = new URL('../../dist/apps/cli/main.js', import.meta.url).pathname;
const CLI_TIMEOUT_MS = 60_000;

/** The whole product with the demo county: database, Temporal, worker, API and console, all private. */
export interface TestSystem {
  baseUrl: string;
  demoAccounts: Record<string, { username: string; password: string }>;
  env: NodeJS.ProcessEnv;
  /** Runs an operator's command; answers what it printed and its exit code. */
  cli(...args: string[]): Promise<{ stdout: string; code: number }>;
  stop(): Promise<void>;
}

export async function startSystem(): Promise<TestSystem> {
  const layout = layoutOf(mkdtempSync(join(tmpdir(), 'yigongti-system-')));
  const parts: { stop(): Promise<void> }[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(parts.map((part) => part.stop()));
    await stopServices({ layout });
    rmSync(layout.dir, { recursive: true, force: true });
  };
  try {
    const from = 40_000 + Math.floor(Math.random() * 10_000);
    const ports = { mariadb: await nextFree(from), temporal: await nextFree(from + 500) };
    const services = await ensureServices({ layout, owner: 'start', ports, useEnvironment: false });
    const env: NodeJS.ProcessEnv = {
      DATABASE_URL: services.databaseUrl,
      DATABASE_ADMIN_URL: services.databaseAdminUrl,
      APP_DB_USER: decodeURIComponent(new URL(services.databaseUrl).username),
      TEMPORAL_ADDRESS: services.temporalAddress,
      YIGONGTI_DATA_KEY: randomBytes(32).toString('base64'),
      YIGONGTI_INDEX_KEY: randomBytes(32).toString('base64'),
      YIGONGTI_STATE_DIR: layout.dir,
      YIGONGTI_DEMO: '1',
    };
    const { NODE_OPTIONS: _options, ...inherited } = process.env;
    const cli: TestSystem['cli'] = (...args) =>
      run(process.execPath, [CLI, ...args], { env: { ...inherited, ...env }, timeout: CLI_TIMEOUT_MS }).then(
        ({ stdout }) => ({ stdout, code: 0 }),
        (error: unknown) => {
          const failed = error as { stdout: string; code: number };
          return { stdout: failed.stdout, code: failed.code };
        },
      );
    for (const command of ['migrate', 'seed']) {
      const { stdout, code } = await cli(command);
      if (code !== 0) throw new Error(`${command}: ${stdout}`);
    }
    parts.push(startProgram('worker', env));
    const api = await startApi(env);
    parts.push(api);
    env['PUBLIC_ORIGIN'] = api.baseUrl;
    return { baseUrl: api.baseUrl, demoAccounts: accountsIn(layout.demoAccounts), env, cli, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function accountsIn(file: string): TestSystem['demoAccounts'] {
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as { username: string; password: string }[];
  return Object.fromEntries(accounts.map((account) => [account.username, account]));
}
