import { AuthService } from '../../libs/access/index.js';
import { CancellationService } from '../../libs/approval/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { newId } from '../../libs/database/index.js';
import {
  COVERAGE,
  Coverage,
  EstablishmentAccounts,
  EstablishmentLedger,
} from '../../libs/establishment/index.js';
import type { Resource } from '../../libs/establishment/index.js';
import { Organization, Registrar } from '../../libs/organization/index.js';
import { calendarDate } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { PASSWORD, SINCE } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { refusal } from './establishment-world.js';
import { PostingWorld } from './posting-world.js';

const RECORD = `mutation($input: InstitutionChangeInput!) { recordInstitutionChange(input: $input) {
  __typename ... on Refusal { code message } } }`;

let world: PostingWorld;
let server: Awaited<ReturnType<typeof startApi>>;
let admin: GraphqlClient;
let other: string;
/** Stays where it is. */
let south: string;
/** Townships that go to the other community, one after the other. */
let west: string[];
let moves = 0;

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
  resource: Resource,
  count: number,
): Promise<void> {
  await world.transactions.run((tx) =>
    get(EstablishmentAccounts).verify(tx, ctx(), {
      account: { communityId, institutionId, resource },
      ...{ count, documentNumber: '示例编办〔2020〕1号', documentDate: calendarDate(SINCE) },
      ...{ effectiveFrom: calendarDate(SINCE), isDemo: true },
    }),
  );
}

beforeAll(async () => {
  world = await PostingWorld.start();
  server = await startApi(world.test.env);
  const { countyId, communityId, hospitalId, townshipId } = world.county;
  other = await world.transactions.run((tx) =>
    get(Registrar).community(tx, { countyId, code: 'TZ', name: '第二医共体' }),
  );
  const lead = await institution(other, 'LEAD_HOSPITAL', '第二总医院');
  south = await institution(communityId, 'TOWNSHIP_HOSPITAL', '南镇卫生院');
  west = [];
  for (let at = 0; at < 6; at += 1) {
    const id = await institution(communityId, 'TOWNSHIP_HOSPITAL', `西${at}镇卫生院`);
    await verified(communityId, id, 'INSTITUTION', 2);
    await verified(communityId, id, 'RESIDENT_POST', 1);
    west.push(id);
  }
  await verified(communityId, hospitalId, 'INSTITUTION', 5);
  await verified(communityId, townshipId, 'INSTITUTION', 4);
  await verified(communityId, south, 'INSTITUTION', 9);
  await verified(communityId, null, 'INSTITUTION', 30);
  await verified(other, null, 'INSTITUTION', 6);
  await verified(other, lead, 'INSTITUTION', 6);
  const grants = [communityId, other].map((id) => ({
    ...{ role: 'ADMINISTRATOR' as const, communityId: id, institutionId: null, validFrom: SINCE },
  }));
  const account = { username: 'both.admin', password: PASSWORD, personId: null, displayName: '管理员' };
  await world.transactions.run((tx) =>
    get(AuthService).createAccount(
      tx,
      { actor: null, now: new Date(`${SINCE}T00:00:00Z`) },
      { ...account, communityId, grants },
    ),
  );
  admin = await new GraphqlClient(server.baseUrl).signedIn('both.admin', PASSWORD);
});
afterAll(async () => {
  const report = await world.transactions.snapshot((tx) => get(AuditVerifier).verify(tx));
  await server.stop();
  await world.test.close();
  expect(report.breaks).toEqual([]);
});

async function recorded(institutionId: string, effectiveOn: CalendarDate) {
  const figures = [
    { resource: 'INSTITUTION', count: 2, fromTotal: 28 - 2 * moves, toTotal: 8 + 2 * moves },
    { resource: 'RESIDENT_POST', count: 1 },
  ];
  const paper = { documentNumber: `示例政办〔2026〕${moves + 1}号`, documentDate: SINCE };
  const input = { kind: 'MOVE', institutionId, toCommunityId: other, figures, effectiveOn, ...paper };
  const answer = await admin.data<{
    recordInstitutionChange: { __typename: string; code?: string; message?: string };
  }>(RECORD, { input });
  return answer.recordInstitutionChange;
}

