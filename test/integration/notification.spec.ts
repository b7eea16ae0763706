import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { ContextFactory } from '../../libs/access/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import type { NoticeService } from '../../libs/notification/index.js';
import { WorkCalendar, addDays, calendarDate } from '../../libs/rules/index.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import { makeCounty } from '../support/county.js';
import { FIRST, NoticeWorld, SUBJECT, refusal } from './notice-world.js';

const FILERS = ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'];

let world: NoticeWorld;
let test: TestApp;
let driver: ChainDriver;
let notices: NoticeService;

const get = <T>(token: abstract new (...args: never[]) => T): T => world.get<T>(token);
const sql = <T = Record<string, unknown>>(text: string, params: unknown[] = []) => world.sql<T>(text, params);
const submit = () => world.submit();
const moveTo = (day: string) => world.moveTo(day);
const told = (user: string, number: string) => world.told(user, number);
const kinds = (user: string, number: string) => world.kinds(user, number);

beforeAll(async () => {
  world = await NoticeWorld.start();
  ({ test, driver, notices } = world);
});
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

describe('reminders', () => {
  it('come on the working day before a task is due and on each working day it is late, once each', async () => {
    const number = await submit();
    const clerk = 'PARTY_COMMITTEE.clerk';
    const dueOn = calendarDate((await driver.view(number, clerk)).myTasks[0]?.dueOn ?? '');
    const year = Number(dueOn.slice(0, 4));
    const calendar = new WorkCalendar({ completeYears: [year - 1, year, year + 1] });
    const remindTwice = () => world.wakeAll();
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
    await moveTo(later);
    const calendar = new WorkCalendar({ completeYears: [Number(later.slice(0, 4))] });
    if (!calendar.isWorkingDay(later)) {
      await moveTo(calendar.nextWorkingDay(later));
    }
    await world.wakeAll();
    const lateHere = await sql("SELECT id FROM notice WHERE kind = 'TASK_OVERDUE' AND case_number = ?", [
      number,
    ]);
    expect(lateHere).toEqual([]);
    const clerk = await other.as('PARTY_COMMITTEE.clerk');
    const items = (await notices.page(clerk, false, FIRST)).items;
    expect(items.map((one) => [one.caseNumber, one.kind])).toEqual([[elsewhere, 'TASK_OPENED']]);
  });
});
