import fc from 'fast-check';
import type { CapMode } from '../../libs/establishment/index.js';

/** Days that the random events touch; the last stands for every day after. */
export const DAYS = 12;

/** Who has accounts: the community's total, the lead hospital, a township. */
export type Unit = 'lead' | 'north';
export type Family = 'HEADCOUNT' | 'POST';

/** What may happen to the ledger. `length` null is for ever. */
export type Event =
  | { op: 'verify'; unit: Unit | null; at: number; count: number }
  | { op: 'plan'; unit: Unit; at: number; count: number }
  | {
      op: 'reserve';
      slot: number;
      unit: Unit;
      family: Family;
      at: number;
      length: number | null;
      count: number;
    }
  | { op: 'release'; slot: number }
  | {
      op: 'occupy';
      slot: number;
      unit: Unit;
      family: Family;
      person: number;
      at: number;
      length: number | null;
    }
  | { op: 'leave'; person: number; family: Family; at: number }
  | { op: 'move'; person: number; from: Unit; at: number }
  | { op: 'lend'; from: Unit; at: number; length: number | null; count: number }
  | { op: 'endLoan'; loan: number; at: number };

/** People and cases that the events speak of. */
export const PEOPLE = 4;
export const SLOTS = 4;

const at = fc.nat({ max: DAYS - 2 });
const unit = fc.constantFrom<Unit>('lead', 'north');
const family = fc.constantFrom<Family>('HEADCOUNT', 'POST');
const length = fc.option(fc.integer({ min: 1, max: DAYS }));
const person = fc.nat({ max: PEOPLE - 1 });
const one = fc.constant;

/** Any event; slots below `slots`. */
export const eventOf = (slots = SLOTS): fc.Arbitrary<Event> => {
  const slot = fc.nat({ max: slots - 1 });
  const count = fc.integer({ min: 1, max: 2 });
  return fc.oneof(
    fc.record({ op: one('verify' as const), unit: fc.option(unit), at, count: fc.nat({ max: 5 }) }),
    fc.record({ op: one('plan' as const), unit, at, count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ op: one('reserve' as const), slot, unit, family, at, length, count }),
    fc.record({ op: one('release' as const), slot }),
    {
      arbitrary: fc.record({ op: one('occupy' as const), slot, unit, family, person, at, length }),
      weight: 3,
    },
    fc.record({ op: one('leave' as const), person, family, at }),
    fc.record({ op: one('move' as const), person, from: unit, at }),
    fc.record({ op: one('lend' as const), from: unit, at, length, count }),
    fc.record({ op: one('endLoan' as const), loan: fc.nat({ max: 3 }), at }),
  );
};

export interface Figures {
  verified: number[];
  occupied: number[];
  reserved: number[];
  borrowed: number[];
  lent: number[];
}
type Moved = Exclude<keyof Figures, 'verified'>;
type Deltas = Map<string, Partial<Record<Moved, number[]>>>;

interface Hold {
  account: string;
  family: Family;
  days: number[];
}

const zero = (): number[] => Array.from({ length: DAYS }, () => 0);
const span = (from: number, days: number | null, count = 1): number[] =>
  zero().map((_, day) => (day >= from && (days === null || day < from + days) ? count : 0));
const from = (days: readonly number[], first: number): number[] =>
  days.map((n, day) => (day >= first ? n : 0));
const minus = (days: readonly number[]): number[] => days.map((n) => -n);
export const otherUnit = (own: Unit): Unit => (own === 'lead' ? 'north' : 'lead');

/** The ledger, day by day and as plainly as the rules read. */
export class LedgerModel {
  accounts: Record<string, Figures> = {};
  private effective: Record<string, number[]> = {};
  private slots = new Map<number, Hold[]>();
  private people = new Map<number, Hold[]>();
  private loans = new Map<number, { from: Unit; days: number[] } | null>();
  private loanCount = 0;

  constructor(private readonly mode: CapMode) {
    for (const name of ['total', 'HEADCOUNT/lead', 'HEADCOUNT/north', 'POST/lead', 'POST/north']) {
      this.accounts[name] = {
        ...{ verified: zero(), occupied: zero(), reserved: zero(), borrowed: zero(), lent: zero() },
      };
    }
  }

