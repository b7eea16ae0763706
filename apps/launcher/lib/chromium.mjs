import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, canUseApt } from './apt.mjs';
import { root } from './paths.mjs';
import { OperatorError, step } from './print.mjs';
import { findProgram, run } from './process.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MISSING =
  '未找到 Chromium：请安装（Debian：apt-get install chromium fonts-noto-cjk；其他：npx playwright install chromium）。';

/** The browser for tests, installed where that is possible and allowed.
 * @param {{ noInstall: boolean }} options @returns {Promise<string>} */
export async function findChromium({ noInstall }) {
  if (process.env.YIGONGTI_CHROMIUM) return process.env.YIGONGTI_CHROMIUM;
  const found = findProgram(NAMES) ?? (await ofPlaywright());
  if (found) {
    if (!noInstall) await ensureChineseFont();
    return found;
  }
  if (noInstall) throw new OperatorError(MISSING);
  const installed = (await byApt()) ?? (await byPlaywright());
  if (!installed) throw new OperatorError(MISSING);
  return installed;
}

async function byApt() {
  if (!canUseApt()) return null;
  try {
    await aptInstall(['chromium', 'fonts-noto-cjk'], '浏览器 Chromium 与中文字体');
  } catch (error) {
    // Ubuntu's package of that name is only a pointer to a snap: playwright's own build comes next.
    if (!(error instanceof OperatorError)) throw error;
  }
  return findProgram(NAMES);
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
