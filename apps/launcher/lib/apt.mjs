import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { findProgram, isRoot, run } from './process.mjs';
import { OperatorError, step } from './print.mjs';

const POLICY = '/usr/sbin/policy-rc.d';

/** Only root on Debian or Ubuntu may install packages for us. */
export function canUseApt() {
  return isRoot() && findProgram(['apt-get']) !== null && existsSync('/etc/debian_version');
}

/**
 * @param {readonly string[]} packages
 * @param {string} purpose in Chinese, for the progress line
 */
export async function aptInstall(packages, purpose) {
  await step(
    `正在安装${purpose}：apt-get install ${packages.join(' ')}`,
    () => withoutAutostart(() => install(packages)),
    {
      announce: true,
    },
  );
}

/** @param {readonly string[]} packages */
async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const args = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  const first = await run('apt-get', args, { env });
  if (first.code === 0) return;
  // Package lists of a fresh image are empty or old.
  await run('apt-get', ['update', '-q'], { env });
  const second = await run('apt-get', args, { env });
  if (second.code !== 0) {
    throw new OperatorError(
      `apt-get install ${packages.join(' ')} 未成功：\n${second.output.trim().slice(-2_000)}`,
    );
  }
}

/**
 * The package would start a database of its own on the default port; invoke-rc.d asks this script first.
 * @template T @param {() => Promise<T>} work @returns {Promise<T>}
 */
async function withoutAutostart(work) {
  const ours = !existsSync(POLICY);
  if (ours) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return await work();
  } finally {
    if (ours) rmSync(POLICY, { force: true });
  }
}
