import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ensureDir, toolCache } from './paths.mjs';
import { OperatorError, say, step } from './print.mjs';
import { temporalAnswers } from './probe.mjs';
import { findProgram, isExecutable, run, spawnService } from './process.mjs';

export const DEFAULT_PORT = 7233;
const GO_MODULE = 'github.com/temporalio/cli/cmd/temporal@v1.5.1';
const DOWNLOAD_ANSWER_MS = 20_000;
const MISSING =
  '未找到 Temporal：请安装 temporal 命令行程序（https://docs.temporal.io/cli）或 Go 1.23+，或设置 TEMPORAL_ADDRESS。';

/** On PATH, in the user's cache, from the official download, built with Go: the first that works.
 * @param {{ noInstall: boolean }} options @returns {Promise<string>} */
export async function findServer({ noInstall }) {
  const found = findInstalled();
  if (found) return found;
  if (noInstall) throw new OperatorError(MISSING);
  const target = join(ensureDir(toolCache(), 0o755), 'temporal');
  if (await download(target)) return target;
  if (await buildWithGo(target)) return target;
  throw new OperatorError(MISSING);
}

export function findInstalled() {
  const onPath = findProgram(['temporal'], { system: false });
  if (onPath) return onPath;
  const cached = join(toolCache(), 'temporal');
  return isExecutable(cached) ? cached : null;
}

/** The official archive for this machine. @param {string} target @returns {Promise<boolean>} */
async function download(target) {
  const platform = process.platform === 'darwin' ? 'darwin' : 'linux';
  const arch = process.arch === 'arm64' ? 'arm64' : 'amd64';
  // A county's closed network may keep the archive on a server of its own.
  const site = process.env.YIGONGTI_TEMPORAL_DOWNLOAD || 'https://temporal.download/cli/archive/latest';
  const url = `${site}?platform=${platform}&arch=${arch}`;
  return step(
    `正在下载 Temporal：${url}`,
    async () => {
      try {
        await fetchArchive(url, target);
        return true;
      } catch (error) {
        say(`  下载未成功（${reasonOf(error)}）`);
        return false;
      }
    },
    { announce: true },
  );
}

/** What fetch tells of a failed connection stands in the cause. @param {unknown} error */
function reasonOf(error) {
  const { cause, message } = /** @type {Error & { cause?: Error }} */ (error);
  return cause?.message || message || String(error);
}

/** @param {string} url @param {string} target */
async function fetchArchive(url, target) {
  const folder = `${target}.download-${process.pid}`;
  ensureDir(folder);
  try {
    const archive = join(folder, 'temporal.tar.gz');
    const answer = await answered(url);
    if (!answer.ok || !answer.body) throw new Error(`HTTP ${answer.status}`);
    await pipeline(Readable.fromWeb(/** @type {any} */ (answer.body)), createWriteStream(archive));
    const unpacked = await run('tar', ['-xzf', archive, '-C', folder]);
    if (unpacked.code !== 0) throw new Error(unpacked.output.trim());
    await adopt(join(folder, 'temporal'), target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Only the wait for an answer is bounded: a slow line may take its time for the body. @param {string} url */
async function answered(url) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(new Error('20 秒内无应答')), DOWNLOAD_ANSWER_MS);
  try {
    return await fetch(url, { signal: abort.signal });
  } finally {
    clearTimeout(timer);
  }
}

/** @param {string} target @returns {Promise<boolean>} */
async function buildWithGo(target) {
  const go = findProgram(['go'], { folders: ['/usr/local/go/bin', '/usr/lib/go/bin'] });
  if (!go) return false;
  const folder = `${target}.build-${process.pid}`;
  ensureDir(folder);
  try {
    return await step(
      `正在用 Go 编译 Temporal（约需 3 分钟）：go install ${GO_MODULE}`,
      async () => {
        const built = await run(go, ['install', GO_MODULE], { env: { ...process.env, GOBIN: folder } });
        if (built.code === 0) await adopt(join(folder, 'temporal'), target);
        else say(`  编译未成功：\n${built.output.trim().slice(-2_000)}`);
        return built.code === 0;
      },
      { announce: true },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Kept only when it runs here. @param {string} made @param {string} target */
async function adopt(made, target) {
  const tried = await run(made, ['--version']);
  if (tried.code !== 0)
    throw new Error(`程序不能在本机运行：${tried.output.trim() || `退出码 ${tried.code}`}`);
  renameSync(made, target);
}

/** @param {number} port */
export const isHealthy = (port) => temporalAnswers(`127.0.0.1:${port}`);

/**
 * @param {import('./paths.mjs').Layout} layout
 * @param {{ server: string, port: number }} options
 */
export function start(layout, { server, port }) {
  ensureDir(layout.temporal);
  const pragmas = ['journal_mode=WAL', 'synchronous=NORMAL'].flatMap((pragma) => ['--sqlite-pragma', pragma]);
  const args = ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port)];
  const store = ['--db-filename', join(layout.temporal, 'temporal.db'), ...pragmas];
  return spawnService(server, [...args, ...store, '--log-level', 'error'], {
    log: join(layout.logs, 'temporal.log'),
    // The user's own CLI profiles must not change our private server.
    env: { ...process.env, TEMPORAL_ADDRESS: '', TEMPORAL_ENV: 'default' },
  });
}

/** @param {import('./paths.mjs').Layout} layout */
export const hasStore = (layout) => existsSync(join(layout.temporal, 'temporal.db'));
