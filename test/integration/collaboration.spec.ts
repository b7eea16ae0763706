import { AuditVerifier } from '../../libs/audit/index.js';
import { SupervisionReader, SupervisionSort } from '../../libs/approval/index.js';
import type { SupervisionSearch } from '../../libs/approval/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { refusal } from './notice-world.js';
import { TogetherWorld, later } from './together-world.js';

let world: TogetherWorld;

beforeAll(async () => {
  world = await TogetherWorld.start();
});
afterAll(() => world.test.close());

/** How many of the calls went through, and with what codes the others were refused. */
async function outcomes(work: Promise<unknown>[]): Promise<{ done: number; codes: string[] }> {
  const settled = await Promise.allSettled(work);
  const codes = settled.flatMap((one) =>
    one.status === 'rejected' ? [(one.reason as { detail?: { code: string } }).detail?.code ?? 'FAULT'] : [],
  );
  return { done: settled.length - codes.length, codes: [...new Set(codes)] };
}

describe('转办', () => {
  it('gives the task to one seat of the office; the others have it no longer and may not decide it', async () => {
    const number = await world.underReview();
    expect(await world.myTasks('second')).toContain(number);
    await world.transfer(number, 'SECRETARIAT', 'second');
    expect(await world.myTasks('second')).toContain(number);
    for (const user of ['SECRETARIAT', 'third']) expect(await world.myTasks(user)).not.toContain(number);
    const { chain } = await world.driver.view(number);
    const step = chain.find(({ key }) => key === 'secretariat');
    expect(step?.tasks[0]?.holders).toEqual(['经办（second） second']);
    expect(await refusal(world.review(number, 'SECRETARIAT'))).toBe('TASK_TRANSFERRED');
    expect(await world.told('second', number, 'TASK_TRANSFERRED')).toHaveLength(1);
    expect(await world.told('third', number, 'TASK_TRANSFERRED')).toHaveLength(0);
    expect((await world.review(number, 'second')).actorName).toBe('second');
  });

  it('shows who handed it to whom and why, as often as it changed hands', async () => {
    const number = await world.underReview();
    await world.transfer(number, 'SECRETARIAT', 'second', '外出培训');
    await world.transfer(number, 'second', 'third', '业务归口');
    await world.transfer(number, 'third', 'SECRETARIAT', '退回主任');
    const task = await world.taskOf(number, 'SECRETARIAT');
    expect(task?.transfers.map(({ byName, toName, reason }) => [byName, toName, reason])).toEqual([
      ['SECRETARIAT', 'second', '外出培训'],
      ['second', 'third', '业务归口'],
      ['third', 'SECRETARIAT', '退回主任'],
    ]);
    const entries = (await world.driver.view(number)).history.filter(
      ({ action }) => action === 'TRANSFERRED',
    );
    expect(entries.map(({ opinion }) => opinion)).toEqual([
      '经办（second） second：外出培训',
      '经办（third） third：业务归口',
      '负责人 SECRETARIAT：退回主任',
    ]);
    const { myTasks } = await world.driver.view(number, 'SECRETARIAT');
    expect(myTasks[0]?.transfer).toMatchObject({ byName: 'third', reason: '退回主任' });
  });

  it('may be taken back by another seat of the office, and by nobody else', async () => {
    const number = await world.underReview();
    expect(await refusal(world.takeBack(number, 'SECRETARIAT'))).toBe('NOT_TRANSFERRED');
    await world.transfer(number, 'SECRETARIAT', 'second');
    expect(await world.taskOf(number, 'third')).toMatchObject({ mayTakeBack: true, mayTransfer: false });
    expect(await refusal(world.takeBack(number, 'second'))).toBe('NOT_TRANSFERRED');
    expect(await refusal(world.takeBack(number, 'HEALTH_BUREAU'))).toBe('NOT_YOUR_SEAT');
    await world.takeBack(number, 'third');
    expect(await world.myTasks('third')).toContain(number);
    expect(await refusal(world.review(number, 'second'))).toBe('TASK_TRANSFERRED');
    await world.review(number, 'third');
    expect(await world.actions(number)).toContain('TAKEN_BACK');
  });

  it('is refused to strangers, to vacant or barred seats, without a reason, and of a vote', async () => {
    const number = await world.underReview();
    expect(await refusal(world.transfer(number, 'HEALTH_BUREAU', 'second'))).toBe('NOT_YOUR_SEAT');
    expect(await refusal(world.transfer(number, 'SECRETARIAT', newId()))).toBe('SEAT_UNKNOWN');
    const elsewhere = world.driver.body('HEALTH_BUREAU').seats[0]?.seatId ?? '';
    expect(await refusal(world.transfer(number, 'SECRETARIAT', elsewhere))).toBe('SEAT_UNKNOWN');
    expect(await refusal(world.transfer(number, 'SECRETARIAT', 'SECRETARIAT'))).toBe('ALREADY_THERE');
    expect(await refusal(world.transfer(number, 'SECRETARIAT', 'mute'))).toBe('TARGET_BARRED');
    expect(await refusal(world.transfer(number, 'SECRETARIAT', 'second', ' '))).toBe('TEXT_REQUIRED');
    const fresh = await world.submit();
    await world.review(fresh, 'SECRETARIAT');
    const claim = await world.claim(fresh, 'party-committee');
    const clerk = await world.as('PARTY_COMMITTEE.clerk');
    const handed = {
      ...claim,
      toSeatId: world.driver.body('PARTY_COMMITTEE').seats[0]?.seatId ?? '',
      reason: '忙',
    };
    expect(await refusal(world.transfers.transfer(clerk, handed))).toBe('VOTE_NOT_TRANSFERABLE');
  });

  it('edge-03 edge-04 never reaches whom the matter concerns, their relatives, or who has voted on it', async () => {
    const concerned = await world.underReview([world.personOf('second')]);
    expect(await refusal(world.transfer(concerned, 'SECRETARIAT', 'second'))).toBe('TARGET_BARRED');
    await world.transfer(concerned, 'SECRETARIAT', 'third');

    const seatId = world.driver.body('PARTY_COMMITTEE').seats[1]?.seatId ?? '';
    const own = await world.as('SECRETARIAT');
    await world
      .get(TransactionRunner)
      .run((tx) =>
        world.get(Registrar).appoint(tx, { seatId, personId: world.personOf('third'), from: own.today }),
      );
    const voted = await world.underReview();
    await world.review(voted, 'second');
    await world.driver.resolve(voted, 'PARTY_COMMITTEE');
    for (const user of ['second', 'third'])
      expect(await refusal(world.transfer(voted, 'SECRETARIAT', user, '出差', 'check'))).toBe(
        'TARGET_BARRED',
      );
  });

  it('sent twice with one id it is one transfer; of ten at once one wins', async () => {
    const number = await world.underReview();
    const ctx = await world.as('SECRETARIAT');
    const sent = { ...(await world.claim(number)), toSeatId: world.seats['second'] ?? '', reason: '出差' };
    await world.transfers.transfer(ctx, sent);
    // The repetition comes from one who has the task no longer, and is answered all the same.
    await world.transfers.transfer(ctx, sent);
    const other = await world.underReview();
    const tried = Array.from({ length: 10 }, () => world.transfer(other, 'SECRETARIAT', 'second'));
    expect(await outcomes(tried)).toEqual({ done: 1, codes: ['TASK_TRANSFERRED'] });
  });
});

