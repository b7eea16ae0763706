import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import type { Choice } from '../support/chain-driver.js';
import { all, chain, codeOf, inSession, matter, rows, session, some, submit, test } from './meeting-kit.js';

inSession();

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
