import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startSystem } from '../support/system.js';
import { ask, inspect, launch, open, phone, signIn } from './support/browser.js';

// A page of its own for each part, on a machine that also runs the whole system.
jest.setTimeout(180_000);

interface Posting {
  id: string;
  startOn: string;
}

/** What becomes of a posting, through its own page; the posting itself is played beforehand. */
describe('派驻 after its implementation, in the browser', () => {
  let system: Awaited<ReturnType<typeof startSystem>> | undefined;
  let browser: Browser | undefined;
  let posting: Posting | undefined;

  beforeAll(async () => {
    system = await startSystem();
    browser = await launch();
    const { code, stdout } = await system.cli('demo', 'posting');
    if (code !== 0) throw new Error(stdout);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  async function asHr(
    viewport: typeof phone,
    part: (page: Page, posting: Posting, look: (name: string) => Promise<void>) => Promise<void>,
  ): Promise<void> {
    const account = system?.demoAccounts['hr'];
    if (!browser || !system || !account) throw new Error('the system did not start');
    const { context, page, pageErrors } = await open(browser, system.baseUrl, viewport);
    try {
      await signIn(page, account);
      const found = await ask<{ postings: { items: Posting[] } }>(
        page,
        '{ postings { items { id startOn } } }',
      );
      posting ??= found.postings.items[0];
      if (!posting) throw new Error('there is no posting');
      await part(page, posting, async (name) => {
        expect(await inspect(page, `posting-life-${name}`)).toEqual([]);
      });
      expect(pageErrors).toEqual([]);
    } finally {
      await context.close();
    }
  }

  it('a suspension is recorded on a phone with its document, and shows at once', async () => {
    await asHr(phone, async (page, { id, startOn }, look) => {
      await page.goto(`/postings/${id}`);
      await page.getByRole('button', { name: '暂停', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('暂停首日').fill(startOn);
      await dialog.getByRole('button', { name: '确认登记' }).click();
      await dialog.getByText('请填写文号或材料名称').waitFor();
      await look('suspending');
      await dialog.getByLabel('依据文件或材料').fill('病假证明（示例）');
      await dialog.getByRole('button', { name: '确认登记' }).click();
      const recorded = page.getByText(`暂停，自${startOn}起，未定恢复日期（病假证明（示例））`);
      // Where nobody else covers the unit, the suspension asks why that is accepted.
      const reason = dialog.getByLabel('接受覆盖缺口的理由');
      await recorded.or(reason).first().waitFor();
      if (await reason.isVisible()) {
        await look('gap');
        await reason.fill('病假期间由巡回医疗队到诊（示例）');
        await dialog.getByRole('button', { name: '确认登记' }).click();
      }
      await recorded.waitFor();
      await look('suspended');
      await page.goto('/postings/allowances');
      await page.getByText('这个月没有应发的补助').waitFor();
      await look('allowances');
      await page.goto('/coverage');
      await page.getByText('今天无人').first().waitFor();
      await look('coverage');
    });
  });
});
