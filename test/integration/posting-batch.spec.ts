import { CancellationService } from '../../libs/approval/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { BusinessClock } from '../../libs/context/index.js';
import { newId } from '../../libs/database/index.js';
import type { MovableClock } from '../../libs/database/index.js';
import type { BatchContent } from '../../libs/posting/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { momentOfDay } from '../../libs/rules/index.js';
import { PASSWORD, SINCE } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { refusal } from './establishment-world.js';
import { PostingWorld } from './posting-world.js';

const SUBMIT = `mutation($input: BatchInput!, $key: ID!) { submitPostingBatch(input: $input, idempotencyKey: $key) {
  __typename ... on ApprovalCase { number title content { key label value } } ... on Refusal { code message field } } }`;
const PREVIEW = `query($input: BatchInput!) { postingBatchPreview(input: $input) {
  quotas { name free } warnings { code message field } } }`;
const RESUBMIT = `mutation($number: String!, $version: Int!, $input: BatchInput!, $key: ID!) {
  resubmitPostingBatch(caseNumber: $number, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    __typename ... on ApprovalCase { version } ... on Refusal { code message } } }`;

interface Answer {
  __typename: string;
  number?: string;
  title?: string;
  content?: { key: string; label: string; value: string }[];
  code?: string;
  message?: string;
  field?: string;
}

let world: PostingWorld;
let api: Awaited<ReturnType<typeof startApi>>;
let hr: GraphqlClient;
let terms = 0;

beforeAll(async () => {
  world = await PostingWorld.start();
  await world.verify(world.county.townshipId, 'RESIDENT_POST', 12);
  api = await startApi(world.test.env);
  hr = await new GraphqlClient(api.baseUrl).signedIn(world.county.users['hr'] ?? '', PASSWORD);
});
afterAll(async () => {
  await api.stop();
  await world.test.close();
});

/** So many people of the hospital to the township, in a term of their own. */
async function batch(people: number): Promise<BatchContent> {
  terms += 1;
  const lines: BatchContent['lines'] = [];
  for (let n = 0; n < people; n += 1) {
    lines.push({
      kind: 'RESIDENT',
      personId: await world.hire(),
      hostInstitutionId: world.county.townshipId,
      startOn: world.day(60 * terms),
      endOn: world.day(60 * terms + 29),
      postName: '全科医师',
      duties: '门诊与带教',
    });
  }
  return { reason: '充实基层力量', lines };
}

const firstDay = ({ lines }: BatchContent) => lines[0]!.startOn;

async function submit(input: object): Promise<Answer> {
  return (await hr.data<{ submitPostingBatch: Answer }>(SUBMIT, { input, key: newId() })).submitPostingBatch;
}

async function submitted(input: object): Promise<string> {
  const answer = await submit(input);
  if (!answer.number) throw new Error(JSON.stringify(answer));
  await world.driver.settle(answer.number);
  return answer.number;
}

const states = (number: string) =>
  world.query(
    `SELECT person_id AS personId, released_at IS NULL AS live, implemented_at IS NOT NULL AS inForce
       FROM posting WHERE case_number = ?`,
    [number],
  );

const breaks = async () =>
  (await world.test.app.get(AuditVerifier, { strict: false }).verify(world.transactions.reader)).breaks;

