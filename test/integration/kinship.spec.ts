import { AuditVerifier } from '../../libs/audit/index.js';
import { BusinessClock } from '../../libs/context/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { addDays, shanghaiDateOf } from '../../libs/rules/index.js';
import { makeAdministrator } from '../support/administrator.js';
import { SINCE, makeCounty } from '../support/county.js';
import type { TestCounty } from '../support/county.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { startServer } from '../support/server.js';
import type { TestServer } from '../support/server.js';

let server: TestServer;
let elsewhere: TestCounty;
let hr: GraphqlClient;
let today: string;

interface Kin {
  id: string;
  code?: string;
  message?: string;
  relation: string;
  ended: boolean;
  knownOn: string;
  personA: { id: string; name: string };
  personB: { id: string; name: string };
  entries: { kind: string; relationName: string; reason: string | null; actorName: string }[];
}

const KINSHIP = `... on Kinship { id relation ended knownOn personA { id name } personB { id name }
  entries { kind relationName reason actorName } } ... on Refusal { code message }`;
const REGISTER = `mutation($input: RegisterKinshipInput!) { done: registerKinship(input: $input) { ${KINSHIP} } }`;
const CORRECT = `mutation($input: CorrectKinshipInput!) { done: correctKinship(input: $input) { ${KINSHIP} } }`;
const END = `mutation($input: EndKinshipInput!) { done: endKinship(input: $input) { ${KINSHIP} } }`;
const LIST = `query($filter: KinshipFilter, $sort: KinshipSort, $page: PageInput) {
  kinships(filter: $filter, sort: $sort, page: $page) { total items { id relation ended personA { name } personB { name } } } }`;
const PEOPLE = `query($text: String) { kinshipPeople(filter: { text: $text }) { id name staffNumber place } }`;
const FINDINGS = '{ kinshipFindings { total } }';

beforeAll(async () => {
  server = await startServer();
  elsewhere = await makeCounty(server.app, 'B');
  await makeAdministrator(server, server.county);
  hr = await server.as('hr');
  today = shanghaiDateOf(await server.app.get(BusinessClock, { strict: false }).now());
});
afterAll(async () => {
  const verifier = server.app.get(AuditVerifier, { strict: false });
  const report = await server.app.get(TransactionRunner).snapshot((tx) => verifier.verify(tx));
  await server.close();
  expect(report.breaks).toEqual([]);
});

const person = (part: string): string => server.county.people[part] ?? '';
const statement = (a: string, b: string, change: object = {}) => ({
  ...{ id: newId(), personAId: person(a), personBId: person(b) },
  ...{ relation: 'SPOUSE', source: 'SELF', knownOn: today },
  ...change,
});
async function done(client: GraphqlClient, mutation: string, input: object): Promise<Kin> {
  return (await client.data<{ done: Kin }>(mutation, { input })).done;
}
async function relativesOf(part: string): Promise<string[]> {
  const rows: { name: string }[] = await server.app.get(TransactionRunner).reader.query(
    `SELECT p.name FROM kinship k JOIN person p ON p.id IN (k.person_a_id, k.person_b_id) AND p.id <> ?
      WHERE ? IN (k.person_a_id, k.person_b_id) AND k.kind <> 'ENDED'
        AND NOT EXISTS (SELECT 1 FROM kinship f WHERE f.follows_id = k.id)`,
    [person(part), person(part)],
  );
  return rows.map(({ name }) => name);
}

