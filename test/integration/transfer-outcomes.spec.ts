import { CancellationService } from '../../libs/approval/index.js';
import { newId } from '../../libs/database/index.js';
import type { Tx } from '../../libs/database/index.js';
import { EstablishmentLedger, OccupancyEnding } from '../../libs/establishment/index.js';
import { Organization } from '../../libs/organization/index.js';
import { addDays } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import {
  MID,
  RESUBMIT,
  breaks,
  carried,
  content,
  employed,
  freeTownship,
  get,
  headcount,
  held,
  home,
  hr,
  merge,
  mid,
  outcome,
  startTransfers,
  stopTransfers,
  submit,
  submitted,
  unit,
  world,
} from './transfer-kit.js';

beforeAll(startTransfers);
afterAll(stopTransfers);
afterEach(freeTownship);

const APPOINT = `mutation($input: PostAppointmentInput!) { appointToPost(input: $input) {
  __typename ... on Refusal { code message } } }`;

async function cancelled(number: string): Promise<void> {
  const request = { caseNumber: number, reason: '计划调整', idempotencyKey: newId() };
  const cancelling = await get(CancellationService).submit(await world.driver.as('hr'), request);
  await world.driver.settle(cancelling);
  await world.driver.upToFiling(cancelling);
  await world.fileAll(cancelling);
  expect((await world.driver.view(cancelling)).status).toBe('IMPLEMENTED');
}

