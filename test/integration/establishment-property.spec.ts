import fc from 'fast-check';
import { Refused } from '../../libs/context/index.js';
import { newId } from '../../libs/database/index.js';
import type { Tx } from '../../libs/database/index.js';
import {
  EstablishmentAccounts,
  EstablishmentLedger,
  PostLoans,
  PostPlans,
} from '../../libs/establishment/index.js';
import type { CapMode } from '../../libs/establishment/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { addDays, calendarDate } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { ROOMY, post, postKit } from './establishment-post-kit.js';
import { contextOn, makeCommunity, startLedgerWorld } from './establishment-world.js';
import type { Community, LedgerWorld } from './establishment-world.js';
import { DAYS, LedgerModel, PEOPLE, SLOTS, eventOf, otherUnit } from './ledger-model.js';
import type { Event, Figures, Unit } from './ledger-model.js';

/** `YIGONGTI_LEDGER_RUNS=1000 YIGONGTI_LEDGER_EVENTS=200` is the full size; what is set here fits a test run. */
const RUNS = Number(process.env['YIGONGTI_LEDGER_RUNS'] ?? 12);
const EVENTS = Number(process.env['YIGONGTI_LEDGER_EVENTS'] ?? 40);
/** The full size takes about half an hour on a small machine. */
const FULL_SIZE_MS = 3 * 3_600_000;
const WRITERS = 50;
const FIRST = calendarDate('2026-02-24');
const dayAt = (index: number): CalendarDate => addDays(FIRST, index);
const ctx = contextOn('2026-02-24');
const HIGH = 'POST_PROFESSIONAL_HIGH';
const NO_CASE = { caseId: null, caseNumber: null, personId: null };

let world: LedgerWorld;
beforeAll(async () => {
  world = await startLedgerWorld();
});
afterAll(() => world.stop());
const { ratio, titled } = postKit(() => world, '2026-02-24');

/** A community with the model's accounts, people and cases. */
class Stage {
  readonly cases = new Map<number, { caseId: string; caseNumber: string }>();
  readonly loans: string[] = [];
  private papers = 0;

  private constructor(
    readonly community: Community,
    readonly people: readonly string[],
  ) {}

  static async open(mode: CapMode, model: LedgerModel): Promise<Stage> {
    const community = await makeCommunity(world, mode);
    await ratio(community, ROOMY, ['LEAD_HOSPITAL', 'TOWNSHIP_HOSPITAL']);
    const people: string[] = [];
    for (let n = 0; n < PEOPLE; n += 1) people.push(await titled('SENIOR'));
    const stage = new Stage(community, people);
    const opening: Event[] = [
      { op: 'verify', unit: null, at: 0, count: 4 },
      ...(['lead', 'north'] as const).flatMap((unit): Event[] => [
        { op: 'verify', unit, at: 0, count: 3 },
        { op: 'plan', unit, at: 0, count: 2 },
      ]),
    ];
    for (const event of opening) {
      model.take(event);
      await world.run((tx) => stage.perform(tx, event));
    }
    return stage;
  }

  idOf(unit: Unit): string {
    return unit === 'lead' ? this.community.lead : this.community.townships[0];
  }

  ref(slot: number): { caseId: string; caseNumber: string } {
    const known = this.cases.get(slot) ?? { caseId: newId(), caseNumber: `T-DP-2026-${newId().slice(-8)}` };
    this.cases.set(slot, known);
    return known;
  }

