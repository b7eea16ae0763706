import {
  EstablishmentLedger,
  EstablishmentAccounts,
  EstablishmentReader,
} from '../../libs/establishment/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { calendarDate as d } from '../../libs/rules/index.js';
import {
  contextOn,
  ledgerKit,
  makeCommunity,
  newCase,
  refusal,
  startLedgerWorld,
} from './establishment-world.js';
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

describe('a reservation', () => {
  it('holds headcount of the institution and of the community on its days only', async () => {
    const community = await opened('COMMUNITY', 5, 5);
    await world.run((tx) =>
      ledger.reserve(tx, ctx, claimOf(community, { toOn: d('2026-06-30') }), newCase()),
    );
    const held = { verified: 5, occupied: 0, reserved: 1, free: 4, overstaffed: false };
    const idle = { ...held, reserved: 0, free: 5 };
    for (const owner of [null, community.lead]) {
      expect(await balanceOf(community, owner, '2026-03-31')).toEqual(idle);
      expect(await balanceOf(community, owner, '2026-04-01')).toEqual(held);
      expect(await balanceOf(community, owner, '2026-06-30')).toEqual(held);
      expect(await balanceOf(community, owner, '2026-07-01')).toEqual(idle);
    }
  });

  it('is refused beyond the verified total, naming account, first day and document', async () => {
    const community = await opened('COMMUNITY', 1, 5);
    await world.run((tx) =>
      ledger.reserve(tx, ctx, claimOf(community, { fromOn: d('2026-05-01') }), newCase()),
    );
    const detail = await refusal(world.run((tx) => ledger.reserve(tx, ctx, claimOf(community), newCase())));
    expect(detail.code).toBe('QUOTA_EXCEEDED');
    expect(detail.message).toContain(
      '事业编制总量自2026-05-01起不足：核定1，已占用0，已预占1，依据示例编办〔2026〕1号（示例），不能再增加1',
    );
    expect(detail.clause).toBe('示例卫〔2025〕9号 二(四)2');
    expect((await balanceOf(community, null, '2026-04-15')).reserved).toBe(0);
  });

  it('edge-14 that would overfill a later month is refused now', async () => {
    const community = await opened('COMMUNITY', 3, 3);
    await verify(community, null, 1, '2026-09-01');
    await world.run((tx) => ledger.reserve(tx, ctx, claimOf(community), newCase()));
    const detail = await refusal(world.run((tx) => ledger.reserve(tx, ctx, claimOf(community), newCase())));
    expect(detail.message).toContain('2026-09-01');
    await world.run((tx) =>
      ledger.reserve(tx, ctx, claimOf(community, { toOn: d('2026-08-31') }), newCase()),
    );
  });

  it('of an institution for which nothing was verified is refused', async () => {
    const community = await opened('COMMUNITY', 3, 3);
    const claim = claimOf(community, { institutionId: community.townships[0] });
    expect((await refusal(world.run((tx) => ledger.reserve(tx, ctx, claim, newCase())))).code).toBe(
      'QUOTA_NOT_VERIFIED',
    );
  });
});

describe('the cap mode', () => {
  it('COMMUNITY lets one institution exceed its own figure', async () => {
    const community = await opened('COMMUNITY', 2, 0);
    await world.run((tx) => ledger.reserve(tx, ctx, claimOf(community), newCase()));
    expect((await balanceOf(community, community.lead, '2026-04-01')).free).toBe(-1);
  });

  it('INSTITUTION stops the institution and not the community', async () => {
    const community = await opened('INSTITUTION', 0, 1);
    await world.run((tx) => ledger.reserve(tx, ctx, claimOf(community), newCase()));
    const detail = await refusal(world.run((tx) => ledger.reserve(tx, ctx, claimOf(community), newCase())));
    expect(detail.message).toContain('示例县总医院事业编制');
  });

  it('always caps posts for posted people at the township', async () => {
    const community = await makeCommunity(world, 'COMMUNITY');
    const [north] = community.townships;
    await verify(community, north, 1, '2026-01-01', 'RESIDENT_POST');
    const claim = claimOf(community, {
      institutionId: north,
      resource: 'RESIDENT_POST',
      toOn: d('2027-03-31'),
    });
    await world.run((tx) => ledger.reserve(tx, ctx, claim, newCase()));
    expect((await refusal(world.run((tx) => ledger.reserve(tx, ctx, claim, newCase())))).code).toBe(
      'QUOTA_EXCEEDED',
    );
  });

  it('is applied to open accounts when it changes', async () => {
    const community = await opened('COMMUNITY', 5, 1);
    const later = contextOn('2026-07-01');
    await world.run(async (tx) => {
      const rows: { profile_code: string }[] = await tx.query(
        'SELECT profile_code FROM county WHERE id = ?',
        [community.countyId],
      );
      await world.app.get(Registrar).policy(tx, {
        profileCode: rows[0]?.profile_code ?? '',
        key: 'establishment.cap_mode',
        value: 'BOTH',
        documentNumber: '示例卫〔2026〕1号',
        validFrom: '2026-07-01',
        isDemo: true,
      });
    });
    const claim = claimOf(community, { fromOn: d('2026-08-01') });
    for (const _ of [1, 2]) await world.run((tx) => ledger.reserve(tx, later, claim, newCase()));
    await world.run((tx) =>
      world.app.get(EstablishmentAccounts).applyCapMode(tx, later, community.communityId),
    );
    const detail = await refusal(world.run((tx) => ledger.reserve(tx, later, claim, newCase())));
    expect(detail.message).toContain('示例县总医院');
    expect(detail.clause).toBe('示例卫〔2026〕1号');
  });
});