describe('the registry of relatives', () => {
  it('registers a pair once, whoever is named first', async () => {
    const first = statement('PARTY_COMMITTEE.1', 'PARTY_COMMITTEE.2');
    const registered = await done(hr, REGISTER, first);
    expect(registered).toMatchObject({ relation: 'SPOUSE', ended: false, knownOn: today });
    expect(new Set([registered.personA.name, registered.personB.name])).toEqual(
      new Set(['PARTY_COMMITTEE.1', 'PARTY_COMMITTEE.2']),
    );
    expect(await done(hr, REGISTER, first)).toEqual(registered);
    expect((await done(hr, REGISTER, { ...first, relation: 'LINEAL' })).code).toBe('ID_REUSED');
    const other = statement('PARTY_COMMITTEE.2', 'PARTY_COMMITTEE.1', { relation: 'LINEAL' });
    expect(await done(hr, REGISTER, other)).toMatchObject({
      code: 'KINSHIP_KNOWN',
      message: expect.stringContaining('已经登记') as string,
    });
  });

  it('fifty callers register one pair: one row, whoever comes later is told that it is known', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        done(
          hr,
          REGISTER,
          at % 2 === 0
            ? statement('LEADING_GROUP.1', 'LEADING_GROUP.2')
            : statement('LEADING_GROUP.2', 'LEADING_GROUP.1'),
        ),
      ),
    );
    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'KINSHIP_KNOWN')).toHaveLength(49);
    expect(await relativesOf('LEADING_GROUP.1')).toEqual(['LEADING_GROUP.2']);
  });

  it('fifty callers with one id are all answered with the one row', async () => {
    const one = statement('LEADING_GROUP.3', 'LEADING_GROUP.4');
    const answers = await Promise.all(Array.from({ length: 50 }, () => done(hr, REGISTER, one)));
    expect(new Set(answers.map(({ id, code }) => code ?? id))).toEqual(new Set([one.id]));
  });

  it('corrects and ends by further rows; after the end it may be registered again', async () => {
    const first = await done(hr, REGISTER, statement('LEADING_GROUP.5', 'LEADING_GROUP.6'));
    const correction = {
      ...{ id: newId(), kinshipId: first.id, relation: 'COLLATERAL', source: 'DOCUMENT' },
      ...{ document: '示例档〔2026〕3号', knownOn: today, reason: '实为表兄弟' },
    };
    const corrected = await done(hr, CORRECT, correction);
    expect(corrected).toMatchObject({ id: correction.id, relation: 'COLLATERAL', ended: false });
    expect(corrected.entries.map(({ kind }) => kind)).toEqual(['REGISTERED', 'CORRECTED']);
    expect(await relativesOf('LEADING_GROUP.5')).toEqual(['LEADING_GROUP.6']);
    expect((await done(hr, CORRECT, { ...correction, id: newId() })).code).toBe('STALE');

    const end = { id: newId(), kinshipId: corrected.id, endedOn: today, reason: '登记有误' };
    expect((await done(hr, END, { ...end, endedOn: addDays(today as never, -1) })).code).toBe('DAY_INVALID');
    const ended = await done(hr, END, end);
    expect(ended).toMatchObject({ ended: true, relation: 'COLLATERAL' });
    expect(ended.entries.at(-1)).toMatchObject({ kind: 'ENDED', reason: '登记有误', actorName: '人事专员' });
    expect(await done(hr, END, end)).toEqual(ended);
    expect((await done(hr, END, { ...end, id: newId() })).code).toBe('STALE');
    expect(await relativesOf('LEADING_GROUP.5')).toEqual([]);

    const again = await done(hr, REGISTER, statement('LEADING_GROUP.6', 'LEADING_GROUP.5'));
    expect(again.entries.map(({ kind }) => kind)).toEqual([
      ...['REGISTERED', 'CORRECTED', 'ENDED', 'REGISTERED'],
    ]);
  });

  it.each([
    ['the same person twice', { personBId: 'A' }, 'SAME_PERSON'],
    ['a relation that is none', { relation: 'FRIEND' }, 'RELATION_INVALID'],
    ['a source that is none', { source: 'LOADED' }, 'SOURCE_INVALID'],
    ['a document without a name', { source: 'DOCUMENT', document: ' ' }, 'TEXT_REQUIRED'],
    ['a day to come', { knownOn: '2999-01-01' }, 'DAY_INVALID'],
    ['an id that is none', { id: 'x' }, 'BAD_ID'],
    ['nobody', { personBId: newId() }, 'PERSON_UNKNOWN'],
  ])('refuses %s in Chinese', async (_title, change, code) => {
    const given = statement('PARTY_COMMITTEE.7', 'PARTY_COMMITTEE.8', change);
    if (given.personBId === 'A') given.personBId = given.personAId;
    const answer = await done(hr, REGISTER, given);
    expect(answer.code).toBe(code);
    expect(answer.message).toMatch(/\p{Script=Han}/u);
  });

  it('is listed by name, sorted, paged, and taken out as a spreadsheet', async () => {
    const list = async (variables: object) =>
      (await hr.data<{ kinships: { total: number; items: Kin[] } }>(LIST, variables)).kinships;
    const all = await list({});
    expect(all.total).toBeGreaterThanOrEqual(4);
    expect((await list({ page: { first: 1, offset: 1 } })).items).toEqual([all.items[1]]);
    const found = await list({ filter: { text: 'PARTY_COMMITTEE.1' }, sort: 'NAME' });
    expect(found).toMatchObject({ total: 1 });
    expect((await list({ filter: { ended: true } })).total).toBe(0);
    expect((await list({ filter: { relation: 'IN_LAW' } })).total).toBe(0);
    for (const [name, client] of [
      ['kinships', hr],
      ['kinship-findings', await server.as('auditor')],
    ] as const) {
      const answer = await fetch(`${server.baseUrl}/exports/${name}.xlsx?ended=false&sort=NAME`, {
        headers: client.cookieHeader(),
      });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain('spreadsheetml');
    }
  });
});

