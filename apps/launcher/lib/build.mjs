import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { compileServer } from './compile.mjs';
import { fingerprints } from './files.mjs';
import { root } from './paths.mjs';
import { OperatorError, step } from './print.mjs';
import { run } from './process.mjs';
import { readJson, withLock, writeJson } from './state.mjs';

/** @typedef {'server' | 'bundle' | 'console'} Part */

const dist = join(root, 'dist');
const stamps = join(dist, '.stamp');

/** Makes an output again only when its inputs have changed. @typedef {{ name: string, title: string, inputs: readonly string[],
 *   output: string, command: readonly string[], cwd?: string, when: string }} Product */

/** @type {Product} */
const bundle = {
  name: 'workflow-bundle',
  title: '正在打包工作流',
  inputs: ['workflows', 'libs/rules', 'apps/worker/bundle-main.ts', 'package-lock.json'],
  output: 'dist/workflow-bundle.js',
  command: ['dist/apps/worker/bundle-main.js'],
  when: 'dist/apps/worker/bundle-main.js',
};

/** @type {Product} */
const webConsole = {
  name: 'console',
  title: '正在构建控制台页面',
  inputs: ['apps/console', 'apps/api/schema.gql', 'package-lock.json'],
  output: 'dist/console/index.html',
  command: [
    'node_modules/vite/bin/vite.js',
    'build',
    'apps/console',
    '--outDir',
    join(dist, 'console'),
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ],
  when: 'apps/console/index.html',
};

/**
 * Builds what is stale. Safe beside another build of the same checkout.
 * @param {readonly Part[]} [parts]
 * @returns {Promise<string[]>} what was made
 */
export function build(parts = ['server', 'bundle', 'console']) {
  return withLock(join(stamps, 'build.lock'), async () => {
    const server = async () => {
      const compiled = await compileServer(stamps);
      return [...(compiled ? ['server'] : []), ...(parts.includes('bundle') ? await produce(bundle) : [])];
    };
    // Both are awaited to their end: the lock must not be given back while one still writes.
    const results = await Promise.allSettled([
      server(),
      parts.includes('console') ? produce(webConsole) : [],
    ]);
    return results.flatMap((result) => {
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    });
  });
}

/** @param {Product} product @returns {Promise<string[]>} */
async function produce(product) {
  if (!existsSync(join(root, product.when))) return [];
  const stampFile = join(stamps, `${product.name}.json`);
  const known = /** @type {{ quick: string, exact: string } | null} */ (readJson(stampFile));
  const now = fingerprints(product.inputs);
  const there = existsSync(join(root, product.output));
  if (there && known?.quick === now.quick) return [];
  const exact = now.exact();
  if (!there || known?.exact !== exact) {
    await step(product.title, () => make(product));
    writeJson(stampFile, { quick: now.quick, exact });
    return [product.name];
  }
  writeJson(stampFile, { quick: now.quick, exact });
  return [];
}

/** @param {Product} product */
async function make(product) {
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' };
  const done = await run(process.execPath, [...product.command], { cwd: root, env });
  if (done.code !== 0 || !existsSync(join(root, product.output))) {
    throw new OperatorError(
      `${product.title}：未成功\n${stripVTControlCharacters(done.output).trim().slice(-6_000)}`,
    );
  }
}
