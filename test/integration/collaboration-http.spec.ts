import { CancellationService } from '../../libs/approval/index.js';
import { AuthService } from '../../libs/access/index.js';
import { newId } from '../../libs/database/index.js';
import { PASSWORD, SINCE } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { PostingWorld } from './posting-world.js';

let world: PostingWorld;
let api: Awaited<ReturnType<typeof startApi>>;
let doctorId: string;
let number: string;
let other: string;
const clients = new Map<string, GraphqlClient>();

/** A client that is signed in as that user. */
async function as(user: string): Promise<GraphqlClient> {
  const known = clients.get(user);
  if (known) return known;
  const name = world.county.users[user] ?? user;
  const client = await new GraphqlClient(api.baseUrl).signedIn(name, PASSWORD);
  clients.set(user, client);
  return client;
}

interface Seen {
  case: { number: string; history: object[]; collaboration: { unreadCopy: boolean } } | null;
}
const CASE = `query($number: String!) { case(number: $number) {
  number history { action } publicities { id } filingTracks { taskId } posting { id }
  collaboration { unreadCopy comments { text } asks { id mayGive } } cancellation { mayRequest } } }`;
const seen = async (user: string, of: string) =>
  (await (await as(user)).data<Seen>(CASE, { number: of })).case;
const mutate = async (user: string, name: string, type: string, input: object) => {
  const query = `mutation($input: ${type}!) { ${name}(input: $input) {
    __typename ... on ApprovalCase { number } ... on Refusal { code message } } }`;
  const data = await (
    await as(user)
  ).data<Record<string, { __typename: string; code?: string }>>(query, { input });
  return data[name];
};

beforeAll(async () => {
  world = await PostingWorld.start();
  doctorId = await world.hire();
  await world.transactions.run((tx) =>
    world.test.app.get(AuthService, { strict: false }).createAccount(
      tx,
      { actor: null, now: new Date(`${SINCE}T00:00:00Z`) },
      {
        username: 'doctor.http',
        password: PASSWORD,
        personId: doctorId,
        displayName: '医生',
        communityId: world.county.communityId,
        grants: [],
      },
    ),
  );
  api = await startApi(world.test.env);
  number = await world.driver.submit('POSTING', world.content(await world.hire()));
  other = await world.driver.submit('POSTING', world.content(await world.hire()));
});
afterAll(async () => {
  await api.stop();
  await world.test.close();
});

it('somebody with an account and no role sees no case, until one is sent to them: then this one only', async () => {
  expect([await seen('doctor.http', number), await seen('doctor.http', other)]).toEqual([null, null]);
  const recipients = [{ id: newId(), personId: doctorId }];
  expect(await mutate('hr', 'copyCase', 'CopyInput', { caseNumber: number, recipients })).toMatchObject({
    __typename: 'ApprovalCase',
  });
  expect(await seen('doctor.http', number)).toMatchObject({ number, collaboration: { unreadCopy: true } });
  expect(await seen('doctor.http', other)).toBeNull();
  const doctor = await as('doctor.http');
  const list = await doctor.post('{ cases { total } }');
  expect(list.errors[0]?.extensions.code).toBe('FORBIDDEN');
  const read = await doctor.data<{ markCopyRead: { __typename: string } }>(
    'mutation($n: String!) { markCopyRead(caseNumber: $n) { __typename } }',
    { n: number },
  );
  expect(read.markCopyRead.__typename).toBe('ApprovalCase');
  const inbox = await doctor.data<{ copiesToMe: { total: number; unread: number } }>(
    '{ copiesToMe { total unread items { caseNumber readAt } } }',
  );
  expect(inbox.copiesToMe).toMatchObject({ total: 1, unread: 0 });
});

