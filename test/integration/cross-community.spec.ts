import { AuthService } from '../../libs/access/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { newId } from '../../libs/database/index.js';
import { Coverage, EstablishmentAccounts, EstablishmentReader } from '../../libs/establishment/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { calendarDate } from '../../libs/rules/index.js';
import { ChainDriver } from '../support/chain-driver.js';
import { PASSWORD, SINCE, makeCounty } from '../support/county.js';
import type { TestCounty } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { KINDS, KINDS_DOCUMENT, PostingWorld } from './posting-world.js';

const CASE = `query($number: String!) { case(number: $number) {
  number title status actions contentSha256 content { key label value } history { stepName opinion }
  reception { communityName state stateName caseNumber pending mayRequest }
  receivedPosting { communityName outdated sending { number } } } }`;
const RECEIVABLE = `query($filter: ReceivablePostingFilter) { receivablePostings(filter: $filter) {
  total items { caseNumber contentSha256 state receptionNumber mayRequest hostInstitutionName homeCommunityName
    person { name } } } }`;
const RECEIVE = `mutation($input: PostingReceptionInput!, $key: ID!) {
  submitPostingReception(input: $input, idempotencyKey: $key) {
    __typename ... on ApprovalCase { number } ... on Refusal { code message field } } }`;
const RECEIVE_AGAIN = `mutation($number: String!, $version: Int!, $input: PostingReceptionInput!, $key: ID!) {
  resubmitPostingReception(caseNumber: $number, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    __typename ... on ApprovalCase { number version } ... on Refusal { code message } } }`;
const SUBMIT = `mutation($input: PostingInput!, $key: ID!) { submitPosting(input: $input, idempotencyKey: $key) {
  __typename ... on ApprovalCase { number } ... on Refusal { code message field clause } } }`;
const POSTINGS = `{ postings { total items { caseNumber status hostInstitutionName } } }`;
const CHANGE = `mutation($input: PostingChangeInput!, $key: ID!) {
  submitPostingChange(input: $input, idempotencyKey: $key) {
    __typename ... on ApprovalCase { number } ... on Refusal { code message } } }`;
const CANCEL = `mutation($number: String!, $key: ID!) {
  submitCancellation(caseNumber: $number, reason: "不再派出", idempotencyKey: $key) {
    __typename ... on ApprovalCase { number } ... on Refusal { code message } } }`;
const NEIGHBOURS = `{ neighbourCommunities { name institutions { id name } } postingKinds { code acrossCommunities } }`;

interface CaseAnswer {
  number: string;
  title: string;
  status: string;
  actions: string[];
  contentSha256: string;
  content: { key: string; label: string; value: string }[];
  history: { stepName: string; opinion: string | null }[];
  reception: {
    communityName: string;
    state: string;
    caseNumber: string | null;
    pending: boolean;
    mayRequest: boolean;
  } | null;
  receivedPosting: { communityName: string; outdated: boolean; sending: { number: string } } | null;
}

let world: PostingWorld;
let second: TestCounty;
let there: ChainDriver;
let api: Awaited<ReturnType<typeof startApi>>;
let hr: GraphqlClient;
/** The officer of the whole second community. */
let receiver: GraphqlClient;

beforeAll(async () => {
  world = await PostingWorld.start();
  const { test, county, transactions, today } = world;
  second = await makeCounty(test.app, 'B', { countyId: county.countyId });
  there = new ChainDriver(test, second);
  await transactions.run((tx) =>
    test.app.get(Registrar, { strict: false }).policy(tx, {
      ...{ profileCode: 'PA', key: 'posting.kinds', documentNumber: KINDS_DOCUMENT, isDemo: true },
      value: KINDS.map((kind) =>
        kind.code === 'RESIDENT' || kind.code === 'ROTATION' ? { ...kind, acrossCommunities: true } : kind,
      ),
      validFrom: '2020-06-01',
    }),
  );
  await transactions.run((tx) =>
    test.app.get(EstablishmentAccounts, { strict: false }).verify(
      tx,
      { actor: null, now: new Date(`${today}T02:00:00Z`), today },
      {
        account: {
          ...{ communityId: second.communityId, institutionId: second.townshipId },
          resource: 'RESIDENT_POST',
        },
        ...{ count: 3, documentNumber: '示例编办〔2023〕21号', isDemo: true },
        ...{ documentDate: calendarDate(SINCE), effectiveFrom: calendarDate(SINCE) },
      },
    ),
  );
  await officer('hr.host', second.townshipId);
  await officer('hr.beside', await township('乙镇卫生院'));
  api = await startApi(test.env);
  hr = await signedIn(county.users['hr'] ?? '');
  receiver = await signedIn(second.users['hr'] ?? '');
}, 120_000);
afterAll(async () => {
  await api.stop();
  await world.test.close();
});

