import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, canUseApt } from './apt.mjs';
import { root } from './paths.mjs';
import { OperatorError, step } from './print.mjs';
import { findProgram, run } from './process.mjs';

// The shell without windows of its own does the same work in less time.
const SHELL_PACKAGE = 'chromium-headless-shell';
const SHELL_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MISSING =
  '未找到 Chromium：请安装（Debian：apt-get install chromium fonts-noto-cjk；其他：npx playwright install chromium）。';

/** The browser for tests, installed where that is possible and allowed.
 * @param {{ noInstall: boolean }} options @returns {Promise<string>} */
export async function findChromium({ noInstall }) {
  if (process.env.YIGONGTI_CHROMIUM) return process.env.YIGONGTI_CHROMIUM;
  const shell = findProgram(SHELL_NAMES) ?? (noInstall ? null : await shellByApt());
  const found = shell ?? findProgram(NAMES) ?? (await ofPlaywright());
  if (found) {
    if (!noInstall) await ensureChineseFont();
    return found;
  }
  if (noInstall) throw new OperatorError(MISSING);
  const made = (await byApt()) ?? (await byPlaywright());
  if (!made) throw new OperatorError(MISSING);
  return made;
}

/** Only where the package lists know of it: Debian has it, Ubuntu has not. */
async function shellByApt() {
  if (!canUseApt()) return null;
  const { code, stdout } = await run('apt-cache', ['show', SHELL_PACKAGE]);
  return code === 0 && stdout.trim() !== '' ? installed(SHELL_PACKAGE, SHELL_NAMES) : null;
}

/** Ubuntu's package of that name is only a pointer to a snap: playwright's own build comes next. */
const byApt = () => installed('chromium', NAMES);

/** @param {string} name @param {readonly string[]} programs */
async function installed(name, programs) {
  if (!canUseApt()) return null;
  try {
    await aptInstall([name, 'fonts-noto-cjk'], '浏览器 Chromium 与中文字体');
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
  }
  return findProgram(programs);
}

const playwrightCli = join(root, 'node_modules/playwright-core/cli.js');

async function byPlaywright() {
  if (!existsSync(playwrightCli)) return null;
  await step(
    '正在下载浏览器：npx playwright install chromium',
    () => run(process.execPath, [playwrightCli, 'install', 'chromium']),
    {
      announce: true,
    },
  );
  return ofPlaywright();
}

/** @returns {Promise<string | null>} */
async function ofPlaywright() {
  if (!existsSync(playwrightCli)) return null;
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** Pages are Chinese: without a font for them every character is an empty box. */
async function ensureChineseFont() {
  const lister = findProgram(['fc-list']);
  if (!lister || !canUseApt()) return;
  const { stdout } = await run(lister, [':lang=zh', 'family']);
  if (stdout.trim() === '') await aptInstall(['fonts-noto-cjk'], '中文字体');
}