describe('加签', () => {
  it('before the decision: it waits for the opinion, which decides nothing', async () => {
    const number = await world.underReview();
    const askId = await world.ask(number, 'SECRETARIAT', 'doctor');
    expect(await refusal(world.review(number, 'SECRETARIAT'))).toBe('OPINION_OUTSTANDING');
    expect(await world.told('doctor', number, 'OPINION_ASKED')).toEqual([
      `测试事项 ${number} “医改领导小组秘书处审核”请您提出意见`,
    ]);
    await world.give(number, 'doctor', askId, '建议同意');
    expect(await world.told('SECRETARIAT', number, 'OPINION_GIVEN')).toHaveLength(1);
    const { asks } = await world.together(number, 'SECRETARIAT');
    expect(asks).toMatchObject([
      {
        moment: 'BEFORE',
        status: 'GIVEN',
        text: '建议同意',
        endedByName: 'doctor',
        askedByName: 'SECRETARIAT',
      },
    ]);
    await world.review(number, 'SECRETARIAT');
    expect(await world.actions(number)).toEqual(expect.arrayContaining(['OPINION_ASKED', 'OPINION_GIVEN']));
  });

  it('may be taken back by the asker, which frees the decision', async () => {
    const number = await world.underReview();
    const askId = await world.ask(number, 'SECRETARIAT', 'doctor');
    const end = { id: newId(), askId };
    expect(await refusal(world.opinions.withdraw(await world.as('hr'), end))).toBe('ASK_UNKNOWN');
    await world.opinions.withdraw(await world.as('SECRETARIAT'), end);
    expect(await refusal(world.give(number, 'doctor', askId))).toBe('CASE_UNKNOWN');
    await world.review(number, 'SECRETARIAT');
  });

  it('after the decision holds nothing', async () => {
    const number = await world.underReview();
    expect(await refusal(world.ask(number, 'SECRETARIAT', 'doctor', 'AFTER'))).toBe('NOT_DECIDED');
    await world.review(number, 'SECRETARIAT');
    expect(await refusal(world.ask(number, 'SECRETARIAT', 'doctor', 'BEFORE'))).toBe('ALREADY_DECIDED');
    const askId = await world.ask(number, 'SECRETARIAT', 'doctor', 'AFTER');
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    await world.give(number, 'doctor', askId, '知悉');
    expect((await world.together(number, 'hr')).asks).toMatchObject([{ moment: 'AFTER', status: 'GIVEN' }]);
  });

  it('gives sight of this case only, for as long as it is asked or answered', async () => {
    const number = await world.underReview();
    const other = await world.underReview();
    expect(await world.sees('doctor', number)).toBe(false);
    const askId = await world.ask(number, 'SECRETARIAT', 'doctor');
    expect([await world.sees('doctor', number), await world.sees('doctor', other)]).toEqual([true, false]);
    expect(
      (await world.driver.reader.page(await world.as('doctor'), {}, { first: 9, offset: 0 })).total,
    ).toBe(0);
    expect((await world.myAsks('doctor')).map(({ caseNumber }) => caseNumber)).toEqual([number]);
    await world.opinions.withdraw(await world.as('SECRETARIAT'), { id: newId(), askId });
    expect(await world.sees('doctor', number)).toBe(false);
    expect(await world.myAsks('doctor')).toEqual([]);
    const again = await world.ask(number, 'SECRETARIAT', 'doctor');
    await world.give(number, 'doctor', again);
    expect(await world.sees('doctor', number)).toBe(true);
    expect(await world.myAsks('doctor')).toEqual([]);
  });

  it('may go to a seat: whoever acts for it answers', async () => {
    const number = await world.underReview();
    const seatId = world.driver.body('HEALTH_BUREAU').seats[0]?.seatId ?? '';
    world.seats['health'] = seatId;
    const askId = await world.ask(number, 'SECRETARIAT', 'health');
    expect(await refusal(world.give(number, 'CIVIL_HR_BUREAU', askId))).toBe('ASK_UNKNOWN');
    expect((await world.myAsks('HEALTH_BUREAU')).some(({ id }) => id === askId)).toBe(true);
    await world.give(number, 'HEALTH_BUREAU', askId);
    expect(await refusal(world.give(number, 'HEALTH_BUREAU', askId))).toBe('ASK_ENDED');
  });

  it('is refused to oneself, to the submitter, to whom it concerns, outside the community, and twice', async () => {
    const number = await world.underReview([world.personOf('doctor')]);
    expect(await refusal(world.ask(number, 'SECRETARIAT', 'SECRETARIAT'))).toBe('TARGET_SELF');
    expect(await refusal(world.ask(number, 'SECRETARIAT', 'hr'))).toBe('TARGET_BARRED');
    expect(await refusal(world.ask(number, 'SECRETARIAT', 'doctor'))).toBe('TARGET_BARRED');
    expect(await refusal(world.ask(number, 'SECRETARIAT', 'stranger'))).toBe('TARGET_UNKNOWN');
    expect(await refusal(world.ask(number, 'SECRETARIAT', 'mute'))).toBe('TARGET_UNKNOWN');
    expect(await refusal(world.ask(number, 'HEALTH_BUREAU', 'second'))).toBe('NOT_YOUR_SEAT');
    await world.ask(number, 'SECRETARIAT', 'second');
    expect(await refusal(world.ask(number, 'SECRETARIAT', 'second'))).toBe('ALREADY_ASKED');
  });

  it('answered and withdrawn at the same moment ends once; one asked and one decided never both', async () => {
    const number = await world.underReview();
    const askId = await world.ask(number, 'SECRETARIAT', 'doctor');
    const asker = await world.as('SECRETARIAT');
    const { done } = await outcomes([
      world.give(number, 'doctor', askId),
      ...Array.from({ length: 4 }, () => world.opinions.withdraw(asker, { id: newId(), askId })),
    ]);
    expect(done).toBe(1);
    const race = await outcomes([world.review(number, 'SECRETARIAT'), world.ask(number, 'second', 'doctor')]);
    expect(race.done).toBe(1);
  });

  it('lapses with its task when the case goes another way', async () => {
    const number = await world.underReview();
    const askId = await world.ask(number, 'SECRETARIAT', 'doctor');
    const { version } = await world.driver.view(number);
    await world.driver.cases.withdraw(await world.as('hr'), {
      caseNumber: number,
      expectedVersion: version,
      reason: '不办了',
      idempotencyKey: newId(),
    });
    expect(await refusal(world.give(number, 'doctor', askId))).toBe('ASK_ENDED');
    expect((await world.together(number, 'hr')).asks).toMatchObject([{ status: 'LAPSED', mayGive: false }]);
    expect((await world.myAsks('doctor')).filter((one) => one.caseNumber === number)).toEqual([]);
  });
});

