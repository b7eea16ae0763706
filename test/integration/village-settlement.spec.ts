import { AuditVerifier } from '../../libs/audit/index.js';
import { newId } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { VILLAGE_SEVERANCE } from '../../libs/village-employment/index.js';
import * as q from './village-queries.js';
import type { ContractAnswer, Refusable } from './village-queries.js';
import { VillageWorld } from './village-world.js';

let world: VillageWorld;

beforeAll(async () => {
  world = await VillageWorld.start();
});
afterAll(() => world.close());

interface Preview {
  ending: string;
  severanceYuan: string;
  formula: string;
  sourceName: string | null;
  balanceYuan: string | null;
  problem: string | null;
}

const doctor = async () => {
  const personId = await world.doctor();
  await world.register(personId);
  return personId;
};
const previews = (contractId: string) => world.ask<Preview[]>(q.SETTLEMENTS, { contractId });
const settle = (contractId: string, change: object = {}) =>
  world.ask<Refusable & ContractAnswer>(q.SETTLE, {
    input: { id: newId(), contractId, ending: 'AGREED', documentNumber: '结〔2026〕9号', ...change },
  });
const fiscal = async () => {
  const funds = await world.ask<{ source: string; balanceYuan: string; spentYuan: string }[]>(q.FUNDS);
  return funds.find(({ source }) => source === 'FISCAL');
};
const entries = async (type: string) =>
  (
    await world.ask<{ items: { id: string; amountYuan: string; balanceYuan: string; type: string }[] }>(
      q.ENTRIES,
      {
        filter: { type },
        page: { first: 50 },
      },
    )
  ).items;
const letGo = async () => {
  const { id } = await world.inForce(await doctor());
  await world.event(id, 'TERMINATED', { ending: 'AGREED' });
  return id;
};
const breaks = async () => {
  const verifier = world.test.app.get(AuditVerifier, { strict: false });
  return (await world.transactions.run((tx) => verifier.verify(tx))).breaks;
};

describe('经济补偿', () => {
  it('edge-41 is borne by the fund that the county names, and by no other', async () => {
    const id = await letGo();
    await world.receive('SERVICE_INCOME', '9000.00');
    await world.moveTo(world.day(1));
    const [before] = await previews(id);
    expect(before).toMatchObject({
      severanceYuan: '1500.00',
      sourceName: '财政补助',
      balanceYuan: '0.00',
      problem: expect.stringContaining('尚缺1,500.00元') as string,
    });
    const refused = await settle(id);
    expect(refused).toMatchObject({ code: 'FUND_EXHAUSTED', clause: '赣市府办字〔2023〕83号 三(四)' });
    expect(refused.message).toBe(before?.problem);
    expect(await world.one(id)).toMatchObject({ status: 'TERMINATED', severanceYuan: null });

    await world.receive('FISCAL', '1499.99');
    expect((await settle(id)).message).toContain('尚缺0.01元');
    await world.receive('FISCAL', '0.51');
    expect(await previews(id)).toMatchObject([{ balanceYuan: '1500.50', problem: null }]);
    const input = { id: newId(), note: '双方已签字' };
    const settled = await settle(id, input);
    expect(settled).toMatchObject({
      status: 'SETTLED',
      severanceYuan: '1500.00',
      severanceSourceName: '财政补助',
    });
    expect(settled.entries.at(-1)?.text).toContain('列支财政补助');
    expect(await settle(id, input)).toEqual(settled);
    expect(await fiscal()).toMatchObject({ balanceYuan: '0.50', spentYuan: '1500.00' });
    expect(await entries('SEVERANCE')).toMatchObject([
      { id: input.id, amountYuan: '-1500.00', balanceYuan: '0.50' },
    ]);
    const reverse = { id: newId(), entryId: input.id, documentNumber: '冲', note: '冲' };
    expect(await world.ask(q.REVERSE, { input: reverse })).toMatchObject({ code: 'ENTRY_NOT_REVERSIBLE' });
    expect(await breaks()).toEqual([]);
  });

  it('of fifty callers for two contracts and money for one exactly one contract is settled', async () => {
    const ids = [await letGo(), await letGo()];
    await world.moveTo(world.day(1));
    await world.receive('FISCAL', '1500.00');
    const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => settle(ids[at % 2] ?? '')));
    expect(answers.filter(({ status }) => status === 'SETTLED')).toHaveLength(1);
    expect(await fiscal()).toMatchObject({ balanceYuan: '0.50' });
    expect(await entries('SEVERANCE')).toHaveLength(2);
    expect(await breaks()).toEqual([]);
  });

  it('is not settled while the county has not said what bears it', async () => {
    const id = await letGo();
    await world.moveTo(world.day(1));
    const registrar = world.test.app.get(Registrar, { strict: false });
    const value = {
      wholeYearFromMonths: 6,
      wageCapMultiple: 3,
      cappedYears: 12,
      localAverageYuan: '6000.00',
    };
    await world.transactions.run((tx) =>
      registrar.policy(tx, {
        profileCode: 'PA',
        key: VILLAGE_SEVERANCE,
        value,
        documentNumber: '示例人社〔2027〕1号',
        validFrom: world.today,
        isDemo: true,
      }),
    );
    const [shown] = await previews(id);
    expect(shown).toMatchObject({ severanceYuan: '1500.00', sourceName: null, balanceYuan: null });
    const refused = await settle(id);
    expect(refused).toMatchObject({ code: 'SEVERANCE_SOURCE_UNDECIDED', message: shown?.problem });
    expect(refused.message).toContain('示例人社〔2027〕1号');
  });
});

