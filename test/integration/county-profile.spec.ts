import { exampleOf } from '../../apps/cli/demo/example-profile.js';
import { loadProfile } from '../../apps/cli/county/load-profile.js';
import { checkProfile } from '../../apps/cli/county/read-profile.js';
import type { CountyProfile } from '../../apps/cli/county/profile.js';
import { TransactionRunner } from '../../libs/database/index.js';
import { Organization, Registrar } from '../../libs/organization/index.js';
import { calendarDate, makeResidentId } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

const SHA = 'a'.repeat(64);
let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

/** A county of the operator's own, made from the sample. */
function profile(): CountyProfile {
  const sample = structuredClone(exampleOf('ganzhou'));
  const birthDate = '1975-03-04';
  const idNumber = makeResidentId('360730', calendarDate(birthDate), 11);
  return {
    ...sample,
    county: { code: '360730', name: '某县', profileCode: 'MOU' },
    community: { code: 'MO', name: '某县紧密型县域医共体' },
    people: [{ key: '卫健委主任', name: '某某', gender: 'MALE', birthDate, idNumber, phone: null }],
  };
}

describe('a county profile', () => {
  it('is loaded in one go, again without any change, and the trail says what was loaded', async () => {
    const file = checkProfile(JSON.parse(JSON.stringify(profile())));
    const first = await loadProfile(test.app, file, SHA);
    expect(first.changes).toMatchObject({
      县: 1,
      医共体: 1,
      机构: 10,
      人员: 1,
      审批流程: 11,
      决策与办理机构: 20,
    });
    const again = await loadProfile(test.app, file, SHA);
    expect(again.changes).toEqual({});
    const rows: { summary: string; payload: string }[] = await test.app
      .get(TransactionRunner)
      .reader.query("SELECT summary, payload FROM audit_event WHERE type = 'county.loaded'");
    expect(rows).toHaveLength(1);
    expect(rows[0]?.payload).toContain(SHA);
    expect(rows[0]?.payload).not.toContain(file.people[0]?.idNumber);
  });

  it('fills seats when their people are known, and publishes a changed chain as the next version', async () => {
    const file = profile();
    const office = file.bodies.find(({ code }) => code === 'MANAGEMENT_OFFICE');
    const [head, clerk] = office?.seats ?? [];
    if (!office || !head || !clerk) throw new Error('the sample has lost its office');
    head.holder = { person: '卫健委主任' };
    clerk.holder = { staffNumber: 'MO-1' };
    const [chain] = file.chains;
    if (chain) chain.name = '统一调配流程（修订）';
    const report = await loadProfile(test.app, checkProfile(file), SHA);
    expect(report.changes).toEqual({ 席位任职: 1, 审批流程: 1 });
    expect(report.notices).toEqual([expect.stringContaining('没有找到 工号 MO-1')]);
    const organization = test.app.get(Organization, { strict: false });
    const { reader } = test.app.get(TransactionRunner);
    const community = await organization.communityByCode(reader, 'MO');
    const body = await organization.bodyByCode(reader, community?.id ?? '', 'MANAGEMENT_OFFICE');
    const seats = await organization.seatsOf(reader, body?.id ?? '', '2026-01-01');
    expect(seats.map(({ personName }) => personName)).toEqual(['某某', null]);
  });

  it('tells of a verified figure that was all there was to load', async () => {
    const file = profile();
    const [figure] = file.verified;
    if (!figure) throw new Error('the sample has lost its figures');
    file.verified.push({ ...figure, count: figure.count + 1, effectiveFrom: '2026-01-01' });
    expect((await loadProfile(test.app, checkProfile(file), SHA)).changes).toMatchObject({ 核定数: 1 });
    expect((await loadProfile(test.app, checkProfile(file), SHA)).changes).not.toHaveProperty('核定数');
  });

  it('refuses a chain from an earlier day than the newest one, which would never be in force', async () => {
    const file = profile();
    const [chain] = file.chains;
    if (!chain) throw new Error('the sample has lost its chains');
    chain.name = '统一调配流程（再修订）';
    chain.validFrom = '2019-12-31';
    const { validFrom } = profile().chains[0] ?? {};
    const words = new RegExp(`“统一调配流程（再修订）”.*自 ${String(validFrom)} 起.*自 2019-12-31 起`);
    for (let times = 0; times < 2; times += 1)
      await expect(loadProfile(test.app, checkProfile(file), SHA)).rejects.toThrow(words);
  });

  it('says what of the file is not taken over, and never that all agrees then', async () => {
    const file = profile();
    const agreed = await loadProfile(test.app, checkProfile({ ...file, chains: [] }), SHA);
    expect([agreed.changes, agreed.text]).toEqual([{}, ['与库中一致，未作改动']]);
    const office = file.departments[0];
    const [lead, other] = file.institutions;
    if (!office || !lead || !other) throw new Error('the sample has lost its institutions');
    file.county.name = '某市';
    file.community.name = '某市医共体';
    other.parent = lead.code;
    office.kind = office.kind === 'NURSING' ? 'CLINICAL' : 'NURSING';
    const report = await loadProfile(test.app, checkProfile({ ...file, chains: [] }), SHA);
    expect(report.changes).toEqual({});
    expect(report.notices).toEqual([
      '县 360730 已登记为“某县”，文件中的名称“某市”未采用',
      '医共体 MO 已登记为“某县紧密型县域医共体”，文件中的名称“某市医共体”未采用',
      `机构 ${other.code} 已登记的上级机构为“无”，文件中的“${lead.code}”未采用`,
      expect.stringContaining(`机构 ${office.institution} 的科室“${office.name}”已登记为`),
    ]);
    expect(report.text[0]).toBe('未作改动，以下各项请核对：');
    expect(report.text.join()).not.toContain('一致');
  });

  it('names the county’s other communities, to which a new version of a chain applies too', async () => {
    const transactions = test.app.get(TransactionRunner);
    const own = await test.app
      .get(Organization, { strict: false })
      .communityByCode(transactions.reader, 'MO');
    const made = { countyId: own?.countyId ?? '', code: 'MO2', name: '某县第二医共体' };
    await transactions.run((tx) => test.app.get(Registrar, { strict: false }).community(tx, made));
    const file = profile();
    const [chain] = file.chains;
    if (!chain) throw new Error('the sample has lost its chains');
    chain.name = '统一调配流程（三次修订）';
    const report = await loadProfile(test.app, checkProfile(file), SHA);
    expect(report.changes).toEqual({ 审批流程: 1 });
    expect(report.notices).toEqual([
      '审批流程为全县共用，“统一调配流程（三次修订）”的新版本同时适用于本县的某县第二医共体，请一并告知',
    ]);
  });

  it('each institution’s own board comes before the community’s', async () => {
    const organization = test.app.get(Organization, { strict: false });
    const { reader } = test.app.get(TransactionRunner);
    const communityId = (await organization.communityByCode(reader, 'MO'))?.id ?? '';
    const members = await organization.institutionsOf(reader, communityId, '2026-01-01');
    for (const { id, name } of members.filter(({ kind }) => kind === 'TOWNSHIP_HOSPITAL')) {
      const found = await organization.bodiesByCode(reader, { communityId, institutionId: id }, [
        'TOWNSHIP_BOARD',
      ]);
      expect(found.get('TOWNSHIP_BOARD')?.name).toBe(`${name}院务会`);
    }
    expect((await organization.bodiesByCode(reader, { communityId }, ['TOWNSHIP_BOARD'])).size).toBe(0);
  });

  it.each([
    ['another format', { format: 'x' }, /format 须为/],
    ['an unknown entry', { extra: 1 }, /没有这些项：extra/],
    [
      'a chain whose body is nowhere',
      { bodies: profile().bodies.slice(1) },
      /PARTY_COMMITTEE 不在 bodies 中/,
    ],
    [
      'lateness told to a body that is nowhere',
      {
        chains: profile().chains.map((chain) => ({
          ...chain,
          steps: chain.steps.map((step) => ({
            ...step,
            escalation: { afterWorkingDaysLate: 3, to: 'NOBODY' },
          })),
        })),
      },
      /NOBODY 不在 bodies 中/,
    ],
    [
      'two institutions of one code',
      { institutions: [...profile().institutions, ...profile().institutions.slice(0, 1)] },
      /重复/,
    ],
    [
      'a false identity number',
      { people: [{ ...profile().people[0], idNumber: '360730197503040019' }] },
      /身份证号不合规则/,
    ],
    ['a chain that cannot be run', { chains: [{ ...profile().chains[0], steps: [] }] }, /没有任何环节/],
  ])('is refused with its place in Chinese: %s', (_title, change, message) => {
    expect(() => checkProfile({ ...profile(), ...change })).toThrow(message);
  });
});
