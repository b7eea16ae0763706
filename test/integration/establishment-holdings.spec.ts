import { EstablishmentLedger } from '../../libs/establishment/index.js';
import { calendarDate as d } from '../../libs/rules/index.js';
import { postKit } from './establishment-post-kit.js';
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

const { ctx } = postKit(() => world);
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
