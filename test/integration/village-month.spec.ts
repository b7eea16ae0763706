import { AuditVerifier } from '../../libs/audit/index.js';
import { newId } from '../../libs/database/index.js';
import { addMonths, exact, formatFen, monthSpan, parseFen, roundHalfUp } from '../../libs/rules/index.js';
import * as q from './village-queries.js';
import type { Refusable, RunAnswer } from './village-queries.js';
import { VillageWorld } from './village-world.js';

let world: VillageWorld;

beforeAll(async () => {
  world = await VillageWorld.start();
  await world.moveTo(addMonths(world.firstOfMonth, 1));
  await world.fill();
});
afterAll(async () => {
  const verifier = world.test.app.get(AuditVerifier, { strict: false });
  const { breaks } = await world.transactions.run((tx) => verifier.verify(tx));
  await world.close();
  expect(breaks).toEqual([]);
});

interface Line {
  id: string;
  contractId: string;
  type: string;
  days: number;
  monthDays: number;
  grossYuan: string;
  employerYuan: string;
  netYuan: string;
  shares: { source: string; amountYuan: string }[];
}

const doctor = async () => {
  const personId = await world.doctor();
  await world.register(personId);
  return personId;
};
const paidBy = (grossYuan: string) => ({
  grossYuan,
  fiscalYuan: grossYuan,
  publicHealthYuan: '0',
  essentialDrugsYuan: '0',
  serviceIncomeYuan: '0',
});
const linesOf = async (contractId: string) =>
  (await world.ask<{ items: Line[] }>(q.LINES, { filter: { contractId }, page: { first: 50 } })).items;
const payOne = async (contractId: string) =>
  world.ask<Refusable & RunAnswer>(q.PAY_ONE, { runId: (await world.openRun()).id, contractId });
const correct = async (lineId: string | undefined, amounts: string | ReturnType<typeof paidBy>) =>
  world.ask<Refusable & RunAnswer>(q.CORRECT, {
    input: {
      id: newId(),
      lineId,
      runId: (await world.openRun()).id,
      ...(typeof amounts === 'string' ? paidBy(amounts) : amounts),
      documentNumber: '更正〔2026〕8号',
      note: '合同已提前终止',
    },
  });
const sumOf = (lines: readonly Line[], field: 'grossYuan' | 'employerYuan' | 'netYuan') =>
  lines.reduce((sum, line) => sum + parseFen(line[field]), 0n);
const monthDays = () => Number(monthSpan(world.month).last.slice(8));

const DAYS = 10;
/** A monthly gross of which so many days leave half a fen or more, but less than three quarters. */
const uneven = (days: number): bigint => {
  for (let gross = 300_001n; ; gross += 1n) {
    const rest = Number((gross * BigInt(days)) % BigInt(monthDays()));
    if (rest * 2 >= monthDays() && rest * 4 < monthDays() * 3) return gross;
  }
};
const renewedContracts = async () => {
  const personId = await doctor();
  const rest = monthDays() - DAYS;
  const first = await world.inForce(personId, {
    ...paidBy(formatFen(uneven(DAYS))),
    endOn: world.day(DAYS - 1),
  });
  const second = await world.inForce(personId, {
    ...paidBy(formatFen(uneven(rest))),
    startOn: world.day(DAYS),
    endOn: world.day(300),
    renewsId: first.id,
  });
  const due = exact(uneven(DAYS) * BigInt(DAYS) + uneven(rest) * BigInt(rest)).div(monthDays());
  const later = roundHalfUp(exact(uneven(rest) * BigInt(rest)).div(monthDays()));
  return { ids: [first.id, second.id] as const, due: formatFen(roundHalfUp(due)), later };
};

describe('a contract that is renewed within the month', () => {
  it.each([
    ['the first contract first', false],
    ['the second contract first', true],
  ])('brings the month once, rounded once: %s', async (_, backwards) => {
    const { ids, due } = await renewedContracts();
    const run = await world.openRun();
    const shown = run.unpaid.filter(({ contractId }) => ids.some((id) => id === contractId));
    expect(formatFen(shown.reduce((sum, one) => sum + parseFen(one.grossYuan), 0n))).toBe(due);
    for (const id of backwards ? [...ids].reverse() : ids) await payOne(id);
    const lines = [...(await linesOf(ids[0])), ...(await linesOf(ids[1]))];
    expect(lines).toHaveLength(2);
    expect(formatFen(sumOf(lines, 'grossYuan'))).toBe(due);
    for (const line of lines)
      expect(formatFen(line.shares.reduce((sum, share) => sum + parseFen(share.amountYuan), 0n))).toBe(
        line.grossYuan,
      );
  });
});

