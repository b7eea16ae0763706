import fc from 'fast-check';
import { AuditVerifier } from '../../libs/audit/index.js';
import { newId } from '../../libs/database/index.js';
import { addDays, addMonths, formatFen, monthSpan, parseFen } from '../../libs/rules/index.js';
import { exportRows } from '../support/export-rows.js';
import * as q from './village-queries.js';
import type { ContractAnswer, Refusable, RunAnswer } from './village-queries.js';
import { SHARES, VillageWorld } from './village-world.js';

let world: VillageWorld;

beforeAll(async () => {
  world = await VillageWorld.start();
});
afterAll(() => world.close());

interface Line {
  id: string;
  contractId: string;
  type: string;
  forMonth: string;
  days: number;
  monthDays: number;
  grossYuan: string;
  employerYuan: string;
  netYuan: string;
  shares: { source: string; amountYuan: string }[];
}
interface Entry {
  id: string;
  type: string;
  amountYuan: string;
  balanceYuan: string;
  sequence: number;
}

const employed = async (change: object = {}) => {
  const personId = await world.doctor();
  await world.register(personId);
  return world.inForce(personId, change);
};
const balances = async () => {
  const funds = await world.ask<{ source: string; balanceYuan: string }[]>(q.FUNDS);
  return Object.fromEntries(funds.map(({ source, balanceYuan }) => [source, balanceYuan]));
};
const lines = async (filter: object) =>
  (await world.ask<{ items: Line[] }>(q.LINES, { filter, page: { first: 200 } })).items;

describe('the funds of a township hospital', () => {
  it('receive by document, and take back what was entered wrongly by its opposite, once', async () => {
    const id = newId();
    const first = await world.receive('SERVICE_INCOME', '500.00', { id });
    expect(first).toMatchObject({ balanceYuan: '500.00' });
    expect(await world.receive('SERVICE_INCOME', '500.00', { id })).toEqual(first);
    expect(await world.receive('SERVICE_INCOME', '600.00', { id })).toMatchObject({ code: 'ID_REUSED' });
    expect(await world.receive('SERVICE_INCOME', '0')).toMatchObject({ code: 'FIELD_INVALID' });
    expect(await world.receive('LOTTERY', '1.00')).toMatchObject({ code: 'FIELD_INVALID' });
    expect(await world.receive('FISCAL', '1.00', { documentNumber: ' ' })).toMatchObject({
      code: 'TEXT_REQUIRED',
    });
    expect(await world.receive('FISCAL', '1.00', { hospitalId: world.elsewhereId })).toMatchObject({
      code: 'INSTITUTION_UNKNOWN',
    });
    const reverse = () =>
      world.ask<Refusable>(q.REVERSE, {
        input: { id: newId(), entryId: id, documentNumber: '更正〔2026〕1号', note: '录错' },
      });
    expect(await reverse()).toMatchObject({ balanceYuan: '0.00' });
    expect(await reverse()).toMatchObject({ code: 'ENTRY_REVERSED' });
  });

  it('never go below zero, whatever is written to them', async () => {
    const [fund] = await world.query("SELECT id FROM village_fund WHERE source = 'SERVICE_INCOME'");
    const insert = (sequence: number, amount: number, balance: number) =>
      world.query(
        `INSERT INTO village_fund_entry (id, fund_id, sequence, type, amount_fen, balance_fen, on_date, document_number,
           actor_name, entered_at, recorded_at) VALUES (?, ?, ?, 'PAY', ?, ?, ?, 'x', 'x', NOW(3), NOW(3))`,
        [newId(), fund?.['id'], sequence, amount, balance, world.today],
      );
    await expect(insert(3, -1, -1)).rejects.toThrow(/ck_village_fund_entry_balance/);
    await expect(insert(3, -1, 5)).rejects.toThrow(/follows from/);
    await expect(insert(9, 5, 5)).rejects.toThrow(/follows from/);
    await expect(world.query("UPDATE village_fund SET source = 'FISCAL'")).rejects.toThrow(/never changed/);
  });
});

