import { AuditVerifier } from '../../libs/audit/index.js';
import { EstablishmentAccounts, EstablishmentLedger } from '../../libs/establishment/index.js';
import type { Resource } from '../../libs/establishment/index.js';
import { AuthService } from '../../libs/access/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { addDays, calendarDate } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { PASSWORD, SINCE } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { PostingWorld } from './posting-world.js';

const RECORD = `mutation($input: InstitutionChangeInput!) { recordInstitutionChange(input: $input) {
  __typename ... on Refusal { code message field } } }`;
const PREVIEW = `query($input: InstitutionChangeInput!) { institutionChangePreview(input: $input) {
  problems { code message } } }`;
const BALANCES = `query($on: CalendarDate) { establishment(on: $on) { name occupied } }`;

let world: PostingWorld;
let server: Awaited<ReturnType<typeof startApi>>;
let admin: GraphqlClient;
let other: string;
let south: string;

const get = <T>(token: new (...args: never[]) => T): T => world.test.app.get<T>(token, { strict: false });
const ctx = () => ({ actor: null, now: new Date(`${world.today}T02:00:00Z`), today: world.today });
const d = (offset: number): CalendarDate => world.day(offset);

function institution(communityId: string, kind: 'LEAD_HOSPITAL' | 'TOWNSHIP_HOSPITAL', name: string) {
  return world.transactions.run((tx) =>
    get(Registrar).institution(tx, {
      ...{ communityId, code: name, kind, parentId: null, name, shortName: name, validFrom: SINCE },
    }),
  );
}

async function verified(
  communityId: string,
  institutionId: string | null,
  count: number,
  effectiveFrom = calendarDate(SINCE),
): Promise<void> {
  const resource: Resource = 'INSTITUTION';
  await world.transactions.run((tx) =>
    get(EstablishmentAccounts).verify(tx, ctx(), {
      account: { communityId, institutionId, resource },
      ...{ count, documentNumber: '示例编办〔2020〕1号', documentDate: calendarDate(SINCE) },
      ...{ effectiveFrom, isDemo: true },
    }),
  );
}

async function employed(institutionId: string): Promise<string> {
  const personId = await world.hire('INSTITUTION', institutionId);
  const { communityId } = world.county;
  const claim = { communityId, institutionId, resource: 'INSTITUTION' as const, count: 1 };
  await world.transactions.run((tx) =>
    get(EstablishmentLedger).occupy(
      tx,
      ctx(),
      { ...claim, fromOn: calendarDate(SINCE), toOn: null },
      { caseId: null, caseNumber: null, personId, documentNumber: '示例〔2020〕1号' },
    ),
  );
  return personId;
}

async function transferred(personId: string, toInstitutionId: string, on: CalendarDate): Promise<string> {
  const input = { personId, toInstitutionId, on, postName: '全科主治医师', reason: '充实基层' };
  const number = await world.driver.submit('TRANSFER', input);
  await world.driver.upToFiling(number);
  await world.fileAll(number);
  return number;
}

const move = (effectiveOn: CalendarDate) => ({
  kind: 'MOVE',
  institutionId: world.county.townshipId,
  toCommunityId: other,
  figures: [
    { resource: 'INSTITUTION', count: 4, fromTotal: 8, toTotal: 10 },
    { resource: 'RESIDENT_POST', count: 2 },
  ],
  ...{ effectiveOn, documentNumber: '示例政办〔2026〕9号', documentDate: SINCE },
});
const record = async (input: object) =>
  (
    await admin.data<{ recordInstitutionChange: { __typename: string; code?: string; message?: string } }>(
      RECORD,
      { input },
    )
  ).recordInstitutionChange;

beforeAll(async () => {
  world = await PostingWorld.start();
  server = await startApi(world.test.env);
  const { countyId, communityId, hospitalId, townshipId } = world.county;
  other = await world.transactions.run((tx) =>
    get(Registrar).community(tx, { countyId, code: 'TZ', name: '第二医共体' }),
  );
  const lead = await institution(other, 'LEAD_HOSPITAL', '第二总医院');
  south = await institution(communityId, 'TOWNSHIP_HOSPITAL', '南镇卫生院');
  const both = [communityId, other];
  await world.transactions.run((tx) =>
    get(AuthService).createAccount(
      tx,
      { actor: null, now: new Date(`${SINCE}T00:00:00Z`) },
      {
        ...{
          username: 'later.admin',
          password: PASSWORD,
          personId: null,
          displayName: '管理员',
          communityId,
        },
        grants: both.map((id) => ({
          ...{ role: 'ADMINISTRATOR' as const, communityId: id, institutionId: null, validFrom: SINCE },
        })),
      },
    ),
  );
  admin = await new GraphqlClient(server.baseUrl).signedIn('later.admin', PASSWORD);
  await verified(communityId, null, 12);
  await verified(communityId, hospitalId, 5);
  await verified(communityId, townshipId, 4);
  await verified(communityId, south, 3);
  await verified(other, null, 6);
  await verified(other, lead, 6);
});
afterAll(async () => {
  await server.stop();
  await world.test.close();
});

