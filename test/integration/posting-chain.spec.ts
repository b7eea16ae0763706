import { AuditVerifier } from '../../libs/audit/index.js';
import { newId } from '../../libs/database/index.js';
import { Organization } from '../../libs/organization/index.js';
import type { PostingContent } from '../../libs/posting/index.js';
import { refusal } from './establishment-world.js';
import { PostingWorld } from './posting-world.js';

let world: PostingWorld;

beforeAll(async () => {
  world = await PostingWorld.start();
});
afterAll(() => world.test.close());
// Every test begins with two free posts at the township and two 编制 in the pool.
beforeEach(() => withdrawAll());

/** Live cases of the test before are taken back, those in force stay: the tests use people and terms of their own. */
async function withdrawAll(): Promise<void> {
  const ctx = await world.driver.as('hr');
  const open = await world.query(
    "SELECT number, current_version AS version FROM approval_case WHERE status = 'RUNNING'",
  );
  for (const { number, version } of open) {
    await world.driver.cases.withdraw(ctx, {
      caseNumber: String(number),
      expectedVersion: Number(version),
      reason: '测试结束',
      idempotencyKey: newId(),
    });
  }
}

const submit = (content: PostingContent) => world.driver.submit('POSTING', content);
const status = async (number: string) => (await world.driver.view(number)).status;

async function resubmit(number: string, content: PostingContent): Promise<void> {
  const ctx = await world.driver.as('hr');
  const { version } = await world.driver.view(number);
  const request = { caseNumber: number, expectedVersion: version, input: content, idempotencyKey: newId() };
  await world.driver.cases.resubmit(ctx, request);
  await world.driver.settle(number);
}

describe('a posting goes through its chain', () => {
  it('is reserved by the party committee and takes effect with the last 备案', async () => {
    const personId = await world.hire();
    const number = await submit(world.content(personId, { startOn: world.day(500), endOn: world.day(600) }));
    const on = world.day(500);
    expect(number).toMatch(/^TA-DP-\d{4}-\d{6}$/);
    expect(await world.posting(number)).toBeNull();
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    expect(await world.posts(on)).toEqual({ occupied: 0, reserved: 1 });
    expect(await world.posting(number)).toMatchObject({ status: 'IN_CHAIN', statusName: '审批中' });
    await world.driver.review(number);
    await world.driver.resolve(number, 'LEADING_GROUP');
    await world.fileAll(number);
    expect(await status(number)).toBe('IMPLEMENTED');
    expect(await world.posts(on)).toEqual({ occupied: 1, reserved: 0 });
    expect(await world.posts(world.day(600))).toEqual({ occupied: 1, reserved: 0 });
    expect(await world.posts(world.day(601))).toEqual({ occupied: 0, reserved: 0 });
    expect(await world.posting(number)).toMatchObject({
      status: 'SCHEDULED',
      statusName: '待到岗',
      homeInstitutionName: '县总医院A',
      hostInstitutionName: '甲镇卫生院A',
    });
    const [place] = await world.query(
      'SELECT institution_id, from_on, to_on FROM service_place WHERE person_id = ?',
      [personId],
    );
    expect(place).toEqual({ institution_id: world.county.townshipId, from_on: on, to_on: world.day(600) });
    const { breaks } = await world.test.app
      .get(AuditVerifier, { strict: false })
      .verify(world.transactions.reader);
    expect(breaks).toEqual([]);
  });

  it('a recruit of the county takes 编制 of the pool from the first day on, open-ended', async () => {
    const personId = await world.hire('CONTRACT', world.county.hospitalId);
    const number = await submit(world.content(personId, { kind: 'COUNTY_RECRUIT' }));
    await world.driver.upToFiling(number);
    await world.fileAll(number);
    expect(await status(number)).toBe('IMPLEMENTED');
    for (const owner of [null, '县总医院A']) {
      expect(await world.balance(owner, 'INSTITUTION', world.day(59))).toEqual({ occupied: 0, reserved: 0 });
      expect(await world.balance(owner, 'INSTITUTION', world.day(9_000))).toEqual({
        occupied: 1,
        reserved: 0,
      });
    }
    const organization = world.test.app.get(Organization, { strict: false });
    const typeOn = async (offset: number) =>
      (await organization.personWithHome(world.transactions.reader, personId, world.day(offset)))
        ?.establishmentType;
    expect(await typeOn(59)).toBe('CONTRACT');
    expect(await typeOn(60)).toBe('INSTITUTION');
    const again = world.content(personId, {
      kind: 'COUNTY_RECRUIT',
      startOn: world.day(500),
      endOn: world.day(600),
    });
    expect((await refusal(submit(again))).code).toBe('ALREADY_ESTABLISHED');
  });
});

