import { AuthService, scopesOf } from '../../libs/access/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { BusinessClock } from '../../libs/context/index.js';
import type { MovableClock } from '../../libs/database/index.js';
import { newId } from '../../libs/database/index.js';
import { EstablishmentAccounts, EstablishmentLedger } from '../../libs/establishment/index.js';
import type { Resource } from '../../libs/establishment/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { PostingLifeService } from '../../libs/posting/index.js';
import { addDays, calendarDate, momentOfDay } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { PASSWORD, SINCE } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { PostingWorld } from './posting-world.js';

const RECORD = `mutation($input: InstitutionChangeInput!) { recordInstitutionChange(input: $input) {
  __typename ... on InstitutionChange { summary people lines { label before after } }
  ... on Refusal { code message field } } }`;
const PREVIEW = `query($input: InstitutionChangeInput!) { institutionChangePreview(input: $input) {
  summary people lines { label before after } openCases { number } problems { code message } } }`;
const LOG = `query($id: ID) { institutionChanges(institutionId: $id) { total items { kind summary institutionName } } }`;
const BALANCES = `query($on: CalendarDate) { establishment(on: $on) {
  name institutionName resource verified occupied reserved } }`;
const STAFF = `query($on: CalendarDate, $institutionId: ID) { postHolders(filter: { on: $on, institutionId: $institutionId }) {
  total items { name staffNumber institutionName } } }`;

interface Answer {
  __typename: string;
  code?: string;
  message?: string;
  summary?: string;
  people?: number;
  lines?: { label: string; before: string; after: string }[];
}

let world: PostingWorld;
let server: Awaited<ReturnType<typeof startApi>>;
let hr: GraphqlClient;
let admin: GraphqlClient;
let today: CalendarDate;
/** The second community of the county, and its lead hospital. */
let other: { communityId: string; hospitalId: string };
/** Another township of the first community. */
let south: string;
/** A case of the township's own, which stays open in the community that the township leaves. */
let own: string;

async function account(
  username: string,
  grants: { role: 'ADMINISTRATOR' | 'HR_OFFICER'; communityId: string; institutionId: string | null }[],
) {
  await world.transactions.run((tx) =>
    world.test.app.get(AuthService, { strict: false }).createAccount(
      tx,
      { actor: null, now: new Date(`${SINCE}T00:00:00Z`) },
      {
        ...{ username, password: PASSWORD, personId: null, displayName: username },
        communityId: grants[0]?.communityId ?? '',
        grants: grants.map((grant) => ({ ...grant, validFrom: SINCE })),
      },
    ),
  );
  return new GraphqlClient(server.baseUrl).signedIn(username, PASSWORD);
}

function institution(communityId: string, kind: 'LEAD_HOSPITAL' | 'TOWNSHIP_HOSPITAL', name: string) {
  return world.transactions.run((tx) =>
    world.test.app.get(Registrar, { strict: false }).institution(tx, {
      ...{ communityId, code: name, kind, parentId: null, name, shortName: name, validFrom: SINCE },
    }),
  );
}

async function verified(
  communityId: string,
  institutionId: string | null,
  resource: Resource,
  count: number,
) {
  await world.transactions.run((tx) =>
    world.test.app.get(EstablishmentAccounts, { strict: false }).verify(
      tx,
      { actor: null, now: new Date(`${today}T02:00:00Z`), today },
      {
        account: { communityId, institutionId, resource },
        ...{ count, documentNumber: '示例编办〔2020〕1号', documentDate: calendarDate(SINCE) },
        ...{ effectiveFrom: calendarDate(SINCE), isDemo: true },
      },
    ),
  );
}

