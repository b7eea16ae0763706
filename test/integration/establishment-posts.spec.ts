import { AuditVerifier } from '../../libs/audit/index.js';
import { newId } from '../../libs/database/index.js';
import {
  EstablishmentLedger,
  PostLoans,
  StructureRatios,
  VerifiedDocuments,
} from '../../libs/establishment/index.js';
import type { VerifiedFigure } from '../../libs/establishment/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { calendarDate as d } from '../../libs/rules/index.js';
import { post, postKit, profileOf } from './establishment-post-kit.js';
import {
  contextOn,
  ledgerKit,
  makeCommunity,
  newCase,
  refusal,
  startLedgerWorld,
} from './establishment-world.js';
import type { Community, LedgerWorld } from './establishment-world.js';

let world: LedgerWorld;
beforeAll(async () => {
  world = await startLedgerWorld();
});
afterAll(() => world.stop());

const { ctx, ratio, plan, bands, planned, appoint, lend, titled } = postKit(() => world);
const { verify, claimOf, balanceOf } = ledgerKit(() => world, contextOn('2026-03-02'));

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

describe('loans of posts', () => {
  it('let the borrower use what the lender has free, on their days only', async () => {
    const community = await planned(bands(1, 1, 1), bands(0, 1, 1));
    const [township] = community.townships;
    const person = await titled('SENIOR');
    const at = { institutionId: township, post: post('HIGH') };
    expect((await refusal(appoint(community, person, { ...at, toOn: '2026-12-31' }))).code).toBe(
      'QUOTA_NOT_VERIFIED',
    );
    await lend(community, {});
    expect(await figures(community, community.lead, HIGH, '2026-12-31')).toMatchObject({ lent: 1 });
    expect(await figures(community, township, HIGH, '2026-12-31')).toMatchObject({
      verified: 0,
      borrowed: 1,
    });
    expect(await figures(community, township, HIGH, '2027-01-01')).toMatchObject({ borrowed: 0 });
    // Beyond the end of the loan there is no post.
    expect((await refusal(appoint(community, person, at))).message).toContain('自2027-01-01起不足');
    await appoint(community, person, { ...at, toOn: '2026-12-31' });
    const taken = await refusal(
      appoint(community, await titled('SENIOR'), { institutionId: community.lead, post: post('HIGH') }),
    );
    expect(taken.message).toContain('核定1，借出1');
  });

  it('never give away what is taken, nor end while the borrower uses it', async () => {
    const community = await planned(bands(1, 1, 1), bands(0, 1, 1));
    const loanId = await lend(community, {});
    expect((await refusal(lend(community, { fromOn: d('2026-06-01') }))).code).toBe('QUOTA_EXCEEDED');
    await appoint(community, await titled('SENIOR'), {
      ...{ institutionId: community.townships[0], post: post('HIGH'), toOn: '2026-08-31' },
    });
    const end = (from: string) =>
      world.run((tx) =>
        world.app.get(PostLoans).end(tx, ctx, {
          communityId: community.communityId,
          loanId,
          from: d(from),
          documentNumber: '示例医共体〔2026〕9号',
        }),
      );
    const early = await refusal(end('2026-08-01'));
    expect(early.message).toContain('自2026-08-01起不足');
    expect(early.message).toContain('不能再减少1');
    await end('2026-09-01');
    expect(await figures(community, community.lead, HIGH, '2026-09-01')).toMatchObject({ lent: 0 });
    expect((await refusal(end('2026-09-01'))).code).toBe('LOAN_UNKNOWN');
  });

  it('are the same loan when entered again, and need two units, a grade where posts go by grades, and posts', async () => {
    const community = await planned([{ category: 'PROFESSIONAL', grade: 5, count: 2 }], bands(0, 1, 1));
    expect((await refusal(lend(community, {}))).code).toBe('POST_GRADE_REQUIRED');
    const id = await lend(community, { post: post(5) });
    expect(await lend(community, { post: post(5) })).toBe(id);
    expect(await figures(community, community.lead, `${HIGH}_5`, '2026-05-01')).toMatchObject({ lent: 1 });
    expect((await refusal(lend(community, { post: post(5), toInstitutionId: community.lead }))).code).toBe(
      'LOAN_SAME_UNIT',
    );
    expect((await refusal(lend(community, { post: post(5), toOn: d('2026-03-01') }))).code).toBe(
      'TERM_NOT_POSITIVE',
    );
    expect((await refusal(lend(community, { post: post(5), count: 0 }))).code).toBe('COUNT_INVALID');
    expect((await refusal(lend(community, { post: post(5), toInstitutionId: newId() }))).code).toBe(
      'INSTITUTION_UNKNOWN',
    );
    const back = { fromInstitutionId: community.townships[1], toInstitutionId: community.lead };
    expect((await refusal(lend(community, { ...back, post: post(5) }))).code).toBe('QUOTA_NOT_VERIFIED');
  });

  it('fifty callers at once for the last free post: exactly one gets it', async () => {
    const community = await planned(bands(1, 1, 1), bands(0, 1, 1));
    const attempts = await Promise.allSettled(
      Array.from({ length: 50 }, (_, at) => lend(community, { documentNumber: `示例〔2026〕${at}号` })),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await figures(community, community.lead, HIGH, '2026-05-01')).toMatchObject({ lent: 1 });
  });
});

