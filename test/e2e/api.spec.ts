import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { startServer } from '../support/server.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(() => server.close());

const ME = '{ me { username displayName permissions roles { role roleName } seats { bodyName title } } }';
const SIGN_IN =
  'mutation($u: String!, $p: String!) { signIn(username: $u, password: $p) { __typename ... on Refusal { code message } } }';
const post: TestServer['client']['post'] = (...args) => server.client.post(...args);
const user = (name: string) => server.county.users[name] ?? '';

describe('signing in', () => {
  it('sets an httpOnly, SameSite=Strict cookie, and the cookie is the session', async () => {
    const { cookie } = await post(SIGN_IN, { u: user('hr'), p: 'Test-password-1' });
    expect(cookie).toMatch(/^yigongti_session=[\w-]{43};/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    const { data } = await post<{ me: { username: string; permissions: string[] } }>(
      ME,
      {},
      { cookie: cookie?.split(';')[0] ?? '' },
    );
    expect(data?.me.username).toBe(user('hr'));
    expect(data?.me.permissions).toContain('read:Staff');
  });

  it('refuses a wrong password and an unknown name with the same words', async () => {
    const wrong = await post(SIGN_IN, { u: user('hr'), p: 'wrong' });
    const unknown = await post(SIGN_IN, { u: 'nobody', p: 'wrong' });
    expect(wrong.data).toEqual({
      signIn: { __typename: 'Refusal', code: 'SIGN_IN_FAILED', message: '用户名或密码不正确' },
    });
    expect(unknown.data).toEqual(wrong.data);
  });

  it('locks an account after five wrong passwords in a row, also when they come at once', async () => {
    const u = user('auditor');
    await Promise.all(Array.from({ length: 5 }, () => post(SIGN_IN, { u, p: 'wrong' })));
    const { data } = await post<{ signIn: { code: string } }>(SIGN_IN, { u, p: 'Test-password-1' });
    expect(data?.signIn.code).toBe('ACCOUNT_LOCKED');
  });

  it('ends with signing out: the old cookie is nobody', async () => {
    const browser = await server.as('SECRETARIAT');
    await browser.post('mutation { signOut }');
    expect((await browser.post(ME)).data).toEqual({ me: null });
  });

  it('gives API clients a bearer token with the rights of its owner', async () => {
    const browser = await server.as('SECRETARIAT');
    const made = await browser.post<{ createApiToken: { token: string } }>(
      'mutation { createApiToken(name: "对账程序", days: 7) { __typename ... on ApiToken { token } } }',
    );
    const { data } = await post<{ me: { seats: unknown[] } }>(
      ME,
      {},
      { authorization: `Bearer ${made.data?.createApiToken.token ?? ''}` },
    );
    expect(data?.me.seats).toHaveLength(1);
    const bad = await browser.post<{ createApiToken: { code: string } }>(
      'mutation { createApiToken(name: "x", days: 0) { ... on Refusal { code } } }',
    );
    expect(bad.data?.createApiToken.code).toBe('BAD_TOKEN_DAYS');
  });
});

describe('deny by default', () => {
  it('answers nobody with 请先登录', async () => {
    const { errors } = await post('{ cases { total } }');
    expect(errors[0]).toMatchObject({ message: '请先登录', extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('answers the signed-in without the right with a Chinese denial', async () => {
    const { errors } = await (await server.as('hr')).post('{ auditEvents { total } }');
    expect(errors[0]).toMatchObject({ message: '您没有此项操作的权限', extensions: { code: 'FORBIDDEN' } });
  });

  it('lets only an administrator move the business clock', async () => {
    const move = 'mutation { moveBusinessClock(to: "2999-01-01") { __typename } }';
    expect((await (await server.as('hr')).post(move)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('queries that would hurt are refused before they run', () => {
  it('a deep one', async () => {
    const nested = `{ __type(name: "Me") { fields { type ${'{ ofType '.repeat(14)} { name } ${'}'.repeat(14)} } } }`;
    const { errors } = await post(nested);
    expect(errors[0]).toMatchObject({ message: '查询嵌套过深', extensions: { code: 'QUERY_TOO_DEEP' } });
  });

  it('a long one', async () => {
    const { errors } = await post(`{ ${'me { username } '.repeat(2_000)} }`);
    expect(errors[0]).toMatchObject({ message: '查询过长', extensions: { code: 'QUERY_TOO_LARGE' } });
  });

  it('one that multiplies: many lists of many rows', async () => {
    const lists = Array.from(
      { length: 40 },
      (_, n) => `l${n}: cases(page: { first: 200 }) { items { id number title status } }`,
    ).join(' ');
    const { errors } = await (await server.as('hr')).post(`{ ${lists} }`);
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  it('a page beyond bounds', async () => {
    const { errors } = await (await server.as('hr')).post('{ cases(page: { first: 1000 }) { total } }');
    expect(errors[0]?.extensions.code).toBe('BAD_PAGE');
  });

  it('a body over a megabyte', async () => {
    const response = await fetch(`${server.baseUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'yigongti' },
      body: JSON.stringify({ query: `{ me { username } } # ${'x'.repeat(1_100_000)}` }),
    });
    expect(response.status).toBe(413);
  });

  it('introspection, in production', async () => {
    const api = await startApi({ ...server.env, NODE_ENV: 'production' });
    try {
      const { errors } = await new GraphqlClient(api.baseUrl).post('{ __schema { types { name } } }');
      expect(errors[0]?.extensions.code).toBe('BAD_QUERY');
    } finally {
      await api.stop();
    }
  });

  it('a date that does not exist', async () => {
    const { errors } = await post('mutation { moveBusinessClock(to: "2026-02-30") { __typename } }');
    expect(errors[0]?.message).toContain('日期须为真实存在的日期');
  });

  it('a form post from another site: no header, no request', async () => {
    const response = await fetch(`${server.baseUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: 'mutation { signOut }' }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});

describe('faults say nothing of the inside', () => {
  it('but give the number under which the operator finds it', async () => {
    const { errors } = await (await server.as('hr')).post('{ case(number: "x") { nope } }');
    expect(errors[0]?.extensions.code).toBe('BAD_QUERY');
  });

  it('and health is told without a session', async () => {
    const response = await fetch(`${server.baseUrl}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });
});
