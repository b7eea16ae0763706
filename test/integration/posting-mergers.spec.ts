import { newId } from '../../libs/database/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { makeAdministrator } from '../support/administrator.js';
import { SINCE } from '../support/county.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { LifeWorld } from './posting-life-world.js';

const MERGE = `mutation($input: InstitutionChangeInput!) { recordInstitutionChange(input: $input) {
  __typename ... on Refusal { code message } } }`;
const WARNINGS = '{ coverageWarnings { institutionId gapFrom gapTo } }';
const COVERAGE = `query($from: CalendarDate!) { coverage(from: $from, months: 5) { institutionId gaps { from to } } }`;

let life: LifeWorld;
let admin: GraphqlClient;

beforeAll(async () => {
  life = await LifeWorld.start();
  await makeAdministrator(life.world.test, life.world.county);
  admin = await life.as(life.world.county.users['admin'] ?? '');
});
afterAll(() => life.closeAgreeing());

const d = (offset: number): CalendarDate => life.day(offset);

async function merge(institutionId: string, successorId: string, effectiveOn: CalendarDate): Promise<void> {
  const paper = { documentNumber: `示例政办〔2026〕${newId().slice(0, 6)}号`, documentDate: SINCE };
  const input = { kind: 'MERGE', institutionId, successorId, effectiveOn, ...paper };
  const { recordInstitutionChange: answer } = await admin.data<{
    recordInstitutionChange: { __typename: string };
  }>(MERGE, { input });
  expect(answer).toEqual({ __typename: 'InstitutionChange' });
}

async function gapOf(institutionId: string) {
  const { coverageWarnings } = await life.hr.data<{
    coverageWarnings: { institutionId: string; gapFrom: string | null; gapTo: string | null }[];
  }>(WARNINGS);
  const found = coverageWarnings.find((one) => one.institutionId === institutionId);
  return found && [found.gapFrom, found.gapTo];
}

/** Places for posted people of an institution that are taken on a day, whether it stands or has been merged. */
async function taken(institutionId: string, on: CalendarDate): Promise<number> {
  const [row] = await life.world.query(
    `SELECT COALESCE(SUM(e.count), 0) AS n FROM establishment_entry e
       JOIN establishment_account a ON a.id = e.account_id
      WHERE a.institution_id = ? AND a.resource = 'RESIDENT_POST' AND e.holding = 'OCCUPIED'
        AND e.from_on <= ? AND (e.to_on IS NULL OR e.to_on >= ?)`,
    [institutionId, on, on],
  );
  return Number(row?.['n']);
}

describe('edge-21 coverage where a host is merged', () => {
  it('counts for each on its days: the host until the merger, the successor from then on', async () => {
    const [west, south] = [await life.township(), await life.township()];
    await life.posted({ hostInstitutionId: west });
    await merge(west, south, d(20));
    // Before the merger nobody is at the successor; the merged unit asks for nobody after it.
    expect(await gapOf(south)).toEqual([d(0), d(19)]);
    expect(await gapOf(west)).toEqual([null, null]);
    const later = await life.hr.data<{ coverage: { institutionId: string; gaps: unknown[] }[] }>(COVERAGE, {
      from: d(20),
    });
    expect(later.coverage.find((one) => one.institutionId === south)?.gaps[0]).toMatchObject({
      from: d(101),
    });
  });

  it('follows a chain of mergers, and the early return is measured where the person counts', async () => {
    const [first, second, third] = [await life.township(), await life.township(), await life.township()];
    await merge(first, second, d(0));
    const { id } = await life.posted({ hostInstitutionId: second });
    await merge(second, third, d(10));
    expect(await gapOf(third)).toEqual([d(0), d(9)]);
    const blocked = await life.change(id, 'RETURN', d(30));
    expect(blocked).toMatchObject({ code: 'COVERAGE_GAP' });
    expect(blocked.message).toContain(`${await nameOf(third)}自${d(31)}至${d(100)}`);

    // An earlier day opens a gap at each of the two that the posting covers.
    const coverageReason = '巡回医疗队每周到诊';
    const { number: own = '' } = await life.change(id, 'RETURN', d(4), { coverageReason });
    await life.carry(own);
    expect((await life.view(id)).life.overrides.map(({ from, to }) => [from, to])).toEqual([
      [d(5), d(9)],
      [d(10), d(100)],
    ]);
    expect(await gapOf(third)).toEqual([d(0), d(400)]);
  });

  it('somebody who leaves after the merger leaves the gap at the successor, to be arranged', async () => {
    const [west, south] = [await life.township(), await life.township()];
    const { id } = await life.posted({ hostInstitutionId: west });
    await merge(west, south, d(0));
    const left = await life.record(id, 'RESIGNED', { toOn: d(0) });
    const items = left.life.settlements[0]?.items ?? [];
    expect(items.find(({ label }) => label === '须安排接替')?.value).toBe(
      `${await nameOf(south)}：${d(1)}至${d(100)}`,
    );
  });
});

async function nameOf(id: string): Promise<string> {
  const [row] = await life.world.query('SELECT name FROM institution_name WHERE institution_id = ?', [id]);
  return String(row?.['name']);
}