describe('after the party committee', () => {
  it('a return gives the place back; an implementation that finds it gone goes back with the reason', async () => {
    const personId = await employed();
    const input = content(personId);
    const number = await submitted(input);
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    await world.driver.review(number, 'RETURN', 'SUBMIT');
    expect(await headcount(input.on)).toEqual({ occupied: 0, reserved: 0 });
    const { resubmitTransfer } = await hr.data<{ resubmitTransfer: object }>(RESUBMIT, {
      number,
      version: 1,
      input: { ...input, reason: '充实基层，已补充材料' },
      key: newId(),
    });
    expect(resubmitTransfer).toMatchObject({ version: 2 });
    await world.driver.settle(number);
    await world.driver.upToFiling(number);
    // The establishment office cuts the figure under the reservation (edge-12).
    await world.verify(world.county.townshipId, 'INSTITUTION', 0);
    await world.fileAll(number);
    expect(await outcome(number)).toMatchObject({ status: 'RETURNED', transfer: null });
    expect(await home(personId, input.on)).toBe(world.county.hospitalId);
    await world.verify(world.county.townshipId, 'INSTITUTION', 3);
    expect(await breaks()).toEqual([]);
  });

  it('edge-12 what is reserved and still fits under a cut figure is taken; what does not goes back', async () => {
    await employed(world.county.townshipId);
    const numbers: string[] = [];
    for (let n = 0; n < 2; n += 1) {
      const number = await submitted(content(await employed(), { on: world.day(95) }));
      await world.driver.upToFiling(number);
      numbers.push(number);
    }
    await world.verify(world.county.townshipId, 'INSTITUTION', 2);
    for (const number of numbers) await world.fileAll(number);
    const states = await Promise.all(numbers.map(async (number) => (await outcome(number)).status));
    expect(states).toEqual(['IMPLEMENTED', 'RETURNED']);
    expect(await headcount(world.day(95))).toEqual({ occupied: 2, reserved: 0 });
    await world.verify(world.county.townshipId, 'INSTITUTION', 3);
    expect(await breaks()).toEqual([]);
  });

  it('a new case before the first day cancels it: 编制, post and home are as before', async () => {
    const personId = await employed(undefined, MID);
    const input = content(personId, { post: MID });
    const number = await carried(input);
    await cancelled(number);
    expect(await outcome(number)).toMatchObject({ status: 'CANCELLED', transfer: { status: 'CANCELLED' } });
    expect(await home(personId, input.on)).toBe(world.county.hospitalId);
    expect(await headcount(input.on)).toEqual({ occupied: 0, reserved: 0 });
    expect(await mid(world.county.hospitalId, input.on)).toEqual({ occupied: 1, reserved: 0 });
    expect(await breaks()).toEqual([]);
    // The way is free for another one, also to the very day.
    expect(await submit({ ...input, reason: '重新安排' })).toMatchObject({ __typename: 'ApprovalCase' });
  });

  describe('a cancelled one gives nothing back to whoever', () => {
    const by = (personId: string) => ({
      ...{ caseId: null, caseNumber: null, personId },
      documentNumber: '示例人〔2026〕3号',
    });
    const ctx = () => ({ actor: null, now: new Date(`${world.today}T02:00:00Z`), today: world.today });

    /** Carries out a transfer with a post that is followed by something else before it is cancelled. */
    async function around(
      meanwhile: (tx: Tx, personId: string, on: CalendarDate) => Promise<unknown>,
    ): Promise<{ number: string; personId: string; on: CalendarDate }> {
      const personId = await employed(undefined, MID);
      const input = content(personId, { post: MID });
      const number = await carried(input);
      await world.transactions.run((tx) => meanwhile(tx, personId, input.on));
      await cancelled(number);
      expect(await outcome(number)).toMatchObject({ status: 'CANCELLED' });
      expect(await breaks()).toEqual([]);
      return { number, personId, on: input.on };
    }
    const dismissed = (tx: Tx, personId: string, on: CalendarDate) =>
      get(EstablishmentLedger).leave(
        tx,
        ctx(),
        { communityId: world.county.communityId, personId, family: 'POST', on },
        by(personId),
      );
    async function left(tx: Tx, personId: string, lastDay: CalendarDate): Promise<void> {
      await get(OccupancyEnding).endEverything(
        tx,
        ctx(),
        { personId, on: addDays(lastDay, 1) },
        by(personId),
      );
      await get(Organization).endEmployment(tx, { personId, lastDay });
    }
    const all = () => ['INSTITUTION', MID].map((resource) => [world.county.hospitalId, resource]);

    it('was dismissed from the post before its day', async () => {
      const { personId, on } = await around((tx, id, day) => dismissed(tx, id, addDays(day, -5)));
      expect(await held(personId, on)).toEqual([[world.county.hospitalId, 'INSTITUTION']]);
    });

    it('was dismissed from the post on a later day, from then on', async () => {
      const { personId, on } = await around((tx, id, day) => dismissed(tx, id, addDays(day, 5)));
      expect(await held(personId, addDays(on, 4))).toEqual(all());
      expect(await held(personId, addDays(on, 5))).toEqual([[world.county.hospitalId, 'INSTITUTION']]);
    });

    it('leaves the service later, beyond the last day', async () => {
      const { personId, on } = await around((tx, id, day) => left(tx, id, addDays(day, 5)));
      expect([await held(personId, addDays(on, 5)), await held(personId, addDays(on, 6))]).toEqual([
        all(),
        [],
      ]);
      expect(await home(personId, addDays(on, 5))).toBe(world.county.hospitalId);
    });

    it('has left before its day', async () => {
      const { personId, on } = await around((tx, id, day) => left(tx, id, addDays(day, -5)));
      expect(await held(personId, on)).toEqual([]);
    });
  });

  describe.each([
    ['before the day of the transfer', -5],
    ['on the day of the transfer', 0],
    ['after the day of the transfer', 5],
  ])('edge-21 where institutions were merged meanwhile, %s', (_, offset) => {
    it('the way back leads to whoever stands for the former home', async () => {
      const [west, south] = [await unit(), await unit()];
      const personId = await employed(west, MID);
      const input = content(personId, { post: MID });
      const number = await carried(input);
      const day = addDays(input.on, offset);
      await merge(west, south, day);
      await cancelled(number);
      const last = addDays(input.on, 10);
      expect(await home(personId, addDays(day, -1))).toBe(west);
      expect([await home(personId, day), await home(personId, last)]).toEqual([south, south]);
      expect([await mid(west, last), await mid(south, last)]).toMatchObject([
        { occupied: 0 },
        { occupied: 1 },
      ]);
      expect(await held(personId, last)).toEqual(['INSTITUTION', MID].map((resource) => [south, resource]));
      expect(await held(personId, addDays(day, -1))).toEqual(
        ['INSTITUTION', MID].map((resource) => [west, resource]),
      );
      expect(await breaks()).toEqual([]);
    });

    it('and so it does from an institution that was merged away itself', async () => {
      const [from, west, south] = [await unit(), await unit(), await unit()];
      const personId = await employed(from, MID);
      const input = content(personId, { toInstitutionId: west, post: MID });
      const number = await carried(input);
      await merge(west, south, addDays(input.on, offset));
      await cancelled(number);
      const last = addDays(input.on, 10);
      expect([await home(personId, input.on), await home(personId, last)]).toEqual([from, from]);
      expect(await held(personId, last)).toEqual(['INSTITUTION', MID].map((resource) => [from, resource]));
      expect([await mid(west, last), await mid(south, last)]).toMatchObject([
        { occupied: 0 },
        { occupied: 0 },
      ]);
      expect(await breaks()).toEqual([]);
    });
  });

  it('edge-21 an appointment by document from before a merger replaces what the post becomes by it', async () => {
    const [west, south] = [await unit(), await unit()];
    const personId = await employed(west, MID);
    await merge(west, south, world.day(40));
    const { hospitalId: institutionId } = world.county;
    const input = { personId, institutionId, category: 'PROFESSIONAL', band: 'MID', fromOn: world.day(20) };
    const answer = await hr.data<{ appointToPost: object }>(APPOINT, {
      input: { ...input, documentNumber: '示例总医院〔2026〕3号' },
    });
    expect(answer.appointToPost).toEqual({ __typename: 'PostReceipt' });
    expect(await held(personId, world.day(40))).toEqual(
      expect.arrayContaining([
        [institutionId, MID],
        [south, 'INSTITUTION'],
      ]),
    );
    expect(await breaks()).toEqual([]);
  });

  it('what has taken effect is never changed, and its events only grow', async () => {
    const number = await carried(content(await employed()));
    const run = (sql: string) => world.transactions.run((tx) => tx.query(sql, [number]));
    await expect(run("UPDATE personnel_transfer SET post_name = 'X' WHERE case_number = ?")).rejects.toThrow(
      'never changed',
    );
    await expect(run('DELETE FROM personnel_transfer WHERE case_number = ?')).rejects.toThrow(
      'never deleted',
    );
    await expect(run('DELETE FROM transfer_event WHERE id <> ?')).rejects.toThrow('append-only');
  });
});

