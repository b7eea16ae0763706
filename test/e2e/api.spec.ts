import { TransactionRunner } from '../../libs/database/index.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { startServer } from '../support/server.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const ME = '{ me { username displayName permissions roles { role roleName } seats { bodyName title } } }';
const SIGN_IN =
  'mutation($u: String!, $p: String!) { signIn(username: $u, password: $p) { __typename ... on Refusal { code message } } }';
const STAFF_FIELDS = `id staffNumber name gender birthDate institutionId institutionName departmentName postName titleName
  titleLevel titleLevelName establishmentType establishmentTypeName idNumberMasked phoneMasked onPosting servingInstitutionName`;
const post: TestServer['client']['post'] = (...args) => server.client.post(...args);
/** Signs in from an address of its own, as through the proxy: failures count for an address. */
const signInFrom = (address: string, u: string, p: string) =>
  post<{ signIn: { __typename: string; code?: string } }>(SIGN_IN, { u, p }, { 'x-forwarded-for': address });
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

  it('locks a name that nobody has just the same: names can’t be probed', async () => {
    const answers = async (u: string): Promise<string[]> => {
      const codes: string[] = [];
      for (let n = 0; n < 7; n += 1) {
        const { data } = await post<{ signIn: { code: string } }>(SIGN_IN, { u, p: 'wrong' });
        codes.push(data?.signIn.code ?? '');
      }
      return codes;
    };
    const known = await answers(user('PARTY_COMMITTEE.clerk'));
    expect(known).toEqual([...Array<string>(5).fill('SIGN_IN_FAILED'), 'ACCOUNT_LOCKED', 'ACCOUNT_LOCKED']);
    expect(await answers('nobody-at-all')).toEqual(known);
  });

  it('lets five passwords be tried, not more, when thirty come at once', async () => {
    const u = user('HEALTH_BUREAU');
    const codes = await Promise.all(
      Array.from({ length: 30 }, async () => {
        const { data } = await signInFrom('203.0.113.1', u, 'wrong');
        return data?.signIn.code;
      }),
    );
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'ACCOUNT_LOCKED')).toHaveLength(25);
    const { data } = await signInFrom('203.0.113.1', u, 'Test-password-1');
    expect(data?.signIn.code).toBe('ACCOUNT_LOCKED');
  });

  it('forgets earlier mistakes once the password is right', async () => {
    const u = user('CIVIL_HR_BUREAU');
    for (let round = 0; round < 2; round += 1) {
      for (let n = 0; n < 4; n += 1) await signInFrom('203.0.113.2', u, 'wrong');
      expect((await signInFrom('203.0.113.2', u, 'Test-password-1')).cookie).toBeTruthy();
    }
  });

  it('slows down an address that tries many names, and no other', async () => {
    const codes: (string | undefined)[] = [];
    for (let batch = 0; batch < 6; batch += 1) {
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) => signInFrom('203.0.113.9', `name-${batch}-${n}`, 'wrong')),
      );
      codes.push(...answers.map(({ data }) => data?.signIn.code));
    }
    expect(codes.slice(0, 50)).toEqual(Array(50).fill('SIGN_IN_FAILED'));
    expect(codes).toContain('TOO_MANY_ATTEMPTS');
    const other = await signInFrom('203.0.113.10', user('hr'), 'Test-password-1');
    expect(other.data?.signIn.__typename).toBe('Me');
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

