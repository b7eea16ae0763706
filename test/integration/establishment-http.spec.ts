import { AuthService } from '../../libs/access/index.js';
import {
  EstablishmentAccounts,
  EstablishmentLedger,
  StructureRatios,
} from '../../libs/establishment/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { addDays, addMonths, calendarDate } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { PASSWORD, SINCE } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { ROOMY } from './establishment-post-kit.js';
import { contextOn, newCase } from './establishment-world.js';
import { PostingWorld } from './posting-world.js';

const PUT = `mutation($input: PostPlanInput!) { putPostPlanInForce(input: $input) {
  __typename ... on PostReceipt { changed } ... on Refusal { code message } } }`;
const LEND = `mutation($input: PostLoanInput!) { lendPosts(input: $input) {
  __typename ... on Refusal { code message } } }`;
const POSTS = `{ posts { institutionName postName grade quota borrowed lent occupied free } }`;
const PROJECTION = `query($communityId: ID) { establishmentProjection(communityId: $communityId) {
  from to accounts { name firstBreachOn lowestFree steps { on free } }
  breaches { kind accountName from until shortfall cause } } }`;

let world: PostingWorld;
let server: Awaited<ReturnType<typeof startApi>>;
let hr: GraphqlClient;
let admin: GraphqlClient;
let officer: GraphqlClient;
let today: CalendarDate;

async function account(username: string, role: 'ADMINISTRATOR' | 'HR_OFFICER', institutionId: string | null) {
  const { communityId } = world.county;
  await world.transactions.run((tx) =>
    world.test.app.get(AuthService, { strict: false }).createAccount(
      tx,
      { actor: null, now: new Date(`${SINCE}T00:00:00Z`) },
      {
        ...{ username, password: PASSWORD, personId: null, displayName: username, communityId },
        grants: [{ role, communityId, institutionId, validFrom: SINCE }],
      },
    ),
  );
  return new GraphqlClient(server.baseUrl).signedIn(username, PASSWORD);
}

beforeAll(async () => {
  world = await PostingWorld.start();
  server = await startApi(world.test.env);
  hr = await new GraphqlClient(server.baseUrl).signedIn(world.county.users['hr'] ?? '', PASSWORD);
  admin = await account('ledger.admin', 'ADMINISTRATOR', null);
  officer = await account('ledger.township', 'HR_OFFICER', world.county.townshipId);
  today = world.today;
  await world.transactions.run(async (tx) => {
    for (const institutionKind of ['LEAD_HOSPITAL', 'TOWNSHIP_HOSPITAL'] as const) {
      await world.test.app.get(StructureRatios, { strict: false }).set(tx, contextOn(today), {
        ...{ profileCode: 'PA', institutionKind, ratio: ROOMY, validFrom: calendarDate(SINCE) },
        ...{ documentNumber: '示例〔2020〕1号', documentDate: calendarDate(SINCE), isDemo: true },
      });
    }
    await world.test.app.get(Registrar, { strict: false }).policy(tx, {
      ...{ profileCode: 'PA', key: 'establishment.coverage', validFrom: SINCE, isDemo: false },
      value: { hostKinds: ['TOWNSHIP_HOSPITAL'], homeKinds: ['LEAD_HOSPITAL'], titles: ['主治医师'] },
      documentNumber: '国卫基层发〔2023〕41号 (七)',
    });
  });
});
afterAll(async () => {
  await server.stop();
  await world.test.close();
});

const planOf = (institutionId: string, count: number, validFrom: string) => ({
  input: {
    ...{ institutionId, documentNumber: '示例人社〔2026〕7号', documentDate: SINCE, validFrom },
    lines: [{ category: 'PROFESSIONAL', band: 'HIGH', count }],
  },
});

