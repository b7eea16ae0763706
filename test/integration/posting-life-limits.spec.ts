import type { QueryRunner } from 'typeorm';
import { AuditVerifier } from '../../libs/audit/index.js';
import { RefuseTransferWhilePosted1760000028000 } from '../../migrations/1760000028000-RefuseTransferWhilePosted.js';
import { SessionDriver } from '../support/session-driver.js';
import { refusal } from './establishment-world.js';
import { LifeWorld } from './posting-life-world.js';

let life: LifeWorld;

beforeAll(async () => {
  life = await LifeWorld.start();
});
afterAll(() => life.closeAgreeing());

/** A transfer of somebody without 编制, of whom the ledger keeps nothing, to a township of their own. */
async function transferOf(personId: string, on: string): Promise<string> {
  const input = {
    ...{ personId, toInstitutionId: await life.township(), on },
    ...{ postName: '全科医师', reason: '充实基层' },
  };
  return life.world.driver.submit('TRANSFER', input);
}

describe('an extension and a transfer of the same person', () => {
  it('is refused beyond the day of a transfer, be it reserved or in force', async () => {
    const personId = await life.world.hire('CONTRACT');
    const { id } = await life.posted({ personId });
    const transfer = await transferOf(personId, life.day(101));
    await life.world.driver.resolve(transfer, 'PARTY_COMMITTEE');
    const refused = await life.change(id, 'EXTENSION', life.day(200));
    expect(refused.code).toBe('PERSON_IN_TRANSFER');
    expect(refused.message).toContain(transfer);
    await life.world.driver.review(transfer);
    await life.world.driver.resolve(transfer, 'LEADING_GROUP');
    await life.world.fileAll(transfer);
    expect(await life.status(transfer)).toBe('IMPLEMENTED');
    expect(await life.change(id, 'EXTENSION', life.day(200))).toMatchObject({ code: 'PERSON_IN_TRANSFER' });
  });

  it('asked for before the transfer is reserved, it is refused when the party committee decides', async () => {
    const personId = await life.world.hire('CONTRACT');
    const { id } = await life.posted({ personId });
    const { number = '' } = await life.change(id, 'EXTENSION', life.day(200));
    const transfer = await transferOf(personId, life.day(101));
    await life.world.driver.resolve(transfer, 'PARTY_COMMITTEE');
    const detail = await refusal(life.world.driver.resolve(number, 'PARTY_COMMITTEE'));
    expect(detail.code).toBe('PERSON_IN_TRANSFER');
  });
});

describe('复议 of a change that was rejected', () => {
  it.each(['EXTENSION', 'RETURN'] as const)('is refused: %s is asked for anew', async (kind) => {
    const { id } = await life.posted();
    const toOn = life.day(kind === 'EXTENSION' ? 200 : 50);
    const more = { coverageReason: kind === 'RETURN' ? '已有人接替' : null };
    const { number = '' } = await life.change(id, kind, toOn, more);
    await life.world.driver.resolve(number, 'PARTY_COMMITTEE', Array<'AGAINST'>(9).fill('AGAINST'));
    expect(await life.status(number)).toBe('REJECTED');
    const session = new SessionDriver(life.world.driver);
    const meetingId = await session.sitting([]);
    const detail = await refusal(session.reconsider(meetingId, number, Array<'FOR'>(9).fill('FOR')));
    expect(detail.code).toBe('POSTING_CHANGE_NOT_REOPENED');
    expect(await life.status(number)).toBe('REJECTED');
    await session.close(meetingId);
    // Another one may be asked for, and is carried.
    const { number: next = '' } = await life.change(id, kind, toOn, more);
    await life.carry(next);
    expect(await life.view(id)).toMatchObject({ status: 'ACTIVE', endOn: toOn });
  });
});

describe('a transfer of somebody who is posted', () => {
  const runner = { query: (sql: string) => life.world.query(sql) } as unknown as QueryRunner;
  /** What the database itself says of a transfer that no check has looked at. */
  const inserted = async (personId: string, on: string) =>
    life.world.query(
      `INSERT INTO personnel_transfer (id, case_id, case_number, community_id, person_id, from_institution_id,
         to_institution_id, effective_on, establishment_type, post_name, reserved_at)
       SELECT UUID(), case_id, case_number, community_id, ?, from_institution_id, to_institution_id, ?,
         establishment_type, post_name, reserved_at FROM personnel_transfer LIMIT 1`,
      [personId, on],
    );

  it('may begin the day after an early return, before the day to which the posting was decided first', async () => {
    const personId = await life.world.hire('CONTRACT');
    const { id } = await life.posted({ personId });
    const { number = '' } = await life.change(id, 'RETURN', life.day(30), { coverageReason: '另有安排' });
    await life.carry(number);
    await expect(inserted(personId, life.day(30))).rejects.toThrow(/TRANSFER_POSTED/);
    const transfer = await transferOf(personId, life.day(31));
    await life.carry(transfer);
    expect(await life.status(transfer)).toBe('IMPLEMENTED');
  });

  it('is refused by the database on days that an extension holds or has given', async () => {
    const personId = await life.world.hire('CONTRACT');
    const { id } = await life.posted({ personId });
    const { number = '' } = await life.change(id, 'EXTENSION', life.day(200));
    await life.world.driver.resolve(number, 'PARTY_COMMITTEE');
    await expect(inserted(personId, life.day(200))).rejects.toThrow(/TRANSFER_POSTED/);
    await life.world.driver.review(number);
    await life.world.driver.resolve(number, 'LEADING_GROUP');
    await life.world.fileAll(number);
    await expect(inserted(personId, life.day(200))).rejects.toThrow(/TRANSFER_POSTED/);
  });

  it('the verification of the records notices the former triggers, there and back', async () => {
    const verifier = life.world.test.app.get(AuditVerifier, { strict: false });
    const migration = new RefuseTransferWhilePosted1760000028000();
    await migration.down(runner);
    const { breaks } = await verifier.verify(life.world.transactions.reader);
    expect(breaks).toHaveLength(2);
    await migration.up(runner);
  });
});

describe('an extension of one of the two of an exchange', () => {
  it('takes for each what the posting itself has taken: a place at the township, nothing at the hospital', async () => {
    const { hospitalId, townshipId } = life.world.county;
    const leg = { postName: '内科医师', duties: '门诊带教' };
    const personId = await life.world.hire();
    const other = await life.world.hire('INSTITUTION', townshipId);
    const number = await life.world.driver.submit('EXCHANGE', {
      ...{ kind: 'EXCHANGE', startOn: life.day(-20), endOn: life.day(100), reason: '双向流动' },
      out: { ...leg, personId, hostInstitutionId: townshipId },
      back: { ...leg, personId: other, hostInstitutionId: hospitalId },
    });
    await life.carry(number);
    const rows = await life.world.query(
      'SELECT id, person_id AS personId FROM posting WHERE case_number = ?',
      [number],
    );
    const idOf = (of: string) => String(rows.find((row) => row['personId'] === of)?.['id']);
    const before = await life.world.posts(life.day(150));
    // The hospital has no places for posted people at all.
    const { number: back = '' } = await life.change(idOf(other), 'EXTENSION', life.day(200));
    await life.carry(back);
    expect(await life.view(idOf(other))).toMatchObject({ status: 'ACTIVE', endOn: life.day(200) });
    expect(await life.world.posts(life.day(150))).toEqual(before);
    const { number: out = '' } = await life.change(idOf(personId), 'EXTENSION', life.day(200));
    await life.carry(out);
    expect(await life.world.posts(life.day(150))).toEqual({ ...before, occupied: before.occupied + 1 });
  });
});