describe('a list of people by one resolution', () => {
  it('writes one posting for each with the last 备案, and reads line by line', async () => {
    const input = await batch(5);
    const answer = await submit(input);
    expect(answer.title).toMatch(/^批量派驻：王示\d+等5人 → 甲镇卫生院A$/);
    expect(answer.content?.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['人数', '派驻理由', expect.stringMatching(/^第5行 王示/)]),
    );
    const number = answer.number ?? '';
    expect(number).toMatch(/^TA-PL-/);
    await world.driver.settle(number);
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    expect(await world.posts(firstDay(input))).toEqual({ occupied: 0, reserved: 5 });
    await world.driver.review(number);
    await world.driver.resolve(number, 'LEADING_GROUP');
    await world.fileAll(number);
    const rows = await states(number);
    expect(rows).toHaveLength(5);
    expect(rows.every(({ inForce }) => inForce === 1)).toBe(true);
    expect(await world.posts(firstDay(input))).toEqual({ occupied: 5, reserved: 0 });
    const page = await world.service.page(
      await world.driver.as('hr'),
      { text: number },
      { first: 50, offset: 0 },
    );
    expect(page.total).toBe(5);
    expect(await breaks()).toEqual([]);
  });

  it('says of each line what is wrong with it, all at once', async () => {
    const input = await batch(4);
    const [first, , third, fourth] = input.lines;
    first!.endOn = world.day(1);
    third!.hostInstitutionId = world.county.hospitalId;
    Object.assign(fourth!, { kind: 'SINKING' });
    const answer = await submit(input);
    expect(answer).toMatchObject({ __typename: 'Refusal', field: 'lines.0.endOn' });
    for (const said of ['第1行：结束日期不得早于开始日期', '第3行：接收单位须为', '第4行：下沉须注明骨干'])
      expect(answer.message).toContain(said);
    expect(answer.message).not.toContain('第2行');
    const { postingBatchPreview } = await hr.data<{ postingBatchPreview: { warnings: { field: string }[] } }>(
      PREVIEW,
      { input },
    );
    expect(postingBatchPreview.warnings.map(({ field }) => field)).toEqual([
      'lines.0.endOn',
      'lines.2.hostInstitutionId',
      // The hospital has no posts for posted people either; no field of the form is to blame.
      null,
      'lines.3.discipline',
    ]);
  });

  it('refuses a person twice, no line, fifty-one lines, and texts by their line', async () => {
    const input = await batch(2);
    const twice = {
      ...input,
      lines: [input.lines[0], { ...input.lines[1], personId: input.lines[0]!.personId }],
    };
    expect(await submit(twice)).toMatchObject({
      code: 'PERSON_REPEATED',
      message: '第2行：与第1行为同一人，每人只能列一行',
    });
    expect(await submit({ ...input, lines: [] })).toMatchObject({ code: 'LINES_NUMBER' });
    const many = { ...input, lines: Array<object>(51).fill(input.lines[0]!) };
    expect(await submit(many)).toMatchObject({ code: 'LINES_NUMBER' });
    const blank = { ...input, lines: [input.lines[0], { ...input.lines[1], postName: ' ' }] };
    expect(await submit(blank)).toMatchObject({ code: 'TEXT_REQUIRED', field: 'lines.1.postName' });
  });

  it('counts the lines together: where twelve posts are left the thirteenth line is refused by name', async () => {
    const input = await batch(13);
    const answer = await submit(input);
    expect(answer).toMatchObject({ code: 'QUOTA_EXCEEDED' });
    expect(answer.message).toMatch(/^第13行：甲镇卫生院A派驻岗位自.*不能再增加13$/);
  });

  it('a returned list is edited line by line; who was taken out is free again', async () => {
    const input = await batch(3);
    const number = await submitted(input);
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    await world.driver.review(number, 'RETURN', 'SUBMIT');
    expect(await world.posts(firstDay(input))).toEqual({ occupied: 0, reserved: 0 });
    const lines = [input.lines[0], { ...input.lines[1], personId: await world.hire() }];
    const { resubmitPostingBatch } = await hr.data<{ resubmitPostingBatch: object }>(RESUBMIT, {
      number,
      version: 1,
      input: { ...input, lines },
      key: newId(),
    });
    expect(resubmitPostingBatch).toMatchObject({ version: 2 });
    await world.driver.settle(number);
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    expect(await world.posts(firstDay(input))).toEqual({ occupied: 0, reserved: 2 });
    expect((await states(number)).filter(({ live }) => live === 1)).toHaveLength(2);
    const free = {
      ...world.content(input.lines[2]!.personId),
      startOn: firstDay(input),
      endOn: input.lines[2]!.endOn,
    };
    const single = await world.driver.submit('POSTING', free);
    await world.driver.resolve(single, 'PARTY_COMMITTEE');
    expect(await breaks()).toEqual([]);
  });

  it('the relatives of any of them stand aside from all of it', async () => {
    const input = await batch(2);
    const member = world.driver.body('PARTY_COMMITTEE').seats[3]?.personId ?? '';
    await world.transactions.run((tx) =>
      world.test.app.get(Registrar, { strict: false }).kinship(tx, {
        personIds: [input.lines[1]!.personId, member],
        relation: 'SPOUSE',
        declaredOn: SINCE,
      }),
    );
    const number = await submitted(input);
    const detail = await refusal(world.driver.resolve(number, 'PARTY_COMMITTEE'));
    expect(detail.code).toMatch(/RECUS/);
  });
});

