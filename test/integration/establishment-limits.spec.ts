import { EstablishmentAccounts, EstablishmentLedger } from '../../libs/establishment/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import type { Refused } from '../../libs/context/index.js';
import { calendarDate as d } from '../../libs/rules/index.js';
import { contextOn, ledgerKit, newCase, refusal, startLedgerWorld } from './establishment-world.js';
import type { LedgerWorld } from './establishment-world.js';

const ctx = contextOn('2026-03-02');
let world: LedgerWorld;
let ledger: EstablishmentLedger;

beforeAll(async () => {
  world = await startLedgerWorld();
  ledger = world.app.get(EstablishmentLedger);
});
afterAll(() => world.stop());

const { verify, opened, claimOf, balanceOf } = ledgerKit(() => world, ctx);

describe('edge-13 a verified total cut below what is occupied', () => {
  it('marks the account overstaffed and stops additions only', async () => {
    const community = await opened('COMMUNITY', 3, 3);
    const [first, second] = [newCase(), newCase()];
    await world.run((tx) => ledger.occupy(tx, ctx, claimOf(community), newCase()));
    for (const ref of [first, second])
      await world.run((tx) => ledger.reserve(tx, ctx, claimOf(community), ref));
    await verify(community, null, 2, '2026-05-01');
    expect(await balanceOf(community, null, '2026-05-01')).toMatchObject({
      verified: 2,
      free: -1,
      overstaffed: true,
    });
    expect(
      (await refusal(world.run((tx) => ledger.reserve(tx, ctx, claimOf(community), newCase())))).code,
    ).toBe('QUOTA_EXCEEDED');
    await world.run((tx) => ledger.assertRoom(tx, ctx, claimOf(community), first.caseId));
    await world.run((tx) => ledger.occupy(tx, ctx, claimOf(community), first));
    expect(
      (await refusal(world.run((tx) => ledger.assertRoom(tx, ctx, claimOf(community), second.caseId)))).code,
    ).toBe('QUOTA_EXCEEDED');
    expect(
      (await refusal(world.run((tx) => ledger.occupy(tx, ctx, claimOf(community), second)))).message,
    ).toContain('2026-05-01');
    await world.run((tx) => ledger.release(tx, ctx, second));
    expect(await balanceOf(community, null, '2026-05-01')).toMatchObject({
      occupied: 2,
      free: 0,
      overstaffed: false,
    });
  });
});

describe('headroom', () => {
  it('is that of the tightest day of each capped account', async () => {
    const community = await opened('BOTH', 5, 4);
    const busy = claimOf(community, { count: 2, fromOn: d('2026-06-01'), toOn: d('2026-06-30') });
    await world.run((tx) => ledger.reserve(tx, ctx, busy, newCase()));
    const lines = await ledger.headroom(world.transactions.reader, ctx, claimOf(community));
    expect(lines.map(({ name, free, day, verified }) => ({ name, free, day, verified }))).toEqual([
      { name: expect.stringMatching(/事业编制总量$/), free: 3, day: '2026-06-01', verified: 5 },
      { name: '示例县总医院事业编制', free: 2, day: '2026-06-01', verified: 4 },
    ]);
    const after = await ledger.headroom(
      world.transactions.reader,
      ctx,
      claimOf(community, { fromOn: d('2026-07-01') }),
    );
    expect(after.map(({ free }) => free)).toEqual([5, 4]);
  });
});