  /** The event on the ledger; the id of a loan that it made. */
  async perform(tx: Tx, event: Event, slot: number | null = null): Promise<string | null> {
    const { communityId } = this.community;
    const ledger = world.app.get(EstablishmentLedger);
    const service = <T>(token: new (...args: never[]) => T): T => world.app.get(token, { strict: false });
    const documentNumber = `示例〔2026〕${(this.papers += 1)}号`;
    const paper = { documentNumber, documentDate: FIRST, isDemo: true };
    const days = ({ at, length }: { at: number; length: number | null }) => ({
      fromOn: dayAt(at),
      toOn: length === null || at + length >= DAYS ? null : dayAt(at + length - 1),
    });
    switch (event.op) {
      case 'verify': {
        const institutionId = event.unit && this.idOf(event.unit);
        const account = { communityId, institutionId, resource: 'INSTITUTION' as const };
        const verification = { account, count: event.count, effectiveFrom: dayAt(event.at), ...paper };
        await service(EstablishmentAccounts).verify(tx, ctx, verification);
        return null;
      }
      case 'plan':
        await service(PostPlans).putInForce(tx, ctx, {
          ...{ communityId, institutionId: this.idOf(event.unit), caseNumber: null, ...paper },
          lines: [{ category: 'PROFESSIONAL', band: 'HIGH', count: event.count }],
          validFrom: dayAt(event.at),
        });
        return null;
      case 'reserve':
      case 'occupy': {
        const resource = event.family === 'POST' ? (HIGH as typeof HIGH) : ('INSTITUTION' as const);
        const count = event.op === 'reserve' ? event.count : 1;
        const claim = { communityId, institutionId: this.idOf(event.unit), resource, count, ...days(event) };
        const personId = event.op === 'occupy' ? (this.people[event.person] ?? null) : null;
        await ledger[event.op](tx, ctx, claim, { ...this.ref(slot ?? event.slot), personId });
        return null;
      }
      case 'release':
        await ledger.release(tx, ctx, this.ref(slot ?? event.slot));
        return null;
      case 'leave': {
        const personId = this.people[event.person] ?? '';
        const leaver = { communityId, personId, family: event.family, on: dayAt(event.at) };
        await ledger.leave(tx, ctx, leaver, { ...NO_CASE, documentNumber });
        return null;
      }
      case 'move': {
        const transfer = {
          ...{ personId: this.people[event.person] ?? '', communityId, resource: 'INSTITUTION' as const },
          ...{ fromInstitutionId: this.idOf(event.from), toInstitutionId: this.idOf(otherUnit(event.from)) },
          on: dayAt(event.at),
        };
        await ledger.move(tx, ctx, transfer, { ...NO_CASE, documentNumber });
        return null;
      }
      case 'lend':
        return service(PostLoans).lend(tx, ctx, {
          ...{ communityId, post: post('HIGH'), count: event.count, documentNumber, ...days(event) },
          fromInstitutionId: this.idOf(event.from),
          toInstitutionId: this.idOf(otherUnit(event.from)),
        });
      case 'endLoan': {
        const loanId = this.loans[event.loan] ?? newId();
        await service(PostLoans).end(tx, ctx, { communityId, loanId, from: dayAt(event.at), documentNumber });
        return null;
      }
    }
  }

  /** What the segments say of every account and day, and by themselves the entries. */
  async recorded(): Promise<Record<string, Figures & { byEntries: Omit<Figures, 'verified'> }>> {
    const tx = world.transactions.reader;
    const { communityId } = this.community;
    const names = new Map([
      [`${communityId}/INSTITUTION`, 'total'],
      ...(['lead', 'north'] as const).flatMap((unit): [string, string][] => [
        [`${this.idOf(unit)}/INSTITUTION`, `HEADCOUNT/${unit}`],
        [`${this.idOf(unit)}/${HIGH}`, `POST/${unit}`],
      ]),
    ]);
    const accounts: { id: string; name: string }[] = await tx.query(
      "SELECT id, CONCAT(owner_id, '/', resource) AS name FROM establishment_account WHERE community_id = ?",
      [communityId],
    );
    const ids = accounts.map(({ id }) => id);
    const segments: (Record<keyof Figures, number> & { account_id: string; from_on: string })[] =
      await tx.query('SELECT * FROM establishment_balance WHERE account_id IN (?) ORDER BY from_on', [ids]);
    const entries: Entry[] = await tx.query('SELECT * FROM establishment_entry WHERE account_id IN (?)', [
      ids,
    ]);
    return Object.fromEntries(
      accounts.map(({ id, name }) => {
        const byDay = (figure: keyof Figures) =>
          days(
            (day) => segments.findLast((row) => row.account_id === id && row.from_on <= day)?.[figure] ?? 0,
          );
        const own = entries.filter((entry) => entry.account_id === id);
        const recount = (holding: string) => days((day) => countOn(own, holding, day));
        return [
          names.get(name) ?? name,
          {
            ...{ verified: byDay('verified'), occupied: byDay('occupied'), reserved: byDay('reserved') },
            ...{ borrowed: byDay('borrowed'), lent: byDay('lent') },
            byEntries: {
              ...{ occupied: recount('OCCUPIED'), reserved: recount('RESERVED') },
              ...{ borrowed: recount('BORROWED'), lent: recount('LENT') },
            },
          },
        ];
      }),
    );
  }
}

