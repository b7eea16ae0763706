import { spawn } from 'node:child_process';
import { build } from './lib/build.mjs';
import { savedEnv } from './lib/env.mjs';
import { checkNode, ensureDependencies } from './lib/install.mjs';
import { layout as defaultLayout, root } from './lib/paths.mjs';
import { entry, OperatorError } from './lib/print.mjs';
import { databaseAnswers, temporalAnswers } from './lib/probe.mjs';
import { noInstall } from './lib/services.mjs';

const DOWN = '先运行 npm start 或 npm run services -- up';
// These speak with Temporal; all others need the database only, which is the record.
const NEEDS_TEMPORAL = new Set(['reconcile', 'case', 'demo']);
const NEEDS_NOTHING = new Set(['schema', 'help']);

/** @param {Record<string, string | undefined>} env @param {string} name */
async function requireServices(env, name) {
  if (!env.DATABASE_URL) throw new OperatorError(DOWN);
  const { hostname, port } = new URL(env.DATABASE_URL);
  if (!(await databaseAnswers({ host: hostname, port: Number(port || 3306) }))) throw new OperatorError(DOWN);
  if (NEEDS_TEMPORAL.has(name) && !(await temporalAnswers(env.TEMPORAL_ADDRESS ?? '127.0.0.1:7233'))) {
    throw new OperatorError(DOWN);
  }
}

/** What `npm start` or `services up` left, under what the caller sets; never one database's URL with another's administrator. */
function environment() {
  const { DATABASE_ADMIN_URL: admin, ...saved } = savedEnv(defaultLayout()) ?? {};
  const given = process.env.DATABASE_URL;
  const fallback = given ? { DATABASE_ADMIN_URL: given } : admin ? { DATABASE_ADMIN_URL: admin } : {};
  return { ...saved, ...fallback, ...process.env };
}

/** @param {readonly string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
function execute(args, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/cli/main.js', ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  // The terminal sends Ctrl-C to the command as well; it decides when it ends.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

await entry(async () => {
  const args = process.argv.slice(2);
  checkNode();
  await ensureDependencies({ noInstall: noInstall() });
  await build(['server']);
  const env = environment();
  const name = args.find((arg) => !arg.startsWith('-')) ?? 'help';
  const asksHelp = args.includes('--help') || args.includes('-h');
  if (!asksHelp && !NEEDS_NOTHING.has(name)) await requireServices(env, name);
  return execute(args, env);
});
