import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { ContextFactory } from '../../libs/access/index.js';
import { CaseWaker, REMINDERS_KEY, TemplateRepository } from '../../libs/approval/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { BusinessClock } from '../../libs/context/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import type { MovableClock } from '../../libs/database/index.js';
import { Registrar, WORK_DAYS_KEY } from '../../libs/organization/index.js';
import { WorkCalendar, addDays, calendarDate, momentOfDay } from '../../libs/rules/index.js';
import type { CalendarDate, ChainTemplate } from '../../libs/rules/index.js';
import { TemporalLink } from '../../libs/temporal/index.js';
import { BOUNDED_SILENCE } from '../../workflows/approval-case/patches.js';
import type { ChainClient } from '../bench/approve/chain-client.js';
import { signingIn } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import { SINCE } from '../support/county.js';
import { stringsInPayloads } from '../support/history-payloads.js';
import { StepDriver } from '../support/step-driver.js';
import { PrivateSystem } from './support/system.js';

jest.setTimeout(180_000);

const CLERK = 'PARTY_COMMITTEE.clerk';
const YEAR = new Date().getUTCFullYear();
const calendar = new WorkCalendar({ completeYears: [YEAR, YEAR + 1] });

let system: PrivateSystem;
let chain: ChainClient;
/** Every case that was played, for a look at its history in the end. */
const played: string[] = [];

beforeAll(async () => {
  system = await PrivateSystem.start(12);
  await system.behind(async (app) => {
    const { countyId } = system.world.county;
    await app.get(TransactionRunner).run(async (tx) => {
      await app.get(TemplateRepository, { strict: false }).publish(tx, countyId, withPublicity(), SINCE);
      const policies = {
        [WORK_DAYS_KEY]: { overrides: [], completeYears: [YEAR, YEAR + 1] },
        [REMINDERS_KEY]: { beforeWorkingDays: [1], overdueEveryWorkingDays: 1, at: '08:30' },
      };
      for (const [key, value] of Object.entries(policies))
        await app.get(Registrar, { strict: false }).policy(tx, {
          profileCode: 'PA',
          key,
          value,
          documentNumber: '示例',
          validFrom: '2020-01-02',
          isDemo: true,
        });
    });
  });
  chain = await system.chain();
});
afterAll(() => (system as PrivateSystem | undefined)?.stop());

/** The posting chain, with a 公示 of three working days after the review. */
function withPublicity(): ChainTemplate {
  const [party, review, ...rest] = postingChain.steps;
  if (!party || !review) throw new Error('the chain has changed');
  const publicise = {
    key: 'publicise',
    name: '公示',
    kind: 'PUBLICISE' as const,
    actors: ['CIVIL_HR_BUREAU'],
    dueWorkingDays: 5,
    publicityWorkingDays: 3,
    returnTo: ['SUBMIT'],
    clause: '测试',
  };
  return { ...postingChain, steps: [party, review, publicise, ...rest] };
}

/** The parts of a chain over the real conductor. */
class Stage {
  readonly driver: ChainDriver;
  readonly steps: StepDriver;

  constructor(readonly app: INestApplicationContext) {
    this.driver = new ChainDriver({ app, env: {}, as: signingIn(app), close: () => app.close() }, county());
    this.steps = new StepDriver(app, this.driver);
  }

  async today(): Promise<CalendarDate> {
    return (await this.app.get(ContextFactory).forSystem()).today;
  }

  /** As the administrator's mutation does it. */
  async moveTo(day: string): Promise<void> {
    const clock = this.app.get<MovableClock>(BusinessClock);
    await this.app.get(TransactionRunner).run(async (tx) => {
      await clock.moveTo(tx, momentOfDay(calendarDate(day), '09:00'));
      await this.app.get(CaseWaker, { strict: false }).wakeAll(tx);
    });
    clock.forget();
    chain.moveTo(await this.today());
  }

  /** Entries of the case's trail that time has written, by type. */
  async timed(number: string): Promise<string[]> {
    const rows = await this.app.get(TransactionRunner).reader.query<{ type: string }[]>(
      `SELECT type FROM audit_event WHERE chain = ? AND type IN ('task.reminded', 'task.overdue', 'task.late-reported',
         'publicity.over') ORDER BY sequence`,
      [`case:${number}`],
    );
    return rows.map(({ type }) => type);
  }

  untilTimed(number: string, type: string): Promise<string[]> {
    return chain.until(async () => {
      const types = await this.timed(number);
      return types.includes(type) ? types : null;
    }, `${type} on ${number}`);
  }

  /** Until a conductor has looked at the case and waits. */
  untilAsleep(number: string): Promise<true> {
    const handle = this.app.get(TemporalLink).client.workflow.getHandle(`case:${number}`);
    return chain.until(async () => {
      const history = await handle.fetchHistory().catch(() => null);
      return history?.events?.some((event) => event.timerStartedEventAttributes) ? true : null;
    }, `a timer of ${number}`);
  }
}

