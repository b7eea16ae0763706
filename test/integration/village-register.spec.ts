import { newId } from '../../libs/database/index.js';
import { addDays, addMonths } from '../../libs/rules/index.js';
import * as q from './village-queries.js';
import type { CertificateAnswer, Refusable } from './village-queries.js';
import { VillageWorld } from './village-world.js';

let world: VillageWorld;

beforeAll(async () => {
  world = await VillageWorld.start();
});
afterAll(() => world.close());

const change = (certificateId: string, input: object, user = 'hr.town') =>
  world.ask<Refusable & CertificateAnswer>(
    q.CHANGE,
    { input: { id: newId(), certificateId, on: world.today, ...input } },
    user,
  );

describe('the register of certificates', () => {
  it('keeps number, dates and clinic; the number is masked, encrypted, and shown by right only', async () => {
    const personId = await world.doctor();
    const made = await world.register(personId, { number: 'SL20260001' });
    expect(made).toMatchObject({
      numberMasked: 'SL******01',
      clinicName: '甲镇一村卫生所',
      status: 'VALID',
      validUntil: addDays(addMonths(world.day(-300), 60), -1),
    });
    const [row] = await world.query('SELECT number FROM village_certificate WHERE id = ?', [made.id]);
    expect(String(row?.['number'])).toMatch(/^v1\./);
    const reveal = (user: string) => world.ask<{ number?: string }>(q.REVEAL, { id: made.id }, user);
    expect(await reveal('hr.town')).toMatchObject({ number: 'SL20260001' });
    expect(await reveal('HEALTH_BUREAU')).toMatchObject({ number: 'SL20260001' });
    const denied = await (await world.as('auditor')).post(q.REVEAL, { id: made.id });
    expect(denied.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await reveal('hr.elsewhere')).toMatchObject({ code: 'CERTIFICATE_UNKNOWN' });
    const told = await world.query("SELECT payload FROM audit_event WHERE type LIKE 'village.%'");
    expect(JSON.stringify(told)).not.toContain('SL20260001');
    expect(await world.register(await world.doctor(), { number: 'sl20260001' })).toMatchObject({
      code: 'CERTIFICATE_KNOWN',
    });
  });

  it('registers a number once, however many come with it at once', async () => {
    const people = await Promise.all(Array.from({ length: 50 }, () => world.doctor()));
    const answers = await Promise.all(
      people.map((personId) => world.register(personId, { number: 'SL-ONCE-ONLY' })),
    );
    expect(answers.filter(({ status }) => status)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ code }) => code ?? []))).toEqual(new Set(['CERTIFICATE_KNOWN']));
  });

  it('is re-registered in its window, assessed, taken again within half a year, and cancelled', async () => {
    const { id } = await world.register(await world.doctor(), { validUntil: world.day(80) });
    const due = await world.ask<{ items: CertificateAnswer[] }>(q.CERTIFICATES, { filter: { due: true } });
    expect(due.items.map((one) => one.id)).toContain(id);
    expect(await change(id, { type: 'RENEWED', on: world.day(80) })).toMatchObject({ code: 'TERMS_OVERLAP' });
    const renewed = await change(id, { type: 'RENEWED', on: world.day(81) });
    expect(renewed).toMatchObject({ status: 'VALID', validUntil: addDays(addMonths(world.day(81), 60), -1) });
    const failed = await change(id, { type: 'ASSESSED', on: world.day(-200), passed: false });
    expect(failed).toMatchObject({
      nextDue: '再次考核',
      assessmentDueOn: addMonths(world.day(-200), 6),
    });
    expect(await change(id, { type: 'ASSESSED', passed: true })).toMatchObject({ code: 'RETAKE_OVER' });
    const cancelled = await change(id, { type: 'CANCELLED' });
    expect(cancelled).toMatchObject({ status: 'LAPSED', statusName: '已注销' });
    expect(await change(id, { type: 'ASSESSED', passed: true })).toMatchObject({
      code: 'CERTIFICATE_CANCELLED',
    });
    expect(cancelled.entries.map(({ type }) => type)).toEqual([
      'REGISTERED',
      'RENEWED',
      'ASSESSED',
      'CANCELLED',
    ]);
  });

  it.each([
    ['a kind that there is not', { kind: 'SHAMAN' }, 'kind'],
    ['a number of blanks', { number: '　' }, 'number'],
    ['a number with signs', { number: 'SL 2026/1' }, 'number'],
    ['a day to come', () => ({ validFrom: world.day(1) }), 'validFrom'],
    ['an end before the start', () => ({ validUntil: world.day(-400) }), undefined],
    ['a hospital for a clinic', () => ({ clinicId: world.county.townshipId }), 'clinicId'],
  ])('refuses %s', async (_, given, field) => {
    const wrong = typeof given === 'function' ? given() : given;
    const refused = await world.register(await world.doctor(), wrong);
    expect(refused.__typename).toBe('Refusal');
    expect(refused.message).toMatch(/[一-鿿]/);
    if (field) expect(refused.field).toBe(field);
  });

  it('is kept by the hospital and the registrar; people of other hospitals cannot be named', async () => {
    const stranger = await world.doctor(null, world.elsewhereId);
    expect(await world.register(stranger)).toMatchObject({ code: 'PERSON_UNKNOWN' });
    expect(await world.register(await world.doctor(), {}, 'HEALTH_BUREAU')).toMatchObject({
      status: 'VALID',
    });
    expect(await world.register(await world.doctor(), {}, 'hr.elsewhere')).toMatchObject({
      code: 'CLINIC_UNKNOWN',
    });
    const closed = await (
      await world.as('auditor')
    ).post(q.REGISTER, {
      input: world.certificateInput(stranger),
    });
    expect(closed.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is listed by what falls due next, and taken out as a spreadsheet', async () => {
    const { items } = await world.ask<{ items: CertificateAnswer[] }>(q.CERTIFICATES, {
      page: { first: 200 },
    });
    const days = items.map(({ nextDueOn }) => nextDueOn ?? '9999-12-31');
    expect(days).toEqual([...days].sort());
    const file = await fetch(`${world.baseUrl}/exports/village-certificates.xlsx?due=true`, {
      headers: (await world.as('hr.town')).cookieHeader(),
    });
    expect([file.status, file.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('spreadsheet'),
    ]);
  });
});
