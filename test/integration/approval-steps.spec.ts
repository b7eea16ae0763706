import { jest } from '@jest/globals';
import { AuditVerifier } from '../../libs/audit/index.js';
import { Refused } from '../../libs/context/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { Registrar, WORK_DAYS_KEY } from '../../libs/organization/index.js';
import { addDays, dayOfWeek, shanghaiDateOf } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import { SINCE, makeCounty } from '../support/county.js';
import { NoteMatter, NoteModule } from '../support/note-matter.js';
import { chainOfAllKinds } from '../support/step-chain.js';
import { LaterDriver, StepDriver } from '../support/step-driver.js';

// A whole chain is some thirty transactions: slow machines need more than the default.
jest.setTimeout(60_000);

const DAYS = 7;
const OFFICE = 'CIVIL_HR_BUREAU';
const ID_NUMBER = '110105194912310021';

let test: TestApp;
let driver: LaterDriver;
let steps: StepDriver;
let matter: NoteMatter;
/** The working days of the test county, written out so that the expected answers don't come from the calendar under test. */
const today = shanghaiDateOf(new Date());
const saturday = addDays(today, ((12 - dayOfWeek(today)) % 7) + 1);
const works = (day: string): boolean => day === saturday || dayOfWeek(day as typeof today) <= 5;

beforeAll(async () => {
  test = await startApp([NoteModule]);
  driver = new LaterDriver(test, await makeCounty(test.app));
  steps = new StepDriver(test.app, driver);
  matter = test.app.get(NoteMatter, { strict: false });
  await driver.publish(chainOfAllKinds(DAYS));
  await arrangeWorkDays();
});
afterAll(() => test.close());
beforeEach(() => {
  matter.calls = [];
  driver.day = null;
});

async function arrangeWorkDays(): Promise<void> {
  const days = Array.from({ length: 60 }, (_, n) => addDays(today, n - 10));
  const value = {
    overrides: days.map((date) => ({ date, working: works(date) })),
    completeYears: [...new Set(days.map((date) => Number(date.slice(0, 4))))],
  };
  const registrar = test.app.get(Registrar, { strict: false });
  await test.app.get(TransactionRunner).run((tx) =>
    registrar.policy(tx, {
      profileCode: 'PA',
      key: WORK_DAYS_KEY,
      value,
      documentNumber: '测试〔2026〕2号',
      validFrom: SINCE,
      isDemo: true,
    }),
  );
}
function closing(from: string, days = DAYS): string {
  let day = from as typeof today;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (works(day)) left -= 1;
  }
  return day;
}
const next = (day: string): string => addDays(day as typeof today, 1);
const note = (text = '提名一人', people: string[] = []) => ({
  communityId: driver.county.communityId,
  institutionId: driver.county.hospitalId,
  text,
  people,
});
async function publicised(text?: string): Promise<string> {
  const number = await driver.submit('NOTE', note(text));
  await steps.upToPublicity(number);
  return number;
}
async function filing(): Promise<string> {
  const number = await publicised();
  const { closesOn } = await steps.publish(number);
  await steps.close(number, next(closesOn));
  // 备案 cannot be dated before the 公示 that it follows.
  driver.day = next(closesOn);
  return number;
}
async function resubmit(number: string, text: string, expectedVersion = 1): Promise<void> {
  const hr = await driver.as('hr');
  const input = note(text);
  await driver.cases.resubmit(hr, { caseNumber: number, expectedVersion, input, idempotencyKey: newId() });
  await driver.settle(number);
}
async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refused) return error.detail.code;
  throw error instanceof Error ? error : new Error('was not refused');
}
async function rows(sql: string, params: unknown[] = []): Promise<Record<string, unknown>[]> {
  return test.app.get(TransactionRunner).reader.query(sql, params);
}
const stepState = async (number: string, key: string) =>
  (await driver.view(number)).chain.find((step) => step.key === key)?.state;

