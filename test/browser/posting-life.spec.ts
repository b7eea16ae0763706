import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startSystem } from '../support/system.js';
import { ask, desktop, inspect, launch, open, phone, signIn } from './support/browser.js';

// A page of its own for each part, on a machine that also runs the whole system.
jest.setTimeout(180_000);

interface Posting {
  id: string;
  caseNumber: string;
  startOn: string;
  endOn: string;
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
    viewport: typeof desktop,
    part: (page: Page, posting: Posting, look: (name: string) => Promise<void>) => Promise<void>,
  ): Promise<void> {
    const account = system?.demoAccounts['hr'];
    if (!browser || !system || !account) throw new Error('the system did not start');
    const { context, page, pageErrors } = await open(browser, system.baseUrl, viewport);
    try {
      await signIn(page, account);
      const found = await ask<{ postings: { items: Posting[] } }>(
        page,
        '{ postings { items { id caseNumber startOn endOn } } }',
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

  it('edge-33 HR is told why recalling the only 主治 is refused, and asks for it with a reason', async () => {
    await asHr(desktop, async (page, { caseNumber, endOn }, look) => {
      await page.goto('/postings');
      await page.getByText('没有牵头医院主治及以上医师在岗').waitFor();
      await look('list');
      await page.goto(`/cases/${caseNumber}`);
      await page.getByRole('link', { name: /^查看派驻/ }).click();
      await page.getByRole('heading', { name: '职称晋升服务天数' }).waitFor();
      await look('posting');
      await page.getByRole('button', { name: '申请提前返回' }).click();
      const dialog = page.getByRole('dialog');
      const last = `${endOn.slice(0, 8)}01`;
      await dialog.getByLabel('最后一日（含）').fill(last);
      await dialog.getByLabel('最后一日（含）').press('Enter');
      await dialog.getByLabel('理由', { exact: true }).fill('县医院急需');
      await dialog.getByRole('button', { name: '提交审批' }).click();
      await dialog.getByText('须先安排接替').waitFor();
      await look('gap');
      await dialog.getByLabel('接受覆盖缺口的理由').fill('已请巡回医疗队每周到诊');
      await dialog.getByRole('button', { name: '提交审批' }).click();
      await page.getByRole('heading', { name: '所变更的派驻' }).waitFor();
      await page.getByText('覆盖例外的理由').waitFor();
      await look('case');
      await page.getByRole('link', { name: '查看派驻', exact: true }).click();
      await page.getByText('提前返回审批中').first().waitFor();
      expect(await page.getByRole('button', { name: '申请延期' }).count()).toBe(0);
    });
  });

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
      await page.getByText(`暂停，自${startOn}起，未定恢复日期（病假证明（示例））`).waitFor();
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
