import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { CaseAttendance, REMINDERS_KEY } from '../../libs/approval/index.js';
import { AuthService } from '../../libs/access/index.js';
import { BusinessClock, Refused } from '../../libs/context/index.js';
import { TransactionRunner } from '../../libs/database/index.js';
import type { MovableClock, Tx } from '../../libs/database/index.js';
import { NoticeService } from '../../libs/notification/index.js';
import { Registrar, WORK_DAYS_KEY } from '../../libs/organization/index.js';
import { calendarDate, momentOfDay } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import { PASSWORD, SINCE, makeCounty } from '../support/county.js';
import { NoteModule } from '../support/note-matter.js';

/** A name that a case carries and no notice may. */
export const SUBJECT = '张秘密';
export const FIRST = { first: 200, offset: 0 };
const DAILY = { beforeWorkingDays: [1], overdueEveryWorkingDays: 1 };
const THIS_YEAR = new Date().getUTCFullYear();

/** A county whose cases tell their notices, with reminders decided on and an administrator. */
export class NoticeWorld {
  private constructor(
    readonly test: TestApp,
    readonly driver: ChainDriver,
  ) {}

  static async start(
    reminders: object = DAILY,
    completeYears = [THIS_YEAR, THIS_YEAR + 1],
  ): Promise<NoticeWorld> {
    const test = await startApp([NoteModule]);
    const driver = new ChainDriver(test, await makeCounty(test.app));
    await driver.publish({ ...postingChain, matterType: 'NOTE' });
    const world = new NoticeWorld(test, driver);
    await world.decide(reminders, completeYears);
    return world;
  }

  get notices(): NoticeService {
    return this.get(NoticeService);
  }

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.test.app.get<T>(token, { strict: false });
  }

  async sql<T = Record<string, unknown>>(text: string, params: unknown[] = []): Promise<T[]> {
    return this.get(TransactionRunner).reader.query(text, params);
  }

  /** Moves the business clock to the time of the day. */
  async moveTo(day: string, time = '10:00'): Promise<void> {
    const clock = this.get(BusinessClock) as MovableClock;
    await this.get(TransactionRunner).run((tx) => clock.moveTo(tx, momentOfDay(calendarDate(day), time)));
    clock.forget();
  }

  submit(): Promise<string> {
    const { communityId, hospitalId: institutionId } = this.driver.county;
    return this.driver.submit('NOTE', { communityId, institutionId, text: `派驻${SUBJECT}`, people: [] });
  }

  /** What the conductors of the open cases do when their timers wake them, twice: the second time is for nothing. */
  async wakeAll(): Promise<void> {
    const open = await this.sql<{ id: string }>("SELECT id FROM approval_case WHERE status = 'RUNNING'");
    for (const { id } of [...open, ...open]) await this.get(CaseAttendance).attend(id);
  }

  /** What the user has been told of the case, the newest first. */
  async told(user: string, number: string) {
    const { items } = await this.notices.page(await this.driver.as(user), false, FIRST);
    return items.filter((one) => one.caseNumber === number);
  }

  async kinds(user: string, number: string): Promise<string[]> {
    return (await this.told(user, number)).map((one) => one.kind);
  }

  /** A policy of the county, from its beginning unless another day is given. */
  policy(tx: Tx, key: string, value: unknown, validFrom = SINCE): Promise<void> {
    return this.get(Registrar).policy(tx, {
      profileCode: 'PA',
      key,
      value,
      documentNumber: '示例',
      validFrom,
      isDemo: true,
    });
  }

  private async decide(reminders: object, completeYears: number[]): Promise<void> {
    const { communityId } = this.driver.county;
    await this.get(TransactionRunner).run(async (tx) => {
      await this.policy(tx, WORK_DAYS_KEY, { overrides: [], completeYears });
      await this.policy(tx, REMINDERS_KEY, { ...reminders });
      await this.get(AuthService).createAccount(
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
  }
}

/** Code of the refusal that the work must end with. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refused) return error.detail.code;
  throw error instanceof Error ? error : new Error('was not refused');
}