/** Somebody of an institution who holds 编制 there. */
async function employed(institutionId: string, communityId = world.county.communityId): Promise<string> {
  const personId = await world.hire('INSTITUTION', institutionId);
  await world.transactions.run((tx) =>
    world.test.app.get(EstablishmentLedger, { strict: false }).occupy(
      tx,
      { actor: null, now: new Date(`${today}T02:00:00Z`), today },
      {
        ...{ communityId, institutionId, resource: 'INSTITUTION', count: 1 },
        ...{ fromOn: calendarDate(SINCE), toOn: null },
      },
      { caseId: null, caseNumber: null, personId, documentNumber: '示例〔2020〕1号' },
    ),
  );
  return personId;
}

const paper = (effectiveOn: string, documentNumber = '示例政办〔2026〕9号') => ({
  ...{ effectiveOn, documentNumber, documentDate: SINCE },
});
const record = async (input: object, as = admin): Promise<Answer> =>
  (await as.data<{ recordInstitutionChange: Answer }>(RECORD, { input })).recordInstitutionChange;
const preview = async (input: object, as = admin) =>
  (
    await as.data<{
      institutionChangePreview: Answer & { openCases: { number: string }[]; problems: { code: string }[] };
    }>(PREVIEW, { input })
  ).institutionChangePreview;
const balances = async (on: string, as = admin) =>
  (
    await as.data<{
      establishment: {
        name: string;
        institutionName: string | null;
        resource: string;
        verified: number;
        occupied: number;
        reserved: number;
      }[];
    }>(BALANCES, { on })
  ).establishment;

beforeAll(async () => {
  world = await PostingWorld.start();
  server = await startApi(world.test.env);
  hr = await new GraphqlClient(server.baseUrl).signedIn(world.county.users['hr'] ?? '', PASSWORD);
  today = world.today;
  const { countyId, communityId, townshipId } = world.county;
  const id = await world.transactions.run((tx) =>
    world.test.app.get(Registrar, { strict: false }).community(tx, {
      ...{ countyId, code: 'TZ', name: '第二医共体' },
    }),
  );
  other = { communityId: id, hospitalId: await institution(id, 'LEAD_HOSPITAL', '第二总医院') };
  south = await institution(communityId, 'TOWNSHIP_HOSPITAL', '南镇卫生院');
  admin = await account(
    'history.admin',
    [communityId, id].map((one) => ({
      role: 'ADMINISTRATOR' as const,
      communityId: one,
      institutionId: null,
    })),
  );
  await verified(communityId, null, 'INSTITUTION', 12);
  await verified(communityId, world.county.hospitalId, 'INSTITUTION', 5);
  await verified(communityId, townshipId, 'INSTITUTION', 4);
  await verified(communityId, south, 'INSTITUTION', 3);
  await verified(communityId, south, 'RESIDENT_POST', 2);
  await verified(id, null, 'INSTITUTION', 6);
  await verified(id, other.hospitalId, 'INSTITUTION', 6);
});
afterAll(async () => {
  await server.stop();
  await world.test.close();
});