describe('a chain with a step of every kind', () => {
  it('goes to its end: vote, replies, review, vote, 公示, 备案, 实施', async () => {
    const number = await filing();
    await driver.file(number, 'ESTABLISHMENT_OFFICE');
    await driver.file(number, 'HEALTH_BUREAU');
    const view = await driver.view(number);
    expect(view.status).toBe('IMPLEMENTED');
    expect(view.chain.every((step) => step.state === 'APPROVED')).toBe(true);
    expect(view.history.map((entry) => entry.actionName)).toEqual(
      expect.arrayContaining(['答复无不同意见', '公示', '公示期满，结束公示', '同意备案', '实施']),
    );
  });
});

describe('a consultation', () => {
  it('does not bind, and the chain goes on when everybody asked has replied', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    await steps.reply(number, 'HEALTH_BUREAU', '建议推迟半年');
    expect(await stepState(number, 'consult')).toBe('OPEN');
    expect(await stepState(number, 'review')).toBe('PENDING');
    await steps.reply(number, 'ESTABLISHMENT_OFFICE');
    const view = await driver.view(number);
    expect(view.status).toBe('RUNNING');
    expect(await stepState(number, 'review')).toBe('OPEN');
    expect(view.history).toContainEqual(
      expect.objectContaining({ actionName: '答复提出意见', opinion: '建议推迟半年' }),
    );
  });

  it('takes no review for a reply and no reply for a review, and wants the remarks in words', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    const claim = await driver.taskOf(number, 'HEALTH_BUREAU', 'HEALTH_BUREAU');
    const ctx = await driver.as('HEALTH_BUREAU');
    const approve = { ...claim, outcome: 'APPROVE', opinion: '' };
    expect(await refusal(driver.decisions.review(ctx, approve))).toBe('WRONG_STEP_KIND');
    const silent = { ...claim, stance: 'REMARK', text: ' ' };
    expect(await refusal(steps.consultations.reply(ctx, silent))).toBe('OPINION_REQUIRED');
    await steps.reply(number, 'HEALTH_BUREAU');
    await steps.reply(number, 'ESTABLISHMENT_OFFICE');
    const review = await driver.taskOf(number, 'SECRETARIAT', 'SECRETARIAT');
    const reply = steps.consultations.reply(await driver.as('SECRETARIAT'), { ...review, stance: 'AGREE' });
    expect(await refusal(reply)).toBe('WRONG_STEP_KIND');
  });
});

