import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { Refused } from '../../libs/context/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { NoticeService } from '../../libs/notification/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { addDays, calendarDate } from '../../libs/rules/index.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import type { Choice } from '../support/chain-driver.js';
import { SINCE, makeCounty } from '../support/county.js';
import { NoteMatter, NoteModule } from '../support/note-matter.js';
import { SessionDriver } from '../support/session-driver.js';

let test: TestApp;
let chain: ChainDriver;
let session: SessionDriver;
let matter: NoteMatter;

beforeAll(async () => {
  test = await startApp([NoteModule]);
  chain = new ChainDriver(test, await makeCounty(test.app, 'A', { membersSignIn: true }));
  await chain.publish({ ...postingChain, matterType: 'NOTE' });
  session = new SessionDriver(chain);
  matter = test.app.get(NoteMatter, { strict: false });
}, 60_000);
afterAll(async () => {
  const verifier = test.app.get(AuditVerifier, { strict: false });
  const report = await test.app.get(TransactionRunner).snapshot((tx) => verifier.verify(tx));
  await test.close();
  expect(report.breaks).toEqual([]);
});

const submit = (text = '派驻一人', people: string[] = []) =>
  chain.submit('NOTE', {
    communityId: chain.county.communityId,
    institutionId: chain.county.hospitalId,
    text,
    people,
  });
const all = (choice: Choice): Choice[] => Array<Choice>(9).fill(choice);
const some = (plus: number, minus: number): Choice[] => [
  ...Array<Choice>(plus).fill('FOR'),
  ...Array<Choice>(minus).fill('AGAINST'),
];
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ACCEPTED',
    (error: unknown) => (error instanceof Refused ? error.detail.code : `FAULT ${String(error)}`),
  );
const rows = (sql: string, params: unknown[] = []): Promise<Record<string, unknown>[]> =>
  test.app.get(TransactionRunner).reader.query(sql, params);

