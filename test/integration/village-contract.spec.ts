import { AuditVerifier } from '../../libs/audit/index.js';
import { MatterRegistry } from '../../libs/approval/index.js';
import { newId } from '../../libs/database/index.js';
import {
  WorkCalendar,
  addDays,
  addMonths,
  calendarDate,
  writtenContractDue,
} from '../../libs/rules/index.js';
import { workYears } from '../support/county.js';
import * as q from './village-queries.js';
import type { CertificateAnswer, ContractAnswer, Refusable } from './village-queries.js';
import { SHARES, VillageWorld } from './village-world.js';

let world: VillageWorld;

beforeAll(async () => {
  world = await VillageWorld.start();
  await world.fill();
});
afterAll(() => world.close());

interface Preview {
  retiresOn: string | null;
  lastDay: string | null;
  notices: string[];
  warnings: { code: string; field: string | null }[];
}
const preview = (personId: string, change: object = {}) =>
  world.ask<Preview>(q.PREVIEW, { input: world.input(personId, change) });
const doctor = async (sixtyOn: Parameters<VillageWorld['doctor']>[0] = null) => {
  const personId = await world.doctor(sixtyOn);
  await world.register(personId);
  return personId;
};

describe('a contract of 乡聘村用', () => {
  it('goes from its case to being signed, registered and in force, and takes no 编制', async () => {
    const personId = await doctor();
    const before = await world.query('SELECT COUNT(*) AS n FROM establishment_entry');
    const opened = await world.contract(personId);
    expect(opened).toMatchObject({ status: 'APPROVED', actions: ['SIGN', 'TERMINATE', 'PRINT'] });
    const early = await world.event(opened.id, 'REGISTERED', { number: '登1' }, 'HEALTH_BUREAU');
    expect(early).toMatchObject({ code: 'NOT_IN_STATE' });
    const signed = await world.event(opened.id, 'SIGNED', { number: '合〔2026〕1号' });
    expect(signed).toMatchObject({ status: 'SIGNED' });
    expect(await world.event(opened.id, 'REGISTERED', { number: '登1' })).toMatchObject({
      code: 'NOT_REGISTRAR',
    });
    const registered = await world.event(opened.id, 'REGISTERED', { number: '登1' }, 'HEALTH_BUREAU');
    expect(registered).toMatchObject({ status: 'ACTIVE' });
    expect(registered.entries.map(({ type }) => type)).toEqual(['SIGNED', 'REGISTERED']);
    expect(await world.query('SELECT COUNT(*) AS n FROM establishment_entry')).toEqual(before);
    const other = await world.inForce(await doctor());
    const again = await world.contract(await doctor());
    await world.event(again.id, 'SIGNED', { number: '合2' });
    expect(await world.event(again.id, 'REGISTERED', { number: '登1' }, 'HEALTH_BUREAU')).toMatchObject({
      code: 'REGISTRATION_KNOWN',
    });
    expect(other.status).toBe('ACTIVE');
  });

  it('the same sending again is the same entry, and another under its id is refused', async () => {
    const { id } = await world.contract(await doctor());
    const input = { id: newId(), contractId: id, type: 'SIGNED', on: world.today, number: '合3' };
    const first = await world.ask<ContractAnswer>(q.RECORD, { input });
    expect(await world.ask(q.RECORD, { input })).toEqual(first);
    expect(await world.ask(q.RECORD, { input: { ...input, number: '合4' } })).toMatchObject({
      code: 'ID_REUSED',
    });
  });

  it.each([
    ['shares that do not sum', { fiscalYuan: '999.99' }, 'SHARES_DO_NOT_SUM'],
    ['three decimals', { fiscalYuan: '1000.001' }, 'FIELD_INVALID'],
    ['no end of a fixed term', { endOn: null }, 'TERM_REQUIRED'],
    ['an end of an open-ended one', { kind: 'OPEN_ENDED' }, 'TERM_NOT_USED'],
    ['a kind that there is not', { kind: 'CASUAL' }, 'FIELD_INVALID'],
    ['an agreement with somebody who is not yet retired', { kind: 'SERVICE_AGREEMENT' }, 'NOT_YET_RETIRED'],
    ['an identity number in the text', { reason: '张某 110101199003070000' }, 'FIELD_INVALID'],
  ])('is refused with %s', async (_, change, code) => {
    const refused = await world.submit(await doctor(), change);
    expect(refused).toMatchObject({ __typename: 'Refusal', code });
    expect(refused.message).toMatch(/[一-鿿]/);
  });

  it('needs a certificate that is valid at that clinic on that day', async () => {
    const personId = await world.doctor();
    expect(await world.submit(personId)).toMatchObject({ code: 'NO_VALID_CERTIFICATE' });
    await world.register(personId);
    expect(await world.submit(personId, { clinicId: world.secondClinicId })).toMatchObject({
      code: 'NO_VALID_CERTIFICATE',
      clause: '乡村医生从业管理条例 12、18',
    });
    const startOn = addMonths(world.today, 70);
    expect(await world.submit(personId, { startOn, endOn: addMonths(startOn, 12) })).toMatchObject({
      code: 'NO_VALID_CERTIFICATE',
    });
  });

  it('is written within one month: a start of before is refused, and a late signing needs its reason', async () => {
    const personId = await doctor();
    const startOn = addMonths(world.today, -2);
    expect(await world.submit(personId, { startOn })).toMatchObject({ code: 'WRITTEN_TOO_LATE' });
    const { id } = await world.contract(personId, { startOn: addDays(addMonths(world.today, -1), 1) });
    expect(await world.event(id, 'SIGNED', { number: '合5', on: world.day(1) })).toMatchObject({
      code: 'FUTURE_DAY',
    });
    expect(await world.event(id, 'SIGNED', { number: '合5' })).toMatchObject({ status: 'SIGNED' });
    const late = await world.contract(await doctor(), { startOn: addDays(addMonths(world.today, -1), 1) });
    const due = writtenContractDue(
      addDays(addMonths(world.today, -1), 1),
      1,
      new WorkCalendar({ completeYears: workYears() }),
    );
    expect(late).toMatchObject({ signBy: due, alerts: [] });
    await world.moveTo(due);
    expect((await world.one(late.id))?.alerts).toEqual([]);
    await world.moveTo(world.day(1));
    expect((await world.one(late.id))?.alerts[0]).toContain('已逾期');
    expect(await world.event(late.id, 'SIGNED', { number: '合6' })).toMatchObject({ code: 'SIGNED_LATE' });
    const signed = await world.event(late.id, 'SIGNED', { number: '合6', note: '本人外出' });
    expect(signed.entries[0]?.text).toContain('逾期订立');
  });

  it('another clinic of the hospital needs re-registration first', async () => {
    const personId = await world.doctor();
    const certificate = await world.register(personId);
    const { id } = await world.inForce(personId, { startOn: world.day(-10) });
    const clinicId = world.secondClinicId;
    expect(await world.event(id, 'MOVED', { clinicId })).toMatchObject({ code: 'NO_VALID_CERTIFICATE' });
    const input = { id: newId(), certificateId: certificate.id, type: 'MOVED', on: world.day(-1), clinicId };
    await world.ask(q.CHANGE, { input });
    expect(await world.one(id)).toMatchObject({ status: 'SUSPENDED' });
    const moved = await world.event(id, 'MOVED', { clinicId, on: world.day(-1) });
    expect(moved).toMatchObject({ status: 'ACTIVE', clinicName: '甲镇二村卫生所' });
  });

  it('of fifty callers who open a case for one person exactly one does', async () => {
    const personId = await doctor();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => world.submit(personId, { reason: newId() })),
    );
    expect(answers.filter(({ number }) => number)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ code }) => code ?? []))).toEqual(new Set(['CASE_UNDER_WAY']));
  });

  it('the database refuses a second live contract of one person, whoever of fifty comes with one', async () => {
    const personId = await doctor();
    const cases: string[] = [];
    for (let at = 0; at < 8; at += 1) cases.push((await world.submit(await doctor())).number ?? '');
    const handler = world.test.app.get(MatterRegistry, { strict: false }).of('VILLAGE_EMPLOYMENT');
    const ctx = await world.test.as('hr.town');
    const content = handler.parse(world.input(personId));
    const refs = await world.query(
      `SELECT id, number, community_id AS communityId, institution_id AS institutionId, 1 AS version
         FROM approval_case WHERE number IN (?)`,
      [cases],
    );
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, (_, at) =>
        world.transactions.run(async (tx) => {
          const ref = refs[at % refs.length] as unknown as Parameters<typeof handler.implement>[2];
          return handler.implement(tx, ctx, ref, content);
        }),
      ),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = tries.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    expect(reasons.every((reason) => reason.includes('LIVE_CONTRACT'))).toBe(true);
    expect(await world.query('SELECT id FROM village_contract WHERE person_id = ?', [personId])).toHaveLength(
      1,
    );
  });

  it('edge-40 at the third fixed term the open-ended contract is due unless the doctor asks otherwise', async () => {
    const personId = await doctor();
    const first = await world.contract(personId, { endOn: world.day(30) });
    const second = await world.contract(personId, {
      startOn: world.day(31),
      endOn: world.day(60),
      renewsId: first.id,
    });
    const third = { startOn: world.day(61), endOn: world.day(90), renewsId: second.id };
    const seen = await preview(personId, third);
    expect(seen.notices.join()).toContain('应当订立无固定期限合同');
    expect(seen.warnings.map(({ code }) => code)).toEqual(['OPEN_ENDED_ALERT']);
    expect(await world.submit(personId, third)).toMatchObject({
      code: 'OPEN_ENDED_ALERT',
      clause: '劳动合同法 14',
    });
    expect(
      await world.submit(personId, { ...third, startOn: world.day(100), endOn: world.day(120) }),
    ).toMatchObject({
      code: 'RENEWAL_GAP',
    });
    const asked = await world.submit(personId, { ...third, fixedTermByWorker: true });
    const { content } = await world.ask<{ content: { key: string; value: string }[] }>(q.CASE, {
      number: asked.number,
    });
    expect(content.find(({ key }) => key === 'fixedTermByWorker')?.value).toContain('本人书面提出');
    expect((await world.one(second.id))?.entries).toEqual([]);
    const open = await preview(await doctor(), { kind: 'OPEN_ENDED', endOn: null });
    expect(open.warnings).toEqual([]);
  });

  it('edge-40 a contract that follows on another is its renewal, whatever the form leaves out', async () => {
    const personId = await doctor();
    const { id } = await world.inForce(personId, { endOn: world.day(30) });
    const next = { startOn: world.day(31), endOn: world.day(60) };
    expect((await preview(personId, next)).warnings.map(({ code }) => code)).toEqual(['RENEWS_REQUIRED']);
    expect(await world.submit(personId, next)).toMatchObject({ code: 'RENEWS_REQUIRED', field: 'renewsId' });
    expect(await world.submit(personId, { ...next, renewsId: id })).toHaveProperty('number');
  });

  it('edge-38 ends on reaching the retirement age in mid-term, without severance', async () => {
    const sixtyOn = world.day(20);
    const personId = await doctor(sixtyOn);
    const seen = await preview(personId);
    expect(seen).toMatchObject({ retiresOn: sixtyOn, lastDay: addDays(sixtyOn, -1), warnings: [] });
    expect(seen.notices[0]).toContain('不论期限是否届满');
    const { id, lastDay } = await world.inForce(personId);
    expect(lastDay).toBe(addDays(sixtyOn, -1));
    await world.moveTo(addDays(sixtyOn, -1));
    expect(await world.one(id)).toMatchObject({ status: 'ACTIVE' });
    await world.moveTo(sixtyOn);
    expect(await world.one(id)).toMatchObject({ status: 'RETIRED', statusName: '到龄终止' });
    expect(await world.submit(personId, { startOn: world.today })).toMatchObject({
      code: 'RETIREMENT_REACHED',
    });
    const [settlement] = await world.ask<{ ending: string; severanceYuan: string }[]>(q.SETTLEMENTS, {
      contractId: id,
    });
    expect(settlement).toMatchObject({ ending: 'RETIRED', severanceYuan: '0.00' });
    const input = { id: newId(), contractId: id, ending: 'RETIRED', documentNumber: '结〔2026〕1号' };
    expect(await world.ask(q.SETTLE, { input })).toMatchObject({ status: 'SETTLED', severanceYuan: '0.00' });
    const agreement = { kind: 'SERVICE_AGREEMENT', startOn: world.today, endOn: world.day(300) };
    expect(await world.submit(personId, agreement)).toMatchObject({ __typename: 'ApprovalCase' });
  });

  it('edge-39 a lapsed certificate suspends practice while the contract remains, and renewal lifts it', async () => {
    const personId = await world.doctor();
    const validUntil = world.day(10);
    const certificate = await world.register(personId, { validUntil });
    expect(certificate).toMatchObject({ status: 'RENEWAL_DUE', nextDue: '证书到期', nextDueOn: validUntil });
    const { id } = await world.inForce(personId);
    await world.moveTo(addDays(validUntil, 1));
    const suspended = await world.one(id);
    expect(suspended).toMatchObject({ status: 'SUSPENDED', suspensions: [{ from: world.today }] });
    expect(suspended?.actions).toContain('TERMINATE');
    const on = addDays(world.today, 3);
    const input = { id: newId(), certificateId: certificate.id, type: 'RENEWED', on };
    expect(await world.ask<CertificateAnswer>(q.CHANGE, { input })).toMatchObject({ status: 'LAPSED' });
    await world.moveTo(on);
    expect(await world.one(id)).toMatchObject({ status: 'ACTIVE' });
  });

  it('is terminated for a reason of the county, and settled by the law’s formula', async () => {
    const personId = await doctor();
    const { id } = await world.inForce(personId, { startOn: addDays(addMonths(world.today, -1), 1) });
    expect(await world.event(id, 'TERMINATED', { ending: 'EXPIRED' })).toMatchObject({
      code: 'ENDING_UNKNOWN',
    });
    await world.event(id, 'TERMINATED', { ending: 'AGREED' });
    await world.moveTo(world.day(1));
    expect(await world.one(id)).toMatchObject({ status: 'TERMINATED' });
    const settled = await world.ask<Refusable & ContractAnswer>(q.SETTLE, {
      input: { id: newId(), contractId: id, ending: 'AGREED', documentNumber: '结〔2026〕2号' },
    });
    expect(settled).toMatchObject({ status: 'SETTLED', severanceYuan: '1500.00' });
    expect(settled.severanceFormula).toContain('计0.5个月 × 月工资3,000.00元 = 1,500.00元');
    // Whoever was let go may be employed again from the day after.
    expect(await world.submit(personId, { startOn: world.today })).toMatchObject({
      __typename: 'ApprovalCase',
    });
  });

  describe('years of service', () => {
    const settle = (contractId: string, ending: string) =>
      world.ask<Refusable & ContractAnswer>(q.SETTLE, {
        input: { id: newId(), contractId, ending, documentNumber: '结〔2026〕3号' },
      });
    const short = async () => {
      const personId = await doctor();
      const [startOn, endOn] = [world.day(-5), world.day(2)];
      const { id } = await world.inForce(personId, { startOn, endOn });
      return { personId, id, startOn };
    };
    const ended = async (personId: string, renewsId: string, startOn: string) => {
      const renewal = { startOn, endOn: world.day(60), renewsId };
      const { id } = await world.inForce(personId, renewal);
      if (startOn > world.today) await world.moveTo(calendarDate(startOn));
      await world.event(id, 'TERMINATED', { ending: 'AGREED' });
      return id;
    };

    it('of a renewed contract are settled once, with the renewal', async () => {
      const { personId, id, startOn } = await short();
      const next = await ended(personId, id, world.day(3));
      expect(await world.one(id)).toMatchObject({ status: 'EXPIRED' });
      expect((await world.one(id))?.actions).not.toContain('SETTLE');
      expect(await settle(id, 'NOT_RENEWED')).toMatchObject({ code: 'SETTLED_WITH_RENEWAL' });
      await world.moveTo(world.day(1));
      const settled = await settle(next, 'AGREED');
      expect(settled.severanceFormula).toContain(`工作年限${startOn}至`);
    });

    it('that were compensated are not counted again by a later renewal', async () => {
      const { personId, id } = await short();
      await world.moveTo(world.day(3));
      expect(await settle(id, 'NOT_RENEWED')).toMatchObject({ severanceYuan: '1500.00' });
      const startOn = world.today;
      const next = await ended(personId, id, startOn);
      await world.moveTo(world.day(1));
      expect((await settle(next, 'AGREED')).severanceFormula).toContain(`工作年限${startOn}至`);
    });

    it('go on in another renewal where the first was given up before its first day', async () => {
      const { personId, id, startOn } = await short();
      const first = await world.contract(personId, { startOn: world.day(3), renewsId: id });
      expect(await world.one(id)).toMatchObject({ alerts: [], renewedByCaseNumber: first.caseNumber });
      const givenUp = await world.event(first.id, 'TERMINATED', { ending: 'NOT_SIGNED', on: world.day(2) });
      expect(givenUp).toMatchObject({ status: 'TERMINATED', actions: ['PRINT'] });
      expect(await world.event(first.id, 'SIGNED', { number: '合〔示例〕2号' })).toMatchObject({
        code: 'NOT_IN_STATE',
      });
      const open = await world.one(id);
      expect(open).toMatchObject({ alerts: [`${world.day(2)}届满`], renewedByCaseNumber: null });
      expect(open?.actions).toContain('RENEW');
      const next = await ended(personId, id, world.day(3));
      expect(await world.submit(personId, { startOn: world.day(3), renewsId: id })).toMatchObject({
        code: 'RENEWED_ALREADY',
      });
      await world.moveTo(world.day(1));
      expect((await settle(next, 'AGREED')).severanceFormula).toContain(`工作年限${startOn}至`);
    });

    it('are settled where the renewal was given up unsigned', async () => {
      const { personId, id } = await short();
      const renewal = await world.contract(personId, { startOn: world.day(3), renewsId: id });
      await world.event(renewal.id, 'TERMINATED', { ending: 'NOT_SIGNED', on: world.day(2) });
      await world.moveTo(world.day(3));
      expect(await settle(id, 'NOT_RENEWED')).toMatchObject({ status: 'SETTLED' });
    });
  });

  it('its pay is changed from a month on, by a document', async () => {
    const { id } = await world.inForce(await doctor());
    const change = { ...SHARES, grossYuan: '3200.00', fiscalYuan: '1200.00', fromMonth: world.month };
    expect(await world.event(id, 'PAY_CHANGED', change)).toMatchObject({ code: 'TEXT_REQUIRED' });
    const changed = await world.event(id, 'PAY_CHANGED', { ...change, documentNumber: '纪要〔2026〕3号' });
    expect(changed).toMatchObject({ grossYuan: '3200.00' });
  });

  it('is printed by the county’s template, numbers in the clear only by right, and each printing is told', async () => {
    const { id } = await world.contract(await doctor());
    interface Text {
      code?: string;
      parties: string;
      clauses: { text: string }[];
    }
    const print = (withNumbers: boolean, user: string) =>
      world.ask<Text>(q.PRINT, { contractId: id, withNumbers }, user);
    const masked = await print(false, 'auditor');
    expect(masked.parties).toMatch(/\*{10,}/);
    expect(masked.clauses.map(({ text }) => text).join()).toContain('叁仟元整');
    expect(await print(true, 'auditor')).toMatchObject({ code: 'CONTRACT_UNKNOWN' });
    expect((await print(true, 'hr.town')).parties).toMatch(/\d{17}[\dX]/);
    const told = await world.query(
      "SELECT payload FROM audit_event WHERE type = 'village.contract-printed' ORDER BY id",
    );
    expect(told).toHaveLength(2);
    expect(JSON.stringify(told)).not.toMatch(/\d{17}[\dX]/);
  });
});

