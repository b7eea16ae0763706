import { AuditVerifier } from '../../libs/audit/index.js';
import {
  CaseAttendance,
  CaseConductor,
  DelegationService,
  SupervisionReader,
} from '../../libs/approval/index.js';
import { ContextFactory } from '../../libs/access/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { WorkCalendar, addDays, calendarDate, momentOfDay } from '../../libs/rules/index.js';
import type { CalendarDate, ChainTemplate } from '../../libs/rules/index.js';
import type { ChainDriver } from '../support/chain-driver.js';
import { chainOfAllKinds } from '../support/step-chain.js';
import { StepDriver } from '../support/step-driver.js';
import { FIRST, NoticeWorld } from './notice-world.js';

const PERIOD = 6;
let world: NoticeWorld;
let driver: ChainDriver;
let steps: StepDriver;
let calendar: WorkCalendar;

/** The secretariat's task goes before the leading group's head when it is two working days late. */
function chain(): ChainTemplate {
  const all = chainOfAllKinds(PERIOD);
  const escalation = { afterWorkingDaysLate: 2, to: 'LEADING_GROUP' };
  return { ...all, steps: all.steps.map((step) => (step.key === 'review' ? { ...step, escalation } : step)) };
}

beforeAll(async () => {
  world = await NoticeWorld.start({ beforeWorkingDays: [1], overdueEveryWorkingDays: 1, at: '08:30' });
  driver = world.driver;
  steps = new StepDriver(world.test.app, driver);
  await driver.publish(chain());
  const year = Number(new Date().toISOString().slice(0, 4));
  calendar = new WorkCalendar({ completeYears: [year, year + 1] });
});
afterAll(() => world.test.close());

const today = async (): Promise<CalendarDate> => (await world.get(ContextFactory).forSystem()).today;
const idOf = async (number: string): Promise<string> => (await driver.view(number)).id;
const settle = async (number: string) => world.get(CaseConductor).settle(await idOf(number));
const attend = async (number: string) => world.get(CaseAttendance).attend(await idOf(number));
const msUntil = (wakeAt: string | undefined): number => Date.parse(wakeAt ?? '') - Date.now();
const actions = async (number: string) => (await driver.view(number)).history.map(({ action }) => action);

async function underReview(): Promise<string> {
  const number = await world.submit();
  await driver.resolve(number, 'PARTY_COMMITTEE');
  await steps.reply(number, 'ESTABLISHMENT_OFFICE');
  await steps.reply(number, 'HEALTH_BUREAU');
  return number;
}

async function dueOf(number: string, user: string): Promise<CalendarDate> {
  return calendarDate((await driver.view(number, user)).myTasks[0]?.dueOn ?? '');
}

async function supervised(user: string) {
  const page = await world.get(SupervisionReader).page(await driver.as(user), {}, FIRST);
  return page.items;
}

describe('when a conductor wakes', () => {
  it('a new case sleeps until the day after begins, within a quarter of an hour, by the business clock', async () => {
    const number = await world.submit();
    const { wakeAt } = await settle(number);
    const { now } = await world.get(ContextFactory).forSystem();
    const midnight = momentOfDay(addDays(await today(), 1), null).getTime() - now.getTime();
    expect(msUntil(wakeAt)).toBeGreaterThan(midnight - 2_000);
    expect(msUntil(wakeAt)).toBeLessThan(midnight + 15 * 60_000 + 2_000);
  });

  it('a moved clock makes it due at once; then it sleeps until the hour for reminders, then until tomorrow', async () => {
    const number = await world.submit();
    await world.moveTo(addDays(await today(), 1), '08:00');
    expect(msUntil((await settle(number)).wakeAt)).toBeLessThanOrEqual(0);
    const half = msUntil((await attend(number)).wakeAt);
    expect(half).toBeGreaterThan(29 * 60_000);
    expect(half).toBeLessThan(46 * 60_000);
    await world.moveTo(await today(), '09:00');
    expect(msUntil((await settle(number)).wakeAt)).toBeLessThanOrEqual(0);
    const rest = msUntil((await attend(number)).wakeAt);
    expect(rest).toBeGreaterThan(14 * 3_600_000);
    expect(rest).toBeLessThan(15.5 * 3_600_000);
  });

  it('nothing wakes a case that waits for its submitter, or one that has ended', async () => {
    const number = await underReview();
    await driver.review(number, 'RETURN', 'SUBMIT');
    expect(await settle(number)).toEqual({ state: 'RETURNED', openTaskIds: [] });
    await driver.cases.withdraw(await driver.as('hr'), {
      caseNumber: number,
      expectedVersion: 1,
      reason: '暂缓',
      idempotencyKey: newId(),
    });
    expect(await attendById(number)).toEqual({ state: 'ENDED', openTaskIds: [] });
  });
});