interface Entry {
  account_id: string;
  holding: string;
  count: number;
  from_on: string;
  to_on: string | null;
}

const days = (of: (day: CalendarDate) => number): number[] =>
  Array.from({ length: DAYS }, (_, index) => of(dayAt(index)));

function countOn(entries: readonly Entry[], holding: string, day: CalendarDate): number {
  return entries
    .filter((e) => e.holding === holding && e.from_on <= day && (e.to_on === null || e.to_on >= day))
    .reduce((sum, e) => sum + e.count, 0);
}

function expected(model: LedgerModel): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(model.accounts).map(([name, { verified, ...moved }]) => [
      name,
      { verified, ...moved, byEntries: moved },
    ]),
  );
}

/** Refused by a rule: false. A fault fails the test. */
async function allowed<T>(work: Promise<T>): Promise<{ done: true; value: T } | { done: false }> {
  try {
    return { done: true, value: await work };
  } catch (error) {
    if (error instanceof Refused) return { done: false };
    throw error;
  }
}

const modes = fc.constantFrom<CapMode>('COMMUNITY', 'INSTITUTION', 'BOTH');

describe('after any sequence of events', () => {
  it(
    'the figures of every day are those of a plain recount, and the limits let pass what they should',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          modes,
          fc.array(eventOf(), { minLength: Math.ceil(EVENTS / 2), maxLength: EVENTS }),
          async (mode, events) => {
            const model = new LedgerModel(mode);
            const stage = await Stage.open(mode, model);
            for (const event of events) {
              const answer = await allowed(world.run((tx) => stage.perform(tx, event)));
              expect({ event, allowed: answer.done }).toEqual({ event, allowed: model.take(event).allowed });
              if (answer.done && answer.value) stage.loans.push(answer.value);
            }
            expect(await stage.recorded()).toEqual(expected(model));
          },
        ),
        { numRuns: RUNS, endOnFailure: true },
      );
      const report = await world.app.get(AuditVerifier).verify(world.transactions.reader);
      expect(report.breaks).toEqual([]);
    },
    FULL_SIZE_MS,
  );
});

describe('fifty writers at once', () => {
  interface Outcome {
    event: Event;
    slot: number;
    done: boolean;
    ticket: string;
    loan: string | null;
  }

  /** Every writer has a case of its own, as in life its case row is locked; people and accounts are common. */
  async function write(stage: Stage, event: Event, slot: number): Promise<Outcome> {
    let ticket = '';
    const answer = await allowed(
      world.run(async (tx) => {
        const loan = await stage.perform(tx, event, slot);
        // Drawn while the locks are held: of two writers who met, the one who went first has the lower one.
        ticket = newId();
        return loan;
      }),
    );
    return { event, slot, done: answer.done, ticket, loan: answer.done ? answer.value : null };
  }

  const own = (event: Event, slot: number): Event => ('slot' in event ? { ...event, slot } : event);

  it(
    'end in a state that a serial order of theirs gives',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          modes,
          fc.array(eventOf(1), { minLength: WRITERS, maxLength: WRITERS }),
          async (mode, events) => {
            const start = new LedgerModel(mode);
            const stage = await Stage.open(mode, start);
            const outcomes = await Promise.all(
              events.map((event, index) => write(stage, event, SLOTS + index)),
            );
            const serial = outcomes.filter(({ done }) => done).sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
            const model = start;
            const refused = outcomes.filter(({ done }) => !done);
            const explained = new Set<Outcome>();
            const explain = (): void => {
              for (const one of refused) {
                const trial = Object.assign(new LedgerModel(mode), structuredClone(model));
                if (!trial.take(own(one.event, one.slot)).allowed) explained.add(one);
              }
            };
            explain();
            for (const { event, slot } of serial) {
              const answer = model.take(own(event, slot));
              expect({ event, allowed: answer.allowed }).toEqual({ event, allowed: true });
              explain();
            }
            expect(await stage.recorded()).toEqual(expected(model));
            expect(refused.filter((one) => !explained.has(one))).toEqual([]);
          },
        ),
        { numRuns: Math.max(2, Math.ceil(RUNS / 4)), endOnFailure: true },
      );
    },
    FULL_SIZE_MS,
  );
});