describe('a month of pay', () => {
  it('is paid once to each, each share from its own fund, with both parts of the insurance', async () => {
    await world.fill();
    const [whole, part] = [await employed(), await employed({ startOn: addDays(world.firstOfMonth, 1) })];
    await world.contract(await doctorOf());
    const run = await world.openRun();
    expect(run).toMatchObject({ expected: 2, paid: 0, status: 'OPEN' });
    expect((await world.openRun()).id).toBe(run.id);
    const before = await balances();
    const paid = await world.pay(run.id);
    expect(paid).toMatchObject({ expected: 2, paid: 2, unpaid: [] });
    expect(await world.pay(run.id)).toMatchObject({ paid: 2, grossYuan: paid.grossYuan });
    const own = await lines({ runId: run.id });
    const full = own.find(({ contractId }) => contractId === whole.id);
    // 16 + 7 + 0.5 + 0.2 and 8 + 2 + 0.5 per cent of the county's floor of 4,000.00.
    expect(full).toMatchObject({ grossYuan: '3000.00', employerYuan: '948.00', netYuan: '2580.00' });
    const days = own.find(({ contractId }) => contractId === part.id);
    expect(days?.days).toBeLessThan(days?.monthDays ?? 0);
    const sum = days?.shares.reduce((total, share) => total + parseFen(share.amountYuan), 0n);
    expect(formatFen(sum ?? 0n)).toBe(days?.grossYuan);
    const after = await balances();
    const spent = (source: string) => parseFen(before[source] ?? '') - parseFen(after[source] ?? '');
    const charged = (source: string) =>
      own.reduce(
        (total, line) =>
          total + parseFen(line.shares.find((share) => share.source === source)?.amountYuan ?? '0'),
        0n,
      );
    expect(spent('PUBLIC_HEALTH')).toBe(charged('PUBLIC_HEALTH'));
    expect(spent('FISCAL')).toBe(charged('FISCAL') + parseFen(paid.employerYuan));
  });

  it('a correction posts the difference, in an open month, under the same policy', async () => {
    const run = await world.openRun();
    const [line] = await lines({ runId: run.id });
    const input = {
      id: newId(),
      lineId: line?.id,
      runId: run.id,
      ...SHARES,
      grossYuan: '2900.00',
      fiscalYuan: '900.00',
      documentNumber: '更正〔2026〕2号',
      note: '多计',
    };
    const before = await balances();
    const was = parseFen(line?.grossYuan ?? '0');
    const corrected = await world.ask<Refusable & RunAnswer>(q.CORRECT, { input });
    expect(parseFen(corrected.grossYuan)).toBe(parseFen(run.grossYuan) - was + parseFen('2900.00'));
    expect(await world.ask(q.CORRECT, { input })).toEqual(corrected);
    expect(await world.ask(q.CORRECT, { input: { ...input, id: newId() } })).toMatchObject({
      code: 'NOTHING_TO_CORRECT',
    });
    expect(await balances()).not.toEqual(before);
    for (const other of [
      { grossYuan: '2950.00', fiscalYuan: '950.00' },
      { fiscalYuan: '800.00', publicHealthYuan: '900.00' },
      { documentNumber: '更正〔2026〕3号' },
      { note: '另一原因' },
    ])
      expect(await world.ask(q.CORRECT, { input: { ...input, ...other } })).toMatchObject({
        code: 'ID_REUSED',
      });
    const second = { ...input, id: newId(), grossYuan: '2800.00', fiscalYuan: '800.00' };
    const again = await world.ask<Refusable & RunAnswer>(q.CORRECT, { input: second });
    expect(again.code).toBeUndefined();
    // What was posted later does not make the first sending another one.
    for (const sent of [input, second]) expect(await world.ask(q.CORRECT, { input: sent })).toEqual(again);
  });

  it('a correction that leaves less than the insurance that the doctor owes is refused', async () => {
    const run = await world.openRun();
    const line = (await lines({ runId: run.id })).find(({ days, monthDays }) => days === monthDays);
    const least = {
      grossYuan: '100.00',
      fiscalYuan: '100.00',
      publicHealthYuan: '0',
      essentialDrugsYuan: '0',
      serviceIncomeYuan: '0',
    };
    const input = { id: newId(), lineId: line?.id, runId: run.id, documentNumber: '更正4', note: '多计' };
    const before = await balances();
    expect(await world.ask(q.CORRECT, { input: { ...input, ...least } })).toMatchObject({
      code: 'NET_NEGATIVE',
    });
    expect(await balances()).toEqual(before);
  });

  it('edge-41 an exhausted source refuses by name, nothing takes its place, and filling it lets pay go on', async () => {
    const { id } = await employed({ ...SHARES, grossYuan: '102400.00', publicHealthYuan: '100200.00' });
    const run = await world.openRun();
    const before = await balances();
    const one = await world.ask<Refusable>(q.PAY_ONE, { runId: run.id, contractId: id });
    expect(one).toMatchObject({ code: 'FUND_EXHAUSTED', clause: '赣市府办字〔2023〕83号 三(四)' });
    expect(one.message).toContain('基本公共卫生服务补助余额不足');
    expect(one.message).toContain('不得由其他来源垫付');
    expect(await balances()).toEqual(before);
    const all = await world.pay(run.id);
    expect(all.unpaid).toMatchObject([{ contractId: id, reason: one.message }]);
    expect(await world.ask(q.CLOSE, { runId: run.id })).toMatchObject({ code: 'PAY_RUN_UNPAID' });
    await world.receive('PUBLIC_HEALTH', '100000.00');
    expect(await world.pay(run.id)).toMatchObject({ unpaid: [], paid: 3 });
  });

  it('of fifty callers who charge the last fen of one fund exactly one does', async () => {
    const { ESSENTIAL_DRUGS: left = '0' } = await balances();
    await world.receive('ESSENTIAL_DRUGS', formatFen(5_000_000n - (parseFen(left) % 5_000_000n)));
    const { ESSENTIAL_DRUGS: now = '0' } = await balances();
    const contracts: ContractAnswer[] = [];
    const gross = { grossYuan: now, fiscalYuan: '0', publicHealthYuan: '0', serviceIncomeYuan: '0' };
    for (let at = 0; at < 5; at += 1) contracts.push(await employed({ ...gross, essentialDrugsYuan: now }));
    const run = await world.openRun();
    const tries = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        world.ask<Refusable & RunAnswer>(q.PAY_ONE, {
          runId: run.id,
          contractId: contracts[at % contracts.length]?.id,
        }),
      ),
    );
    const lost = tries.filter(({ code }) => code === 'FUND_EXHAUSTED');
    // Callers with the same contract as the winner find it paid already.
    expect(lost).toHaveLength(40);
    expect(await balances()).toMatchObject({ ESSENTIAL_DRUGS: '0.00' });
    const ids = contracts.map(({ id }) => id);
    expect(
      (await lines({ runId: run.id })).filter(({ contractId }) => ids.includes(contractId)),
    ).toHaveLength(1);
    for (const { id } of contracts)
      await world.event(id, 'TERMINATED', { ending: 'RESIGNED', on: world.firstOfMonth });
    await world.receive('ESSENTIAL_DRUGS', '900000.00');
    await world.receive('FISCAL', '900000.00');
  });

  it('is closed for good: no line more, and its corrections go to a later month', async () => {
    const run = await world.openRun();
    const last = await world.pay(run.id);
    expect(last.unpaid).toEqual([]);
    const { last: lastDay } = monthSpan(world.month);
    if (world.today < lastDay)
      expect(await world.ask(q.CLOSE, { runId: run.id })).toMatchObject({
        code: 'PAY_MONTH_RUNNING',
        message: expect.stringContaining(lastDay) as string,
      });
    await world.moveTo(lastDay);
    expect(await world.ask(q.CLOSE, { runId: run.id })).toMatchObject({ status: 'CLOSED' });
    expect(await world.pay(run.id)).toMatchObject({ code: 'PAY_RUN_CLOSED' });
    const [line] = await lines({ runId: run.id });
    const input = { id: newId(), lineId: line?.id, ...SHARES, documentNumber: '更正3', note: '补发' };
    expect(await world.ask(q.CORRECT, { input: { ...input, runId: run.id } })).toMatchObject({
      code: 'PAY_RUN_CLOSED',
    });
    await expect(
      world.query('INSERT INTO village_pay_line SELECT * FROM village_pay_line WHERE id = ?', [line?.id]),
    ).rejects.toThrow(/takes no more lines/);
    expect(await world.openRun(addMonths(world.firstOfMonth, 1).slice(0, 7))).toMatchObject({
      code: 'PAY_MONTH_AHEAD',
    });
    expect(await world.openRun('2026-13')).toMatchObject({ code: 'PAY_MONTH' });
    await world.moveTo(addMonths(world.firstOfMonth, 1));
    const next = await world.openRun();
    expect(await world.ask(q.CORRECT, { input: { ...input, runId: next.id } })).toMatchObject({
      status: 'OPEN',
    });
  });

  it('that was closed before a contract was registered is paid in a later one, once', async () => {
    const closed = addMonths(world.firstOfMonth, -1);
    const { id } = await employed({ startOn: addDays(closed, 9) });
    const run = await world.openRun();
    const owed = run.unpaid.filter(({ contractId }) => contractId === id);
    expect(owed.map(({ forMonth }) => forMonth)).toEqual([closed.slice(0, 7), world.month]);
    // Nobody else is owed anything for the closed month.
    expect(run.unpaid.filter(({ forMonth }) => forMonth !== world.month)).toHaveLength(1);
    await world.moveTo(monthSpan(world.month).last);
    const refused = await world.ask<Refusable>(q.CLOSE, { runId: run.id });
    expect(refused).toMatchObject({ code: 'PAY_RUN_UNPAID' });
    expect(refused.message).toContain(`（${closed.slice(0, 7)}）`);
    await Promise.all(
      Array.from({ length: 50 }, () => world.ask(q.PAY_ONE, { runId: run.id, contractId: id })),
    );
    const own = (await lines({ runId: run.id })).filter(({ contractId }) => contractId === id);
    expect(own.map(({ type, forMonth }) => [type, forMonth]).sort()).toEqual([
      ['REGULAR', closed.slice(0, 7)],
      ['REGULAR', world.month],
    ]);
    const arrears = own.find(({ forMonth }) => forMonth === closed.slice(0, 7));
    expect(arrears?.monthDays).toBe((arrears?.days ?? 0) + 9);
    expect((await world.openRun()).unpaid.filter(({ contractId }) => contractId === id)).toEqual([]);
  });

  it('counts towards the wage of a severance where it was paid whole', async () => {
    const { id } = await employed({ startOn: addDays(world.firstOfMonth, 9) });
    const payOwn = async () => world.ask(q.PAY_ONE, { runId: (await world.openRun()).id, contractId: id });
    await payOwn();
    await world.moveTo(monthSpan(addMonths(world.firstOfMonth, 1).slice(0, 7)).last);
    await payOwn();
    const paid = (await lines({ contractId: id })).map(({ grossYuan }) => grossYuan);
    expect(paid).toHaveLength(2);
    expect(paid).toContain('3000.00');
    await world.event(id, 'TERMINATED', { ending: 'AGREED' });
    await world.moveTo(world.day(1));
    const [found] = await world.ask<{ formula: string }[]>(q.SETTLEMENTS, { contractId: id });
    expect(found?.formula).toContain('月工资3,000.00元');
  });

  it('is taken out as spreadsheets, its money as numbers that can be added up', async () => {
    for (const list of ['village-pay', 'village-funds', 'village-contracts']) {
      const client = await world.as('hr.town');
      const [headings = [], ...rows] = await exportRows(world.baseUrl, client, `${list}.xlsx`);
      expect(rows.length).toBeGreaterThan(0);
      const money = headings.flatMap((heading, at) => (/（元）$/.test(String(heading)) ? [at] : []));
      const cells = rows.flatMap((row) => money.map((at) => row[at] ?? '')).filter((cell) => cell !== '');
      expect(cells.filter((cell) => typeof cell !== 'number')).toEqual([]);
      if (list === 'village-funds') expect(cells.some((cell) => Number(cell) < 0)).toBe(true);
    }
  });

  it('is read by auditors and not by other hospitals', async () => {
    expect((await world.ask<{ total: number }>(q.LINES, {}, 'auditor')).total).toBeGreaterThan(0);
    for (const user of ['hr.elsewhere', 'hr.b']) {
      expect(await world.ask(q.LINES, {}, user)).toMatchObject({ total: 0 });
      expect(await world.ask(q.FUNDS, {}, user)).toEqual([]);
      expect(await world.ask(q.ENTRIES, {}, user)).toMatchObject({ total: 0 });
    }
    expect(await world.openRun(world.month, 'hr.elsewhere')).toMatchObject({ code: 'INSTITUTION_UNKNOWN' });
  });
});

