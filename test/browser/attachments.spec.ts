import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { pdf, png } from '../support/sample-files.js';
import { startSystem } from '../support/system.js';
import { ask, desktop, inspect, launch, open, phone, signIn } from './support/browser.js';
import { openTask } from './support/deciding.js';

// A page of its own for each part, on a machine that also runs the whole system.
jest.setTimeout(180_000);

type System = Awaited<ReturnType<typeof startSystem>>;

interface Known {
  businessClock: { today: string };
  staff: { items: { id: string; onPosting: boolean }[] };
  institutions: { id: string; name: string }[];
}

const KNOWN = `{ businessClock { today } institutions { id name }
  staff(filter: { titleLevel: "INTERMEDIATE" }, page: { first: 200 }) { items { id onPosting } } }`;
const SUBMIT = `mutation($input: PostingInput!, $key: ID!, $files: [ID!]) {
  submitPosting(input: $input, idempotencyKey: $key, attachmentIds: $files) {
    ... on ApprovalCase { number } ... on Refusal { message } } }`;

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
const item = (page: Page, name: string) => page.locator('.files__item').filter({ hasText: name });

describe('附件 and 版本比较 in the browser', () => {
  let system: System | undefined;
  let browser: Browser | undefined;
  let number = '';

  beforeAll(async () => {
    system = await startSystem();
    browser = await launch();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  async function as(
    username: string,
    viewport: typeof desktop,
    part: (page: Page, look: (name: string) => Promise<void>) => Promise<void>,
  ): Promise<void> {
    const account = system?.demoAccounts[username];
    if (!browser || !system || !account) throw new Error('the system did not start');
    const { context, page, pageErrors } = await open(browser, system.baseUrl, viewport);
    try {
      await signIn(page, account);
      await part(page, async (name) => {
        expect(await inspect(page, `${username}-${name}`)).toEqual([]);
      });
      expect(pageErrors).toEqual([]);
    } finally {
      await context.close();
    }
  }

  it('the form takes files, says why it refuses one, and finds them again after a reload', async () => {
    await as('hr', desktop, async (page, look) => {
      await page.goto('/postings/new');
      const picker = page.getByLabel('添加附件', { exact: true });
      await picker.setInputFiles([file('聘用意见.pdf', pdf('one')), file('扫描.png', png())]);
      await item(page, '扫描.png').getByText('未扫描').waitFor();
      await picker.setInputFiles([file('伪装.pdf', Buffer.from('<html>'))]);
      await item(page, '伪装.pdf').getByText('文件的实际内容不是可以上传的类型').waitFor();
      await look('attachments-form');
      await page.reload();
      await item(page, '聘用意见.pdf').waitFor();
      expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('聘用意见');
      await page.getByRole('button', { name: '移除 扫描.png' }).click();
      await item(page, '扫描.png').waitFor({ state: 'detached' });
      number = await submitted(page);
    });
  });

  /** The rest of the form has a test of its own; what matters here is what was uploaded. */
  async function submitted(page: Page): Promise<string> {
    const known = await ask<Known>(page, KNOWN);
    const unused = await ask<{ unusedAttachments: { id: string }[] }>(page, '{ unusedAttachments { id } }');
    const today = known.businessClock.today;
    const input = {
      kind: 'RESIDENT',
      personId: known.staff.items.find(({ onPosting }) => !onPosting)?.id,
      hostInstitutionId: known.institutions.find(({ name }) => name.includes('盖洋'))?.id,
      startOn: today,
      endOn: `${Number(today.slice(0, 4)) + 1}${today.slice(4, 8)}01`,
      postName: '内科主治医师',
      duties: '门诊',
      reason: '缺少中级以上职称人员',
    };
    const variables = {
      input,
      key: 'attachments-in-the-browser',
      files: unused.unusedAttachments.map((one) => one.id),
    };
    const answer = await ask<{ submitPosting: { number?: string; message?: string } }>(
      page,
      SUBMIT,
      variables,
    );
    expect(answer.submitPosting).toHaveProperty('number');
    return answer.submitPosting.number ?? '';
  }

  it('the clerk reads them on the case and attaches the scanned minutes to the meeting', async () => {
    await as('party.clerk', desktop, async (page, look) => {
      await openTask(page, number);
      await item(page, '聘用意见.pdf').getByRole('link', { name: '下载 聘用意见.pdf' }).waitFor();
      await page.getByRole('button', { name: '录入会议表决' }).click();
      const drawer = page.getByRole('dialog');
      const { businessClock } = await ask<Known>(page, KNOWN);
      const year = businessClock.today.slice(0, 4);
      await drawer.getByLabel('会议纪要编号').fill(`明医总党纪〔${year}〕902号`);
      await drawer.getByRole('button', { name: '全部到会' }).click();
      await drawer.getByRole('button', { name: '保存会议，下一步：表决' }).click();
      await drawer.getByRole('button', { name: '添加会议材料' }).click();
      await drawer
        .getByLabel('添加附件', { exact: true })
        .setInputFiles([file('签字页.pdf', pdf('minutes'))]);
      await look('attachments-meeting');
      await drawer.getByRole('button', { name: '确认添加' }).click();
      await drawer.getByText(/于 .* 添加/).waitFor();
      await drawer.getByRole('button', { name: '全体赞成' }).click();
      await drawer.getByRole('button', { name: '确认表决结果' }).click();
      await drawer.getByText('决定编号').waitFor();
    });
  });

  it('it is sent back, and submitted again on a phone with another file', async () => {
    await as('secretariat.director', phone, async (page) => {
      await openTask(page, number);
      await page.getByRole('button', { name: '审核' }).click();
      const drawer = page.getByRole('dialog');
      await drawer.getByText('退回', { exact: true }).click();
      await drawer.getByLabel('退回到').click();
      await page.locator('.ant-select-item-option:visible').filter({ hasText: '提交人' }).click();
      await drawer.getByLabel('审核意见').fill('请写明职责');
      await drawer.getByRole('button', { name: '确认退回' }).click();
      await drawer.getByText('决定编号').waitFor();
    });
    await as('hr', phone, async (page, look) => {
      // Many pages stand behind 更多 for whoever submits: its first link must still be within the screen.
      await page.getByRole('button', { name: '更多' }).click();
      await look('more');
      await page.getByRole('dialog').getByRole('link', { name: '审批事项' }).click();
      await page.locator(`a[href="/cases/${number}"]`).click();
      await page.getByRole('link', { name: '修改后重新提交' }).click();
      await page.getByLabel('工作职责', { exact: true }).fill('每周门诊三天，带教一天');
      await page.getByRole('button', { name: '拍照上传' }).waitFor();
      await page.getByRole('button', { name: '移除 聘用意见.pdf' }).click();
      const picker = page.getByLabel('添加附件', { exact: true });
      await picker.setInputFiles([file('聘用意见.pdf', pdf('two'))]);
      await item(page, '聘用意见.pdf').getByText('未扫描').waitFor();
      await look('attachments-resubmit');
      await page.getByRole('button', { name: '下一步：核对' }).click();
      await page.getByRole('heading', { name: '附件（1 个）' }).waitFor();
      await page.getByRole('button', { name: '重新提交' }).click();
      await page.getByRole('heading', { name: '版本与改动' }).waitFor();
      await look('attachments-case');
    });
  });

  it.each([
    ['desktop', desktop],
    ['phone', phone],
  ])('the clerk sees what has changed and what he decided then, on a %s', async (width, viewport) => {
    await as('party.clerk', viewport, async (page, look) => {
      await openTask(page, number);
      await page.getByText('针对第 1 版，不延及现版').first().waitFor();
      await item(page, '签字页.pdf').waitFor();
      await page.getByRole('button', { name: '录入会议表决' }).click();
      const changed = page.getByRole('dialog').getByLabel('与此前版本的不同');
      await changed.getByRole('row', { name: /工作职责.*门诊.*每周门诊三天，带教一天/ }).waitFor();
      await changed.getByRole('row', { name: /附件.*修改.*聘用意见\.pdf.*聘用意见\.pdf/ }).waitFor();
      await changed.getByText(/您 于 .* 作出：同意/).waitFor();
      await look(`what-changed-${width}`);
    });
  });
});
