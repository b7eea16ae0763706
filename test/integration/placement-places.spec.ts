import { AuditVerifier } from '../../libs/audit/index.js';
import type { Refused } from '../../libs/context/index.js';
import { newId } from '../../libs/database/index.js';
import { COVERAGE, Coverage, PostHolders } from '../../libs/establishment/index.js';
import { Registrar, StaffService, ZONES_KEY } from '../../libs/organization/index.js';
import { PLACEMENT_TERMS, PlacementService } from '../../libs/placement/index.js';
import { RoundService } from '../../libs/placement/round.service.js';
import { ServicePlaces } from '../../libs/placement/service-places.js';
import { addDays, calendarDate, serviceDaysOwed } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { SINCE } from '../support/county.js';
import { refusal } from './establishment-world.js';
import { PostingWorld } from './posting-world.js';

let world: PostingWorld;
let service: PlacementService;
let west: string;
let east: string;

const get = <T>(token: new (...args: never[]) => T): T => world.test.app.get<T>(token, { strict: false });
const hr = () => world.driver.as('hr');
const d = (offset: number): CalendarDate => world.day(offset);
const POLICIES: Record<string, unknown> = {
  [PLACEMENT_TERMS]: {
    zones: [
      { code: 'MOUNTAIN', name: '山区', years: 1 },
      { code: 'PLAIN', name: '平原', years: 2 },
    ],
    witnesses: 2,
  },
  [COVERAGE]: {
    hostKinds: ['TOWNSHIP_HOSPITAL'],
    homeKinds: ['LEAD_HOSPITAL'],
    titles: ['主治医师'],
  },
  [ZONES_KEY]: [{ institution: 'WEST', zone: '平原' }],
};

beforeAll(async () => {
  world = await PostingWorld.start();
  service = get(PlacementService);
  await world.transactions.run(async (tx) => {
    for (const [key, value] of Object.entries(POLICIES))
      await get(Registrar).policy(tx, {
        ...{ profileCode: 'PA', key, value, documentNumber: '示例卫〔2025〕10号' },
        ...{ validFrom: SINCE, isDemo: true },
      });
    const { communityId } = world.county;
    const unit = (code: string, name: string) =>
      get(Registrar).institution(tx, {
        ...{ communityId, code, kind: 'TOWNSHIP_HOSPITAL', parentId: null },
        ...{ name, shortName: name, validFrom: SINCE },
      });
    west = await unit('WEST', '西镇卫生院');
    east = await unit('EAST', '东镇卫生院');
  });
});
afterAll(async () => {
  const { breaks } = await world.transactions.run((tx) => get(AuditVerifier).verify(tx));
  await world.test.close();
  expect(breaks).toEqual([]);
});

/** Somebody of the hospital who takes up a post at the township on the day. */
async function placed(startOn: CalendarDate): Promise<{ roundId: string; personId: string }> {
  const at = await chosen(await world.hire('NONE'));
  await service.answer(await hr(), { ...at, id: newId(), startOn });
  return at;
}

/** A round in which the person has chosen the post at the township. */
async function chosen(personId: string): Promise<{ roundId: string; personId: string }> {
  const roundId = await get(RoundService).open(await hr(), {
    id: newId(),
    communityId: world.county.communityId,
    name: `安置${newId()}`,
    posts: [
      {
        ...{ code: 'P1', institutionId: world.county.townshipId, postName: '全科医师' },
        ...{ zoneCode: 'MOUNTAIN', places: 1 },
      },
    ],
    candidates: [{ personId, score: '90' }],
  });
  const claim = { id: newId(), roundId, personId };
  await service.choose(await hr(), { ...claim, act: 'CHOSE', postCode: 'P1' });
  return { roundId, personId };
}

const serve = async (at: { roundId: string; personId: string }, event: string, on: CalendarDate, more = {}) =>
  service.serve(await hr(), { ...at, id: newId(), event, on, note: '工作需要', ...more });

/** Where the roster has the person on a day. */
async function servingOn(personId: string, on: CalendarDate): Promise<string | undefined> {
  const { items } = await get(PostHolders).page(await hr(), { on }, { first: 500, offset: 0 });
  const [person] = await world.query('SELECT staff_number AS n FROM employment WHERE person_id = ?', [
    personId,
  ]);
  const own = items.filter(({ staffNumber }) => staffNumber === person?.['n']);
  expect(own).toHaveLength(1);
  return own[0]?.servingInstitutionName;
}

