import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layout as layoutOf, stopServices } from '../../apps/launcher/lib/index.mjs';
import { startApi, startProgram } from './programs.js';
import { furnish, operate } from './system-image.js';

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
    const { env } = await furnish(layout);
    const cli: TestSystem['cli'] = (...args) => operate(env, args);
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
