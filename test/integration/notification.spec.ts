import { createHmac } from 'node:crypto';
import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { AuthService, ContextFactory } from '../../libs/access/index.js';
import { BusinessClock, Refused } from '../../libs/context/index.js';
import { MovableClock, TransactionRunner, newId } from '../../libs/database/index.js';
import {
  ChannelService,
  DeliveryService,
  MOST_ATTEMPTS,
  NoticeService,
  REMINDERS_KEY,
  Reminders,
  SettingsService,
} from '../../libs/notification/index.js';
import { Registrar, WORK_DAYS_KEY } from '../../libs/organization/index.js';
import { WorkCalendar, addDays, calendarDate } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import { startRobots, startSmtp } from '../support/channel-servers.js';
import type { RobotServer } from '../support/channel-servers.js';
import { PASSWORD, SINCE, makeCounty } from '../support/county.js';
import { NoteModule } from '../support/note-matter.js';

const FILERS = ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'];
const SECRET = 'SEC-of-the-group';
const FIRST = { first: 200, offset: 0 };
const SUBJECT = '张秘密';

let test: TestApp;
let driver: ChainDriver;
let notices: NoticeService;

const get = <T>(token: abstract new (...args: never[]) => T): T => test.app.get<T>(token, { strict: false });
const sql = async <T = Record<string, unknown>>(text: string, params: unknown[] = []): Promise<T[]> =>
  get(TransactionRunner).reader.query(text, params);
const submit = (): Promise<string> =>
  driver.submit('NOTE', {
    communityId: driver.county.communityId,
    institutionId: driver.county.hospitalId,
    text: `派驻${SUBJECT}`,
    people: [],
  });
const told = async (user: string, number: string) =>
  (await notices.page(await driver.as(user), false, FIRST)).items.filter((one) => one.caseNumber === number);
const kinds = async (user: string, number: string) => (await told(user, number)).map((one) => one.kind);
async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refused) return error.detail.code;
  throw error instanceof Error ? error : new Error('was not refused');
}

beforeAll(async () => {
  test = await startApp([NoteModule]);
  driver = new ChainDriver(test, await makeCounty(test.app));
  await driver.publish({ ...postingChain, matterType: 'NOTE' });
  notices = get(NoticeService);
  await get(TransactionRunner).run(async (tx) => {
    const { communityId } = driver.county;
    const policy = (key: string, value: unknown) =>
      get(Registrar).policy(tx, {
        profileCode: 'PA',
        key,
        value,
        documentNumber: '示例',
        validFrom: SINCE,
        isDemo: true,
      });
    const year = Number(new Date().toISOString().slice(0, 4));
    await policy(WORK_DAYS_KEY, { overrides: [], completeYears: [year, year + 1] });
    await policy(REMINDERS_KEY, { beforeWorkingDays: [1], overdueEveryWorkingDays: 1 });
    await get(AuthService).createAccount(
      tx,
      { actor: null, now: new Date() },
      {
        username: 'admin.a',
        password: PASSWORD,
        personId: null,
        displayName: '管理员',
        communityId,
        grants: [{ role: 'ADMINISTRATOR', communityId, institutionId: null, validFrom: SINCE }],
      },
    );
  });
}, 60_000);
afterAll(() => test.close());