async function attendById(number: string) {
  const [row] = await world.sql<{ id: string }>('SELECT id FROM approval_case WHERE number = ?', [number]);
  return world.get(CaseAttendance).attend(row?.id ?? '');
}

describe('a late step', () => {
  it('is reminded of, then put before who is above by the template, once, and stays where it is', async () => {
    const number = await underReview();
    const dueOn = await dueOf(number, 'SECRETARIAT');
    await world.moveTo(calendar.addWorkingDays(dueOn, 1));
    for (let n = 0; n < 3; n += 1) await attend(number);
    expect(await world.kinds('LEADING_GROUP.0', number)).toEqual([]);
    expect((await supervised('LEADING_GROUP.0')).map((one) => one.caseNumber)).not.toContain(number);

    await world.moveTo(calendar.addWorkingDays(dueOn, 2));
    await Promise.all([attend(number), attend(number), attend(number)]);
    const [notice] = await world.told('LEADING_GROUP.0', number);
    expect(notice).toMatchObject({ kind: 'TASK_LATE_REPORTED' });
    expect(notice?.text).toMatch(/^测试事项 .+“审核”已逾期2个工作日，报请督办$/);
    for (const user of ['LEADING_GROUP.0', 'SECRETARIAT', 'auditor']) {
      const task = (await supervised(user)).find((one) => one.caseNumber === number);
      expect(task).toMatchObject({ stepName: '审核', lateReportedToName: expect.stringMatching(/^LEADING/) });
    }
    for (const user of ['PARTY_COMMITTEE.0', 'HEALTH_BUREAU', 'LEADING_GROUP.clerk'])
      expect((await supervised(user)).map((one) => one.caseNumber)).not.toContain(number);

    await world.moveTo(calendar.addWorkingDays(dueOn, 4));
    await attend(number);
    expect(await world.kinds('LEADING_GROUP.0', number)).toEqual(['TASK_LATE_REPORTED']);
    expect((await driver.view(number)).chain[2]).toMatchObject({ state: 'OPEN' });
    expect((await actions(number)).slice(4)).toEqual(['OVERDUE', 'OVERDUE', 'LATE_REPORTED', 'OVERDUE']);
    await driver.review(number);
    expect((await supervised('LEADING_GROUP.0')).map((one) => one.caseNumber)).not.toContain(number);
  });

  it('goes before the administrators where the county has no such body', async () => {
    const base = chain();
    await driver.publish({
      ...base,
      steps: base.steps.map((step) =>
        step.key === 'party' ? { ...step, escalation: { afterWorkingDaysLate: 1, to: 'NOBODY' } } : step,
      ),
    });
    const number = await world.submit();
    await driver.publish(base);
    await world.moveTo(calendar.addWorkingDays(await dueOf(number, 'PARTY_COMMITTEE.clerk'), 1));
    await attend(number);
    const { items } = await world.notices.page(await world.test.as('admin.a'), false, FIRST);
    expect(items.filter((one) => one.caseNumber === number).map(({ kind }) => kind)).toEqual([
      'TASK_LATE_REPORTED',
    ]);
  });
});

describe('an idle case', () => {
  it('edge-01 a delegation ends and nobody decides anything: with the day the escalation appears, and is told', async () => {
    const number = await underReview();
    const from = await today();
    await giveSeat('SECRETARIAT', 'HEALTH_BUREAU', from, addDays(from, 2));
    // The holder leaves; the delegate goes with the holder (a delegation lapses when its giver has left).
    const [seat] = driver.body('SECRETARIAT').seats;
    await world.sql('UPDATE seat_holder SET valid_to = ? WHERE seat_id = ?', [
      addDays(from, 1),
      seat?.seatId,
    ]);
    await world.moveTo(addDays(from, 1));
    await attend(number);
    expect(await escalatedAt(number)).toBeNull();
    await world.moveTo(addDays(from, 2));
    await attend(number);
    expect(await escalatedAt(number)).toBeInstanceOf(Date);
    expect(await world.kinds('LEADING_GROUP.0', number)).toEqual(['TASK_STUCK']);
    await attend(number);
    expect(await actions(number)).toContain('ESCALATED');
    expect(await world.kinds('LEADING_GROUP.0', number)).toEqual(['TASK_STUCK']);

    await world.sql('UPDATE seat_holder SET valid_to = NULL WHERE seat_id = ?', [seat?.seatId]);
    await world.moveTo(addDays(from, 3));
    await attend(number);
    expect(await escalatedAt(number)).toBeNull();
  });

  async function escalatedAt(number: string) {
    return (await driver.view(number)).chain[2]?.tasks[0]?.escalatedAt;
  }

  async function giveSeat(from: string, to: string, fromOn: string, toOn: string): Promise<void> {
    await world.get(DelegationService).give(await driver.as(from), {
      id: newId(),
      seatId: driver.body(from).seats[0]?.seatId ?? '',
      toPersonId: driver.county.people[to] ?? '',
      fromOn,
      toOn,
      reason: '外出学习',
    });
  }
});