async function member(personId: string) {
  const [person] = await world.query('SELECT name FROM person WHERE id = ?', [personId]);
  const text = String(person?.['name']);
  const page = { first: 50, offset: 0 };
  const items = await get(StaffService).list(await hr(), { text }, 'STAFF_NUMBER', page);
  const own = items.filter(({ name }) => name === text);
  expect(own).toHaveLength(1);
  return own[0];
}

describe('who was placed first', () => {
  it('serves there on every roster, from the first day to the day on which the service is complete', async () => {
    const start = d(-30);
    const { personId } = await placed(start);
    expect(await member(personId)).toMatchObject({
      ...{ onPlacement: true, onPosting: false, servingInstitutionName: '甲镇卫生院A' },
    });
    const last = addDays(start, serviceDaysOwed(start, 1) - 1);
    const days = [addDays(start, -1), start, last, addDays(last, 1)];
    const serving = [];
    for (const day of days) serving.push(await servingOn(personId, day));
    expect(serving).toEqual(['县总医院A', '甲镇卫生院A', '甲镇卫生院A', '县总医院A']);
  });

  it('goes with a move to where it leads, and home again after leaving', async () => {
    const at = await placed(d(-30));
    expect(await refusal(serve(at, 'MOVED', d(-10), { zoneCode: 'PLAIN' }))).toMatchObject({
      ...{ code: 'INSTITUTION_UNKNOWN', field: 'institutionId' },
    });
    await serve(at, 'MOVED', d(-10), { zoneCode: 'PLAIN', institutionId: west });
    await serve(at, 'LEFT', d(-2));
    const serving = [];
    for (const day of [-11, -10, -2, -1]) serving.push(await servingOn(at.personId, d(day)));
    expect(serving).toEqual(['甲镇卫生院A', '西镇卫生院', '西镇卫生院', '县总医院A']);
    const { items } = await service.services(await hr(), { text: '西镇' }, { first: 50, offset: 0 });
    expect(items.map(({ personId }) => personId)).toContain(at.personId);
  });

  it('serves the years of the zone in which the county says that the institution lies', async () => {
    const differs = {
      code: 'ZONE_DIFFERS',
      message: '西镇卫生院按本县政策参数位于平原，服务地区须与此一致',
    };
    const post = { code: 'P1', institutionId: west, postName: '全科医师', zoneCode: 'MOUNTAIN', places: 1 };
    const request = {
      ...{ id: newId(), communityId: world.county.communityId, name: '地区不符' },
      ...{ posts: [post], candidates: [{ personId: await world.hire('NONE'), score: '90' }] },
    };
    expect(await refusal(get(RoundService).open(await hr(), request))).toMatchObject({
      ...{ ...differs, field: 'posts' },
    });
    const at = await placed(d(-30));
    const to = { zoneCode: 'MOUNTAIN', institutionId: west };
    expect(await refusal(serve(at, 'MOVED', d(-10), to))).toMatchObject({ ...differs, field: 'zoneCode' });
    await serve(at, 'MOVED', d(-10), { ...to, zoneCode: 'PLAIN' });
  });

  it('serves in one round at a time: of two that take the person up at once, one is refused', async () => {
    const personId = await world.hire('NONE');
    const rounds = [await chosen(personId), await chosen(personId)];
    const officer = await hr();
    // Fifty callers, who take them up for either round.
    const answers = await Promise.allSettled(
      Array.from({ length: 25 }, () => rounds)
        .flat()
        .map((at) => service.answer(officer, { ...at, id: newId(), startOn: d(-5) })),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refusals = answers.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as Refused).detail] : [],
    );
    expect(refusals.find(({ code }) => code === 'ALREADY_PLACED')).toMatchObject({
      message: expect.stringContaining(`自${d(-5)}起在首次安置服务期内，至`) as string,
    });
    expect(
      await world.query("SELECT id FROM service_place WHERE person_id = ? AND source_kind = 'PLACEMENT'", [
        personId,
      ]),
    ).toHaveLength(1);
    // Who serves twice by records of old is held back by that from nothing but serving longer.
    const { id: source } = (await world.query('SELECT UUID() AS id'))[0] ?? {};
    const both = await placed(d(-30));
    await world.query(
      `INSERT INTO service_place (id, person_id, institution_id, from_on, to_on, source_id, source_kind)
       VALUES (UUID(), ?, ?, ?, ?, ?, 'PLACEMENT')`,
      [both.personId, west, d(-20), d(20), source],
    );
    expect(await refusal(serve(both, 'PAUSED', d(-5)))).toMatchObject({ code: 'ALREADY_PLACED' });
    await serve(both, 'LEFT', d(-1));
    await world.query('DELETE FROM service_place WHERE source_id = ?', [source]);
    // Nor is anybody listed anew before the years are over.
    expect(await refusal(chosen(personId))).toMatchObject({ code: 'ALREADY_PLACED', field: 'candidates' });
  });

  it('counts towards the coverage of the unit, but not while the service is paused', async () => {
    const at = await placed(d(-30));
    await serve(at, 'MOVED', d(-20), { zoneCode: 'PLAIN', institutionId: east });
    const gaps = async () => {
      const { communityId } = world.county;
      const units = await get(Coverage).of(world.transactions.reader, communityId, d(-20), d(5));
      return units.find(({ institutionId }) => institutionId === east)?.gaps;
    };
    expect(await gaps()).toEqual([]);
    await serve(at, 'PAUSED', d(-5));
    expect(await gaps()).toEqual([{ from: d(-5), to: d(5) }]);
    await serve(at, 'RESUMED', d(-3));
    expect(await gaps()).toEqual([{ from: d(-5), to: d(-4) }]);
  });

  it('and posted away for a time, is where the posting says: once on every roster', async () => {
    const { personId } = await placed(d(-30));
    const rotation = { kind: 'ROTATION', hostInstitutionId: west, startOn: d(10), endOn: d(20) };
    await world.query("UPDATE employment SET establishment_type = 'INSTITUTION' WHERE person_id = ?", [
      personId,
    ]);
    const number = await world.driver.submit('POSTING', world.content(personId, rotation));
    await world.driver.upToFiling(number);
    await world.fileAll(number);
    const serving = [];
    for (const day of [9, 10, 20, 21]) serving.push(await servingOn(personId, d(day)));
    expect(serving).toEqual(['甲镇卫生院A', '西镇卫生院', '西镇卫生院', '甲镇卫生院A']);
  });

  it('and posted away for a time, covers the unit that the posting says and not both', async () => {
    const at = await placed(d(-30));
    const { communityId } = world.county;
    const north = await world.transactions.run((tx) =>
      get(Registrar).institution(tx, {
        ...{ communityId, code: 'NORTH', kind: 'TOWNSHIP_HOSPITAL', parentId: null },
        ...{ name: '北镇卫生院', shortName: '北镇卫生院', validFrom: SINCE },
      }),
    );
    await serve(at, 'MOVED', d(-20), { zoneCode: 'PLAIN', institutionId: north });
    await world.query("UPDATE employment SET establishment_type = 'INSTITUTION' WHERE person_id = ?", [
      at.personId,
    ]);
    const rotation = { kind: 'ROTATION', hostInstitutionId: east, startOn: d(10), endOn: d(20) };
    const number = await world.driver.submit('POSTING', world.content(at.personId, rotation));
    await world.driver.upToFiling(number);
    await world.fileAll(number);
    const units = await get(Coverage).of(world.transactions.reader, communityId, d(0), d(30));
    const gapsOf = (id: string) => units.find(({ institutionId }) => institutionId === id)?.gaps;
    expect(gapsOf(north)).toEqual([{ from: d(10), to: d(20) }]);
    expect([await servingOn(at.personId, d(10)), await servingOn(at.personId, d(21))]).toEqual([
      '东镇卫生院',
      '北镇卫生院',
    ]);
  });

  it('in rounds of an earlier version gets a place when the programs start, once', async () => {
    const start = calendarDate(d(-3));
    const { personId } = await placed(start);
    await world.query('DELETE FROM service_place WHERE person_id = ?', [personId]);
    const places = get(ServicePlaces);
    await places.onApplicationBootstrap();
    await places.onApplicationBootstrap();
    expect(await servingOn(personId, start)).toBe('甲镇卫生院A');
    const rows = await world.query('SELECT source_kind AS kind FROM service_place WHERE person_id = ?', [
      personId,
    ]);
    expect(rows).toEqual([{ kind: 'PLACEMENT' }]);
  });
});
