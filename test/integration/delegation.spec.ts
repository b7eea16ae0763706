import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { AuthService, RoleGrants, allowsRow, scopesOf } from '../../libs/access/index.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import {
  CaseReader,
  DelegationService,
  MeetingReader,
  SupervisionReader,
  TaskReader,
} from '../../libs/approval/index.js';
import type { DelegationRequest } from '../../libs/approval/index.js';
import { Refused } from '../../libs/context/index.js';
import type { RequestContext } from '../../libs/context/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { Registrar, StaffWriter } from '../../libs/organization/index.js';
import { addDays, calendarDate, makeResidentId } from '../../libs/rules/index.js';
import type { ChainTemplate } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import { PASSWORD, SINCE, makeCounty } from '../support/county.js';
import { NoteMatter, NoteModule } from '../support/note-matter.js';

const chain: ChainTemplate = { ...postingChain, matterType: 'NOTE' };
const ALL = { first: 50, offset: 0 };

let test: TestApp;
let driver: ChainDriver;
let service: DelegationService;
let officers = 0;
/** Delegations in force, taken back after each test. */
let given: { user: string; id: string }[] = [];

beforeAll(async () => {
  test = await startApp([NoteModule]);
  driver = new ChainDriver(test, await makeCounty(test.app));
  await driver.publish(chain);
  service = test.app.get(DelegationService, { strict: false });
});
afterAll(() => test.close());
afterEach(async () => {
  for (const { user, id } of given)
    await service.revoke(await driver.as(user), { delegationId: id, reason: '测试结束' });
  given = [];
  test.app.get(NoteMatter, { strict: false }).calls = [];
});

const note = (people: string[] = []) => ({
  communityId: driver.county.communityId,
  institutionId: driver.county.hospitalId,
  text: '派驻一人',
  people,
});
/** People are known by their names; an officer's is not the username. */
const personOf = (user: string, county = driver.county) => {
  const id = county.people[user === 'hr' ? '人事专员' : user];
  if (!id) throw new Error(`nobody is ${user}`);
  return id;
};
/** The only seat of an office, or the clerk's of a body. */
function seatOf(code: string): string {
  const body = driver.body(code);
  return (body.clerk ?? body.seats[0])?.seatId ?? '';
}
async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refused) return error.detail.code;
  throw error instanceof Error ? error : new Error('was not refused');
}
async function rows(sql: string, params: unknown[] = []): Promise<Record<string, string>[]> {
  return test.app.get(TransactionRunner).reader.query(sql, params);
}
const later = (ctx: RequestContext, days: number): RequestContext => ({
  ...ctx,
  today: addDays(ctx.today, days),
});
async function request(user: string, to: string, code = user): Promise<DelegationRequest> {
  const { today } = await driver.as(user);
  return {
    id: newId(),
    seatId: seatOf(code),
    toPersonId: personOf(to),
    fromOn: today,
    toOn: addDays(today, 6),
    reason: '外出学习',
  };
}
async function give(user: string, to: string, change: Partial<DelegationRequest> = {}): Promise<string> {
  const code = user.replace('.clerk', '');
  const asked = { ...(await request(user, to, code)), ...change };
  await service.give(await driver.as(user), asked);
  given.push({ user, id: asked.id });
  return asked.id;
}
/** A case that waits for 秘书处审核, what the reviewer was shown, and a verdict to give. */
async function underReview(people: string[] = []) {
  const number = await driver.submit('NOTE', note(people));
  await driver.resolve(number, 'PARTY_COMMITTEE');
  const { chain: steps, contentSha256 } = await driver.view(number);
  const taskId = steps.find((step) => step.key === 'secretariat')?.tasks[0]?.id ?? '';
  return { number, verdict: { taskId, contentSha256, outcome: 'APPROVE', opinion: '同意' } };
}
async function review(user: string, verdict: Awaited<ReturnType<typeof underReview>>['verdict'], days = 0) {
  return driver.decisions.review(later(await driver.as(user), days), { ...verdict, decisionId: newId() });
}
async function myTaskNumbers(user: string): Promise<string[]> {
  const tasks = test.app.get(TaskReader, { strict: false });
  return (await tasks.mine(await driver.as(user), { first: 200, offset: 0 })).items.map((t) => t.caseNumber);
}
async function inTransaction<T>(
  work: (registrar: Registrar, tx: Parameters<Parameters<TransactionRunner['run']>[0]>[0]) => Promise<T>,
) {
  return test.app.get(TransactionRunner).run((tx) => work(test.app.get(Registrar, { strict: false }), tx));
}
/** An officer of the township's hospital, whose rights do not reach the cases of the county's. */
async function townOfficer(of = driver): Promise<string> {
  officers += 1;
  const { communityId, townshipId: institutionId, users, people } = of.county;
  const username = `town.officer${officers}`;
  const birthDate = calendarDate('1991-04-05');
  people[username] = await test.app.get(TransactionRunner).run(async (tx) => {
    const [personId = ''] = await test.app.get(StaffWriter, { strict: false }).hire(tx, [
      {
        person: {
          ...{ name: username, gender: 'FEMALE', birthDate, phone: null },
          idNumber: makeResidentId('350430', birthDate, officers * 2),
        },
        ...{ communityId, institutionId, departmentId: null, postName: '文员', title: null },
        ...{ staffNumber: `S${officers}`, establishmentType: 'INSTITUTION', validFrom: SINCE },
      },
    ]);
    const grants = [{ role: 'HR_OFFICER' as const, communityId, institutionId, validFrom: SINCE }];
    const account = { username, password: PASSWORD, personId, displayName: username, communityId, grants };
    const by = { actor: null, now: new Date(`${SINCE}T00:00:00Z`) };
    await test.app.get(AuthService, { strict: false }).createAccount(tx, by, account);
    return personId;
  });
  users[username] = username;
  return username;
}
async function supervised(user: string, days = 0) {
  const reader = test.app.get(SupervisionReader, { strict: false });
  return (await reader.page(later(await driver.as(user), days), {}, ALL)).items;
}

