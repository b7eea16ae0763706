import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { CancellationService } from '../../libs/approval/index.js';
import { Forecasts } from '../../libs/approval/templates/forecasts.js';
import { newId } from '../../libs/database/index.js';
import { NoticeService } from '../../libs/notification/index.js';
import { Organization } from '../../libs/organization/index.js';
import { NoteModule } from '../support/note-matter.js';
import { SessionDriver } from '../support/session-driver.js';
import { refusal } from './establishment-world.js';
import { PostingWorld } from './posting-world.js';

let world: PostingWorld;
let service: CancellationService;
let shift = 0;

beforeAll(async () => {
  world = await PostingWorld.start([NoteModule]);
  await world.driver.publish({ ...postingChain, matterType: 'NOTE' });
  service = world.test.app.get(CancellationService, { strict: false });
});
afterAll(() => world.test.close());

/** A term of its own for every case, so that none stands in another's way. */
function term() {
  shift += 200;
  return { startOn: world.day(shift), endOn: world.day(shift + 100) };
}
const status = async (number: string) => (await world.driver.view(number)).status;
async function submitted(change: object = {}) {
  const own = term();
  const personId = await world.hire('kind' in change ? 'CONTRACT' : 'INSTITUTION');
  const content = world.content(personId, { ...own, ...change });
  return { number: await world.driver.submit('POSTING', content), content, ...own };
}
/** A posting that can't be withdrawn any more. */
async function deliberated(change: object = {}) {
  const made = await submitted(change);
  await world.driver.upToFiling(made.number);
  return made;
}
async function request(caseNumber: string, user = 'hr', reason = '计划变更，不再派驻'): Promise<string> {
  const ctx = await world.driver.as(user);
  const number = await service.submit(ctx, { caseNumber, reason, idempotencyKey: newId() });
  await world.driver.settle(number);
  return number;
}
async function carry(number: string): Promise<void> {
  await world.driver.upToFiling(number);
  await world.fileAll(number);
}
async function links(number: string, user = 'hr') {
  const ctx = await world.driver.as(user);
  return service.linksOf(ctx, (await world.driver.view(number, user)).row);
}
const code = async (work: Promise<unknown>) => (await refusal(work)).code;

