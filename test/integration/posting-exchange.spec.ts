import { AuditVerifier } from '../../libs/audit/index.js';
import { newId } from '../../libs/database/index.js';
import type { ExchangeContent } from '../../libs/posting/index.js';
import { PASSWORD, makeCounty } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { refusal } from './establishment-world.js';
import { KINDS_DOCUMENT, PostingWorld } from './posting-world.js';

const SUBMIT = `mutation($input: ExchangeInput!, $key: ID!) { submitExchange(input: $input, idempotencyKey: $key) {
  __typename ... on ApprovalCase { number status matterName title content { key label value } }
  ... on Refusal { code message field clause } } }`;
const RESUBMIT = `mutation($number: String!, $version: Int!, $input: ExchangeInput!, $key: ID!) {
  resubmitExchange(caseNumber: $number, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    __typename ... on ApprovalCase { number version } ... on Refusal { code message } } }`;
const PREVIEW = `query($input: ExchangeInput!) { exchangePreview(input: $input) {
  quotas { name free } warnings { code message field } } }`;
const OUTCOME = `query($number: String!) { case(number: $number) { status history { action opinion }
  postings { person { name } homeInstitutionName hostInstitutionName status ledgerEntries { entryKind accountName count } } } }`;

interface Answer {
  __typename: string;
  number?: string;
  code?: string;
  message?: string;
}

let world: PostingWorld;
let api: Awaited<ReturnType<typeof startApi>>;
let hr: GraphqlClient;
let months = 0;

beforeAll(async () => {
  world = await PostingWorld.start();
  api = await startApi(world.test.env);
  hr = await new GraphqlClient(api.baseUrl).signedIn(world.county.users['hr'] ?? '', PASSWORD);
});
afterAll(async () => {
  await api.stop();
  await world.test.close();
});

/** A doctor of the hospital and one of the township, in a month of their own. */
async function pair(change: Partial<ExchangeContent> = {}): Promise<ExchangeContent> {
  months += 1;
  const { hospitalId, townshipId } = world.county;
  return {
    kind: 'EXCHANGE',
    startOn: world.day(60 * months),
    endOn: world.day(60 * months + 29),
    reason: '双向流动，提升基层能力',
    out: {
      personId: await world.hire(),
      hostInstitutionId: townshipId,
      postName: '内科医师',
      duties: '门诊带教',
    },
    back: {
      personId: await world.hire('INSTITUTION', townshipId),
      hostInstitutionId: hospitalId,
      postName: '进修医师',
      duties: '病房工作',
    },
    ...change,
  };
}

const submit = async (input: object): Promise<Answer> =>
  (await hr.data<{ submitExchange: Answer }>(SUBMIT, { input, key: newId() })).submitExchange;

async function submitted(input: object): Promise<string> {
  const answer = await submit(input);
  if (!answer.number) throw new Error(JSON.stringify(answer));
  await world.driver.settle(answer.number);
  return answer.number;
}

/** Everything that the case has left behind, as rows. */
async function traces(number: string) {
  const one = async (sql: string) => Number((await world.query(sql, [number]))[0]?.['n']);
  return {
    live: await one('SELECT COUNT(*) AS n FROM posting WHERE case_number = ? AND released_at IS NULL'),
    inForce: await one(
      'SELECT COUNT(*) AS n FROM posting WHERE case_number = ? AND implemented_at IS NOT NULL',
    ),
    places: await one(
      'SELECT COUNT(*) AS n FROM service_place s JOIN posting p ON p.id = s.source_id WHERE p.case_number = ?',
    ),
    held: await one(`SELECT COALESCE(SUM(count), 0) AS n FROM establishment_entry WHERE case_number = ?`),
  };
}

const NOTHING = { live: 0, inForce: 0, places: 0, held: 0 };

async function breaks() {
  const verifier = world.test.app.get(AuditVerifier, { strict: false });
  return (await verifier.verify(world.transactions.reader)).breaks;
}