describe('notices of a case', () => {
  it('tell those who may act of each task, and nobody else', async () => {
    const number = await submit();
    expect(await kinds('PARTY_COMMITTEE.clerk', number)).toEqual(['TASK_OPENED']);
    expect(await kinds('PARTY_COMMITTEE.0', number)).toEqual(['TASK_OPENED']);
    for (const user of ['SECRETARIAT', 'hr', 'auditor']) expect(await kinds(user, number)).toEqual([]);
    await driver.upToFiling(number);
    for (const user of ['SECRETARIAT', 'LEADING_GROUP.clerk', ...FILERS])
      expect(await kinds(user, number)).toEqual(['TASK_OPENED']);
    for (const body of FILERS) await driver.file(number, body);
    expect(await told('hr', number)).toMatchObject([
      { kind: 'CASE_ENDED', text: `测试事项 ${number} 已实施`, read: false },
    ]);
  });

  it('tell the submitter of a return, for each version once, and of a rejection', async () => {
    const number = await submit();
    await driver.resolve(number, 'PARTY_COMMITTEE');
    await driver.review(number, 'RETURN', 'SUBMIT');
    expect((await told('hr', number)).map((one) => one.text)).toEqual([
      `测试事项 ${number} 被“${(await driver.view(number)).history.at(-1)?.stepName ?? ''}”退回，请修改后重新提交`,
    ]);
    const { communityId, hospitalId: institutionId } = driver.county;
    await driver.cases.resubmit(await driver.as('hr'), {
      caseNumber: number,
      expectedVersion: 1,
      input: { communityId, institutionId, text: '改派', people: [] },
      idempotencyKey: newId(),
    });
    await driver.settle(number);
    expect(await kinds('PARTY_COMMITTEE.clerk', number)).toEqual(['TASK_OPENED', 'TASK_OPENED']);
    await driver.resolve(number, 'PARTY_COMMITTEE', Array<'AGAINST'>(9).fill('AGAINST'));
    expect((await kinds('hr', number)).sort()).toEqual(['CASE_ENDED', 'CASE_RETURNED']);
  });

  it('tell of a withdrawal those who had been asked to act', async () => {
    const number = await submit();
    await driver.cases.withdraw(await driver.as('hr'), {
      caseNumber: number,
      expectedVersion: 1,
      reason: '暂缓',
      idempotencyKey: newId(),
    });
    expect((await kinds('PARTY_COMMITTEE.clerk', number)).sort()).toEqual(['CASE_ENDED', 'TASK_OPENED']);
    expect(await kinds('hr', number)).toEqual([]);
  });

  it('are written once, however often the conductor calls, and not at all when its transaction fails', async () => {
    const number = await submit();
    for (let n = 0; n < 3; n += 1) await driver.settle(number);
    expect(await kinds('PARTY_COMMITTEE.clerk', number)).toEqual(['TASK_OPENED']);
    const before = await sql('SELECT id FROM notice');
    const claim = await driver.taskOf(number, 'PARTY_COMMITTEE.clerk', 'PARTY_COMMITTEE');
    const { meeting } = await driver.convene('PARTY_COMMITTEE');
    const votes = driver.votes('PARTY_COMMITTEE', Array<'AGAINST'>(9).fill('AGAINST'));
    const insert = get(TransactionRunner).reader;
    await insert.query('RENAME TABLE audit_chain TO audit_chain_away');
    await expect(
      driver.decisions.recordVotes(await driver.as('PARTY_COMMITTEE.clerk'), {
        ...claim,
        meetingId: meeting.id,
        motion: 'APPROVE',
        votes,
      }),
    ).rejects.toThrow();
    await insert.query('RENAME TABLE audit_chain_away TO audit_chain');
    expect(await sql('SELECT id FROM notice')).toHaveLength(before.length);
  });

  it('name nobody whom the matter concerns', async () => {
    const number = await submit();
    await driver.upToFiling(number);
    const [found] = await sql<{ count: string }>('SELECT COUNT(*) AS count FROM notice WHERE text LIKE ?', [
      `%${SUBJECT}%`,
    ]);
    expect(Number(found?.count)).toBe(0);
    expect((await driver.view(number)).title).toContain(SUBJECT);
  });

  it('are read one by one or all at once, and only by whom they are for', async () => {
    const number = await submit();
    const clerk = await driver.as('PARTY_COMMITTEE.clerk');
    const [notice] = await told('PARTY_COMMITTEE.clerk', number);
    const id = notice?.id ?? '';
    expect(await refusal(notices.read(await driver.as('SECRETARIAT'), id))).toBe('NOTICE_UNKNOWN');
    const unread = await notices.unread(clerk);
    expect(await notices.read(clerk, id)).toMatchObject({ id, read: true });
    expect(await notices.read(clerk, id)).toMatchObject({ id, read: true });
    expect(await notices.unread(clerk)).toBe(unread - 1);
    expect((await notices.page(clerk, true, FIRST)).items.map((one) => one.id)).not.toContain(id);
    expect(await notices.readAll(clerk)).toBe(0);
    expect(await notices.unread(await driver.as('SECRETARIAT'))).toBeGreaterThan(0);
  });
});

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
    const due = (await driver.view(number)).myTasks;
    expect(due).toEqual([]);
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