describe('edge-15 cancelling by a new case', () => {
  it('is what is left after the last vote; the target waits for it and ends as cancelled', async () => {
    const { number, startOn } = await deliberated();
    const { version } = await world.driver.view(number);
    const withdrawal = { caseNumber: number, expectedVersion: version, reason: '不办了' };
    expect(
      await code(
        world.driver.cases.withdraw(await world.driver.as('hr'), { ...withdrawal, idempotencyKey: newId() }),
      ),
    ).toBe('WITHDRAW_TOO_LATE');
    expect((await links(number)).mayRequest).toBe(true);

    const cancelling = await request(number);
    expect(cancelling).toMatch(/^TA-CX-\d{4}-\d{6}$/);
    const view = await world.driver.view(cancelling);
    expect(view.title).toContain('撤销：');
    expect(view.chain.map(({ key }) => key)).toEqual(postingChain.steps.map(({ key }) => key));
    expect(view.content.map(({ key }) => key)).toEqual(expect.arrayContaining(['reason', 'target.personId']));
    expect(await links(cancelling)).toMatchObject({ target: { number }, mayRequest: false });
    expect(await links(number)).toMatchObject({ requests: [{ number: cancelling }], waiting: true });

    await world.fileAll(number);
    expect(await status(number)).toBe('RUNNING');
    expect(await world.posts(startOn)).toEqual({ occupied: 0, reserved: 1 });
    await carry(cancelling);
    expect([await status(cancelling), await status(number)]).toEqual(['IMPLEMENTED', 'CANCELLED']);
    expect(await world.posts(startOn)).toEqual({ occupied: 0, reserved: 0 });
    expect(await world.posting(number)).toBeNull();
    const { history } = await world.driver.view(number);
    expect(history.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['CANCELLATION_REQUESTED', 'CANCELLED']),
    );
  });

  it('voids what is still open on the target, and tells its submitter and those who were asked', async () => {
    const { number } = await deliberated();
    await carry(await request(number));
    const tasks = await world.query(
      `SELECT t.state FROM case_task t JOIN approval_case c ON c.id = t.case_id
        WHERE c.number = ? AND t.step_key = 'filing'`,
      [number],
    );
    expect(tasks.map(({ state }) => state)).toEqual(['VOID', 'VOID', 'VOID']);
    const notices = world.test.app.get(NoticeService, { strict: false });
    for (const user of ['hr', 'HEALTH_BUREAU']) {
      const { items } = await notices.page(await world.driver.as(user), false, { first: 200, offset: 0 });
      expect(items.filter((one) => one.caseNumber === number && one.kind === 'CASE_ENDED')).toMatchObject([
        { text: `县管乡用人员派驻 ${number} 已撤销` },
      ]);
    }
  });

  it('that is voted down lets the target go on by itself', async () => {
    const { number, startOn } = await deliberated();
    const cancelling = await request(number);
    await world.fileAll(number);
    const before = await pending(number);
    await world.driver.resolve(cancelling, 'PARTY_COMMITTEE', Array<'AGAINST'>(9).fill('AGAINST'));
    expect(await status(cancelling)).toBe('REJECTED');
    // The message for the target's conductor lies in the outbox; here the test conducts.
    expect(await pending(number)).toBe(before + 1);
    await world.driver.settle(number);
    expect(await status(number)).toBe('IMPLEMENTED');
    expect(await world.posts(startOn)).toEqual({ occupied: 1, reserved: 0 });
    expect(await links(number)).toMatchObject({ waiting: false, mayRequest: true });
    // Its target has gone on without it: the vote is not taken up again, another cancelling case may be.
    const session = new SessionDriver(world.driver);
    const meetingId = await session.sitting([]);
    expect(await code(session.reconsider(meetingId, cancelling, Array<'FOR'>(9).fill('FOR')))).toBe(
      'CANCELLATION_NOT_REOPENED',
    );
    expect(await status(cancelling)).toBe('REJECTED');
    await session.close(meetingId);
  });

  it('that is withdrawn frees the place for another', async () => {
    const { number } = await deliberated();
    const first = await request(number);
    await world.driver.cases.withdraw(await world.driver.as('hr'), {
      caseNumber: first,
      expectedVersion: 1,
      reason: '仍要派驻',
      idempotencyKey: newId(),
    });
    const second = await request(number);
    expect((await links(number)).requests.map((one) => one.number)).toEqual([first, second]);
  });
});

const pending = async (number: string): Promise<number> => {
  const rows = await world.query('SELECT COUNT(*) AS n FROM outbox_message WHERE workflow_id = ?', [
    `case:${number}`,
  ]);
  return Number(rows[0]?.['n']);
};