describe('edge-21 what was begun before a merger is carried on', () => {
  it('a posting is extended at the successor, and takes its place there', async () => {
    const [west, south] = [await life.township(1), await life.township(1)];
    const { id } = await life.posted({ hostInstitutionId: west });
    await merge(west, south, d(0));
    const { number: own = '', ...answer } = await life.change(id, 'EXTENSION', d(200));
    expect(answer).toMatchObject({ __typename: 'ApprovalCase' });
    const { content } = await life.world.driver.view(own);
    expect(content.find(({ key }) => key === 'hostInstitution')?.value).toBe(
      `${await nameOf(west)}（${d(0)}起并入${await nameOf(south)}）`,
    );
    await life.carry(own);
    expect(await life.status(own)).toBe('IMPLEMENTED');
    expect(await life.view(id)).toMatchObject({ status: 'ACTIVE', endOn: d(200) });
    expect([await taken(west, d(150)), await taken(south, d(150))]).toEqual([0, 1]);
  });

  it('an extension across the day of the merger takes a place at each on its days', async () => {
    const [west, south] = [await life.township(1), await life.township(1)];
    const { id } = await life.posted({ hostInstitutionId: west });
    await merge(west, south, d(150));
    const { number: own = '' } = await life.change(id, 'EXTENSION', d(200));
    await life.carry(own);
    expect(await life.status(own)).toBe('IMPLEMENTED');
    expect([await taken(west, d(120)), await taken(south, d(120))]).toEqual([1, 0]);
    expect([await taken(west, d(160)), await taken(south, d(160))]).toEqual([0, 1]);
    const { number: back = '' } = await life.change(id, 'RETURN', d(110), { coverageReason: '另有安排' });
    await life.carry(back);
    expect([await taken(west, d(120)), await taken(south, d(160))]).toEqual([0, 0]);
  });

  it('a posting that began before the merger and is put on file after it takes a place at each on its days', async () => {
    const [west, south] = [await life.township(1), await life.township(1)];
    const term = { startOn: d(-20), endOn: d(100), hostInstitutionId: west };
    const { driver } = life.world;
    const number = await driver.submit('POSTING', life.world.content(await life.world.hire(), term));
    await driver.resolve(number, 'PARTY_COMMITTEE');
    await merge(west, south, d(-5));
    await driver.review(number);
    await driver.resolve(number, 'LEADING_GROUP');
    await life.world.fileAll(number);
    expect(await life.status(number)).toBe('IMPLEMENTED');
    expect([await taken(west, d(-20)), await taken(south, d(-20))]).toEqual([1, 0]);
    expect([await taken(west, d(-5)), await taken(south, d(-5))]).toEqual([0, 1]);
  });

  it('an extension whose host is merged while its chain runs is carried out', async () => {
    const [west, south] = [await life.township(1), await life.township(1)];
    const { id } = await life.posted({ hostInstitutionId: west });
    const { number: own = '' } = await life.change(id, 'EXTENSION', d(200));
    await life.world.driver.resolve(own, 'PARTY_COMMITTEE');
    await merge(west, south, d(150));
    await life.world.driver.review(own);
    await life.world.driver.resolve(own, 'LEADING_GROUP');
    await life.world.fileAll(own);
    expect(await life.status(own)).toBe('IMPLEMENTED');
    expect([await taken(west, d(120)), await taken(south, d(160))]).toEqual([1, 1]);
  });

  it.each([
    ['on the first day', 60],
    ['in the middle of the term', 75],
  ])('an exchange whose institution is merged %s is carried out', async (_, on) => {
    const [west, south] = [await life.township(1), await life.township(1)];
    const { hospitalId } = life.world.county;
    const leg = { postName: '内科医师', duties: '门诊带教' };
    const back = await life.world.hire('INSTITUTION', west);
    const number = await life.world.driver.submit('EXCHANGE', {
      ...{ kind: 'EXCHANGE', startOn: d(60), endOn: d(89), reason: '双向流动' },
      out: { ...leg, personId: await life.world.hire(), hostInstitutionId: west },
      back: { ...leg, personId: back, hostInstitutionId: hospitalId },
    });
    await life.world.driver.resolve(number, 'PARTY_COMMITTEE');
    await merge(west, south, d(on));
    await life.world.driver.review(number);
    await life.world.driver.resolve(number, 'LEADING_GROUP');
    await life.world.fileAll(number);
    expect(await life.status(number)).toBe('IMPLEMENTED');
    expect([await taken(west, d(80)), await taken(south, d(80))]).toEqual([0, 1]);
    expect(await taken(west, d(60))).toBe(on === 60 ? 0 : 1);
  });

  it('nobody is posted to the institution at which they are by the merger', async () => {
    const [west, south] = [await life.township(1), await life.township(1)];
    const personId = await life.world.hire('INSTITUTION', south);
    const rotation = { kind: 'ROTATION', hostInstitutionId: west };
    const number = await life.world.driver.submit('POSTING', life.world.content(personId, rotation));
    await life.world.driver.resolve(number, 'PARTY_COMMITTEE');
    await merge(west, south, d(30));
    await life.world.driver.review(number);
    await life.world.driver.resolve(number, 'LEADING_GROUP');
    await life.world.fileAll(number);
    const view = await life.world.driver.view(number);
    expect(view.status).toBe('RETURNED');
    expect(JSON.stringify(view.history)).toContain('接收单位不能是人员所在单位');
  });
});