const signedIn = (username: string) => new GraphqlClient(api.baseUrl).signedIn(username, PASSWORD);

function township(name: string): Promise<string> {
  return world.transactions.run((tx) =>
    world.test.app.get(Registrar, { strict: false }).institution(tx, {
      ...{ communityId: second.communityId, code: name, kind: 'TOWNSHIP_HOSPITAL', parentId: null },
      ...{ name, shortName: name, validFrom: SINCE },
    }),
  );
}

async function officer(username: string, institutionId: string): Promise<void> {
  const { communityId } = second;
  await world.transactions.run((tx) =>
    world.test.app.get(AuthService, { strict: false }).createAccount(
      tx,
      { actor: null, now: new Date(`${SINCE}T00:00:00Z`) },
      {
        ...{ username, password: PASSWORD, personId: null, displayName: username, communityId },
        grants: [{ role: 'HR_OFFICER', communityId, institutionId, validFrom: SINCE }],
      },
    ),
  );
}

const content = (personId: string, change: object = {}) =>
  world.content(personId, { hostInstitutionId: second.townshipId, ...change });
const send = async (change: object = {}) =>
  world.driver.submit('POSTING', content(await world.hire(), change));
const caseAs = async (client: GraphqlClient, number: string) =>
  (await client.data<{ case: CaseAnswer | null }>(CASE, { number })).case;
const statusOf = async (number: string) => (await caseAs(hr, number))?.status;

async function receivable(client = receiver, filter: object = {}) {
  const { receivablePostings } = await client.data<{
    receivablePostings: {
      total: number;
      items: {
        caseNumber: string;
        contentSha256: string;
        state: string;
        receptionNumber: string | null;
        mayRequest: boolean;
        hostInstitutionName: string;
        homeCommunityName: string;
      }[];
    };
  }>(RECEIVABLE, { filter });
  return receivablePostings;
}

async function inputFor(number: string, client = receiver) {
  const found = (await receivable(client)).items.find(({ caseNumber }) => caseNumber === number);
  return {
    caseNumber: number,
    contentSha256: found?.contentSha256 ?? '0'.repeat(64),
    arrangement: '在全科门诊坐诊并带教，提供周转房',
    reason: '本院缺少主治医师',
  };
}

interface Received {
  __typename: string;
  number?: string;
  code?: string;
  message?: string;
}

async function receive(number: string, client = receiver): Promise<Received> {
  const input = await inputFor(number, client);
  const done = await client.data<{ submitPostingReception: Received }>(RECEIVE, { input, key: newId() });
  return done.submitPostingReception;
}

/** A reception as far as its first step. */
async function reception(number: string): Promise<string> {
  const { number: own, message } = await receive(number);
  if (!own) throw new Error(message);
  await there.settle(own);
  return own;
}