  /** Carries out the event if the rules allow it; says whether they do and whether anything changed. */
  take(event: Event, loanIndex: number | null = null): { allowed: boolean; effect: boolean } {
    switch (event.op) {
      case 'verify':
        return this.verify(event.unit ? `HEADCOUNT/${event.unit}` : 'total', event.at, event.count);
      case 'plan':
        return this.verify(`POST/${event.unit}`, event.at, event.count);
      case 'reserve':
        return this.reserve(event);
      case 'release':
        return this.release(event.slot);
      case 'occupy':
        return this.occupy(event);
      case 'leave':
        return this.leave(event.person, event.family, event.at);
      case 'move':
        return this.move(event.person, event.from, event.at);
      case 'lend':
        return this.lend(event, loanIndex ?? this.loanCount);
      case 'endLoan':
        return this.endLoan(event.loan, event.at);
    }
  }

  private verify(account: string, at: number, count: number) {
    const earlier = (this.effective[account] ??= []);
    const next = Math.min(DAYS, ...earlier.filter((day) => day > at));
    earlier.push(at);
    const verified = this.accounts[account]?.verified ?? [];
    for (let day = at; day < next; day += 1) verified[day] = count;
    return { allowed: true, effect: true };
  }

  private accountsOf(unitOf: Unit, familyOf: Family): string[] {
    return familyOf === 'POST' ? [`POST/${unitOf}`] : ['total', `HEADCOUNT/${unitOf}`];
  }

  private reserve(event: Event & { op: 'reserve' }) {
    const days = span(event.at, event.length, event.count);
    const names = this.accountsOf(event.unit, event.family);
    if (!this.apply(new Map(names.map((name) => [name, { reserved: days }]))))
      return { allowed: false, effect: false };
    const held = this.slots.get(event.slot) ?? [];
    held.push(...names.map((account) => ({ account, family: event.family, days })));
    this.slots.set(event.slot, held);
    return { allowed: true, effect: true };
  }

  private release(slot: number) {
    const held = this.slots.get(slot) ?? [];
    this.apply(sum(held.map(({ account, days }) => [account, { reserved: minus(days) }])));
    this.slots.set(slot, []);
    return { allowed: true, effect: held.some(({ days }) => days.some((n) => n !== 0)) };
  }

  private occupy(event: Event & { op: 'occupy' }) {
    const days = span(event.at, event.length);
    const names = this.accountsOf(event.unit, event.family);
    const held = (this.slots.get(event.slot) ?? []).filter((hold) => hold.family === event.family);
    const holds = this.people.get(event.person) ?? [];
    // A post is replaced from its first day on, unless it begins after the new one's last; 编制 is not.
    const end = event.length === null ? DAYS : event.at + event.length;
    const former =
      event.family === 'POST'
        ? holds.filter((hold) => hold.family === 'POST' && hold.days.findIndex((n) => n > 0) < end)
        : [];
    const overlaps = holds.some(
      (hold) =>
        hold.family === event.family &&
        !former.includes(hold) &&
        hold.days.some((n, day) => n > 0 && (days[day] ?? 0) > 0),
    );
    const deltas = sum([
      ...held.map((hold): Part => [hold.account, { reserved: minus(from(hold.days, event.at)) }]),
      ...former.map((hold): Part => [hold.account, { occupied: minus(from(hold.days, event.at)) }]),
      ...names.map((name): Part => [name, { occupied: days }]),
    ]);
    if (overlaps || !this.apply(deltas)) return { allowed: false, effect: false };
    for (const hold of [...held, ...former]) hold.days = hold.days.map((n, day) => (day >= event.at ? 0 : n));
    holds.push(...names.map((account) => ({ account, family: event.family, days })));
    this.people.set(event.person, holds);
    return { allowed: true, effect: true };
  }

  private leave(who: number, familyOf: Family, first: number) {
    const holds = (this.people.get(who) ?? []).filter((hold) => hold.family === familyOf);
    this.apply(sum(holds.map((hold) => [hold.account, { occupied: minus(from(hold.days, first)) }])));
    const effect = holds.some((hold) => from(hold.days, first).some((n) => n !== 0));
    for (const hold of holds) hold.days = hold.days.map((n, day) => (day >= first ? 0 : n));
    return { allowed: true, effect };
  }

