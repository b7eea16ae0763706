import fc from 'fast-check';
import { EstablishmentAccounts, EstablishmentLedger } from '../../libs/establishment/index.js';
import type { MovementRef } from '../../libs/establishment/index.js';
import { Refused } from '../../libs/context/index.js';
import { newId } from '../../libs/database/index.js';
import { addDays, calendarDate } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { contextOn, makeCommunity, startLedgerWorld } from './establishment-world.js';
import type { Community, LedgerWorld } from './establishment-world.js';

/** Days that the random movements touch; the last stands for every day after. */
const DAYS = 12;
const FIRST = calendarDate('2026-02-24');
const dayAt = (index: number): CalendarDate => addDays(FIRST, index);
const ctx = contextOn('2026-02-24');

type Step =
  | { op: 'verify'; at: number; count: number; community: boolean }
  | { op: 'reserve' | 'occupy'; slot: number; at: number; length: number | null; count: number }
  | { op: 'release'; slot: number };

const slot = fc.nat({ max: 3 });
const at = fc.nat({ max: DAYS - 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ op: fc.constant('verify' as const), at, count: fc.nat({ max: 5 }), community: fc.boolean() }),
  fc.record({
    op: fc.constantFrom('reserve' as const, 'occupy' as const),
    slot,
    at,
    length: fc.option(fc.integer({ min: 1, max: DAYS })),
    count: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({ op: fc.constant('release' as const), slot }),
);

/** One account, day by day, written as plainly as the rule reads. */
class PlainAccount {
  verified = Array.from({ length: DAYS }, () => 0);
  occupied = Array.from({ length: DAYS }, () => 0);
  reserved = Array.from({ length: DAYS }, () => 0);
  private effective: number[] = [];

  constructor(readonly capped: boolean) {}

  verify(from: number, count: number): void {
    const next = Math.min(DAYS, ...this.effective.filter((day) => day > from));
    this.effective.push(from);
    for (let day = from; day < next; day += 1) this.verified[day] = count;
  }

  /** Is the change one that the limit lets pass? */
  allows(occupied: number[], reserved: number[]): boolean {
    if (!this.capped) return true;
    return this.verified.every((limit, day) => {
      const [occ, res, dOcc, dRes] = [this.occupied, this.reserved, occupied, reserved].map(
        (days) => days[day] ?? 0,
      ) as [number, number, number, number];
      const grows = dOcc + dRes > 0 && occ + dOcc + res + dRes > limit;
      return !grows && !(dOcc > 0 && occ + dOcc > limit);
    });
  }

  add(occupied: number[], reserved: number[]): void {
    this.occupied = this.occupied.map((n, day) => n + (occupied[day] ?? 0));
    this.reserved = this.reserved.map((n, day) => n + (reserved[day] ?? 0));
  }
}

const zero = (): number[] => Array.from({ length: DAYS }, () => 0);
const span = (from: number, length: number | null, count: number): number[] =>
  zero().map((_, day) => (day >= from && (length === null || day < from + length) ? count : 0));

let world: LedgerWorld;
let ledger: EstablishmentLedger;
let accounts: EstablishmentAccounts;
beforeAll(async () => {
  world = await startLedgerWorld();
  ledger = world.app.get(EstablishmentLedger);
  accounts = world.app.get(EstablishmentAccounts);
});
afterAll(() => world.stop());

interface Slot {
  ref: MovementRef;
  held: number[];
}

/** Carries out one step on the ledger and on the plain account, and compares the answers. */
async function take(
  community: Community,
  total: PlainAccount,
  lead: PlainAccount,
  slots: Slot[],
  next: Step,
): Promise<void> {
  const { communityId } = community;
  if (next.op === 'verify') {
    (next.community ? total : lead).verify(next.at, next.count);
    await world.run((tx) =>
      accounts.verify(tx, ctx, {
        account: {
          communityId,
          institutionId: next.community ? null : community.lead,
          resource: 'INSTITUTION',
        },
        count: next.count,
        documentNumber: `示例编办〔2026〕${newId()}号`,
        documentDate: FIRST,
        effectiveFrom: dayAt(next.at),
        isDemo: true,
      }),
    );
    return;
  }
  const mine = slots[next.slot];
  if (!mine) throw new Error('no such slot');
  if (next.op === 'release') {
    await world.run((tx) => ledger.release(tx, ctx, mine.ref));
    for (const account of [total, lead])
      account.add(
        zero(),
        mine.held.map((n) => -n),
      );
    mine.held = zero();
    return;
  }
  const claim = {
    communityId,
    institutionId: community.lead,
    resource: 'INSTITUTION' as const,
    count: next.count,
    fromOn: dayAt(next.at),
    toOn: next.length === null || next.at + next.length >= DAYS ? null : dayAt(next.at + next.length - 1),
  };
  const asked = span(next.at, claim.toOn === null ? null : next.length, next.count);
  const given = next.op === 'occupy' ? mine.held.map((n, day) => (day >= next.at ? -n : 0)) : asked;
  const filled = next.op === 'occupy' ? asked : zero();
  const allowed = [total, lead].every((account) => account.allows(filled, given));
  const done = await world
    .run((tx) => ledger[next.op === 'occupy' ? 'occupy' : 'reserve'](tx, ctx, claim, mine.ref))
    .then(() => true)
    .catch((error: unknown) => {
      if (error instanceof Refused && error.detail.code === 'QUOTA_EXCEEDED') return false;
      throw error;
    });
  expect(done).toBe(allowed);
  if (!done) return;
  for (const account of [total, lead]) account.add(filled, given);
  mine.held = mine.held.map((n, day) => n + (given[day] ?? 0));
}

/** What the stored segments, and by themselves the stored entries, say of each day. */
async function recorded(communityId: string, institutionId: string | null) {
  const tx = world.transactions.reader;
  const owner = institutionId ?? communityId;
  const segments: { from_on: string; verified: number; occupied: number; reserved: number }[] =
    await tx.query(
      `SELECT b.* FROM establishment_balance b JOIN establishment_account a ON a.id = b.account_id
      WHERE a.community_id = ? AND a.owner_id = ? ORDER BY from_on`,
      [communityId, owner],
    );
  const entries: { from_on: string; to_on: string | null; count: number; holding: string }[] = await tx.query(
    `SELECT e.* FROM establishment_entry e JOIN establishment_account a ON a.id = e.account_id
      WHERE a.community_id = ? AND a.owner_id = ?`,
    [communityId, owner],
  );
  return Array.from({ length: DAYS }, (_, index) => {
    const day = dayAt(index);
    const segment = segments.findLast((row) => row.from_on <= day);
    const sum = (holding: string): number =>
      entries
        .filter(
          (entry) =>
            entry.holding === holding && entry.from_on <= day && (entry.to_on === null || entry.to_on >= day),
        )
        .reduce((total, entry) => total + entry.count, 0);
    const { verified = 0, occupied = 0, reserved = 0 } = segment ?? {};
    return {
      verified,
      occupied,
      reserved,
      byEntries: { occupied: sum('OCCUPIED'), reserved: sum('RESERVED') },
    };
  });
}

function expected(account: PlainAccount) {
  return account.verified.map((verified, day) => {
    const [occupied = 0, reserved = 0] = [account.occupied[day], account.reserved[day]];
    return { verified, occupied, reserved, byEntries: { occupied, reserved } };
  });
}

describe('after any sequence of verifications, reservations, occupancies and releases', () => {
  it('every day’s figures are those of a plain recount, and the limit let pass what it should', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('COMMUNITY' as const, 'INSTITUTION' as const, 'BOTH' as const),
        fc.array(step, { minLength: 5, maxLength: 25 }),
        async (capMode, steps) => {
          const community = await makeCommunity(world, capMode);
          const total = new PlainAccount(capMode !== 'INSTITUTION');
          const lead = new PlainAccount(capMode !== 'COMMUNITY');
          const slots = Array.from({ length: 4 }, (_, index) => ({
            ref: { caseId: newId(), caseNumber: `T-DP-2026-${index}`, personId: null },
            held: zero(),
          }));
          const opening = { op: 'verify' as const, at: 0, count: 3 };
          for (const next of [{ ...opening, community: true }, { ...opening, community: false }, ...steps]) {
            await take(community, total, lead, slots, next);
          }
          expect(await recorded(community.communityId, null)).toEqual(expected(total));
          expect(await recorded(community.communityId, community.lead)).toEqual(expected(lead));
        },
      ),
      { numRuns: 30 },
    );
  });
});