/** Goes to the other community on the day. */
async function move(institutionId: string, effectiveOn: CalendarDate): Promise<void> {
  expect(await recorded(institutionId, effectiveOn)).toEqual({ __typename: 'InstitutionChange' });
  moves += 1;
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

const transferOf = (personId: string, toInstitutionId: string, on: CalendarDate) => ({
  ...{ personId, toInstitutionId, on, postName: '全科主治医师', reason: '充实基层' },
});

async function carried(matter: string, input: object): Promise<string> {
  const number = await world.driver.submit(matter, input);
  await world.driver.upToFiling(number);
  await world.fileAll(number);
  expect((await world.driver.view(number)).status).toBe('IMPLEMENTED');
  return number;
}

async function cancelled(number: string): Promise<void> {
  const request = { caseNumber: number, reason: '计划调整', idempotencyKey: newId() };
  const cancelling = await get(CancellationService).submit(await world.driver.as('hr'), request);
  await world.driver.settle(cancelling);
  await world.driver.upToFiling(cancelling);
  await world.fileAll(cancelling);
  expect((await world.driver.view(cancelling)).status).toBe('IMPLEMENTED');
}

/** What is occupied of the resource on the day at the institution, by community; with null of the totals. */
async function occupied(institutionId: string | null, resource: Resource, on: CalendarDate) {
  const rows = await world.query(
    `SELECT a.community_id AS communityId, SUM(e.count) AS n FROM establishment_entry e
       JOIN establishment_account a ON a.id = e.account_id
      WHERE a.institution_id <=> ? AND a.resource = ? AND e.holding = 'OCCUPIED'
        AND e.from_on <= ? AND (e.to_on IS NULL OR e.to_on >= ?) GROUP BY a.community_id`,
    [institutionId, resource, on, on],
  );
  const of = (id: string) => Number(rows.find(({ communityId }) => communityId === id)?.['n'] ?? 0);
  return [of(world.county.communityId), of(other)];
}
const totals = (on: CalendarDate) => occupied(null, 'INSTITUTION', on);

async function home(personId: string, on: CalendarDate) {
  const person = await get(Organization).personWithHome(world.transactions.reader, personId, on);
  return [person?.homeInstitutionId, person?.communityId];
}

describe('edge-22 what runs across a change of community that is recorded already', () => {
  it('a posting takes its place of each community on its own days', async () => {
    const [unit = ''] = west;
    await move(unit, d(80));
    const content = world.content(await world.hire(), { hostInstitutionId: unit, endOn: d(100) });
    const number = await carried('POSTING', content);
    const days = await Promise.all(
      [59, 60, 79, 80, 100, 101].map((n) => occupied(unit, 'RESIDENT_POST', d(n))),
    );
    expect(days).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
      [0, 1],
      [0, 1],
      [0, 0],
    ]);
    await cancelled(number);
    expect(await occupied(unit, 'RESIDENT_POST', d(70))).toEqual([0, 0]);
    expect(await occupied(unit, 'RESIDENT_POST', d(90))).toEqual([0, 0]);
  });

  it('nobody is transferred there from a day before it', async () => {
    const [, unit = ''] = west;
    await move(unit, d(100));
    const personId = await employed(south);
    const trial = world.driver.submit('TRANSFER', transferOf(personId, unit, d(90)));
    const detail = await refusal(trial);
    expect(detail).toMatchObject({ code: 'TO_INSTITUTION_CHANGES', field: 'toInstitutionId' });
    expect(detail.message).toContain(`西1镇卫生院自${d(100)}起调整到第二医共体`);
  });

  it('a cancelled transfer leads back to the home in whichever community it is by then', async () => {
    const [, , unit = ''] = west;
    const personId = await employed(unit);
    const number = await carried('TRANSFER', transferOf(personId, south, d(110)));
    const before = await totals(d(105));
    await move(unit, d(120));
    await cancelled(number);
    const { communityId } = world.county;
    expect([await home(personId, d(109)), await home(personId, d(119))]).toEqual([
      [unit, communityId],
      [unit, communityId],
    ]);
    expect(await home(personId, d(120))).toEqual([unit, other]);
    expect([
      await occupied(unit, 'INSTITUTION', d(119)),
      await occupied(unit, 'INSTITUTION', d(120)),
    ]).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(await totals(d(119))).toEqual(before);
    expect(await totals(d(120))).toEqual([before[0]! - 1, before[1]! + 1]);
  });

  it('a cancelled transfer to an institution that has gone leads back out of its community', async () => {
    const [, , , unit = ''] = west;
    const personId = await employed(south);
    const before = await totals(d(129));
    const number = await carried('TRANSFER', transferOf(personId, unit, d(130)));
    await move(unit, d(140));
    expect(await totals(d(140))).toEqual([before[0]! - 1, before[1]! + 1]);
    await cancelled(number);
    expect([await totals(d(135)), await totals(d(140))]).toEqual([before, before]);
    expect(await occupied(unit, 'INSTITUTION', d(145))).toEqual([0, 0]);
    expect([await home(personId, d(135)), await home(personId, d(145))]).toEqual([
      [south, world.county.communityId],
      [south, world.county.communityId],
    ]);
  });
});

