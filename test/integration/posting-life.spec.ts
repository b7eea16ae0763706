import { newId } from '../../libs/database/index.js';
import { LifeWorld } from './posting-life-world.js';

let life: LifeWorld;

beforeAll(async () => {
  life = await LifeWorld.start();
});
afterAll(() => life.closeAgreeing());

const residents = (day: number) => life.world.posts(life.day(day));
const place = async (id: string) => {
  const [row] = await life.world.query('SELECT from_on, to_on FROM service_place WHERE source_id = ?', [id]);
  return row;
};

describe('an extension', () => {
  it('runs the posting’s chain, holds further days from the party committee on and takes them at the end', async () => {
    const { id, number } = await life.posted();
    const before = await residents(150);
    const { number: own = '' } = await life.change(id, 'EXTENSION', life.day(200));
    expect(own).toMatch(/^TA-YQ-\d{4}-\d{6}$/);
    const { content } = await life.world.driver.view(own);
    expect(content.map(({ key }) => key)).toEqual(expect.arrayContaining(['toOn', 'coverage', 'personId']));
    expect(await life.view(id)).toMatchObject({ status: 'EXTENDING', endOn: life.day(100) });

    await life.world.driver.resolve(own, 'PARTY_COMMITTEE');
    expect(await residents(150)).toEqual({ ...before, reserved: before.reserved + 1 });
    await life.world.driver.review(own);
    await life.world.driver.resolve(own, 'LEADING_GROUP');
    await life.world.fileAll(own);

    expect(await life.status(own)).toBe('IMPLEMENTED');
    expect(await residents(150)).toEqual({ ...before, occupied: before.occupied + 1 });
    expect(await place(id)).toEqual({ from_on: life.day(-20), to_on: life.day(200) });
    const view = await life.view(id);
    expect(view).toMatchObject({ status: 'ACTIVE', endOn: life.day(200), firstEndOn: life.day(100) });
    expect(view.life.events.map(({ kind, caseNumber }) => [kind, caseNumber])).toEqual([['EXTENDED', own]]);
    expect(view.life.changes).toEqual([
      { caseNumber: own, kind: 'EXTENSION', open: false, effectName: '已生效' },
    ]);
    expect((await life.world.posting(number))?.endOn).toBe(life.day(200));
  });

  it('restores ACTIVE and gives the days back when it is withdrawn or rejected', async () => {
    const { id } = await life.posted();
    const before = await residents(150);
    const { number: own = '' } = await life.change(id, 'EXTENSION', life.day(200));
    await life.world.driver.resolve(own, 'PARTY_COMMITTEE');
    await life.world.driver.review(own, 'REJECT');
    expect(await life.status(own)).toBe('REJECTED');
    expect(await residents(150)).toEqual(before);
    const view = await life.view(id);
    expect(view.status).toBe('ACTIVE');
    expect(view.life.changes[0]?.effectName).toBe('已否决');
    const [told] = await life.world.query(
      "SELECT summary FROM audit_event WHERE type = 'life.change-ended' AND payload LIKE ?",
      [`%${own}%`],
    );
    expect(String(told?.['summary'])).toContain('未生效，派驻按原期限继续');

    const { number: next = '' } = await life.change(id, 'EXTENSION', life.day(180));
    const ctx = await life.world.driver.as('hr');
    const { version } = await life.world.driver.view(next);
    const withdrawal = { caseNumber: next, expectedVersion: version, reason: '不再延期' };
    await life.world.driver.cases.withdraw(ctx, { ...withdrawal, idempotencyKey: newId() });
    expect((await life.view(id)).status).toBe('ACTIVE');
  });

  it('comes back to whoever submitted it, and goes on as the next version with another day', async () => {
    const { id } = await life.posted();
    const { number: own = '' } = await life.change(id, 'EXTENSION', life.day(200));
    await life.world.driver.resolve(own, 'PARTY_COMMITTEE');
    await life.world.driver.review(own, 'RETURN', 'SUBMIT');
    expect((await life.view(id)).status).toBe('EXTENDING');
    const again = { caseNumber: own, expectedVersion: 1, toOn: life.day(160), reason: '改为较短的延期' };
    const answer = await life.hr.data(
      `mutation($input: PostingChangeAgainInput!, $key: ID!) {
        resubmitPostingChange(input: $input, idempotencyKey: $key) { __typename ... on Refusal { code message } } }`,
      { input: again, key: newId() },
    );
    expect(answer['resubmitPostingChange']).toEqual({ __typename: 'ApprovalCase' });
    await life.world.driver.settle(own);
    await life.carry(own);
    expect(await life.view(id)).toMatchObject({ status: 'ACTIVE', endOn: life.day(160) });
  });

  it('is refused beyond the longest term, where the person is somebody else’s, and without a place', async () => {
    const { id, personId } = await life.posted();
    expect(await life.change(id, 'EXTENSION', life.day(2000))).toMatchObject({ code: 'TERM_TOO_LONG' });
    expect(await life.change(id, 'EXTENSION', life.day(100))).toMatchObject({ code: 'NOT_LATER' });
    await life.posted({ personId, startOn: life.day(150), endOn: life.day(170) });
    const refused = await life.change(id, 'EXTENSION', life.day(160));
    expect(refused.code).toBe('POSTING_OVERLAP');
    expect(refused.message).toContain('全职派驻不得重叠');
    const hostInstitutionId = await life.township(1);
    const one = await life.posted({ hostInstitutionId });
    await life.posted({ hostInstitutionId, startOn: life.day(101), endOn: life.day(130) });
    expect(await life.change(one.id, 'EXTENSION', life.day(120))).toMatchObject({ code: 'QUOTA_EXCEEDED' });
  });

  it('holds the person: another posting on the further days is refused by the database', async () => {
    const { id, personId } = await life.posted();
    const other = await life.world.driver.submit(
      'POSTING',
      life.world.content(personId, { startOn: life.day(150), endOn: life.day(170) }),
    );
    const { number: own = '' } = await life.change(id, 'EXTENSION', life.day(160));
    await life.world.driver.resolve(own, 'PARTY_COMMITTEE');
    await expect(life.world.driver.resolve(other, 'PARTY_COMMITTEE')).rejects.toMatchObject({
      detail: { code: 'POSTING_OVERLAP' },
    });
    await expect(
      life.world.query('UPDATE posting SET extended_to = ? WHERE id = ?', [life.day(300), id]),
    ).rejects.toThrow(/extension follows from its event/);
  });
});

