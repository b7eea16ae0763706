import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import WebSocket from 'ws';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { startServer } from '../support/server.js';
import type { TestServer } from '../support/server.js';

const NOTICES = 'subscription { noticeArrived { id kindName text caseNumber read } }';
const SIGN_IN = 'mutation($u: String!, $p: String!) { signIn(username: $u, password: $p) { __typename } }';
const WAIT_MS = 10_000;

let server: TestServer;
const clients: Client[] = [];

beforeAll(async () => {
  server = await startServer();
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
});
afterAll(() => server.close());

interface Arrived {
  data?: { noticeArrived: { id: string; text: string; caseNumber: string | null } } | null;
  errors?: readonly { message: string }[];
}

async function cookieOf(part: string): Promise<string> {
  const { cookie } = await server.client.post(SIGN_IN, {
    u: server.county.users[part] ?? part,
    p: 'Test-password-1',
  });
  return cookie?.split(';')[0] ?? '';
}

/** A connection as a browser on a page of `origin` opens it; null as a program does. */
function connect(headers: Record<string, string>, origin: string | null = server.baseUrl): Client {
  class Socket extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers, ...(origin ? { origin } : {}) });
    }
  }
  const client = createClient({
    url: `${server.baseUrl.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
  });
  clients.push(client);
  return client;
}

/** What a subscription brings; `ended` with the reason when it ends. */
function listen(client: Client, query = NOTICES) {
  const heard: Arrived[] = [];
  const ended = new Promise<unknown>((resolve) => {
    client.subscribe<Arrived['data']>(
      { query },
      {
        next: (value) => heard.push(value),
        error: resolve,
        complete: () => {
          resolve('complete');
        },
      },
    );
  });
  return { heard, ended };
}

async function until(done: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let waited = 0; waited < WAIT_MS; waited += 100) {
    if (await done()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

const pause = (ms: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

/** Written by this process, as the worker does: the API learns of it from the database alone. */
async function writeNotice(part: string, text: string): Promise<void> {
  await server.app.get(TransactionRunner).run((tx) =>
    tx.query(
      `INSERT INTO notice (id, account_id, kind, cause, text, noticed_at, recorded_at)
       SELECT ?, id, 'TASK_OPENED', ?, ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) FROM account WHERE username = ?`,
      [newId(), newId(), text, server.county.users[part]],
    ),
  );
}

/** Until the subscription stands: notices are written until the first of them comes. */
async function ready(part: string, { heard }: { heard: Arrived[] }): Promise<void> {
  const there = await until(async () => {
    await writeNotice(part, '试');
    await pause(1_000);
    return heard.length > 0;
  });
  if (!there) throw new Error(`${part} hears nothing`);
}

const texts = (heard: Arrived[]) => heard.map((one) => one.data?.noticeArrived.text);

it('brings new notices to whom they are for and to nobody else, though another process wrote them', async () => {
  await writeNotice('SECRETARIAT', '旧通知');
  const mine = listen(connect({ cookie: await cookieOf('SECRETARIAT') }));
  const others = listen(connect({ cookie: await cookieOf('HEALTH_BUREAU') }));
  await Promise.all([ready('SECRETARIAT', mine), ready('HEALTH_BUREAU', others)]);
  await writeNotice('SECRETARIAT', '新通知');
  expect(await until(() => texts(mine.heard).includes('新通知'))).toBe(true);
  await pause(2_200);
  expect(texts(mine.heard).filter((text) => text === '新通知')).toHaveLength(1);
  expect(texts(mine.heard)).not.toContain('旧通知');
  expect(texts(others.heard)).not.toContain('新通知');
});

it('serves programs with a bearer token and without an Origin', async () => {
  const browser = await server.as('SECRETARIAT');
  const { createApiToken } = await browser.data<{ createApiToken: { token: string } }>(
    'mutation { createApiToken(name: "通知程序") { ... on ApiToken { token } } }',
  );
  const program = listen(connect({ authorization: `Bearer ${createApiToken.token}` }, null));
  await ready('SECRETARIAT', program);
});

it("refuses another site's page, a page without a session, and a dead session", async () => {
  const cookie = await cookieOf('SECRETARIAT');
  for (const [headers, origin] of [
    [{ cookie }, 'https://elsewhere.example'],
    [{ cookie }, null],
    [{}, server.baseUrl],
    [{ cookie: 'yigongti_session=nobody-has-this-secret-at-all' }, server.baseUrl],
  ] as const) {
    const { ended, heard } = listen(connect({ ...headers }, origin));
    expect(await Promise.race([ended, pause(5_000).then(() => 'still open')])).not.toBe('still open');
    expect(heard).toEqual([]);
  }
});

it('brings nothing more after signing out', async () => {
  const cookie = await cookieOf('SECRETARIAT');
  const mine = listen(connect({ cookie }));
  await ready('SECRETARIAT', mine);
  await server.client.post('mutation { signOut }', {}, { cookie });
  await writeNotice('SECRETARIAT', '退出之后');
  expect(await Promise.race([mine.ended, pause(WAIT_MS).then(() => 'still open')])).toBe('complete');
  expect(texts(mine.heard)).not.toContain('退出之后');
});

it('takes nothing but valid subscriptions over the socket', async () => {
  const cookie = await cookieOf('SECRETARIAT');
  for (const query of [
    '{ me { username } }',
    'mutation { signOut }',
    'subscription { noticeArrived { secret } }',
    `subscription { ${Array.from({ length: 200 }, (_, n) => `a${n}: noticeArrived { id }`).join(' ')} }`,
  ]) {
    const { ended, heard } = listen(connect({ cookie }), query);
    const answer = await Promise.race([ended, pause(5_000).then(() => 'still open')]);
    expect(answer).not.toBe('still open');
    expect(heard.filter((one) => one.data)).toEqual([]);
  }
  const { me } = await (await server.as('SECRETARIAT')).data<{ me: object | null }>('{ me { username } }');
  expect(me).not.toBeNull();
});

it('keeps a limit on the connections of one account, though all are opened at one moment', async () => {
  const cookie = await cookieOf('ESTABLISHMENT_OFFICE');
  let refused = 0;
  for (let opened = 0; opened < 50; opened += 1)
    void listen(connect({ cookie })).ended.then(() => (refused += 1));
  expect(await until(() => refused === 40)).toBe(true);
  await pause(1_000);
  expect(refused).toBe(40);
});

it('answers the list, counts and readings over HTTP', async () => {
  const client = await server.as('CIVIL_HR_BUREAU');
  await writeNotice('CIVIL_HR_BUREAU', '请办理');
  const { notices } = await client.data<{
    notices: { unread: number; items: { id: string; read: boolean }[] };
  }>('{ notices { total unread items { id read } } }');
  expect(notices).toMatchObject({ total: 1, unread: 1, items: [{ read: false }] });
  const id = notices.items[0]?.id;
  const read =
    'mutation($id: ID!) { readNotice(id: $id) { __typename ... on Notice { read } ... on Refusal { message } } }';
  expect(await (await server.as('hr')).data(read, { id })).toEqual({
    readNotice: { __typename: 'Refusal', message: '没有该条通知' },
  });
  expect(await client.data(read, { id })).toEqual({ readNotice: { __typename: 'Notice', read: true } });
  await writeNotice('CIVIL_HR_BUREAU', '再办理');
  expect(await client.data('mutation { readAllNotices }')).toEqual({ readAllNotices: 0 });
  expect(await client.data('{ unreadNotices noticeSettings { emailMasked choices { kind } } }')).toEqual({
    unreadNotices: 0,
    noticeSettings: { emailMasked: null, choices: [] },
  });
});
