import { AuthService, ContextFactory, allowsRow } from '../../libs/access/index.js';
import type { RequestContext } from '../../libs/context/index.js';
import { PersonalDataCipher, TransactionRunner } from '../../libs/database/index.js';
import { Organization, PolicyReader, Registrar, WorkCalendars } from '../../libs/organization/index.js';
import { StaffService } from '../../libs/organization/staff/staff.service.js';
import { StructureService } from '../../libs/organization/structure.service.js';
import { calendarDate, residentIdProblem } from '../../libs/rules/index.js';
import { demoPassword } from '../../apps/cli/demo/county/account-seeder.js';
import { accounts } from '../../apps/cli/demo/mingxi/accounts.js';
import { seedOrganization } from '../../apps/cli/demo/mingxi/organization.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { makeCounty } from '../support/county.js';
import type { TestCounty } from '../support/county.js';

const PAGE = { first: 50, offset: 0 };

describe('organisation of the demo county beside another one', () => {
  let world: TestApp;
  let other: TestCounty;
  let organization: Organization;
  let transactions: TransactionRunner;
  let communityId: string;
  let today: string;

  const as = async (username: string): Promise<RequestContext> => {
    const contexts = world.app.get(ContextFactory);
    const password = demoPassword(world.app.get(PersonalDataCipher), { username });
    const { secret } = await world.app
      .get(AuthService)
      .signIn(await contexts.forSecret(null), username, password);
    return contexts.forSecret(secret);
  };
  const query = <T>(sql: string, params: unknown[] = []): Promise<T[]> =>
    transactions.reader.query(sql, params);

  beforeAll(async () => {
    world = await startApp();
    organization = world.app.get(Organization);
    transactions = world.app.get(TransactionRunner);
    await seedOrganization(world.app);
    other = await makeCounty(world.app, 'B');
    communityId = (await organization.communityByCode(transactions.reader, 'MX'))?.id ?? '';
    ({ today } = await world.app.get(ContextFactory).forSystem());
  });
  afterAll(() => world.close());

  it('is seeded once: the same people, whose numbers are well-formed and nowhere in the clear', async () => {
    const before = await query('SELECT COUNT(*) AS n FROM person');
    await seedOrganization(world.app);
    expect(await query('SELECT COUNT(*) AS n FROM person')).toEqual(before);
    const people = await query<{ id_number: string; id_number_masked: string; phone_masked: string }>(
      'SELECT id_number, id_number_masked, phone_masked FROM person WHERE phone IS NOT NULL',
    );
    expect(people.length).toBeGreaterThan(550);
    const cipher = world.app.get(PersonalDataCipher);
    for (const person of people) {
      expect(person.id_number_masked).toMatch(/^3\*{16}[\dX]$/);
      expect(person.phone_masked).toMatch(/^100\*{4}\d{4}$/);
      const plain = cipher.decrypt('person.id_number', person.id_number);
      expect(person.id_number).not.toContain(plain);
      expect(residentIdProblem(plain, calendarDate(today))).toBeNull();
    }
  });

  it('has every member and body of 003, and village doctors without 编制', async () => {
    const institutions = await organization.institutionsOf(transactions.reader, communityId, today);
    const kinds = (kind: string) => institutions.filter((one) => one.kind === kind).length;
    expect([kinds('LEAD_HOSPITAL'), kinds('COUNTY_HOSPITAL'), kinds('COMMUNITY_HEALTH_CENTER')]).toEqual([
      1, 1, 1,
    ]);
    expect([kinds('TOWNSHIP_HOSPITAL'), kinds('VILLAGE_CLINIC')]).toEqual([8, 30]);
    for (const code of ['PARTY_COMMITTEE', 'LEADING_GROUP']) {
      const body = await organization.bodyByCode(transactions.reader, communityId, code);
      const seats = await organization.seatsOf(transactions.reader, body?.id ?? '', today);
      expect(seats.filter(({ isVoting }) => isVoting)).toHaveLength(9);
      expect(seats.filter(({ isClerk }) => isClerk)).toHaveLength(1);
      expect(seats.every(({ personName }) => personName !== null)).toBe(true);
    }
    expect(
      await query(`SELECT DISTINCT e.establishment_type AS type FROM employment e
                     JOIN institution i ON i.id = e.institution_id WHERE i.kind = 'VILLAGE_CLINIC'`),
    ).toEqual([{ type: 'NONE' }]);
  });

  it.each(accounts.map(({ username }) => username))(
    'lets %s sign in and see the county',
    async (username) => {
      const ctx = await as(username);
      expect(ctx.actor?.displayName).toMatch(/[示例演样]/);
      expect(ctx.ability.can('read', 'Institution')).toBe(true);
    },
  );

  it('edge-23: authority in one community gives no view of another', async () => {
    const staff = world.app.get(StaffService);
    const structure = world.app.get(StructureService);
    for (const username of ['hr', 'party.clerk', 'leading.chair', 'auditor', 'admin']) {
      const ctx = await as(username);
      expect(allowsRow(ctx.ability, 'read', 'Staff', { communityId })).toBe(true);
      expect(allowsRow(ctx.ability, 'read', 'Staff', { communityId: other.communityId })).toBe(false);
      const communities = new Set((await structure.institutions(ctx)).map((one) => one.communityId));
      expect(communities).toEqual(new Set([communityId]));
    }
    const stranger = await world.as(other.users['hr'] ?? '');
    expect(await staff.count(stranger, null)).toBe(0);
    expect(await staff.list(stranger, { text: '示' }, 'NAME', PAGE)).toEqual([]);
    expect((await structure.bodies(stranger)).map(({ id }) => id)).toHaveLength(6);
  });

  it('shows a township HR officer the people of that township only, and no import', async () => {
    const ctx = await as('hr.gaiyang');
    const staff = world.app.get(StaffService);
    const items = await staff.list(ctx, null, 'STAFF_NUMBER', { first: 200, offset: 0 });
    expect(new Set(items.map(({ institutionName }) => institutionName))).toEqual(new Set(['盖洋中心卫生院']));
    expect(items).toHaveLength(await staff.count(ctx, null));
    expect(ctx.ability.can('import', 'Staff')).toBe(false);
    expect((await as('hr')).ability.can('import', 'Staff')).toBe(true);
  });

  it('finds people by name, pinyin, initials and staff number; wildcards are letters', async () => {
    const ctx = await as('hr');
    const staff = world.app.get(StaffService);
    const [sample] = await staff.list(ctx, null, 'NAME', PAGE);
    const [row] = await query<{ pinyin: string; initials: string }>(
      'SELECT pinyin, initials FROM employment WHERE staff_number = ?',
      [sample?.staffNumber],
    );
    for (const text of [
      sample?.name,
      sample?.name.slice(1),
      row?.pinyin,
      row?.initials,
      sample?.staffNumber,
      sample?.staffNumber.toLowerCase(),
    ]) {
      const found = await staff.list(ctx, { text }, 'STAFF_NUMBER', { first: 200, offset: 0 });
      expect(found.map(({ id }) => id)).toContain(sample?.id);
    }
    expect(await staff.count(ctx, { text: '%' })).toBe(0);
    expect(await staff.count(ctx, { text: '_' })).toBe(0);
    const seniors = await staff.list(ctx, { titleLevel: 'SENIOR' }, 'INSTITUTION', { first: 200, offset: 0 });
    expect(new Set(seniors.map(({ titleLevelName }) => titleLevelName))).toEqual(new Set(['正高级']));
    expect(seniors).toHaveLength(await staff.count(ctx, { titleLevel: 'SENIOR' }));
  });

  it('edge-21: a renamed institution keeps its id and shows the name of the day', async () => {
    const registrar = world.app.get(Registrar);
    const [institution] = (await organization.institutionsOf(transactions.reader, communityId, today)).filter(
      ({ code }) => code === 'MX18',
    );
    const id = institution?.id ?? '';
    await transactions.run((tx) =>
      registrar.rename(tx, id, { name: '夏坊中心卫生院', shortName: '夏坊', from: '2026-01-01' }),
    );
    expect((await organization.institution(transactions.reader, id, '2025-12-31'))?.name).toBe('夏坊卫生院');
    expect((await organization.institution(transactions.reader, id, '2026-01-01'))?.name).toBe(
      '夏坊中心卫生院',
    );
    expect(await organization.institutionsOf(transactions.reader, communityId, '2026-01-01')).toHaveLength(
      41,
    );
  });

  it('gives and takes rights with the seat, at once and by day', async () => {
    const registrar = world.app.get(Registrar);
    const body = await organization.bodyByCode(transactions.reader, communityId, 'SECRETARIAT');
    const [seat] = await organization.seatsOf(transactions.reader, body?.id ?? '', today);
    const before = await as('secretariat.director');
    expect(before.ability.can('read', 'Body')).toBe(true);
    const successor = (await as('filing.bianban')).actor?.personId ?? '';
    await transactions.run((tx) =>
      registrar.appoint(tx, { seatId: seat?.seatId ?? '', personId: successor, from: today }),
    );
    expect((await as('secretariat.director')).ability.can('read', 'Body')).toBe(false);
    const held = await organization.seatsHeldBy(transactions.reader, successor, today);
    expect(held.map(({ bodyCode }) => bodyCode).sort()).toEqual(['ESTABLISHMENT_OFFICE', 'SECRETARIAT']);
    const old = await organization.seatsHeldBy(
      transactions.reader,
      before.actor?.personId ?? '',
      '2025-12-31',
    );
    expect(old.map(({ bodyCode }) => bodyCode)).toEqual(['SECRETARIAT']);
  });

  it('changes the 编制 type from a day on and keeps what was before; one home at a time', async () => {
    const [row] = await query<{ personId: string }>(
      "SELECT person_id AS personId FROM employment WHERE establishment_type = 'CONTRACT' LIMIT 1",
    );
    const personId = row?.personId ?? '';
    const change = (from: string) =>
      transactions.run((tx) =>
        organization.setEstablishmentType(tx, { personId, establishmentType: 'INSTITUTION', from }),
      );
    await change('2026-07-01');
    const typeOn = async (on: string) =>
      (await organization.personWithHome(transactions.reader, personId, on))?.establishmentType;
    expect([await typeOn('2026-06-30'), await typeOn('2026-07-01')]).toEqual(['CONTRACT', 'INSTITUTION']);
    await expect(change('2026-06-01')).rejects.toMatchObject({ detail: { code: 'LATER_CHANGE_EXISTS' } });
    await expect(change('1990-01-01')).rejects.toMatchObject({ detail: { code: 'NOT_EMPLOYED' } });
    const spans = await query<{ from: string; to: string | null }>(
      'SELECT valid_from AS `from`, valid_to AS `to` FROM employment WHERE person_id = ? ORDER BY valid_from',
      [personId],
    );
    expect(spans.map(({ to }) => to)).toEqual(['2026-06-30', null]);
  });

  it('knows who serves elsewhere, and relatives in both directions', async () => {
    const [row] = await query<{ a: string; b: string }>(
      'SELECT person_a_id AS a, person_b_id AS b FROM kinship LIMIT 1',
    );
    expect(await organization.relativesOf(transactions.reader, [row?.a ?? ''])).toEqual([row?.b]);
    expect(await organization.relativesOf(transactions.reader, [row?.b ?? ''])).toEqual([row?.a]);
    const [township] = (await organization.institutionsOf(transactions.reader, communityId, today)).filter(
      ({ code }) => code === 'MX13',
    );
    const ctx = await as('hr');
    const [person] = await world.app
      .get(StaffService)
      .list(ctx, null, 'STAFF_NUMBER', { first: 1, offset: 30 });
    const sourceId = person?.id ?? '';
    const place = {
      personId: sourceId,
      institutionId: township?.id ?? '',
      fromOn: today,
      toOn: '2099-12-31',
      sourceId,
    };
    await transactions.run((tx) => organization.serveAt(tx, place));
    await transactions.run((tx) => organization.serveAt(tx, place));
    const found = () =>
      world.app.get(StaffService).list(ctx, { text: person?.staffNumber }, 'STAFF_NUMBER', PAGE);
    expect(await found()).toMatchObject([{ onPosting: true, servingInstitutionName: '胡坊卫生院' }]);
    await transactions.run((tx) => organization.endServing(tx, sourceId, '2020-01-01'));
    expect(await found()).toMatchObject([
      { onPosting: false, servingInstitutionName: person?.institutionName },
    ]);
  });

  it('reads policy by county and day, and refuses in Chinese what the county has not decided', async () => {
    const policies = world.app.get(PolicyReader);
    const { reader } = transactions;
    expect(await policies.value(reader, communityId, 'establishment.cap_mode', today)).toMatchObject({
      value: 'COMMUNITY',
      documentNumber: '明卫〔2025〕9号',
      isDemo: false,
    });
    await expect(
      policies.value(reader, communityId, 'establishment.cap_mode', '2024-12-31'),
    ).rejects.toMatchObject({
      detail: { code: 'POLICY_MISSING' },
    });
    expect(await policies.find(reader, other.communityId, 'establishment.cap_mode', today)).toBeNull();
    await transactions.run((tx) =>
      world.app.get(Registrar).policy(tx, {
        profileCode: 'MINGXI',
        key: 'calendar.workDays',
        value: { overrides: [{ date: '2026-03-04', working: false }], completeYears: [] },
        documentNumber: '明政办〔2026〕1号',
        validFrom: '2026-03-01',
        isDemo: true,
      }),
    );
    const calendars = world.app.get(WorkCalendars);
    const isWorking = async (on: string) =>
      (await calendars.of(reader, communityId, on)).isWorkingDay(calendarDate('2026-03-04'));
    expect([await isWorking('2026-02-28'), await isWorking('2026-03-01')]).toEqual([true, false]);
    await expect(query("UPDATE policy_parameter SET value = '1'")).rejects.toThrow(/append-only/);
    await expect(query('DELETE FROM policy_parameter')).rejects.toThrow(/append-only/);
  });
});
