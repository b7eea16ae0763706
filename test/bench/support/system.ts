import { execFile, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);
const START_MS = 60_000;

/** A process of the benchmark's own. */
export interface Started {
  stop(): Promise<void>;
}

/** Path of a compiled program of this project. */
export function program(path: string): string {
  return new URL(`../../../${path}`, import.meta.url).pathname;
}

/** Migrates the benchmark's database and fills it with the demo county. */
export async function prepareDatabase(): Promise<void> {
  const cli = program('apps/cli/main.js');
  await run(process.execPath, [cli, 'migrate'], { env: process.env });
  await run(process.execPath, [cli, 'seed', '--if-empty', '--json'], { env: process.env });
}

/** Password of a demo account. */
export async function passwordOf(username: string): Promise<string> {
  const { stdout } = await run(
    process.execPath,
    [program('apps/cli/main.js'), 'accounts', '--demo', '--json'],
    { env: process.env },
  );
  const accounts = JSON.parse(stdout) as { username: string; password: string }[];
  const found = accounts.find((account) => account.username === username);
  if (!found) throw new Error(`no demo account ${username}`);
  return found.password;
}

/** Starts a program and waits until its address answers. */
export async function start(
  path: string,
  env: NodeJS.ProcessEnv,
  healthUrl: string | null,
): Promise<Started> {
  const child = spawn(process.execPath, [program(path)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
  };
  const deadline = Date.now() + START_MS;
  while (healthUrl) {
    const answer = await fetch(healthUrl, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer?.ok) break;
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${path} did not start`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { stop };
}

/** Signs in over the API; the cookie's name and value. */
export async function sessionCookie(origin: string, username: string): Promise<string> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'bench' },
    body: JSON.stringify({
      query: 'mutation($u: String!, $p: String!) { signIn(username: $u, password: $p) { __typename } }',
      variables: { u: username, p: await passwordOf(username) },
    }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${username} could not sign in`);
  return cookie;
}

/** The machine, for the report. */
export async function machine(): Promise<string> {
  const cpu = await readFile('/proc/cpuinfo', 'utf8').catch(() => '');
  return `${/model name\s*: (.*)/.exec(cpu)?.[1] ?? 'unknown'} × ${availableParallelism()}, Node ${process.version}`;
}
