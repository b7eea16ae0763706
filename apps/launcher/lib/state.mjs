import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureDir } from './paths.mjs';
import { isAlive, refOf } from './process.mjs';

/**
 * What runs, as the file remembers it. `owner` is 'services' for what `npm run services -- up` started and
 * stays up, 'start' for what goes down with its launcher.
 * @typedef {import('./process.mjs').ProcessRef & { port?: number, owner?: string, url?: string, secrets?: string }} Running
 */

/** @param {string} file @returns {unknown} */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const missing = /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT';
    // A file cut short by a crash says nothing that we may trust.
    if (missing || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** @param {string} file @param {unknown} value @param {number} [mode] */
export function writeJson(file, value, mode = 0o600) {
  ensureDir(dirname(file));
  const temporary = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(temporary, `${JSON.stringify(value, null, 2)}\n`, { mode });
  renameSync(temporary, file);
}

/** @param {import('./paths.mjs').Layout} layout @returns {Record<string, Running>} */
export function readState(layout) {
  return /** @type {Record<string, Running>} */ (readJson(layout.state) ?? {});
}

/** @param {import('./paths.mjs').Layout} layout @param {string} name @param {Running} running */
export async function remember(layout, name, running) {
  await withLock(`${layout.state}.lock`, async () => {
    writeJson(layout.state, { ...readState(layout), [name]: running });
  });
}

/** Forgets the process but keeps its port for the next start.
 * @param {import('./paths.mjs').Layout} layout @param {string} name */
export async function forget(layout, name) {
  await withLock(`${layout.state}.lock`, async () => {
    const { [name]: gone, ...rest } = readState(layout);
    const kept = gone?.port ? { [name]: { pid: 0, startTime: 'stopped', port: gone.port } } : {};
    writeJson(layout.state, { ...rest, ...kept });
  });
}

/** The remembered process if it still is that process.
 * @param {import('./paths.mjs').Layout} layout @param {string} name */
export function runningOf(layout, name) {
  const known = readState(layout)[name];
  return known && isAlive(known) ? known : null;
}

/**
 * One launcher at a time: several may be started at once. The lock of a dead process is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ timeoutMs?: number }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { timeoutMs = 600_000 } = {}) {
  ensureDir(dirname(file));
  const deadline = performance.now() + timeoutMs;
  while (!acquire(file)) {
    if (performance.now() > deadline) throw new Error(`lock ${file} is held too long`);
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function acquire(file) {
  const unique = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeJson(unique, refOf(process.pid));
  try {
    // link() is atomic and, unlike an exclusive open, never shows a lock without its owner.
    linkSync(unique, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    breakStale(file, `${unique}.stale`);
    return false;
  } finally {
    rmSync(unique, { force: true });
  }
}

/** @param {string} file @param {string} aside */
function breakStale(file, aside) {
  const holder = /** @type {import('./process.mjs').ProcessRef | null} */ (readJson(file));
  if (!holder || isAlive(holder)) return;
  try {
    renameSync(file, aside);
    const moved = /** @type {import('./process.mjs').ProcessRef | null} */ (readJson(aside));
    // Somebody else broke it first and this is a living owner's lock: give it back.
    if (isAlive(moved)) linkSync(aside, file);
  } catch {
    return;
  } finally {
    rmSync(aside, { force: true });
  }
}
