import { newId } from '../../libs/database/index.js';
import { POSTING_CREDIT } from '../../libs/posting/index.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { AcrossWorld } from './across-world.js';

const PUT_BEFORE = `query($number: String!) { receivablePosting(caseNumber: $number) {
  state mayRequest caseStatus postingId content { key value } } }`;
const COMMENT = `mutation($input: CommentInput!) { commentOnCase(input: $input) {
  __typename ... on Refusal { code } } }`;
const LINKED = `query($number: String!) { case(number: $number) { title content { key value } receivedPosting {
  version changedSince outdated sending { title status } } } }`;
const CREDIT = `query($id: ID!) { postingCredit(postingId: $id) { ... on PostingCredit { lines { caseNumber } } } }`;
const POSTINGS = `{ postings { total items { caseNumber status hostInstitutionName } } }`;

interface PutBefore {
  state: string;
  mayRequest: boolean;
  caseStatus: string;
  postingId: string | null;
  content: { key: string; value: string }[];
}

let w: AcrossWorld;

beforeAll(async () => {
  w = await AcrossWorld.start();
});
afterAll(() => w.close());

it('edge-24 those who receive are told of it, and the sender of their answer; nobody beside', async () => {
  const number = await w.send({ startOn: w.world.day(33) });
  const asked = `县管乡用人员派驻 ${number} 派往本医共体，须由本医共体按流程同意，请核对后发起接收`;
  expect(await w.told(w.receiver, number)).toEqual([asked]);
  expect(await w.told(await w.signedIn('hr.host'), number)).toEqual([asked]);
  expect(await w.told(await w.signedIn('hr.beside'), number)).toEqual([]);
  await w.toItsEnd(w.there, await w.reception(number));
  expect(await w.told(w.hr, number)).toEqual([`县管乡用人员派驻 ${number} 测试医共体B同意接收`]);
});

it('edge-24 edge-23 the officers of the host and of its community see the posting, and nobody else there', async () => {
  const number = await w.send({ startOn: w.world.day(34), kind: 'ROTATION' });
  const host = await w.signedIn('hr.host');
  for (const client of [w.receiver, host]) {
    // What it says, whether it is taken in, and what comes of it; nothing of what the other bodies do with it.
    expect(await w.caseAs(client, number)).toBeNull();
    const { receivablePosting: seen } = await client.data<{ receivablePosting: PutBefore }>(PUT_BEFORE, {
      number,
    });
    expect(seen).toMatchObject({ state: 'NONE', mayRequest: true, caseStatus: 'RUNNING', postingId: null });
    expect(seen.content.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['personId', 'duties', 'endOn']),
    );
    const items = (await w.receivable(client)).items;
    expect(items.find(({ caseNumber }) => caseNumber === number)).toMatchObject({
      ...{ state: 'NONE', mayRequest: true, homeCommunityName: '测试医共体A' },
      hostInstitutionName: '甲镇卫生院B',
    });
  }
  const beside = await w.signedIn('hr.beside');
  expect(await w.caseAs(beside, number)).toBeNull();
  expect((await w.receivable(beside)).total).toBe(0);
  expect(await w.receive(number, beside)).toMatchObject({ code: 'SENDING_UNKNOWN' });
  for (const user of ['SECRETARIAT', 'auditor']) {
    const client = await w.signedIn(w.second.users[user] ?? '');
    expect(await w.caseAs(client, number)).toBeNull();
    expect((await client.post('{ receivablePostings { total } }')).errors.length).toBeGreaterThan(0);
  }
  // What was laid before the bodies stays theirs, and the community's own list of postings shows it once in force.
  const listed = await host.data<{ postings: { items: { caseNumber: string }[] } }>(POSTINGS);
  expect(listed.postings.items.map(({ caseNumber }) => caseNumber)).not.toContain(number);
  // The home's officer does not take people in for others, nor see how the others go about it.
  expect(await w.receive(number, w.hr)).toMatchObject({ code: 'SENDING_UNKNOWN' });
  const own = await w.reception(number);
  expect(await w.caseAs(w.hr, own)).toBeNull();
});

