import { jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { newId } from '../../libs/database/index.js';
import { PostingCalls } from '../support/posting-calls.js';
import { startSystem } from '../support/system.js';
import type { TestSystem } from '../support/system.js';
import { ask, desktop, inspect, launch, open, phone, signIn } from './support/browser.js';

jest.setTimeout(180_000);

interface Known {
  placementRules: { communityId: string; zones: { code: string; name: string }[] }[];
  institutions: { id: string; kind: string; zone: string | null }[];
  staff: { items: { id: string }[] };
}

const KNOWN = `{ placementRules { communityId zones { code name } } institutions { id kind zone }
  staff(filter: { titleLevel: "INTERMEDIATE" }, page: { first: 4 }) { items { id } } }`;
const OPEN = `mutation($input: PlacementRoundInput!) { openPlacementRound(input: $input) {
  ... on PlacementRound { id } ... on Refusal { message } } }`;
/** The middle two have the same score: a draw decides which of them chooses first. */
const SCORES = ['91.50', '88.00', '88.00', '75.25'];

/** HR holds a round of first placement before everybody's eyes: draws with witnesses, choosing, taking up posts. */
describe('首次安置, in the browser', () => {
  let system: TestSystem;
  let browser: Browser;
  let path = '';

  beforeAll(async () => {
    system = await startSystem();
    browser = await launch();
    const hr = await new PostingCalls(system).as('hr');
    const known = await hr.data<Known>(KNOWN);
    const [rules] = known.placementRules;
    const hosts = known.institutions.filter(({ kind }) => kind === 'TOWNSHIP_HOSPITAL').slice(0, 4);
    const input = {
      id: newId(),
      communityId: rules?.communityId,
      name: '2026年首次安置（示例）',
      posts: hosts.map(({ id, zone }, at) => ({
        code: `A0${String(at + 1)}`,
        institutionId: id,
        postName: '全科医师（示例）',
        zoneCode: rules?.zones.find(({ name }) => name === zone)?.code,
        places: 1,
      })),
      candidates: SCORES.map((score, at) => ({ personId: known.staff.items[at]?.id, score })),
    };
    const { openPlacementRound } = await hr.data<{ openPlacementRound: { id?: string; message?: string } }>(
      OPEN,
      {
        input,
      },
    );
    expect(openPlacementRound).toHaveProperty('id');
    path = `/placement/rounds/${openPlacementRound.id ?? ''}`;
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
        expect(await inspect(page, `placement-${username}-${name}`)).toEqual([]);
      });
      expect(pageErrors).toEqual([]);
    } finally {
      await context.close();
    }
  }

  const fact = (page: Page, label: string) =>
    page.locator('dt').filter({ hasText: label }).locator('xpath=following-sibling::dd[1]').first();

  it('the draw is committed to before, two witnesses speak on their phones, and HR reveals it', async () => {
    for (const [username, said] of [
      ['secretariat.director', '三月春风'],
      ['filing.weijian', '7749'],
    ] as const)
      await as(username, phone, async (page, look) => {
        await page.goto(path);
        await page.getByText('承诺（事先公布）').waitFor();
        await page.getByLabel('我作为见证人报出的字符串').fill(said);
        await page.getByRole('button', { name: '见证', exact: true }).click();
        await page.getByText(`“${said}”`).waitFor();
        await look('witness');
      });
    await as('hr', desktop, async (page, look) => {
      await page.goto('/placement');
      await page.getByRole('link', { name: '2026年首次安置（示例）' }).click();
      const commitment = (await fact(page, '承诺（事先公布）').innerText()).trim();
      await page.getByRole('button', { name: '揭晓' }).click();
      await page.getByText('（已揭晓）').first().waitFor();
      const [draw, secret] = [
        (await fact(page, '抽签编号').innerText()).trim(),
        (await fact(page, '密值').innerText()).trim(),
      ];
      await page.getByText('怎样复算').first().click();
      const algorithm = /SHA-256\(“([^”]+)”/.exec(await page.locator('details').first().innerText())?.[1];
      // As the page explains it to anybody who wants to check.
      const again = createHash('sha256')
        .update([algorithm, 'commitment', draw, secret].join('\n'))
        .digest('hex');
      expect(again).toBe(commitment);
      await look('revealed');
    });
  });

  it('each chooses in turn, HR takes down who comes, and a post given up goes to the next in line', async () => {
    await as('hr', desktop, async (page, look) => {
      await page.goto(path);
      for (const [index, code] of ['A03', 'A01', 'A04', 'A02'].entries()) {
        await page.getByText(`第 ${String(index + 1)} 位`).waitFor();
        await page.getByRole('button', { name: '登记选岗结果' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByText('选定岗位', { exact: true }).click();
        await dialog.getByLabel('岗位', { exact: true }).click();
        await page.locator('.ant-select-item-option:visible').filter({ hasText: code }).click();
        if (index === 0) await look('choosing');
        await dialog.getByRole('button', { name: /^确 ?认$/ }).click();
        await dialog.waitFor({ state: 'detached' });
      }
      await look('chosen');
      await page
        .getByRole('button', { name: /登记.+是否到岗/ })
        .first()
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('确认到岗', { exact: true }).click();
      const clock = await ask<{ businessClock: { today: string } }>(page, '{ businessClock { today } }');
      await dialog.getByLabel('到岗日期').fill(clock.businessClock.today);
      await dialog.getByLabel('到岗日期').press('Tab');
      await dialog.getByRole('button', { name: /^确 ?认$/ }).click();
      await dialog.waitFor({ state: 'detached' });
      await page
        .getByRole('button', { name: /登记.+的服务变动/ })
        .first()
        .waitFor();
      await look('confirmed');
    });
  });

  it.each([
    ['desktop', desktop],
    ['phone', phone],
  ])('the auditor reads the whole round and the services, on a %s', async (name, viewport) => {
    await as('auditor', viewport, async (page, look) => {
      await page.goto(path);
      await page.getByText('公布内容校验值').waitFor();
      expect(await page.getByRole('button', { name: /登记|揭晓|见证|取消本轮/ }).count()).toBe(0);
      await look(`round-${name}`);
      await page.goto('/placement/services');
      await page
        .getByText('全科医师')
        .or(page.getByText(/服务中|山区|平原|半山区|城区/))
        .first()
        .waitFor();
      await look(`services-${name}`);
    });
  });
});