describe('公示', () => {
  it('edge-28 a make-up Saturday counts towards the period', async () => {
    const number = await publicised();
    const posted = await steps.publish(number);
    expect(posted.publishedOn).toBe(today);
    expect(posted.closesOn).toBe(closing(today));
    const between = Array.from({ length: 14 }, (_, n) => addDays(today, n + 1)).filter(
      (day) => day <= (posted.closesOn as typeof today),
    );
    // Seven working days reach over the next Saturday from whatever day the test runs on.
    expect(between).toContain(saturday);
    expect(between.filter(works)).toHaveLength(DAYS);
  });

  it('edge-27 the last day for objections rolls over days of rest, also when the text is posted on one', async () => {
    const sunday = addDays(today, 14 - dayOfWeek(today));
    driver.day = sunday;
    const number = await publicised();
    const posted = await steps.publish(number);
    expect(posted).toMatchObject({ publishedOn: sunday, closesOn: closing(sunday) });
    // So many days of the calendar later would be another Sunday.
    expect(dayOfWeek(addDays(sunday, DAYS))).toBe(7);
    expect([works(addDays(sunday, DAYS)), works(posted.closesOn)]).toEqual([false, true]);
  });

  it('edge-28 a missing calendar year refuses the publishing, and administrators find it in the trail', async () => {
    const other = new ChainDriver(test, await makeCounty(test.app, 'B'));
    await other.publish(chainOfAllKinds(2000));
    const there = new StepDriver(test.app, other);
    const content = { ...note(), communityId: other.county.communityId };
    const number = await other.submit('NOTE', { ...content, institutionId: other.county.hospitalId });
    await there.upToPublicity(number);
    expect(await refusal(there.publish(number))).toBe('MISSING_CALENDAR_YEAR');
    expect(await there.publicities(number)).toEqual([]);
    const told = await rows('SELECT summary FROM audit_event WHERE chain = ? AND type = ?', [
      `case:${number}`,
      'calendar.year-missing',
    ]);
    expect(told).toHaveLength(1);
    expect(String(told[0]?.['summary'])).toMatch(/工作日历缺少 \d{4} 年/);
  });

  it('shows the frozen text without personal numbers, and takes none in its own words', async () => {
    const number = await publicised(`身份证${ID_NUMBER}，电话13800001234`);
    const claim = await steps.claim(number, OFFICE);
    const withNumber = { ...claim, place: '公告栏', note: `本人${ID_NUMBER}` };
    expect(await refusal(steps.publicity.publish(await driver.as(OFFICE), withNumber))).toBe(
      'PERSONAL_NUMBER',
    );
    const { text } = await steps.publish(number);
    expect(text.map((field) => field.key)).toEqual(['title', 'text']);
    const stored = await rows('SELECT * FROM publicity');
    expect(JSON.stringify([text, stored])).not.toMatch(new RegExp(`${ID_NUMBER}|13800001234`));
    expect(text[1]?.value).toContain('号码不公示');
  });

  it('ends only after its last day', async () => {
    const number = await publicised();
    expect(await refusal(steps.close(number, next(today)))).toBe('NOT_PUBLISHED');
    const { closesOn } = await steps.publish(number);
    expect(await refusal(steps.close(number, today))).toBe('PUBLICITY_NOT_OVER');
    expect(await refusal(steps.close(number, closesOn))).toBe('PUBLICITY_NOT_OVER');
    await steps.close(number, next(closesOn));
    expect(await stepState(number, 'publicise')).toBe('APPROVED');
    expect(await stepState(number, 'filing')).toBe('OPEN');
  });

  it('never ends by itself: the step stays open however late it is', async () => {
    const number = await publicised();
    await steps.publish(number);
    for (let n = 0; n < 3; n += 1) expect(await driver.settle(number)).toBe('RUNNING');
    expect(await stepState(number, 'publicise')).toBe('OPEN');
  });

  it('edge-29 a correction restarts the period, and the first posting stays on record', async () => {
    const number = await publicised();
    const first = await steps.publish(number);
    expect(await refusal(steps.publish(number))).toBe('CORRECTION_REQUIRED');
    const later = addDays(today, 3);
    const second = await steps.publish(number, { correction: '更正岗位名称', publishedOn: later });
    expect(second).toMatchObject({ round: 2, closesOn: closing(later), current: true });
    expect(second.closesOn > first.closesOn).toBe(true);
    expect(await refusal(steps.close(number, next(first.closesOn)))).toBe('PUBLICITY_NOT_OVER');
    const all = await steps.publicities(number);
    expect(all.map(({ round, current }) => [round, current])).toEqual([
      [2, true],
      [1, false],
    ]);
    await steps.close(number, next(second.closesOn));
    expect(await stepState(number, 'publicise')).toBe('APPROVED');
  });

  it('edge-29 a correction is not dated back into the period of what it corrects', async () => {
    const number = await publicised();
    const first = await steps.publish(number);
    const office = await driver.as(OFFICE);
    const claim = await steps.claim(number, OFFICE);
    const correct = (enteredOn: string, publishedOn: string) =>
      steps.publicity.publish(
        { ...office, today: enteredOn as typeof today },
        { ...claim, id: newId(), place: '公示栏', correction: '更正岗位名称', publishedOn },
      );
    const over = next(first.closesOn);
    // As if it had stood there from the beginning, and as if it had been posted while the period ran.
    expect(await refusal(correct(today, today))).toBe('DAY_INVALID');
    expect(await refusal(correct(over, next(today)))).toBe('DAY_INVALID');
    await correct(over, over);
    expect(await refusal(steps.close(number, over))).toBe('PUBLICITY_NOT_OVER');
  });

  it('edge-29 a returned and resubmitted text needs a 公示 of its own', async () => {
    const number = await publicised('原文');
    await steps.publish(number);
    const claim = await driver.taskOf(number, OFFICE, OFFICE);
    const back = { ...claim, outcome: 'RETURN', opinion: '文字有误' };
    await steps.publicity.close(await driver.as(OFFICE), back);
    await driver.settle(number);
    expect((await driver.view(number)).status).toBe('RETURNED');
    await resubmit(number, '改正后的文字');
    await steps.upToPublicity(number);
    expect(await refusal(steps.close(number, addDays(today, 30)))).toBe('NOT_PUBLISHED');
    const posted = await steps.publish(number);
    expect(posted).toMatchObject({ version: 2, round: 1 });
    expect(posted.text[1]?.value).toBe('改正后的文字');
    expect((await steps.publicities(number)).map(({ version }) => version)).toEqual([2, 1]);
  });

  it('a named objection holds the end back until it is answered', async () => {
    const number = await publicised();
    const { closesOn } = await steps.publish(number);
    const objection = await steps.object(number, '李某');
    expect(await refusal(steps.close(number, next(closesOn)))).toBe('OBJECTION_UNANSWERED');
    expect(await refusal(steps.answer(number, objection, 'LOGGED'))).toBe('CHOICE_INVALID');
    await steps.answer(number, objection, 'DISMISSED');
    expect(await refusal(steps.answer(number, objection, 'DISMISSED'))).toBe('OBJECTION_ANSWERED');
    await steps.close(number, next(closesOn));
    expect(await stepState(number, 'publicise')).toBe('APPROVED');
  });

  it('edge-30 an anonymous objection is logged and triaged, and holds nothing back', async () => {
    const number = await publicised();
    const { closesOn } = await steps.publish(number);
    const objection = await steps.object(number, null);
    expect((await driver.view(number)).status).toBe('RUNNING');
    await steps.answer(number, objection, 'LOGGED');
    const untriaged = await steps.object(number, null);
    await steps.close(number, next(closesOn));
    expect(await stepState(number, 'publicise')).toBe('APPROVED');
    const [posted] = await steps.publicities(number);
    expect(posted?.objections.map(({ id, answer }) => [id, answer?.resultName ?? null])).toEqual([
      [objection, '登记备查'],
      [untriaged, null],
    ]);
  });

  it('an objection that is upheld sends the case back, and is answered in the same breath', async () => {
    const number = await publicised('有误的提名');
    const { closesOn } = await steps.publish(number);
    const objection = await steps.object(number, '王某');
    matter.calls = [];
    await steps.answer(number, objection, 'UPHELD', 'SUBMIT');
    const view = await driver.view(number);
    expect(view).toMatchObject({ status: 'RETURNED' });
    expect(view.history.at(-1)).toMatchObject({ action: 'OBJECTED', opinion: '经核查' });
    expect(matter.calls).toEqual(['release']);
    const [posted] = await steps.publicities(number);
    expect(posted?.objections[0]?.answer?.result).toBe('UPHELD');
    await expect(steps.close(number, next(closesOn))).rejects.toThrow('has no task');
  });

  it('names the objector only to those who handle the 公示 and to auditors', async () => {
    const number = await publicised();
    await steps.publish(number);
    await steps.object(number, '赵某某');
    const objectorFor = async (user: string) =>
      (await steps.publicities(number, user))[0]?.objections[0]?.objector;
    expect(await objectorFor(OFFICE)).toBe('赵某某');
    expect(await objectorFor('auditor')).toBe('赵某某');
    expect(await objectorFor('hr')).toBeNull();
    expect(await objectorFor('SECRETARIAT')).toBeNull();
    const trail = await rows('SELECT * FROM audit_event WHERE chain = ?', [`case:${number}`]);
    expect(JSON.stringify([trail, (await driver.view(number)).history])).not.toContain('赵某某');
  });

  it('is recorded once however often it is sent, and only by the office that has the step', async () => {
    const number = await publicised();
    const claim = { ...(await steps.claim(number, OFFICE)), place: '公告栏' };
    const office = await driver.as(OFFICE);
    await Promise.all(Array.from({ length: 5 }, () => steps.publicity.publish(office, claim)));
    expect(await steps.publicities(number)).toHaveLength(1);
    expect(await refusal(steps.publicity.publish(office, { ...claim, place: '官网' }))).toBe(
      'DECISION_ID_REUSED',
    );
    const stranger = steps.publicity.publish(await driver.as('HEALTH_BUREAU'), { ...claim, id: newId() });
    expect(await refusal(stranger)).toBe('NOT_YOUR_SEAT');
    const early = { ...claim, id: newId(), correction: '更正', publishedOn: addDays(today, 1) };
    expect(await refusal(steps.publicity.publish(office, early))).toBe('DAY_INVALID');
  });
});