describe('an exchange', () => {
  it('takes effect for both at once; each serves at the other’s and keeps 编制 and post at home', async () => {
    const input = await pair();
    const number = await submitted(input);
    expect(number).toMatch(/^TA-SX-\d{4}-\d{6}$/);
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    expect(await traces(number)).toMatchObject({ live: 2, inForce: 0, places: 0 });
    await world.driver.review(number);
    await world.driver.resolve(number, 'LEADING_GROUP');
    await world.fileAll(number);
    const { case: done } = await hr.data<{ case: { status: string; postings: Record<string, unknown>[] } }>(
      OUTCOME,
      { number },
    );
    expect(done.status).toBe('IMPLEMENTED');
    const legs = done.postings.map(({ homeInstitutionName, hostInstitutionName, ledgerEntries }) => ({
      way: `${String(homeInstitutionName)} → ${String(hostInstitutionName)}`,
      entries: (ledgerEntries as object[]).length,
    }));
    expect(legs).toEqual(
      expect.arrayContaining([
        { way: '县总医院A → 甲镇卫生院A', entries: 3 },
        { way: '甲镇卫生院A → 县总医院A', entries: 0 },
      ]),
    );
    const homes = await world.query(
      'SELECT institution_id, establishment_type FROM employment WHERE person_id IN (?) AND valid_to IS NULL',
      [[input.out.personId, input.back.personId]],
    );
    expect(homes).toHaveLength(2);
    expect(await breaks()).toEqual([]);
  });

  it('shows before the submission what it takes and what stands against it, each under its person', async () => {
    const input = await pair();
    const shown = await hr.data<{ exchangePreview: { quotas: { name: string }[]; warnings: object[] } }>(
      PREVIEW,
      { input },
    );
    expect(shown.exchangePreview.warnings).toEqual([]);
    expect(shown.exchangePreview.quotas.map(({ name }) => name)).toEqual(['甲镇卫生院A派驻岗位']);
    const wrong = {
      ...input,
      back: { ...input.back, hostInstitutionId: world.county.townshipId, postName: '' },
    };
    const { exchangePreview } = await hr.data<{
      exchangePreview: { warnings: { code: string; message: string; field: string }[] };
    }>(PREVIEW, { input: wrong });
    expect(exchangePreview.warnings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'TEXT_REQUIRED', field: 'back.postName' }),
        expect.objectContaining({ code: 'EXCHANGE_NOT_MUTUAL' }),
        expect.objectContaining({ code: 'HOST_NOT_ALLOWED', field: 'back.hostInstitutionId' }),
      ]),
    );
  });

  const wrongs: [string, (input: ExchangeContent) => Promise<object> | object, string][] = [
    [
      'one person twice',
      (input) => ({ ...input, back: { ...input.back, personId: input.out.personId } }),
      'PERSON_REPEATED',
    ],
    ['a kind that is no exchange', (input) => ({ ...input, kind: 'RESIDENT' }), 'NOT_PAIRED'],
    [
      'two of the hospital',
      async (input) => ({ ...input, back: { ...input.back, personId: await world.hire() } }),
      'EXCHANGE_NOT_MUTUAL',
    ],
    ['a text that is missing', (input) => ({ ...input, reason: ' ' }), 'TEXT_REQUIRED'],
    [
      'a term that ends before it begins',
      (input) => ({ ...input, endOn: world.day(1) }),
      'TERM_NOT_POSITIVE',
    ],
  ];
  it.each(wrongs)('is refused with %s', async (_, change, code) => {
    const answer = await submit(await change(await pair()));
    expect(answer).toMatchObject({ __typename: 'Refusal', code });
  });

  it('the kind is not to be had one way: a single posting of it is refused', async () => {
    const detail = await refusal(
      world.driver.submit('POSTING', world.content(await world.hire(), { kind: 'EXCHANGE' })),
    );
    expect(detail).toMatchObject({ code: 'PAIR_NEEDED', clause: KINDS_DOCUMENT });
  });

  it('edge-23 with somebody of another community, or by its officer, is no different from nobody', async () => {
    const other = await makeCounty(world.test.app, 'X');
    const stranger = await new GraphqlClient(api.baseUrl).signedIn(other.users['hr'] ?? '', PASSWORD);
    const { submitExchange } = await stranger.data<{ submitExchange: Answer }>(SUBMIT, {
      input: await pair(),
      key: newId(),
    });
    expect(submitExchange.code).toBe('PERSON_UNKNOWN');
  });
});

