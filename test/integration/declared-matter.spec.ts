import { ChainPlay } from '../../apps/cli/demo/play/chain-play.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { DemoCounties } from '../support/demo-counties.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { pdf } from '../support/sample-files.js';

interface Refusable {
  __typename: string;
  number?: string;
  code?: string;
  message?: string;
  field?: string;
}
interface Institution {
  id: string;
  code: string;
}
interface Entry {
  caseNumber: string;
  matterType: string;
  status: string;
  amountYuan: string | null;
  fromOn: string;
  toOn: string | null;
  replacesCaseNumber: string | null;
  replacedByCaseNumber: string | null;
}

const SUBMIT = `mutation($type: String!, $form: MatterForm!, $key: ID!) {
  submitMatter(type: $type, form: $form, idempotencyKey: $key) {
    __typename ... on ApprovalCase { number } ... on Refusal { code message field } } }`;
const REGISTER = `query($filter: MatterInForceFilter, $sort: MatterInForceSort, $page: PageInput) {
  mattersInForce(filter: $filter, sort: $sort, page: $page) { total items { caseNumber matterType status amountYuan
    fromOn toOn replacesCaseNumber replacedByCaseNumber } } }`;
const STAFF = `query($institutionId: ID!) {
  staff(filter: { institutionId: $institutionId }, sort: STAFF_NUMBER, page: { first: 50 }) { items { id staffNumber } } }`;

let counties: DemoCounties;
let hr: GraphqlClient;
let institutions: Map<string, string>;
let elsewhere: Map<string, string>;
let year: number;

const idsOf = async (client: GraphqlClient) => {
  const data = await client.data<{ institutions: Institution[] }>('{ institutions { id code } }');
  return new Map(data.institutions.map(({ id, code }) => [code, id]));
};
const person = async (client: GraphqlClient, institutionId: string | undefined, staffNumber: string) => {
  const { staff } = await client.data<{ staff: { items: { id: string; staffNumber: string }[] } }>(STAFF, {
    institutionId,
  });
  return staff.items.find((one) => one.staffNumber === staffNumber)?.id ?? '';
};
const submit = async (
  type: string,
  form: object,
  as: GraphqlClient = hr,
  key = newId(),
): Promise<Refusable> =>
  (await as.data<{ submitMatter: Refusable }>(SUBMIT, { type, form, key })).submitMatter;
const register = async (variables: object = {}, as: GraphqlClient = hr) =>
  (await as.data<{ mattersInForce: { total: number; items: Entry[] } }>(REGISTER, variables)).mattersInForce;

const texts = { proposal: '核定建议', legalBasis: '示例依据' };
const total = (rest: object = {}) => ({
  institutionId: institutions.get('MX12'),
  year,
  amountYuan: '1252965.37',
  ...texts,
  ...rest,
});

beforeAll(async () => {
  counties = await DemoCounties.start();
  hr = await counties.as('hr');
  institutions = await idsOf(hr);
  elsewhere = await idsOf(await counties.as('gz.hr'));
  const { businessClock } = await hr.data<{ businessClock: { today: string } }>(
    '{ businessClock { today } }',
  );
  year = Number(businessClock.today.slice(0, 4));
});
afterAll(() => counties.close());