async function fileAll(driver: ChainDriver, number: string): Promise<void> {
  for (const office of ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'])
    await driver.file(number, office);
}

async function toItsEnd(driver: ChainDriver, number: string): Promise<void> {
  await driver.upToFiling(number);
  await fileAll(driver, number);
}

const posts = async (community: TestCounty, name: string) => {
  const reader = world.test.app.get(EstablishmentReader, { strict: false });
  const rows = await reader.balances(world.transactions.reader, community.communityId, world.day(60));
  const row = rows.find((one) => one.institutionName === name && one.resource === 'RESIDENT_POST');
  return row ? [row.occupied, row.reserved] : null;
};

it('edge-24 is offered and allowed for the kinds that the county lets go, one person at a time', async () => {
  const offered = await hr.data<{
    neighbourCommunities: { name: string; institutions: { id: string }[] }[];
    postingKinds: { code: string; acrossCommunities: boolean }[];
  }>(NEIGHBOURS);
  expect(offered.neighbourCommunities.map(({ name }) => name)).toEqual(['测试医共体B']);
  expect(offered.neighbourCommunities[0]?.institutions.map(({ id }) => id)).toContain(second.townshipId);
  expect(offered.postingKinds.filter((kind) => kind.acrossCommunities).map(({ code }) => code)).toEqual([
    'RESIDENT',
    'ROTATION',
  ]);
  const input = content(await world.hire('CONTRACT'), { kind: 'SINKING', discipline: '儿科' });
  const { submitPosting } = await hr.data<{ submitPosting: Received & { clause: string } }>(SUBMIT, {
    input,
    key: newId(),
  });
  expect(submitPosting).toMatchObject({ code: 'HOME_NOT_ALLOWED' });
  const sinking = { ...content(await world.hire()), kind: 'SINKING', discipline: '儿科' };
  expect(
    (await hr.data<{ submitPosting: Received }>(SUBMIT, { input: sinking, key: newId() })).submitPosting,
  ).toMatchObject({
    code: 'NOT_ACROSS_COMMUNITIES',
    clause: KINDS_DOCUMENT,
    message: expect.stringContaining('跨医共体'),
  });
  const batch = { reason: '充实基层', lines: [line(await world.hire()), line(await world.hire())] };
  await expect(world.driver.submit('POSTING_BATCH', batch)).rejects.toThrow(
    /跨医共体派驻须在“发起派驻”中逐人办理/,
  );
  await expect(
    world.driver.submit('TRANSFER', {
      ...{ personId: await world.hire(), toInstitutionId: second.townshipId, on: world.day(5) },
      ...{ postName: '全科医师', reason: '充实基层' },
    }),
  ).rejects.toThrow(/调动在医共体内办理/);
});

function line(personId: string) {
  const { reason: _reason, ...rest } = content(personId);
  return rest;
}

it('edge-24 both chains run to their ends, the posting’s first: only then is it in force', async () => {
  const number = await send();
  const seen = await caseAs(hr, number);
  expect(seen?.content.find(({ key }) => key === 'hostCommunity')).toMatchObject({
    label: '接收方医共体',
    value: expect.stringContaining('测试医共体B'),
  });
  expect(seen?.reception).toMatchObject({ communityName: '测试医共体B', state: 'NONE', pending: true });
  await toItsEnd(world.driver, number);
  expect(await statusOf(number)).toBe('RUNNING');
  // No place of the host's community is held before that one has consented, and nothing is held at home.
  expect(await posts(second, '甲镇卫生院B')).toEqual([0, 0]);
  expect(await posts(world.county, '甲镇卫生院A')).toEqual([0, 0]);
  const words = (await caseAs(hr, number))?.history.map(({ opinion }) => opinion);
  expect(words).toContain('各环节已办结，等待接收方医共体同意：测试医共体B尚未提出接收');
  // Nobody has a task of it: those who supervise see what it waits for.
  const auditor = await signedIn(world.county.users['auditor'] ?? '');
  const { supervision } = await auditor.data<{
    supervision: { items: { caseNumber: string; awaits: string | null; blockedBy: string | null }[] };
  }>('{ supervision(page: { first: 50 }) { items { caseNumber awaits blockedBy } } }');
  expect(supervision.items.find(({ caseNumber }) => caseNumber === number)).toEqual({
    caseNumber: number,
    awaits: '等待接收方医共体同意：测试医共体B尚未提出接收',
    blockedBy: null,
  });
  // However often it is looked at, the trail says so once.
  await world.driver.settle(number);
  const told = (await caseAs(hr, number))?.history.filter(({ stepName }) => stepName === '等待实施条件');
  expect(told).toHaveLength(1);

  const own = await reception(number);
  expect((await caseAs(hr, number))?.reception).toMatchObject({ state: 'OPEN', caseNumber: own });
  const inside = await caseAs(receiver, own);
  expect(inside?.title).toMatch(/^接收派驻：王示/);
  expect(inside?.receivedPosting).toMatchObject({
    communityName: '测试医共体A',
    outdated: false,
    sending: { number },
  });
  const keys = inside?.content.map(({ key }) => key) ?? [];
  expect(keys).toEqual(expect.arrayContaining(['sending.personId', 'sending.endOn', 'arrangement']));
  await toItsEnd(there, own);
  expect(await there.settle(own)).toBe('ENDED');
  expect(await world.driver.settle(number)).toBe('ENDED');
  expect(await statusOf(number)).toBe('IMPLEMENTED');
  expect(await posts(second, '甲镇卫生院B')).toEqual([1, 0]);
  const [message] = await world.query(`SELECT COUNT(*) AS n FROM outbox_message WHERE workflow_id = ?`, [
    `case:${number}`,
  ]);
  expect(Number(message?.['n'])).toBeGreaterThan(0);
});

it('edge-24 in the other order too: a consent waits for the posting', async () => {
  const number = await send({ startOn: world.day(30) });
  const own = await reception(number);
  await toItsEnd(there, own);
  expect((await caseAs(receiver, own))?.status).toBe('IMPLEMENTED');
  expect((await caseAs(hr, number))?.reception).toMatchObject({ state: 'CONSENTED', pending: false });
  expect(await statusOf(number)).toBe('RUNNING');
  await toItsEnd(world.driver, number);
  expect(await statusOf(number)).toBe('IMPLEMENTED');
  for (const [client, of] of [
    [hr, number],
    [receiver, own],
  ] as const) {
    const names = (await caseAs(client, of))?.history.map(({ stepName }) => stepName);
    expect(names).toEqual(expect.arrayContaining(['接收方发起接收', '接收方同意接收']));
  }
  // From then on the host's community has it in its lists, as any host has.
  const listed = await receiver.data<{ postings: { items: { caseNumber: string }[] } }>(POSTINGS);
  expect(listed.postings.items.map(({ caseNumber }) => caseNumber)).toContain(number);
});

it('edge-24 those who receive are told of it, and the sender of their answer; nobody beside', async () => {
  const number = await send({ startOn: world.day(33) });
  const told = async (client: GraphqlClient) => {
    const { notices } = await client.data<{
      notices: { items: { kind: string; caseNumber: string | null; text: string }[] };
    }>('{ notices(page: { first: 50 }) { items { kind caseNumber text } } }');
    return notices.items.filter(({ caseNumber }) => caseNumber === number).map(({ text }) => text);
  };
  const asked = `县管乡用人员派驻 ${number} 派往本医共体，须由本医共体按流程同意，请核对后发起接收`;
  expect(await told(receiver)).toEqual([asked]);
  expect(await told(await signedIn('hr.host'))).toEqual([asked]);
  expect(await told(await signedIn('hr.beside'))).toEqual([]);
  await toItsEnd(there, await reception(number));
  expect(await told(hr)).toEqual([`县管乡用人员派驻 ${number} 测试医共体B同意接收`]);
});

it('edge-24 a reception that is voted down sends the posting back, and another may follow', async () => {
  const number = await send({ startOn: world.day(31), kind: 'ROTATION' });
  const own = await reception(number);
  await there.resolve(own, 'PARTY_COMMITTEE');
  await there.review(own, 'REJECT');
  expect((await caseAs(hr, number))?.reception).toMatchObject({ state: 'REJECTED', caseNumber: own });
  await toItsEnd(world.driver, number);
  const back = await caseAs(hr, number);
  expect(back).toMatchObject({ status: 'RETURNED', actions: expect.arrayContaining(['RESUBMIT']) });
  expect(back?.history.at(-1)?.opinion).toMatch(new RegExp(`测试医共体B已否决接收（${own}）：审核意见`));
  // The same text again, which they take this time.
  const rest = await resubmit(number);
  expect((await caseAs(hr, number))?.reception).toMatchObject({ state: 'NONE' });
  const again = await reception(number);
  await toItsEnd(there, again);
  await toItsEnd(world.driver, number);
  expect(await statusOf(number)).toBe('IMPLEMENTED');
  expect(rest.version).toBe(2);
});

async function resubmit(number: string, change: object = {}) {
  const { rawContent, version } = await world.driver.view(number);
  const input = { ...(JSON.parse(rawContent) as object), ...change };
  const request = { caseNumber: number, expectedVersion: version, input, idempotencyKey: newId() };
  await world.driver.cases.resubmit(await world.driver.as('hr'), request);
  await world.driver.settle(number);
  return world.driver.view(number);
}

it('edge-24 a consent is to one text: a changed posting needs another', async () => {
  const number = await send({ startOn: world.day(32), kind: 'ROTATION' });
  const consented = await reception(number);
  await toItsEnd(there, consented);
  await world.driver.resolve(number, 'PARTY_COMMITTEE');
  await world.driver.review(number, 'RETURN', 'SUBMIT');
  await resubmit(number, { duties: '改为住院部值班' });
  expect((await caseAs(hr, number))?.reception).toMatchObject({ state: 'NONE', pending: true });

  // What was asked about a text that changes meanwhile comes back to who asked, and is asked again about the new one.
  const next = await reception(number);
  await there.upToFiling(next);
  await world.driver.resolve(number, 'PARTY_COMMITTEE');
  await world.driver.review(number, 'RETURN', 'SUBMIT');
  await resubmit(number, { duties: '改为门诊' });
  await fileAll(there, next);
  const sentBack = await caseAs(receiver, next);
  expect(sentBack).toMatchObject({ status: 'RETURNED', receivedPosting: { outdated: true } });
  expect(sentBack?.history.at(-1)?.opinion).toMatch(/派出方已修改派驻事项/);
  const input = await inputFor(number);
  const request = { number: next, version: 1, input, key: newId() };
  const answer = await receiver.data<{ resubmitPostingReception: Received }>(RECEIVE_AGAIN, request);
  expect(answer.resubmitPostingReception).toMatchObject({ number: next, version: 2 });
  await there.settle(next);
  await toItsEnd(there, next);
  await toItsEnd(world.driver, number);
  expect(await statusOf(number)).toBe('IMPLEMENTED');
});

it('edge-24 a withdrawn reception leaves the place to another; a posting that ended needs none', async () => {
  const number = await send({ startOn: world.day(33), kind: 'ROTATION' });
  const own = await reception(number);
  await there.cases.withdraw(await there.as('hr'), {
    ...{ caseNumber: own, expectedVersion: 1, reason: '再议', idempotencyKey: newId() },
  });
  expect((await caseAs(hr, number))?.reception).toMatchObject({ state: 'NONE' });
  const next = await reception(number);
  await world.driver.cases.withdraw(await world.driver.as('hr'), {
    ...{ caseNumber: number, expectedVersion: 1, reason: '不再派出', idempotencyKey: newId() },
  });
  await toItsEnd(there, next);
  const back = await caseAs(receiver, next);
  expect(back?.status).toBe('RETURNED');
  expect(back?.history.at(-1)?.opinion).toMatch(/已撤回，不再需要接收/);
});

it('edge-24 edge-23 the officers of the host and of its community see the posting, and nobody else there', async () => {
  const number = await send({ startOn: world.day(34), kind: 'ROTATION' });
  const host = await signedIn('hr.host');
  for (const client of [receiver, host]) {
    expect(await caseAs(client, number)).toMatchObject({
      number,
      actions: [],
      reception: { mayRequest: true },
    });
    const items = (await receivable(client)).items;
    expect(items.find(({ caseNumber }) => caseNumber === number)).toMatchObject({
      ...{ state: 'NONE', mayRequest: true, homeCommunityName: '测试医共体A' },
      hostInstitutionName: '甲镇卫生院B',
    });
  }
  const beside = await signedIn('hr.beside');
  expect(await caseAs(beside, number)).toBeNull();
  expect((await receivable(beside)).total).toBe(0);
  expect(await receive(number, beside)).toMatchObject({ code: 'SENDING_UNKNOWN' });
  for (const user of ['SECRETARIAT', 'auditor']) {
    const client = await signedIn(second.users[user] ?? '');
    expect(await caseAs(client, number)).toBeNull();
    expect((await client.post(RECEIVABLE)).errors.length).toBeGreaterThan(0);
  }
  // What was laid before the bodies stays theirs, and the community's own list of postings shows it once in force.
  const listed = await host.data<{ postings: { items: { caseNumber: string }[] } }>(POSTINGS);
  expect(listed.postings.items.map(({ caseNumber }) => caseNumber)).not.toContain(number);
  // The home's officer does not take people in for others, nor see how the others go about it.
  expect(await receive(number, hr)).toMatchObject({ code: 'SENDING_UNKNOWN' });
  const own = await reception(number);
  expect(await caseAs(hr, own)).toBeNull();
});

it('edge-24 of fifty who would take the same person in at once one does', async () => {
  const number = await send({ startOn: world.day(35), kind: 'ROTATION' });
  const input = await inputFor(number);
  const answers = await Promise.all(
    Array.from({ length: 50 }, () =>
      receiver.data<{ submitPostingReception: Received }>(RECEIVE, { input, key: newId() }),
    ),
  );
  const done = answers.map((answer) => answer.submitPostingReception);
  expect(done.filter(({ number: own }) => own)).toHaveLength(1);
  expect(new Set(done.flatMap(({ code }) => code ?? []))).toEqual(new Set(['RECEPTION_EXISTS']));
  const rows = await world.query(
    'SELECT COUNT(*) AS n FROM posting_reception WHERE sending_case_number = ?',
    [number],
  );
  expect(Number(rows[0]?.['n'])).toBe(1);
}, 60_000);

it('edge-24 whoever serves there counts for the host’s coverage; later changes are the sending community’s', async () => {
  const { test, transactions, driver } = world;
  await transactions.run((tx) =>
    test.app.get(Registrar, { strict: false }).policy(tx, {
      ...{ profileCode: 'PA', key: 'establishment.coverage', documentNumber: KINDS_DOCUMENT, isDemo: true },
      value: { hostKinds: ['TOWNSHIP_HOSPITAL'], homeKinds: ['LEAD_HOSPITAL'], titles: ['主治医师'] },
      validFrom: SINCE,
    }),
  );
  const gapsAt = async (institutionId: string) => {
    const coverage = test.app.get(Coverage, { strict: false });
    const days = [world.day(1), world.day(10)] as const;
    const units = await coverage.of(transactions.reader, second.communityId, ...days);
    return units.find((unit) => unit.institutionId === institutionId)?.gaps.length;
  };
  expect(await gapsAt(second.townshipId)).toBe(1);
  const number = await send({ startOn: world.day(-5), endOn: world.day(20) });
  await toItsEnd(there, await reception(number));
  await toItsEnd(driver, number);
  expect(await gapsAt(second.townshipId)).toBe(0);
  // The host's community opens the posting as its own hosts do; what is recorded of it is the sender's.
  const posting = await world.posting(number);
  const seen = await receiver.data<{ posting: { id: string; life: { actions: string[] } } }>(
    'query($id: ID!) { posting(id: $id) { id life { actions } } }',
    { id: posting?.id },
  );
  expect(seen.posting).toEqual({ id: posting?.id, life: { actions: [] } });

  // Both have consented to these days: for more of them both are asked again.
  const change = { postingId: posting?.id, kind: 'EXTENSION', toOn: world.day(25), reason: '工作需要' };
  const extended = await hr.data<{ submitPostingChange: Received }>(CHANGE, { input: change, key: newId() });
  expect(extended.submitPostingChange).toMatchObject({ code: 'ACROSS_EXTENSION' });

  const asked = await hr.data<{ submitCancellation: Received }>(CANCEL, {
    number: await cancellable(),
    key: newId(),
  });
  const cancelling = asked.submitCancellation.number ?? '';
  await driver.settle(cancelling);
  await toItsEnd(driver, cancelling);
  expect(await statusOf(cancelling)).toBe('IMPLEMENTED');
});

/** A posting in force that has not begun. */
async function cancellable(): Promise<string> {
  const number = await send({ startOn: world.day(700), endOn: world.day(710), kind: 'ROTATION' });
  await toItsEnd(there, await reception(number));
  await toItsEnd(world.driver, number);
  return number;
}

it('edge-24 what is on record is what the trails of both say, and nothing of it can be changed', async () => {
  const verifier = world.test.app.get(AuditVerifier, { strict: false });
  const breaksOf = async () => (await verifier.verify(world.transactions.reader)).breaks;
  const [row] = await world.query(`SELECT id FROM posting_reception WHERE effect = 'CONSENTED' LIMIT 1`);
  const change = `UPDATE posting_reception SET effect = 'REJECTED' WHERE id = ?`;
  await expect(world.query(change, [row?.['id']])).rejects.toThrow(/only ends/);
  await expect(world.query('DELETE FROM posting_crossing')).rejects.toThrow(/append-only/);
  expect(await breaksOf()).toEqual([]);
});
