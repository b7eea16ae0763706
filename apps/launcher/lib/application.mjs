import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { applicationEnv } from './env.mjs';
import { root } from './paths.mjs';
import { OperatorError, step } from './print.mjs';
import { waitUntil } from './probe.mjs';
import { isAlive, run, spawnService, stopProcess } from './process.mjs';
import { forget, remember, runningOf } from './state.mjs';

const CLI = 'dist/apps/cli/main.js';
const HEALTHY_MS = 60_000;

/** @typedef {'api' | 'worker'} Program */

/** @param {string} file from the checkout */
const has = (file) => existsSync(join(root, file));

/** @param {Program} program */
export const mainOf = (program) => `dist/apps/${program}/main.js`;

/**
 * One of the operator's commands, for the launcher's own use.
 * @param {readonly string[]} args @param {import('./env.mjs').Env} env
 */
export async function command(args, env) {
  const done = await run(process.execPath, ['--enable-source-maps', CLI, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  if (done.code !== 0)
    throw new OperatorError(`命令未成功：${args.join(' ')}\n${done.output.trim().slice(-4_000)}`);
  return done.stdout;
}

export function requireBuild() {
  const missing = [CLI, mainOf('api'), mainOf('worker')].filter((file) => !has(file));
  if (missing.length > 0) throw new OperatorError(`构建不完整，缺少：${missing.join('、')}`);
}

/**
 * @param {import('./paths.mjs').Layout} layout @param {Program} program @param {import('./env.mjs').Env} env
 */
export async function startProgram(layout, program, env) {
  const log = join(layout.logs, `${program}.log`);
  const from = existsSync(log) ? statSync(log).size : 0;
  const child = await spawnService(process.execPath, ['--enable-source-maps', mainOf(program)], {
    cwd: root,
    log,
    env: applicationEnv({ ...process.env, ...env }),
  });
  await remember(layout, program, {
    pid: child.pid,
    startTime: child.startTime,
    port: program === 'api' ? Number(env.PORT) : undefined,
  });
  return { pid: child.pid, startTime: child.startTime, log, from };
}

/**
 * Until GET /healthz answers 200; a program that died meanwhile is reported with the end of its log.
 * @param {string} url @param {readonly Awaited<ReturnType<typeof startProgram>>[]} programs
 */
export async function waitHealthy(url, programs) {
  const alive = () => programs.every(isAlive);
  const up = await step('正在等待系统就绪', () =>
    waitUntil(() => healthy(url), { timeoutMs: HEALTHY_MS, alive }),
  );
  if (up) return;
  const said = programs.map(({ log, from }) =>
    readFileSync(log).subarray(from).toString('utf8').trim().slice(-3_000),
  );
  throw new OperatorError(`系统未能启动：${url}/healthz 没有应答\n${said.join('\n')}`);
}

/** @param {string} url */
export async function healthy(url) {
  try {
    return (await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

/** What a killed launcher left behind runs old code, unwatched. @param {import('./paths.mjs').Layout} layout */
export async function stopLeftovers(layout) {
  await Promise.all(
    ['api', 'worker'].map(async (name) => {
      await stopProcess(runningOf(layout, name));
      await forget(layout, name);
    }),
  );
}
