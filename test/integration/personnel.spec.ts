import { TransactionRunner } from '../../libs/database/index.js';
import { addDays, calendarDate } from '../../libs/rules/index.js';
import { DemoCounties } from '../support/demo-counties.js';
import type { GraphqlClient } from '../support/graphql-client.js';

const FILE = `query($id: ID!, $on: CalendarDate, $recordedBy: CalendarDate) {
  personFile(personId: $id, on: $on, recordedBy: $recordedBy) {
    name idNumberMasked on employments { institutionName staffNumber establishmentTypeName from to current }
    titles { name levelName current } holdings { kind name institutionName from to current documentNumber }
    services { hostInstitutionName from to current caseNumber } seats { bodyName title current }
    cases { number statusName } } }`;
const RETURNING = `query($filter: ReturningFilter!, $page: PageInput) { returningPostings(filter: $filter, page: $page) {
  __typename ... on ReturningPostingPage { total items { personName endOn hostInstitutionName caseNumber } }
  ... on Refusal { code } } }`;
const STAFF = `query($filter: StaffFilter) { staff(filter: $filter) { total items { id name institutionName departmentName titleName } } }`;

interface File {
  name: string;
  employments: { institutionName: string; current: boolean; from: string; to: string | null }[];
  titles: { name: string; current: boolean }[];
  holdings: { kind: string; name: string; current: boolean }[];
  services: { hostInstitutionName: string; from: string; current: boolean; caseNumber: string }[];
  seats: { bodyName: string; current: boolean }[];
  cases: { number: string }[];
}
interface Staff {
  total: number;
  items: { id: string; institutionName: string; departmentName: string | null; titleName: string | null }[];
}

let counties: DemoCounties;
let hr: GraphqlClient;
let today: string;
let posted: { number: string; personId: string; hostInstitutionName: string; endOn: string };

const fileOf = async (variables: object, as = hr) =>
  (await as.data<{ personFile: File | null }>(FILE, variables)).personFile;
const staff = async (filter: object, as = hr) => (await as.data<{ staff: Staff }>(STAFF, { filter })).staff;

beforeAll(async () => {
  counties = await DemoCounties.start();
  hr = await counties.as('hr');
  const clock = await hr.data<{ businessClock: { today: string } }>('{ businessClock { today } }');
  ({ today } = clock.businessClock);
  const { case: ended } = await counties.play('mingxi', 'C1');
  const [row] = await counties.test.app
    .get(TransactionRunner)
    .reader.query<{ personId: string }[]>('SELECT person_id AS personId FROM posting WHERE case_number = ?', [
      ended.number,
    ]);
  posted = {
    number: ended.number,
    personId: row?.personId ?? '',
    hostInstitutionName: ended.posting?.hostInstitutionName ?? '',
    endOn: ended.posting?.endOn ?? '',
  };
});
afterAll(() => counties.close());

describe('a person’s whole file', () => {
  it('as of today has home, title, 编制, the posting and its case', async () => {
    const file = await fileOf({ id: posted.personId });
    expect(file?.employments[0]).toMatchObject({ institutionName: '明溪县总医院', current: true });
    expect(file?.holdings.map(({ kind }) => kind)).toContain('HEADCOUNT');
    expect(file?.services).toMatchObject([
      { hostInstitutionName: posted.hostInstitutionName, current: true, caseNumber: posted.number },
    ]);
    expect(file?.cases.map(({ number }) => number)).toContain(posted.number);
  });

  it('as of a past day shows what was then, and what had been recorded by a day', async () => {
    const yesterday = addDays(calendarDate(today), -1);
    const before = await fileOf({ id: posted.personId, on: yesterday });
    expect([before?.services, before?.cases]).toEqual([[], []]);
    expect(before?.employments.length).toBeGreaterThan(0);
    const recorded = await fileOf({ id: posted.personId, recordedBy: yesterday });
    expect([recorded?.services, recorded?.holdings, recorded?.cases]).toEqual([[], [], []]);
    const long = await fileOf({ id: posted.personId, on: '1980-01-01' });
    expect(long).toBeNull();
    const after = await fileOf({ id: posted.personId, on: addDays(calendarDate(posted.endOn), 1) });
    expect(after?.services).toMatchObject([{ current: false }]);
  });

  it('edge-23 is nothing to another community, and a township officer sees the own people’s only', async () => {
    for (const username of ['gz.hr', 'gz.auditor', 'hr.gaiyang'])
      expect(await fileOf({ id: posted.personId }, await counties.as(username))).toBeNull();
    expect(await fileOf({ id: posted.personId }, await counties.as('auditor'))).not.toBeNull();
  });
});

describe('who comes back', () => {
  const returning = async (filter: object, as = hr) =>
    (
      await as.data<{
        returningPostings: {
          __typename: string;
          total?: number;
          items?: { caseNumber: string }[];
          code?: string;
        };
      }>(RETURNING, { filter })
    ).returningPostings;

  it('is found by the last day of the service, within what the reader may see', async () => {
    const around = { from: addDays(calendarDate(posted.endOn), -10), to: posted.endOn };
    expect((await returning(around)).items).toMatchObject([{ caseNumber: posted.number }]);
    const before = { from: today, to: addDays(calendarDate(posted.endOn), -1) };
    expect(await returning(before)).toMatchObject({ total: 0 });
    expect(await returning(around, await counties.as('gz.hr'))).toMatchObject({ total: 0 });
    expect(await returning({ from: posted.endOn, to: today })).toMatchObject({ code: 'PERIOD_NOT_POSITIVE' });
  });

  it('is taken out as a spreadsheet', async () => {
    const response = await fetch(
      `${counties.baseUrl}/exports/returning.xlsx?from=${today}&to=${posted.endOn}`,
      { headers: hr.cookieHeader() },
    );
    expect(response.status).toBe(200);
    expect(new Uint8Array(await response.arrayBuffer()).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });
});

describe('staff by zone, specialty and title', () => {
  it('narrows to institutions of the zone, as the county has decided', async () => {
    const { institutions } = await hr.data<{ institutions: { name: string; zone: string | null }[] }>(
      '{ institutions { name zone } }',
    );
    const mountain = institutions.filter(({ zone }) => zone === '山区').map(({ name }) => name);
    expect(mountain.length).toBeGreaterThan(0);
    const found = await staff({ zone: '山区' });
    expect(found.total).toBeGreaterThan(0);
    expect(found.items.every(({ institutionName }) => mountain.includes(institutionName))).toBe(true);
    expect((await staff({ zone: '高原' })).total).toBe(0);
  });

  it('narrows by department and by the name of the title, together', async () => {
    const all = await staff({});
    const specialty = all.items.find(({ departmentName }) => departmentName)?.departmentName ?? '';
    const found = await staff({ specialty, titleName: '主治医师' });
    expect(found.items.every((row) => row.departmentName?.includes(specialty))).toBe(true);
    expect(found.items.every((row) => row.titleName === '主治医师')).toBe(true);
    expect(found.total).toBeLessThan(all.total);
  });
});
