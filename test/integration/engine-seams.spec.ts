import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { DelegationService, FilingTrack } from '../../libs/approval/index.js';
import type { TemplateStepInput } from '../../libs/approval/templates/dto/template-input.dto.js';
import { Refused } from '../../libs/context/index.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { makeAdministrator } from '../support/administrator.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import type { Choice } from '../support/chain-driver.js';
import { makeCounty } from '../support/county.js';
import type { TestCounty } from '../support/county.js';
import { NoteModule } from '../support/note-matter.js';
import { SessionDriver } from '../support/session-driver.js';
import { TemplateDriver, answer } from '../support/template-driver.js';

/** Where capabilities of the engine meet: what one of them leaves behind must hold for the next. */
let test: TestApp;
let chain: ChainDriver;
let session: SessionDriver;
let editor: TemplateDriver;
let other: TestCounty;

const note = { ...postingChain, matterType: 'NOTE' };
const all = (choice: Choice): Choice[] => Array<Choice>(9).fill(choice);
const query = (text: string, params: unknown[] = []) =>
  test.app.get(TransactionRunner).run((tx) => tx.query(text, params));

beforeAll(async () => {
  test = await startApp([NoteModule]);
  chain = new ChainDriver(test, await makeCounty(test.app, 'A', { membersSignIn: true }));
  other = await makeCounty(test.app, 'B');
  await chain.publish(note);
  await makeAdministrator(test, chain.county);
  session = new SessionDriver(chain);
  editor = new TemplateDriver(chain);
});
afterAll(async () => {
  const verifier = test.app.get(AuditVerifier, { strict: false });
  const report = await test.app.get(TransactionRunner).snapshot((tx) => verifier.verify(tx));
  await test.close();
  expect(report.breaks).toEqual([]);
});

const submit = (people: string[] = [], user = 'hr') =>
  chain.submit(
    'NOTE',
    {
      communityId: chain.county.communityId,
      institutionId: chain.county.hospitalId,
      text: '派驻一人',
      people,
    },
    user,
  );
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ACCEPTED',
    (error: unknown) => (error instanceof Refused ? error.detail.code : `FAULT ${String(error)}`),
  );

/** Publishes what the steps become, moves the case to it, and puts the county's own chain back in force. */
async function moved(number: string, change: (steps: TemplateStepInput[]) => TemplateStepInput[]) {
  const draft = await editor.edit(change);
  await chain.publish(draft.chain);
  await editor.discard();
  const admin = await editor.ctx();
  const { planSha256 } = answer(await editor.forecasts.caseMovePlan(admin, number));
  const input = { id: newId(), caseNumber: number, planSha256, reason: '县里调整了流程' };
  answer(await editor.forecasts.moveCase(admin, input));
  await chain.settle(number);
  await chain.publish(note);
}
const consultFirst = (steps: TemplateStepInput[]): TemplateStepInput[] => [
  {
    key: 'opinion',
    name: '征求意见',
    kind: 'CONSULT',
    actors: ['HEALTH_BUREAU'],
    dueWorkingDays: 3,
    returnTo: [],
    clause: '测试',
  },
  ...steps,
];