describe('催办', () => {
  it('is not there until the county has decided how often', async () => {
    const number = await world.underReview();
    expect(await refusal(world.nudge(number, 'hr'))).toBe('POLICY_MISSING');
    await expect(world.decide('approval.nudges', { perDay: 0, minHours: 1 })).rejects.toMatchObject({
      detail: { code: 'POLICY_MALFORMED' },
    });
    await world.allowNudges(2, 4);
  });

  it('reaches those who may act, is in the history, and keeps to number and distance', async () => {
    const number = await world.underReview();
    await world.nudge(number, 'hr');
    for (const user of ['SECRETARIAT', 'second'])
      expect(await world.told(user, number, 'TASK_NUDGED')).toHaveLength(1);
    expect(await world.told('HEALTH_BUREAU', number, 'TASK_NUDGED')).toEqual([]);
    expect(await world.actions(number)).toContain('NUDGED');
    const hr = await world.as('hr');
    expect(await refusal(world.nudge(number, 'hr', 'secretariat', later(hr, { hours: 3.9 })))).toBe(
      'NUDGED_LATELY',
    );
    await world.nudge(number, 'hr', 'secretariat', later(hr, { hours: 4 }));
    expect(await refusal(world.nudge(number, 'hr', 'secretariat', later(hr, { hours: 9 })))).toBe(
      'NUDGED_ENOUGH',
    );
    await world.nudge(number, 'hr', 'secretariat', later(hr, { days: 1, hours: 5 }));
    expect(await world.taskOf(number, 'hr')).toMatchObject({ nudges: 3, mayNudge: true });
  });

  it('after a transfer reaches the seat that has the task now', async () => {
    const number = await world.underReview();
    await world.transfer(number, 'SECRETARIAT', 'second');
    await world.nudge(number, 'hr');
    expect(await world.told('second', number, 'TASK_NUDGED')).toHaveLength(1);
    expect(await world.told('SECRETARIAT', number, 'TASK_NUDGED')).toEqual([]);
  });

  it('by fifty callers at once goes through as often as allowed', async () => {
    const number = await world.underReview();
    const { taskId } = await world.claim(number);
    const [hr, auditor] = [await world.as('hr'), await world.as('auditor')];
    const calls = Array.from({ length: 50 }, (_, at) =>
      world.nudges.nudge(at % 2 === 0 ? hr : auditor, { id: newId(), taskId }),
    );
    expect(await outcomes(calls)).toEqual({ done: 1, codes: ['NUDGED_LATELY'] });
    const rows = await world.sql('SELECT id FROM task_nudge WHERE task_id = ?', [taskId]);
    expect(rows).toHaveLength(1);
  });

  it('is refused to others than submitter and supervisors, and on what is decided', async () => {
    const number = await world.underReview();
    expect(await refusal(world.nudge(number, 'HEALTH_BUREAU'))).toBe('NUDGE_NOT_ALLOWED');
    expect(await refusal(world.nudge(number, 'doctor'))).toBe('CASE_UNKNOWN');
    // The office's own head oversees it.
    await world.nudge(number, 'SECRETARIAT');
    await world.review(number, 'SECRETARIAT');
    expect(await refusal(world.nudge(number, 'hr'))).toBe('ALREADY_DECIDED');
  });
});

