import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scratch } from './scratch.js';

const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

const COPIED = [
  'apps/launcher',
  'package.json',
  'package-lock.json',
  '.swcrc',
  'jest.config.mjs',
  'tsconfig.json',
];

/** A checkout with the real launcher and programs as small as can be. */
export function checkout(files: Record<string, string>): string {
  const dir = scratch();
  for (const path of COPIED) cpSync(join(root, path), join(dir, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  for (const [path, text] of Object.entries(files)) write(dir, path, text);
  return dir;
}

export function write(dir: string, path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

export interface Started {
  pid: number;
  output: () => string;
  ended: Promise<number | null>;
  kill: (signal: NodeJS.Signals) => void;
}

/** Runs one of the launcher's entry points as a user would, free of this test run's own services. */
export function launch(
  dir: string,
  entry: string,
  args: string[] = [],
  env: NodeJS.ProcessEnv = {},
): Started {
  const child = spawn(process.execPath, [`apps/launcher/${entry}.mjs`, ...args], {
    cwd: dir,
    env: { ...bare(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  return {
    pid: child.pid ?? 0,
    output: () => output,
    ended: new Promise((done) => child.once('close', done)),
    kill: (signal) => child.kill(signal),
  };
}

const INHERITED = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'XDG_CACHE_HOME'];

function bare(): NodeJS.ProcessEnv {
  return Object.fromEntries(INHERITED.map((name) => [name, process.env[name]]));
}

/** A process of the checkout as its state file names it. */
export function pidOf(dir: string, name: string): number {
  const state = JSON.parse(readFileSync(join(dir, '.local', 'state.json'), 'utf8')) as Record<
    string,
    { pid: number }
  >;
  return state[name]?.pid ?? 0;
}