describe('a session with an agenda', () => {
  it('decides many cases: prepared, opened, voted on item by item, closed with its minutes number', async () => {
    const [first, second, third] = [await submit('一'), await submit('二'), await submit('三')];
    const meetingId = await session.prepare(first, second);
    expect((await session.reader.byId(await session.clerk(), meetingId))?.status).toBe('PLANNED');
    await session.add(meetingId, third);
    const order = [(await session.task(third)).taskId, (await session.task(first)).taskId];
    await session.agenda.orderItems(await session.clerk(), { id: newId(), meetingId, taskIds: order });
    await session.open(meetingId, [8]);
    expect((await session.items(meetingId)).map((item) => item.caseNumber)).toEqual([third, first, second]);

    await session.call(meetingId, third);
    await session.ballots(meetingId, third, all('FOR'), [8]);
    expect((await session.closeVote(meetingId, third)).outcome).toBe('APPROVED');
    await session.call(meetingId, first);
    await session.ballots(meetingId, first, some(4, 4));
    expect((await session.closeVote(meetingId, first)).outcome).toBe('REJECTED');
    const claim = await session.task(second);
    const votes = chain.votes('PARTY_COMMITTEE', [...some(3, 0), ...Array<Choice>(5).fill('DEFER')]);
    const request = { ...claim, meetingId, motion: 'APPROVE', votes };
    expect((await chain.decisions.recordVotes(await session.clerk(), request)).outcome).toBe('DEFERRED');

    await session.close(meetingId);
    const view = await session.reader.byId(await chain.as('auditor'), meetingId);
    expect(view).toMatchObject({ status: 'CLOSED', observers: ['列席者'] });
    expect(view?.minutesNumber).toMatch(/^议纪〔\d{4}〕\d+号$/);
    expect(view?.attendance).toHaveLength(9);
    const items = await session.items(meetingId, await chain.as('auditor'));
    expect(items.map(({ tally }) => [tally?.way, tally?.result])).toEqual([
      ['BALLOT', 'CARRIED'],
      ['BALLOT', 'REJECTED'],
      ['HANDS', 'DEFERRED'],
    ]);
    expect(items.map(({ votes: cast }) => cast.length)).toEqual([8, 8, 8]);
    // A deferred item is simply voted on again at the next session.
    expect((await chain.resolve(second, 'PARTY_COMMITTEE')).outcome).toBe('APPROVED');
  });

  it('edge-09 edge-10 gets its number at the end; one that the body has used is refused', async () => {
    const meetingId = await session.sitting([]);
    const { minutesNumber } = await chain.convene('PARTY_COMMITTEE');
    expect(await codeOf(session.close(meetingId, null))).toBe('MINUTES_NUMBER_REQUIRED');
    expect(await codeOf(session.close(meetingId, '没有年份12号'))).toBe('MINUTES_NUMBER_FORM');
    expect(await codeOf(session.close(meetingId, minutesNumber))).toBe('MINUTES_NUMBER_USED');
    const [one, two] = [await session.sitting([]), await session.sitting([])];
    const number = session.minutes((await session.clerk()).today);
    const ends = await Promise.all([one, two].map((id) => codeOf(session.close(id, number))));
    expect(ends.sort()).toEqual(['ACCEPTED', 'MINUTES_NUMBER_USED']);
    await session.close(meetingId);
  });

  it('is entered afterwards all at once as the same thing: open until closed, its number kept', async () => {
    const number = await submit();
    const { meeting, minutesNumber } = await chain.convene('PARTY_COMMITTEE');
    const claim = await session.task(number);
    const votes = chain.votes('PARTY_COMMITTEE', all('FOR'));
    const record = { ...claim, meetingId: meeting.id, motion: 'APPROVE', votes };
    await chain.decisions.recordVotes(await session.clerk(), record);
    expect(await codeOf(session.close(meeting.id, '另纪〔2026〕99号'))).toBe('MINUTES_NUMBER_DIFFERS');
    await session.close(meeting.id, null);
    const view = await session.reader.byId(await session.clerk(), meeting.id);
    expect(view).toMatchObject({ status: 'CLOSED', minutesNumber });
    expect((await session.items(meeting.id))[0]).toMatchObject({ onAgenda: false, state: 'DECIDED' });
  });

  it('is not closed while an item has no result, and nothing in it changes afterwards', async () => {
    const [first, second] = [await submit('一'), await submit('二')];
    const meetingId = await session.sitting([first, second]);
    await session.call(meetingId, first);
    expect(await codeOf(session.close(meetingId))).toBe('ITEMS_WITHOUT_RESULT');
    await session.ballots(meetingId, first, all('FOR'));
    await session.closeVote(meetingId, first);
    expect(await codeOf(session.close(meetingId))).toBe('ITEMS_WITHOUT_RESULT');
    const { taskId, contentSha256 } = await session.task(second);
    const clerk = await session.clerk();
    const act = { id: newId(), meetingId, taskId, reason: '材料不齐' };
    await session.agenda.removeItem(clerk, act);
    await session.close(meetingId);

    const claim = { id: newId(), meetingId };
    const seatId = session.seat(1);
    const change = { ...claim, seatId, status: 'ABSENT', reason: '早退' };
    expect(
      await Promise.all([
        codeOf(session.agenda.addItems(clerk, { ...claim, taskIds: [taskId] })),
        codeOf(session.agenda.changeAttendance(clerk, change)),
        codeOf(session.agenda.callVote(clerk, { ...claim, taskId, contentSha256, motion: 'APPROVE' })),
        codeOf(session.ballot(meetingId, second, 1, 'FOR')),
        codeOf(session.agenda.cancel(clerk, { ...claim, reason: '取消' })),
        codeOf(session.close(meetingId)),
        codeOf(
          chain.decisions.recordVotes(clerk, {
            ...{ decisionId: newId(), taskId, contentSha256, meetingId, motion: 'APPROVE' },
            votes: chain.votes('PARTY_COMMITTEE', all('FOR')),
          }),
        ),
      ]),
    ).toEqual(Array(7).fill('MEETING_ENDED'));
    // The same removal sent again is answered, not done twice.
    expect(await session.agenda.removeItem(clerk, act)).toBe(meetingId);
    await expect(
      rows(
        `INSERT INTO meeting_act SELECT UUID(), meeting_id, 999, 'ITEM_ADDED', task_id, NULL, NULL, '{}', actor_seat_id,
           actor_seat_title, actor_account_id, actor_name, entered_at, recorded_at, request_sha256
           FROM meeting_act WHERE id = ?`,
        [act.id],
      ),
    ).rejects.toThrow('the session has ended');
  });

  it('takes items only that wait for the body’s vote and are on no other agenda', async () => {
    const number = await submit();
    const other = await submit('另一件');
    const meetingId = await session.prepare(number);
    const second = await session.prepare();
    expect(await codeOf(session.add(second, number))).toBe('ITEM_ON_AGENDA');
    const clerk = await session.clerk();
    const add = (taskId: string) =>
      session.agenda.addItems(clerk, { id: newId(), meetingId: second, taskIds: [taskId] });
    expect(await codeOf(add(newId()))).toBe('ITEM_NOT_OF_BODY');
    const { taskId } = await session.task(other);
    await chain.resolve(other, 'PARTY_COMMITTEE');
    expect(await codeOf(add(taskId))).toBe('ITEM_GONE');
    const waiting = await session.sessions.waiting(clerk, second, { first: 50, offset: 0 });
    expect(waiting.items.map(({ caseNumber }) => caseNumber)).not.toContain(number);

    await session.agenda.cancel(clerk, { id: newId(), meetingId, reason: '改期' });
    expect(await codeOf(session.open(meetingId))).toBe('MEETING_ENDED');
    await session.add(second, number);
    expect(await codeOf(session.call(second, number))).toBe('MEETING_NOT_OPEN');
    await session.agenda.cancel(clerk, { id: newId(), meetingId: second, reason: '改期' });
  });

  it('is run by the body’s clerk or chair, and read by nobody outside', async () => {
    const meetingId = await session.prepare();
    const id = () => newId();
    for (const user of ['LEADING_GROUP.clerk', 'PARTY_COMMITTEE.3', 'hr']) {
      const ctx = await chain.as(user);
      const plan = { id: id(), bodyId: chain.body('PARTY_COMMITTEE').id, plannedOn: ctx.today };
      expect(await codeOf(session.meetings.prepare(ctx, plan))).toBe('NOT_YOUR_SEAT');
      expect(await codeOf(session.agenda.cancel(ctx, { id: id(), meetingId, reason: '取消' }))).toBe(
        'NOT_YOUR_SEAT',
      );
    }
    expect(await session.reader.byId(await chain.as('hr'), meetingId)).toBeNull();
    expect((await session.reader.page(await chain.as('hr'), {}, { first: 5, offset: 0 })).total).toBe(0);
    const chair = await session.member(0);
    await session.agenda.cancel(chair, { id: id(), meetingId, reason: '改期' });
    const listed = await session.reader.page(chair, { status: 'CANCELLED' }, { first: 200, offset: 0 });
    expect(listed.items.find((one) => one.id === meetingId)).toMatchObject({ endReason: '改期' });
  });

  it('is called for today or later, and opened for a day that has come', async () => {
    const clerk = await session.clerk();
    const past = {
      id: newId(),
      bodyId: chain.body('PARTY_COMMITTEE').id,
      plannedOn: addDays(clerk.today, -1),
    };
    expect(await codeOf(session.meetings.prepare(clerk, past))).toBe('MEETING_INVALID');
    const meetingId = await session.prepare();
    const opening = { heldOn: addDays(clerk.today, 1), attendance: [] };
    expect(await codeOf(session.meetings.open(clerk, meetingId, opening))).toBe('MEETING_INVALID');
    await session.agenda.cancel(clerk, { id: newId(), meetingId, reason: '改期' });
  });
});

