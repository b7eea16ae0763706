import { AuthService } from '../../libs/access/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { EstablishmentLedger } from '../../libs/establishment/index.js';
import { Organization, StaffWriter } from '../../libs/organization/index.js';
import { addDays, makeResidentId, calendarDate } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { PASSWORD, SINCE } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { PostingWorld } from './posting-world.js';

const RECORD = `mutation($input: VerifiedTotalsInput!) { recordVerifiedTotals(input: $input) {
  __typename ... on PostReceipt { changed } ... on Refusal { code message field } } }`;
const PREVIEW = `query($input: VerifiedTotalsInput!) { verifiedTotalsPreview(input: $input) {
  changes { name resourceName before after used overFrom over } problems { code message } } }`;
const RATIO = `mutation($input: StructureRatioInput!) { setStructureRatio(input: $input) {
  __typename ... on PostReceipt { changed } ... on Refusal { code message field } } }`;
const APPOINT = `mutation($input: PostAppointmentInput!) { appointToPost(input: $input) {
  __typename ... on PostReceipt { changed } ... on Refusal { code message } } }`;
const TRIAL = `query($input: PostAppointmentInput!) { postAppointmentPreview(input: $input) {
  heldPostName free problems { code message } } }`;
const END = `mutation($input: EndAppointmentInput!) { endPostAppointment(input: $input) {
  __typename ... on Refusal { code message } } }`;
const PLAN = `mutation($input: PostPlanInput!) { putPostPlanInForce(input: $input) {
  __typename ... on Refusal { code message } } }`;

let world: PostingWorld;
let server: Awaited<ReturnType<typeof startApi>>;
let hr: GraphqlClient;
let admin: GraphqlClient;
let officer: GraphqlClient;
let today: CalendarDate;
let people = 0;

type Answer = Record<string, { __typename?: string; code?: string; message?: string; changed?: boolean }>;

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

/** Somebody of the hospital with a title of the level. */
async function titled(level: 'JUNIOR' | 'INTERMEDIATE' | 'ASSOCIATE_SENIOR' | 'SENIOR'): Promise<string> {
  people += 1;
  const birthDate = calendarDate('1979-02-03');
  const own = people;
  const [id = ''] = await world.transactions.run((tx) =>
    world.test.app.get(StaffWriter, { strict: false }).hire(tx, [
      {
        person: {
          ...{ name: `李示${own}`, gender: 'MALE' as const, birthDate, phone: null },
          idNumber: makeResidentId('350430', birthDate, own * 2 + 1),
        },
        ...{ communityId: world.county.communityId, institutionId: world.county.hospitalId },
        ...{ departmentId: null, postName: '医师', staffNumber: `D${String(own).padStart(4, '0')}` },
        ...{ establishmentType: 'INSTITUTION' as const, validFrom: SINCE },
        title: { name: `职称${level}`, level, certifiedOn: SINCE, grassrootsOnly: false },
      },
    ]),
  );
  return id;
}

beforeAll(async () => {
  world = await PostingWorld.start();
  server = await startApi(world.test.env);
  hr = await new GraphqlClient(server.baseUrl).signedIn(world.county.users['hr'] ?? '', PASSWORD);
  admin = await account('desk.admin', 'ADMINISTRATOR', null);
  officer = await account('desk.township', 'HR_OFFICER', world.county.townshipId);
  today = world.today;
});
afterAll(async () => {
  await server.stop();
  await world.test.close();
});

const paper = { documentNumber: '示例编办〔2026〕5号', documentDate: SINCE };
const totals = (total: number, hospital: number, rest: object = {}) => ({
  input: {
    ...paper,
    effectiveFrom: today,
    figures: [
      { resource: 'INSTITUTION', count: total },
      { institutionId: world.county.hospitalId, resource: 'INSTITUTION', count: hospital },
    ],
    ...rest,
  },
});