describe('an occupancy', () => {
  it('takes the place of the reservation without counting twice on any day', async () => {
    const community = await opened('BOTH', 1, 1);
    const ref = newCase();
    await world.run((tx) => ledger.reserve(tx, ctx, claimOf(community), ref));
    await world.run((tx) => ledger.occupy(tx, ctx, claimOf(community, { fromOn: d('2026-05-01') }), ref));
    const figures = { verified: 1, occupied: 0, reserved: 1, free: 0, overstaffed: false };
    expect(await balanceOf(community, null, '2026-04-30')).toEqual(figures);
    expect(await balanceOf(community, null, '2026-05-01')).toEqual({ ...figures, occupied: 1, reserved: 0 });
  });

  it('is made anew when the reservation was given back', async () => {
    const community = await opened('BOTH', 1, 1);
    const ref = newCase();
    await world.run((tx) => ledger.reserve(tx, ctx, claimOf(community), ref));
    await world.run((tx) => ledger.release(tx, ctx, ref));
    await world.run((tx) => ledger.occupy(tx, ctx, claimOf(community), ref));
    expect(await balanceOf(community, community.lead, '2030-01-01')).toMatchObject({
      occupied: 1,
      reserved: 0,
    });
  });

  it('moves to another institution and leaves the community’s total as it was', async () => {
    const community = await opened('BOTH', 2, 2);
    await verify(community, community.townships[0], 1);
    const personId = await world.person();
    await world.run((tx) => ledger.occupy(tx, ctx, claimOf(community), { ...newCase(), personId }));
    const transfer = {
      personId,
      communityId: community.communityId,
      fromInstitutionId: community.lead,
      toInstitutionId: community.townships[0],
      resource: 'INSTITUTION' as const,
      on: d('2026-06-01'),
    };
    await world.run((tx) => ledger.move(tx, ctx, transfer, { ...newCase(), personId }));
    expect((await balanceOf(community, community.lead, '2026-05-31')).occupied).toBe(1);
    expect((await balanceOf(community, community.lead, '2026-06-01')).occupied).toBe(0);
    expect((await balanceOf(community, community.townships[0], '2026-06-01')).occupied).toBe(1);
    expect((await balanceOf(community, null, '2026-06-01')).occupied).toBe(1);
  });
});

describe('a release', () => {
  it('gives everything back, and a second one changes nothing', async () => {
    const community = await opened('COMMUNITY', 1, 1);
    const ref = newCase();
    await world.run((tx) => ledger.reserve(tx, ctx, claimOf(community), ref));
    for (const _ of [1, 2]) await world.run((tx) => ledger.release(tx, ctx, ref));
    expect((await balanceOf(community, null, '2026-04-01')).reserved).toBe(0);
    const found = await world.app
      .get(EstablishmentReader)
      .entriesOfCases(world.transactions.reader, [ref.caseId], ctx.today);
    const entries = found.get(ref.caseId) ?? [];
    expect(entries.map((entry) => [entry.entryKind, entry.count])).toEqual([
      ['RESERVE', 1],
      ['RESERVE', 1],
      ['RELEASE', -1],
      ['RELEASE', -1],
    ]);
    expect(entries.slice(2).map((entry) => entry.pointsTo)).toEqual(
      entries.slice(0, 2).map((entry) => entry.id),
    );
  });
});