describe('备案', () => {
  it('keeps 送达, 签收 and as many rounds of 补正 as it takes, and accepts only when none is open', async () => {
    const number = await filing();
    const office = await driver.as('HEALTH_BUREAU');
    const hr = await driver.as('hr');
    const claim = async () => steps.claim(number, 'HEALTH_BUREAU');
    await steps.filings.send(hr, { ...(await claim()), text: '一式三份' });
    await steps.filings.receive(office, { ...(await claim()), number: '收〔2026〕8号' });
    for (const round of [1, 2]) {
      await steps.filings.askSupplement(office, { ...(await claim()), text: `补第${round}份证明` });
      expect(await refusal(driver.file(number, 'HEALTH_BUREAU'))).toBe('SUPPLEMENT_OPEN');
      expect((await steps.track(number, 'HEALTH_BUREAU')).maySupply).toBe(true);
      await steps.filings.supply(hr, { ...(await claim()), text: `第${round}份证明` });
    }
    // The other recipient's course is its own.
    await driver.file(number, 'ESTABLISHMENT_OFFICE');
    const track = await steps.track(number, 'HEALTH_BUREAU');
    expect(track.events.map(({ kind, round }) => `${kind} ${round}`)).toEqual([
      'SENT 1',
      'RECEIVED 1',
      'SUPPLEMENT_ASKED 1',
      'SUPPLEMENT_GIVEN 1',
      'SUPPLEMENT_ASKED 2',
      'SUPPLEMENT_GIVEN 2',
    ]);
    expect((await driver.view(number)).version).toBe(1);
    await driver.file(number, 'HEALTH_BUREAU');
    const view = await driver.view(number);
    expect(view.status).toBe('IMPLEMENTED');
    expect(view.history).toContainEqual(
      expect.objectContaining({ actionName: '签收', opinion: '签收编号 收〔2026〕8号' }),
    );
  });

  it('edge-19 the same receipt sent again is the same receipt; a second one is refused', async () => {
    const number = await filing();
    const office = await driver.as('HEALTH_BUREAU');
    const receipt = { ...(await steps.claim(number, 'HEALTH_BUREAU')), number: '收9号' };
    await steps.filings.receive(office, receipt);
    await steps.filings.receive(office, receipt);
    expect((await steps.track(number, 'HEALTH_BUREAU')).events).toHaveLength(1);
    expect(await refusal(steps.filings.receive(office, { ...receipt, id: newId() }))).toBe(
      'RECORDED_ALREADY',
    );
    const given = `卫备〔2026〕${newId().slice(-6)}号`;
    await driver.file(number, 'HEALTH_BUREAU', given);
    const second = await filing();
    expect(await refusal(driver.file(second, 'HEALTH_BUREAU', given))).toBe('FILING_NUMBER_USED');
  });

  it('edge-20 neither 签收 nor a supplement is acceptance', async () => {
    const number = await filing();
    const office = await driver.as('HEALTH_BUREAU');
    await steps.filings.receive(office, {
      ...(await steps.claim(number, 'HEALTH_BUREAU')),
      number: '收10号',
    });
    await driver.file(number, 'ESTABLISHMENT_OFFICE');
    for (let n = 0; n < 3; n += 1) expect(await driver.settle(number)).toBe('RUNNING');
    expect(await stepState(number, 'filing')).toBe('OPEN');
    expect(matter.calls).not.toContain('implement');
  });

  it('an objection goes back to the 秘书处 also while a supplement is open', async () => {
    const number = await filing();
    const office = await driver.as('HEALTH_BUREAU');
    await steps.filings.askSupplement(office, {
      ...(await steps.claim(number, 'HEALTH_BUREAU')),
      text: '补材料',
    });
    const claim = await driver.taskOf(number, 'HEALTH_BUREAU', 'HEALTH_BUREAU');
    await driver.decisions.file(office, { ...claim, outcome: 'OBJECT', opinion: '逾期未补正' });
    await driver.settle(number);
    expect((await driver.view(number)).status).toBe('RETURNED');
    await resubmit(number, '提名一人');
    expect(await stepState(number, 'consult')).toBe('APPROVED');
    expect(await stepState(number, 'review')).toBe('OPEN');
    expect(await stepState(number, 'publicise')).toBe('PENDING');
  });

  it('refuses what does not fit: supplying nothing asked for, days to come, strangers, other kinds of steps', async () => {
    const number = await filing();
    const hr = await driver.as('hr');
    const office = await driver.as('HEALTH_BUREAU');
    const claim = await steps.claim(number, 'HEALTH_BUREAU');
    const { filings } = steps;
    expect(await refusal(filings.supply(hr, { ...claim, text: '材料' }))).toBe('NO_SUPPLEMENT_OPEN');
    expect(await refusal(filings.receive(office, { ...claim, number: ' ' }))).toBe('TEXT_REQUIRED');
    expect(await refusal(filings.askSupplement(office, claim))).toBe('TEXT_REQUIRED');
    const early = { ...claim, occurredOn: addDays(hr.today, 1) };
    expect(await refusal(filings.send(hr, early))).toBe('DAY_INVALID');
    expect(await refusal(filings.send(office, claim))).toBe('TASK_UNKNOWN');
    expect(await refusal(filings.receive(hr, { ...claim, number: '1' }))).toBe('NOT_YOUR_SEAT');
    const other = await publicised();
    const wrong = { ...(await steps.claim(other, OFFICE)), number: '1' };
    expect(await refusal(filings.receive(await driver.as(OFFICE), wrong))).toBe('WRONG_STEP_KIND');
    expect(await refusal(filings.send(hr, { ...wrong, number: null }))).toBe('WRONG_STEP_KIND');
  });
});

