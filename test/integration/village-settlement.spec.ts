import { AuditVerifier } from '../../libs/audit/index.js';
import { newId } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { VILLAGE_SEVERANCE } from '../../libs/village-employment/index.js';
import * as q from './village-queries.js';
import type { CertificateAnswer, ContractAnswer, Refusable, RunAnswer } from './village-queries.js';
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

    // Until then the clinics are its own, and nothing of it is the successor's.
    const other = { clinicId: west.clinicId };
    const colleague = await world.doctor(null, west.clinicId);
    expect(await world.register(colleague, other, south.user)).toMatchObject({ code: 'CLINIC_UNKNOWN' });
    expect(await world.register(colleague, other, west.user)).toMatchObject({ status: 'VALID' });
    expect(await world.one(second, south.user)).toBeNull();

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
    // Whoever takes the hospital over has its contracts and books to keep.
    expect(await world.one(second, south.user)).toMatchObject({ id: second });
    expect(await world.register(await world.doctor(null, west.clinicId), other, south.user)).toMatchObject({
      status: 'VALID',
    });
    expect(await breaks()).toEqual([]);
  });
});

describe('a township hospital that goes to another community', () => {
  it('edge-22 stays where it is until the day, and takes contracts, certificates, funds and pay along', async () => {
    const west = await world.township('W2');
    const two = await world.secondCommunity();
    const personId = await world.doctor(null, west.clinicId);
    const certificate = await world.register(personId, { clinicId: west.clinicId }, west.user);
    const at = { hospitalId: west.hospitalId, clinicId: west.clinicId };
    const { id } = await world.contract(personId, at, west.user);
    await world.event(id, 'SIGNED', { number: '合〔示例〕9号' }, west.user);
    await world.event(id, 'REGISTERED', { number: '登W2' }, 'HEALTH_BUREAU');
    await world.change('MOVE', west.hospitalId, {
      toCommunityId: two.communityId,
      effectiveOn: world.day(40),
    });

    const open = (user: string) =>
      world.ask<Refusable & RunAnswer>(q.OPEN_RUN, { hospitalId: west.hospitalId, month: world.month }, user);
    const receive = (user: string) => world.receive('FISCAL', '10.00', { hospitalId: west.hospitalId }, user);
    let assessed = -20;
    const assess = (user: string) => {
      const change = { type: 'ASSESSED', on: world.day((assessed += 1)), passed: true };
      const input = { id: newId(), certificateId: certificate.id, ...change };
      return world.ask<Refusable & CertificateAnswer>(q.CHANGE, { input }, user);
    };
    const seen = async (user: string) => [
      (await world.one(id, user))?.id ?? null,
      ...(await Promise.all(
        [q.CONTRACTS, q.CERTIFICATES].map((list) => world.ask<{ total: number }>(list, {}, user)),
      ).then((pages) => pages.map(({ total }) => total))),
      (await world.ask<unknown[]>(q.FUNDS, {}, user)).length,
    ];
    expect(await open(two.user)).toMatchObject({ code: 'INSTITUTION_UNKNOWN' });
    expect(await seen(two.user)).toEqual([null, 0, 0, 0]);
    for (const user of [west.user, 'hr']) {
      expect(await open(user)).toMatchObject({ expected: 1 });
      expect(await receive(user)).toHaveProperty('balanceYuan');
      expect(await assess(user)).toMatchObject({ id: certificate.id });
    }

    await world.moveTo(world.day(40));
    for (const user of [west.user, two.user]) {
      expect(await seen(user)).toEqual([id, 1, 1, 4]);
      expect(await open(user)).toMatchObject({ month: world.month });
      expect(await receive(user)).toHaveProperty('balanceYuan');
      expect(await assess(user)).toMatchObject({ id: certificate.id });
    }
    expect(await world.event(id, 'TERMINATED', { ending: 'AGREED' }, west.user)).toMatchObject({ id });
    // edge-23: what is done there now is no more to be seen from here.
    expect(await world.one(id, 'hr')).toBeNull();
    expect(await receive('hr')).toMatchObject({ code: 'INSTITUTION_UNKNOWN' });
    expect(await assess('hr')).toMatchObject({ code: 'CERTIFICATE_UNKNOWN' });
    expect(
      await world.query(
        `SELECT h.community_id AS communityId FROM audit_event e JOIN audit_chain h ON h.chain = e.chain
          WHERE e.type = 'village.contract-changed' AND e.payload LIKE ? ORDER BY e.id DESC LIMIT 1`,
        [`%${id}%`],
      ),
    ).toEqual([{ communityId: two.communityId }]);
    expect(await breaks()).toEqual([]);
  });
});

it('a certificate that goes to a clinic of another hospital is answered with, and then out of sight', async () => {
  const personId = await world.doctor();
  const { id } = await world.register(personId);
  const change = { type: 'MOVED', on: world.today, clinicId: world.elsewhereClinicId };
  const input = { id: newId(), certificateId: id, ...change };
  for (let sent = 0; sent < 2; sent += 1)
    expect(await world.ask(q.CHANGE, { input })).toMatchObject({ id, clinicName: '乙镇一村卫生所' });
  expect(await world.ask(q.CHANGE, { input: { ...input, id: newId() } })).toMatchObject({
    code: 'CERTIFICATE_UNKNOWN',
  });
});