describe('edge-36 one leg fails, and nothing of either is left', () => {
  it('when one of the two is posted elsewhere before the party committee resolves', async () => {
    const input = await pair();
    const number = await submitted(input);
    const single = await world.driver.submit('POSTING', {
      ...world.content(input.out.personId),
      startOn: input.startOn,
      endOn: input.endOn,
    });
    await world.driver.resolve(single, 'PARTY_COMMITTEE');
    const detail = await refusal(world.driver.resolve(number, 'PARTY_COMMITTEE'));
    expect(detail.code).toBe('POSTING_OVERLAP');
    expect(detail.message).toContain('下派人员：');
    expect(detail.message).toContain(single);
    expect(await traces(number)).toEqual(NOTHING);
  });

  it('when the second leg breaks after the first is written, the first is undone with it', async () => {
    const input = await pair();
    const number = await submitted(input);
    await world.driver.upToFiling(number);
    await world.query(`CREATE TRIGGER second_leg_fails BEFORE INSERT ON service_place FOR EACH ROW
      IF NEW.person_id = '${input.back.personId}' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the second leg fails'; END IF`);
    await expect(world.fileAll(number)).rejects.toThrow('the second leg fails');
    expect(await traces(number)).toMatchObject({ live: 2, inForce: 0, places: 0, held: 1 });
    expect(await world.posts(input.startOn)).toEqual({ occupied: 0, reserved: 1 });
    await world.query('DROP TRIGGER second_leg_fails');
    await world.driver.settle(number);
    expect(await traces(number)).toMatchObject({ live: 2, inForce: 2, places: 2 });
  });

  it('when one of the two has left before it is carried out: it goes back, and another may take the place', async () => {
    const input = await pair();
    const number = await submitted(input);
    await world.driver.upToFiling(number);
    // The person who comes up leaves before it is carried out.
    await world.transactions.run((tx) =>
      tx.query('UPDATE employment SET valid_to = ? WHERE person_id = ?', [world.day(1), input.back.personId]),
    );
    await world.fileAll(number);
    const { case: stopped } = await hr.data<{ case: { status: string } }>(OUTCOME, { number });
    expect(stopped.status).toBe('RETURNED');
    expect(await traces(number)).toEqual(NOTHING);
    const replacement = await world.hire('INSTITUTION', world.county.townshipId);
    const again = { ...input, back: { ...input.back, personId: replacement } };
    const { resubmitExchange } = await hr.data<{ resubmitExchange: Answer & { version: number } }>(RESUBMIT, {
      number,
      version: 1,
      input: again,
      key: newId(),
    });
    expect(resubmitExchange).toMatchObject({ number, version: 2 });
    await world.driver.settle(number);
    await world.driver.upToFiling(number);
    await world.fileAll(number);
    expect(await traces(number)).toMatchObject({ live: 2, inForce: 2, places: 2 });
    expect(await breaks()).toEqual([]);
  });

  it('when the database itself refuses the ledger of one leg', async () => {
    const input = await pair();
    const number = await submitted(input);
    for (let posts = 0; posts < 2; posts += 1) {
      const { startOn, endOn } = input;
      const other = world.content(await world.hire(), { startOn, endOn });
      await world.driver.resolve(await world.driver.submit('POSTING', other), 'PARTY_COMMITTEE');
    }
    const detail = await refusal(world.driver.resolve(number, 'PARTY_COMMITTEE'));
    expect(detail).toMatchObject({ code: 'QUOTA_EXCEEDED' });
    expect(detail.message).toContain('甲镇卫生院A派驻岗位');
    expect(await traces(number)).toEqual(NOTHING);
  });
});

describe('two exchanges want the same person', () => {
  it('of fifty that ask at once one is reserved, and of the others nothing is', async () => {
    const first = await pair();
    const numbers: string[] = [];
    for (let n = 0; n < 50; n += 1) {
      const back = { ...first.back, personId: await world.hire('INSTITUTION', world.county.townshipId) };
      // Half of them the other way round in the order of ids: locks must still be taken in one order.
      numbers.push(await submitted({ ...first, back }));
    }
    const results = await Promise.allSettled(
      numbers.map((number) => world.driver.resolve(number, 'PARTY_COMMITTEE')),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const codes = results.flatMap((result) =>
      result.status === 'rejected' ? [(result.reason as { detail?: { code: string } }).detail?.code] : [],
    );
    expect(new Set(codes)).toEqual(new Set(['POSTING_OVERLAP']));
    const live = await Promise.all(numbers.map((number) => traces(number)));
    expect(live.map((one) => one.live).sort()).toEqual([...Array<number>(49).fill(0), 2]);
    expect(await world.posts(first.startOn)).toEqual({ occupied: 0, reserved: 1 });
    expect(await breaks()).toEqual([]);
  }, 240_000);
});
