import { AuditVerifier } from '../../libs/audit/index.js';
import { StructureRatios, VerifiedDocuments } from '../../libs/establishment/index.js';
import type { VerifiedFigure } from '../../libs/establishment/index.js';
import { calendarDate as d } from '../../libs/rules/index.js';
import { post, postKit } from './establishment-post-kit.js';
import { contextOn, ledgerKit, makeCommunity, refusal, startLedgerWorld } from './establishment-world.js';
import type { Community, LedgerWorld } from './establishment-world.js';

let world: LedgerWorld;
beforeAll(async () => {
  world = await startLedgerWorld();
});
afterAll(() => world.stop());

const { ctx, bands, planned, appoint, lend, titled } = postKit(() => world);
const { balanceOf } = ledgerKit(() => world, contextOn('2026-03-02'));

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
