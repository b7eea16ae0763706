import { newId } from '../../libs/database/index.js';
import { PostLoans } from '../../libs/establishment/index.js';
import { calendarDate as d } from '../../libs/rules/index.js';
import { post, postKit } from './establishment-post-kit.js';
import { refusal, startLedgerWorld } from './establishment-world.js';
import type { Community, LedgerWorld } from './establishment-world.js';

let world: LedgerWorld;
beforeAll(async () => {
  world = await startLedgerWorld();
});
afterAll(() => world.stop());

const { ctx, bands, planned, appoint, lend, titled } = postKit(() => world);

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
