import { createHmac } from 'node:crypto';
import {
  ChannelService,
  DeliveryService,
  MOST_ATTEMPTS,
  SettingsService,
} from '../../libs/notification/index.js';
import type { NoticeService } from '../../libs/notification/index.js';
import type { TestApp } from '../support/app.js';
import type { ChainDriver } from '../support/chain-driver.js';
import { startRobots, startSmtp } from '../support/channel-servers.js';
import type { RobotServer } from '../support/channel-servers.js';
import { FIRST, NoticeWorld, SUBJECT, refusal } from './notice-world.js';

const SECRET = 'SEC-of-the-group';

let world: NoticeWorld;
let test: TestApp;
let driver: ChainDriver;
let notices: NoticeService;

const get = <T>(token: abstract new (...args: never[]) => T): T => world.get<T>(token);
const sql = <T = Record<string, unknown>>(text: string, params: unknown[] = []) => world.sql<T>(text, params);
const submit = () => world.submit();

beforeAll(async () => {
  world = await NoticeWorld.start();
  ({ test, driver, notices } = world);
});
afterAll(() => test.close());

describe('channels', () => {
  let robots: RobotServer;
  const channels = () => get(ChannelService);
  const deliver = () => get(DeliveryService).sendDue();
  const due = () =>
    sql('UPDATE notice_delivery SET next_attempt_at = UTC_TIMESTAMP(3) WHERE state = ?', ['WAITING']);
  const set = (kind: string, url: string, more: object = {}) =>
    channels().set({ communityCode: 'TA', kind, name: '默认', url, ...more });

  beforeAll(async () => {
    robots = await startRobots();
  });
  beforeEach(() => {
    robots.calls.length = 0;
    robots.answer = { status: 200, body: { errcode: 0, code: 0 } };
  });
  afterEach(async () => {
    for (const { kind, name } of await channels().list('TA')) await channels().remove('TA', kind, name);
  });
  afterAll(() => robots.close());

  it('企业微信 gets its text by POST, once for the group whatever the number of members told', async () => {
    await set('WECOM', `${robots.url}/cgi-bin/webhook/send?key=k`, {
      consoleUrl: 'https://ygt.example.gov.cn/',
    });
    const number = await submit();
    await deliver();
    expect(robots.calls).toHaveLength(1);
    const [call] = robots.calls;
    expect(call?.url).toBe('/cgi-bin/webhook/send?key=k');
    expect(call?.body['msgtype']).toBe('text');
    const { content } = call?.body['text'] as { content: string };
    expect(content).toMatch(new RegExp(`^【新的待办】测试事项 ${number} “.+”转PARTY_COMMITTEEA办理`));
    expect(content).toMatch(new RegExp(`\\nhttps://ygt.example.gov.cn/cases/${number}$`));
    expect(content).not.toContain(SUBJECT);
    expect(await deliver()).toBe(0);
  });

  it('钉钉 gets timestamp and sign in the address', async () => {
    await set('DINGTALK', `${robots.url}/robot/send?access_token=t`, { secret: SECRET });
    await submit();
    await deliver();
    const url = new URL(robots.calls[0]?.url ?? '', robots.url);
    const timestamp = url.searchParams.get('timestamp') ?? '';
    expect(Math.abs(Number(timestamp) - Date.now())).toBeLessThan(60_000);
    expect(url.searchParams.get('access_token')).toBe('t');
    expect(url.searchParams.get('sign')).toBe(
      createHmac('sha256', SECRET).update(`${timestamp}\n${SECRET}`).digest('base64'),
    );
    expect(robots.calls[0]?.body).toMatchObject({ msgtype: 'text' });
  });

  it('飞书 gets timestamp and sign in the body', async () => {
    await set('FEISHU', `${robots.url}/open-apis/bot/v2/hook/h`, { secret: SECRET });
    await submit();
    await deliver();
    const { timestamp, sign, msg_type } = robots.calls[0]?.body as Record<string, string>;
    expect(msg_type).toBe('text');
    expect(Math.abs(Number(timestamp) * 1000 - Date.now())).toBeLessThan(60_000);
    expect(sign).toBe(
      createHmac('sha256', `${timestamp ?? ''}\n${SECRET}`)
        .update('')
        .digest('base64'),
    );
  });

  it('e-mail goes to each who gave an address, which is stored encrypted and shown masked', async () => {
    const smtp = await startSmtp();
    try {
      await set('EMAIL', smtp.url, { sender: 'noreply@example.cn' });
      const clerk = await driver.as('PARTY_COMMITTEE.clerk');
      const settings = await get(SettingsService).setEmail(clerk, 'zhang@example.cn');
      expect(settings.emailMasked).toBe('z***@example.cn');
      expect(JSON.stringify(await sql('SELECT * FROM notice_address'))).not.toContain('zhang');
      const number = await submit();
      await deliver();
      expect(smtp.mails).toHaveLength(1);
      expect(smtp.mails[0]).toMatchObject({ from: '<noreply@example.cn>', to: '<zhang@example.cn>' });
      expect(smtp.mails[0]?.data).toMatch(/^Subject: =\?UTF-8\?/m);
      const [delivery] = await sql<{ text: string; state: string }>(
        'SELECT text, state FROM notice_delivery WHERE case_number = ?',
        [number],
      );
      expect(delivery?.state).toBe('SENT');
      await get(SettingsService).setEmail(clerk, '');
      await submit();
      expect(await deliver()).toBe(0);
    } finally {
      await smtp.close();
    }
  });

  it('say nothing of a kind that everybody told has declined', async () => {
    await set('WECOM', robots.url);
    const settings = get(SettingsService);
    const users = ['PARTY_COMMITTEE.clerk', 'PARTY_COMMITTEE.0'];
    await settings.choose(await driver.as('PARTY_COMMITTEE.clerk'), 'TASK_OPENED', 'WECOM', false);
    await submit();
    await deliver();
    expect(robots.calls).toHaveLength(1);
    const after = await settings.choose(await driver.as('PARTY_COMMITTEE.0'), 'TASK_OPENED', 'WECOM', false);
    expect(after.choices.find((one) => one.kind === 'TASK_OPENED')).toMatchObject({ wanted: false });
    await submit();
    expect(await deliver()).toBe(0);
    for (const user of users) await settings.choose(await driver.as(user), 'TASK_OPENED', 'WECOM', true);
  });

  it('are tried again after 500 and after a code of refusal, with a longer pause each time', async () => {
    await set('WECOM', robots.url);
    const number = await submit();
    robots.answer = { status: 500, body: {} };
    await deliver();
    expect(await deliver()).toBe(0);
    const state = () =>
      sql<{ attempts: number; error: string; state: string; pause: number }>(
        `SELECT attempts, last_error AS error, state, TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(3), next_attempt_at) AS pause
           FROM notice_delivery WHERE case_number = ?`,
        [number],
      ).then((rows) => rows[0]);
    const first = await state();
    expect(first).toMatchObject({ attempts: 1, error: 'HTTP 500', state: 'WAITING' });
    robots.answer = { status: 200, body: { errcode: 93000 } };
    await due();
    await deliver();
    const second = await state();
    expect(second).toMatchObject({ attempts: 2, error: '答复代码 93000' });
    expect(Number(second?.pause)).toBeGreaterThan(Number(first?.pause));
    robots.answer = { status: 200, body: { errcode: 0 } };
    await due();
    await deliver();
    expect(await state()).toMatchObject({ attempts: 3, state: 'SENT', error: null });
    expect(robots.calls).toHaveLength(3);
  });

  it('are given up in the end, and administrators hear of it once a day without address or secret', async () => {
    await set('DINGTALK', `${robots.url}/robot/send?access_token=secret-token`, { secret: SECRET });
    await submit();
    await submit();
    robots.answer = { status: 500, body: {} };
    for (let n = 0; n < MOST_ATTEMPTS; n += 1) {
      await due();
      await deliver();
    }
    await due();
    expect(await deliver()).toBe(0);
    const [failed] = await channels().list('TA');
    expect(failed).toMatchObject({ failed: 2, waiting: 0, host: new URL(robots.url).host });
    const { items } = await notices.page(await test.as('admin.a'), true, FIRST);
    expect(items.map((one) => one.text)).toEqual([
      `钉钉群机器人“默认”连续${MOST_ATTEMPTS}次发送未成功（HTTP 500），请检查渠道设置`,
    ]);
    expect(robots.calls).toHaveLength(2 * MOST_ATTEMPTS);
    const events = JSON.stringify(await sql('SELECT * FROM audit_event'));
    const stored = JSON.stringify(await sql('SELECT url, secret FROM notice_channel'));
    for (const kept of ['secret-token', SECRET]) expect(events + stored).not.toContain(kept);
    expect(events).toContain('channel.set');
  });

  it('send each message once when two workers send at the same time', async () => {
    await set('WECOM', robots.url);
    for (let n = 0; n < 5; n += 1) await submit();
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(robots.calls).toHaveLength(5);
  });

  it('are refused in Chinese when set wrongly', async () => {
    expect(await refusal(set('SMS', 'https://a.cn'))).toBe('CHANNEL_KIND');
    expect(await refusal(set('WECOM', 'http://example.cn/hook'))).toBe('CHANNEL_URL');
    expect(await refusal(set('EMAIL', 'https://example.cn'))).toBe('CHANNEL_URL');
    expect(await refusal(set('EMAIL', 'smtp://example.cn'))).toBe('CHANNEL_SENDER');
    expect(await refusal(channels().remove('TA', 'WECOM', '没有'))).toBe('CHANNEL_UNKNOWN');
    const settings = get(SettingsService);
    const hr = await driver.as('hr');
    expect(await refusal(settings.setEmail(hr, '不是地址'))).toBe('EMAIL_INVALID');
    expect(await refusal(settings.choose(hr, 'CHANNEL_FAILED', 'WECOM', false))).toBe('NOTICE_KIND');
    expect(await refusal(settings.choose(hr, 'TASK_OPENED', 'SMS', false))).toBe('CHANNEL_KIND');
  });
});
