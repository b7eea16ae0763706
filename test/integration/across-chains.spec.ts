import { newId } from '../../libs/database/index.js';
import { AcrossWorld } from './across-world.js';
import type { Received } from './across-world.js';

const RECEIVE_AGAIN = `mutation($number: String!, $version: Int!, $input: PostingReceptionInput!, $key: ID!) {
  resubmitPostingReception(caseNumber: $number, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    __typename ... on ApprovalCase { number version } ... on Refusal { code message } } }`;
const POSTINGS = `{ postings { total items { caseNumber status hostInstitutionName } } }`;

let w: AcrossWorld;

beforeAll(async () => {
  w = await AcrossWorld.start();
});
afterAll(() => w.close());

it('edge-24 both chains run to their ends, the posting’s first: only then is it in force', async () => {
  const number = await w.send();
  const seen = await w.caseAs(w.hr, number);
  expect(seen?.content.find(({ key }) => key === 'hostCommunity')).toMatchObject({
    label: '接收方医共体',
    value: expect.stringContaining('测试医共体B'),
  });
  expect(seen?.reception).toMatchObject({ communityName: '测试医共体B', state: 'NONE', pending: true });
  await w.toItsEnd(w.driver, number);
  expect(await w.statusOf(number)).toBe('RUNNING');
  // No place of the host's community is held before that one has consented, and nothing is held at home.
  expect(await w.posts(w.second, '甲镇卫生院B')).toEqual([0, 0]);
  expect(await w.posts(w.world.county, '甲镇卫生院A')).toEqual([0, 0]);
  const words = (await w.caseAs(w.hr, number))?.history.map(({ opinion }) => opinion);
  expect(words).toContain('各环节已办结，等待接收方医共体同意：测试医共体B尚未提出接收');
  // Nobody has a task of it: those who supervise see what it waits for.
  const auditor = await w.signedIn(w.world.county.users['auditor'] ?? '');
  const { supervision } = await auditor.data<{
    supervision: { items: { caseNumber: string; awaits: string | null; blockedBy: string | null }[] };
  }>('{ supervision(page: { first: 50 }) { items { caseNumber awaits blockedBy } } }');
  expect(supervision.items.find(({ caseNumber }) => caseNumber === number)).toEqual({
    caseNumber: number,
    awaits: '等待接收方医共体同意：测试医共体B尚未提出接收',
    blockedBy: null,
  });
  // However often it is looked at, the trail says so once.
  await w.driver.settle(number);
  const told = (await w.caseAs(w.hr, number))?.history.filter(({ stepName }) => stepName === '等待实施条件');
  expect(told).toHaveLength(1);

  const own = await w.reception(number);
  expect((await w.caseAs(w.hr, number))?.reception).toMatchObject({ state: 'OPEN', caseNumber: own });
  const inside = await w.caseAs(w.receiver, own);
  expect(inside?.title).toMatch(/^接收派驻：王示/);
  expect(inside?.receivedPosting).toMatchObject({
    communityName: '测试医共体A',
    outdated: false,
    sending: { number },
  });
  const keys = inside?.content.map(({ key }) => key) ?? [];
  expect(keys).toEqual(expect.arrayContaining(['sending.personId', 'sending.endOn', 'arrangement']));
  await w.toItsEnd(w.there, own);
  expect(await w.there.settle(own)).toBe('ENDED');
  expect(await w.driver.settle(number)).toBe('ENDED');
  expect(await w.statusOf(number)).toBe('IMPLEMENTED');
  expect(await w.posts(w.second, '甲镇卫生院B')).toEqual([1, 0]);
  const [message] = await w.world.query(`SELECT COUNT(*) AS n FROM outbox_message WHERE workflow_id = ?`, [
    `case:${number}`,
  ]);
  expect(Number(message?.['n'])).toBeGreaterThan(0);
});