describe('岗位设置方案 over the API', () => {
  it('is put in force by the administrator, and by nobody else', async () => {
    const plan = planOf(world.county.hospitalId, 3, SINCE);
    for (const client of [hr, officer]) {
      const answer = await client.post(PUT, plan);
      expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await admin.data(PUT, plan))['putPostPlanInForce']).toEqual({
      __typename: 'PostReceipt',
      changed: true,
    });
    expect((await admin.data(PUT, plan))['putPostPlanInForce']).toMatchObject({ changed: false });
    await admin.data(PUT, planOf(world.county.townshipId, 1, SINCE));
    expect((await hr.data(POSTS))['posts']).toContainEqual({
      ...{ institutionName: '县总医院A', postName: '专业技术高级岗位', grade: null },
      ...{ quota: 3, borrowed: 0, lent: 0, occupied: 0, free: 3 },
    });
  });

  it.each([
    ['PLAN_LINES_OR_COUNTS', { lines: null }],
    ['PLAN_LINE_INVALID', { lines: [{ category: 'PROFESSIONAL', count: 1 }] }],
    ['PLAN_LINE_INVALID', { lines: [{ category: '专业', band: 'HIGH', count: 1 }] }],
    ['COUNT_INVALID', { lines: [{ category: 'PROFESSIONAL', band: 'HIGH', count: -1 }] }],
    ['TEXT_REQUIRED', { documentNumber: ' ' }],
    ['INSTITUTION_UNKNOWN', { institutionId: '00000000-0000-7000-8000-000000000009' }],
  ])('is refused as %s', async (code, change) => {
    const { input } = planOf(world.county.hospitalId, 3, SINCE);
    const data = await admin.data(PUT, { input: { ...input, ...change } });
    expect(data['putPostPlanInForce']).toMatchObject({ __typename: 'Refusal', code });
  });
});

describe('loans over the API', () => {
  const loan = (count: number) => ({
    input: {
      fromInstitutionId: world.county.hospitalId,
      toInstitutionId: world.county.townshipId,
      ...{ category: 'PROFESSIONAL', band: 'HIGH', count, fromOn: today, documentNumber: '示例〔2026〕8号' },
    },
  });

  it('are made by the community’s HR officer within what is free, and not by a township’s', async () => {
    expect((await officer.post(LEND, loan(1))).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await hr.data(LEND, loan(4)))['lendPosts']).toMatchObject({ code: 'QUOTA_EXCEEDED' });
    expect((await hr.data(LEND, loan(1)))['lendPosts']).toEqual({ __typename: 'PostReceipt' });
    const { postLoans } = await officer.data<{ postLoans: { id: string; toInstitutionName: string }[] }>(
      '{ postLoans { id toInstitutionName } }',
    );
    expect(postLoans.map(({ toInstitutionName }) => toInstitutionName)).toEqual(['甲镇卫生院A']);
    const end = `mutation($input: EndPostLoanInput!) { endPostLoan(input: $input) { __typename ... on Refusal { code } } }`;
    const input = { loanId: postLoans[0]?.id, from: addDays(today, 30), documentNumber: '示例〔2026〕9号' };
    expect((await hr.data(end, { input }))['endPostLoan']).toEqual({ __typename: 'PostReceipt' });
    expect((await hr.data(end, { input }))['endPostLoan']).toMatchObject({ code: 'LOAN_UNKNOWN' });
  });
});