describe('verified totals by document', () => {
  it('are seen before they are recorded, and the trial leaves nothing behind', async () => {
    const before = await world.query('SELECT COUNT(*) AS n FROM verified_total');
    const { verifiedTotalsPreview } = await admin.data<{
      verifiedTotalsPreview: {
        changes: { name: string; before: number; after: number }[];
        problems: object[];
      };
    }>(PREVIEW, totals(7, 7));
    expect(verifiedTotalsPreview.problems).toEqual([]);
    expect(verifiedTotalsPreview.changes.map((row) => [row.before, row.after])).toEqual([
      [2, 7],
      [2, 7],
    ]);
    expect(await world.query('SELECT COUNT(*) AS n FROM verified_total')).toEqual(before);
  });

  it('must add up: the figures of the members are the total', async () => {
    const wrong = totals(8, 7);
    const answer = await admin.data<Answer>(RECORD, wrong);
    expect(answer['recordVerifiedTotals']).toMatchObject({ code: 'TOTAL_NOT_SUM' });
    const { verifiedTotalsPreview } = await admin.data<{
      verifiedTotalsPreview: { problems: { code: string }[] };
    }>(PREVIEW, wrong);
    expect(verifiedTotalsPreview.problems.map(({ code }) => code)).toEqual(['TOTAL_NOT_SUM']);
  });

  it('are the administrator’s, recorded once however often they are sent', async () => {
    for (const client of [hr, officer])
      expect((await client.post(RECORD, totals(7, 7))).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await admin.data<Answer>(RECORD, totals(7, 7)))['recordVerifiedTotals']).toMatchObject({
      changed: true,
    });
    expect((await admin.data<Answer>(RECORD, totals(7, 7)))['recordVerifiedTotals']).toMatchObject({
      changed: false,
    });
  });

  it('edge-13 the preview names the first day beyond the figure, and the figure is accepted', async () => {
    const later = addDays(today, 40);
    const { communityId, hospitalId: institutionId } = world.county;
    const personId = await titled('JUNIOR');
    await world.transactions.run((tx) =>
      world.test.app
        .get(EstablishmentLedger, { strict: false })
        .occupy(
          tx,
          { actor: null, now: new Date(`${today}T02:00:00Z`), today },
          { communityId, institutionId, resource: 'INSTITUTION', count: 1, fromOn: today, toOn: null },
          { caseId: null, caseNumber: null, personId, documentNumber: '示例〔2026〕1号' },
        ),
    );
    const cut = totals(0, 0, { effectiveFrom: later, documentNumber: '示例编办〔2026〕6号' });
    const { verifiedTotalsPreview } = await admin.data<{
      verifiedTotalsPreview: { changes: { over: number; overFrom: string | null; used: number }[] };
    }>(PREVIEW, cut);
    expect(verifiedTotalsPreview.changes).toMatchObject([
      { used: 1, over: 1, overFrom: later },
      { used: 1, over: 1, overFrom: later },
    ]);
    expect((await admin.data<Answer>(RECORD, cut))['recordVerifiedTotals']).toMatchObject({ changed: true });
  });

  it.each([
    ['no figure', { figures: [] }, 'FIGURES_REQUIRED'],
    ['a resource that plans set', { figures: [{ resource: 'POST_SUPPORT', count: 1 }] }, 'RESOURCE_UNKNOWN'],
    ['a negative figure', { figures: [{ resource: 'INSTITUTION', count: -1 }] }, 'COUNT_INVALID'],
    ['no document', { documentNumber: ' ' }, 'TEXT_REQUIRED'],
    [
      'the same figure twice',
      { figures: [1, 2].map((count) => ({ resource: 'INSTITUTION', count })) },
      'FIGURE_TWICE',
    ],
  ])('refuses %s', async (_, rest, code) => {
    const { communityId } = world.county;
    const answer = await admin.data<Answer>(RECORD, totals(7, 7, { communityId, ...rest }));
    expect(answer['recordVerifiedTotals']).toMatchObject({ code });
  });
});