describe('two cases want the same', () => {
  it('edge-11 of fifty for the last places three are reserved, the others learn which account is full', async () => {
    const on = world.day(90);
    const numbers: string[] = [];
    for (let n = 0; n < 50; n += 1) numbers.push(await submitted(content(await employed(), { on })));
    const results = await Promise.allSettled(
      numbers.map((number) => world.driver.resolve(number, 'PARTY_COMMITTEE')),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    const codes = results.flatMap((result) =>
      result.status === 'rejected' ? [(result.reason as { detail?: { code: string } }).detail?.code] : [],
    );
    expect(new Set(codes)).toEqual(new Set(['QUOTA_EXCEEDED']));
    expect(await headcount(on)).toEqual({ occupied: 0, reserved: 3 });
  }, 240_000);

  it('a transfer and a posting of one person: fifty callers, one of the two is in force', async () => {
    const personId = await employed();
    const numbers: string[] = [];
    for (let n = 0; n < 50; n += 1) {
      const posting = world.content(personId, { startOn: world.day(90), endOn: world.day(120) });
      numbers.push(
        n % 2 === 0
          ? await submitted(content(personId, { on: world.day(100) }))
          : await world.driver.submit('POSTING', posting),
      );
    }
    const results = await Promise.allSettled(
      numbers.map((number) => world.driver.resolve(number, 'PARTY_COMMITTEE')),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await breaks()).toEqual([]);
  }, 240_000);
});