it('what the rules refuse is answered with code and words, what is not seen as if it were not there', async () => {
  const comment = (caseNumber: string) => ({ id: newId(), caseNumber, text: '请补充' });
  expect(await mutate('doctor.http', 'commentOnCase', 'CommentInput', comment(other))).toMatchObject({
    __typename: 'Refusal',
    code: 'CASE_UNKNOWN',
  });
  expect(await mutate('doctor.http', 'commentOnCase', 'CommentInput', comment(number))).toMatchObject({
    __typename: 'ApprovalCase',
  });
  expect(
    await mutate('hr', 'commentOnCase', 'CommentInput', { id: 'x', caseNumber: number, text: '好' }),
  ).toMatchObject({ code: 'BAD_ID' });
  const [task] = (await world.driver.view(number, 'PARTY_COMMITTEE.clerk')).myTasks;
  const nudge = { id: newId(), taskId: task?.id };
  expect(await mutate('hr', 'nudgeTask', 'NudgeInput', nudge)).toMatchObject({ code: 'POLICY_MISSING' });
});

it('a clerk asks for an opinion, who is asked answers it from the inbox', async () => {
  const [task] = (await world.driver.view(number, 'PARTY_COMMITTEE.clerk')).myTasks;
  const ask = {
    id: newId(),
    taskId: task?.id,
    contentSha256: task?.contentSha256,
    moment: 'BEFORE',
    target: { personId: doctorId },
    question: '岗位是否合适',
  };
  expect(await mutate('PARTY_COMMITTEE.clerk', 'askOpinion', 'AskInput', ask)).toMatchObject({
    __typename: 'ApprovalCase',
  });
  const doctor = await as('doctor.http');
  const { myOpinionAsks } = await doctor.data<{ myOpinionAsks: { total: number; items: { id: string }[] } }>(
    '{ myOpinionAsks { total items { id caseNumber question mayGive } } }',
  );
  expect(myOpinionAsks.items).toMatchObject([{ id: ask.id, caseNumber: number, mayGive: true }]);
  const given = { id: newId(), askId: ask.id, contentSha256: task?.contentSha256, text: '合适' };
  expect(await mutate('doctor.http', 'giveOpinion', 'GiveOpinionInput', given)).toMatchObject({
    __typename: 'ApprovalCase',
  });
});

it('edge-15 a cancelling case is submitted through the API by HR officers only', async () => {
  await world.driver.upToFiling(other);
  const request = `mutation($n: String!, $key: ID!) {
    submitCancellation(caseNumber: $n, reason: "计划变更", idempotencyKey: $key) {
      __typename ... on ApprovalCase { number cancellation { target { number } } } ... on Refusal { code } } }`;
  const refused = await (await as('SECRETARIAT')).post(request, { n: other, key: newId() });
  expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
  const hr = await as('hr');
  const { submitCancellation } = await hr.data<{ submitCancellation: object }>(request, {
    n: other,
    key: newId(),
  });
  expect(submitCancellation).toMatchObject({ cancellation: { target: { number: other } } });
  expect(await seen('hr', other)).toMatchObject({ cancellation: { mayRequest: false } });
  const again = await hr.data<{ submitCancellation: object }>(request, { n: other, key: newId() });
  expect(again.submitCancellation).toMatchObject({ code: 'CANCELLATION_OPEN' });
  const service = world.test.app.get(CancellationService, { strict: false });
  const { row } = await world.driver.view(other);
  expect((await service.linksOf(await world.driver.as('hr'), row)).waiting).toBe(true);
});

it('the list of supervision is taken out as a spreadsheet, and that is on record', async () => {
  const client = await as('auditor');
  const answer = await fetch(`${api.baseUrl}/exports/supervision.xlsx?daysLate=1&sort=MOST_NUDGED`, {
    headers: client.cookieHeader(),
  });
  expect(answer.status).toBe(200);
  const told = await world.query("SELECT payload FROM audit_event WHERE type = 'list.exported'");
  expect(JSON.parse(String(told[0]?.['payload']))).toMatchObject({ list: 'supervision' });
});