describe('an early return', () => {
  it('ends the posting on its day: place, post and person are free from the day after', async () => {
    const { id, personId } = await life.posted();
    const before = await residents(50);
    const { number: own = '' } = await life.change(id, 'RETURN', life.day(30), {
      coverageReason: '已有人接替',
    });
    expect(own).toMatch(/^TA-FH-/);
    expect((await life.view(id)).status).toBe('RETURNING');
    await life.carry(own);
    expect(await life.status(own)).toBe('IMPLEMENTED');
    expect(await residents(30)).toEqual(before);
    expect(await residents(31)).toEqual({ ...before, occupied: before.occupied - 1 });
    expect(await place(id)).toEqual({ from_on: life.day(-20), to_on: life.day(30) });
    expect(await life.view(id)).toMatchObject({ status: 'ACTIVE', endOn: life.day(30) });
    // The freed days may be somebody else's.
    const next = await life.posted({ personId, startOn: life.day(31), endOn: life.day(60) });
    expect(next.id).not.toBe('');
  });

  it('of an extended posting gives back the extension too', async () => {
    const { id } = await life.posted();
    const { number: longer = '' } = await life.change(id, 'EXTENSION', life.day(200));
    await life.carry(longer);
    const before = await residents(150);
    const kept = await residents(110);
    const { number: own = '' } = await life.change(id, 'RETURN', life.day(120), {
      coverageReason: '另有安排',
    });
    await life.carry(own);
    expect(await residents(150)).toEqual({ ...before, occupied: before.occupied - 1 });
    expect(await residents(110)).toEqual(kept);
  });

  it('one change at a time: of fifty callers at once one opens it', async () => {
    const { id } = await life.posted();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        at % 2 === 0
          ? life.change(id, 'EXTENSION', life.day(150))
          : life.change(id, 'RETURN', life.day(50), { coverageReason: '已有人接替' }),
      ),
    );
    expect(answers.filter(({ number }) => number)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ code }) => code ?? []))).toEqual(new Set(['CHANGE_OPEN']));
    const open = await life.world.query('SELECT case_id FROM posting_change WHERE open_posting_id = ?', [id]);
    expect(open).toHaveLength(1);
    expect((await life.view(id)).life.actions).not.toContain('EXTEND');
  });
});