describe('one person, one 编制', () => {
  it('a second one on the same days is refused, also to two callers at once', async () => {
    const community = await makeCommunity(world, 'COMMUNITY');
    for (const id of [null, community.lead, community.townships[0]]) await verify(community, id, 5);
    const personId = await world.person();
    const take = (institutionId: string) =>
      world.run((tx) =>
        world.app
          .get(EstablishmentLedger)
          .occupy(tx, ctx, claimOf(community, { institutionId }), { ...newCase(), personId }),
      );
    const attempts = await Promise.allSettled([take(community.lead), take(community.townships[0])]);
    const refused = attempts.flatMap((attempt) =>
      attempt.status === 'rejected' ? [attempt.reason as unknown] : [],
    );
    expect(refused).toEqual([
      expect.objectContaining({
        detail: expect.objectContaining({ code: 'PERSON_HOLDS_ALREADY' }) as unknown,
      }),
    ]);
    expect((await balanceOf(community, null, '2026-05-01')).occupied).toBe(1);
  });

  it('a 编外 place ends on the day before 编制 begins', async () => {
    const community = await makeCommunity(world, 'COMMUNITY');
    for (const resource of ['INSTITUTION', 'CONTRACT'] as const)
      for (const id of [null, community.lead]) await verify(community, id, 5, '2026-01-01', resource);
    const personId = await world.person();
    const occupy = (resource: 'INSTITUTION' | 'CONTRACT', fromOn: string) =>
      world.run((tx) =>
        world.app
          .get(EstablishmentLedger)
          .occupy(tx, ctx, claimOf(community, { resource, fromOn: d(fromOn) }), { ...newCase(), personId }),
      );
    await occupy('CONTRACT', '2026-01-01');
    await occupy('INSTITUTION', '2026-05-01');
    const outside = (on: string) => figures(community, community.lead, 'CONTRACT', on);
    expect(await outside('2026-04-30')).toMatchObject({ occupied: 1 });
    expect(await outside('2026-05-01')).toMatchObject({ occupied: 0 });
    expect((await balanceOf(community, null, '2026-05-01')).occupied).toBe(1);
  });
});