describe('giving a delegation', () => {
  it.each<
    [
      string,
      string,
      (own: DelegationRequest) => Promise<Partial<DelegationRequest>> | Partial<DelegationRequest>,
      string,
    ]
  >([
    ['to oneself', 'SECRETARIAT', () => ({ toPersonId: personOf('SECRETARIAT') }), 'DELEGATION_TO_SELF'],
    [
      'to somebody without an account',
      'SECRETARIAT',
      () => ({ toPersonId: personOf('PARTY_COMMITTEE.3') }),
      'DELEGATE_UNKNOWN',
    ],
    [
      'of a seat that is not held',
      'SECRETARIAT',
      () => ({ seatId: seatOf('HEALTH_BUREAU') }),
      'SEAT_NOT_HELD',
    ],
    [
      'over a past period',
      'SECRETARIAT',
      ({ fromOn }) => ({ fromOn: addDays(fromOn as never, -9), toOn: addDays(fromOn as never, -1) }),
      'DELEGATION_DATES',
    ],
    [
      'that reaches back',
      'SECRETARIAT',
      ({ fromOn }) => ({ fromOn: addDays(fromOn as never, -1) }),
      'DELEGATION_DATES',
    ],
    [
      'with its dates reversed',
      'SECRETARIAT',
      ({ fromOn, toOn }) => ({ fromOn: toOn, toOn: fromOn }),
      'DELEGATION_DATES',
    ],
    ['without a reason', 'SECRETARIAT', () => ({ reason: ' ' }), 'OPINION_REQUIRED'],
    ['for a step of another body', 'SECRETARIAT', () => ({ stepKey: 'filing' }), 'DELEGATION_SCOPE'],
    ['for a matter without a chain', 'SECRETARIAT', () => ({ matterType: 'POSTING' }), 'DELEGATION_SCOPE'],
    [
      'of a vote',
      'PARTY_COMMITTEE.0',
      () => ({ seatId: driver.body('PARTY_COMMITTEE').seats[0]?.seatId ?? '' }),
      'VOTE_NOT_DELEGABLE',
    ],
  ])('%s is refused', async (_title, user, change, code) => {
    const own = await request(user, 'HEALTH_BUREAU', user.split('.')[0]);
    expect(await refusal(service.give(await driver.as(user), { ...own, ...(await change(own)) }))).toBe(code);
  });

  it('to somebody of another county is refused', async () => {
    const other = await makeCounty(test.app, 'Z');
    const asked = { ...(await request('SECRETARIAT', 'hr')), toPersonId: personOf('hr', other) };
    expect(await refusal(service.give(await driver.as('SECRETARIAT'), asked))).toBe('DELEGATE_UNKNOWN');
  });

  it('to an auditor is refused, and none is offered', async () => {
    const asked = { ...(await request('SECRETARIAT', 'HEALTH_BUREAU')), toPersonId: personOf('审计员') };
    expect(await refusal(service.give(await driver.as('SECRETARIAT'), asked))).toBe('DELEGATE_AUDITS');
    const secretariat = await driver.as('SECRETARIAT');
    expect(await service.candidates(secretariat, seatOf('SECRETARIAT'), '审计员')).toEqual([]);
    expect(await service.candidates(secretariat, seatOf('SECRETARIAT'), '人事专员')).toHaveLength(1);
  });

  it('that overlaps another of the same seat and scope is refused; beside it, it is not', async () => {
    await give('SECRETARIAT', 'HEALTH_BUREAU', { matterType: 'NOTE' });
    const secretariat = await driver.as('SECRETARIAT');
    const asked = await request('SECRETARIAT', 'CIVIL_HR_BUREAU');
    expect(await refusal(service.give(secretariat, asked))).toBe('DELEGATION_OVERLAPS');
    expect(await refusal(service.give(secretariat, { ...asked, stepKey: 'secretariat' }))).toBe(
      'DELEGATION_OVERLAPS',
    );
    const fromOn = addDays(secretariat.today, 7);
    await give('SECRETARIAT', 'CIVIL_HR_BUREAU', { fromOn, toOn: addDays(fromOn, 1) });
  });

  it('of ten overlapping ones given at once one wins', async () => {
    const secretariat = await driver.as('SECRETARIAT');
    const asked = await request('SECRETARIAT', 'HEALTH_BUREAU');
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const id = newId();
        try {
          await service.give(secretariat, { ...asked, id });
          given.push({ user: 'SECRETARIAT', id });
          return 'GIVEN';
        } catch (error) {
          return error instanceof Refused ? error.detail.code : String(error);
        }
      }),
    );
    expect(answers.filter((answer) => answer === 'GIVEN')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'DELEGATION_OVERLAPS')).toHaveLength(9);
  });

  it('sent twice is one delegation, and its id is refused for another', async () => {
    const secretariat = await driver.as('SECRETARIAT');
    const asked = await request('SECRETARIAT', 'HEALTH_BUREAU');
    await service.give(secretariat, asked);
    given.push({ user: 'SECRETARIAT', id: asked.id });
    expect((await service.give(secretariat, asked)).delegation.id).toBe(asked.id);
    expect(await refusal(service.give(secretariat, { ...asked, reason: '另有原因' }))).toBe(
      'DELEGATION_ID_REUSED',
    );
  });

  it('only its giver takes it back, and only once', async () => {
    const id = await give('SECRETARIAT', 'HEALTH_BUREAU');
    const revoke = async (user: string) =>
      service.revoke(await driver.as(user), { delegationId: id, reason: '提前返回' });
    expect(await refusal(revoke('HEALTH_BUREAU'))).toBe('DELEGATION_UNKNOWN');
    await revoke('SECRETARIAT');
    given = [];
    expect(await refusal(revoke('SECRETARIAT'))).toBe('DELEGATION_REVOKED');
  });

  it('is offered for seats that do not vote, to people who can sign in', async () => {
    expect((await service.mySeats(await driver.as('PARTY_COMMITTEE.0'))).map((seat) => seat.title)).toEqual(
      [],
    );
    const found = await service.candidates(await driver.as('SECRETARIAT'), seatOf('SECRETARIAT'), 'HEALTH');
    expect(found.map((one) => one.personId)).toEqual([personOf('HEALTH_BUREAU')]);
    expect(await service.candidates(await driver.as('HEALTH_BUREAU'), seatOf('SECRETARIAT'), '')).toEqual([]);
  });
});

