import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoAccountLines } from './lib/accounts.mjs';
import {
  command,
  healthy,
  requireBuild,
  startProgram,
  stopLeftovers,
  waitHealthy,
} from './lib/application.mjs';
import { build } from './lib/build.mjs';
import { environmentOf, saveEnv } from './lib/env.mjs';
import { checkNode, ensureDependencies } from './lib/install.mjs';
import { layout as defaultLayout } from './lib/paths.mjs';
import { isPrepared, markPrepared } from './lib/prepared.mjs';
import { nextFree } from './lib/ports.mjs';
import { entry, OperatorError, say, seconds, step } from './lib/print.mjs';
import { npmAbove, terminateRunning } from './lib/process.mjs';
import {
  ensureServices,
  noInstall,
  requirePrograms,
  restartService,
  self,
  stopServices,
} from './lib/services.mjs';
import { forget, readState, remember, runningOf } from './lib/state.mjs';
import { supervise } from './lib/supervise.mjs';

const layout = defaultLayout();
const interrupted = new AbortController();
/** @type {import('./lib/services.mjs').ServiceName[]} */
let started = [];

/** One system per checkout. A launcher that is just stopping is waited for. */
async function takeOver() {
  for (let waited = 0; waited < 40_000; waited += 250) {
    const other = runningOf(layout, 'launcher');
    if (!other) return;
    // A launcher whose npm was killed needs a moment to notice; a healthy one stays.
    if (waited >= 3_000 && other.owner !== 'stopping' && other.url && (await healthy(other.url))) {
      throw new OperatorError(`系统已在运行：${other.url}（进程 ${other.pid}）`);
    }
    await sleep(250);
  }
  throw new OperatorError('另一个启动程序一直没有结束，请先停止它。');
}

/** @param {import('./lib/env.mjs').Env} env */
async function prepareDatabase(env) {
  if (!(await isPrepared(layout, env))) await migrateAndSeed(env);
  // The file is what the seeding leaves: a county's own database has none, and its clock cannot be moved.
  if (existsSync(layout.demoAccounts)) env.YIGONGTI_DEMO ??= '1';
}

/** @param {import('./lib/env.mjs').Env} env */
async function migrateAndSeed(env) {
  await step('正在迁移数据库', () => command(['migrate'], env));
  if (process.env.YIGONGTI_DEMO === '0') return;
  await step('正在检查演示数据', () => command(['seed', '--if-empty'], env));
  markPrepared(layout);
}

async function apiPort() {
  const wanted = Number(process.env.PORT || 3000);
  const port = await nextFree(wanted);
  if (port !== wanted) say(`端口 ${wanted} 已被其他程序占用，改用 ${port}`);
  return port;
}

/** Runs everything up to the line that says where. */
async function up() {
  const launcher = self();
  await takeOver();
  await remember(layout, 'launcher', launcher);
  await stopLeftovers(layout);
  // Both are awaited to their end: services that came up beside a failed build must be stopped again.
  const [services, built] = await Promise.allSettled([ensureServices({ owner: 'start' }), build()]);
  if (services.status === 'rejected') throw services.reason;
  started = services.value.started;
  if (built.status === 'rejected') throw built.reason;
  requireBuild();
  stopIfInterrupted();
  const port = await apiPort();
  const env = await environmentOf(layout, services.value, { port });
  await prepareDatabase(env);
  saveEnv(layout, env);
  stopIfInterrupted();
  const programs = await Promise.all([startProgram(layout, 'api', env), startProgram(layout, 'worker', env)]);
  const url = `http://localhost:${port}`;
  await waitHealthy(url, programs);
  await remember(layout, 'launcher', { ...launcher, url });
  return { env, url };
}

function stopIfInterrupted() {
  if (interrupted.signal.aborted) throw new OperatorError('已中断。');
}

/** @param {import('./lib/env.mjs').Env} env */
function watched(env) {
  const service = (/** @type {'mariadb' | 'temporal'} */ name, /** @type {string} */ title) =>
    readState(layout)[name] ? [{ name, title, restart: () => restartService(name, layout) }] : [];
  const program = (/** @type {'api' | 'worker'} */ name, /** @type {string} */ title) => ({
    name,
    title,
    restart: () => startProgram(layout, name, env),
  });
  return [
    ...(process.env.DATABASE_URL ? [] : service('mariadb', '数据库')),
    ...(process.env.TEMPORAL_ADDRESS ? [] : service('temporal', 'Temporal')),
    program('api', '接口服务'),
    program('worker', '后台服务'),
  ];
}

async function down() {
  const launcher = runningOf(layout, 'launcher');
  if (!launcher || launcher.pid !== process.pid) return;
  await remember(layout, 'launcher', { ...launcher, owner: 'stopping' });
  await stopLeftovers(layout);
  const ours = started.filter((name) => readState(layout)[name]?.owner !== 'services');
  await stopServices({ layout, only: ours });
  await forget(layout, 'launcher');
}

/** npm that is killed outright cannot pass the signal on: without it nobody could stop us with Ctrl-C. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const before = npmAbove();
  setInterval(() => {
    if (npmAbove() !== before) interrupted.abort();
  }, 500).unref();
}

for (const name of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(name, () => {
    if (!interrupted.signal.aborted) say('\n正在停止……');
    interrupted.abort();
    terminateRunning();
  });
}

/** Everything that is missing at once, so that one visit to the administrator is enough. */
async function sayMissing() {
  const checks = await Promise.allSettled([ensureDependencies({ noInstall: true }), requirePrograms(layout)]);
  const missing = checks.flatMap((check) => (check.status === 'rejected' ? [check.reason] : []));
  for (const reason of missing) if (!(reason instanceof OperatorError)) throw reason;
  if (missing.length > 0) throw new OperatorError(missing.map(({ message }) => message).join('\n'));
}

await entry(async () => {
  const began = performance.now();
  checkNode();
  if (noInstall()) await sayMissing();
  await ensureDependencies({ noInstall: noInstall() });
  stopWithNpm();
  try {
    const { env, url } = await up();
    const accounts = demoAccountLines(layout);
    say(`\n县域医共体人事薪酬审批平台已就绪（用时 ${seconds(performance.now() - began)}）`);
    process.stdout.write(`${url}\n`);
    if (accounts.length > 0) say(['演示账号（用户名 密码 说明）：', ...accounts].join('\n'));
    say('按 Ctrl-C 停止。');
    await supervise(layout, watched(env), interrupted.signal);
  } catch (error) {
    // What an interruption cut short is no failure to report.
    if (!interrupted.signal.aborted) throw error;
  } finally {
    await down();
  }
  say('已停止。');
});
