import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { PostingCalls } from '../support/posting-calls.js';
import { startSystem } from '../support/system.js';
import type { TestSystem } from '../support/system.js';
import { desktop, inspect, launch, open, phone, signIn } from './support/browser.js';

jest.setTimeout(180_000);

interface Known {
  businessClock: { today: string };
  staff: { items: { id: string; onPosting: boolean }[] };
  institutions: { id: string; kind: string }[];
}

const KNOWN = `{ businessClock { today } institutions { id kind }
  staff(filter: { titleLevel: "INTERMEDIATE" }, page: { first: 200 }) { items { id onPosting } } }`;
const MATTER = '县管乡用人员派驻';

/** An administrator drafts a chain, publishes it, and moves a running case to it; an auditor reads all of it. */
describe('流程模板, in the browser', () => {
  let system: TestSystem;
  let browser: Browser;
  let number = '';

  beforeAll(async () => {
    system = await startSystem();
    browser = await launch();
    const calls = new PostingCalls(system);
    const known = await (await calls.as('hr')).data<Known>(KNOWN);
    const { today } = known.businessClock;
    const submitted = await calls.submit({
      kind: 'RESIDENT',
      personId: known.staff.items.find(({ onPosting }) => !onPosting)?.id,
      hostInstitutionId: known.institutions.find(({ kind }) => kind === 'TOWNSHIP_HOSPITAL')?.id,
      startOn: today,
      endOn: today,
      postName: '内科主治医师',
      duties: '每周门诊四天',
      reason: '接收单位缺少中级以上职称人员',
    });
    number = submitted.number ?? '';
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await system.stop();
  });

  async function as(
    username: string,
    viewport: typeof desktop,
    part: (page: Page, look: (name: string) => Promise<void>) => Promise<void>,
  ): Promise<void> {
    const account = system.demoAccounts[username];
    if (!account) throw new Error(`no demo account ${username}`);
    const { context, page, pageErrors } = await open(browser, system.baseUrl, viewport);
    try {
      await signIn(page, account);
      await part(page, async (name) => {
        expect(await inspect(page, `templates-${username}-${name}`)).toEqual([]);
      });
      expect(pageErrors).toEqual([]);
    } finally {
      await context.close();
    }
  }

  const step = (page: Page, name: string) => page.locator('.template-step').filter({ hasText: name });

  it('a draft that could not run is told so beside the step, and cannot be published', async () => {
    await as('admin', desktop, async (page, look) => {
      await page.locator('nav a[href="/templates"]').click();
      await look('list');
      await page.getByRole('button', { name: `起草${MATTER}新版流程` }).click();
      await page.getByRole('heading', { name: `${MATTER}流程草稿` }).waitFor();
      await page.getByRole('button', { name: '删除“实施”' }).click();
      await page
        .getByText(/没有终点|须以实施结束|最后/)
        .first()
        .waitFor();
      await look('unsound');
      await page.getByRole('button', { name: '保存草稿' }).click();
      await page.getByText('已保存').waitFor();
      expect(await page.getByRole('button', { name: '发布…' }).isDisabled()).toBe(true);
      await page.getByRole('button', { name: '放弃草稿' }).click();
      await page.getByRole('button', { name: '放弃', exact: true }).click();
      await page.getByRole('button', { name: `起草${MATTER}新版流程` }).waitFor();
    });
  });

  it('a sound one is tried, compared and published; late filings go before the secretariat', async () => {
    await as('admin', desktop, async (page, look) => {
      await page.goto('/templates');
      await page.getByRole('button', { name: `起草${MATTER}新版流程` }).click();
      await step(page, '报送备案').getByRole('button', { name: '编辑' }).click();
      const filing = step(page, '报送备案');
      const days = filing.getByLabel('办理时限（工作日）');
      await days.fill('7');
      const late = filing.getByRole('checkbox', { name: '逾期后上报另一机构督办' });
      if (!(await late.isChecked())) await late.check();
      await filing.getByLabel('逾期满几个工作日上报').fill('2');
      await filing.getByLabel('上报给').click();
      await page.locator('.ant-select-item-option:visible').filter({ hasText: '秘书处' }).first().click();
      await look('edited');
      await page.locator('nav a[href="/tasks"]').click();
      await page.getByRole('dialog').getByText('有未保存的修改').waitFor();
      await page.getByRole('button', { name: '留在本页' }).click();
      expect(await days.inputValue()).toBe('7');
      await page.getByRole('button', { name: '保存草稿' }).click();
      await page.getByText('已保存').waitFor();
      await page.getByLabel('事项编号').fill(number);
      await page.getByRole('button', { name: '试运行草稿' }).click();
      await page.getByLabel('试运行').getByText('报送备案').first().waitFor();
      await look('tried');
      await page.getByRole('button', { name: '发布…' }).click();
      await page.getByRole('dialog').getByLabel('发布理由').fill('备案时限调整（示例）');
      await look('publish');
      await page.getByRole('dialog').getByRole('button', { name: '确认发布' }).click();
      await page.getByText('逾期满 2 个工作日，报').first().waitFor();
      await look('published');
    });
  });

  it('a running case stays on its version until it is moved, with a reason, after a look at what changes', async () => {
    await as('admin', desktop, async (page, look) => {
      await page.goto(`/cases/${number}`);
      await page.getByRole('button', { name: '变更流程' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('第 1 版 → 第 2 版').waitFor();
      await dialog.getByText('逾期上报').waitFor();
      await look('move');
      await dialog.getByLabel('变更理由').fill('按新的备案时限办理');
      await dialog.getByRole('button', { name: '确认变更' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('（第 2 版）').waitFor();
      await look('moved');
    });
  });

  it.each([
    ['desktop', desktop],
    ['phone', phone],
  ])('the auditor compares the versions, on a %s', async (name, viewport) => {
    await as('auditor', viewport, async (page, look) => {
      await page.goto('/templates');
      await page.locator('a[href^="/templates/versions/"]').filter({ hasText: '第 2 版' }).first().click();
      await page.getByText('备案时限调整（示例）').first().waitFor();
      await page.getByText('7个工作日').first().waitFor();
      await look(`compare-${name}`);
      expect(await page.getByRole('button', { name: /起草|发布|保存/ }).count()).toBe(0);
    });
  });
});