describe('reminders', () => {
  it('come on the working day before a task is due and on each working day it is late, once each', async () => {
    const number = await submit();
    const clerk = 'PARTY_COMMITTEE.clerk';
    const dueOn = calendarDate((await driver.view(number, clerk)).myTasks[0]?.dueOn ?? '');
    const year = Number(dueOn.slice(0, 4));
    const calendar = new WorkCalendar({ completeYears: [year - 1, year, year + 1] });
    const moveTo = (day: string) => (get(BusinessClock) as MovableClock).moveTo(new Date(`${day}T02:00:00Z`));
    const remindTwice = async () => {
      await get(Reminders).run();
      await get(Reminders).run();
    };
    let before = addDays(dueOn, -1);
    while (!calendar.isWorkingDay(before)) before = addDays(before, -1);

    await remindTwice();
    expect(await kinds(clerk, number)).toEqual(['TASK_OPENED']);
    await moveTo(before);
    await remindTwice();
    expect((await told(clerk, number)).map((one) => one.text)[0]).toMatch(
      new RegExp(`^测试事项 ${number} “.+”将于${dueOn}到期`),
    );
    await moveTo(dueOn);
    await remindTwice();
    expect((await kinds(clerk, number)).sort()).toEqual(['TASK_DUE_SOON', 'TASK_OPENED']);

    const firstLate = calendar.addWorkingDays(dueOn, 1);
    for (let day = addDays(dueOn, 1); day < firstLate; day = addDays(day, 1)) {
      await moveTo(day);
      await remindTwice();
    }
    expect(await kinds(clerk, number)).toHaveLength(2);
    await moveTo(firstLate);
    await remindTwice();
    await moveTo(calendar.addWorkingDays(dueOn, 2));
    await remindTwice();
    const late = (await told(clerk, number)).filter((one) => one.kind === 'TASK_OVERDUE');
    expect(late.map((one) => /已逾期\d个工作日/.exec(one.text)?.[0])).toEqual([
      '已逾期2个工作日',
      '已逾期1个工作日',
    ]);
    expect(await kinds('SECRETARIAT', number)).toEqual([]);
  });

  it('stop when the task is done, and come to nobody in a county that has not decided on them', async () => {
    const number = await submit();
    await driver.resolve(number, 'PARTY_COMMITTEE');
    await driver.review(number, 'REJECT');
    const other = new ChainDriver(test, await makeCounty(test.app, 'B'));
    await other.publish({ ...postingChain, matterType: 'NOTE' });
    const { communityId, hospitalId: institutionId } = other.county;
    const elsewhere = await other.submit('NOTE', { communityId, institutionId, text: '一', people: [] });
    const { today } = await get(ContextFactory).forSystem();
    const later = addDays(calendarDate(today), 20);
    await (get(BusinessClock) as MovableClock).moveTo(new Date(`${later}T02:00:00Z`));
    const calendar = new WorkCalendar({ completeYears: [Number(later.slice(0, 4))] });
    if (!calendar.isWorkingDay(later)) {
      const day = calendar.nextWorkingDay(later);
      await (get(BusinessClock) as MovableClock).moveTo(new Date(`${day}T02:00:00Z`));
    }
    await get(Reminders).run();
    const lateHere = await sql("SELECT id FROM notice WHERE kind = 'TASK_OVERDUE' AND case_number = ?", [
      number,
    ]);
    expect(lateHere).toEqual([]);
    const clerk = await other.as('PARTY_COMMITTEE.clerk');
    const items = (await notices.page(clerk, false, FIRST)).items;
    expect(items.map((one) => [one.caseNumber, one.kind])).toEqual([[elsewhere, 'TASK_OPENED']]);
  });
});