describe('a contract that is renewed within a month which was corrected before', () => {
  const corrected = async (change: bigint, toPublicHealth = 0n) => {
    const { ids, due, later } = await renewedContracts();
    await payOne(ids[0]);
    const [paid] = await linesOf(ids[0]);
    const gross = parseFen(paid?.grossYuan ?? '') + change;
    const amounts = {
      ...paidBy(formatFen(gross)),
      ...{ fiscalYuan: formatFen(gross - toPublicHealth), publicHealthYuan: formatFen(toPublicHealth) },
    };
    expect(await correct(paid?.id, amounts)).not.toHaveProperty('code');
    await payOne(ids[1]);
    const lines = [...(await linesOf(ids[0])), ...(await linesOf(ids[1]))];
    for (const type of ['REGULAR', 'CORRECTION'])
      for (const line of lines.filter((one) => one.type === type))
        expect(formatFen(line.shares.reduce((sum, share) => sum + parseFen(share.amountYuan), 0n))).toBe(
          line.grossYuan,
        );
    return { total: sumOf(lines, 'grossYuan'), due, whole: gross + later };
  };

  it('the amount that the document states is exact: the rest of the month is rounded beside it, once', async () => {
    const { total, whole } = await corrected(10_000n);
    expect(formatFen(total)).toBe(formatFen(whole));
  });

  it('a correction of the sources alone leaves the month at its own rounded sum', async () => {
    const { total, due } = await corrected(0n, 100n);
    expect(formatFen(total)).toBe(due);
  });
});

describe('a correction of a month', () => {
  const part = (percent: string, base: bigint) => roundHalfUp(exact(base).mul(exact(percent)).div(100));

  it('is for the days that the contract has by now, and so are the bounds of the insured wage', async () => {
    const { id } = await world.inForce(await doctor(), paidBy('3000.00'));
    await payOne(id);
    const [paid] = await linesOf(id);
    expect(paid).toMatchObject({ days: monthDays(), employerYuan: '948.00' });
    await world.event(id, 'TERMINATED', { ending: 'RESIGNED', on: world.day(9) });
    expect(await correct(paid?.id, '1000.00')).not.toHaveProperty('code');
    const lines = await linesOf(id);
    expect(lines.find(({ type }) => type === 'CORRECTION')).toMatchObject({
      days: 10,
      monthDays: monthDays(),
    });
    expect(sumOf(lines, 'grossYuan')).toBe(parseFen('1000.00'));
    const base = roundHalfUp(exact(parseFen('4000.00')).mul(10).div(monthDays()));
    const employer = ['16', '7', '0.5', '0.2'].reduce((sum, percent) => sum + part(percent, base), 0n);
    const worker = ['8', '2', '0.5', '0'].reduce((sum, percent) => sum + part(percent, base), 0n);
    expect(sumOf(lines, 'employerYuan')).toBe(employer);
    expect(sumOf(lines, 'netYuan')).toBe(parseFen('1000.00') - worker);
    expect(await correct(paid?.id, '1000.00')).toMatchObject({ code: 'NOTHING_TO_CORRECT' });
  });

  it('leaves nothing where the contract has no day in the month any more', async () => {
    const { id } = await world.inForce(await doctor(), paidBy('3000.00'));
    await payOne(id);
    const [paid] = await linesOf(id);
    await world.event(id, 'TERMINATED', { ending: 'RESIGNED', on: world.day(-1) });
    expect(await correct(paid?.id, '100.00')).toMatchObject({ code: 'NO_PAID_DAYS', field: 'grossYuan' });
    expect(await correct(paid?.id, '0')).not.toHaveProperty('code');
    const lines = await linesOf(id);
    expect([sumOf(lines, 'grossYuan'), sumOf(lines, 'employerYuan'), sumOf(lines, 'netYuan')]).toEqual([
      0n,
      0n,
      0n,
    ]);
  });

  it('counts towards the wage of a severance by its own days', async () => {
    const personId = await world.doctor();
    const certificate = await world.register(personId);
    const { id } = await world.inForce(personId, paidBy('3000.00'));
    await payOne(id);
    const [paid] = await linesOf(id);
    const on = world.day(10);
    await world.moveTo(monthSpan(world.month).last);
    const input = { id: newId(), certificateId: certificate.id, type: 'CANCELLED', on };
    expect(await world.ask(q.CHANGE, { input })).toMatchObject({ id: certificate.id });
    expect(await correct(paid?.id, '1000.00')).not.toHaveProperty('code');
    expect((await linesOf(id)).map(({ days }) => days)).toContain(10);
    await world.moveTo(addMonths(world.firstOfMonth, 1));
    await world.event(id, 'TERMINATED', { ending: 'AGREED' });
    await world.moveTo(world.day(1));
    const [found] = await world.ask<{ formula: string }[]>(q.SETTLEMENTS, { contractId: id });
    // Ten days are no month of wages: the agreed pay counts.
    expect(found?.formula).toContain('月工资3,000.00元');
  });
});