describe('the last posts', () => {
  it('of fifty lists that ask at once as many are reserved as fit, each whole or not at all', async () => {
    const shared = await batch(1);
    const numbers: string[] = [];
    for (let n = 0; n < 50; n += 1) {
      const own = await batch(2);
      for (const line of own.lines)
        Object.assign(line, { startOn: shared.lines[0]!.startOn, endOn: shared.lines[0]!.endOn });
      numbers.push(await submitted(own));
    }
    const results = await Promise.allSettled(
      numbers.map((number) => world.driver.resolve(number, 'PARTY_COMMITTEE')),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
    const codes = results.flatMap((result) =>
      result.status === 'rejected' ? [(result.reason as { detail?: { code: string } }).detail?.code] : [],
    );
    expect(new Set(codes)).toEqual(new Set(['QUOTA_EXCEEDED']));
    expect(await world.posts(shared.lines[0]!.startOn)).toEqual({ occupied: 0, reserved: 12 });
    for (const number of numbers) {
      expect([0, 2]).toContain((await states(number)).filter(({ live }) => live === 1).length);
    }
    expect(await breaks()).toEqual([]);
  }, 300_000);
});

describe('cancelling a list', () => {
  it('by a new case before the first day undoes every posting of it', async () => {
    const input = await batch(3);
    const number = await submitted(input);
    await world.driver.upToFiling(number);
    await world.fileAll(number);
    const ctx = await world.driver.as('hr');
    const cancelling = await world.test.app
      .get(CancellationService, { strict: false })
      .submit(ctx, { caseNumber: number, reason: '计划调整', idempotencyKey: newId() });
    await world.driver.settle(cancelling);
    await world.driver.upToFiling(cancelling);
    await world.fileAll(cancelling);
    expect((await world.driver.view(number)).status).toBe('CANCELLED');
    expect(await world.posts(firstDay(input))).toEqual({ occupied: 0, reserved: 0 });
    expect(await breaks()).toEqual([]);
  });

  it('of which some have begun cancels the others, tells which, and is refused when none is left', async () => {
    await world.officer('batch.host', world.county.townshipId);
    const input = await batch(3);
    const [begun, second, third] = input.lines;
    if (!begun || !second || !third) throw new Error('three lines');
    Object.assign(begun, { startOn: world.day(-5), endOn: world.day(40) });
    Object.assign(second, { startOn: world.day(1), endOn: world.day(40) });
    const number = await submitted(input);
    await world.driver.upToFiling(number);
    await world.fileAll(number);
    const before = await world.posts(world.day(10));
    const ctx = await world.driver.as('hr');
    const service = world.test.app.get(CancellationService, { strict: false });
    const request = { caseNumber: number, reason: '计划调整', idempotencyKey: newId() };
    const cancelling = await service.submit(ctx, request);
    await world.driver.settle(cancelling);
    const shown = (await world.driver.view(cancelling)).content.find(({ key }) => key === 'left');
    expect(shown).toMatchObject({ label: '撤销的范围' });
    expect(shown?.value).toMatch(/尚未开始的2人：第2行王示\d+.*、第3行王示.*已开始的1人不受影响：第1行王示/);
    await world.driver.upToFiling(cancelling);
    await world.fileAll(cancelling);

    expect((await world.driver.view(cancelling)).status).toBe('IMPLEMENTED');
    // What stays in force stays by the list's case.
    const view = await world.driver.view(number);
    expect(view.status).toBe('IMPLEMENTED');
    expect(view.history.map(({ action }) => action)).toContain('CANCELLED_IN_PART');
    const rows = await world.query(
      `SELECT p.person_id AS personId, p.cancelled_at IS NOT NULL AS cancelled, s.id IS NOT NULL AS serves
         FROM posting p LEFT JOIN service_place s ON s.source_id = p.id WHERE p.case_number = ?`,
      [number],
    );
    const stateOf = (personId: string) => rows.find((row) => row['personId'] === personId);
    expect(stateOf(begun.personId)).toMatchObject({ cancelled: 0, serves: 1 });
    expect(stateOf(second.personId)).toMatchObject({ cancelled: 1, serves: 0 });
    expect(stateOf(third.personId)).toMatchObject({ cancelled: 1, serves: 0 });
    expect(await world.posts(world.day(10))).toEqual({ ...before, occupied: before.occupied - 1 });
    const [told] = await world.query(
      "SELECT summary FROM audit_event WHERE type = 'case.cancelled-in-part' AND chain = ?",
      [`case:${number}`],
    );
    expect(told?.['summary']).toMatch(new RegExp(`经撤销事项 ${cancelling} 取消尚未开始的2人`));
    // As of a whole cancelling: who submitted it, who was asked to act on it, and the officers of its institutions.
    const notices = await world.query(
      `SELECT a.username, n.text FROM notice n JOIN account a ON a.id = n.account_id
        WHERE n.case_number = ? AND n.cause LIKE '%:cancelled-in-part:%' ORDER BY a.username`,
      [number],
    );
    const users = notices.map(({ username }) => username);
    const { users: known } = world.county;
    expect(users).toEqual(expect.arrayContaining([known['hr'], 'batch.host', known['HEALTH_BUREAU']]));
    expect(new Set(users).size).toBe(users.length);
    expect(notices[0]?.['text']).toBe(
      `县管乡用批量派驻 ${number} 经撤销事项 ${cancelling} 部分撤销，其余继续有效，请查看撤销的范围`,
    );
    expect(await breaks()).toEqual([]);
    const again = service.submit(ctx, { ...request, idempotencyKey: newId() });
    expect((await refusal(again)).code).toBe('POSTING_BEGUN');
    // Whoever is cancelled may be posted anew.
    const free = world.content(second.personId, { startOn: world.day(1), endOn: world.day(40) });
    expect(await world.driver.submit('POSTING', free)).toMatch(/^TA-/);
  });

  it('begins to apply with the day on which it takes effect: who began meanwhile stays', async () => {
    const input = await batch(2);
    const [first] = input.lines;
    if (!first) throw new Error('two lines');
    Object.assign(first, { startOn: world.day(2), endOn: world.day(50) });
    const number = await submitted(input);
    await world.driver.upToFiling(number);
    await world.fileAll(number);
    const ctx = await world.driver.as('hr');
    const request = { caseNumber: number, reason: '计划调整', idempotencyKey: newId() };
    const cancelling = await world.test.app.get(CancellationService, { strict: false }).submit(ctx, request);
    await world.driver.settle(cancelling);
    const { content } = await world.driver.view(cancelling);
    expect(content.some(({ key }) => key === 'left')).toBe(false);
    await world.driver.upToFiling(cancelling);
    const clock = world.test.app.get<BusinessClock, MovableClock>(BusinessClock, { strict: false });
    await world.transactions.run((tx) => clock.moveTo(tx, momentOfDay(world.day(3), '10:00')));
    clock.forget();
    await world.fileAll(cancelling);
    expect((await world.driver.view(number)).status).toBe('IMPLEMENTED');
    const rows = await world.query(
      'SELECT person_id = ? AS isFirst, cancelled_at IS NOT NULL AS cancelled FROM posting WHERE case_number = ?',
      [first.personId, number],
    );
    expect(rows.filter(({ isFirst, cancelled }) => isFirst !== cancelled)).toHaveLength(2);
    expect(await breaks()).toEqual([]);
  });
});
