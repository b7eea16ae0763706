import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { nextFree, waitUntil } from '../../apps/launcher/lib/index.mjs';

/** A built program of ours, running as a process of its own. */
export interface Program {
  readonly pid: number;
  alive(): boolean;
  /** SIGTERM, then SIGKILL after a grace. */
  stop(): Promise<void>;
  /** As when the machine lost it. */
  kill(): Promise<void>;
}

const GRACE_MS = 8_000;
const START_MS = 60_000;
/** Last lines of a program, shown when it fails to start. */
const TAIL = 4_000;

/** Starts `dist/apps/<name>/main.js`. The programs must have been built. */
export function startProgram(name: 'api' | 'worker', env: NodeJS.ProcessEnv): Program & { output(): string } {
  const entry = new URL(`../../dist/apps/${name}/main.js`, import.meta.url);
  if (!existsSync(entry)) throw new Error(`${entry.pathname} is missing: npm run build`);
  const child = spawn(process.execPath, [entry.pathname], {
    env: { ...inherited(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      tail = (tail + chunk.toString()).slice(-TAIL);
    });
  }
  return {
    pid: child.pid ?? 0,
    alive: () => running(child),
    output: () => tail,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

/** Starts the API on a free port and waits until it is healthy. */
export async function startApi(
  env: NodeJS.ProcessEnv,
  port?: number,
): Promise<Program & { baseUrl: string; port: number }> {
  const chosen = port ?? (await nextFree(20_000 + Math.floor(Math.random() * 12_000)));
  const baseUrl = `http://127.0.0.1:${chosen}`;
  const program = startProgram('api', {
    ...env,
    PORT: String(chosen),
    HOST: '127.0.0.1',
    PUBLIC_ORIGIN: baseUrl,
  });
  const healthy = async (): Promise<boolean> => {
    const response = await fetch(`${baseUrl}/healthz`, { signal: AbortSignal.timeout(2_000) }).catch(
      () => null,
    );
    return response?.ok ?? false;
  };
  if (await waitUntil(healthy, { timeoutMs: START_MS, alive: () => program.alive(), everyMs: 100 })) {
    return { ...program, baseUrl, port: chosen };
  }
  await program.kill();
  throw new Error(`the API did not start:\n${program.output()}`);
}

/** Without the test runner's own Node flags. */
function inherited(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, ...rest } = process.env;
  return rest;
}

const running = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (!running(child)) return;
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await gone;
  clearTimeout(timer);
}