describe('edge-22 who is away from the institution for a while when it goes', () => {
  it('goes along with it from the day on when the way there and back was never taken', async () => {
    const [, , , , unit = ''] = west;
    const personId = await employed(unit);
    const before = await totals(d(149));
    await cancelled(await carried('TRANSFER', transferOf(personId, south, d(160))));
    await move(unit, d(150));
    expect(await totals(d(150))).toEqual([before[0]! - 1, before[1]! + 1]);
    expect(await totals(d(165))).toEqual([before[0]! - 1, before[1]! + 1]);
    expect(await home(personId, d(150))).toEqual([unit, other]);
  });

  it('is named where the movement away is still to come, and else follows when back', async () => {
    const unit = west.at(-1) ?? '';
    const personId = await employed(unit);
    const number = await carried('TRANSFER', transferOf(personId, south, d(180)));
    await carried('TRANSFER', transferOf(personId, unit, d(200)));
    const before = await totals(d(175));
    const refused = await recorded(unit, d(170));
    expect(refused.code).toBe('LATER_CHANGE_EXISTS');
    expect(refused.message).toContain(number);
    await move(unit, d(190));
    expect([await totals(d(190)), await totals(d(199))]).toEqual([before, before]);
    expect(await totals(d(200))).toEqual([before[0]! - 1, before[1]! + 1]);
    expect(await occupied(unit, 'INSTITUTION', d(200))).toEqual([0, 1]);
  });
});

describe('000 (七) coverage over days on which units come and go', () => {
  it('asks a unit from its first day in the community to its last, and nowhere on other days', async () => {
    await world.transactions.run((tx) =>
      get(Registrar).policy(tx, {
        ...{ profileCode: 'PA', key: COVERAGE, documentNumber: '示例卫〔2025〕30号', validFrom: SINCE },
        value: { hostKinds: ['TOWNSHIP_HOSPITAL'], homeKinds: ['LEAD_HOSPITAL'], titles: ['主治医师'] },
        isDemo: true,
      }),
    );
    const { communityId } = world.county;
    const opened = await world.transactions.run((tx) =>
      get(Registrar).institution(tx, {
        ...{ communityId, code: 'NEW', kind: 'TOWNSHIP_HOSPITAL', parentId: null },
        ...{ name: '新镇卫生院', shortName: '新镇', validFrom: d(30) },
      }),
    );
    const gapsOf = async (id: string, community: string, from: number, to: number) => {
      const units = await get(Coverage).of(world.transactions.reader, community, d(from), d(to));
      return units.find(({ institutionId }) => institutionId === id)?.gaps ?? null;
    };
    expect(await gapsOf(opened, communityId, 0, 60)).toEqual([{ from: d(30), to: d(60) }]);
    expect(await gapsOf(opened, communityId, 0, 29)).toBeNull();
    // It went to the other community on the eightieth day.
    const [unit = ''] = west;
    expect(await gapsOf(unit, communityId, 70, 90)).toEqual([{ from: d(70), to: d(79) }]);
    expect(await gapsOf(unit, other, 70, 90)).toEqual([{ from: d(80), to: d(90) }]);
    expect(await gapsOf(unit, communityId, 85, 90)).toBeNull();
  });
});
