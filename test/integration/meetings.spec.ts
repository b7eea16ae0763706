import { TransactionRunner, newId } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { addDays } from '../../libs/rules/index.js';
import type { Choice } from '../support/chain-driver.js';
import { SINCE } from '../support/county.js';
import { all, chain, codeOf, inSession, rows, session, some, submit, test } from './meeting-kit.js';

inSession();

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

  it('edge-03 whoever records is not the one whom the item concerns: that one arranges nothing of its vote', async () => {
    const concerned = await session.clerk();
    const number = await submit('涉及记录人', [concerned.actor?.personId ?? '']);
    const other = await submit();
    const meetingId = await session.sitting([number, other]);
    const { taskId, contentSha256 } = await session.task(number);
    const { agenda } = session;
    const claim = () => ({ id: newId(), meetingId, taskId });
    const call = () => ({ ...claim(), contentSha256, motion: 'APPROVE' });
    const send = () => ({ ...claim(), seatId: session.seat(2), reason: '关系密切' });
    const chair = await session.member(0);
    expect(await codeOf(agenda.removeItem(concerned, { ...claim(), reason: '暂不议' }))).toBe(
      'RECUSAL_REQUIRED',
    );
    expect(await codeOf(agenda.declareRecusal(concerned, send()))).toBe('RECUSAL_REQUIRED');
    expect(await codeOf(agenda.callVote(concerned, call()))).toBe('RECUSAL_REQUIRED');
    await agenda.callVote(chair, call());
    expect(await codeOf(agenda.recallVote(concerned, { ...claim(), reason: '重新表决' }))).toBe(
      'RECUSAL_REQUIRED',
    );
    await agenda.recallVote(chair, { ...claim(), reason: '有新材料' });
    await agenda.removeItem(chair, { ...claim(), reason: '下次再议' });
    // What else is on the agenda is the clerk's as ever.
    await session.call(meetingId, other);
    await session.ballots(meetingId, other, all('FOR'));
    expect((await session.closeVote(meetingId, other)).outcome).toBe('APPROVED');
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