describe('acting for another', () => {
  it('edge-01 the delegate of an approver on leave decides, and both names are on the record', async () => {
    const id = await give('SECRETARIAT', 'PARTY_COMMITTEE.clerk', {
      matterType: 'NOTE',
      stepKey: 'secretariat',
    });
    const { number, verdict } = await underReview();
    const view = await driver.view(number, 'PARTY_COMMITTEE.clerk');
    expect(view.myTasks.map((task) => task.onBehalfOfName)).toEqual(['SECRETARIAT']);
    expect(view.chain[1]?.tasks[0]?.holders).toEqual([
      '负责人 SECRETARIAT',
      '负责人 PARTY_COMMITTEE.clerk（受SECRETARIAT委托）',
    ]);
    const decision = await review('PARTY_COMMITTEE.clerk', verdict);
    expect(decision).toMatchObject({
      actorPersonId: personOf('PARTY_COMMITTEE.clerk'),
      onBehalfOfPersonId: personOf('SECRETARIAT'),
      delegationId: id,
    });
    await driver.settle(number);
    const entry = (await driver.view(number)).history.at(-1);
    expect(entry).toMatchObject({ actorName: 'PARTY_COMMITTEE.clerk', onBehalfOfName: 'SECRETARIAT' });
    const [event] = await rows(
      "SELECT summary, payload FROM audit_event WHERE chain = ? AND type = 'decision.made' ORDER BY sequence DESC LIMIT 1",
      [`case:${number}`],
    );
    expect(event?.summary).toContain('PARTY_COMMITTEE.clerk（受SECRETARIAT委托）');
    const facts = JSON.parse(event?.payload ?? '{}') as object;
    expect(facts).toMatchObject({ delegationId: id, onBehalfOfName: 'SECRETARIAT' });
  });

  it('for one step opens the cases that have it to be done, and no others; the whole seat reads what its body reads', async () => {
    const reader = test.app.get(CaseReader, { strict: false });
    const username = await townOfficer();
    const sees = async (number: string) =>
      (await reader.byNumber(await driver.as(username), number)) !== null;
    const listed = async () => (await reader.page(await driver.as(username), {}, ALL)).total;
    const { number: earlier, verdict: done } = await underReview();
    await review('SECRETARIAT', done);
    const { number, verdict } = await underReview();
    const elsewhere = await driver.submit('NOTE', note());
    expect([await sees(number), await listed()]).toEqual([false, 0]);

    await give('SECRETARIAT', username, { matterType: 'NOTE', stepKey: 'secretariat' });
    expect(await myTaskNumbers(username)).toContain(number);
    expect([await sees(number), await sees(elsewhere), await sees(earlier)]).toEqual([true, false, false]);
    const { ability } = await driver.as(username);
    for (const subject of ['Case', 'Posting', 'Staff', 'DeclaredMatter'])
      expect(scopesOf(ability, 'read', subject).filter((own) => !own.institutionId)).toEqual([]);
    expect([ability.can('read', 'Meeting'), await listed()]).toEqual([false, 0]);
    const view = await reader.byNumber(await driver.as(username), number);
    expect(view?.contentWithheld).toBe(false);
    expect((await review(username, verdict)).onBehalfOfName).toBe('SECRETARIAT');
    expect(await sees(number)).toBe(true);

    await service.revoke(await driver.as('SECRETARIAT'), {
      delegationId: given.pop()?.id ?? '',
      reason: '改为整个席位',
    });
    expect(await sees(number)).toBe(false);
    await give('SECRETARIAT', username);
    expect([await sees(number), await sees(elsewhere), await sees(earlier)]).toEqual([true, true, true]);
    expect(await listed()).toBeGreaterThan(2);
  });

  it('a clerk’s delegate for one matter records its votes in a session that there is', async () => {
    const username = await townOfficer();
    await give('PARTY_COMMITTEE.clerk', username, { matterType: 'NOTE' });
    const number = await driver.submit('NOTE', note());
    const { today } = await driver.as(username);
    const seats = driver.body('PARTY_COMMITTEE').seats;
    const { meeting } = await driver.meetings.convene(await driver.as('PARTY_COMMITTEE.clerk'), {
      id: newId(),
      bodyId: driver.body('PARTY_COMMITTEE').id,
      minutesNumber: `限记〔${today.slice(0, 4)}〕1号`,
      heldOn: today,
      attendance: seats.map(({ seatId }) => ({ seatId, status: 'PRESENT' })),
    });
    const sessions = test.app.get(MeetingReader, { strict: false });
    const open = await sessions.page(await driver.as(username), { status: 'OPEN' }, ALL);
    expect(open.items.map(({ id }) => id)).toContain(meeting.id);
    const decision = await driver.decisions.recordVotes(await driver.as(username), {
      ...(await driver.taskOf(number, username, 'PARTY_COMMITTEE')),
      meetingId: meeting.id,
      motion: 'APPROVE',
      votes: driver.votes('PARTY_COMMITTEE', Array<'FOR'>(9).fill('FOR')),
    });
    expect(decision).toMatchObject({ outcome: 'APPROVED', onBehalfOfName: 'PARTY_COMMITTEE.clerk' });
  });

  it('a clerk’s delegate enters the session and records the hands; votes stay the members’', async () => {
    await give('PARTY_COMMITTEE.clerk', 'HEALTH_BUREAU');
    const number = await driver.submit('NOTE', note());
    const claim = await driver.taskOf(number, 'HEALTH_BUREAU', 'PARTY_COMMITTEE');
    const delegate = await driver.as('HEALTH_BUREAU');
    const seats = driver.body('PARTY_COMMITTEE').seats;
    const { meeting } = await driver.meetings.convene(delegate, {
      id: newId(),
      bodyId: driver.body('PARTY_COMMITTEE').id,
      minutesNumber: `代记〔${delegate.today.slice(0, 4)}〕1号`,
      heldOn: delegate.today,
      attendance: seats.map(({ seatId }) => ({ seatId, status: 'PRESENT' })),
    });
    const [entry] = await rows(
      "SELECT summary FROM audit_event WHERE type = 'meeting.entered' AND chain = ? ORDER BY sequence DESC LIMIT 1",
      [`body:${meeting.bodyId}`],
    );
    expect(entry?.summary).toContain('由HEALTH_BUREAU（受PARTY_COMMITTEE.clerk委托）录入');
    const decision = await driver.decisions.recordVotes(delegate, {
      ...claim,
      meetingId: meeting.id,
      motion: 'APPROVE',
      votes: driver.votes('PARTY_COMMITTEE', Array<'FOR'>(9).fill('FOR')),
    });
    expect(decision).toMatchObject({ outcome: 'APPROVED', onBehalfOfName: 'PARTY_COMMITTEE.clerk' });
  });

  it('is refused outside its days, its step, and once revoked', async () => {
    const { today } = await driver.as('SECRETARIAT');
    const fromOn = addDays(today, 2);
    const id = await give('SECRETARIAT', 'CIVIL_HR_BUREAU', { fromOn, toOn: fromOn });
    const { number, verdict } = await underReview();
    expect(await refusal(review('CIVIL_HR_BUREAU', verdict, 1))).toBe('NOT_YOUR_SEAT');
    expect(await refusal(review('CIVIL_HR_BUREAU', verdict, 3))).toBe('NOT_YOUR_SEAT');
    await service.revoke(await driver.as('SECRETARIAT'), { delegationId: id, reason: '不再需要' });
    given = [];
    expect(await refusal(review('CIVIL_HR_BUREAU', verdict, 2))).toBe('NOT_YOUR_SEAT');
    expect(await myTaskNumbers('CIVIL_HR_BUREAU')).not.toContain(number);
    await give('SECRETARIAT', 'CIVIL_HR_BUREAU', { fromOn: today, toOn: today });
    expect(await myTaskNumbers('CIVIL_HR_BUREAU')).toContain(number);
    expect((await review('CIVIL_HR_BUREAU', verdict)).outcome).toBe('APPROVED');
  });

  it('edge-02 the delegate is the submitter, the subject or a relative of one: refused', async () => {
    await give('SECRETARIAT', 'hr');
    const own = await underReview();
    expect(await refusal(review('hr', own.verdict))).toBe('DELEGATE_BARRED');
    await service.revoke(await driver.as('SECRETARIAT'), {
      delegationId: given[0]?.id ?? '',
      reason: '改人',
    });
    given = [];

    await give('SECRETARIAT', 'CIVIL_HR_BUREAU');
    const subject = await underReview([personOf('CIVIL_HR_BUREAU')]);
    expect(await refusal(review('CIVIL_HR_BUREAU', subject.verdict))).toBe('DELEGATE_BARRED');
    const relative = personOf('LEADING_GROUP.7');
    await inTransaction((registrar, tx) =>
      registrar.kinship(tx, {
        personIds: [relative, personOf('CIVIL_HR_BUREAU')],
        relation: 'SPOUSE',
        declaredOn: SINCE,
      }),
    );
    const relatives = await underReview([relative]);
    expect(await refusal(review('CIVIL_HR_BUREAU', relatives.verdict))).toBe('DELEGATE_BARRED');
    expect((await review('CIVIL_HR_BUREAU', (await underReview()).verdict)).outcome).toBe('APPROVED');
  });

  it('lapses while its giver’s account is shut, and while its delegate audits', async () => {
    await give('SECRETARIAT', 'HEALTH_BUREAU');
    const username = driver.county.users['SECRETARIAT'] ?? '';
    const { verdict } = await underReview();
    const ctx = { actor: null, now: (await driver.as('hr')).now };
    const transactions = test.app.get(TransactionRunner);
    // By hand, so that the giver's session is there for what follows.
    const shut = (disabled: boolean) =>
      transactions.run((tx) =>
        tx.query('UPDATE account SET disabled = ? WHERE username = ?', [disabled, username]),
      );
    await shut(true);
    expect(await refusal(review('HEALTH_BUREAU', verdict))).toBe('NOT_YOUR_SEAT');
    await shut(false);
    const grants = test.app.get(RoleGrants, { strict: false });
    const at = { role: 'AUDITOR' as const, communityId: driver.county.communityId, institutionId: null };
    const { today } = await driver.as('hr');
    const delegate = driver.county.users['HEALTH_BUREAU'] ?? '';
    await transactions.run((tx) => grants.grant(tx, ctx, delegate, at, today));
    expect(await refusal(review('HEALTH_BUREAU', verdict))).toBe('NOT_YOUR_SEAT');
    await transactions.run((tx) => grants.end(tx, ctx, delegate, at, today));
    expect((await review('HEALTH_BUREAU', verdict)).outcome).toBe('APPROVED');
  });

  it('edge-02 what concerns only the giver does not bar the delegate', async () => {
    await give('SECRETARIAT', 'HEALTH_BUREAU');
    const { verdict } = await underReview([personOf('SECRETARIAT')]);
    expect(await refusal(review('SECRETARIAT', verdict))).toBe('RECUSAL_REQUIRED');
    expect((await review('HEALTH_BUREAU', verdict)).outcome).toBe('APPROVED');
  });

  it('edge-04 whoever voted may not decide an office step of the same version; the clerk may', async () => {
    const voter = await give('SECRETARIAT', 'PARTY_COMMITTEE.0');
    const { verdict } = await underReview();
    expect(await refusal(review('PARTY_COMMITTEE.0', verdict))).toBe('ANOTHER_PERSON_MUST_ACT');
    await service.revoke(await driver.as('SECRETARIAT'), { delegationId: voter, reason: '改人' });
    given = [];
    await give('SECRETARIAT', 'PARTY_COMMITTEE.clerk');
    expect((await review('PARTY_COMMITTEE.clerk', verdict)).outcome).toBe('APPROVED');
  });

  it('edge-04 whoever decided one office step leaves the next to another person, also of a parallel step', async () => {
    await give('HEALTH_BUREAU', 'SECRETARIAT');
    await give('CIVIL_HR_BUREAU', 'ESTABLISHMENT_OFFICE');
    const number = await driver.submit('NOTE', note());
    await driver.upToFiling(number);
    const file = async (user: string, code: string) =>
      driver.decisions.file(await driver.as(user), {
        ...(await driver.taskOf(number, user, code)),
        outcome: 'ACCEPT',
        filingNumber: `测〔2026〕${newId().slice(-6)}号`,
      });
    expect(await refusal(file('SECRETARIAT', 'HEALTH_BUREAU'))).toBe('ANOTHER_PERSON_MUST_ACT');
    await file('ESTABLISHMENT_OFFICE', 'ESTABLISHMENT_OFFICE');
    expect(await refusal(file('ESTABLISHMENT_OFFICE', 'CIVIL_HR_BUREAU'))).toBe('ANOTHER_PERSON_MUST_ACT');
    await file('HEALTH_BUREAU', 'HEALTH_BUREAU');
    await file('CIVIL_HR_BUREAU', 'CIVIL_HR_BUREAU');
    await driver.settle(number);
    expect((await driver.view(number)).status).toBe('IMPLEMENTED');
  });

  it('edge-04 ends with the version: a changed text is decided by whoever holds the seat', async () => {
    const { number, verdict } = await underReview();
    await driver.decisions.review(await driver.as('SECRETARIAT'), {
      ...verdict,
      decisionId: newId(),
      outcome: 'RETURN',
      returnTo: 'SUBMIT',
    });
    await driver.cases.resubmit(await driver.as('hr'), {
      caseNumber: number,
      expectedVersion: 1,
      input: { ...note(), text: '改派一人' },
      idempotencyKey: newId(),
    });
    await driver.settle(number);
    await driver.resolve(number, 'PARTY_COMMITTEE');
    expect((await driver.review(number)).outcome).toBe('APPROVED');
  });
});

