import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

/** @param {string | Buffer} content */
export const sha256 = (content) => createHash('sha256').update(content).digest('hex');

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', '.local', 'coverage']);

/**
 * Files under a folder, as paths from the checkout, sorted. A folder that does not exist has none.
 * @param {string} folder from the checkout
 * @returns {string[]}
 */
export function filesUnder(folder) {
  /** @type {string[]} */
  const found = [];
  /** @param {string} dir */
  const walk = (dir) => {
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      const path = join(dir, entry.name);
      if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) walk(path);
      else if (entry.isFile()) found.push(relative(root, path));
    }
  };
  const start = join(root, folder);
  const stat = statSync(start, { throwIfNoEntry: false });
  if (stat?.isDirectory()) walk(start);
  else if (stat?.isFile()) found.push(folder);
  return found.sort();
}

/**
 * Two fingerprints of the same files: one from sizes and times, which is cheap, and one from contents, which a
 * fresh clone or a switched branch does not change.
 * @param {readonly string[]} paths
 */
export function fingerprints(paths) {
  const files = paths.flatMap(filesUnder);
  const quick = () => {
    const hash = createHash('sha256');
    for (const file of files) {
      const stat = statSync(join(root, file), { throwIfNoEntry: false });
      hash.update(`${file}\0${stat?.size}\0${stat?.mtimeMs}\n`);
    }
    return hash.digest('hex');
  };
  const exact = () => {
    const hash = createHash('sha256');
    for (const file of files) hash.update(`${file}\0${sha256(readFileSync(join(root, file)))}\n`);
    return hash.digest('hex');
  };
  return { quick: quick(), exact };
}