describe('sight', () => {
  it('edge-23 other hospitals and communities see nothing of it', async () => {
    const { id } = await world.contract(await doctor());
    for (const user of ['hr.elsewhere', 'hr.b', 'auditor.b']) {
      expect(await world.one(id, user)).toBeNull();
      expect(await world.ask<{ total: number }>(q.CONTRACTS, {}, user)).toMatchObject({ total: 0 });
      expect(await world.ask<{ total: number }>(q.CERTIFICATES, {}, user)).toMatchObject({ total: 0 });
    }
    expect(await world.event(id, 'SIGNED', { number: '合9' }, 'hr.elsewhere')).toMatchObject({
      code: 'CONTRACT_UNKNOWN',
    });
    expect(await world.submit(await doctor(), {}, 'hr.elsewhere')).toMatchObject({
      code: 'INSTITUTION_UNKNOWN',
    });
    expect(await world.one(id, 'auditor')).toMatchObject({ id, actions: [] });
    const closed = await (await world.as('PARTY_COMMITTEE.clerk')).post(q.CONTRACTS);
    expect(closed.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('edge-23 who decides on the case sees the case, and the contract only by the right on it', async () => {
    const { id, caseNumber } = await world.contract(await doctor());
    interface Seen {
      number: string;
      villageContract: ContractAnswer | null;
    }
    const seen = (user: string) => world.ask<Seen>(q.CASE, { number: caseNumber }, user);
    expect(await seen('PARTY_COMMITTEE.clerk')).toMatchObject({ number: caseNumber, villageContract: null });
    expect((await seen('auditor')).villageContract?.id).toBe(id);
  });

  it('edge-23 a preview tells the officer of another hospital nothing of the person', async () => {
    const personId = await doctor();
    const { caseNumber } = await world.contract(personId);
    for (const clinicId of [world.elsewhereClinicId, world.clinicId]) {
      const input = world.input(personId, { hospitalId: world.elsewhereId, clinicId });
      const seen = await world.ask<Preview>(q.PREVIEW, { input }, 'hr.elsewhere');
      expect(seen).toMatchObject({
        retiresOn: null,
        lastDay: null,
        notices: [],
        warnings: [{ code: 'PERSON_UNKNOWN' }],
      });
      expect(JSON.stringify(seen)).not.toContain(caseNumber);
    }
  });

  it('lists by filter, order and page', async () => {
    const all = await world.ask<{ total: number; items: ContractAnswer[] }>(q.CONTRACTS, {
      page: { first: 200 },
    });
    expect(all.total).toBe(all.items.length);
    const settled = await world.ask<{ items: ContractAnswer[] }>(q.CONTRACTS, {
      filter: { status: 'SETTLED' },
    });
    expect(settled.items.every(({ status }) => status === 'SETTLED')).toBe(true);
    const paged = await world.ask<{ items: ContractAnswer[] }>(q.CONTRACTS, {
      sort: 'END',
      page: { first: 2, offset: 1 },
    });
    const days = paged.items.map(({ lastDay }) => lastDay ?? '9999');
    expect(days).toEqual([...days].sort());
  });
});

describe('the record', () => {
  it('only grows, and agrees with the trail', async () => {
    for (const sql of [
      "UPDATE village_contract SET person_name = 'x'",
      'DELETE FROM village_contract_event',
      'DELETE FROM village_certificate_event',
    ])
      await expect(world.query(sql)).rejects.toThrow(/append-only/);
    const verifier = world.test.app.get(AuditVerifier, { strict: false });
    const { breaks } = await world.transactions.run((tx) => verifier.verify(tx));
    expect(breaks).toEqual([]);
  });

  it('names the row that was changed behind the application’s back', async () => {
    const verifier = world.test.app.get(AuditVerifier, { strict: false });
    const [row] = await world.query('SELECT id FROM village_contract LIMIT 1');
    await world.query('DROP TRIGGER village_contract_no_update');
    await world.query('UPDATE village_contract SET end_on = NULL WHERE id = ?', [row?.['id']]);
    const { breaks } = await world.transactions.run((tx) => verifier.verify(tx));
    expect(breaks.map(({ entry }) => entry)).toEqual(
      expect.arrayContaining([`village_contract#${String(row?.['id'])}`, 'village_contract']),
    );
  });
});