describe('nobody to act', () => {
  it('edge-01 is reported, never skipped and never approved; with a delegate it goes on', async () => {
    const { number, verdict } = await underReview([personOf('SECRETARIAT')]);
    for (let n = 0; n < 3; n += 1) expect(await driver.settle(number)).toBe('RUNNING');
    const stuck = (await driver.view(number)).chain[1];
    expect(stuck?.state).toBe('OPEN');
    expect(stuck?.tasks[0]?.escalatedAt).toBeInstanceOf(Date);
    for (const user of ['auditor', 'SECRETARIAT'])
      expect((await supervised(user)).map((task) => task.caseNumber)).toContain(number);
    for (const user of ['hr', 'HEALTH_BUREAU', 'PARTY_COMMITTEE.clerk'])
      expect((await supervised(user)).map((task) => task.caseNumber)).not.toContain(number);

    await give('SECRETARIAT', 'HEALTH_BUREAU');
    await driver.settle(number);
    expect((await driver.view(number)).chain[1]?.tasks[0]?.escalatedAt).toBeNull();
    expect((await supervised('auditor')).map((task) => task.caseNumber)).not.toContain(number);
    await review('HEALTH_BUREAU', verdict);
    expect((await driver.view(number)).history.map((entry) => entry.action)).toEqual([
      'SUBMITTED',
      'APPROVED',
      'ESCALATED',
      'RESUMED',
      'APPROVED',
    ]);
  });

  it('a late step is in the list of 督办 with its days', async () => {
    const { number } = await underReview();
    expect((await supervised('SECRETARIAT')).map((task) => task.caseNumber)).not.toContain(number);
    const task = (await supervised('SECRETARIAT', 60)).find((one) => one.caseNumber === number);
    expect(task).toMatchObject({ stepName: '医改领导小组秘书处审核', escalatedAt: null });
    const { today } = await driver.as('SECRETARIAT');
    expect(addDays((task?.dueOn ?? '') as never, task?.daysLate ?? 0)).toBe(addDays(today, 60));
  });

  it('a vacant seat is reported, and a leaver’s tasks pass on to the next holder by themselves', async () => {
    const other = new ChainDriver(test, await makeCounty(test.app, 'L'));
    await other.publish(chain);
    const number = await other.submit('NOTE', {
      communityId: other.county.communityId,
      institutionId: other.county.hospitalId,
      text: '换人',
      people: [],
    });
    await other.resolve(number, 'PARTY_COMMITTEE');
    const leaver = await other.taskOf(number, 'SECRETARIAT', 'SECRETARIAT');
    const { today } = await other.as('SECRETARIAT');
    const [seat] = other.body('SECRETARIAT').seats;
    // Left yesterday: today the seat is vacant.
    await test.app
      .get(TransactionRunner)
      .reader.query('UPDATE seat_holder SET valid_to = ? WHERE seat_id = ?', [
        addDays(today, -1),
        seat?.seatId,
      ]);
    await other.settle(number);
    expect((await other.view(number)).chain[1]?.tasks[0]).toMatchObject({ state: 'OPEN', holders: [] });
    expect((await other.view(number)).chain[1]?.tasks[0]?.escalatedAt).toBeInstanceOf(Date);

    await inTransaction((registrar, tx) =>
      registrar.appoint(tx, {
        seatId: seat?.seatId ?? '',
        personId: other.county.people['LEADING_GROUP.clerk'] ?? '',
        from: today,
      }),
    );
    await other.settle(number);
    const task = await other.taskOf(number, 'LEADING_GROUP.clerk', 'SECRETARIAT');
    expect(task.taskId).toBe(leaver.taskId);
    const verdict = { outcome: 'APPROVE', opinion: '同意' };
    expect(
      await refusal(other.decisions.review(await other.as('SECRETARIAT'), { ...leaver, ...verdict })),
    ).toBe('NOT_YOUR_SEAT');
    const decision = await other.decisions.review(await other.as('LEADING_GROUP.clerk'), {
      ...task,
      ...verdict,
    });
    expect(decision).toMatchObject({ outcome: 'APPROVED', onBehalfOfName: null });
  });

  it('a giver who leaves the seat takes the delegation along', async () => {
    const other = new ChainDriver(test, await makeCounty(test.app, 'M'));
    const giver = await other.as('HEALTH_BUREAU');
    const [seat] = other.body('HEALTH_BUREAU').seats;
    await service.give(giver, {
      id: newId(),
      seatId: seat?.seatId ?? '',
      toPersonId: other.county.people['SECRETARIAT'] ?? '',
      fromOn: giver.today,
      toOn: addDays(giver.today, 6),
      reason: '请假',
    });
    const held = async () => {
      const { total } = await test.app
        .get(TaskReader, { strict: false })
        .mine(await other.as('SECRETARIAT'), ALL);
      const seats = await other.app
        .get(DelegationService, { strict: false })
        .page(await other.as('SECRETARIAT'), ALL);
      return { total, given: seats.total };
    };
    expect(await held()).toEqual({ total: 0, given: 1 });
    const officer = await townOfficer(other);
    await service.give(await other.as('CIVIL_HR_BUREAU'), {
      id: newId(),
      seatId: other.body('CIVIL_HR_BUREAU').seats[0]?.seatId ?? '',
      toPersonId: other.county.people[officer] ?? '',
      fromOn: giver.today,
      toOn: addDays(giver.today, 6),
      reason: '请假',
    });
    const reads = async () => {
      const { communityId, hospitalId: institutionId } = other.county;
      return allowsRow((await other.as(officer)).ability, 'read', 'Case', { communityId, institutionId });
    };
    expect(await reads()).toBe(true);
    await inTransaction((registrar, tx) =>
      registrar.appoint(tx, {
        seatId: other.body('CIVIL_HR_BUREAU').seats[0]?.seatId ?? '',
        personId: other.county.people['SECRETARIAT'] ?? '',
        from: giver.today,
      }),
    );
    await inTransaction((registrar, tx) =>
      registrar.appoint(tx, {
        seatId: seat?.seatId ?? '',
        personId: other.county.people['CIVIL_HR_BUREAU'] ?? '',
        from: giver.today,
      }),
    );
    // What the delegate reads by the seat ends with it at once, in the session that they have.
    expect(await reads()).toBe(false);
    const [item] = (await service.page(await other.as('SECRETARIAT'), ALL)).items;
    if (!item) throw new Error('the delegation is gone');
    expect(await service.stillHeld(await other.as('SECRETARIAT'), item.delegation)).toBe(false);
  });
});

it('the trail is whole, and the database refuses to change a delegation', async () => {
  const runner = test.app.get(TransactionRunner);
  const report = await runner.snapshot((tx) => test.app.get(AuditVerifier, { strict: false }).verify(tx));
  expect(report.breaks).toEqual([]);
  for (const table of ['delegation', 'delegation_revocation']) {
    await expect(runner.reader.query(`UPDATE ${table} SET reason = '改过' LIMIT 1`)).rejects.toThrow(
      'append-only',
    );
    await expect(runner.reader.query(`DELETE FROM ${table} LIMIT 1`)).rejects.toThrow('append-only');
  }
});
