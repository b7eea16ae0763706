import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const screenshots = fileURLToPath(new URL('../../../.local/screenshots/', import.meta.url));

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 375, height: 740 };

export async function launch(): Promise<Browser> {
  await mkdir(screenshots, { recursive: true });
  return chromium.launch({
    executablePath: process.env['YIGONGTI_CHROMIUM'] ?? '/usr/bin/chromium',
    args: flags,
  });
}

/** A fresh browser profile at one screen size. Errors that the page throws are collected, to be asserted empty. */
export async function open(
  browser: Browser,
  baseUrl: string,
  viewport: typeof desktop,
): Promise<{ context: BrowserContext; page: Page; pageErrors: string[] }> {
  const small = viewport.width < 768;
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport,
    isMobile: small,
    hasTouch: small,
    locale: 'zh-CN',
    // Not the county's: what is shown must be Asia/Shanghai whatever the device is set to.
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.message));
  return { context, page, pageErrors };
}

export async function signIn(page: Page, account: { username: string; password: string }): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('账号', { exact: true }).fill(account.username);
  await page.getByLabel('密码', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { name: '我的待办', level: 1 }).waitFor();
}

/** Serious and critical accessibility findings of what is on the screen now, in words. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // The console has no frames: nothing need be collected in a page of its own, which would take half the time again.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`));
}

/** Keeps a picture, and says what is wrong with the page: accessibility, and width beyond the screen. */
export async function inspect(page: Page, name: string): Promise<string[]> {
  await page.screenshot({ path: `${screenshots}${name}.png` });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...(overflow > 0 ? [`${name} is ${overflow} px wider than the screen`] : []),
    ...(await accessibilityFaults(page)),
  ];
}

/** The server does what the page asks next in an operation of that name, and its answer is lost on the way. */
export async function loseAnswer(page: Page, operation: string): Promise<void> {
  let lost = false;
  await page.route('**/graphql', async (route) => {
    if (lost || !route.request().postData()?.includes(operation)) {
      await route.continue();
      return;
    }
    lost = true;
    await route.fetch();
    await route.abort('connectionreset');
  });
}

/** Asks the API with the page's own session, for data that the test needs to know beforehand. */
export async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const response = await page.request.post('/graphql', {
    headers: { 'x-requested-with': 'yigongti' },
    data: { query, variables },
  });
  const answer = (await response.json()) as { data: T; errors?: { message: string }[] };
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '));
  return answer.data;
}
