import { AuditVerifier } from '../../libs/audit/index.js';
import { newId } from '../../libs/database/index.js';
import { Coverage } from '../../libs/establishment/index.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { AcrossWorld } from './across-world.js';
import type { Received } from './across-world.js';

const ASK = `mutation($input: PostingReturnAskInput!) { askPostingReturn(input: $input) {
  __typename ... on Posting { status returnAsks { toOn reason communityName } } ... on Refusal { code message } } }`;
const EVENT = `mutation($input: PostingEventInput!) { recordPostingEvent(input: $input) {
  __typename ... on Refusal { code message } } }`;
const POSTING = `query($id: ID!) { posting(id: $id) { status endOn mayAskReturn returnAsks { toOn reason communityName }
  life { actions changes { caseNumber mayOpen } } } }`;
const LIST = '{ postings { items { caseNumber status } } }';
const CHANGE = `mutation($input: PostingChangeInput!, $key: ID!) {
  submitPostingChange(input: $input, idempotencyKey: $key) {
    __typename ... on ApprovalCase { number } ... on Refusal { code message } } }`;
const CANCEL = `mutation($number: String!, $key: ID!) {
  submitCancellation(caseNumber: $number, reason: "不再派出", idempotencyKey: $key) {
    __typename ... on ApprovalCase { number } ... on Refusal { code message } } }`;

let w: AcrossWorld;

beforeAll(async () => {
  w = await AcrossWorld.start();
});
afterAll(() => w.close());

it('edge-24 whoever serves there counts for the host’s coverage; later changes are the sending community’s', async () => {
  const { driver } = w;
  const coverage = { hostKinds: ['TOWNSHIP_HOSPITAL'], homeKinds: ['LEAD_HOSPITAL'], titles: ['主治医师'] };
  await w.policy('establishment.coverage', coverage);
  const gapsAt = async (institutionId: string) => {
    const days = [w.world.day(1), w.world.day(10)] as const;
    const units = await w.get(Coverage).of(w.world.transactions.reader, w.second.communityId, ...days);
    return units.find((unit) => unit.institutionId === institutionId)?.gaps.length;
  };
  expect(await gapsAt(w.second.townshipId)).toBe(1);
  const number = await w.posted({ startOn: w.world.day(-5), endOn: w.world.day(20) });
  expect(await gapsAt(w.second.townshipId)).toBe(0);
  // The host's community opens the posting as its own hosts do; what is recorded of it is the sender's.
  const posting = await w.world.posting(number);
  const seen = await w.receiver.data<{ posting: { id: string; life: { actions: string[] } } }>(
    'query($id: ID!) { posting(id: $id) { id life { actions } } }',
    { id: posting?.id },
  );
  expect(seen.posting).toEqual({ id: posting?.id, life: { actions: [] } });

  // Both have consented to these days: for more of them both are asked again.
  const change = { postingId: posting?.id, kind: 'EXTENSION', toOn: w.world.day(25), reason: '工作需要' };
  const extended = await w.hr.data<{ submitPostingChange: Received }>(CHANGE, {
    input: change,
    key: newId(),
  });
  expect(extended.submitPostingChange).toMatchObject({ code: 'ACROSS_EXTENSION' });

  const asked = await w.hr.data<{ submitCancellation: Received }>(CANCEL, {
    // One that has not begun.
    number: await w.posted({ startOn: w.world.day(700), endOn: w.world.day(710), kind: 'ROTATION' }),
    key: newId(),
  });
  const cancelling = asked.submitCancellation.number ?? '';
  await driver.settle(cancelling);
  await w.toItsEnd(driver, cancelling);
  expect(await w.statusOf(cancelling)).toBe('IMPLEMENTED');
});

interface PostingSeen {
  status: string;
  endOn: string;
  mayAskReturn: boolean;
  returnAsks: { toOn: string; reason: string; communityName: string }[];
  life: { actions: string[]; changes: { caseNumber: string; mayOpen: boolean }[] };
}

const seenBy = async (client: GraphqlClient, id: string) =>
  (await client.data<{ posting: PostingSeen | null }>(POSTING, { id })).posting;
const askedBy = async (client: GraphqlClient, input: object) =>
  (await client.data<{ askPostingReturn: Received }>(ASK, { input })).askPostingReturn;
const listedBy = async (client: GraphqlClient, number: string) =>
  (
    await client.data<{ postings: { items: { caseNumber: string; status: string }[] } }>(LIST)
  ).postings.items.find(({ caseNumber }) => caseNumber === number)?.status;