describe('the forms', () => {
  const TYPES =
    '{ matterTypes { type submittable published steps fields { key kind required institutionKinds } } }';
  interface Type {
    type: string;
    submittable: boolean;
    published: boolean;
    steps: string[];
    fields: { key: string; kind: string; required: boolean }[];
  }

  it('are told to whoever draws them, with the chain of the county', async () => {
    const { matterTypes } = await hr.data<{ matterTypes: Type[] }>(TYPES);
    expect(matterTypes).toHaveLength(8);
    expect(matterTypes.every(({ submittable, published }) => submittable && published)).toBe(true);
    const salary = matterTypes.find(({ type }) => type === 'ANNUAL_SALARY');
    expect(salary?.steps[0]).toBe('卫健局会同医保局考核');
    expect(salary?.fields.find(({ key }) => key === 'amountYuan')).toMatchObject({
      kind: 'AMOUNT',
      required: true,
    });
  });

  it('a township officer submits what belongs to the own house, and not its head’s appointment or pay', async () => {
    const officer = await counties.as('hr.gaiyang');
    const { matterTypes } = await officer.data<{ matterTypes: Type[] }>(TYPES);
    const open = matterTypes.filter(({ submittable }) => submittable).map(({ type }) => type);
    expect(open).toEqual(['POST_COMPETITION', 'PERFORMANCE_TOTAL', 'PAY_DISTRIBUTION']);
    expect(await submit('PERFORMANCE_TOTAL', total(), officer)).toMatchObject({ code: 'NOT_YOUR_UNIT' });
    const salary = total({
      institutionId: institutions.get('MX11'),
      personId: await person(hr, institutions.get('MX11'), 'MX110001'),
    });
    expect(await submit('ANNUAL_SALARY', salary, officer)).toMatchObject({ code: 'NOT_YOUR_LEVEL' });
    const own = await submit(
      'PERFORMANCE_TOTAL',
      total({ institutionId: institutions.get('MX11') }),
      officer,
    );
    expect(own.number).toMatch(/^MX-PT-\d{4}-\d{6}$/);
  });

  it.each([
    ['a field that is missing', { amountYuan: null }, 'FIELD_REQUIRED', 'amountYuan'],
    ['a blank text', { proposal: ' 　 ' }, 'FIELD_REQUIRED', 'proposal'],
    ['a field of another matter', { termMonths: 12 }, 'FIELD_NOT_USED', 'termMonths'],
    ['an amount with grouping', { amountYuan: '1,252,965.37' }, 'FIELD_INVALID', 'amountYuan'],
    ['three decimals', { amountYuan: '1.234' }, 'FIELD_INVALID', 'amountYuan'],
    ['nothing at all', { amountYuan: '0.00' }, 'FIELD_INVALID', 'amountYuan'],
    ['a year far ahead', { year: 2999 }, 'YEAR_AHEAD', 'year'],
    ['an identity number in the text', { proposal: '张某 110101199003070000' }, 'FIELD_INVALID', 'proposal'],
    ['an id that is none', { institutionId: 'MX12' }, 'FIELD_INVALID', 'institutionId'],
  ])('refuse %s, and say which field', async (_title, change, code, field) => {
    const refused = await submit('PERFORMANCE_TOTAL', total(change));
    expect(refused).toMatchObject({ __typename: 'Refusal', code, field });
    expect(refused.message).toMatch(/[一-鿿]/);
  });

  it('refuse an institution of the wrong kind, an unknown matter', async () => {
    expect(
      await submit('PERFORMANCE_TOTAL', total({ institutionId: institutions.get('MX11V1') })),
    ).toMatchObject({
      code: 'INSTITUTION_NOT_ALLOWED',
    });
    expect(await submit('VILLAGE_EMPLOYMENT', texts)).toMatchObject({ code: 'MATTER_UNKNOWN' });
    expect(await submit('POSTING', texts)).toMatchObject({ code: 'MATTER_UNKNOWN' });
  });

  it('edge-23 neither institutions nor people of another county can be named', async () => {
    expect(await submit('PERFORMANCE_TOTAL', total({ institutionId: elsewhere.get('GZ11') }))).toMatchObject({
      code: 'INSTITUTION_UNKNOWN',
    });
    const stranger = await person(await counties.as('gz.hr'), elsewhere.get('GZ11'), 'GZ110001');
    const salary = { ...total(), personId: stranger };
    expect(await submit('ANNUAL_SALARY', salary)).toMatchObject({
      code: 'PERSON_UNKNOWN',
      field: 'personId',
    });
  });

  it('the same key again is the same case; auditors and administrators submit nothing', async () => {
    const key = newId();
    const form = total({ institutionId: institutions.get('MX18') });
    const first = await submit('PERFORMANCE_TOTAL', form, hr, key);
    expect(await submit('PERFORMANCE_TOTAL', form, hr, key)).toEqual(first);
    for (const username of ['auditor', 'admin', 'party.clerk']) {
      const answer = await (
        await counties.as(username)
      ).post(SUBMIT, { type: 'PERFORMANCE_TOTAL', form, key });
      expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('the register of matters in force', () => {
  it('holds one figure for a year: the second of two cases goes back, and a correction replaces the first', async () => {
    const stage = counties.stage('mingxi');
    const form = total({ institutionId: institutions.get('MX13') });
    const [first, second] = [
      await submit('PERFORMANCE_TOTAL', form),
      await submit('PERFORMANCE_TOTAL', form),
    ];
    await stage.finish(first.number ?? '', 'C10');
    expect(await submit('PERFORMANCE_TOTAL', form)).toMatchObject({ code: 'ALREADY_IN_FORCE' });
    await expect(stage.finish(second.number ?? '', 'C10')).rejects.toThrow('实施前复核未通过');

    const correction = { ...form, amountYuan: '1252900', replacesCaseNumber: first.number };
    const corrected = await submit('PERFORMANCE_TOTAL', correction);
    await stage.finish(corrected.number ?? '', 'C10');
    const { items } = await register({ filter: { institutionId: institutions.get('MX13') } });
    expect(items).toMatchObject([
      { caseNumber: corrected.number, amountYuan: '1252900.00', replacesCaseNumber: first.number },
      { caseNumber: first.number, status: 'REPLACED', replacedByCaseNumber: corrected.number },
    ]);
    expect(items[0]).toMatchObject({ fromOn: `${year}-01-01`, toOn: `${year}-12-31` });
    expect(await submit('PERFORMANCE_TOTAL', correction)).toMatchObject({ code: 'REPLACED_ALREADY' });
    const other = {
      ...correction,
      institutionId: institutions.get('MX12'),
      replacesCaseNumber: corrected.number,
    };
    expect(await submit('PERFORMANCE_TOTAL', other)).toMatchObject({ code: 'REPLACED_ELSEWHERE' });
  });

  it('is listed by filter, order and page, and taken out as a spreadsheet', async () => {
    await counties.play('mingxi', 'C7');
    const { case: appointed } = await counties.play('mingxi', 'C4');
    const [name = ''] = appointed.matterInForce?.people.map((one) => one.name) ?? [];
    expect((await register({ filter: { text: name } })).items).toMatchObject([
      { caseNumber: appointed.number },
    ]);
    const all = await register();
    expect(all.total).toBe(all.items.length);
    expect(all.items.length).toBeGreaterThanOrEqual(3);
    const totals = await register({ filter: { matterType: 'PERFORMANCE_TOTAL' }, sort: 'AMOUNT' });
    expect(totals.items.map(({ amountYuan }) => amountYuan)).toEqual(['1252965.37', '1252900.00']);
    expect((await register({ filter: { status: 'REPLACED' } })).total).toBe(1);
    expect((await register({ filter: { status: 'NONE' } })).total).toBe(0);
    expect((await register({ page: { first: 1, offset: 1 } })).items).toEqual(all.items.slice(1, 2));
    const number = all.items[0]?.caseNumber ?? '';
    expect((await register({ filter: { text: number } })).items).toEqual(all.items.slice(0, 1));
    const file = await fetch(
      `${counties.baseUrl}/exports/matters.xlsx?matterType=PERFORMANCE_TOTAL&sort=AMOUNT`,
      {
        headers: hr.cookieHeader(),
      },
    );
    expect([file.status, file.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('spreadsheet'),
    ]);
  });

  it('edge-23 shows nothing of one county to the other, and nothing to administrators', async () => {
    expect((await register({}, await counties.as('auditor'))).total).toBeGreaterThan(0);
    for (const username of ['gz.hr', 'gz.auditor', 'gz.party.clerk'])
      expect((await register({}, await counties.as(username))).total).toBe(0);
    const number = (await register()).items[0]?.caseNumber;
    const { case: seen } = await (
      await counties.as('gz.auditor')
    ).data<{ case: object | null }>('query($n: String!) { case(number: $n) { number } }', { n: number });
    expect(seen).toBeNull();
    const refused = await (await counties.as('admin')).post(REGISTER);
    expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
    // A township's officer sees the own house's entries, and not the appointment of its head.
    const own = await submit('PERFORMANCE_TOTAL', total({ institutionId: institutions.get('MX11') }));
    await counties.stage('mingxi').finish(own.number ?? '', 'C10');
    const officer = await register({}, await counties.as('hr.gaiyang'));
    expect(officer.items.map(({ matterType }) => matterType)).toEqual(['PERFORMANCE_TOTAL']);
  });

  it('only grows: the database refuses to change or remove an entry', async () => {
    const { reader } = counties.test.app.get(TransactionRunner);
    for (const sql of [
      "UPDATE matter_in_force SET title = 'x'",
      'DELETE FROM matter_in_force_person',
      'DELETE FROM matter_in_force',
    ])
      await expect(reader.query(sql)).rejects.toThrow(/append-only/);
  });
});

describe('attachments of a matter', () => {
  const WITH_FILES = `mutation($form: MatterForm!, $key: ID!, $files: [ID!]) {
    submitMatter(type: "PERFORMANCE_TOTAL", form: $form, idempotencyKey: $key, attachmentIds: $files) {
      __typename ... on ApprovalCase { number version contentSha256 attachments { name } }
      ... on Refusal { code field } } }`;
  const AGAIN = `mutation($number: String!, $version: Int!, $form: MatterForm!, $key: ID!, $files: [ID!]) {
    resubmitMatter(caseNumber: $number, expectedVersion: $version, form: $form, idempotencyKey: $key,
      attachmentIds: $files) { __typename ... on ApprovalCase { version contentSha256 attachments { name } }
      ... on Refusal { code message } } }`;
  interface WithFiles extends Refusable {
    version: number;
    contentSha256: string;
    attachments: { name: string }[];
  }

  const upload = async (as: GraphqlClient, name: string): Promise<string> => {
    const body = new FormData();
    body.append('file', new Blob([Buffer.from(pdf(String(name.length)))]), name);
    const headers = { ...as.cookieHeader(), 'x-requested-with': 'yigongti' };
    const response = await fetch(`${counties.baseUrl}/attachments`, { method: 'POST', headers, body });
    expect(response.status).toBe(201);
    return ((await response.json()) as { id: string }).id;
  };
  const submitWith = async (form: object, files: string[], key = newId()) =>
    (await hr.data<{ submitMatter: WithFiles }>(WITH_FILES, { form, files, key })).submitMatter;

  it('are hashed into the version, belong to whoever uploaded them, and a new version has its own', async () => {
    const form = total({ institutionId: institutions.get('MX14') });
    const [figures, report] = [await upload(hr, '测算表.pdf'), await upload(hr, '说明.pdf')];
    const bare = await submitWith(total({ institutionId: institutions.get('MX15') }), []);
    const filed = await submitWith(form, [figures]);
    expect(filed.attachments.map(({ name }) => name)).toEqual(['测算表.pdf']);
    expect(filed.contentSha256).not.toBe(bare.contentSha256);
    // Used by a case already, and somebody else's.
    const foreign = await upload(await counties.as('hr.gaiyang'), '他人.pdf');
    for (const id of [figures, foreign])
      expect(await submitWith(total({ institutionId: institutions.get('MX16') }), [id])).toMatchObject({
        __typename: 'Refusal',
        field: 'attachmentIds',
      });
    // Overtaken by the other case of the house and year, it comes back before its implementation.
    const stage = counties.stage('mingxi');
    await stage.finish((await submit('PERFORMANCE_TOTAL', form)).number ?? '', 'C10');
    await expect(stage.finish(filed.number ?? '', 'C10')).rejects.toThrow('实施前复核未通过');
    const other = { ...form, year: year - 1 };
    const variables = {
      number: filed.number,
      version: 1,
      form: other,
      files: [report],
      key: newId(),
    };
    const { resubmitMatter } = await hr.data<{ resubmitMatter: WithFiles }>(AGAIN, variables);
    expect(resubmitMatter).toMatchObject({ version: 2, attachments: [{ name: '说明.pdf' }] });
    expect(resubmitMatter.contentSha256).not.toBe(filed.contentSha256);
  });

  it('are read with the content: an administrator sees how the case goes, and nobody’s pay', async () => {
    const SEEN = `query($n: String!) { case(number: $n) { title statusName contentWithheld rawContent
      content { value } attachments { id } versions { content { value } attachments { id } changes { key } }
      matterInForce { amountYuan } chain { name } actions } }`;
    const CANCEL = `mutation($n: String!, $key: ID!) {
      submitCancellation(caseNumber: $n, reason: "误报", idempotencyKey: $key) {
        ... on ApprovalCase { number } ... on Refusal { code } } }`;
    interface Seen {
      matterInForce: object | null;
      contentWithheld: boolean;
      chain: object[];
      attachments: { id: string }[];
    }
    const seen = async (username: string, n: string) =>
      (await (await counties.as(username)).data<{ case: Seen }>(SEEN, { n })).case;
    const form = total({ institutionId: institutions.get('MX17'), amountYuan: '777333.11' });
    const { number = '' } = (await submitWith(form, [await upload(hr, '待遇.pdf')])) as Refusable;
    // Cancelled as soon as it can't be withdrawn any more: the cancelling case repeats the text.
    let cancelling = '';
    const conduct = async (n: string): Promise<void> => {
      const { submitCancellation } = await hr.data<{ submitCancellation: Refusable }>(CANCEL, {
        n,
        key: newId(),
      });
      cancelling = submitCancellation.number ?? '';
      if (cancelling) throw new Error('is being cancelled');
      await counties.conduct(n);
    };
    const { baseUrl: origin, logins } = counties;
    const play = new ChainPlay({ origin, logins, profile: 'mingxi', conduct });
    await expect(play.finish(number, 'C10')).rejects.toThrow('is being cancelled');
    for (const one of [number, cancelling]) {
      const told = await seen('admin', one);
      expect(told).toMatchObject({ contentWithheld: true, rawContent: '{}', content: [], attachments: [] });
      expect(told.chain.length).toBeGreaterThan(0);
      expect(JSON.stringify(told)).not.toContain('777');
      for (const username of ['auditor', 'hr']) {
        const whole = await seen(username, one);
        expect(whole.contentWithheld).toBe(false);
        expect(JSON.stringify(whole)).toContain('777');
      }
    }
    const [file] = (await seen('auditor', number)).attachments;
    const headers = (await counties.as('admin')).cookieHeader();
    const taken = await fetch(`${counties.baseUrl}/attachments/${file?.id ?? ''}`, { headers });
    expect(taken.status).toBe(404);
    const done = (await register()).items[0]?.caseNumber ?? '';
    expect((await seen('auditor', done)).matterInForce).not.toBeNull();
    expect((await seen('admin', done)).matterInForce).toBeNull();
  });
});