describe('ratio tables by document', () => {
  const ratio = (rest: object = {}) => ({
    input: {
      ...{ institutionKind: 'LEAD_HOSPITAL', bands: ['1', '3', '6'], senior: ['1', '1'] },
      ...{ grades2to4: ['1', '3', '6'], grades5to7: ['2', '4', '4'], grades8to10: ['3', '4', '3'] },
      ...{ grades11to12: ['5', '5'], ...paper, validFrom: SINCE },
      ...rest,
    },
  });

  it('are entered by the administrator, and listed', async () => {
    expect((await hr.post(RATIO, ratio())).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await admin.data<Answer>(RATIO, ratio()))['setStructureRatio']).toMatchObject({ changed: true });
    expect((await admin.data<Answer>(RATIO, ratio()))['setStructureRatio']).toMatchObject({ changed: false });
    const { structureRatios } = await hr.data<{
      structureRatios: { bands: string; documentNumber: string }[];
    }>('{ structureRatios { bands documentNumber } }');
    expect(structureRatios).toEqual([{ bands: '1:3:6', documentNumber: '示例编办〔2026〕5号' }]);
  });

  it.each([
    ['all zero', { bands: ['0', '0', '0'] }, 'INVALID_RATIO'],
    ['a part that is no number', { grades2to4: ['一', '3', '6'] }, 'RATIO_MALFORMED'],
    ['four bands', { bands: ['1', '3', '6', '1'] }, 'RATIO_MALFORMED'],
    ['two parts of three', { grades8to10: ['3', '4'] }, 'RATIO_MALFORMED'],
    ['a kind that there is not', { institutionKind: 'HOSPITAL' }, 'INSTITUTION_KIND_UNKNOWN'],
  ])('refuses %s', async (_, rest, code) => {
    expect((await admin.data<Answer>(RATIO, ratio(rest)))['setStructureRatio']).toMatchObject({ code });
  });
});