  private move(who: number, source: Unit, first: number) {
    const holds = this.people.get(who) ?? [];
    const leaving = holds.filter((hold) => hold.account === `HEADCOUNT/${source}`);
    const to = `HEADCOUNT/${otherUnit(source)}`;
    const parts = leaving.flatMap((hold): Part[] => {
      const days = from(hold.days, first);
      return [
        [hold.account, { occupied: minus(days) }],
        [to, { occupied: days }],
      ];
    });
    if (!this.apply(sum(parts))) return { allowed: false, effect: false };
    const effect = leaving.some((hold) => from(hold.days, first).some((n) => n !== 0));
    for (const hold of leaving) {
      holds.push({ account: to, family: 'HEADCOUNT', days: from(hold.days, first) });
      hold.days = hold.days.map((n, day) => (day >= first ? 0 : n));
    }
    return { allowed: true, effect };
  }

  private lend(event: Event & { op: 'lend' }, index: number) {
    const days = span(event.at, event.length, event.count);
    const [lender, borrower] = [`POST/${event.from}`, `POST/${otherUnit(event.from)}`];
    if (
      !this.apply(
        sum([
          [lender, { lent: days }],
          [borrower, { borrowed: days }],
        ]),
      )
    )
      return { allowed: false, effect: false };
    this.loans.set(index, { from: event.from, days });
    this.loanCount = Math.max(this.loanCount, index + 1);
    return { allowed: true, effect: true };
  }

  private endLoan(index: number, first: number) {
    const loan = this.loans.get(index);
    const days = from(loan?.days ?? zero(), first);
    if (!loan || days.every((n) => n === 0)) return { allowed: false, effect: false };
    const [lender, borrower] = [`POST/${loan.from}`, `POST/${otherUnit(loan.from)}`];
    if (
      !this.apply(
        sum([
          [lender, { lent: minus(days) }],
          [borrower, { borrowed: minus(days) }],
        ]),
      )
    )
      return { allowed: false, effect: false };
    loan.days = loan.days.map((n, day) => (day >= first ? 0 : n));
    return { allowed: true, effect: true };
  }

  /** All of the changes, or none when an account that is capped would not allow its part. */
  private apply(deltas: Deltas): boolean {
    for (const [name, delta] of deltas) if (!this.allows(name, delta)) return false;
    for (const [name, delta] of deltas) {
      const account = this.accounts[name];
      for (const [figure, days] of Object.entries(delta) as [Moved, number[]][])
        if (account) account[figure] = account[figure].map((n, day) => n + (days[day] ?? 0));
    }
    return true;
  }

  private allows(name: string, delta: Partial<Record<Moved, number[]>>): boolean {
    const account = this.accounts[name];
    if (!account || !this.capped(name)) return true;
    return account.verified.every((verified, day) => {
      const old = (figure: Moved): number => account[figure][day] ?? 0;
      const more = (figure: Moved): number => delta[figure]?.[day] ?? 0;
      const loans = more('borrowed') - more('lent');
      const limit = verified + old('borrowed') - old('lent') + loans;
      const occupied = old('occupied') + more('occupied');
      const taken = occupied + old('reserved') + more('reserved');
      const takesMore = more('occupied') + more('reserved') > 0;
      if (taken > limit && (takesMore || loans < 0)) return false;
      return !(occupied > limit && more('occupied') > 0);
    });
  }

  private capped(name: string): boolean {
    if (name.startsWith('POST')) return true;
    return this.mode === 'BOTH' || (this.mode === 'COMMUNITY') === (name === 'total');
  }
}

type Part = [string, Partial<Record<Moved, number[]>>];

/** Parts for one account are one change. */
function sum(parts: readonly Part[]): Deltas {
  const deltas: Deltas = new Map();
  for (const [name, part] of parts) {
    const all = deltas.get(name) ?? {};
    for (const [figure, days] of Object.entries(part) as [Moved, number[]][])
      all[figure] = (all[figure] ?? zero()).map((n, day) => n + (days[day] ?? 0));
    deltas.set(name, all);
  }
  return deltas;
}
