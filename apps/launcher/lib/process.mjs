import { execFileSync, spawn } from 'node:child_process';
import { accessSync, closeSync, constants, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureDir } from './paths.mjs';

/** A process as we remember it. The start time tells it from a later one with the same number.
 * @typedef {{ pid: number, startTime: string }} ProcessRef */

const bootId = readOrEmpty('/proc/sys/kernel/random/boot_id').slice(0, 8);

/** @param {string} file */
function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * When the process started, in a form that is only compared; null when there is none (zombies count as none).
 * @param {number} pid
 */
export function startTimeOf(pid) {
  if (process.platform !== 'linux') return startTimeByPs(pid);
  const stat = readOrEmpty(`/proc/${pid}/stat`);
  // The command's name stands in parentheses and may contain anything: count fields from the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields[19];
  if (!ticks || fields[0] === 'Z' || fields[0] === 'X') return null;
  return `${ticks}@${bootId}`;
}

/** @param {number} pid */
function startTimeByPs(pid) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/** The npm that runs our script: our parent, or the parent of the shell in between. */
export function npmAbove() {
  const parent = process.ppid;
  const stat = readOrEmpty(`/proc/${parent}/stat`);
  const shell = /\((sh|dash|bash|busybox)\)/.test(stat);
  return shell ? Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) : parent;
}

/** @param {number} pid @returns {ProcessRef} */
export function refOf(pid) {
  return { pid, startTime: startTimeOf(pid) ?? 'gone' };
}

/** @param {ProcessRef | null | undefined} ref */
export function isAlive(ref) {
  return ref != null && startTimeOf(ref.pid) === ref.startTime;
}

/** @param {number} pid */
export function commandLineOf(pid) {
  return readOrEmpty(`/proc/${pid}/cmdline`).split('\0');
}

/**
 * Stops a process that we started; a stranger that inherited its number is left alone.
 * @param {ProcessRef | null | undefined} ref
 * @param {{ graceMs?: number }} [options]
 * @returns {Promise<boolean>} whether there was something to stop
 */
export async function stopProcess(ref, { graceMs = 15_000 } = {}) {
  if (!ref || !isAlive(ref)) return false;
  signal(ref.pid, 'SIGTERM');
  if (!(await goneWithin(ref, graceMs))) {
    if (isAlive(ref)) signal(ref.pid, 'SIGKILL');
    await goneWithin(ref, 5_000);
  }
  return true;
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/** @param {ProcessRef} ref @param {number} ms */
async function goneWithin(ref, ms) {
  const deadline = performance.now() + ms;
  while (performance.now() < deadline) {
    if (!isAlive(ref)) return true;
    await sleep(50);
  }
  return !isAlive(ref);
}

const LOG_LIMIT = 20 * 1024 * 1024;

/**
 * Starts a long-running process in a session of its own (a Ctrl-C in the terminal must not reach the
 * database before the programs that use it) and logs it to a file.
 * @param {string} command
 * @param {string[]} args
 * @param {{ log: string, cwd?: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<ProcessRef & { exited: Promise<number | null> }>}
 */
export async function spawnService(command, args, { log, cwd, env = process.env }) {
  ensureDir(dirname(log));
  const fd = openSync(log, 'a', 0o600);
  if (statSync(log).size > LOG_LIMIT) truncateSync(log, 0);
  try {
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', fd, fd] });
    const exited = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
    await new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.unref();
    return { ...refOf(/** @type {number} */ (child.pid)), exited };
  } finally {
    closeSync(fd);
  }
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends the programs that `run` waits for, so that an interrupted launcher need not wait for an installation. */
export function terminateRunning() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Runs a program to its end and captures what it wrote.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, signal?: AbortSignal }} [options]
 * @returns {Promise<{ code: number, stdout: string, stderr: string, output: string }>}
 */
export function run(command, args, { cwd, env = process.env, timeoutMs, signal: abort } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      killSignal: 'SIGTERM',
      ...(timeoutMs ? { timeout: timeoutMs } : {}),
      ...(abort ? { signal: abort } : {}),
    });
    running.add(child);
    let stdout = '';
    let stderr = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk;
      output += chunk;
    });
    child.once('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, stdout, stderr, output });
    });
  });
}

// An ordinary user's PATH often lacks the sbin folders, where Debian keeps mariadbd.
const EXTRA_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/usr/libexec', '/opt/homebrew/bin'];

/**
 * The first of the names found on PATH, in the given folders, or in the usual system folders.
 * @param {readonly string[]} names
 * @param {{ folders?: readonly string[], system?: boolean }} [options]
 */
export function findProgram(names, { folders = [], system = true } = {}) {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const all = [...onPath, ...folders, ...(system ? EXTRA_FOLDERS : [])];
  for (const name of names) {
    for (const folder of all) {
      const file = join(folder, name);
      if (isExecutable(file)) return file;
    }
  }
  return null;
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

export const isRoot = () => process.getuid?.() === 0;
