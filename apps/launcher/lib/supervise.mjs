import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './print.mjs';
import { isAlive } from './process.mjs';
import { readState } from './state.mjs';

const WATCH_MS = 500;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 15_000;
const STEADY_MS = 30_000;

/**
 * @typedef {{ name: string, title: string, restart: () => Promise<unknown> }} Watched
 */

/**
 * Starts again, with growing pauses, whatever of ours dies. Every process is watched by its number and start
 * time, not as a child: services may have been started by an earlier launcher.
 * @param {import('./paths.mjs').Layout} layout
 * @param {readonly Watched[]} watched
 * @param {AbortSignal} stop
 */
export async function supervise(layout, watched, stop) {
  await Promise.all(watched.map((one) => watch(layout, one, stop)));
}

/** @param {import('./paths.mjs').Layout} layout @param {Watched} one @param {AbortSignal} stop */
async function watch(layout, one, stop) {
  let pause = FIRST_PAUSE_MS;
  let since = performance.now();
  while (!stop.aborted) {
    await rest(WATCH_MS, stop);
    if (stop.aborted || isAlive(readState(layout)[one.name])) continue;
    if (performance.now() - since > STEADY_MS) pause = FIRST_PAUSE_MS;
    say(
      `${one.title}意外停止，${(pause / 1000).toFixed(1)} 秒后重新启动（日志：${layout.logs}/${one.name}.log）`,
    );
    await rest(pause, stop);
    if (stop.aborted) return;
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    try {
      await one.restart();
      say(`${one.title}已重新启动`);
    } catch (error) {
      say(`${one.title}重新启动未成功：${error instanceof Error ? error.message : String(error)}`);
    }
    since = performance.now();
  }
}

/** @param {number} ms @param {AbortSignal} signal */
async function rest(ms, signal) {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
