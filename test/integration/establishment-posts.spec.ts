import { AuditVerifier } from '../../libs/audit/index.js';
import { EstablishmentLedger, PostReader, Projections } from '../../libs/establishment/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { calendarDate as d } from '../../libs/rules/index.js';
import { ROOMY, post, postKit, profileOf } from './establishment-post-kit.js';
import { makeCommunity, refusal, newCase, startLedgerWorld } from './establishment-world.js';
import type { Community, LedgerWorld } from './establishment-world.js';

let world: LedgerWorld;
beforeAll(async () => {
  world = await startLedgerWorld();
});
afterAll(() => world.stop());

const { ctx, ratio, plan, bands, planned, appoint, lend, titled } = postKit(() => world);

/** Figures of a kind of post on a day, straight from the segments. */
async function figures(community: Community, institutionId: string, resource: string, on: string) {
  const rows: Record<string, number>[] = await world.transactions.reader.query(
    `SELECT b.verified, b.borrowed, b.lent, b.occupied, b.reserved
       FROM establishment_account a JOIN establishment_balance b ON b.account_id = a.id
      WHERE a.community_id = ? AND a.owner_id = ? AND a.resource = ? AND b.from_on <= ?
      ORDER BY b.from_on DESC LIMIT 1`,
    [community.communityId, institutionId, resource, on],
  );
  return { ...rows[0] };
}
const HIGH = 'POST_PROFESSIONAL_HIGH';

describe('岗位设置方案', () => {
  it('splits 23 posts at 1:3:6 as 2, 7 and 14, and inside by grades, from its first day on', async () => {
    const community = await makeCommunity(world, 'COMMUNITY');
    await ratio(community, {
      ...{ high: 1, mid: 3, junior: 6, senior: null },
      ...{ grades2to4: [1, 3, 6], grades5to7: [2, 4, 4], grades8to10: [3, 4, 3], grades11to12: [5, 5] },
    });
    await plan(community, community.lead, { management: 2, professional: 23, support: 1 });
    const of = (resource: string, on = '2026-01-01') => figures(community, community.lead, resource, on);
    expect(await of(HIGH)).toMatchObject({ verified: 2 });
    expect(await of('POST_PROFESSIONAL_MID')).toMatchObject({ verified: 7 });
    expect(await of('POST_PROFESSIONAL_JUNIOR')).toMatchObject({ verified: 14 });
    const grades = [8, 9, 10].map((grade) => of(`POST_PROFESSIONAL_MID_${grade}`));
    expect((await Promise.all(grades)).map(({ verified }) => verified)).toEqual([2, 2, 3]);
    expect(await of(HIGH, '2025-12-31')).toMatchObject({ verified: 0 });
  });

  it('is refused beyond the ratio table, and where there is none', async () => {
    const community = await makeCommunity(world, 'COMMUNITY');
    const missing = await refusal(plan(community, community.lead, bands(2, 7, 14)));
    expect(missing.code).toBe('STRUCTURE_RATIO_MISSING');
    await ratio(community, {
      ...{ high: 1, mid: 3, junior: 6, senior: null },
      ...{ grades2to4: [1, 3, 6], grades5to7: [2, 4, 4], grades8to10: [3, 4, 3], grades11to12: [5, 5] },
    });
    const over = await refusal(plan(community, community.lead, bands(3, 6, 14)));
    expect(over).toMatchObject({
      code: 'BANDS_OVER_RATIO',
      message: '高级岗位3个，超过结构比例允许的2个',
      clause: '示例人社〔2026〕3号',
    });
    expect(await plan(community, community.lead, bands(2, 7, 14))).toBe(true);
  });

  it('needs 80 % professional posts where the county says so', async () => {
    const community = await planned(bands(1, 1, 1), bands(1, 1, 1));
    const profileCode = await profileOf(world, community);
    await world.run((tx) =>
      world.app.get(Registrar).policy(tx, {
        profileCode,
        key: 'establishment.professional_share',
        value: { minPercent: 80, kinds: ['LEAD_HOSPITAL'] },
        documentNumber: '国人部发〔2007〕35号',
        validFrom: '2020-01-01',
        isDemo: false,
      }),
    );
    const lines = (management: number) => [
      ...bands(1, 1, 6),
      { category: 'MANAGEMENT' as const, count: management },
    ];
    expect(await refusal(plan(community, community.lead, lines(3)))).toMatchObject({
      code: 'PROFESSIONAL_SHARE',
      message: '专业技术岗位8个，不足应有的9个',
      clause: '国人部发〔2007〕35号',
    });
    expect(await plan(community, community.lead, lines(2))).toBe(true);
    expect(await plan(community, community.townships[0], lines(3))).toBe(true);
  });

  it('put in force twice is one plan; a later one takes away what it does not name', async () => {
    const community = await planned(bands(2, 1, 1), bands(0, 1, 1));
    expect(await plan(community, community.lead, bands(2, 1, 1))).toBe(false);
    expect(await plan(community, community.lead, bands(0, 1, 1), { validFrom: d('2027-01-01') })).toBe(true);
    expect(await figures(community, community.lead, HIGH, '2026-12-31')).toMatchObject({ verified: 2 });
    expect(await figures(community, community.lead, HIGH, '2027-01-01')).toMatchObject({ verified: 0 });
  });

  it('recorded after one of a later day holds until that one, also where that one names nothing', async () => {
    const community = await makeCommunity(world, 'COMMUNITY');
    await ratio(community, ROOMY);
    await plan(community, community.lead, bands(5, 0, 0), { validFrom: d('2026-07-01') });
    await plan(community, community.lead, [...bands(2, 0, 0), { category: 'MANAGEMENT', count: 3 }]);
    const of = async (resource: string) =>
      Promise.all(
        ['2026-01-01', '2026-06-30', '2026-07-01', '2028-01-01'].map(
          async (on) => (await figures(community, community.lead, resource, on))['verified'],
        ),
      );
    expect(await of(HIGH)).toEqual([2, 2, 5, 5]);
    expect(await of('POST_MANAGEMENT')).toEqual([3, 3, 0, 0]);
    const { breaks } = await world.app.get(AuditVerifier).verify(world.transactions.reader);
    expect(
      breaks.filter(({ entry }) => /^(verified_total|establishment_balance|post_plan)/.test(entry)),
    ).toEqual([]);
  });

  it.each([
    ['RATIO_MALFORMED', { high: 0.1, mid: 0.3, junior: 0.6 }],
    ['INVALID_RATIO', { high: 0, mid: 0, junior: 0 }],
  ])('a ratio table is refused as %s when its parts are no exact ratio', async (code, parts) => {
    const community = await makeCommunity(world, 'COMMUNITY');
    const whole = {
      grades2to4: [1, 3, 6],
      grades5to7: [2, 4, 4],
      grades8to10: [3, 4, 3],
      grades11to12: [5, 5],
    };
    expect((await refusal(ratio(community, { ...whole, senior: null, ...parts }))).code).toBe(code);
  });
});