describe('a signed contract that is ended before its first day', () => {
  it('has no day of service, and is settled with nothing', async () => {
    const personId = await doctor();
    const { id } = await world.contract(personId, { startOn: world.day(5), endOn: world.day(300) });
    await world.event(id, 'SIGNED', { number: '合〔示例〕7号' });
    await world.event(id, 'TERMINATED', { ending: 'AGREED', on: world.day(4) });
    await world.moveTo(world.day(5));
    expect(await world.one(id)).toMatchObject({ status: 'TERMINATED' });
    expect(await previews(id)).toMatchObject([
      { severanceYuan: '0.00', formula: expect.stringContaining('工作年限0日') as string, problem: null },
    ]);
    expect(await settle(id)).toMatchObject({ status: 'SETTLED', severanceYuan: '0.00' });
    expect(await entries('SEVERANCE')).toHaveLength(2);
    // Whoever never began may be employed again.
    expect(await world.submit(personId, { startOn: world.today })).toMatchObject({
      __typename: 'ApprovalCase',
    });
    expect(await breaks()).toEqual([]);
  });
});

describe('a township hospital that is merged', () => {
  it('edge-40 edge-21 its contracts are gone on from at the successor: terms and years are counted on', async () => {
    const west = await world.township('W1');
    const south = await world.township('S1');
    const personId = await world.doctor(null, west.clinicId);
    await world.register(personId, { clinicId: west.clinicId }, west.user);
    const at = { hospitalId: west.hospitalId, clinicId: west.clinicId };
    const startOn = world.day(-20);
    const signed = async (change: object) => {
      const { id } = await world.contract(personId, change, 'hr');
      await world.event(id, 'SIGNED', { number: '合〔示例〕8号' }, 'hr');
      return id;
    };
    const first = await signed({ ...at, startOn, endOn: world.day(2) });
    const second = await signed({ ...at, startOn: world.day(3), endOn: world.day(30), renewsId: first });
    await world.change('MERGE', west.hospitalId, {
      successorId: south.hospitalId,
      effectiveOn: world.day(20),
    });

    const next = { ...at, hospitalId: south.hospitalId, startOn: world.day(31), endOn: world.day(90) };
    const warnings = async (change: object) => {
      const input = world.input(personId, change);
      const seen = await world.ask<{ warnings: { code: string }[] }>(q.PREVIEW, { input }, 'hr');
      return seen.warnings.map(({ code }) => code);
    };
    expect(await warnings(next)).toEqual(['RENEWS_REQUIRED', 'OPEN_ENDED_ALERT']);
    expect(await warnings({ ...next, renewsId: second })).toEqual(['OPEN_ENDED_ALERT']);
    // Before the day it is another employer, and the hospital itself is no successor of anybody.
    expect(await warnings({ ...next, startOn: world.day(19), renewsId: second })).toContain('RENEWS_UNKNOWN');

    const third = await signed({ ...next, renewsId: second, fixedTermByWorker: true });
    await world.moveTo(world.day(32));
    await world.event(third, 'TERMINATED', { ending: 'AGREED', on: world.today }, 'hr');
    await world.moveTo(world.day(1));
    const [shown] = await world.ask<Preview[]>(q.SETTLEMENTS, { contractId: third }, 'hr');
    expect(shown?.formula).toContain(`工作年限${startOn}至`);
  });
});