describe('API tokens', () => {
  const MAKE =
    'mutation { createApiToken(name: " 报表程序 ") { __typename ... on ApiToken { id token } ... on Refusal { code } } }';
  const REVOKE =
    'mutation($id: ID!) { revokeApiToken(id: $id) { __typename ... on IssuedToken { name } ... on Refusal { code } } }';
  const LIST = '{ myApiTokens { id name createdAt expiresAt } }';
  interface Made {
    createApiToken: { __typename: string; id: string; token: string; code?: string };
  }
  interface Revoked {
    revokeApiToken: { __typename: string; code?: string; name?: string };
  }
  interface Listed {
    myApiTokens: { id: string; name: string }[];
  }
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  it('are listed by their owner alone, and end at once when revoked', async () => {
    const owner = await server.as('hr');
    const { id, token } = (await owner.data<Made>(MAKE)).createApiToken;
    expect((await owner.data<Listed>(LIST)).myApiTokens).toEqual([
      expect.objectContaining({ id, name: '报表程序' }),
    ]);
    expect(JSON.stringify(await owner.data(LIST))).not.toContain(token);
    expect((await post<{ me: object | null }>(ME, {}, bearer(token))).data?.me).not.toBeNull();

    const other = await server.as('SECRETARIAT');
    expect((await other.data<Listed>(LIST)).myApiTokens.map((row) => row.id)).not.toContain(id);
    expect((await other.data<Revoked>(REVOKE, { id })).revokeApiToken.code).toBe('TOKEN_UNKNOWN');

    expect((await owner.data<Revoked>(REVOKE, { id })).revokeApiToken).toEqual({
      __typename: 'IssuedToken',
      name: '报表程序',
    });
    expect((await post<{ me: object | null }>(ME, {}, bearer(token))).data?.me).toBeNull();
    expect((await owner.data<Listed>(LIST)).myApiTokens).toEqual([]);
    expect((await owner.data<Revoked>(REVOKE, { id })).revokeApiToken.code).toBe('TOKEN_UNKNOWN');
    const trail: { type: string }[] = await server.app
      .get(TransactionRunner)
      .reader.query("SELECT type FROM audit_event WHERE type LIKE 'account.token-%' AND payload LIKE ?", [
        `%${id}%`,
      ]);
    expect(trail.map(({ type }) => type).sort()).toEqual(['account.token-created', 'account.token-revoked']);
  });

  it('can neither make another token nor revoke one', async () => {
    const { id, token } = (await (await server.as('hr')).data<Made>(MAKE)).createApiToken;
    const made = await post<Made>(MAKE, {}, bearer(token));
    expect(made.data?.createApiToken.code).toBe('TOKEN_MAY_NOT');
    const revoked = await post<Revoked>(REVOKE, { id }, bearer(token));
    expect(revoked.data?.revokeApiToken.code).toBe('TOKEN_MAY_NOT');
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

  it('one that multiplies, whatever its page’s variable is called', async () => {
    const lists = Array.from(
      { length: 19 },
      (_, n) => `l${n}: cases(page: $p) { items { id number title status } }`,
    );
    const query = `query($p: PageInput) { ${lists.join(' ')} }`;
    const hr = await server.as('hr');
    expect((await hr.post(query, { p: { first: 1 } })).errors).toEqual([]);
    const { errors } = await hr.post(query, { p: { first: 200 } });
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  it('one that asks for no page and so gets fifty rows, or for fewer than none', async () => {
    const hr = await server.as('hr');
    const lists = Array.from({ length: 19 }, (_, n) => `l${n}: staff { items { ${STAFF_FIELDS} } }`);
    expect((await hr.post(`{ ${lists.join(' ')} }`)).errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    const cheating = Array.from(
      { length: 18 },
      (_, n) => `l${n}: cases(page: { first: 200 }) { items { id number title status matterName } }`,
    );
    const negative = await hr.post(
      `{ less: cases(page: { first: -100000 }) { items { id } } ${cheating.join(' ')} }`,
    );
    expect(negative.errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  it('one field under three hundred names, and many in one list', async () => {
    const hr = await server.as('hr');
    const many = Array.from({ length: 300 }, (_, n) => `a${n}: businessClock { today }`).join(' ');
    expect((await hr.post(`{ ${many} }`)).errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    const names = Array.from({ length: 60 }, (_, n) => `a${n}: title`).join(' ');
    const nested = await hr.post(`{ cases(page: { first: 1 }) { items { ${names} } } }`);
    expect(nested.errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    const fragment = Array.from({ length: 25 }, (_, n) => `f${n}: me { username }`).join(' ');
    const spread = await hr.post(`query { ...F } fragment F on Query { ${fragment} }`);
    expect(spread.errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
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