describe('复议', () => {
  it('does not lead past a step that a move of the chain has put before the decision', async () => {
    const number = await submit();
    await chain.resolve(number, 'PARTY_COMMITTEE');
    const approval = await session.lastDecision(number);
    await moved(number, consultFirst);
    const meetingId = await session.sitting([]);
    expect(await codeOf(session.move(meetingId, approval, all('FOR')))).toBe('RECONSIDERATION_NOT_POSSIBLE');
    const offered = await session.sessions.reconsiderable(await session.clerk(), meetingId);
    expect(offered.map(({ decisionId }) => decisionId)).not.toContain(approval);
    expect((await chain.view(number)).chain[0]).toMatchObject({ key: 'opinion', state: 'OPEN' });
    await session.close(meetingId);
  });

  it('of a decision that a move has kept is still possible', async () => {
    const number = await submit();
    await chain.resolve(number, 'PARTY_COMMITTEE');
    await moved(number, (steps) =>
      steps.map((step) => (step.key === 'filing' ? { ...step, dueWorkingDays: 9 } : step)),
    );
    const meetingId = await session.sitting([]);
    const motion = await session.reconsider(meetingId, number, all('FOR'));
    expect(motion.newVersion).toBe(2);
    await session.close(meetingId);
  });

  it('edge-02 edge-04 is recorded by nobody who might not have recorded the decision', async () => {
    const number = await submit();
    await chain.resolve(number, 'PARTY_COMMITTEE', all('AGAINST'));
    const decisionId = await session.lastDecision(number);
    const clerk = await session.clerk();
    const meetingId = await session.sitting([]);
    const motion = { id: newId(), meetingId, decisionId, reason: '重新考虑' };
    const votes = chain.votes('PARTY_COMMITTEE', all('FOR'));
    const delegate = (to: string, scope: object) =>
      test.app.get(DelegationService, { strict: false }).give(clerk, {
        id: newId(),
        seatId: chain.body('PARTY_COMMITTEE').clerk?.seatId ?? '',
        toPersonId: chain.county.people[to] ?? '',
        fromOn: clerk.today,
        toOn: clerk.today,
        reason: '外出',
        ...scope,
      });
    const forHr = await delegate('人事专员', {});
    const service = test.app.get(DelegationService, { strict: false });
    expect(await codeOf(session.motions.move(await chain.as('hr'), { ...motion, votes }))).toBe(
      'DELEGATE_BARRED',
    );
    await service.revoke(clerk, { delegationId: forHr.delegation.id, reason: '改由他人' });
    // Limited to a step that this decision is not of.
    const limited = await delegate('SECRETARIAT', { matterType: 'NOTE', stepKey: 'party-committee' });
    const stranger = await chain.as('SECRETARIAT');
    expect(await codeOf(session.agenda.cancel(stranger, { id: newId(), meetingId, reason: '取消' }))).toBe(
      'DELEGATION_LIMITED',
    );
    expect(await session.reader.mayRun(stranger, chain.body('PARTY_COMMITTEE').id)).toBe(false);
    // Its own step he records, in the session that somebody else runs.
    expect(await codeOf(session.motions.move(stranger, { ...motion, votes }))).toBe('ACCEPTED');
    await service.revoke(clerk, { delegationId: limited.delegation.id, reason: '委托结束' });
    await session.close(meetingId);
  });
});