it('edge-24 edge-23 what the bodies of one community say of it stays there, whichever side it is', async () => {
  const number = await w.send({ startOn: w.world.day(36), kind: 'ROTATION' });
  const comment = async (client: GraphqlClient, caseNumber: string) => {
    const input = { id: newId(), caseNumber, text: '请尽快' };
    return (await client.data<{ commentOnCase: object }>(COMMENT, { input })).commentOnCase;
  };
  const own = await w.reception(number);
  for (const [client, caseNumber] of [
    [w.receiver, number],
    [w.hr, own],
  ] as const) {
    expect(await comment(client, caseNumber)).toEqual({ __typename: 'Refusal', code: 'CASE_UNKNOWN' });
    expect(await w.caseAs(client, caseNumber)).toBeNull();
  }
  await w.there.resolve(own, 'PARTY_COMMITTEE');
  await w.there.review(own, 'REJECT');
  await w.toItsEnd(w.driver, number);
  // The sender learns the answer; the words of those who gave it are in none of what it reads.
  const seen = await w.caseAs(w.hr, number);
  expect(seen).toMatchObject({ status: 'RETURNED', reception: { state: 'REJECTED', caseNumber: own } });
  expect(JSON.stringify(seen)).toContain(`已否决接收（${own}）`);
  expect(seen?.history.filter(({ opinion }) => opinion === '审核意见')).toHaveLength(1);
  expect(seen?.history.at(-1)?.opinion).not.toContain('审核意见');
});

it('edge-24 edge-17 a reception shows what was consented to, whatever the posting says by now', async () => {
  const number = await w.send({ startOn: w.world.day(37), kind: 'ROTATION' });
  const own = await w.reception(number);
  await w.toItsEnd(w.there, own);
  const linked = async () =>
    (
      await w.receiver.data<{
        case: {
          title: string;
          content: object[];
          receivedPosting: { changedSince: boolean; sending: { title: string; status: string } };
        };
      }>(LINKED, { number: own })
    ).case;
  const before = await linked();
  expect(before.receivedPosting).toMatchObject({ version: 1, changedSince: false, outdated: false });
  // Another person, sent back and submitted again: the consent was to the first.
  await w.change(number, { personId: await w.world.hire(), duties: '改派他人' });
  const after = await linked();
  expect(after).toMatchObject({ title: before.title, content: before.content });
  expect(after.receivedPosting).toMatchObject({
    ...{ version: 1, changedSince: true },
    sending: { title: before.receivedPosting.sending.title, status: 'RUNNING' },
  });
  expect((await w.caseAs(w.hr, number))?.title).not.toBe(before.receivedPosting.sending.title);
  expect((await w.caseAs(w.hr, number))?.reception).toMatchObject({ state: 'NONE', pending: true });
  await w.toItsEnd(w.driver, number);
  expect(await w.statusOf(number)).toBe('RUNNING');
});

it('edge-24 the host’s officers find what came of it where they read it', async () => {
  const number = await w.posted({ startOn: w.world.day(38), kind: 'ROTATION' });
  const { receivablePosting: seen } = await w.receiver.data<{ receivablePosting: PutBefore }>(PUT_BEFORE, {
    number,
  });
  const posting = await w.world.posting(number);
  expect(seen).toMatchObject({ state: 'CONSENTED', caseStatus: 'IMPLEMENTED', postingId: posting?.id });
  await w.policy(POSTING_CREDIT, { hostKinds: ['TOWNSHIP_HOSPITAL'], requiredDays: 365 });
  // The days there are listed for both sides.
  for (const client of [w.hr, w.receiver]) {
    const { postingCredit } = await client.data<{ postingCredit: { lines: object[] } }>(CREDIT, {
      id: posting?.id,
    });
    expect(postingCredit.lines).toEqual([{ caseNumber: number }]);
  }
});
