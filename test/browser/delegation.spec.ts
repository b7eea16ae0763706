import type { Browser, Page } from 'playwright-core';
import { PostingCalls } from '../support/posting-calls.js';
import { startSystem } from '../support/system.js';
import { ask, desktop, inspect, launch, open, phone, signIn } from './support/browser.js';
import { approveReview, openTask } from './support/deciding.js';

type System = Awaited<ReturnType<typeof startSystem>>;

interface Known {
  businessClock: { today: string };
  staff: { items: { id: string; onPosting: boolean }[] };
  institutions: { id: string; kind: string; name: string }[];
}

const KNOWN = `{ businessClock { today } institutions { id kind name }
  staff(filter: { titleLevel: "INTERMEDIATE" }, page: { first: 200 }) { items { id onPosting } } }`;
const MOVE = `mutation($to: CalendarDate!) { moveBusinessClock(to: $to) { __typename } }`;

/** Somebody who has no part in the case otherwise, and does not audit it. */
const DELEGATE = 'hr.gaiyang';

/** A leader goes away: somebody else decides, both names stay on the record, and what is late is seen. */
describe('委托与督办, in the browser', () => {
  let system: System;
  let browser: Browser;
  let number = '';

  beforeAll(async () => {
    system = await startSystem();
    browser = await launch();
    const calls = new PostingCalls(system);
    const known = await (await calls.as('hr')).data<Known>(KNOWN);
    const person = known.staff.items.find(({ onPosting }) => !onPosting);
    const host = known.institutions.find(({ kind }) => kind === 'TOWNSHIP_HOSPITAL');
    const submitted = await calls.submit({
      kind: 'RESIDENT',
      personId: person?.id,
      hostInstitutionId: host?.id,
      startOn: known.businessClock.today,
      endOn: known.businessClock.today,
      postName: '内科主治医师',
      duties: '每周门诊四天',
      reason: '接收单位缺少中级以上职称人员',
    });
    number = submitted.number ?? '';
    const [task] = await calls.tasks('party.clerk', [number]);
    if (!task) throw new Error(`no task: ${submitted.code ?? ''}`);
    const year = known.businessClock.today.slice(0, 4);
    const session = await calls.convene('party.clerk', task.bodyId, `委托纪〔${year}〕1号`);
    await calls.carry('party.clerk', task, session);
    await calls.tasks('secretariat.director', [number]);
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
        expect(await inspect(page, `delegation-${username}-${name}`)).toEqual([]);
      });
      expect(pageErrors).toEqual([]);
    } finally {
      await context.close();
    }
  }

  it('the director delegates the seat to somebody who can sign in', async () => {
    await as('secretariat.director', desktop, async (page, look) => {
      const { me } = await ask<{ me: { displayName: string } }>(page, '{ me { displayName } }');
      await page.getByRole('link', { name: '我的委托' }).click();
      await page.getByText('没有委托', { exact: true }).waitFor();
      await look('none');
      await page.getByRole('button', { name: '委托他人' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('受托人').click();
      await page
        .locator('.ant-select-item-option:visible')
        .filter({ hasText: '县总医院党委' })
        .first()
        .waitFor();
      expect(await page.locator('.ant-select-item-option').filter({ hasText: me.displayName }).count()).toBe(
        0,
      );
      const auditor = await nameOf('auditor');
      await dialog.getByLabel('受托人').fill(auditor);
      await page.getByText('没有找到；受托人须有平台账号，审计员不得受托').waitFor();
      const delegate = await nameOf(DELEGATE);
      await dialog.getByLabel('受托人').fill(delegate);
      await page.locator('.ant-select-item-option:visible').filter({ hasText: delegate }).first().click();
      const today = await ask<{ businessClock: { today: string } }>(page, '{ businessClock { today } }');
      await dialog.getByLabel('至（含当日）').fill(today.businessClock.today);
      await dialog.getByLabel('至（含当日）').press('Enter');
      await dialog.getByLabel('理由').fill('外出学习');
      await look('form');
      await dialog.getByRole('button', { name: '确认委托' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByRole('row').filter({ hasText: delegate }).getByText('有效').waitFor();
      await look('given');
    });
  });

  it('the delegate decides on a phone, and the history names both', async () => {
    const director = await nameOf('secretariat.director');
    await as(DELEGATE, phone, async (page, look) => {
      await page.goto('/delegations');
      await page.getByText('委托给我的').waitFor();
      await look('received');
      await page.goto('/tasks');
      await page.getByText(`受${director}委托`).first().waitFor();
      await openTask(page, number);
      await approveReview(page, '材料齐全。');
      await page.getByRole('button', { name: '查看事项' }).click();
      await page.getByText(`（受${director}委托）`).first().waitFor();
      await look('history');
    });
  });

  it('what is late is in 督办, for the administrator and for the chair, not for others', async () => {
    await as('admin', desktop, async (page, look) => {
      await page.getByRole('link', { name: '督办' }).click();
      await page.getByText('没有需要督办的环节').waitFor();
      await look('nothing-late');
      const { businessClock } = await ask<{ businessClock: { today: string } }>(
        page,
        '{ businessClock { today } }',
      );
      const to = new Date(Date.parse(businessClock.today) + 30 * 86_400_000).toISOString().slice(0, 10);
      await ask(page, MOVE, { to });
      await page.reload();
      await page
        .getByRole('row')
        .filter({ hasText: number })
        .getByText(/逾期 \d+ 天/)
        .first()
        .waitFor();
      await look('late');
    });
    await as('leading.chair', phone, async (page, look) => {
      await page.goto('/supervision');
      await page
        .getByText(number)
        .or(page.locator(`a[href="/cases/${number}"]`))
        .first()
        .waitFor();
      await look('late-phone');
    });
    await as('filing.bianban', desktop, async (page) => {
      expect(await page.getByRole('link', { name: '督办' }).count()).toBe(0);
    });
  });

  async function nameOf(username: string): Promise<string> {
    const calls = new PostingCalls(system);
    const { me } = await (
      await calls.as(username)
    ).data<{ me: { displayName: string } }>('{ me { displayName } }');
    return me.displayName;
  }
});
