import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { environmentOf } from './lib/env.mjs';
import { filesUnder } from './lib/files.mjs';
import { checkNode, ensureDependencies } from './lib/install.mjs';
import { layout as layoutOf, root } from './lib/paths.mjs';
import { nextFree } from './lib/ports.mjs';
import { entry, OperatorError } from './lib/print.mjs';
import { ensureServices, noInstall, stopServices } from './lib/services.mjs';

// A state of its own: a benchmark never measures beside the data of a running system.
const layout = layoutOf(process.env.YIGONGTI_STATE_DIR ?? join(root, '.local', 'bench'));

/** @param {string | undefined} name */
function programOf(name) {
  const known = filesUnder('test/bench')
    .filter((file) => /^test\/bench\/[\w-]+\.ts$/.test(file))
    .map((file) => file.slice('test/bench/'.length, -'.ts'.length));
  if (!name || !known.includes(name)) {
    throw new OperatorError(`用法：npm run bench -- <名称> [--json]\n可用：${known.join('、') || '（无）'}`);
  }
  return join(root, 'dist/test/bench', `${name}.js`);
}

/** @param {string} program @param {readonly string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
function execute(program, args, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', program, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  for (const name of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM']))
    process.on(name, () => child.kill(name));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 130));
  });
}

await entry(async () => {
  const args = process.argv.slice(2);
  const name = args.find((arg) => !arg.startsWith('-'));
  const program = programOf(name);
  checkNode();
  await ensureDependencies({ noInstall: noInstall() });
  await build();
  if (!existsSync(program)) throw new OperatorError(`没有编译出 ${program}`);
  try {
    const services = await ensureServices({
      layout,
      owner: 'start',
      ports: { mariadb: 13_306, temporal: 17_233 },
    });
    const port = await nextFree(13_000);
    const env = await environmentOf(layout, services, { port });
    return await execute(
      program,
      args.filter((arg) => arg !== name),
      { ...process.env, ...env },
    );
  } finally {
    await stopServices({ layout });
  }
});
