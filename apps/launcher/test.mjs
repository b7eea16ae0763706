import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './lib/chromium.mjs';
import { environmentOf } from './lib/env.mjs';
import { checkNode, ensureDependencies } from './lib/install.mjs';
import { layout as layoutOf, root } from './lib/paths.mjs';
import { entry, OperatorError, say, seconds } from './lib/print.mjs';
import { isAlive, terminateRunning } from './lib/process.mjs';
import { ensureServices, noInstall, self, stopServices } from './lib/services.mjs';
import { buildStage, driftStages, failed, jestStages, staticStages } from './lib/stages.mjs';
import { readJson, writeJson } from './lib/state.mjs';

/** @typedef {import('./lib/stages.mjs').Stage} Stage @typedef {import('./lib/stages.mjs').Result} Result */

const tests = join(root, '.local', 'test');
const layout = layoutOf(join(tests, String(process.pid)));
const total = { passed: 0, failed: 0, skipped: 0 };
let interrupted = false;

/** @param {readonly string[]} args */
function parse(args) {
  const at = args.indexOf('--only');
  const names = at < 0 ? null : (args[at + 1] ?? '').split(',');
  const extra = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  const all = [...staticStages, ...driftStages, ...jestStages];
  const unknown = names?.filter((name) => !all.some((stage) => stage.name === name)) ?? [];
  if (unknown.length > 0) {
    throw new OperatorError(
      `没有这样的测试：${unknown.join('、')}。可选：${[...new Set(all.map(({ name }) => name))].join('、')}`,
    );
  }
  const chosen = (/** @type {Stage[]} */ stages) =>
    stages.filter((stage) => names?.includes(stage.name) ?? true);
  return { statics: chosen(staticStages), drifts: chosen(driftStages), jests: chosen(jestStages), extra };
}

/** @param {Stage} stage @param {NodeJS.ProcessEnv} env @param {readonly string[]} [extra] */
async function perform(stage, env, extra = []) {
  if (interrupted) return;
  const began = performance.now();
  let result;
  try {
    result = await stage.run(env, extra);
  } catch (error) {
    result = failed(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  if (!interrupted) report(stage, result, performance.now() - began);
}

/** @param {Stage} stage @param {Result} result @param {number} ms */
function report(stage, result, ms) {
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped;
  const counts = [
    `${result.passed} passed`,
    `${result.failed} failed`,
    ...(result.skipped ? [`${result.skipped} skipped`] : []),
  ];
  const mark = result.failed > 0 ? '✗' : result.passed > 0 ? '✓' : '-';
  process.stdout.write(`${mark} ${stage.title}：${counts.join(', ')}（${seconds(ms)}）\n`);
  if (result.failed > 0 || result.passed === 0) process.stdout.write(`${result.output.trim()}\n`);
}

/**
 * Two at a time: most of these use one core each. What takes long begins first, so that no core waits for it at the end.
 * @param {readonly Stage[]} stages @param {NodeJS.ProcessEnv} env @param {readonly string[]} extra
 */
async function performTogether(stages, env, extra) {
  const waiting = [...stages.filter(({ long }) => long), ...stages.filter(({ long }) => !long)];
  const worker = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift())
      await perform(stage, stage.needs ? env : process.env, extra);
  };
  await Promise.all([worker(), worker()]);
}

/** A run that was killed could not clean up. */
async function cleanUpOldRuns() {
  for (const name of listing(tests)) {
    const old = layoutOf(join(tests, name));
    const owner = /** @type {import('./lib/process.mjs').ProcessRef | null} */ (
      readJson(join(old.dir, 'owner.json'))
    );
    if (isAlive(owner)) continue;
    await remove(old);
  }
}

/** @param {string} dir */
function listing(dir) {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

/** @param {readonly Stage[]} stages @returns {Promise<NodeJS.ProcessEnv>} */
async function prepare(stages) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env };
  if (stages.some((stage) => stage.needs === 'browser'))
    env.YIGONGTI_CHROMIUM = await findChromium({ noInstall: noInstall() });
  if (!stages.some((stage) => stage.needs)) return env;
  await cleanUpOldRuns();
  writeJson(join(layout.dir, 'owner.json'), self());
  const services = await ensureServices({
    layout,
    owner: 'start',
    ports: { mariadb: 23_306, temporal: 27_233 },
  });
  // Each test chooses the port of what it starts.
  const { PORT: _port, PUBLIC_ORIGIN: _origin, ...ours } = await environmentOf(layout, services, { port: 0 });
  return { ...env, ...ours, YIGONGTI_TEST_IMAGE: imageIn(layout) };
}

const cleanUp = () => remove(layout);

/** With the servers that build the image of the demo counties, if a test was stopped at that. @param {import('./lib/paths.mjs').Layout} run */
async function remove(run) {
  for (const dir of [run.dir, `${imageIn(run)}.making`]) await stopServices({ layout: layoutOf(dir) });
  rmSync(run.dir, { recursive: true, force: true });
}

/** @param {import('./lib/paths.mjs').Layout} run */
const imageIn = (run) => join(run.dir, 'image');

for (const name of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(name, () => {
    interrupted = true;
    terminateRunning();
  });
}

await entry(async () => {
  const { statics, drifts, jests, extra } = parse(process.argv.slice(2));
  checkNode();
  await ensureDependencies({ noInstall: noInstall() });
  // A part that runs the built programs must not run old ones.
  const built = statics.includes(buildStage) || drifts.length > 0 || jests.some(({ needs }) => needs);
  if (built) await perform(buildStage, process.env);
  try {
    const env = (interrupted ? null : await prepare([...drifts, ...jests]).catch(unprepared)) ?? process.env;
    for (const stage of drifts) await perform(stage, env);
    const beside = [
      ...statics.filter((stage) => stage !== buildStage),
      ...jests.filter(({ alone }) => !alone),
    ];
    await performTogether(beside, env, extra);
    for (const stage of jests.filter(({ alone }) => alone)) await perform(stage, env, extra);
  } finally {
    await cleanUp();
  }
  if (interrupted) {
    say('已中断。');
    return 130;
  }
  const { passed, failed: broken, skipped } = total;
  process.stdout.write(`${passed} passed, ${broken} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
  return broken > 0 || passed === 0 ? 1 : 0;
});

/** Without services the other tests still tell something; the missing service is one failure, and so are those that need it.
 * @param {unknown} error @returns {null} */
function unprepared(error) {
  const output = error instanceof Error ? error.message : String(error);
  report(
    { name: 'services', title: '测试用数据库、Temporal 与浏览器', run: async () => failed(output) },
    failed(output),
    0,
  );
  return null;
}