describe('who is there', () => {
  it('may change while nothing is being voted on; what was decided before keeps its attendance', async () => {
    const [first, second] = [await submit('一'), await submit('二')];
    const meetingId = await session.sitting([first, second]);
    await session.call(meetingId, first);
    const clerk = await session.clerk();
    const leave = { id: newId(), meetingId, seatId: session.seat(8), status: 'ABSENT', reason: '早退' };
    expect(await codeOf(session.agenda.changeAttendance(clerk, leave))).toBe('VOTE_OPEN');
    await session.ballots(meetingId, first, all('FOR'));
    await session.closeVote(meetingId, first);
    await session.agenda.changeAttendance(clerk, leave);
    await session.call(meetingId, second);
    expect(await codeOf(session.ballot(meetingId, second, 8, 'FOR'))).toBe('NOT_A_VOTER');
    await session.ballots(meetingId, second, all('FOR'), [8]);
    await session.closeVote(meetingId, second);
    const present = async (number: string) => {
      const entry = (await chain.view(number)).history.find(({ meeting }) => meeting);
      return entry?.meeting?.attendance.filter(({ status }) => status === 'PRESENT').length;
    };
    expect([await present(first), await present(second)]).toEqual([9, 8]);
    await session.close(meetingId);
  });
});

describe('members vote themselves', () => {
  it('are told when a vote is called: whoever is present and need not stand aside, once for a call', async () => {
    const subject = await chain.as('PARTY_COMMITTEE.2');
    const number = await submit('派驻本人', [subject.actor?.personId ?? '']);
    const meetingId = await session.sitting([number], [8]);
    const { taskId, contentSha256 } = await session.task(number);
    const call = { id: newId(), meetingId, taskId, contentSha256, motion: 'APPROVE' };
    for (let times = 0; times < 2; times += 1) await session.agenda.callVote(await session.clerk(), call);
    const notices = test.app.get(NoticeService, { strict: false });
    const told = async (user: string) =>
      (await notices.page(await chain.as(user), false, { first: 200, offset: 0 })).items.filter(
        ({ kind, caseNumber }) => kind === 'VOTE_CALLED' && caseNumber === number,
      );
    expect(await told('PARTY_COMMITTEE.1')).toMatchObject([
      { kindName: '请您表决', text: expect.stringMatching(new RegExp(`${number} “.*”在.*会议上开始表决`)) },
    ]);
    // The subject stands aside, the absent one can't vote, and no text names a person.
    for (const user of ['PARTY_COMMITTEE.2', 'PARTY_COMMITTEE.8', 'hr']) expect(await told(user)).toEqual([]);
    expect((await told('PARTY_COMMITTEE.3'))[0]?.text).not.toContain(subject.actor?.displayName);
    await session.ballots(meetingId, number, all('FOR'), [2, 8]);
    await session.closeVote(meetingId, number);
    await session.close(meetingId);
  });

  it('fifty ballots of one member at once are one, and a second one is refused', async () => {
    const number = await submit();
    const meetingId = await session.sitting([number]);
    await session.call(meetingId, number);
    const { taskId, contentSha256 } = await session.task(number);
    const member = await session.member(1);
    const cast = (choice: string) =>
      codeOf(session.box.cast(member, { id: newId(), meetingId, taskId, contentSha256, choice }));
    const codes = await Promise.all(Array.from({ length: 50 }, (_, n) => cast(n % 2 ? 'FOR' : 'AGAINST')));
    expect(codes.filter((code) => code === 'ACCEPTED')).toHaveLength(1);
    expect(codes.filter((code) => code === 'BALLOT_CAST')).toHaveLength(49);
    expect(await rows('SELECT COUNT(*) AS n FROM ballot WHERE task_id = ?', [taskId])).toEqual([{ n: '1' }]);
    expect(await cast('AGAINST')).toBe('BALLOT_CAST');
    await session.agenda.recallVote(await session.clerk(), {
      id: newId(),
      meetingId,
      taskId,
      reason: '重新介绍情况',
    });
    expect(await cast('FOR')).toBe('VOTE_NOT_OPEN');
    // Called again, it is voted again; the earlier ballots count for nothing.
    await session.call(meetingId, number);
    await session.ballots(meetingId, number, some(4, 5));
    expect((await session.closeVote(meetingId, number)).outcome).toBe('REJECTED');
    await session.close(meetingId);
  });

  it('the same ballot sent again is the same one', async () => {
    const number = await submit();
    const meetingId = await session.sitting([number]);
    await session.call(meetingId, number);
    const id = newId();
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => codeOf(session.ballot(meetingId, number, 2, 'FOR', { id }))),
    );
    expect(sent.filter((code) => code !== 'ACCEPTED' && code !== 'BALLOT_CAST')).toEqual([]);
    expect(await codeOf(session.ballot(meetingId, number, 2, 'FOR', { id }))).toBe('ACCEPTED');
    expect(await codeOf(session.ballot(meetingId, number, 2, 'AGAINST', { id }))).toBe(
      'MEETING_ACT_ID_REUSED',
    );
    await session.ballots(meetingId, number, all('FOR'), [2]);
    await session.closeVote(meetingId, number);
    await session.close(meetingId);
  });

  it('secretly until the vote is closed: who has voted is told, what they voted is not', async () => {
    const number = await submit();
    const meetingId = await session.sitting([number]);
    await session.call(meetingId, number);
    await session.ballot(meetingId, number, 1, 'AGAINST', { dissent: '条件不具备' });
    const [item] = await session.items(meetingId, await session.member(0));
    expect(item).toMatchObject({ state: 'VOTING', votes: [], tally: null });
    expect(item?.progress.filter(({ voted }) => voted).map(({ seatId }) => seatId)).toEqual([
      session.seat(1),
    ]);
    const told = await rows(
      "SELECT summary, payload FROM audit_event WHERE chain = ? AND type = 'ballot.cast'",
      [`case:${number}`],
    );
    expect(JSON.stringify(told)).not.toMatch(/AGAINST|反对|条件不具备/);
    expect((await session.calls.mine(await session.member(1)))[0]).toMatchObject({
      voted: true,
      votedCount: 1,
    });
    expect((await session.calls.mine(await session.member(2)))[0]).toMatchObject({
      voted: false,
      caseNumber: number,
      content: [{ key: 'text', label: '内容', value: '派驻一人' }],
    });
    await session.ballots(meetingId, number, all('FOR'), [1]);
    await session.closeVote(meetingId, number);
    const [after] = await session.items(meetingId, await session.member(0));
    expect(after?.votes.find(({ seatId }) => seatId === session.seat(1))).toMatchObject({
      choice: 'AGAINST',
      dissent: '条件不具备',
    });
    expect(await session.calls.mine(await session.member(2))).toEqual([]);
    await session.close(meetingId);
  });

  it('whoever has not voted is waited for, or counted as not having voted on purpose', async () => {
    const number = await submit();
    const meetingId = await session.sitting([number]);
    await session.call(meetingId, number);
    await session.ballots(meetingId, number, all('FOR').slice(0, 5));
    expect(await codeOf(session.closeVote(meetingId, number))).toBe('BALLOTS_MISSING');
    const decision = await session.closeVote(meetingId, number, true);
    expect(decision.outcome).toBe('APPROVED');
    expect((await session.items(meetingId))[0]?.tally).toMatchObject({ approve: 5, notVoted: 4 });
    await session.close(meetingId);
  });

  it('only present members, on the text shown, on a call of today, in one way at a time', async () => {
    const number = await submit();
    const meetingId = await session.sitting([number], [8]);
    expect(await codeOf(session.ballot(meetingId, number, 1, 'FOR'))).toBe('VOTE_NOT_OPEN');
    await session.call(meetingId, number);
    expect(await codeOf(session.ballot(meetingId, number, 8, 'FOR'))).toBe('NOT_A_VOTER');
    expect(await codeOf(session.ballot(meetingId, number, 1, 'MAYBE'))).toBe('VOTES_INVALID');
    expect(await codeOf(session.ballot(meetingId, number, 1, 'FOR', { contentSha256: '0'.repeat(64) }))).toBe(
      'STALE_VERSION',
    );
    const { taskId, contentSha256, decisionId } = await session.task(number);
    const clerk = await session.clerk();
    const own = { id: newId(), meetingId, taskId, contentSha256, choice: 'FOR' };
    expect(await codeOf(session.box.cast(clerk, own))).toBe('NOT_A_VOTER');
    const hands = { decisionId, taskId, contentSha256, meetingId, motion: 'APPROVE' };
    const votes = chain.votes('PARTY_COMMITTEE', all('FOR').slice(0, 8));
    expect(await codeOf(chain.decisions.recordVotes(clerk, { ...hands, votes }))).toBe('VOTE_OPEN');
    const call = { id: newId(), meetingId, taskId, contentSha256, motion: 'APPROVE' };
    const tomorrow = { ...clerk, today: calendarDate(addDays(clerk.today, 1)) };
    await session.agenda.recallVote(clerk, { id: newId(), meetingId, taskId, reason: '改为举手' });
    expect(await codeOf(session.agenda.callVote(tomorrow, call))).toBe('MEETING_NOT_TODAY');
    await chain.decisions.recordVotes(clerk, { ...hands, votes });
    expect(await codeOf(session.agenda.callVote(clerk, call))).toBe('ITEM_DECIDED');
    await session.close(meetingId);
  });

  it('a ballot and the closing of its vote do not pass each other by', async () => {
    const number = await submit();
    const meetingId = await session.sitting([number]);
    await session.call(meetingId, number);
    await session.ballots(meetingId, number, all('FOR').slice(0, 6));
    // What each names is known beforehand, so that nothing but the ballots and the closing race.
    const { taskId, contentSha256 } = await session.task(number);
    const members = await Promise.all([6, 7, 8].map((index) => session.member(index)));
    const late = members.map((ctx) =>
      codeOf(session.box.cast(ctx, { id: newId(), meetingId, taskId, contentSha256, choice: 'AGAINST' })),
    );
    const [decision, ...codes] = await Promise.all([session.closeVote(meetingId, number, true), ...late]);
    const counted = (await session.items(meetingId))[0]?.tally?.against;
    expect(decision.outcome).toBe('APPROVED');
    expect(codes.filter((code) => code === 'ACCEPTED')).toHaveLength(counted ?? -1);
    expect(codes.filter((code) => code !== 'ACCEPTED' && code !== 'VOTE_NOT_OPEN')).toEqual([]);
    await session.close(meetingId);
  });
});

