import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { CaseWaker, SupervisionReader } from '../../libs/approval/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { makeAdministrator } from '../support/administrator.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import { makeCounty } from '../support/county.js';
import { NoteModule } from '../support/note-matter.js';
import { TemplateDriver, answer } from '../support/template-driver.js';

const chain = { ...postingChain, matterType: 'NOTE' };
const FIRST = { first: 50, offset: 0 };

let test: TestApp;
let driver: ChainDriver;
let editor: TemplateDriver;

beforeAll(async () => {
  test = await startApp([NoteModule]);
  driver = new ChainDriver(test, await makeCounty(test.app));
  await driver.publish(chain);
  await makeAdministrator(test, driver.county);
  await makeCounty(test.app, 'B');
  editor = new TemplateDriver(driver);
});
afterAll(async () => {
  const verifier = test.app.get(AuditVerifier, { strict: false });
  const { breaks } = await runner().snapshot((tx) => verifier.verify(tx));
  await test.close();
  expect(breaks).toEqual([]);
});

const runner = () => test.app.get(TransactionRunner);
const query = (sql: string, params: unknown[] = []): Promise<Record<string, unknown>[]> =>
  runner().reader.query(sql, params);
const note = () => ({
  communityId: driver.county.communityId,
  institutionId: driver.county.hospitalId,
  text: '派驻一人',
  people: [],
});
const called = (from: string, to: string, body = 'SECRETARIAT') =>
  runner().run((tx) =>
    tx.query('UPDATE body SET code = ? WHERE code = ? AND id = ?', [to, from, driver.body(body).id]),
  );
const supervised = async (number: string, user = 'admin') => {
  const reader = test.app.get(SupervisionReader, { strict: false });
  const { items } = await reader.page(await driver.as(user), {}, FIRST);
  return items.filter(({ caseNumber }) => caseNumber === number);
};
const told = (number: string) =>
  query("SELECT summary FROM audit_event WHERE chain = ? AND type = 'case.blocked'", [`case:${number}`]);
const noticed = (number: string) =>
  query("SELECT text FROM notice WHERE kind = 'CASE_BLOCKED' AND case_number = ?", [number]);
const states = async (number: string) => (await driver.view(number)).chain.map(({ state }) => state);

/** The committee has resolved, and the county has no 秘书处 any more. */
async function standingStill(): Promise<string> {
  const number = await driver.submit('NOTE', note());
  await called('SECRETARIAT', 'DISSOLVED');
  await driver.resolve(number, 'PARTY_COMMITTEE');
  return number;
}