describe('fifty callers at once for the last place', () => {
  it('exactly one gets it', async () => {
    const community = await opened('COMMUNITY', 10, 10);
    for (let taken = 0; taken < 9; taken += 1) {
      await world.run((tx) => ledger.occupy(tx, ctx, claimOf(community), newCase()));
    }
    const attempts = await Promise.allSettled(
      Array.from({ length: 50 }, () =>
        world.run((tx) => ledger.reserve(tx, ctx, claimOf(community), newCase())),
      ),
    );
    const refused = attempts.flatMap((attempt) =>
      attempt.status === 'rejected' ? [attempt.reason as Refused] : [],
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(refused.map((reason) => reason.detail.code)).toEqual(
      Array.from({ length: 49 }, () => 'QUOTA_EXCEEDED'),
    );
    expect(await balanceOf(community, null, '2026-04-01')).toMatchObject({
      occupied: 9,
      reserved: 1,
      free: 0,
    });
  });
});

describe('the database itself', () => {
  it('refuses a figure beyond a capped account, a deleted segment and a changed entry', async () => {
    const community = await opened('COMMUNITY', 1, 1);
    await world.run((tx) => ledger.reserve(tx, ctx, claimOf(community), newCase()));
    const total = 'SELECT id FROM establishment_account WHERE community_id = ? AND institution_id IS NULL';
    const statements: [string, RegExp][] = [
      [
        `UPDATE establishment_balance SET occupied = occupied + 1 WHERE account_id = (${total}) ORDER BY from_on DESC LIMIT 1`,
        /QUOTA_EXCEEDED/,
      ],
      [
        `INSERT INTO establishment_balance SELECT id, '2030-01-01', 1, 1, 1, 0, 0 FROM (${total}) t`,
        /QUOTA_EXCEEDED/,
      ],
      [`DELETE FROM establishment_balance WHERE account_id = (${total})`, /never deleted/],
      [`UPDATE establishment_entry SET count = 0 WHERE account_id = (${total})`, /append-only/],
      [`DELETE FROM verified_total WHERE account_id = (${total})`, /append-only/],
    ];
    for (const [sql, reason] of statements) {
      await expect(world.run((tx) => tx.query(sql, [community.communityId]))).rejects.toThrow(reason);
    }
  });
});

describe('the audit', () => {
  const breaks = async () => {
    const report = await world.app.get(AuditVerifier).verify(world.transactions.reader);
    return report.breaks.map(({ kind, entry }) => [kind, entry]);
  };

  it('names an entry, an opening stock, a verified figure and a balance that were tampered with', async () => {
    const community = await opened('COMMUNITY', 9, 9);
    const ref = newCase();
    await world.run((tx) => ledger.reserve(tx, ctx, claimOf(community), ref));
    const person = await world.person();
    await world.run((tx) =>
      world.app.get(EstablishmentAccounts).openingOccupancies(
        tx,
        ctx,
        community.communityId,
        [
          {
            institutionId: community.lead,
            resource: 'INSTITUTION',
            personId: person,
            fromOn: d('2026-01-01'),
          },
        ],
        '期初登记',
      ),
    );
    expect(await breaks()).toEqual([]);
    await world.run(async (tx) => {
      for (const trigger of ['establishment_entry_no_update', 'verified_total_no_update']) {
        await tx.query(`DROP TRIGGER ${trigger}`);
      }
      await tx.query('UPDATE establishment_entry SET to_on = ? WHERE case_id = ? ORDER BY id LIMIT 1', [
        '2026-04-30',
        ref.caseId,
      ]);
      await tx.query('UPDATE establishment_entry SET count = 2 WHERE person_id = ? ORDER BY id LIMIT 1', [
        person,
      ]);
      await tx.query('UPDATE verified_total SET verified = 10 WHERE verified = 9 ORDER BY id LIMIT 1');
    });
    const found = await breaks();
    const tables = found.map(([kind, entry]) => `${kind ?? ''} ${entry?.split('#')[0] ?? ''}`);
    const count = (table: string) => tables.filter((name) => name === table).length;
    expect(count('TRIGGER_MISSING establishment_entry')).toBe(1);
    expect(count('TRIGGER_MISSING verified_total')).toBe(1);
    // The reservation and the opening stock, each by its first entry.
    expect(count('RECORD_DIFFERS establishment_entry')).toBe(2);
    expect(count('RECORD_DIFFERS verified_total')).toBe(1);
    expect(count('RECORD_DIFFERS establishment_balance')).toBeGreaterThanOrEqual(1);
  });
});