describe('edge-21 an institution is renamed mid-chain', () => {
  it('the case runs on, its papers keep the name of their day, past days show the old name', async () => {
    const personId = await world.hire();
    const number = await world.driver.submit(
      'POSTING',
      world.content(personId, { hostInstitutionId: south }),
    );
    const { content: before } = await world.driver.view(number);
    const later = addDays(today, 3);
    const input = { kind: 'RENAME', institutionId: south, name: '南镇中心卫生院', ...paper(later) };
    const seen = await preview(input);
    expect(seen.problems).toEqual([]);
    expect(seen.lines?.[0]).toEqual({ label: '名称', before: '南镇卫生院', after: '南镇中心卫生院' });
    expect((await admin.data<{ institutionChanges: { total: number } }>(LOG)).institutionChanges.total).toBe(
      0,
    );
    expect(await record(input)).toMatchObject({ __typename: 'InstitutionChange' });
    await world.driver.upToFiling(number);
    await world.fileAll(number);
    const done = await world.driver.view(number);
    expect([done.status, done.content]).toEqual(['IMPLEMENTED', before]);
    expect(done.content.find(({ key }) => key === 'hostInstitutionId')?.value).toBe('南镇卫生院');
    const namesOn = async (on: string) =>
      (await balances(on)).flatMap(({ institutionName }) => institutionName ?? []);
    expect(await namesOn(today)).toContain('南镇卫生院');
    expect(await namesOn(later)).toContain('南镇中心卫生院');
    expect(await namesOn(later)).not.toContain('南镇卫生院');
  });

  it.each([
    ['the same name', { name: '县总医院A', shortName: '县总医院A' }, 'NAME_UNCHANGED'],
    ['a name that another member has', { name: '甲镇卫生院A' }, 'NAME_TAKEN'],
    ['no name', { name: ' ' }, 'TEXT_REQUIRED'],
    ['no document', { documentNumber: '' }, 'TEXT_REQUIRED'],
    ['a day before it was there', { effectiveOn: SINCE }, 'TOO_EARLY'],
    ['a kind that there is not', { kind: 'SPLIT' }, 'KIND_UNKNOWN'],
  ])('refuses %s', async (_, rest, code) => {
    const input = { kind: 'RENAME', institutionId: world.county.hospitalId, name: '新名', ...paper(today) };
    expect(await record({ ...input, ...rest })).toMatchObject({ code });
  });

  it('is the administrator’s, and edge-23 nobody’s of another community', async () => {
    const input = { kind: 'RENAME', institutionId: world.county.townshipId, name: '甲', ...paper(today) };
    expect((await hr.post(RECORD, { input })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const stranger = await account('history.stranger', [
      { role: 'ADMINISTRATOR', communityId: other.communityId, institutionId: null },
    ]);
    expect(await record(input, stranger)).toMatchObject({ code: 'INSTITUTION_UNKNOWN' });
    const { institutionChanges } = await stranger.data<{ institutionChanges: { total: number } }>(LOG);
    expect(institutionChanges.total).toBe(0);
  });
});

describe('edge-22 an institution changes its community', () => {
  let day: CalendarDate;
  let township: string;
  let officer: GraphqlClient;
  let running: string;

  const move = (rest: object = {}) => ({
    kind: 'MOVE',
    institutionId: township,
    toCommunityId: other.communityId,
    figures: [
      { resource: 'INSTITUTION', count: 4, fromTotal: 8, toTotal: 10 },
      { resource: 'RESIDENT_POST', count: 2 },
    ],
    ...paper(day),
    fromDocumentNumber: '示例编办〔2026〕21号',
    toDocumentNumber: '示例编办〔2026〕22号',
    ...rest,
  });

  beforeAll(async () => {
    day = addDays(today, 10);
    township = world.county.townshipId;
    await employed(township);
    // One of the two was transferred there: what the transfer moved goes along all the same.
    const transferred = await world.driver.submit('TRANSFER', {
      personId: await employed(world.county.hospitalId),
      toInstitutionId: township,
      on: addDays(today, 1),
      postName: '全科主治医师',
      reason: '充实基层',
    });
    await world.driver.upToFiling(transferred);
    await world.fileAll(transferred);
    const { communityId } = world.county;
    officer = await account('history.officer', [
      { role: 'HR_OFFICER', communityId, institutionId: township },
    ]);
    // A doctor of the lead hospital is on the way there: decided, reserved, not yet on file.
    running = await world.driver.submit('POSTING', world.content(await world.hire()));
    await world.driver.resolve(running, 'PARTY_COMMITTEE');
  });

  it.each([
    [
      'a split that does not add up',
      {
        figures: [
          { resource: 'INSTITUTION', count: 4, fromTotal: 9, toTotal: 10 },
          { resource: 'RESIDENT_POST', count: 2 },
        ],
      },
      'TOTAL_NOT_SUM',
    ],
    ['quota that is not split', { figures: [] }, 'SPLIT_INCOMPLETE'],
    [
      'totals that are not named',
      {
        figures: [
          { resource: 'INSTITUTION', count: 4 },
          { resource: 'RESIDENT_POST', count: 2 },
        ],
      },
      'SPLIT_INCOMPLETE',
    ],
    [
      'what it has not',
      {
        figures: [
          { resource: 'FILED', count: 1 },
          { resource: 'INSTITUTION', count: 4, fromTotal: 8, toTotal: 10 },
          { resource: 'RESIDENT_POST', count: 2 },
        ],
      },
      'FIGURE_NOT_USED',
    ],
    ['its own community', { toCommunityId: null }, 'COMMUNITY_UNKNOWN'],
  ])('refuses %s', async (_, rest, code) => {
    expect(await record(move(rest))).toMatchObject({ code });
    expect((await preview(move(rest))).problems).toMatchObject([{ code }]);
  });

  it('the lead hospital stays', async () => {
    expect(await record(move({ institutionId: world.county.hospitalId }))).toMatchObject({
      code: 'LEAD_HOSPITAL_STAYS',
    });
  });

  it('is seen before it is recorded, with the people, the split and the cases under way', async () => {
    own = await world.driver.submit('POSTING', world.content(await world.hire()), 'history.officer');
    const before = await balances(day);
    const seen = await preview(move());
    expect(seen).toMatchObject({ problems: [], people: 2, openCases: [{ number: own }] });
    expect(seen.lines?.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        '所属医共体',
        '人员',
        '原医共体事业编制总量',
        '新医共体事业编制总量',
        '事业编制',
      ]),
    );
    const line = (label: string) => seen.lines?.find((one) => one.label === label);
    // What it had before it goes, not what is left there when it has gone.
    expect(line('事业编制')).toMatchObject({ before: '核定4，占用2', after: '核定4，占用2' });
    expect(line('原医共体事业编制总量')).toMatchObject({
      before: '核定12',
      after: expect.stringMatching(/^核定8（/) as string,
    });
    expect(line('新医共体事业编制总量')).toMatchObject({
      before: '核定6',
      after: expect.stringMatching(/^核定10（/) as string,
    });
    expect(await balances(day)).toEqual(before);
  });

  it('of fifty who record it at once one does; quota, people and reservations go, all or nothing', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => record(move())));
    expect(answers.filter(({ __typename }) => __typename === 'InstitutionChange')).toHaveLength(1);
    expect(new Set(answers.map(({ code }) => code ?? 'RECORDED'))).toEqual(
      new Set(['RECORDED', 'LATER_CHANGE_EXISTS']),
    );
    const rows = await balances(day);
    const row = (name: string, resource = 'INSTITUTION') => {
      const found = rows.filter((one) => one.name === name && one.resource === resource);
      return found.map(({ verified: count, occupied, reserved }) => [count, occupied, reserved]);
    };
    expect(row('测试医共体A事业编制总量')).toEqual([[8, 0, 0]]);
    expect(row('第二医共体事业编制总量')).toEqual([[10, 2, 0]]);
    // Of the institution there are two accounts now: the old one is empty, the new one has everything.
    expect(row('甲镇卫生院A事业编制').sort()).toEqual([
      [0, 0, 0],
      [4, 2, 0],
    ]);
    const posts = await balances(addDays(today, 61));
    const resident = posts.filter((one) => one.name === '甲镇卫生院A派驻岗位');
    expect(resident.map(({ verified: count, reserved }) => [count, reserved]).sort()).toEqual([
      [0, 0],
      [2, 1],
    ]);
    // The day before nothing has changed.
    const yesterday = await balances(addDays(day, -1));
    const old = yesterday.filter((one) => one.name === '甲镇卫生院A事业编制' && one.verified > 0);
    expect(old.map(({ verified: count, occupied }) => [count, occupied])).toEqual([[4, 2]]);
  });

  it('its people are of the new community from the day on, and of the old one before', async () => {
    const second = await account('history.second', [
      { role: 'HR_OFFICER', communityId: other.communityId, institutionId: null },
    ]);
    const of = async (as: GraphqlClient, on: string) =>
      (await as.data<{ postHolders: { total: number } }>(STAFF, { on, institutionId: township })).postHolders
        .total;
    expect([await of(hr, addDays(day, -1)), await of(hr, day)]).toEqual([2, 0]);
    expect([await of(second, addDays(day, -1)), await of(second, day)]).toEqual([0, 2]);
    const institutions = async (as: GraphqlClient) =>
      (await as.data<{ institutions: { id: string }[] }>('{ institutions { id } }')).institutions.map(
        ({ id }) => id,
      );
    // As of today it is still where it was.
    expect(await institutions(hr)).toContain(township);
    expect(await institutions(second)).not.toContain(township);
  });

  it('the case under way runs on where it is, and takes effect at the institution', async () => {
    await world.driver.review(running);
    await world.driver.resolve(running, 'LEADING_GROUP');
    await world.fileAll(running);
    const done = await world.driver.view(running);
    expect([done.status, done.number.slice(0, 2)]).toEqual(['IMPLEMENTED', 'TA']);
    expect(done.content.find(({ key }) => key === 'hostInstitutionId')?.value).toBe('甲镇卫生院A');
    const rows = (await balances(addDays(today, 61))).filter((one) => one.name === '甲镇卫生院A派驻岗位');
    expect(rows.map(({ occupied, reserved }) => [occupied, reserved]).sort()).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it('edge-35 whoever resigns gives back the place that went along to the other community', async () => {
    const [posting] = await world.query('SELECT id FROM posting WHERE case_number = ?', [running]);
    await world.test.app.get(PostingLifeService, { strict: false }).record(await world.driver.as('hr'), {
      ...{ id: newId(), postingId: String(posting?.['id']), kind: 'RESIGNED', toOn: today },
      ...{ documentNumber: '示例人〔2026〕3号', note: '已办理手续' },
    });
    const rows = (await balances(addDays(today, 61))).filter((one) => one.name === '甲镇卫生院A派驻岗位');
    expect(rows.map(({ occupied, reserved }) => [occupied, reserved])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('nothing new begins across the two communities as if they were one', async () => {
    const personId = await world.hire();
    const trial = world.driver.submit('POSTING', world.content(personId));
    await expect(trial).rejects.toThrow(/接收单位/);
  });

  it('rights for the institution go with it; both communities read of it, each in its own log', async () => {
    const names = async (as: GraphqlClient) =>
      (
        await as.data<{ institutionChanges: { items: { summary: string }[] } }>(LOG, { id: township })
      ).institutionChanges.items.map(({ summary }) => summary);
    const [summary] = await names(admin);
    expect(summary).toMatch(/甲镇卫生院A自.*起由测试医共体A调整到第二医共体/);
    expect(await names(officer)).toEqual([summary]);
    const chains = await world.query(
      'SELECT chain, community_id AS communityId FROM audit_chain WHERE chain LIKE ? ORDER BY chain',
      [`institution:${township}:%`],
    );
    expect(chains.map(({ communityId }) => communityId).sort()).toEqual(
      [world.county.communityId, other.communityId].sort(),
    );
  });
});

describe('edge-21 an institution is merged', () => {
  let day: CalendarDate;
  let west: string;

  beforeAll(async () => {
    day = addDays(today, 20);
    west = await institution(world.county.communityId, 'TOWNSHIP_HOSPITAL', '西镇卫生院');
    await verified(world.county.communityId, west, 'RESIDENT_POST', 1);
  });

  const merge = (rest: object = {}) => ({
    kind: 'MERGE',
    institutionId: west,
    successorId: south,
    ...paper(day),
    ...rest,
  });

  it.each([
    ['itself', () => ({ successorId: west }), 'SAME_INSTITUTION'],
    ['one of another community', () => ({ successorId: other.hospitalId }), 'SUCCESSOR_ELSEWHERE'],
    ['nobody', () => ({ successorId: null }), 'INSTITUTION_UNKNOWN'],
    ['the lead hospital', () => ({ institutionId: world.county.hospitalId }), 'LEAD_HOSPITAL_STAYS'],
  ])('not into %s', async (_, rest, code) => {
    expect(await record(merge(rest()))).toMatchObject({ code });
  });

  it('people, 编制 and what is reserved there go to the successor; the case runs on under the name of its day', async () => {
    const staff = await world.hire('CONTRACT', west);
    const number = await world.driver.submit(
      'POSTING',
      world.content(await world.hire(), { hostInstitutionId: west }),
    );
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    const done = await record(merge());
    expect(done).toMatchObject({ __typename: 'InstitutionChange', people: 1 });
    await world.driver.review(number);
    await world.driver.resolve(number, 'LEADING_GROUP');
    await world.fileAll(number);
    const shown = await world.driver.view(number);
    expect(shown.status).toBe('IMPLEMENTED');
    expect(shown.content.find(({ key }) => key === 'hostInstitutionId')?.value).toBe('西镇卫生院');
    const rows = await balances(addDays(today, 61));
    const of = (name: string) => rows.find((one) => one.name === `${name}派驻岗位`);
    expect(of('西镇卫生院')).toMatchObject({ verified: 0, occupied: 0 });
    expect(of('南镇中心卫生院')).toMatchObject({ verified: 3 });
    const [home] = await world.query(
      'SELECT institution_id AS institutionId FROM employment WHERE person_id = ? AND valid_to IS NULL',
      [staff],
    );
    expect(home).toEqual({ institutionId: south });
    expect(await record(merge({ effectiveOn: addDays(day, 5) }))).toMatchObject({
      code: 'INSTITUTION_ENDED',
    });
  });

  it('nothing dated earlier is recorded behind a merger: neither of the unit, nor of one that would go into it', async () => {
    const early = addDays(day, -5);
    expect(await record(merge({ effectiveOn: early }))).toMatchObject({ code: 'LATER_CHANGE_EXISTS' });
    const north = await institution(world.county.communityId, 'TOWNSHIP_HOSPITAL', '北镇卫生院');
    const into = merge({ institutionId: north, successorId: west, effectiveOn: early });
    expect(await record(into)).toMatchObject({ code: 'LATER_CHANGE_EXISTS' });
  });

  it('a posting from there keeps the home that it was reserved from, and the trail tells that one', async () => {
    const east = await institution(world.county.communityId, 'TOWNSHIP_HOSPITAL', '东镇卫生院');
    const number = await world.driver.submit(
      'POSTING',
      world.content(await world.hire('INSTITUTION', east), {
        ...{ kind: 'ROTATION', hostInstitutionId: world.county.hospitalId },
      }),
    );
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    expect(await record(merge({ institutionId: east }))).toMatchObject({ __typename: 'InstitutionChange' });
    await world.driver.review(number);
    await world.driver.resolve(number, 'LEADING_GROUP');
    await world.fileAll(number);
    expect((await world.driver.view(number)).status).toBe('IMPLEMENTED');
    const [row] = await world.query('SELECT home_institution_id AS home FROM posting WHERE case_number = ?', [
      number,
    ]);
    expect(row).toEqual({ home: east });
    const verifier = world.test.app.get(AuditVerifier, { strict: false });
    expect((await verifier.verify(world.transactions.reader)).breaks).toEqual([]);
  });
});

it('the record agrees with the trail, and the database keeps what was', async () => {
  const verifier = world.test.app.get(AuditVerifier, { strict: false });
  const report = await world.transactions.snapshot((tx) => verifier.verify(tx));
  expect(report.breaks).toEqual([]);
  for (const sql of [
    "UPDATE institution_name SET name = 'x'",
    'DELETE FROM institution_name',
    'UPDATE institution_membership SET community_id = institution_id',
    'DELETE FROM institution_membership',
    "UPDATE institution_change SET summary = 'x'",
    'DELETE FROM institution_change',
  ])
    await expect(world.query(sql)).rejects.toThrow(/only the last day|never deleted|append-only/);
});

it('edge-22 rights in the community that it has left end with its last case there', async () => {
  const clock = world.test.app.get<BusinessClock, MovableClock>(BusinessClock, { strict: false });
  await world.transactions.run((tx) => clock.moveTo(tx, momentOfDay(addDays(today, 30), '10:00')));
  clock.forget();
  const officer = () => world.driver.as('history.officer');
  const communities = async () =>
    scopesOf((await officer()).ability, 'read', 'Case')
      .map(({ communityId }) => communityId)
      .sort();
  const { communityId } = world.county;
  expect(await communities()).toEqual([communityId, other.communityId].sort());
  await world.driver.cases.withdraw(await officer(), {
    ...{ caseNumber: own, expectedVersion: 1, reason: '改由新医共体办理', idempotencyKey: newId() },
  });
  expect(await communities()).toEqual([other.communityId]);
});

describe('behind the application’s back', () => {
  class TakenBack extends Error {}

  /** Verifies as whoever holds the database left it; then nothing has happened. */
  async function entriesAfter(sql: string): Promise<string[]> {
    let entries: string[] = [];
    const work = world.transactions.run(async (tx) => {
      await tx.query('SET SESSION foreign_key_checks = 0');
      await tx.query(sql);
      await tx.query('SET SESSION foreign_key_checks = 1');
      const { breaks } = await world.test.app.get(AuditVerifier, { strict: false }).verify(tx);
      entries = breaks.filter(({ kind }) => kind !== 'TRIGGER_MISSING').map(({ entry }) => entry);
      throw new TakenBack();
    });
    await work.catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
    return entries.map((entry) => entry.split('#')[0] ?? '');
  }

  beforeAll(async () => {
    const rows = await world.query(
      'SELECT trigger_name AS name FROM information_schema.triggers WHERE trigger_schema = DATABASE()',
    );
    for (const { name } of rows) await world.query(`DROP TRIGGER ${String(name)}`);
  });

  const changed = (column: string, kind: string): string =>
    `(SELECT ${column} FROM institution_change WHERE kind = '${kind}' ORDER BY id LIMIT 1)`;
  const given = `JSON_UNQUOTE(JSON_EXTRACT(${changed('facts', 'RENAME')}, '$.nameId'))`;
  const joined = `JSON_UNQUOTE(JSON_EXTRACT(${changed('facts', 'MOVE')}, '$.membershipIds[0]'))`;

  it('nothing was done yet, and nothing is reported but the triggers', async () => {
    expect(await entriesAfter('SELECT 1')).toEqual([]);
  });

  it.each([
    [
      'the last day of a merged institution',
      'institution',
      `UPDATE institution SET valid_to = '2049-12-31' WHERE id = ${changed('institution_id', 'MERGE')}`,
    ],
    [
      'the end of one that was never merged',
      'institution',
      `UPDATE institution SET valid_to = '2049-12-31' WHERE valid_to IS NULL LIMIT 1`,
    ],
    [
      'a name that no paper gave',
      'institution_name',
      `UPDATE institution_name SET name = '改名卫生院' WHERE id = ${given}`,
    ],
    [
      'the short form of a name',
      'institution_name',
      `UPDATE institution_name SET short_name = '改名' WHERE id = ${given}`,
    ],
    [
      'the name of before',
      'institution_name',
      `UPDATE institution_name SET name = '改名卫生院' WHERE institution_id = ${changed('institution_id', 'RENAME')}
          AND id <> ${given} ORDER BY valid_from LIMIT 1`,
    ],
    [
      'until when it belonged elsewhere',
      'institution_membership',
      `UPDATE institution_membership SET valid_to = '2049-12-31'
        WHERE valid_to IS NOT NULL AND institution_id =
          (SELECT one FROM (SELECT institution_id AS one FROM institution_membership WHERE id = ${joined}) own)`,
    ],
  ])('%s is reported', async (_what, table, sql) => {
    expect(await entriesAfter(sql)).toContain(table);
  });
});