describe('抄送', () => {
  it('gives sight of this case only; the first opening is on record', async () => {
    const number = await world.underReview();
    const other = await world.underReview();
    await world.copy(number, 'hr', { personId: world.personOf('doctor') });
    expect([await world.sees('doctor', number), await world.sees('doctor', other)]).toEqual([true, false]);
    expect(await world.told('doctor', number, 'CASE_COPIED')).toEqual([
      `测试事项 ${number} 抄送给您，请阅知`,
    ]);
    const mine = await world.received('doctor');
    expect(mine.items.find(({ caseNumber }) => caseNumber === number)).toMatchObject({
      note: '请阅知',
      readAt: null,
    });
    expect((await world.together(number, 'doctor')).unreadCopy).toBe(true);
    const doctor = await world.as('doctor');
    await world.copies.read(doctor, number);
    await world.copies.read(later(doctor, { days: 1 }), number);
    const { copies } = await world.together(number, 'hr');
    expect(copies).toMatchObject([
      { sentByName: '人事专员', readings: [{ name: 'doctor', at: doctor.now }] },
    ]);
    expect((await world.received('doctor')).unread).toBe(mine.unread - 1);
    expect(await refusal(world.copies.read(doctor, other))).toBe('CASE_UNKNOWN');
  });

  it('may go to a seat, whose holder reads it', async () => {
    const number = await world.underReview();
    const seatId = world.driver.body('CIVIL_HR_BUREAU').seats[0]?.seatId ?? '';
    await world.copy(number, 'SECRETARIAT', { seatId });
    expect((await world.received('CIVIL_HR_BUREAU')).items.map((one) => one.caseNumber)).toContain(number);
  });

  it('is refused to readers, to whom it concerns, to strangers, and a second time', async () => {
    const number = await world.underReview([world.personOf('second')]);
    const doctor = { personId: world.personOf('doctor') };
    await world.copy(number, 'hr', doctor);
    expect(await refusal(world.copy(number, 'hr', doctor))).toBe('ALREADY_COPIED');
    expect(await refusal(world.copy(number, 'doctor', { personId: world.personOf('third') }))).toBe(
      'COPY_NOT_ALLOWED',
    );
    expect(await refusal(world.copy(number, 'auditor', { personId: world.personOf('third') }))).toBe(
      'COPY_NOT_ALLOWED',
    );
    expect(await refusal(world.copy(number, 'hr', { personId: world.personOf('second') }))).toBe(
      'TARGET_BARRED',
    );
    expect(await refusal(world.copy(number, 'hr', { personId: world.personOf('stranger') }))).toBe(
      'TARGET_UNKNOWN',
    );
    expect(await refusal(world.copy(number, 'hr', {}))).toBe('TARGET_UNKNOWN');
    expect(await refusal(world.copy(number, 'stranger', doctor))).toBe('CASE_UNKNOWN');
    const hr = await world.as('hr');
    const nobody = { caseNumber: number, recipients: [] };
    expect(await refusal(world.copies.send(hr, nobody))).toBe('RECIPIENTS_INVALID');
  });

  it('to one person by eight at once is sent once', async () => {
    const number = await world.underReview();
    const tried = Array.from({ length: 8 }, () =>
      world.copy(number, 'hr', { personId: world.personOf('doctor') }),
    );
    expect(await outcomes(tried)).toEqual({ done: 1, codes: ['ALREADY_COPIED'] });
  });
});