describe('recusals', () => {
  it('edge-03 follow from the registry of relatives: shown before the vote, and refused a ballot', async () => {
    const subject = chain.county.people['PARTY_COMMITTEE.3'] ?? '';
    const relative = chain.county.people['PARTY_COMMITTEE.4'] ?? '';
    await test.app.get(TransactionRunner).run((tx) =>
      test.app.get(Registrar, { strict: false }).kinship(tx, {
        personIds: [subject, relative],
        relation: 'SPOUSE',
        declaredOn: SINCE,
      }),
    );
    const number = await submit('涉及委员', [subject]);
    const meetingId = await session.prepare(number);
    const shown = async () =>
      (await session.items(meetingId))[0]?.recusals.map(({ seatId, source }) => [seatId, source]);
    const registered = [
      [session.seat(3), 'REGISTRY'],
      [session.seat(4), 'REGISTRY'],
    ];
    expect(await shown()).toEqual(registered);
    await session.open(meetingId);
    const { taskId } = await session.task(number);
    const declare = (member: number, seat: number, user = session.member(member)) =>
      user.then((ctx) =>
        session.agenda.declareRecusal(ctx, {
          ...{ id: newId(), meetingId, taskId },
          seatId: session.seat(seat),
          reason: '曾是其导师',
        }),
      );
    await declare(5, 5);
    expect(await codeOf(declare(5, 6))).toBe('NOT_YOUR_SEAT');
    expect(await codeOf(declare(5, 5))).toBe('RECUSAL_DECLARED');
    expect(await shown()).toEqual([...registered, [session.seat(5), 'DECLARED']]);
    await session.call(meetingId, number);
    expect((await session.calls.mine(await session.member(4)))[0]?.recusedFor).toMatch('近亲属');
    for (const member of [3, 4, 5]) {
      expect(await codeOf(session.ballot(meetingId, number, member, 'FOR'))).toBe('RECUSAL_REQUIRED');
    }
    await session.ballot(meetingId, number, 6, 'FOR');
    expect(await codeOf(declare(6, 6))).toBe('BALLOT_CAST');
    await session.ballots(meetingId, number, all('FOR'), [3, 4, 5, 6]);
    const decision = await session.closeVote(meetingId, number);
    expect(decision.outcome).toBe('APPROVED');
    const cast = (await session.items(meetingId))[0]?.votes ?? [];
    expect(cast.filter(({ choice }) => choice === 'RECUSED').map(({ seatId }) => seatId)).toEqual(
      [3, 4, 5].map((index) => session.seat(index)),
    );
    await session.close(meetingId);
  });

  it('edge-05 one that breaks the quorum defers, whatever the ballots', async () => {
    const number = await submit();
    const meetingId = await session.sitting([number], [6, 7, 8]);
    const { taskId } = await session.task(number);
    await session.agenda.declareRecusal(await session.clerk(), {
      ...{ id: newId(), meetingId, taskId },
      seatId: session.seat(0),
      reason: '近亲属',
    });
    await session.call(meetingId, number);
    await session.ballots(meetingId, number, all('FOR').slice(0, 6), [0]);
    expect((await session.closeVote(meetingId, number)).outcome).toBe('DEFERRED');
    expect((await session.items(meetingId))[0]?.tally).toMatchObject({ result: 'NO_QUORUM', approve: 5 });
    await session.close(meetingId);
    expect((await chain.resolve(number, 'PARTY_COMMITTEE')).outcome).toBe('APPROVED');
  });

  it('declared ones go into hands that the clerk records, too', async () => {
    const number = await submit();
    const meetingId = await session.sitting([number]);
    const claim = await session.task(number);
    const clerk = await session.clerk();
    await session.agenda.declareRecusal(clerk, {
      ...{ id: newId(), meetingId, taskId: claim.taskId },
      seatId: session.seat(2),
      reason: '回避',
    });
    const hands = { ...claim, meetingId, motion: 'APPROVE' };
    const everybody = chain.votes('PARTY_COMMITTEE', all('FOR'));
    expect(await codeOf(chain.decisions.recordVotes(clerk, { ...hands, votes: everybody }))).toBe(
      'RECUSAL_DECLARED',
    );
    const votes = chain.votes('PARTY_COMMITTEE', all('FOR').slice(1), [2]);
    await chain.decisions.recordVotes(clerk, { ...hands, votes });
    expect((await session.items(meetingId))[0]?.tally).toMatchObject({ effectivePresent: 8, approve: 8 });
    await session.close(meetingId);
  });
});

