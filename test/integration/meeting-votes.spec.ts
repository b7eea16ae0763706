import { newId } from '../../libs/database/index.js';
import { NoticeService } from '../../libs/notification/index.js';
import { addDays, calendarDate } from '../../libs/rules/index.js';
import { all, chain, codeOf, inSession, rows, session, some, submit, test } from './meeting-kit.js';

inSession();

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