describe('edge-15 cancelling what has been implemented', () => {
  it('reverses the ledger before the first day; the person may be posted anew', async () => {
    const { number, content, startOn } = await deliberated();
    await world.fileAll(number);
    expect(await world.posts(startOn)).toEqual({ occupied: 1, reserved: 0 });
    await carry(await request(number));
    expect(await status(number)).toBe('CANCELLED');
    expect(await world.posting(number)).toMatchObject({ status: 'CANCELLED', statusName: '已取消' });
    expect(await world.posts(startOn)).toEqual({ occupied: 0, reserved: 0 });
    const entries = await world.query(
      'SELECT entry_kind, count FROM establishment_entry WHERE case_number = ? ORDER BY id',
      [number],
    );
    expect(entries.map(({ entry_kind, count }) => `${String(entry_kind)} ${String(count)}`)).toEqual(
      expect.arrayContaining(['OCCUPY 1', 'RELEASE -1']),
    );
    expect(await world.query('SELECT id FROM service_place WHERE person_id = ?', [content.personId])).toEqual(
      [],
    );
    const again = await world.driver.submit('POSTING', content);
    await world.driver.resolve(again, 'PARTY_COMMITTEE');
    expect(await world.posts(startOn)).toEqual({ occupied: 0, reserved: 1 });
    await expect(
      world.transactions.run((tx) =>
        tx.query('UPDATE posting SET cancelled_at = NULL WHERE case_number = ?', [number]),
      ),
    ).rejects.toThrow('never changed');
  });

  it('gives the 编制 type of the day before back', async () => {
    const { number, content, startOn } = await deliberated({ kind: 'COUNTY_RECRUIT' });
    await world.fileAll(number);
    const organization = world.test.app.get(Organization, { strict: false });
    const typeOn = async () =>
      (await organization.personWithHome(world.transactions.reader, content.personId, startOn))
        ?.establishmentType;
    expect(await typeOn()).toBe('INSTITUTION');
    await carry(await request(number));
    expect(await typeOn()).toBe('CONTRACT');
    expect(await world.balance(null, 'INSTITUTION', startOn)).toEqual({ occupied: 0, reserved: 0 });
  });

  it('is refused once the posting has begun, at the submission and at the implementation', async () => {
    const begun = await deliberated({ startOn: world.day(-5), endOn: world.day(40) });
    await world.fileAll(begun.number);
    expect(await code(request(begun.number))).toBe('POSTING_BEGUN');
    expect((await links(begun.number)).mayRequest).toBe(false);
  });

  it('is refused for a matter that cannot be undone', async () => {
    const { communityId, hospitalId: institutionId } = world.county;
    const number = await world.driver.submit('NOTE', {
      communityId,
      institutionId,
      text: '一事',
      people: [],
    });
    await carry(number);
    expect(await status(number)).toBe('IMPLEMENTED');
    expect(await code(request(number))).toBe('NOT_UNDOABLE');
  });
});

describe('a cancelling case is refused', () => {
  it('while the target can be withdrawn, and for what has ended without effect', async () => {
    const { number } = await submitted();
    expect(await code(request(number))).toBe('WITHDRAW_INSTEAD');
    await world.driver.resolve(number, 'PARTY_COMMITTEE', Array<'AGAINST'>(9).fill('AGAINST'));
    expect(await code(request(number))).toBe('TARGET_ENDED');
  });

  it('of a cancelling case', async () => {
    const { number } = await deliberated();
    const cancelling = await request(number);
    await world.driver.upToFiling(cancelling);
    expect(await code(request(cancelling))).toBe('CANCELLATION_NOT_CANCELLABLE');
  });

  it('without a reason, and from whoever may not submit for the target', async () => {
    const { number } = await deliberated();
    expect(await code(request(number, 'hr', ' '))).toBe('TEXT_REQUIRED');
    const officer = await world.officer('township.officer', world.county.townshipId);
    expect(await code(request(number, officer))).toBe('CASE_UNKNOWN');
    expect(await code(request(number, 'SECRETARIAT'))).toBe('CASE_UNKNOWN');
  });

  it('when another is open: of eight at once one is opened', async () => {
    const { number } = await deliberated();
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, async () => {
        const ctx = await world.driver.as('hr');
        return service.submit(ctx, { caseNumber: number, reason: '计划变更', idempotencyKey: newId() });
      }),
    );
    const refused = results.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as { detail?: object }] : [],
    );
    expect(refused).toHaveLength(7);
    for (const one of refused) expect(one.detail).toMatchObject({ code: 'CANCELLATION_OPEN' });
    const [{ n } = { n: 0 }] = await world.query(
      'SELECT COUNT(*) AS n FROM case_cancellation WHERE target_number = ?',
      [number],
    );
    expect(Number(n)).toBe(1);
  });

  it('tried out for other people than the target’s: a dry run tells nothing of whose relatives they are', async () => {
    const { number } = await deliberated();
    const hr = await world.driver.as('hr');
    const { row, contentSha256, rawContent } = await world.driver.view(number);
    const own = (JSON.parse(rawContent) as { personId: string }).personId;
    const forecasts = world.test.app.get(Forecasts, { strict: false });
    const asked = (people: string[]) => ({
      input: JSON.stringify({
        ...{ targetId: row.id, targetNumber: number, targetVersion: row.currentVersion },
        ...{ targetSha256: contentSha256, people, reason: '试运行' },
      }),
    });
    const stranger = world.county.people['LEADING_GROUP.1'] ?? '';
    expect(await code(forecasts.forSubmitter(hr, 'CANCELLATION', asked([stranger])))).toBe(
      'CANCELLATION_INVALID',
    );
    expect((await forecasts.forSubmitter(hr, 'CANCELLATION', asked([own]))).steps.length).toBeGreaterThan(3);
  });

  it('sent twice with one key it is one case', async () => {
    const { number } = await deliberated();
    const ctx = await world.driver.as('hr');
    const sent = { caseNumber: number, reason: '计划变更', idempotencyKey: newId() };
    const numbers = [await service.submit(ctx, sent), await service.submit(ctx, sent)];
    expect(new Set(numbers).size).toBe(1);
  });
});