describe('复议', () => {
  it('a rejection is taken up again by more than half of the members, and then decided anew', async () => {
    const number = await submit();
    await chain.resolve(number, 'PARTY_COMMITTEE', some(4, 5));
    expect((await chain.view(number)).status).toBe('REJECTED');
    const meetingId = await session.sitting([]);
    const refused = await session.reconsider(meetingId, number, some(4, 5));
    expect(refused.newVersion).toBeNull();
    expect((await chain.view(number)).status).toBe('REJECTED');
    expect(await codeOf(session.reconsider(meetingId, number, all('FOR')))).toBe('RECONSIDERATION_VOTED');
    await session.close(meetingId);

    const again = await session.sitting([]);
    const offered = await session.sessions.reconsiderable(await session.clerk(), again);
    expect(offered.map(({ caseNumber }) => caseNumber)).toContain(number);
    const motion = await session.reconsider(again, number, some(5, 4));
    expect(motion).toMatchObject({ newVersion: 2, supersedesDecisionId: motion.decisionId });
    await chain.settle(number);
    const view = await chain.view(number);
    expect(view).toMatchObject({ status: 'RUNNING', version: 2 });
    expect(view.chain.map(({ state }) => state)).toEqual([
      'OPEN',
      'PENDING',
      'PENDING',
      'PENDING',
      'PENDING',
    ]);
    await session.add(again, number);
    await session.call(again, number);
    await session.ballots(again, number, all('FOR'));
    expect((await session.closeVote(again, number)).outcome).toBe('APPROVED');
    await session.close(again);

    await chain.review(number);
    await chain.resolve(number, 'LEADING_GROUP');
    for (const body of ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'])
      await chain.file(number, body);
    const done = await chain.view(number);
    expect(done.status).toBe('IMPLEMENTED');
    expect(done.history.slice(0, 5).map(({ action }) => action)).toEqual([
      'SUBMITTED',
      'REJECTED',
      'RECONSIDERATION_REFUSED',
      'RECONSIDERED',
      'APPROVED',
    ]);
    expect(done.history[3]?.votes).toHaveLength(9);
    expect(done.history[3]?.tally).toMatchObject({ approve: 5, result: 'CARRIED' });
  });

  it('an approval is taken up again while nobody has acted on it: what had followed falls away', async () => {
    const number = await submit();
    await chain.resolve(number, 'PARTY_COMMITTEE');
    const review = await chain.taskOf(number, 'SECRETARIAT', 'SECRETARIAT');
    matter.calls = [];
    const meetingId = await session.sitting([]);
    await session.reconsider(meetingId, number, all('FOR'));
    expect(matter.calls).toEqual(['release']);
    await chain.settle(number);
    const secretariat = await chain.as('SECRETARIAT');
    const late = { ...review, outcome: 'APPROVE', opinion: '同意' };
    expect(await codeOf(chain.decisions.review(secretariat, late))).toBe('STALE_VERSION');
    await session.add(meetingId, number);
    await session.call(meetingId, number);
    await session.ballots(meetingId, number, some(4, 5));
    expect((await session.closeVote(meetingId, number)).outcome).toBe('REJECTED');
    expect((await chain.view(number)).status).toBe('REJECTED');
    await session.close(meetingId);
  });

  it('the later body’s rejection keeps what was approved before, and reserves again', async () => {
    const number = await submit();
    await chain.resolve(number, 'PARTY_COMMITTEE');
    await chain.review(number);
    await chain.resolve(number, 'LEADING_GROUP', some(4, 5));
    matter.calls = [];
    const { meeting } = await chain.convene('LEADING_GROUP');
    const motion = {
      ...{
        id: newId(),
        meetingId: meeting.id,
        decisionId: await session.lastDecision(number),
        reason: '补充论证',
      },
      votes: chain.votes('LEADING_GROUP', all('FOR')),
    };
    const clerk = await chain.as('LEADING_GROUP.clerk');
    expect((await session.motions.move(clerk, motion)).newVersion).toBe(2);
    expect(matter.calls).toEqual(['reserve']);
    await chain.settle(number);
    const { chain: steps } = await chain.view(number);
    expect(steps.map(({ state }) => state)).toEqual(['APPROVED', 'APPROVED', 'OPEN', 'PENDING', 'PENDING']);
    expect((await chain.resolve(number, 'LEADING_GROUP')).outcome).toBe('APPROVED');
    // The same motion sent again is the same one.
    expect((await session.motions.move(clerk, motion)).id).toBe(motion.id);
  });

  it('is refused once a later step was decided, for what was deferred, and for another body', async () => {
    const number = await submit();
    await chain.resolve(number, 'PARTY_COMMITTEE');
    const approval = await session.lastDecision(number);
    await chain.review(number);
    const meetingId = await session.sitting([]);
    expect(await codeOf(session.move(meetingId, approval, all('FOR')))).toBe('RECONSIDERATION_NOT_POSSIBLE');
    const other = await submit();
    await chain.resolve(other, 'PARTY_COMMITTEE', Array<Choice>(9).fill('DEFER'));
    expect(await codeOf(session.reconsider(meetingId, other, all('FOR')))).toBe(
      'RECONSIDERATION_NOT_POSSIBLE',
    );
    expect(await codeOf(session.move(meetingId, newId(), all('FOR')))).toBe('RECONSIDERATION_NOT_POSSIBLE');
    const third = await submit();
    await chain.resolve(third, 'PARTY_COMMITTEE', some(4, 5));
    const { meeting } = await chain.convene('LEADING_GROUP');
    expect(await codeOf(session.reconsider(meeting.id, third, all('FOR')))).toBe('MEETING_UNKNOWN');
    expect(await codeOf(session.reconsider(meetingId, third, all('DEFER')))).toBe('VOTES_INVALID');
    expect(await codeOf(session.reconsider(meetingId, third, all('FOR').slice(0, 8)))).toBe('VOTES_INVALID');
    await session.close(meetingId);
  });

  it('of one decision is carried once, however many ask at once', async () => {
    const number = await submit();
    await chain.resolve(number, 'PARTY_COMMITTEE', some(4, 5));
    const decisionId = await session.lastDecision(number);
    const sessions = await Promise.all(Array.from({ length: 4 }, () => session.sitting([])));
    const codes = await Promise.all(sessions.map((id) => codeOf(session.move(id, decisionId, all('FOR')))));
    expect(codes.filter((code) => code === 'ACCEPTED')).toHaveLength(1);
    expect(codes.filter((code) => code === 'RECONSIDERATION_NOT_POSSIBLE')).toHaveLength(3);
    expect((await chain.view(number)).version).toBe(2);
    for (const id of sessions) await session.close(id);
  });

  it('asks for the share of the template, and is not possible where it names none', async () => {
    const [first] = postingChain.steps;
    const rule = first?.votingRule;
    if (!rule) throw new Error('the chain votes');
    const publish = (reconsideration: { num: number; den: number; strict: boolean } | undefined) =>
      chain.publish({
        ...postingChain,
        matterType: 'NOTE',
        steps: postingChain.steps.map((step) =>
          step.key === first.key ? { ...step, votingRule: { ...rule, reconsideration } } : step,
        ),
      });
    await publish({ num: 2, den: 3, strict: false });
    const strict = await submit();
    await chain.resolve(strict, 'PARTY_COMMITTEE', some(4, 5));
    await publish(undefined);
    const none = await submit();
    await chain.resolve(none, 'PARTY_COMMITTEE', some(4, 5));
    const meetingId = await session.sitting([]);
    expect((await session.reconsider(meetingId, strict, some(5, 4))).newVersion).toBeNull();
    expect(await codeOf(session.reconsider(meetingId, none, all('FOR')))).toBe(
      'RECONSIDERATION_NOT_POSSIBLE',
    );
    await session.close(meetingId);
    const again = await session.sitting([]);
    expect((await session.reconsider(again, strict, some(6, 3))).newVersion).toBe(2);
    await session.close(again);
    await publish(rule.reconsideration);
  });
});

it('edge-08 a change of members in between does not touch the session that has begun', async () => {
  const number = await submit();
  const meetingId = await session.sitting([number]);
  const newcomer = chain.body('PARTY_COMMITTEE').clerk?.personId ?? '';
  const clerk = await session.clerk();
  await test.app.get(TransactionRunner).run((tx) =>
    test.app.get(Registrar, { strict: false }).appoint(tx, {
      seatId: session.seat(8),
      personId: newcomer,
      from: clerk.today,
    }),
  );
  await session.call(meetingId, number);
  expect(await codeOf(session.ballot(meetingId, number, 8, 'FOR'))).toBe('ACCEPTED');
  const { taskId, contentSha256 } = await session.task(number);
  const late = { id: newId(), meetingId, taskId, contentSha256, choice: 'FOR' };
  expect(await codeOf(session.box.cast(await session.clerk(), late))).toBe('NOT_A_VOTER');
  await session.ballots(meetingId, number, all('FOR').slice(0, 8));
  await session.closeVote(meetingId, number);
  const nameAt = async (id: string) => {
    const view = await session.reader.byId(await session.clerk(), id);
    return view?.attendance.find(({ seatId }) => seatId === session.seat(8))?.personName;
  };
  expect(await nameAt(meetingId)).toBe('PARTY_COMMITTEE.8');
  await session.close(meetingId);
  const next = await session.sitting([]);
  expect(await nameAt(next)).toBe('PARTY_COMMITTEE.clerk');
  await session.close(next);
});

describe('the verifier notices, behind the application’s back,', () => {
  /** Thrown to take a tampering back. */
  class TakenBack extends Error {}

  it.each([
    ['a ballot that was turned round', 'ballot', 'update', "UPDATE ballot SET choice = 'DEFER' LIMIT 1"],
    ['a ballot that was taken out', 'ballot', 'delete', 'DELETE FROM ballot LIMIT 1'],
    [
      'an act that was rewritten',
      'meeting_act',
      'update',
      "UPDATE meeting_act SET reason = '另有原因' LIMIT 1",
    ],
    [
      'a number of minutes',
      'meeting_minutes',
      'update',
      `UPDATE meeting_minutes SET minutes_number = '改纪〔2026〕1号' WHERE meeting_id IN
         (SELECT meeting_id FROM meeting_act WHERE kind = 'CLOSED') LIMIT 1`,
    ],
    [
      'the day of a plan',
      'meeting_plan',
      'update',
      "UPDATE meeting_plan SET planned_on = '2020-02-02' LIMIT 1",
    ],
    ['a motion of 复议', 'reconsideration', 'update', "UPDATE reconsideration SET reason = '无' LIMIT 1"],
  ])('%s', async (_title, table, event, statement) => {
    const trigger = `${table}_no_${event}`;
    const [row] = await rows(`SHOW CREATE TRIGGER ${trigger}`);
    await rows(`DROP TRIGGER ${trigger}`);
    const verifier = test.app.get(AuditVerifier, { strict: false });
    let entries: string[] = [];
    try {
      await test.app.get(TransactionRunner).run(async (tx) => {
        await tx.query('SET SESSION foreign_key_checks = 0');
        await tx.query(statement);
        await tx.query('SET SESSION foreign_key_checks = 1');
        const { breaks } = await verifier.verify(tx);
        entries = breaks
          .filter(({ kind }) => kind === 'RECORD_DIFFERS')
          .map(({ entry }) => entry.split('#')[0] ?? '');
        throw new TakenBack();
      });
    } catch (error) {
      if (!(error instanceof TakenBack)) throw error;
    }
    await rows(String(row?.['SQL Original Statement']).replace(/DEFINER=\S+ /, ''));
    expect(entries.length).toBeGreaterThan(0);
    const owner = table === 'meeting_minutes' ? /^meeting(_minutes)?$/ : new RegExp(`^${table}$`);
    for (const entry of entries) expect(entry).toMatch(owner);
  });
});