const county = () => system.world.county;
const onStage = (work: (stage: Stage) => Promise<void>): Promise<void> =>
  system.behind((app) => work(new Stage(app)));

async function submitted(): Promise<string> {
  const number = await chain.submit();
  played.push(number);
  await chain.task(number, CLERK);
  return number;
}

async function reviewed(): Promise<string> {
  const number = await submitted();
  await chain.decide(CLERK, await chain.task(number, CLERK));
  await chain.decide('SECRETARIAT', await chain.task(number, 'SECRETARIAT'));
  await chain.task(number, 'CIVIL_HR_BUREAU');
  return number;
}

it('a sleeping case is reminded of and reported when the clock reaches it, without anybody deciding anything', () =>
  onStage(async (stage) => {
    const number = await submitted();
    // What nobody waits for is announced within a second: until then the case has no conductor yet.
    await stage.untilAsleep(number);
    const due = calendar.addWorkingDays(await stage.today(), 5);
    let before = addDays(due, -1);
    while (!calendar.isWorkingDay(before)) before = addDays(before, -1);
    await stage.moveTo(before);
    expect(await stage.untilTimed(number, 'task.reminded')).toEqual(['task.reminded']);
    await stage.moveTo(calendar.addWorkingDays(due, 3));
    expect(await stage.untilTimed(number, 'task.late-reported')).toEqual([
      'task.reminded',
      'task.overdue',
      'task.late-reported',
    ]);
    expect(await chain.status(number)).toBe('RUNNING');
  }));

it("Temporal's store deleted while cases sleep, wait for a 公示, a department or their submitter: each goes on where it was", () =>
  onStage(async (stage) => {
    const { driver, steps } = stage;
    const posted = await reviewed();
    const { closesOn } = await steps.publish(posted);
    const idle = await submitted();
    const returned = await submitted();
    await chain.decide(CLERK, await chain.task(returned, CLERK));
    await chain.task(returned, 'SECRETARIAT');
    await driver.review(returned, 'RETURN', 'SUBMIT');

    await system.killService('temporal');
    system.deleteTemporalStore();
    await stage.moveTo(calendar.addWorkingDays(calendarDate(closesOn), 6));
    await system.restartService('temporal');

    await stage.untilTimed(posted, 'publicity.over');
    await stage.untilTimed(idle, 'task.late-reported');
    expect(await stage.timed(returned)).toEqual([]);
    // The worker starts conductors anew for all that are open; one that waits for its submitter only looks once a day.
    await stage.untilAsleep(returned);
    await driver.cases.resubmit(await driver.as('hr'), {
      caseNumber: returned,
      expectedVersion: 1,
      input: JSON.parse((await driver.view(returned)).rawContent) as object,
      idempotencyKey: newId(),
    });
    await chain.task(returned, CLERK);
    await chain.decide(CLERK, await chain.task(idle, CLERK));
    await chain.task(idle, 'SECRETARIAT');
    await steps.close(posted, await stage.today());
    await chain.decide('LEADING_GROUP.clerk', await chain.task(posted, 'LEADING_GROUP.clerk'));
    for (const filer of ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'])
      await chain.decide(filer, await chain.task(posted, filer));
    await chain.until(
      async () => ((await chain.status(posted)) === 'IMPLEMENTED' ? true : null),
      'the end of the chain',
    );
  }));

/** Ids, case numbers, instants, the words of the contract, and what the SDK itself writes beside a local activity. */
const ALLOWED = [
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  /^case:[A-Z]+-DP-\d{4}-\d{6}$/,
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  /^(RUNNING|READY|RETURNED|ENDED|DELAYED)$/,
  /^(caseId|messageId|state|openTaskIds|wakeAt)$/,
  /^(approvalCase|caseChanged|settleCase|attendCase|implementCase)$/,
  // The marker of a way that the case has taken (workflows/approval-case/patches).
  /^(id|deprecated)$/,
  new RegExp(`^${BOUNDED_SILENCE}$`),
  /^(seq|attempt|activity_id|activity_type|complete_time|backoff|original_schedule_time|seconds|nanos)$/,
  /^\d+$/,
];

it('histories hold ids and policy only: no name, number or text of anybody', () =>
  onStage(async (stage) => {
    const { client } = stage.app.get(TemporalLink);
    const strings = new Set<string>();
    for (const number of played) {
      const history = await client.workflow.getHandle(`case:${number}`).fetchHistory();
      for (const text of stringsInPayloads(history)) strings.add(text);
    }
    expect(strings).toContain('attendCase');
    expect(strings).toContain('wakeAt');
    expect([...strings].filter((text) => !ALLOWED.some((one) => one.test(text)))).toEqual([]);
  }));

it('leaves an audit trail that is whole', () =>
  onStage(async ({ app }) => {
    const report = await app.get(AuditVerifier).verify(app.get(TransactionRunner).reader);
    expect(report.breaks).toEqual([]);
  }));