describe('appointing to a post', () => {
  const post = (personId: string, grade: number, rest: object = {}) => ({
    input: {
      ...{
        personId,
        category: 'PROFESSIONAL',
        grade,
        fromOn: today,
        documentNumber: '示例总医院〔2026〕3号',
      },
      ...rest,
    },
  });
  const appoint = async (variables: object, as = hr) =>
    (await as.data<Answer>(APPOINT, variables))['appointToPost'];

  beforeAll(async () => {
    const lines = [
      ...[8, 9, 10].map((grade) => ({ category: 'PROFESSIONAL', grade, count: grade === 8 ? 1 : 2 })),
      ...[11, 12].map((grade) => ({ category: 'PROFESSIONAL', grade, count: 8 })),
    ];
    const input = { institutionId: world.county.hospitalId, lines, ...paper, validFrom: SINCE };
    expect((await admin.data<Answer>(PLAN, { input }))['putPostPlanInForce']).toEqual({
      __typename: 'PostReceipt',
    });
  });

  it('goes by the titles, and moves who holds a post already', async () => {
    const personId = await titled('INTERMEDIATE');
    expect(await appoint(post(await titled('JUNIOR'), 9))).toEqual({
      __typename: 'PostReceipt',
      changed: true,
    });
    expect(await appoint(post(personId, 12))).toMatchObject({ code: 'TITLE_ABOVE_POST' });
    expect(await appoint(post(personId, 10))).toMatchObject({ changed: true });
    expect(await appoint(post(personId, 10))).toMatchObject({ changed: false });
    const { postAppointmentPreview } = await hr.data<{
      postAppointmentPreview: { heldPostName: string | null; free: number | null; problems: object[] };
    }>(TRIAL, post(personId, 9));
    expect(postAppointmentPreview).toEqual({ heldPostName: '专业技术十级岗位', free: 1, problems: [] });
    expect(await appoint(post(personId, 9, { fromOn: addDays(today, 1) }))).toMatchObject({ changed: true });
  });

  it('is of the whole community: a township’s officer does not appoint', async () => {
    const answer = await officer.post(APPOINT, post(await titled('INTERMEDIATE'), 10));
    expect([answer.errors[0]?.extensions.code, answer.data]).toEqual(['FORBIDDEN', null]);
  });

  it('edge-11 of fifty who are appointed to the last post at once one gets it', async () => {
    const crowd = [];
    for (let n = 0; n < 50; n += 1) crowd.push(await titled('INTERMEDIATE'));
    const answers = await Promise.all(crowd.map((personId) => appoint(post(personId, 8))));
    expect(answers.filter((answer) => answer?.changed === true)).toHaveLength(1);
    expect(new Set(answers.map((answer) => answer?.code ?? 'APPOINTED'))).toEqual(
      new Set(['APPOINTED', 'QUOTA_EXCEEDED']),
    );
  });

  it('ends by document, once', async () => {
    const personId = await titled('JUNIOR');
    expect(await appoint(post(personId, 12))).toMatchObject({ changed: true });
    const input = { personId, from: addDays(today, 5), documentNumber: '示例总医院〔2026〕4号' };
    const end = async (variables: object) => (await hr.data<Answer>(END, variables))['endPostAppointment'];
    expect(await end({ input })).toEqual({ __typename: 'PostReceipt' });
    expect(await end({ input })).toMatchObject({ code: 'NOT_APPOINTED' });
    const holders = `query($filter: PostHolderFilter) { postHolders(filter: $filter) { items { personId } } }`;
    const on = async (day: string) => {
      const { postHolders } = await hr.data<{ postHolders: { items: { personId: string }[] } }>(holders, {
        filter: { on: day, category: 'PROFESSIONAL', grade: 12 },
      });
      return postHolders.items.some((one) => one.personId === personId);
    };
    expect([await on(addDays(today, 4)), await on(addDays(today, 5))]).toEqual([true, false]);
  });

  it('lasts no longer than the employment that is known to end', async () => {
    const personId = await titled('JUNIOR');
    const lastDay = addDays(today, 60);
    const organization = world.test.app.get(Organization, { strict: false });
    await world.transactions.run((tx) => organization.endEmployment(tx, { personId, lastDay }));
    const refused = await appoint(post(personId, 12));
    expect(refused).toMatchObject({ code: 'EMPLOYMENT_ENDS' });
    expect(refused?.message).toContain(`聘用截止日最晚为${lastDay}`);
    const { postAppointmentPreview } = await hr.data<{
      postAppointmentPreview: { problems: { code: string }[] };
    }>(TRIAL, post(personId, 12));
    expect(postAppointmentPreview.problems).toMatchObject([{ code: 'EMPLOYMENT_ENDS' }]);
    expect(await appoint(post(personId, 12, { toOn: lastDay }))).toMatchObject({ changed: true });
  });

  it('stops before another home, and takes away no post of a later day', async () => {
    const personId = await titled('JUNIOR');
    const day = addDays(today, 30);
    const organization = world.test.app.get(Organization, { strict: false });
    const moved = { personId, institutionId: world.county.townshipId, postName: '医师', from: day };
    await world.transactions.run((tx) => organization.changeHome(tx, moved));
    expect(await appoint(post(personId, 12))).toMatchObject({
      code: 'LATER_CHANGE_EXISTS',
      message: expect.stringContaining(`自${day}起已登记到甲镇卫生院A工作`) as string,
    });
    const later = { fromOn: day, institutionId: world.county.hospitalId };
    expect(await appoint(post(personId, 12, later))).toMatchObject({ changed: true });
    const other = await titled('JUNIOR');
    expect(await appoint(post(other, 12, later))).toMatchObject({ changed: true });
    expect(await appoint(post(other, 11))).toMatchObject({
      code: 'LATER_CHANGE_EXISTS',
      message: expect.stringContaining(`自${day}起已登记聘用到县总医院A专业技术初级岗位`) as string,
    });
    const eve = { toOn: addDays(day, -1) };
    for (const id of [personId, other])
      expect(await appoint(post(id, 11, eve))).toMatchObject({ changed: true });
    const kept = await world.query(
      `SELECT COUNT(*) AS n FROM establishment_holder WHERE person_id IN (?) AND kind = 'POST' AND from_on = ?
          AND to_on IS NULL`,
      [[personId, other], day],
    );
    expect(Number(kept[0]?.['n'])).toBe(2);
  });

  it.each([
    ['nobody', { personId: '00000000-0000-7000-8000-000000000009' }, 'PERSON_UNKNOWN'],
    ['no such post', { grade: 14 }, 'POST_INVALID'],
    ['an end before the start', { toOn: SINCE }, 'TERM_NOT_POSITIVE'],
    ['no document', { documentNumber: '' }, 'TEXT_REQUIRED'],
  ])('refuses %s', async (_, rest, code) => {
    const personId = await titled('JUNIOR');
    expect(await appoint(post(personId, 12, rest))).toMatchObject({ code });
  });
});

it('the record agrees with the trail', async () => {
  const verifier = world.test.app.get(AuditVerifier, { strict: false });
  const report = await world.transactions.snapshot((tx) => verifier.verify(tx));
  expect(report.breaks).toEqual([]);
});