describe('appointing to posts', () => {
  it('takes the band and the grade, never more than there are on any day', async () => {
    const community = await planned([{ category: 'PROFESSIONAL', grade: 5, count: 1 }], bands(1, 1, 1));
    const [first, second] = [await titled('ASSOCIATE_SENIOR'), await titled('ASSOCIATE_SENIOR')];
    expect(
      (await refusal(appoint(community, first, { institutionId: community.lead, post: post('HIGH') }))).code,
    ).toBe('POST_GRADE_REQUIRED');
    await appoint(community, first, { institutionId: community.lead, post: post(5) });
    expect(await figures(community, community.lead, HIGH, '2026-05-01')).toMatchObject({ occupied: 1 });
    expect(await figures(community, community.lead, `${HIGH}_5`, '2026-05-01')).toMatchObject({
      occupied: 1,
    });
    const full = await refusal(
      appoint(community, second, { institutionId: community.lead, post: post(5), fromOn: '2026-02-01' }),
    );
    expect(full.code).toBe('QUOTA_EXCEEDED');
    expect(full.message).toContain('自2026-04-01起不足');
  });

  it('a high post may hold a lower title, never the reverse', async () => {
    const community = await planned(bands(2, 2, 2), bands(1, 1, 1));
    const at = { institutionId: community.lead };
    await appoint(community, await titled('INTERMEDIATE'), { ...at, post: post('HIGH') });
    const high = await titled('ASSOCIATE_SENIOR');
    expect((await refusal(appoint(community, high, { ...at, post: post('MID') }))).code).toBe(
      'TITLE_ABOVE_POST',
    );
    expect((await refusal(appoint(community, await world.person(), { ...at, post: post('MID') }))).code).toBe(
      'TITLE_MISSING',
    );
    await appoint(community, await world.person(), { ...at, post: post('JUNIOR') });
  });

  it('edge-37 a 定向 title holds a high post at the township and none at the county', async () => {
    const community = await planned(bands(1, 1, 1), bands(1, 1, 1));
    const person = await titled('ASSOCIATE_SENIOR', true);
    await appoint(community, person, { institutionId: community.townships[0], post: post('HIGH') });
    const refused = await refusal(
      appoint(community, person, { institutionId: community.lead, post: post('HIGH'), fromOn: '2026-07-01' }),
    );
    expect(refused).toMatchObject({ code: 'TITLE_GRASSROOTS_ONLY', clause: '人社部发〔2021〕51号' });
    expect(await figures(community, community.townships[0], HIGH, '2026-08-01')).toMatchObject({
      occupied: 1,
    });
  });

  it('a new post ends the former one: a person holds one post on any day', async () => {
    const community = await planned(bands(1, 1, 1), bands(1, 1, 1));
    const person = await titled('INTERMEDIATE');
    await appoint(community, person, { institutionId: community.lead, post: post('MID') });
    await appoint(community, person, {
      institutionId: community.townships[0],
      post: post('HIGH'),
      fromOn: '2026-06-01',
    });
    const MID = 'POST_PROFESSIONAL_MID';
    expect(await figures(community, community.lead, MID, '2026-05-31')).toMatchObject({ occupied: 1 });
    expect(await figures(community, community.lead, MID, '2026-06-01')).toMatchObject({ occupied: 0 });
    expect(await figures(community, community.townships[0], HIGH, '2026-06-01')).toMatchObject({
      occupied: 1,
    });
    await world.run((tx) =>
      world.app
        .get(EstablishmentLedger)
        .leave(
          tx,
          ctx,
          { communityId: community.communityId, personId: person, family: 'POST', on: d('2026-09-01') },
          { ...newCase(), personId: person },
        ),
    );
    expect(await figures(community, community.townships[0], HIGH, '2026-09-01')).toMatchObject({
      occupied: 0,
    });
  });

  it('edge-13 a plan cut below what is occupied marks the band and stops additions only', async () => {
    const community = await planned(bands(2, 1, 1), bands(1, 1, 1));
    const at = { institutionId: community.lead, post: post('HIGH') };
    const [first, second] = [await titled('SENIOR'), await titled('SENIOR')];
    for (const person of [first, second]) await appoint(community, person, at);
    await plan(community, community.lead, bands(1, 1, 1), { validFrom: d('2026-07-01') });
    expect(await figures(community, community.lead, HIGH, '2026-07-01')).toMatchObject({
      verified: 1,
      occupied: 2,
    });
    expect((await refusal(appoint(community, await titled('SENIOR'), at))).code).toBe('QUOTA_EXCEEDED');
    await world.run((tx) =>
      world.app
        .get(EstablishmentLedger)
        .leave(
          tx,
          ctx,
          { communityId: community.communityId, personId: second, family: 'POST', on: d('2026-06-01') },
          { ...newCase(), personId: second },
        ),
    );
    expect((await refusal(appoint(community, await titled('SENIOR'), at))).code).toBe('QUOTA_EXCEEDED');
  });
});