describe('留言', () => {
  it('is for whoever may see the case, and decides nothing', async () => {
    const number = await world.underReview();
    await world.comment(number, 'HEALTH_BUREAU', '同意');
    expect(await refusal(world.comment(number, 'doctor'))).toBe('CASE_UNKNOWN');
    await world.copy(number, 'hr', { personId: world.personOf('doctor') });
    await world.comment(number, 'doctor', '已阅');
    const { comments } = await world.together(number, 'hr');
    expect(comments.map(({ byName, text }) => [byName, text])).toEqual([
      ['HEALTH_BUREAU', '同意'],
      ['doctor', '已阅'],
    ]);
    expect(await world.told('hr', number, 'CASE_COMMENTED')).toHaveLength(2);
    const { chain } = await world.driver.view(number);
    expect(chain.find(({ key }) => key === 'secretariat')?.state).toBe('OPEN');
    await expect(world.sql('DELETE FROM case_comment')).rejects.toThrow('append-only');
  });

  it('may be taken back by its writer: hidden from all but auditors, in the record for good', async () => {
    const number = await world.underReview();
    const id = await world.comment(number, 'HEALTH_BUREAU', '写错了');
    const writer = await world.as('HEALTH_BUREAU');
    const retraction = { id: newId(), commentId: id, reason: '误发' };
    expect(await refusal(world.comments.retract(await world.as('hr'), retraction))).toBe('COMMENT_UNKNOWN');
    await world.comments.retract(writer, retraction);
    expect(await refusal(world.comments.retract(writer, { ...retraction, id: newId() }))).toBe(
      'COMMENT_RETRACTED',
    );
    for (const user of ['hr', 'HEALTH_BUREAU']) {
      const { comments } = await world.together(number, user);
      expect(comments).toMatchObject([
        { text: null, retracted: true, retractionReason: '误发', mayRetract: false },
      ]);
      const { history } = await world.driver.view(number, user);
      expect(JSON.stringify(history)).not.toContain('写错了');
    }
    const { comments } = await world.together(number, 'auditor');
    expect(comments).toMatchObject([{ text: '写错了', retracted: true }]);
    const kept = await world.sql('SELECT text FROM case_comment WHERE id = ?', [id]);
    expect(kept).toEqual([{ text: '写错了' }]);
  });
});