describe('the projection over the API', () => {
  interface Projection {
    from: string;
    to: string;
    accounts: { name: string; firstBreachOn: string | null; lowestFree: number; steps: { on: string }[] }[];
    breaches: { kind: string; accountName: string; from: string; until: string | null; cause: string }[];
  }
  const project = async (client: GraphqlClient, variables = {}) =>
    (await client.data<{ establishmentProjection: Projection | null }>(PROJECTION, variables))
      .establishmentProjection;

  it('names the first day of each breach with its cause, within 24 months', async () => {
    const later = addMonths(today, 5);
    const personId = await world.hire('CONTRACT');
    await world.transactions.run((tx) =>
      world.test.app.get(EstablishmentLedger, { strict: false }).occupy(
        tx,
        contextOn(today),
        {
          ...{ communityId: world.county.communityId, institutionId: world.county.hospitalId },
          ...{ resource: 'INSTITUTION', count: 1, fromOn: today, toOn: null },
        },
        { ...newCase(), personId },
      ),
    );
    await world.transactions.run((tx) =>
      world.test.app.get(EstablishmentAccounts, { strict: false }).verify(tx, contextOn(today), {
        account: { communityId: world.county.communityId, institutionId: null, resource: 'INSTITUTION' },
        ...{
          count: 0,
          documentNumber: '示例编办〔2027〕2号',
          documentDate: today,
          effectiveFrom: later,
          isDemo: false,
        },
      }),
    );
    const found = await project(hr);
    expect([found?.from, found?.to]).toEqual([today, addDays(addMonths(today, 24), -1)]);
    const total = found?.breaches.find(({ kind }) => kind === 'OVER_LIMIT');
    expect(total).toMatchObject({ from: later, until: null });
    expect(total?.cause).toMatch(/^核定数由\d+调整为0（示例编办〔2027〕2号）$/);
    const account = found?.accounts.find(({ firstBreachOn }) => firstBreachOn === later);
    expect(account?.steps.map(({ on }) => on)).toContain(later);
    expect(found?.breaches).toContainEqual(
      expect.objectContaining({ kind: 'NOT_COVERED', accountName: '甲镇卫生院A派驻覆盖', from: today }),
    );
    const sum = found?.breaches.find(({ kind }) => kind === 'TOTAL_NOT_SUM');
    expect(sum?.cause).toContain('总量');
  });

  it('edge-23 of another community is not there', async () => {
    expect(await project(hr, { communityId: '00000000-0000-7000-8000-000000000009' })).toBeNull();
  });
});

describe('rosters over the API', () => {
  const HOLDERS = `query($filter: PostHolderFilter) { postHolders(filter: $filter) { total items {
    name institutionName heldPostName establishmentTypeName } } }`;
  interface Holders {
    postHolders: {
      total: number;
      items: { name: string; institutionName: string; heldPostName: string | null }[];
    };
  }

  it('show who holds which post on a day, within what the reader may see', async () => {
    const personId = await world.hire('INSTITUTION');
    await world.transactions.run((tx) =>
      world.test.app.get(EstablishmentLedger, { strict: false }).occupy(
        tx,
        contextOn(today),
        {
          ...{ communityId: world.county.communityId, institutionId: world.county.hospitalId },
          ...{ resource: 'POST_PROFESSIONAL_HIGH', count: 1, fromOn: today, toOn: null },
        },
        { ...newCase(), personId },
      ),
    );
    const held = { filter: { category: 'PROFESSIONAL', band: 'HIGH' } };
    const { postHolders } = await hr.data<Holders>(HOLDERS, held);
    expect(postHolders.items.map(({ heldPostName }) => heldPostName)).toEqual(['专业技术高级岗位']);
    const before = await hr.data<Holders>(HOLDERS, { filter: { ...held.filter, on: addDays(today, -1) } });
    expect(before.postHolders.total).toBe(0);
    expect((await officer.data<Holders>(HOLDERS, held)).postHolders.total).toBe(0);
    const all = await hr.data<Holders>(HOLDERS, { filter: { category: 'NONE' } });
    expect(all.postHolders.total).toBeGreaterThan(0);
  });

  it.each(['posts', 'post-holders', 'breaches', 'projection'])(
    'the list %s is exported as xlsx',
    async (list) => {
      const response = await fetch(`${server.baseUrl}/exports/${list}.xlsx`, { headers: hr.cookieHeader() });
      expect(response.status).toBe(200);
      expect(new Uint8Array(await response.arrayBuffer()).subarray(0, 2)).toEqual(
        new Uint8Array([0x50, 0x4b]),
      );
    },
  );
});
