import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './files.mjs';
import { root } from './paths.mjs';
import { OperatorError, say, step } from './print.mjs';
import { run } from './process.mjs';
import { readJson } from './state.mjs';

const MINIMUM = [20, 19];

/** Refuses a Node.js that the libraries do not support. @param {string} [version] */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = MINIMUM;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  throw new OperatorError(`需要 Node.js ${MINIMUM.join('.')} 或更新版本，当前为 ${version}。`);
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
  if (noInstall) throw new OperatorError('依赖包未安装或已过期：请运行 npm ci');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const ci = await step('正在安装依赖包：npm ci', () => npmRun(npm, ['ci']), { announce: true });
  if (ci.code !== 0) await installLoosely(npm, ci.output);
  const stamp = join(root, 'node_modules', '.yigongti-lock');
  writeFileSync(stamp, sha256(readFileSync(join(root, 'package-lock.json'))));
}

/** @param {string} npm @param {readonly string[]} args */
function npmRun(npm, args) {
  return run(npm, [...args, '--no-audit', '--no-fund'], { cwd: root, env: installEnvironment() });
}

/**
 * A registry mirror that lacks the packages of other platforms leaves a lock file without them, which `npm ci`
 * refuses (EUSAGE) although nothing that this machine needs is missing. `npm install --no-save` keeps to the
 * same locked versions.
 * @param {string} npm @param {string} refusal
 */
async function installLoosely(npm, refusal) {
  if (!refusal.includes('EUSAGE')) throw new OperatorError(`npm ci 未成功：\n${essence(refusal)}`);
  say(`  npm ci 不接受锁文件：\n${essence(refusal)}`);
  const done = await step(
    '正在安装依赖包：npm install --no-save',
    () => npmRun(npm, ['install', '--no-save']),
    { announce: true },
  );
  if (done.code !== 0) throw new OperatorError(`npm install 未成功：\n${essence(done.output)}`);
}

/** npm's first lines that say something; the rest is its usage. @param {string} output */
function essence(output) {
  const lines = output
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^npm (warn|notice)|^npm error\s*$/.test(line));
  return lines.slice(0, 6).join('\n');
}

/** The tools that build and test us are development dependencies, whatever NODE_ENV says. */
function installEnvironment() {
  const { NODE_ENV: _production, npm_config_omit: _omit, ...env } = process.env;
  return { ...env, npm_config_include: 'dev' };
}