describe('while a cancelling case runs', () => {
  it('edge-03 those whom the target concerns recuse themselves from cancelling it, too', async () => {
    const { communityId, hospitalId: institutionId } = world.county;
    const people = [world.county.people['PARTY_COMMITTEE.1'] ?? ''];
    const number = await world.driver.submit('NOTE', {
      communityId,
      institutionId,
      text: '涉及委员',
      people,
    });
    const claim = await world.driver.taskOf(number, 'PARTY_COMMITTEE.clerk', 'PARTY_COMMITTEE');
    const { meeting } = await world.driver.convene('PARTY_COMMITTEE', 9, [1]);
    await world.driver.decisions.recordVotes(await world.driver.as('PARTY_COMMITTEE.clerk'), {
      ...claim,
      meetingId: meeting.id,
      motion: 'APPROVE',
      votes: world.driver.votes('PARTY_COMMITTEE', Array<'FOR'>(8).fill('FOR'), [1]),
    });
    await world.driver.settle(number);
    await world.driver.review(number);
    await world.driver.resolve(number, 'LEADING_GROUP');
    const cancelling = await request(number);
    expect(await code(world.driver.resolve(cancelling, 'PARTY_COMMITTEE'))).toBe('RECUSAL_REQUIRED');
  });

  it('a target that is voted down meanwhile sends it back with the reason', async () => {
    const { number } = await deliberated();
    const cancelling = await request(number);
    await world.driver.upToFiling(cancelling);
    const claim = await world.driver.taskOf(number, 'HEALTH_BUREAU', 'HEALTH_BUREAU');
    await world.driver.decisions.file(await world.driver.as('HEALTH_BUREAU'), {
      ...claim,
      outcome: 'OBJECT',
      opinion: '材料不全',
      returnTo: 'SUBMIT',
    });
    const { version } = await world.driver.view(number);
    await world.driver.cases.withdraw(await world.driver.as('hr'), {
      caseNumber: number,
      expectedVersion: version,
      reason: '不办了',
      idempotencyKey: newId(),
    });
    await world.fileAll(cancelling);
    expect(await status(cancelling)).toBe('RETURNED');
    const ctx = await world.driver.as('hr');
    const again = { caseNumber: cancelling, expectedVersion: 1, reason: '仍要撤销', idempotencyKey: newId() };
    expect(await code(service.resubmit(ctx, again))).toBe('TARGET_ENDED');
  });

  it('a returned one is submitted again for the target as it stands', async () => {
    const { number } = await deliberated();
    const cancelling = await request(number);
    await world.driver.resolve(cancelling, 'PARTY_COMMITTEE');
    await world.driver.review(cancelling, 'RETURN', 'SUBMIT');
    await service.resubmit(await world.driver.as('hr'), {
      caseNumber: cancelling,
      expectedVersion: 1,
      reason: '补充理由',
      idempotencyKey: newId(),
    });
    await world.driver.settle(cancelling);
    expect(await world.driver.view(cancelling)).toMatchObject({ status: 'RUNNING', version: 2 });
    await carry(cancelling);
    expect(await status(number)).toBe('CANCELLED');
  });
});

it('the record agrees with the trail after all of it', async () => {
  const verifier = world.test.app.get(AuditVerifier, { strict: false });
  expect((await verifier.verify(world.transactions.reader)).breaks).toEqual([]);
  await expect(world.query('DELETE FROM case_cancellation')).rejects.toThrow('never deleted');
  await expect(
    world.query("UPDATE case_cancellation SET effect = 'NONE' WHERE effect = 'CANCELLED'"),
  ).rejects.toThrow('only ends');
});