describe('the record of all this', () => {
  const verify = () =>
    test.app
      .get(TransactionRunner)
      .snapshot((tx) => test.app.get(AuditVerifier, { strict: false }).verify(tx));

  it('is whole, and agrees with the trail', async () => {
    expect((await verify()).breaks).toEqual([]);
  });

  it.each(['publicity', 'publicity_objection', 'objection_answer', 'filing_event'])(
    'the database refuses to change or delete rows of %s, and the verifier names one changed behind it',
    async (table) => {
      await expect(rows(`UPDATE ${table} SET actor_name = '某人' LIMIT 1`)).rejects.toThrow('append-only');
      await expect(rows(`DELETE FROM ${table} LIMIT 1`)).rejects.toThrow('append-only');
      const [row] = await rows(`SELECT id, actor_name FROM ${table} LIMIT 1`);
      const change = async (name: unknown): Promise<void> => {
        const [trigger] = await rows(`SHOW CREATE TRIGGER ${table}_no_update`);
        await rows(`DROP TRIGGER ${table}_no_update`);
        await rows(`UPDATE ${table} SET actor_name = ? WHERE id = ?`, [name, row?.['id']]);
        await rows(String(trigger?.['SQL Original Statement']).replace(/DEFINER=\S+ /, ''));
      };
      await change('某人');
      expect((await verify()).breaks).toEqual([
        expect.objectContaining({ kind: 'RECORD_DIFFERS', entry: `${table}#${String(row?.['id'])}` }),
      ]);
      await change(row?.['actor_name']);
    },
  );
});