describe('a vote that members cast themselves', () => {
  it('is not passed by with hands in another session, which waits until it is closed or taken back', async () => {
    const number = await submit();
    const first = await session.sitting([number]);
    await session.call(first, number);
    await session.ballot(first, number, 1, 'AGAINST');
    const { meeting } = await chain.convene('PARTY_COMMITTEE');
    const hands = async () =>
      chain.decisions.recordVotes(await session.clerk(), {
        ...(await session.task(number)),
        meetingId: meeting.id,
        motion: 'APPROVE',
        votes: chain.votes('PARTY_COMMITTEE', all('FOR')),
      });
    expect(await codeOf(hands())).toBe('VOTE_OPEN_ELSEWHERE');
    const { taskId } = await session.task(number);
    await session.agenda.recallVote(await session.clerk(), {
      id: newId(),
      meetingId: first,
      taskId,
      reason: '改在另一次会议表决',
    });
    expect(await codeOf(hands())).toBe('ACCEPTED');
    await session.agenda.removeItem(await session.clerk(), {
      id: newId(),
      meetingId: first,
      taskId,
      reason: '已在另一次会议表决',
    });
    await session.close(first);
  });

  it('is on one agenda, however many sessions want it at once', async () => {
    const number = await submit();
    const sessions = await Promise.all(Array.from({ length: 6 }, () => session.prepare()));
    const codes = await Promise.all(sessions.map((id) => codeOf(session.add(id, number))));
    expect(codes.filter((code) => code === 'ACCEPTED')).toHaveLength(1);
    expect(codes.filter((code) => code === 'ITEM_ON_AGENDA')).toHaveLength(5);
    for (const meetingId of sessions)
      await session.agenda.cancel(await session.clerk(), { id: newId(), meetingId, reason: '改期' });
  });

  it('edge-15 once the last body is called to it, the case can’t be taken back', async () => {
    const number = await submit();
    await chain.publish({ ...note, steps: note.steps.filter(({ key }) => key !== 'leading-group') });
    const short = await submit();
    await chain.publish(note);
    const meetingId = await session.sitting([number, short]);
    const withdraw = async (caseNumber: string) => {
      const request = { caseNumber, expectedVersion: 1, reason: '不办了', idempotencyKey: newId() };
      return codeOf(chain.cases.withdraw(await chain.as('hr'), request));
    };
    await session.call(meetingId, number);
    await session.call(meetingId, short);
    expect(await withdraw(short)).toBe('WITHDRAW_TOO_LATE');
    // Here another body deliberates afterwards.
    expect(await withdraw(number)).toBe('ACCEPTED');
    await session.ballots(meetingId, short, all('FOR'));
    await session.closeVote(meetingId, short);
    const { taskId } = (await session.items(meetingId)).find((item) => item.caseNumber === number) ?? {
      taskId: '',
    };
    await session.agenda.recallVote(await session.clerk(), {
      id: newId(),
      meetingId,
      taskId,
      reason: '事项已撤回',
    });
    await session.agenda.removeItem(await session.clerk(), {
      id: newId(),
      meetingId,
      taskId,
      reason: '事项已撤回',
    });
    await session.close(meetingId);
  });

  it('edge-01 that nobody may record is put before who is above', async () => {
    const clerk = chain.county.people['PARTY_COMMITTEE.clerk'] ?? '';
    const chair = chain.county.people['PARTY_COMMITTEE.0'] ?? '';
    const stuck = async (number: string) =>
      (await chain.view(number)).chain[0]?.tasks.map(({ escalatedAt }) => escalatedAt !== null);
    expect(await stuck(await submit([clerk]))).toEqual([false]);
    expect(await stuck(await submit([clerk, chair]))).toEqual([true]);
  });
});

it('what fell away with a move of the chain takes no 送达 any more', async () => {
  const number = await submit();
  await chain.resolve(number, 'PARTY_COMMITTEE');
  await chain.review(number);
  await chain.resolve(number, 'LEADING_GROUP');
  const { taskId, contentSha256 } = await chain.taskOf(number, 'HEALTH_BUREAU', 'HEALTH_BUREAU');
  await moved(number, (steps) =>
    steps.map((step) => (step.key === 'filing' ? { ...step, key: 'report', name: '报备' } : step)),
  );
  const track = test.app.get(FilingTrack, { strict: false });
  const sending = track.send(await chain.as('hr'), { id: newId(), taskId, contentSha256, text: '一式三份' });
  expect(await codeOf(sending)).toBe('STALE_VERSION');
});

it('edge-23 a county’s body decides for two communities, and who reads in one reads nothing of the other', async () => {
  const number = await submit();
  await chain.resolve(number, 'PARTY_COMMITTEE');
  await chain.review(number);
  const { countyId } = chain.county;
  await query('UPDATE community SET county_id = ? WHERE id = ?', [countyId, other.communityId]);
  await query('UPDATE body SET community_id = NULL WHERE id = ?', [chain.body('LEADING_GROUP').id]);
  await chain.resolve(number, 'LEADING_GROUP');
  const meetingId = (await chain.view(number)).history.findLast(({ meeting }) => meeting)?.meeting?.id ?? '';
  const [own, foreign] = [await chain.as('auditor'), await test.as(other.users['auditor'] ?? '')];
  expect((await session.reader.byId(foreign, meetingId))?.id).toBe(meetingId);
  expect((await session.sessions.itemsOf(own, meetingId)).map((item) => item.caseNumber)).toEqual([number]);
  expect(await session.sessions.itemsOf(foreign, meetingId)).toEqual([]);
});