describe('a plan that goes from grades to a whole band', () => {
  const grade = (number: number, count: number) => [
    { category: 'PROFESSIONAL' as const, grade: number, count },
  ];
  const later = { validFrom: d('2027-01-01') };
  const breachesOf = async (community: Community) => {
    const { reader } = world.transactions;
    const all = await world.app
      .get(Projections)
      .project(reader, community.communityId, d('2026-03-02'), d('2028-03-01'));
    return all.flatMap(({ account, breaches }) => breaches.map(({ from }) => [account.resource, from]));
  };

  it('is filled as one from that day on, and nobody who came by grade is beyond it', async () => {
    const community = await planned(grade(5, 2), bands(0, 1, 1));
    const at = { institutionId: community.lead };
    await appoint(community, await titled('ASSOCIATE_SENIOR'), { ...at, post: post(5) });
    await plan(community, community.lead, bands(3, 0, 0), later);
    const band = { ...at, post: post('HIGH') };
    const before = await refusal(appoint(community, await titled('ASSOCIATE_SENIOR'), band));
    expect(before.code).toBe('POST_GRADE_REQUIRED');
    await appoint(community, await titled('ASSOCIATE_SENIOR'), { ...band, fromOn: '2027-01-01' });
    await lend(community, { fromOn: d('2027-02-01'), toOn: null });
    expect(await figures(community, community.lead, HIGH, '2027-02-01')).toMatchObject({
      occupied: 2,
      lent: 1,
    });
    const full = await refusal(
      appoint(community, await titled('ASSOCIATE_SENIOR'), { ...band, fromOn: '2027-01-01' }),
    );
    expect(full.code).toBe('QUOTA_EXCEEDED');
    expect(await breachesOf(community)).toEqual([]);
    const rows = await world.app
      .get(PostReader)
      .postsOf(world.transactions.reader, community.communityId, d('2027-03-01'), community.lead);
    expect(rows.filter(({ overfilled }) => overfilled)).toEqual([]);
  });

  it('edge-13 but a grade that a plan by grades has no more is beyond it', async () => {
    const community = await planned(grade(5, 1), bands(0, 1, 1));
    await appoint(community, await titled('ASSOCIATE_SENIOR'), {
      institutionId: community.lead,
      post: post(5),
    });
    await plan(community, community.lead, grade(6, 1), later);
    expect(await breachesOf(community)).toEqual([[`${HIGH}_5`, '2027-01-01']]);
  });
});