describe('rights', () => {
  it('administrators register, auditors read, and nobody else sees the registry', async () => {
    const admin = await server.as('admin');
    const given = statement('HEALTH_BUREAU', 'LEADING_GROUP.8', { relation: 'IN_LAW' });
    expect((await done(admin, REGISTER, given)).id).toBe(given.id);
    expect((await admin.post(FINDINGS)).errors).toEqual([]);

    const auditor = await server.as('auditor');
    expect((await auditor.post(LIST)).errors).toEqual([]);
    expect((await auditor.post(FINDINGS)).errors).toEqual([]);
    const refused = await auditor.post(REGISTER, { input: statement('SECRETARIAT', 'LEADING_GROUP.7') });
    expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await hr.post(FINDINGS)).errors[0]?.extensions.code).toBe('FORBIDDEN');

    const clerk = await server.as('PARTY_COMMITTEE.clerk');
    for (const query of [LIST, PEOPLE, FINDINGS])
      expect((await clerk.post(query)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('nobody ends or corrects a relationship of their own: another registrar does', async () => {
    const own = await done(hr, REGISTER, statement('人事专员', 'LEADING_GROUP.2', { relation: 'IN_LAW' }));
    const end = { id: newId(), kinshipId: own.id, endedOn: today, reason: '登记有误' };
    expect(await done(hr, END, end)).toMatchObject({ code: 'OWN_KINSHIP' });
    const correction = { relation: 'COLLATERAL', source: 'SELF', knownOn: today, reason: '有误' };
    const corrected = { id: newId(), kinshipId: own.id, ...correction };
    expect(await done(hr, CORRECT, corrected)).toMatchObject({ code: 'OWN_KINSHIP' });
    expect(await relativesOf('人事专员')).toEqual(['LEADING_GROUP.2']);
    expect(await done(await server.as('admin'), END, { ...end, id: newId() })).toMatchObject({ ended: true });
  });

  it('edge-23 an officer of another community sees nothing of it, and reaches nobody of it', async () => {
    const other = await server.client.signedIn(elsewhere.users['hr'] ?? '', 'Test-password-1');
    expect((await other.data<{ kinships: object }>(LIST)).kinships).toEqual({ total: 0, items: [] });
    const own = elsewhere.people['PARTY_COMMITTEE.1'] ?? '';
    const found = await other.data<{ kinshipPeople: { id: string }[] }>(PEOPLE, {
      text: 'PARTY_COMMITTEE.1',
    });
    expect(found.kinshipPeople.map(({ id }) => id)).toEqual([own]);
    const mixed = { ...statement('PARTY_COMMITTEE.5', 'PARTY_COMMITTEE.6'), personBId: own };
    expect((await done(other, REGISTER, mixed)).code).toBe('PERSON_UNKNOWN');
    expect((await done(hr, REGISTER, mixed)).code).toBe('PERSON_UNKNOWN');

    const [known] = (await hr.data<{ kinships: { items: Kin[] } }>(LIST)).kinships.items;
    const end = { id: newId(), kinshipId: known?.id, endedOn: today, reason: '越权' };
    expect((await done(other, END, end)).code).toBe('KINSHIP_UNKNOWN');
    const unknown = await done(other, END, { ...end, id: newId(), kinshipId: newId() });
    expect(unknown.code).toBe('KINSHIP_UNKNOWN');
  });
});

describe('the record', () => {
  const rows = (sql: string, params: unknown[] = []): Promise<unknown[]> =>
    server.app.get(TransactionRunner).reader.query(sql, params);

  it('only grows, and each pair in one line', async () => {
    await expect(rows("UPDATE kinship SET relation = 'LINEAL'")).rejects.toThrow('kinship is append-only');
    await expect(rows('DELETE FROM kinship')).rejects.toThrow('kinship is append-only');
    const copy = (source: string, number: string) =>
      rows(
        `INSERT INTO kinship SELECT UUID(), community_id, person_a_id, person_b_id, ${number}, NULL, kind, relation,
           ${source}, document, declared_on, reason, actor_account_id, actor_name, entered_at, recorded_at, NULL
           FROM kinship WHERE number = 1 LIMIT 1`,
      );
    await expect(copy("'LOADED'", '1')).rejects.toThrow('names its source');
    await expect(copy("'SELF'", '9')).rejects.toThrow('follows the one before');
    await expect(copy("'SELF'", '1')).rejects.toThrow('uq_kinship_pair');
  });

  it('an operator who loads a relationship again with another relation corrects it', async () => {
    const load = (relation: 'SPOUSE' | 'IN_LAW') =>
      server.app.get(TransactionRunner).run((tx) =>
        server.app.get(Registrar, { strict: false }).kinship(tx, {
          personIds: [person('CIVIL_HR_BUREAU'), person('LEADING_GROUP.8')],
          relation,
          declaredOn: SINCE,
        }),
      );
    for (const relation of ['SPOUSE', 'SPOUSE', 'IN_LAW'] as const) await load(relation);
    const { kinships } = await hr.data<{ kinships: { total: number; items: Kin[] } }>(LIST, {
      filter: { text: 'CIVIL_HR_BUREAU' },
    });
    expect(kinships).toMatchObject({ total: 1, items: [{ relation: 'IN_LAW' }] });
    expect(await relativesOf('CIVIL_HR_BUREAU')).toEqual(['LEADING_GROUP.8']);
  });
});