describe('公示', () => {
  it('tells its office when the period is over, once, and is ended by the office alone', async () => {
    const number = await underReview();
    await driver.review(number);
    await driver.resolve(number, 'LEADING_GROUP');
    const { closesOn } = await steps.publish(number);
    expect(closesOn).toBe(calendar.addWorkingDays(await today(), PERIOD));
    const objection = await steps.object(number, '王某');
    // The step's own five days are over before the period is: the office can't do anything but wait.
    await world.moveTo(closesOn);
    await attend(number);
    expect(await world.kinds('CIVIL_HR_BUREAU', number)).toEqual(['TASK_OPENED']);

    await world.moveTo(addDays(calendarDate(closesOn), 1));
    await Promise.all([attend(number), attend(number)]);
    const [notice] = await world.told('CIVIL_HR_BUREAU', number);
    expect(notice?.text).toContain(`公示期已于${closesOn}届满，请CIVIL_HR_BUREAUA先答复1件实名异议`);
    await attend(number);
    expect((await world.kinds('CIVIL_HR_BUREAU', number)).sort()).toEqual(['PUBLICITY_OVER', 'TASK_OPENED']);
    expect((await driver.view(number)).chain[4]).toMatchObject({ state: 'OPEN' });
    expect(await actions(number)).toContain('OVER');

    await steps.answer(number, objection, 'DISMISSED');
    // Late, if at all, from the first working day after the period.
    await world.moveTo(calendar.addWorkingDays(calendarDate(closesOn), 2));
    await attend(number);
    const late = (await world.told('CIVIL_HR_BUREAU', number)).find((one) => one.kind === 'TASK_OVERDUE');
    expect(late?.text).toContain('已逾期1个工作日');
    await steps.close(number, await today());
    expect((await driver.view(number)).chain[4]).toMatchObject({ state: 'APPROVED' });
  });

  it('edge-29 posted again with a correction has its own end', async () => {
    const number = await underReview();
    await driver.review(number);
    await driver.resolve(number, 'LEADING_GROUP');
    const first = await steps.publish(number);
    await world.moveTo(first.closesOn);
    const second = await steps.publish(number, { correction: '更正单位名称' });
    await world.moveTo(addDays(calendarDate(first.closesOn), 1));
    await attend(number);
    expect(await world.kinds('CIVIL_HR_BUREAU', number)).toEqual(['TASK_OPENED']);
    await world.moveTo(addDays(calendarDate(second.closesOn), 1));
    await attend(number);
    expect(await world.kinds('CIVIL_HR_BUREAU', number)).toContain('PUBLICITY_OVER');
  });
});

describe('the record of it', () => {
  const verify = () =>
    world
      .get(TransactionRunner)
      .run(async (tx) => (await world.get(AuditVerifier).verify(tx)).breaks.map((one) => one.entry));

  it('agrees with the trail, which notices a report that was taken away or made up', async () => {
    expect(await verify()).toEqual([]);
    const [reported] = await world.sql<{ id: string; to: string }>(
      'SELECT id, late_reported_to AS `to` FROM case_task WHERE late_reported_to IS NOT NULL LIMIT 1',
    );
    const [other] = await world.sql<{ id: string }>(
      'SELECT id FROM case_task WHERE late_reported_at IS NULL LIMIT 1',
    );
    await world.sql('UPDATE case_task SET late_reported_to = NULL WHERE id = ?', [reported?.id]);
    await world.sql('UPDATE case_task SET late_reported_at = UTC_TIMESTAMP(3) WHERE id = ?', [other?.id]);
    expect((await verify()).sort()).toEqual([`case_task#${reported?.id}`, `case_task#${other?.id}`].sort());
    await world.sql('UPDATE case_task SET late_reported_to = ? WHERE id = ?', [reported?.to, reported?.id]);
    await world.sql('UPDATE case_task SET late_reported_at = NULL WHERE id = ?', [other?.id]);
    expect(await verify()).toEqual([]);
  });
});