describe('edge-22 a change of community where somebody’s later movement is recorded', () => {
  it('is refused under the name of whoever leaves it later, with the case and the way out; and goes that way', async () => {
    const { townshipId } = world.county;
    await employed(townshipId);
    const leaving = await employed(townshipId);
    const number = await transferred(leaving, south, d(15));
    // Whoever comes later is of the former community until then.
    await transferred(await employed(south), townshipId, d(30));
    const [person] = await world.query('SELECT name FROM person WHERE id = ?', [leaving]);
    const refused = await record(move(d(10)));
    expect(refused).toMatchObject({ code: 'LATER_CHANGE_EXISTS', field: 'effectiveOn' });
    expect(refused.message).toBe(
      `${String(person?.['name'])}自${d(15)}起另有已登记的编制变动（${number}），离开该机构而留在原医共体，` +
        `不能随机构转出；请将变更日期定在${d(15)}或之后，或先撤销该事项，撤销生效后再办理机构变更`,
    );
    const seen = await admin.data<{ institutionChangePreview: { problems: { message: string }[] } }>(
      PREVIEW,
      {
        input: move(d(10)),
      },
    );
    expect(seen.institutionChangePreview.problems[0]?.message).toBe(refused.message);

    expect(await record(move(d(15)))).toEqual({ __typename: 'InstitutionChange' });
    const totals = async (on: CalendarDate) => {
      const { establishment } = await admin.data<{ establishment: { name: string; occupied: number }[] }>(
        BALANCES,
        { on },
      );
      return ['测试医共体A', '第二医共体'].map(
        (name) => establishment.find((row) => row.name === `${name}事业编制总量`)?.occupied,
      );
    };
    expect(await totals(d(14))).toEqual([3, 0]);
    expect(await totals(d(15))).toEqual([2, 1]);
    expect(await totals(addDays(d(30), -1))).toEqual([2, 1]);
    expect(await totals(d(30))).toEqual([1, 2]);
    const report = await world.transactions.snapshot((tx) => get(AuditVerifier).verify(tx));
    expect(report.breaks).toEqual([]);
  });
});

describe('edge-22 a change of community where figures of a later day are recorded', () => {
  it('is refused under the account, the day and the document, for they would hold again; and goes on that day', async () => {
    const { communityId } = world.county;
    await verified(communityId, null, 9, d(60));
    await verified(communityId, south, 4, d(60));
    const input = (on: CalendarDate, count: number) => ({
      ...move(on),
      institutionId: south,
      figures: [{ resource: 'INSTITUTION', count, fromTotal: 5, toTotal: 10 + count }],
    });
    const refused = await record(input(d(40), 3));
    expect(refused).toMatchObject({ code: 'LATER_FIGURE_EXISTS', field: 'effectiveOn' });
    expect(refused.message).toMatch(
      new RegExp(`^(测试医共体A事业编制总量|南镇卫生院事业编制)自${d(60)}起另有核定数`),
    );
    expect(refused.message).toContain('示例编办〔2020〕1号');
    const { institutionChangePreview } = await admin.data<{
      institutionChangePreview: { problems: { message: string }[] };
    }>(PREVIEW, { input: input(d(40), 3) });
    expect(institutionChangePreview.problems[0]?.message).toBe(refused.message);

    // Of the community that takes it in, too.
    await verified(other, null, 15, d(70));
    expect((await record(input(d(60), 4))).message).toContain(`第二医共体事业编制总量自${d(70)}起`);
    const day = d(70);
    expect(
      await record({
        ...input(day, 4),
        figures: [{ resource: 'INSTITUTION', count: 4, fromTotal: 5, toTotal: 14 }],
      }),
    ).toEqual({
      __typename: 'InstitutionChange',
    });
    const report = await world.transactions.snapshot((tx) => get(AuditVerifier).verify(tx));
    expect(report.breaks).toEqual([]);
  });
});