describe('edge-01 a step whose body the county does not have any more', () => {
  afterEach(() => called('DISSOLVED', 'SECRETARIAT'));

  it('is put before the administrators once, however often the conductor looks', async () => {
    const number = await standingStill();
    const [row] = await query('SELECT id FROM approval_case WHERE number = ?', [number]);
    const looks = await Promise.all(
      Array.from({ length: 20 }, () => driver.conductor.settle(String(row?.['id']))),
    );
    // It waits for its next turn, like any other case that waits for people.
    for (const { state, ...rest } of looks) {
      expect(state).toBe('RUNNING');
      expect(Date.parse((rest as { wakeAt: string }).wakeAt)).toBeGreaterThan(Date.now());
    }
    expect(await told(number)).toEqual([
      {
        summary: expect.stringContaining(
          '审批流程中的领导小组秘书处在本县不存在，请联系系统管理员',
        ) as string,
      },
    ]);
    expect(await noticed(number)).toEqual([
      { text: expect.stringContaining('不能转办，请恢复机构或变更该事项的流程') as string },
    ]);
    expect(await supervised(number)).toMatchObject([
      {
        stepName: '医改领导小组秘书处审核',
        escalatedAt: expect.any(Date) as Date,
        blockedBy: expect.stringContaining('在本县不存在') as string,
        holders: [],
      },
    ]);
    expect(await supervised(number, 'hr.b')).toEqual([]);
    expect((await driver.view(number)).history.at(-1)).toMatchObject({ action: 'BLOCKED' });
  });

  it('goes on by itself when the body is back', async () => {
    const number = await standingStill();
    const waker = test.app.get(CaseWaker, { strict: false });
    expect(await runner().run((tx) => waker.wakeFreed(tx))).toBe(0);
    await called('DISSOLVED', 'SECRETARIAT');
    await query('UPDATE outbox_message SET delivered_at = NOW(3) WHERE workflow_id = ?', [`case:${number}`]);
    expect(await runner().run((tx) => waker.wakeFreed(tx))).toBeGreaterThan(0);
    await driver.settle(number);
    expect((await states(number)).slice(0, 2)).toEqual(['APPROVED', 'OPEN']);
    expect(await supervised(number)).toEqual([]);
    await driver.review(number);
    expect(await told(number)).toHaveLength(1);
  });

  it('names the one office that is missing beside those that are there', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    await driver.review(number);
    await called('HEALTH_BUREAU', 'GONE', 'HEALTH_BUREAU');
    await driver.resolve(number, 'LEADING_GROUP');
    await driver.settle(number);
    const [row] = await supervised(number);
    expect(row).toMatchObject({ stepName: '报送备案', bodyName: '卫健部门' });
    expect(row?.blockedBy).toBe('审批流程中的卫健部门在本县不存在，请联系系统管理员');
    await called('GONE', 'HEALTH_BUREAU', 'HEALTH_BUREAU');
    await driver.settle(number);
    expect(await supervised(number)).toEqual([]);
  });

  it('the list is paged, and one case that cannot be read hides no other', async () => {
    const numbers: string[] = [];
    for (let n = 0; n < 3; n += 1) numbers.push(await driver.submit('NOTE', note()));
    await called('SECRETARIAT', 'DISSOLVED');
    for (const number of numbers) await driver.resolve(number, 'PARTY_COMMITTEE');
    const version = (to: number) =>
      query('UPDATE approval_case SET current_version = ? WHERE number = ?', [to, numbers[1]]);
    await version(9);
    const reader = test.app.get(SupervisionReader, { strict: false });
    const ctx = await driver.as('admin');
    const whole = await reader.page(ctx, {}, FIRST);
    const standing = whole.items.filter(({ blockedBy }) => blockedBy !== null);
    expect(standing.map(({ caseNumber }) => caseNumber)).toEqual(expect.arrayContaining(numbers));
    const reasons = numbers.map((number) => standing.find((one) => one.caseNumber === number)?.blockedBy);
    expect(reasons[1]).toContain('记录前后不一致');
    expect([reasons[0], reasons[2]].every((reason) => reason?.includes('在本县不存在'))).toBe(true);
    const one = async (offset: number) => reader.page(ctx, {}, { first: 1, offset });
    for (const [at, { caseNumber }] of whole.items.entries())
      expect(await one(at)).toMatchObject({ total: whole.total, items: [{ caseNumber }] });
    await version(1);
  });

  it('goes on when the case is moved to a chain without it', async () => {
    const number = await standingStill();
    const draft = await editor.edit((steps) =>
      steps
        .filter(({ key }) => key !== 'secretariat')
        .map((step) => ({ ...step, returnTo: step.returnTo.filter((target) => target !== 'secretariat') })),
    );
    await driver.publish(draft.chain);
    await editor.discard();
    const admin = await editor.ctx('admin');
    const { planSha256 } = answer(await editor.forecasts.caseMovePlan(admin, number));
    const input = { id: newId(), caseNumber: number, planSha256, reason: '秘书处已撤销' };
    answer(await editor.forecasts.moveCase(admin, input));
    await driver.settle(number);
    expect((await states(number)).slice(0, 2)).toEqual(['APPROVED', 'OPEN']);
    expect(await supervised(number)).toEqual([]);
  });
});