describe('the balances', () => {
  it('equal a naive recount after whatever comes in and goes back', async () => {
    const step = fc.record({
      source: fc.constantFrom('FISCAL', 'PUBLIC_HEALTH', 'ESSENTIAL_DRUGS', 'SERVICE_INCOME'),
      fen: fc.bigInt({ min: 1n, max: 100_000n }),
      back: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const expected = new Map(
          Object.entries(await balances()).map(([source, yuan]) => [source, parseFen(yuan)]),
        );
        for (const { source, fen, back } of steps) {
          const id = newId();
          await world.receive(source, formatFen(fen), { id });
          if (back) {
            const input = { id: newId(), entryId: id, documentNumber: '更正', note: '录错' };
            await world.ask(q.REVERSE, { input });
          } else expected.set(source, (expected.get(source) ?? 0n) + fen);
        }
        const now = await balances();
        for (const [source, fen] of expected) expect(now[source]).toBe(formatFen(fen));
      }),
      { numRuns: 8 },
    );
    const { items } = await world.ask<{ items: Entry[] }>(q.ENTRIES, { page: { first: 200 } });
    expect(items.length).toBeGreaterThan(0);
    const recount = await world.query(
      `SELECT f.source, SUM(e.amount_fen) AS total FROM village_fund f
         JOIN village_fund_entry e ON e.fund_id = f.id GROUP BY f.source`,
    );
    const now = await balances();
    for (const { source, total } of recount)
      expect(now[String(source)]).toBe(formatFen(BigInt(String(total))));
  });

  it('and the record agrees with the trail', async () => {
    const verifier = world.test.app.get(AuditVerifier, { strict: false });
    const { breaks } = await world.transactions.run((tx) => verifier.verify(tx));
    expect(breaks).toEqual([]);
  });
});

async function doctorOf(): Promise<string> {
  const personId = await world.doctor();
  await world.register(personId);
  return personId;
}
