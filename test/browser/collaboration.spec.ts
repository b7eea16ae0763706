import type { Browser, Locator, Page } from 'playwright-core';
import { PostingCalls } from '../support/posting-calls.js';
import { startSystem } from '../support/system.js';
import { ask, desktop, inspect, launch, open, phone, signIn } from './support/browser.js';
import { approveReview, openTask } from './support/deciding.js';

type System = Awaited<ReturnType<typeof startSystem>>;

interface Known {
  businessClock: { today: string };
  staff: { items: { id: string; onPosting: boolean }[] };
  institutions: { id: string; kind: string }[];
}

const KNOWN = `{ businessClock { today } institutions { id kind }
  staff(filter: { titleLevel: "INTERMEDIATE" }, page: { first: 200 }) { items { id onPosting } } }`;
const MINE = '{ me { person { name } } }';
const MOVE = `mutation($to: CalendarDate!) { moveBusinessClock(to: $to) { __typename } }`;
const DAYS = 20;
const MINUTE = 60_000;

const laterDay = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** An office works on a case together, and the case is cancelled in the end by another one. */
describe('协同办理与撤销, in the browser', () => {
  let system: System;
  let browser: Browser;
  let calls: PostingCalls;
  let number = '';
  let today = '';

  beforeAll(async () => {
    system = await startSystem();
    browser = await launch();
    calls = new PostingCalls(system);
    const known = await (await calls.as('hr')).data<Known>(KNOWN);
    today = known.businessClock.today;
    const person = known.staff.items.find(({ onPosting }) => !onPosting);
    const host = known.institutions.find(({ kind }) => kind === 'TOWNSHIP_HOSPITAL');
    const submitted = await calls.submit({
      kind: 'RESIDENT',
      personId: person?.id,
      hostInstitutionId: host?.id,
      startOn: laterDay(today, 60),
      endOn: laterDay(today, 200),
      postName: '内科主治医师',
      duties: '每周门诊四天',
      reason: '接收单位缺少中级以上职称人员',
    });
    number = submitted.number ?? '';
    await carry('party.clerk', '协同党纪');
    await calls.tasks('secretariat.director', [number]);
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await system.stop();
  });

  async function carry(clerk: string, minutes: string): Promise<void> {
    const [task] = await calls.tasks(clerk, [number]);
    if (!task) throw new Error(`${clerk} has no task of ${number}`);
    const session = await calls.convene(clerk, task.bodyId, `${minutes}〔${today.slice(0, 4)}〕1号`);
    await calls.carry(clerk, task, session);
  }
  const nameOf = async (username: string) =>
    (await (await calls.as(username)).data<{ me: { person: { name: string } } }>(MINE)).me.person.name;

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
        expect(await inspect(page, `together-${username}-${name}`)).toEqual([]);
      });
      expect(pageErrors).toEqual([]);
    } finally {
      await context.close();
    }
  }
  /** Opens a dialog, fills it and waits until it is gone. */
  async function through(page: Page, button: Locator, ok: string, fill: (dialog: Locator) => Promise<void>) {
    await button.click();
    const dialog = page.getByRole('dialog');
    await fill(dialog);
    await dialog.getByRole('button', { name: ok }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
  async function choose(page: Page, field: Locator, text: string): Promise<void> {
    await field.click();
    await field.fill(text);
    await page.locator('.ant-select-item-option').filter({ hasText: text }).first().click();
  }

  it(
    'the director asks a colleague first, then hands the task to the clerk of the office',
    async () => {
      const asked = await nameOf('hr.gaiyang');
      await as('secretariat.director', desktop, async (page, look) => {
        await openTask(page, number);
        await through(page, page.getByRole('button', { name: /^加签（/ }), '确认加签', async (dialog) => {
          await choose(page, dialog.getByLabel('请谁提出意见'), asked);
          await dialog.getByLabel('征询事项').fill('接收单位的带教条件是否具备');
          await look('ask');
        });
        await page.getByText('等待1件加签意见').waitFor();
        await through(page, page.getByRole('button', { name: /^转办（/ }), '确认转办', async (dialog) => {
          await dialog.getByLabel('受转席位').click();
          await page.locator('.ant-select-item-option').first().click();
          await dialog.getByLabel('转办理由').fill('外出培训');
        });
        await page.getByRole('button', { name: /^收回（/ }).waitFor();
        await look('transferred');
      });
    },
    3 * MINUTE,
  );

  it(
    'who was asked finds it among the tasks and answers on a phone',
    async () => {
      await as('hr.gaiyang', phone, async (page, look) => {
        await page.getByRole('heading', { name: /请您提出意见/ }).waitFor();
        await look('asked');
        await page.locator(`a[href="/cases/${number}"]`).first().click();
        await through(page, page.getByRole('button', { name: '答复意见' }), '提交意见', async (dialog) => {
          await dialog.getByLabel('意见', { exact: true }).fill('带教条件具备，建议同意');
        });
        await page.getByText('已答复').first().waitFor();
        await look('answered');
      });
    },
    3 * MINUTE,
  );

  it(
    'the clerk has the task with the reason of the transfer, and decides it',
    async () => {
      await as('secretariat.clerk', phone, async (page, look) => {
        await page.getByText('外出培训').first().waitFor();
        await look('tasks');
        await openTask(page, number);
        await look('case');
        await approveReview(page, '材料齐全，同意');
      });
      await carry('secretariat.clerk', '协同组纪');
    },
    3 * MINUTE,
  );

  it(
    'the officer sends a copy, comments, and asks to cancel what can be withdrawn no longer',
    async () => {
      const reader = await nameOf('party.secretary');
      await as('hr', desktop, async (page, look) => {
        await page.goto(`/cases/${number}`);
        await through(page, page.getByRole('button', { name: '抄送他人' }), '确认抄送', async (dialog) => {
          await choose(page, dialog.getByLabel('抄送对象'), reader);
          await page.keyboard.press('Escape');
          await dialog.getByLabel('说明').fill('请阅知');
        });
        await page.getByText('未阅', { exact: true }).waitFor();
        await page.getByLabel('写留言').fill('接收单位来电询问进度');
        // The session ends under the officer's hands; what was typed waits for signing in again.
        await page.context().clearCookies();
        await page.getByRole('button', { name: '留言', exact: true }).click();
        const again = page.getByRole('dialog').filter({ hasText: '登录已过期' });
        await again.getByLabel('密码', { exact: true }).fill(system.demoAccounts['hr']?.password ?? '');
        await look('expired');
        await again.getByRole('button', { name: '登录' }).click();
        await again.waitFor({ state: 'hidden' });
        expect(await page.getByLabel('写留言').inputValue()).toBe('接收单位来电询问进度');
        await page.getByRole('button', { name: '留言', exact: true }).click();
        await page.getByRole('button', { name: /^撤回.*的留言$/ }).waitFor();
        await look('case');
        await page.getByRole('button', { name: '申请撤销' }).click();
        await page.getByRole('dialog').getByLabel('撤销理由').fill('该同志另有任用');
        await look('cancel');
        await page.getByRole('button', { name: '提交撤销事项' }).click();
        await page.getByRole('heading', { name: /^撤销：/, level: 1 }).waitFor();
        await page.getByRole('heading', { name: '撤销的事项' }).waitFor();
        await look('cancelling');
        // A dialog that is left open belongs to its case alone: going back to another one must not carry it there.
        await page.getByRole('button', { name: '撤回', exact: true }).click();
        await page.getByRole('dialog').getByLabel('撤回理由').fill('撤销事项填错');
        await page.goBack();
        await page.getByText('撤销事项正在办理，本事项暂不实施').waitFor();
        expect(await page.getByRole('dialog').count()).toBe(0);
      });
    },
    3 * MINUTE,
  );

  it(
    'whom it was sent to reads it, and that is on record',
    async () => {
      await as('party.secretary', phone, async (page, look) => {
        await page.goto('/copies');
        await page.getByText('未阅', { exact: true }).waitFor();
        await look('copies');
        await page.locator(`a[href="/cases/${number}"]`).first().click();
        await page.getByText(/已阅/).first().waitFor();
      });
    },
    3 * MINUTE,
  );

  it(
    'the supervisor filters what is late, nudges it once, and is told when it is too soon',
    async () => {
      await as('admin', desktop, async (page) => {
        await ask(page, MOVE, { to: laterDay(today, DAYS) });
      });
      await as('auditor', desktop, async (page, look) => {
        await page.goto('/supervision');
        const nudge = page.getByRole('button', { name: `催办 ${number} 县卫健局` });
        await page.getByLabel('承办机构').click();
        await page.locator('.ant-select-item-option').filter({ hasText: '县卫健局' }).click();
        await through(page, nudge, '确认催办', (dialog) => dialog.getByLabel('催办说明').fill('请尽快备案'));
        await page.getByText('1 次', { exact: true }).waitFor();
        await look('supervision');
        await nudge.click();
        await page.getByRole('button', { name: '确认催办' }).click();
        await page.getByText(/距上次催办时间过短/).waitFor();
      });
      await as('auditor', phone, async (page, look) => {
        await page.goto('/supervision');
        await page.getByRole('button', { name: `催办 ${number} 县卫健局` }).waitFor();
        await look('phone');
      });
    },
    3 * MINUTE,
  );
});