describe('a case that is cancelled', () => {
  async function recruited(places = 1) {
    const community = await makeCommunity(world, 'COMMUNITY');
    for (const resource of ['INSTITUTION', 'CONTRACT'] as const)
      for (const id of [null, community.lead]) await verify(community, id, places, '2026-01-01', resource);
    const personId = await world.person();
    const occupy = (
      resource: 'INSTITUTION' | 'CONTRACT',
      fromOn: string,
      person = personId,
      ref = newCase(),
    ) =>
      world.run((tx) =>
        world.app
          .get(EstablishmentLedger)
          .occupy(tx, ctx, claimOf(community, { resource, fromOn: d(fromOn) }), { ...ref, personId: person }),
      );
    await occupy('CONTRACT', '2026-01-01');
    const recruit = newCase();
    await occupy('INSTITUTION', '2026-05-01', personId, recruit);
    const reverse = () => world.run((tx) => world.app.get(EstablishmentLedger).reverse(tx, ctx, recruit));
    const occupied = async (resource: 'INSTITUTION' | 'CONTRACT', on: string) =>
      (await figures(community, community.lead, resource, on)).occupied;
    return { community, personId, recruit, occupy, reverse, occupied };
  }

  it('gives back the 编外 place that the 编制 had ended, as if neither had changed', async () => {
    const { reverse, occupied } = await recruited();
    expect(await occupied('CONTRACT', '2026-05-01')).toBe(0);
    expect((await reverse()).map(({ resource }) => resource)).toContain('INSTITUTION');
    expect(await occupied('INSTITUTION', '2026-05-01')).toBe(0);
    for (const day of ['2026-04-30', '2026-05-01', '2030-01-01'])
      expect(await occupied('CONTRACT', day)).toBe(1);
  });

  it('gives a place back for as long as it had been taken', async () => {
    const community = await makeCommunity(world, 'COMMUNITY');
    for (const resource of ['INSTITUTION', 'CONTRACT'] as const)
      for (const id of [null, community.lead]) await verify(community, id, 1, '2026-01-01', resource);
    const [personId, recruit] = [await world.person(), newCase()];
    await world.run(async (tx) => {
      const ledger = world.app.get(EstablishmentLedger);
      const term = { resource: 'CONTRACT', fromOn: d('2026-01-01'), toOn: d('2026-12-31') } as const;
      await ledger.occupy(tx, ctx, claimOf(community, term), { ...newCase(), personId });
      const open = claimOf(community, { resource: 'INSTITUTION', fromOn: d('2026-05-01') });
      await ledger.occupy(tx, ctx, open, { ...recruit, personId });
      await ledger.reverse(tx, ctx, recruit);
    });
    const outside = async (on: string) => (await figures(community, community.lead, 'CONTRACT', on)).occupied;
    expect([await outside('2026-05-01'), await outside('2026-12-31'), await outside('2027-01-01')]).toEqual([
      1, 1, 0,
    ]);
  });

  it('gives nothing back to whoever has left meanwhile', async () => {
    const { community, personId, reverse, occupied } = await recruited();
    const leaver = { communityId: community.communityId, personId, on: d('2026-03-01') };
    await world.run(async (tx) => {
      const ledger = world.app.get(EstablishmentLedger);
      const by = { ...newCase(), personId };
      await ledger.leave(tx, ctx, { ...leaver, family: 'HEADCOUNT' }, by);
    });
    expect(await reverse()).toEqual([]);
    for (const day of ['2026-03-01', '2026-05-01', '2030-01-01'])
      expect([await occupied('INSTITUTION', day), await occupied('CONTRACT', day)]).toEqual([0, 0]);
  });

  it('gives back to whoever leaves after its first day no longer than they stay', async () => {
    const { community, personId, reverse, occupied } = await recruited();
    const leaver = { communityId: community.communityId, personId, on: d('2026-05-06') };
    await world.run(async (tx) => {
      const by = { ...newCase(), personId };
      await world.app.get(EstablishmentLedger).leave(tx, ctx, { ...leaver, family: 'HEADCOUNT' }, by);
    });
    await reverse();
    const days = ['2026-04-30', '2026-05-01', '2026-05-05', '2026-05-06', '2030-01-01'];
    const outside = await Promise.all(days.map((day) => occupied('CONTRACT', day)));
    expect(outside).toEqual([1, 1, 1, 0, 0]);
    expect(await occupied('INSTITUTION', '2026-05-01')).toBe(0);
  });

  it('of two people, gives back to the one who is still there', async () => {
    const { community, personId, recruit, reverse, occupied } = await recruited(2);
    const stays = await world.person();
    await world.run(async (tx) => {
      const ledger = world.app.get(EstablishmentLedger);
      const claim = (resource: 'INSTITUTION' | 'CONTRACT', from: string) =>
        claimOf(community, { resource, fromOn: d(from) });
      await ledger.occupy(tx, ctx, claim('CONTRACT', '2026-01-01'), { ...newCase(), personId: stays });
      await ledger.occupy(tx, ctx, claim('INSTITUTION', '2026-05-01'), { ...recruit, personId: stays });
      const leaver = { communityId: community.communityId, personId, on: d('2026-03-01') };
      await ledger.leave(tx, ctx, { ...leaver, family: 'HEADCOUNT' }, { ...newCase(), personId });
    });
    await reverse();
    expect([await occupied('INSTITUTION', '2026-06-01'), await occupied('CONTRACT', '2026-06-01')]).toEqual([
      0, 1,
    ]);
  });

  it('is not undone while somebody else has the former place', async () => {
    const { occupy, reverse, occupied } = await recruited();
    await occupy('CONTRACT', '2026-06-01', await world.person());
    expect(await refusal(reverse())).toMatchObject({ code: 'QUOTA_EXCEEDED' });
    expect([await occupied('INSTITUTION', '2026-06-01'), await occupied('CONTRACT', '2026-06-01')]).toEqual([
      1, 1,
    ]);
  });
});

