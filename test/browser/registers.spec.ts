import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startSystem } from '../support/system.js';
import { ask, desktop, inspect, launch, open, phone, signIn } from './support/browser.js';

// A page of its own for each part, on a machine that also runs the whole system.
jest.setTimeout(180_000);

const INSTITUTIONS = '{ businessClock { today } institutions { id name } }';
const CONTRACTS = `{ villageContracts(page: { first: 50 }) {
  items { id grossYuan actions person { name } shares { source amountYuan } } } }`;

interface Contract {
  id: string;
  grossYuan: string;
  actions: string[];
  person: { name: string };
  shares: { source: string; amountYuan: string }[];
}
type Look = (name: string) => Promise<void>;

/** What is recorded by document and not by a case: 机构沿革, and the papers of 乡聘村用. */
describe('registers in the browser', () => {
  let system: Awaited<ReturnType<typeof startSystem>> | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    system = await startSystem();
    browser = await launch();
    const { code, stdout } = await system.cli('demo', 'village');
    if (code !== 0) throw new Error(stdout);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  async function as(
    username: string,
    viewport: typeof desktop,
    part: (page: Page, look: Look) => Promise<void>,
  ): Promise<void> {
    const account = system?.demoAccounts[username];
    if (!browser || !system || !account) throw new Error('the system did not start');
    const { context, page, pageErrors } = await open(browser, system.baseUrl, viewport);
    try {
      await signIn(page, account);
      await part(page, async (name) => {
        expect(await inspect(page, `registers-${name}`)).toEqual([]);
      });
      expect(pageErrors).toEqual([]);
    } finally {
      await context.close();
    }
  }

  it('the administrator looks at a rename before it is recorded, and the old name stays on its days', async () => {
    let renamed = '';
    await as('admin', desktop, async (page, look) => {
      await page.goto('/institutions');
      const { institutions } = await ask<{ institutions: { id: string; name: string }[] }>(
        page,
        INSTITUTIONS,
      );
      const one = institutions.find(({ name }) => name.includes('卫生院'));
      if (!one) throw new Error('there is no township hospital');
      renamed = one.id;
      await page.getByRole('button', { name: '记录变更' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: '核对变更' }).click();
      await dialog.getByText('请选择机构').waitFor();
      await look('change-empty');
      await dialog.getByLabel('机构', { exact: true }).fill(one.name);
      await page.locator('.ant-select-item-option').filter({ hasText: one.name }).first().click();
      await dialog.getByLabel('新名称').fill('示例新名卫生院');
      await dialog.getByLabel('批准文号').fill('示例编办〔2026〕77号');
      await dialog.getByRole('button', { name: '核对变更' }).click();
      const found = dialog.getByRole('region', { name: '核对结果' });
      await found.getByText('示例新名卫生院').first().waitFor();
      expect(await found.getByText(one.name).count()).toBeGreaterThan(0);
      await look('change-seen');
      await dialog.getByRole('button', { name: '确认记录' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await page.getByRole('link', { name: '示例新名卫生院' }).waitFor();
      await look('changes');
    });
    await as('auditor', phone, async (page, look) => {
      await page.goto('/institutions');
      await page.getByText('示例编办〔2026〕77号').first().waitFor();
      expect(await page.getByRole('button', { name: '记录变更' }).count()).toBe(0);
      await look('changes-phone');
      await page.goto(`/institutions/${renamed}`);
      await page.getByRole('heading', { name: '示例新名卫生院', level: 1 }).waitFor();
      await look('institution-phone');
    });
  });

  it('HR changes what a village doctor is paid on a phone: the sources must add up, and the paper names why', async () => {
    await as('hr', phone, async (page, look) => {
      const { villageContracts } = await ask<{ villageContracts: { items: Contract[] } }>(page, CONTRACTS);
      const contract = villageContracts.items.find(({ actions }) => actions.includes('CHANGE_PAY'));
      if (!contract) throw new Error('no contract may be changed');
      await page.goto(`/village/contracts/${contract.id}`);
      await page.getByRole('button', { name: '调整报酬' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('依据的文号或纪要编号').fill('示例卫〔2026〕66号');
      await dialog.getByLabel('月应发合计（元）').fill('9999.99');
      await dialog.getByRole('button', { name: '登记', exact: true }).click();
      await dialog.getByText('四项资金来源之和须等于应发合计').first().waitFor();
      await look('pay-refused');
      await dialog.getByLabel('月应发合计（元）').fill(contract.grossYuan);
      await dialog.getByRole('button', { name: '登记', exact: true }).click();
      await page.getByText('示例卫〔2026〕66号').first().waitFor();
      await look('contract');
      await page.goto(`/village/contracts/${contract.id}/print`);
      await page.getByText('甲方（盖章）').waitFor();
      await look('print');
      await page.goto('/village/funds');
      await page.getByText('余额').first().waitFor();
      await look('funds');
    });
  });
});
