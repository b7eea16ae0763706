import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startSystem } from '../support/system.js';
import { ask, desktop, inspect, launch, loseAnswer, open, phone, signIn } from './support/browser.js';
import { acceptFiling, approveReview, openTask, recordUnanimousVote } from './support/deciding.js';

// A page of its own for each part, on a machine that also runs the whole system.
jest.setTimeout(180_000);

type System = Awaited<ReturnType<typeof startSystem>>;

interface Known {
  businessClock: { today: string };
  staff: { items: { name: string; staffNumber: string; onPosting: boolean }[] };
  institutions: { id: string; name: string; kindName: string }[];
}

const whatIsThere = `query Known($lead: ID) {
  businessClock { today }
  institutions { id name kindName }
  staff(filter: { institutionId: $lead, titleLevel: "INTERMEDIATE" }, page: { first: 200 }) {
    items { name staffNumber onPosting }
  }
}`;

const otherPages = [
  ['/cases', '审批事项'],
  ['/staff', '人员'],
  ['/establishment', '编制台账'],
  ['/postings', '派驻台账'],
  ['/audit', '审计记录'],
] as const;

/** A posting from its submission to being in force, through the console alone; steps follow one another. */
describe('派驻, from submission to force, in the browser', () => {
  // Undefined while starting, and for good when that failed.
  let system: System | undefined;
  let browser: Browser | undefined;
  let year = '';
  let number = '';
  let personName = '';

  beforeAll(async () => {
    system = await startSystem();
    browser = await launch();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  });

  function started(): { browser: Browser; system: System } {
    if (!browser || !system) throw new Error('the system did not start');
    return { browser, system };
  }

  /** Signs in on a screen of that size, runs one part, and expects that no page threw. */
  async function as(
    username: string,
    viewport: typeof desktop,
    part: (page: Page, look: (name: string) => Promise<void>) => Promise<void>,
  ): Promise<void> {
    const { browser, system } = started();
    const account = system.demoAccounts[username];
    if (!account) throw new Error(`no demo account ${username}`);
    const { context, page, pageErrors } = await open(browser, system.baseUrl, viewport);
    const look = async (name: string) => {
      expect(await inspect(page, `${username}-${name}`)).toEqual([]);
    };
    try {
      await signIn(page, account);
      await part(page, look);
      expect(pageErrors).toEqual([]);
    } finally {
      await context.close();
    }
  }

  it('refuses a wrong password in words, and returns to the page one wanted', async () => {
    const { browser, system } = started();
    const { context, page } = await open(browser, system.baseUrl, desktop);
    await page.goto('/establishment');
    await page.getByText('请先登录').waitFor();
    expect(await inspect(page, 'sign-in')).toEqual([]);
    await page.getByLabel('账号', { exact: true }).fill(system.demoAccounts['hr']!.username);
    await page.getByLabel('密码', { exact: true }).fill('wrong-password');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('密码', { exact: true }).fill(system.demoAccounts['hr']!.password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { name: '编制台账', level: 1 }).waitFor();
    await context.close();
  });

  it('the HR officer finds a person, checks and submits', async () => {
    await as('hr', desktop, async (page, look) => {
      const lead = await ask<{ institutions: Known['institutions'] }>(
        page,
        '{ institutions { id name kindName } }',
      );
      const hospital = lead.institutions.find(({ name }) => name.includes('总医院'))!;
      const known = await ask<Known>(page, whatIsThere, { lead: hospital.id });
      const person = known.staff.items.find(({ onPosting }) => !onPosting)!;
      const host = known.institutions.find(({ name }) => name.includes('盖洋'))!;
      personName = person.name;
      year = known.businessClock.today.slice(0, 4);

      const field = (label: string) => page.getByLabel(label, { exact: true });
      await page.getByRole('link', { name: '发起派驻' }).click();
      await look('form-empty');
      await field('派驻人员').fill(person.staffNumber);
      await page.locator('.ant-select-item-option:visible').filter({ hasText: person.staffNumber }).click();
      // A draft outlives a reload: the person is found again by number, though no name was kept.
      await page.reload();
      await page.getByLabel('即时核对').getByText(person.name).waitFor();
      expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(person.name);
      await page.getByRole('radio', { name: /^派驻/ }).check();
      await field('接收单位').fill(host.name);
      await page.locator('.ant-select-item-option:visible').filter({ hasText: host.name }).click();
      await field('开始日期').fill(known.businessClock.today);
      await field('开始日期').press('Enter');
      // The usual term of the kind fills the end date by itself.
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('#endOn')?.value.length === 10,
      );
      await field('派驻岗位').fill('内科主治医师');
      await field('工作职责').fill('每周门诊四天，带教住院医师。');
      await field('派驻理由').fill('接收单位内科缺少中级以上职称人员。');
      await page.getByText('未发现冲突').waitFor();
      await look('form');
      await page.getByRole('button', { name: '下一步：核对' }).click();
      await page.getByRole('heading', { name: '核对后提交' }).waitFor();
      await look('confirm');
      // The way that the case will take is drawn before it is sent.
      await page.getByRole('heading', { name: '提交后怎样办理' }).waitFor();
      await page.getByText('应到会 9 人').first().waitFor();
      await loseAnswer(page, 'submitPosting');
      await page.getByRole('button', { name: '确认提交' }).click();
      await page.getByText('网络不通或服务暂时不可用').waitFor();
      // It had arrived: with another text that is said, and not taken for the same.
      await page.getByRole('button', { name: '返回修改' }).click();
      await field('工作职责').fill('每周门诊五天，带教住院医师。');
      await page.getByRole('button', { name: '下一步：核对' }).click();
      await page.getByRole('button', { name: '确认提交' }).click();
      await page.getByText('此前的提交已经送达').waitFor();
      await look('arrived');
      await page.goto('/cases?mine=1');
      await page.locator('main a[href^="/cases/"]').first().click();
      await page.getByRole('heading', { name: '办理流程' }).waitFor();
      number = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '');
      expect(number).toMatch(/^[A-Z]+-[A-Z]+-\d{4}-\d{6}$/);
      await look('case');
    });
  });

  it('the party committee’s clerk records the meeting and its votes', async () => {
    await as('party.clerk', desktop, async (page, look) => {
      await openTask(page, number);
      await recordUnanimousVote(page, `明医总党纪[${year}]901号`, look);
      await look('receipt');
      await page.getByRole('button', { name: '查看事项' }).click();
      await page.getByText(`明医总党纪〔${year}〕901号`).waitFor();
    });
  });

  it('the secretariat’s director approves on a phone', async () => {
    await as('secretariat.director', phone, async (page, look) => {
      await look('tasks-phone');
      await openTask(page, number);
      await look('case-phone');
      await approveReview(page, '材料齐全，同意提请领导小组审议。');
      await look('receipt-phone');
    });
  });

  it('the leading group’s vote is recorded on a phone too', async () => {
    await as('secretariat.clerk', phone, async (page, look) => {
      await openTask(page, number);
      await recordUnanimousVote(page, `明医改纪〔${year}〕901号`, look);
    });
  });

  it.each(['filing.bianban', 'filing.weijian', 'filing.minren'])('%s puts it on file', async (username) => {
    await as(username, desktop, async (page, look) => {
      await openTask(page, number);
      await acceptFiling(page, `${username}〔${year}〕901号`);
      await look('receipt');
    });
  });

  it('the posting is in force, and its history shows every body', async () => {
    await as('hr', desktop, async (page, look) => {
      await page.goto(`/cases/${number}`);
      await page.getByText('已实施').first().waitFor();
      for (const text of [
        `明医总党纪〔${year}〕901号`,
        `明医改纪〔${year}〕901号`,
        `filing.weijian〔${year}〕901号`,
      ]) {
        expect(await page.getByText(text).count()).toBeGreaterThan(0);
      }
      await page.getByText('到会与逐票记录').first().click();
      await look('case-implemented');
      await page.goto('/postings');
      const row = page.getByRole('row').filter({ hasText: personName });
      await row.getByText('派驻中').waitFor();
      await look('postings');
    });
  });

  it.each([
    ['desktop', desktop],
    ['phone', phone],
  ])('every other page works and is accessible on a %s', async (width, viewport) => {
    await as('admin', viewport, async (page, look) => {
      for (const [path, heading] of otherPages) {
        await page.goto(path);
        await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
        // A page may keep a status of its own; only the one that says it is loading goes away.
        await page.locator('.loading').first().waitFor({ state: 'detached' });
        await look(`${heading}-${width}`);
      }
    });
  });

  it('the roster import offers its template', async () => {
    await as('hr', desktop, async (page, look) => {
      await page.goto('/roster-imports');
      await page.getByRole('link', { name: '下载模板' }).waitFor();
      await look('人员导入');
    });
  });
});