describe('a document of verified totals', () => {
  const load = (community: Community, figuresOf: VerifiedFigure[], effectiveFrom = '2026-01-01') =>
    world.run((tx) =>
      world.app.get(VerifiedDocuments).load(tx, ctx, {
        communityId: community.communityId,
        documentNumber: '示例编办〔2026〕1号',
        documentDate: d('2026-01-01'),
        effectiveFrom: d(effectiveFrom),
        isDemo: true,
        figures: figuresOf,
      }),
    );
  const figure = (institutionId: string | null, count: number): VerifiedFigure => ({
    institutionId,
    resource: 'INSTITUTION',
    count,
  });

  it('is refused when the institutions do not add up to the total, on any later day too', async () => {
    const community = await makeCommunity(world, 'COMMUNITY');
    const { lead, townships } = community;
    const whole = [figure(null, 10), figure(lead, 6), figure(townships[0], 4)];
    expect(await refusal(load(community, [figure(null, 10), figure(lead, 6)]))).toMatchObject({
      code: 'TOTAL_NOT_SUM',
      message: '事业编制自2026-01-01起各机构核定数合计6，与总量10不一致',
    });
    await load(community, whole);
    await load(community, [figure(null, 9), figure(lead, 5)], '2026-09-01');
    // Changing an earlier figure must hold until the later one and beyond.
    expect(
      (await refusal(load(community, [figure(null, 11), figure(townships[0], 5)], '2026-05-01'))).message,
    ).toContain('自2026-09-01起');
    await load(community, whole);
    expect((await balanceOf(community, null, '2026-05-01')).verified).toBe(10);
  });
});

describe('the audit', () => {
  const breaks = async () =>
    (await world.app.get(AuditVerifier).verify(world.transactions.reader)).breaks.map(({ kind, entry }) => [
      kind,
      entry,
    ]);

  it('names a holding, a plan, a ratio table and a figure of a plan that were tampered with', async () => {
    const community = await planned(bands(2, 2, 2), bands(1, 1, 1));
    await appoint(community, await titled('SENIOR'), { institutionId: community.lead, post: post('HIGH') });
    await lend(community, {});
    expect(await breaks()).toEqual([]);
    const plans: { id: string }[] = await world.transactions.reader.query(
      'SELECT id FROM post_plan WHERE institution_id = ?',
      [community.lead],
    );
    const [ratioId] = (await world.app.get(StructureRatios).versions(world.transactions.reader)).map(
      ({ id }) => id,
    );
    await world.run(async (tx) => {
      await tx.query(
        'INSERT INTO post_plan SELECT ?, community_id, institution_id, lines_json, ?, document_date, valid_from, is_demo, case_number, recorded_at FROM post_plan WHERE id = ?',
        ['00000000-0000-7000-8000-000000000001', '假', plans[0]?.id],
      );
      await tx.query(
        `INSERT INTO structure_ratio SELECT '00000000-0000-7000-8000-000000000002', profile_code, institution_kind, parts,
           '假', document_date, valid_from, is_demo, recorded_at FROM structure_ratio WHERE id = ?`,
        [ratioId],
      );
      await tx.query(
        "UPDATE establishment_holder SET to_on = '2026-04-30' WHERE kind = 'POST' AND to_on IS NULL",
      );
    });
    const found = await breaks();
    expect(found).toEqual(
      expect.arrayContaining([
        ['RECORD_DIFFERS', 'post_plan#00000000-0000-7000-8000-000000000001'],
        ['RECORD_DIFFERS', 'structure_ratio#00000000-0000-7000-8000-000000000002'],
        ['RECORD_DIFFERS', expect.stringMatching(/^establishment_holder#/)],
      ]),
    );
  });

  it('the database refuses a second holding and a deleted one, whoever asks', async () => {
    const community = await planned(bands(2, 2, 2), bands(1, 1, 1));
    const person = await titled('SENIOR');
    await appoint(community, person, { institutionId: community.lead, post: post('HIGH') });
    const statements: [string, RegExp][] = [
      [
        `INSERT INTO establishment_holder SELECT points.id, h.person_id, h.kind, '2027-01-01', NULL
           FROM establishment_holder h
           JOIN (SELECT MAX(e.id) AS id FROM establishment_entry e
                  WHERE e.id NOT IN (SELECT entry_id FROM establishment_holder)) points
          WHERE h.person_id = ?`,
        /HOLDER_OVERLAP/,
      ],
      ['DELETE FROM establishment_holder WHERE person_id = ?', /never deleted/],
      ["UPDATE establishment_holder SET from_on = '2020-01-01' WHERE person_id = ?", /never becomes another/],
    ];
    for (const [sql, reason] of statements)
      await expect(world.run((tx) => tx.query(sql, [person]))).rejects.toThrow(reason);
  });
});