describe('the reservation', () => {
  it('edge-11 of the last post goes to one of two cases; the other gets a conflict at its approval', async () => {
    const [first, second, third] = await Promise.all(
      [1, 2, 3].map(async () => submit(world.content(await world.hire()))),
    );
    await world.driver.resolve(first ?? '', 'PARTY_COMMITTEE');
    await world.driver.resolve(second ?? '', 'PARTY_COMMITTEE');
    const detail = await refusal(world.driver.resolve(third ?? '', 'PARTY_COMMITTEE'));
    expect(detail.code).toBe('QUOTA_EXCEEDED');
    expect(detail.message).toContain('甲镇卫生院A派驻岗位');
    expect(await world.posts()).toEqual({ occupied: 0, reserved: 2 });
  });

  it('is given back when the case is withdrawn or returned, and made anew by the next approval', async () => {
    const personId = await world.hire();
    const number = await submit(world.content(personId));
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    await world.driver.review(number, 'RETURN', 'SUBMIT');
    expect(await world.posts()).toEqual({ occupied: 0, reserved: 0 });
    expect(await world.posting(number)).toBeNull();
    await resubmit(number, world.content(personId, { startOn: world.day(90) }));
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    expect(await world.posts()).toEqual({ occupied: 0, reserved: 0 });
    expect(await world.posts(world.day(90))).toEqual({ occupied: 0, reserved: 1 });
    await withdrawAll();
    expect(await world.posts(world.day(90))).toEqual({ occupied: 0, reserved: 0 });
    const events = await world.query(
      `SELECT e.event_kind, e.case_version FROM posting_event e JOIN posting p ON p.id = e.posting_id
        WHERE p.case_number = ? ORDER BY e.id`,
      [number],
    );
    expect(events.map(({ event_kind, case_version }) => [event_kind, case_version])).toEqual([
      ['RESERVED', 1],
      ['RELEASED', 1],
      ['RESERVED', 2],
      ['RELEASED', 2],
    ]);
  });

  it('is given back when the leading group votes the case down', async () => {
    const number = await submit(world.content(await world.hire()));
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    await world.driver.review(number);
    await world.driver.resolve(number, 'LEADING_GROUP', Array<'AGAINST'>(9).fill('AGAINST'));
    expect(await status(number)).toBe('REJECTED');
    expect(await world.posts()).toEqual({ occupied: 0, reserved: 0 });
  });

  it('that a return has given back is taken again at the implementation of an unchanged text', async () => {
    const content = world.content(await world.hire(), { startOn: world.day(1000), endOn: world.day(1100) });
    const number = await submit(content);
    await world.driver.upToFiling(number);
    const claim = await world.driver.taskOf(number, 'ESTABLISHMENT_OFFICE', 'ESTABLISHMENT_OFFICE');
    await world.driver.decisions.file(await world.driver.as('ESTABLISHMENT_OFFICE'), {
      ...claim,
      outcome: 'OBJECT',
      opinion: '请补正材料',
      returnTo: 'secretariat',
    });
    await world.driver.settle(number);
    expect(await world.posts(world.day(1000))).toEqual({ occupied: 0, reserved: 0 });
    await resubmit(number, content);
    await world.driver.review(number);
    await world.driver.resolve(number, 'LEADING_GROUP');
    await world.fileAll(number);
    expect(await status(number)).toBe('IMPLEMENTED');
    expect(await world.posts(world.day(1000))).toEqual({ occupied: 1, reserved: 0 });
  });
});

describe('edge-12 what has changed while the chain ran', () => {
  it('the person has left: nothing is written, the case goes back with the reason', async () => {
    const personId = await world.hire();
    const number = await submit(world.content(personId));
    await world.driver.upToFiling(number);
    await world.transactions.run((tx) =>
      tx.query('UPDATE employment SET valid_to = ? WHERE person_id = ?', [world.day(30), personId]),
    );
    await world.fileAll(number);
    expect(await status(number)).toBe('RETURNED');
    expect(await world.posts()).toEqual({ occupied: 0, reserved: 0 });
    const [told] = await world.query(
      "SELECT payload FROM audit_event WHERE chain = ? AND type = 'case.implementation-refused'",
      [`case:${number}`],
    );
    expect(JSON.parse(String(told?.['payload']))).toMatchObject({ code: 'PERSON_LEFT' });
  });

  it('the posts were cut to none: nobody is posted beyond them', async () => {
    const number = await submit(
      world.content(await world.hire(), { startOn: world.day(2000), endOn: world.day(2100) }),
    );
    await world.driver.upToFiling(number);
    await world.verify(world.county.townshipId, 'RESIDENT_POST', 0);
    await world.fileAll(number);
    expect(await status(number)).toBe('RETURNED');
    expect(await world.posts(world.day(2000))).toEqual({ occupied: 0, reserved: 0 });
    await world.verify(world.county.townshipId, 'RESIDENT_POST', 2);
  });
});

describe('two approvals at the same moment for one person in the same time', () => {
  it('one is in force, the other names it', async () => {
    const personId = await world.hire();
    const numbers = await Promise.all(
      [0, 5].map((shift) => submit(world.content(personId, { startOn: world.day(60 + shift) }))),
    );
    const results = await Promise.allSettled(
      numbers.map((number) => world.driver.resolve(number, 'PARTY_COMMITTEE')),
    );
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as { detail?: object }] : [],
    );
    expect(refused).toHaveLength(1);
    expect(refused[0]?.detail).toMatchObject({ code: 'POSTING_OVERLAP', field: 'startOn' });
    expect(await world.posts(world.day(70))).toEqual({ occupied: 0, reserved: 1 });
  });
});