it('edge-24 in the other order too: a consent waits for the posting', async () => {
  const number = await w.send({ startOn: w.world.day(30) });
  const own = await w.reception(number);
  await w.toItsEnd(w.there, own);
  expect((await w.caseAs(w.receiver, own))?.status).toBe('IMPLEMENTED');
  expect((await w.caseAs(w.hr, number))?.reception).toMatchObject({ state: 'CONSENTED', pending: false });
  expect(await w.statusOf(number)).toBe('RUNNING');
  await w.toItsEnd(w.driver, number);
  expect(await w.statusOf(number)).toBe('IMPLEMENTED');
  for (const [client, of] of [
    [w.hr, number],
    [w.receiver, own],
  ] as const) {
    const names = (await w.caseAs(client, of))?.history.map(({ stepName }) => stepName);
    expect(names).toEqual(expect.arrayContaining(['接收方发起接收', '接收方同意接收']));
  }
  // From then on the host's community has it in its lists, as any host has.
  const listed = await w.receiver.data<{ postings: { items: { caseNumber: string }[] } }>(POSTINGS);
  expect(listed.postings.items.map(({ caseNumber }) => caseNumber)).toContain(number);
});

it('edge-24 a reception that is voted down sends the posting back, and another may follow', async () => {
  const number = await w.send({ startOn: w.world.day(31), kind: 'ROTATION' });
  const own = await w.reception(number);
  await w.there.resolve(own, 'PARTY_COMMITTEE');
  await w.there.review(own, 'REJECT');
  expect((await w.caseAs(w.hr, number))?.reception).toMatchObject({ state: 'REJECTED', caseNumber: own });
  await w.toItsEnd(w.driver, number);
  const back = await w.caseAs(w.hr, number);
  expect(back).toMatchObject({ status: 'RETURNED', actions: expect.arrayContaining(['RESUBMIT']) });
  expect(back?.history.at(-1)?.opinion).toMatch(new RegExp(`测试医共体B已否决接收（${own}），请与其协商`));
  // The same text again, which they take this time.
  const rest = await w.resubmit(number);
  expect((await w.caseAs(w.hr, number))?.reception).toMatchObject({ state: 'NONE' });
  const again = await w.reception(number);
  await w.toItsEnd(w.there, again);
  await w.toItsEnd(w.driver, number);
  expect(await w.statusOf(number)).toBe('IMPLEMENTED');
  expect(rest.version).toBe(2);
});

it('edge-24 a consent is to one text: a changed posting needs another', async () => {
  const number = await w.send({ startOn: w.world.day(32), kind: 'ROTATION' });
  const consented = await w.reception(number);
  await w.toItsEnd(w.there, consented);
  await w.change(number, { duties: '改为住院部值班' });
  expect((await w.caseAs(w.hr, number))?.reception).toMatchObject({ state: 'NONE', pending: true });

  // What was asked about a text that changes meanwhile comes back to who asked, and is asked again about the new one.
  const next = await w.reception(number);
  await w.there.upToFiling(next);
  await w.change(number, { duties: '改为门诊' });
  await w.fileAll(w.there, next);
  const sentBack = await w.caseAs(w.receiver, next);
  expect(sentBack).toMatchObject({ status: 'RETURNED', receivedPosting: { outdated: true } });
  expect(sentBack?.history.at(-1)?.opinion).toMatch(/派出方已修改派驻事项/);
  const input = await w.inputFor(number);
  const request = { number: next, version: 1, input, key: newId() };
  const answer = await w.receiver.data<{ resubmitPostingReception: Received }>(RECEIVE_AGAIN, request);
  expect(answer.resubmitPostingReception).toMatchObject({ number: next, version: 2 });
  await w.there.settle(next);
  await w.toItsEnd(w.there, next);
  await w.toItsEnd(w.driver, number);
  expect(await w.statusOf(number)).toBe('IMPLEMENTED');
});

it('edge-24 a withdrawn reception leaves the place to another; a posting that ended needs none', async () => {
  const number = await w.send({ startOn: w.world.day(33), kind: 'ROTATION' });
  const own = await w.reception(number);
  await w.there.cases.withdraw(await w.there.as('hr'), {
    ...{ caseNumber: own, expectedVersion: 1, reason: '再议', idempotencyKey: newId() },
  });
  expect((await w.caseAs(w.hr, number))?.reception).toMatchObject({ state: 'NONE' });
  const next = await w.reception(number);
  await w.driver.cases.withdraw(await w.driver.as('hr'), {
    ...{ caseNumber: number, expectedVersion: 1, reason: '不再派出', idempotencyKey: newId() },
  });
  await w.toItsEnd(w.there, next);
  const back = await w.caseAs(w.receiver, next);
  expect(back?.status).toBe('RETURNED');
  expect(back?.history.at(-1)?.opinion).toMatch(/已撤回，不再需要接收/);
});
