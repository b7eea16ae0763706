import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './files.mjs';
import { root } from './paths.mjs';
import { OperatorError, step } from './print.mjs';
import { run } from './process.mjs';
import { readJson } from './state.mjs';

const MINIMUM = [20, 19];

/** Refuses a Node.js that the libraries do not support. @param {string} [version] */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = MINIMUM;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  throw new OperatorError(`需要 Node.js ${MINIMUM.join('.')} 或更新版本,当前为 ${version}。`);
}

/**
 * @typedef {{ packages?: Record<string, { version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }> }} Lock
 */

/** Whether node_modules holds what the lock file names. */
export function dependenciesFresh() {
  const lockText = readFileSync(join(root, 'package-lock.json'));
  const stamp = join(root, 'node_modules', '.yigongti-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sha256(lockText)) return true;
  const installed = /** @type {Lock | null} */ (readJson(join(root, 'node_modules', '.package-lock.json')));
  if (!installed?.packages) return false;
  const wanted = /** @type {Lock} */ (JSON.parse(lockText.toString('utf8')));
  if (!sameVersions(wanted, installed)) return false;
  writeFileSync(stamp, sha256(lockText));
  return true;
}

/** @param {Lock} wanted @param {Lock} installed */
function sameVersions(wanted, installed) {
  return Object.entries(wanted.packages ?? {}).every(([path, entry]) => {
    // The root itself, and what another platform would need.
    if (path === '' || entry.link || entry.optional || entry.devOptional) return true;
    return installed.packages?.[path]?.version === entry.version;
  });
}

/** @param {{ noInstall: boolean }} options */
export async function ensureDependencies({ noInstall }) {
  if (dependenciesFresh()) return;
  if (noInstall) throw new OperatorError('依赖包未安装或已过期:请运行 npm ci');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await step(
    '正在安装依赖包:npm ci',
    async () => {
      const done = await run(npm, ['ci', '--no-audit', '--no-fund'], {
        cwd: root,
        env: installEnvironment(),
      });
      if (done.code !== 0) throw new OperatorError(`npm ci 未成功:\n${done.output.trim().slice(-3_000)}`);
      const stamp = join(root, 'node_modules', '.yigongti-lock');
      rmSync(stamp, { force: true });
      writeFileSync(stamp, sha256(readFileSync(join(root, 'package-lock.json'))));
    },
    { announce: true },
  );
}

/** The tools that build and test us are development dependencies, whatever NODE_ENV says. */
function installEnvironment() {
  const { NODE_ENV: _production, npm_config_omit: _omit, ...env } = process.env;
  return { ...env, npm_config_include: 'dev' };
}