describe('督办', () => {
  const supervised = async (user: string, search: SupervisionSearch = {}, days = 40) => {
    const ctx = later(await world.as(user), { days });
    return (await world.get(SupervisionReader).page(ctx, search, { first: 200, offset: 0 })).items;
  };

  it('filters by body, matter and days late, counts nudges, and sorts', async () => {
    const number = await world.underReview();
    await world.nudge(number, 'auditor');
    const all = await supervised('auditor');
    expect(all.find(({ caseNumber }) => caseNumber === number)).toMatchObject({ nudges: 1 });
    const { bodies, matters } = await world
      .get(SupervisionReader)
      .choices(later(await world.as('auditor'), { days: 40 }));
    expect(matters).toMatchObject([{ id: 'NOTE', name: '测试事项' }]);
    const secretariat = bodies.find(({ name }) => name.startsWith('SECRETARIAT'))?.id ?? '';
    const own = await supervised('auditor', { bodyId: secretariat });
    expect(new Set(own.map(({ bodyName }) => bodyName))).toEqual(new Set(['SECRETARIATA']));
    expect(own.length).toBeLessThan(all.length);
    expect(await supervised('auditor', { matterType: 'POSTING' })).toEqual([]);
    const days = all.find(({ caseNumber }) => caseNumber === number)?.daysLate ?? 0;
    expect((await supervised('auditor', { daysLate: days })).length).toBe(all.length);
    expect(await supervised('auditor', { daysLate: days + 1 })).toEqual([]);
    const counts = (await supervised('auditor', { sort: SupervisionSort.MOST_NUDGED })).map(
      ({ nudges }) => nudges,
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const opened = (await supervised('auditor', { sort: SupervisionSort.LONGEST_OPEN })).map((one) =>
      one.openedAt.getTime(),
    );
    expect(opened).toEqual([...opened].sort((a, b) => a - b));
  });

  it('shows a head the steps of the own office only, and others none', async () => {
    const own = await supervised('SECRETARIAT');
    expect(new Set(own.map(({ bodyName }) => bodyName))).toEqual(new Set(['SECRETARIATA']));
    expect(await supervised('second')).toEqual([]);
    expect(await supervised('doctor')).toEqual([]);
  });
});

describe('the record', () => {
  const breaks = async () =>
    (await world.get(AuditVerifier).verify(world.get(TransactionRunner).reader)).breaks;

  it('agrees with the trail, and notices name nobody', async () => {
    expect(await breaks()).toEqual([]);
    const texts = await world.sql<{ text: string }>('SELECT text FROM notice');
    expect(texts.length).toBeGreaterThan(10);
    for (const { text } of texts) expect(text).not.toMatch(/张秘密|doctor|second/);
  });

  it('betrays what is changed behind the trail', async () => {
    const run = (sql: string) => world.get(TransactionRunner).run((tx) => tx.query(sql));
    await run('DROP TRIGGER case_comment_no_update');
    await run("UPDATE case_comment SET text = '另一句' WHERE text = '已阅'");
    await run('UPDATE case_task SET assigned_seat_id = NULL WHERE assigned_seat_id IS NOT NULL LIMIT 1');
    const found = await breaks();
    expect(found.some(({ entry }) => entry.startsWith('case_comment#'))).toBe(true);
    expect(found.some(({ entry }) => entry.startsWith('case_task#'))).toBe(true);
    expect(found.some(({ kind, entry }) => kind === 'TRIGGER_MISSING' && entry === 'case_comment')).toBe(
      true,
    );
  });
});