it('edge-24 the host asks for an early return, the sender has it decided, and the host is told of all of it', async () => {
  const number = await w.posted({ startOn: w.world.day(-3), endOn: w.world.day(40), kind: 'ROTATION' });
  const id = (await w.world.posting(number))?.id ?? '';
  const host = await w.signedIn('hr.host');
  const news = (what: string) => `县管乡用人员派驻 ${number} ${what}`;
  expect(await seenBy(host, id)).toMatchObject({ mayAskReturn: true, returnAsks: [], life: { actions: [] } });
  expect(await seenBy(w.hr, id)).toMatchObject({
    ...{ mayAskReturn: false, life: { actions: ['RETURN', 'SUSPEND', 'LEAVE'] } },
  });

  const toOn = w.world.day(5);
  const ask = { id: newId(), postingId: id, toOn, reason: '本院已招聘到医师' };
  // Only who takes people in at the host asks, and only for days within the term.
  for (const client of [await w.signedIn('hr.beside'), w.hr])
    expect(await askedBy(client, { ...ask, id: newId() })).toMatchObject({ code: 'POSTING_UNKNOWN' });
  for (const day of [w.world.day(-1), w.world.day(40), w.world.day(90)])
    expect(await askedBy(host, { ...ask, id: newId(), toOn: day })).toMatchObject({ __typename: 'Refusal' });
  const asked = { toOn, reason: ask.reason, communityName: '测试医共体B' };
  for (let times = 0; times < 2; times += 1)
    expect(await askedBy(host, ask)).toMatchObject({ status: 'ACTIVE', returnAsks: [asked] });
  expect(await seenBy(w.hr, id)).toMatchObject({ status: 'ACTIVE', returnAsks: [asked] });
  const wish = news(`接收方医共体请求提前返回，最后一日${toOn}；是否返回，请按流程办理`);
  expect((await w.told(w.hr, number)).filter((text) => text === wish)).toHaveLength(1);
  expect(await w.told(host, number)).not.toContain(wish);

  const reasons = { reason: '接收方请求', coverageReason: '接收方已另有医师在岗' };
  const change = { postingId: id, kind: 'RETURN', toOn, ...reasons };
  const { submitPostingChange } = await w.hr.data<{ submitPostingChange: Received }>(CHANGE, {
    ...{ input: change, key: newId() },
  });
  const own = submitPostingChange.number ?? '';
  await w.driver.settle(own);
  expect((await w.told(host, number))[0]).toBe(
    news(`派出方申请派驻提前返回，最后一日拟为${toOn}，按派出方流程审批中`),
  );
  expect(await listedBy(host, number)).toBe('RETURNING');
  expect(await seenBy(host, id)).toMatchObject({ mayAskReturn: false });
  for (const [client, mayOpen] of [
    [host, false],
    [w.hr, true],
  ] as const)
    expect((await seenBy(client, id))?.life.changes).toEqual([{ caseNumber: own, mayOpen }]);
  // How the sender's bodies go about it is theirs.
  expect(await w.caseAs(host, own)).toBeNull();
  await w.toItsEnd(w.driver, own);
  expect((await w.told(host, number))[0]).toBe(news(`提前返回，最后一日为${toOn}`));
  expect((await w.told(w.receiver, number))[0]).toBe(news(`提前返回，最后一日为${toOn}`));
  expect(await w.told(await w.signedIn('hr.beside'), number)).toEqual([]);
  expect(await seenBy(host, id)).toMatchObject({ endOn: toOn });
});

it('edge-24 edge-35 the host is told when its guest is suspended or leaves, and when a posting is cancelled', async () => {
  const number = await w.posted({ startOn: w.world.day(-3), endOn: w.world.day(60), kind: 'ROTATION' });
  const postingId = (await w.world.posting(number))?.id ?? '';
  const record = async (input: object) => {
    const event = { id: newId(), postingId, documentNumber: '示例人〔2026〕9号', ...input };
    const done = await w.hr.data<{ recordPostingEvent: object }>(EVENT, { input: event });
    expect(done.recordPostingEvent).toMatchObject({ __typename: 'Posting' });
  };
  const [from, to] = [w.world.day(2), w.world.day(4)];
  await record({ kind: 'SUSPENDED', fromOn: from, toOn: to });
  const host = await w.signedIn('hr.host');
  const news = (what: string) => `县管乡用人员派驻 ${number} ${what}`;
  expect((await w.told(host, number))[0]).toBe(news(`暂停，自${from}至${to}`));
  await record({ kind: 'RESIGNED', toOn: w.world.day(10) });
  expect((await w.told(host, number))[0]).toBe(news(`辞职，最后一日为${w.world.day(10)}`));

  const later = await w.posted({ startOn: w.world.day(300), endOn: w.world.day(310), kind: 'ROTATION' });
  const { submitCancellation } = await w.hr.data<{ submitCancellation: Received }>(CANCEL, {
    ...{ number: later, key: newId() },
  });
  const cancelling = submitCancellation.number ?? '';
  await w.driver.settle(cancelling);
  await w.toItsEnd(w.driver, cancelling);
  expect(await w.told(host, later)).toContain(`县管乡用人员派驻 ${later} 已取消，不再派出`);
  expect(await listedBy(host, later)).toBe('CANCELLED');
  const { breaks } = await w.get(AuditVerifier).verify(w.world.transactions.reader);
  expect(breaks).toEqual([]);
});
