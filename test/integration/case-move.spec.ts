import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { ConsultationService, DelegationService, StepActReader } from '../../libs/approval/index.js';
import type { CaseMovePlan, ChainForecastView } from '../../libs/approval/templates/dto/forecast.dto.js';
import type { TemplateStepInput } from '../../libs/approval/templates/dto/template-input.dto.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { addDays } from '../../libs/rules/index.js';
import { makeAdministrator } from '../support/administrator.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import { SINCE, makeCounty } from '../support/county.js';
import { NoteMatter, NoteModule } from '../support/note-matter.js';
import { TemplateDriver, answer, refusedWith } from '../support/template-driver.js';

const chain = { ...postingChain, matterType: 'NOTE' };

let test: TestApp;
let driver: ChainDriver;
let editor: TemplateDriver;
let matter: NoteMatter;

beforeAll(async () => {
  test = await startApp([NoteModule]);
  driver = new ChainDriver(test, await makeCounty(test.app));
  await driver.publish(chain);
  await makeAdministrator(test, driver.county);
  // Administrators who are parties: the submitter's other account, a member who votes, a relative of 委员7.
  await makeAdministrator(test, driver.county, 'submitting', person('人事专员'));
  await makeAdministrator(test, driver.county, 'voting', person('PARTY_COMMITTEE.3'));
  await makeAdministrator(test, driver.county, 'related', person('LEADING_GROUP.7'));
  editor = new TemplateDriver(driver);
  matter = test.app.get(NoteMatter, { strict: false });
  await relate('LEADING_GROUP.7', 'PARTY_COMMITTEE.7');
  await relate('SECRETARIAT', 'PARTY_COMMITTEE.8');
});
afterAll(() => test.close());
beforeEach(async () => {
  matter.calls = [];
  await driver.publish(chain);
});

const person = (name: string) => driver.county.people[name] ?? '';
const note = (people: string[] = []) => ({
  communityId: driver.county.communityId,
  institutionId: driver.county.hospitalId,
  text: '派驻一人',
  people,
});
const relate = (one: string, other: string) =>
  test.app.get(TransactionRunner).run((tx) =>
    test.app.get(Registrar, { strict: false }).kinship(tx, {
      personIds: [person(one), person(other)],
      relation: 'COLLATERAL',
      declaredOn: SINCE,
    }),
  );
const breaks = async () => {
  const verifier = test.app.get(AuditVerifier, { strict: false });
  return (await test.app.get(TransactionRunner).snapshot((tx) => verifier.verify(tx))).breaks;
};
/** Publishes what the steps become; the operator's way, so that each test begins with the county's chain. */
async function republish(change: (steps: TemplateStepInput[]) => TemplateStepInput[]) {
  const draft = await editor.edit(change);
  await driver.publish(draft.chain);
  await editor.discard();
}
const without = (key: string) => (steps: TemplateStepInput[]) =>
  steps
    .filter((step) => step.key !== key)
    .map((step) => ({ ...step, returnTo: step.returnTo.filter((target) => target !== key) }));
const withStep = (key: string, change: Partial<TemplateStepInput>) => (steps: TemplateStepInput[]) =>
  steps.map((step) => (step.key === key ? { ...step, ...change } : step));
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

const planOf = async (number: string, user = 'admin') =>
  editor.forecasts.caseMovePlan(await editor.ctx(user), number);
async function move(number: string, plan?: CaseMovePlan, user = 'admin', id = newId()) {
  const { planSha256 } = plan ?? answer(await planOf(number));
  const input = { id, caseNumber: number, planSha256, reason: '县里调整了流程' };
  return editor.forecasts.moveCase(await editor.ctx(user), input);
}
const names = (tasks: { stepName: string }[]) => tasks.map(({ stepName }) => stepName);
const stateOf = async (number: string) =>
  (await driver.view(number)).chain.map(({ key, state }) => `${key} ${state}`);

describe('moving a running case to the chain in force', () => {
  it('shows what changes, then goes on under the new chain to its end, and the trail tells all of it', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    await driver.review(number);
    await republish(without('leading-group'));
    const plan = answer(await planOf(number));
    expect({ kept: names(plan.kept), rerun: plan.rerun, lost: plan.lost, open: names(plan.open) }).toEqual({
      kept: ['总医院党委研究', '医改领导小组秘书处审核'],
      rerun: [],
      lost: [],
      open: ['医改领导小组审议'],
    });
    expect(plan).toMatchObject({ standsAtName: '报送备案', obstacle: null });
    expect(plan.changes.find(({ key }) => key === 'leading-group')?.change).toBe('REMOVED');
    const moved = answer(await move(number, plan));
    await driver.settle(number);
    expect(moved.templateVersion).toBe(plan.toVersion);
    expect(await stateOf(number)).toEqual([
      'party-committee APPROVED',
      'secretariat APPROVED',
      'filing OPEN',
      'implement PENDING',
    ]);
    expect((await driver.view(number)).history.find(({ action }) => action === 'MOVED')).toMatchObject({
      actionName: '变更流程',
      actorName: '系统管理员',
    });
    for (const body of ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'])
      await driver.file(number, body);
    expect((await driver.view(number)).status).toBe('IMPLEMENTED');
    expect(matter.calls.filter((call) => call === 'reserve')).toHaveLength(1);
    expect(await breaks()).toEqual([]);
  });

  it('runs again what follows a new step, and takes the reservation back until it is made again', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    await republish(consultFirst);
    const plan = answer(await planOf(number));
    expect({ kept: plan.kept, rerun: names(plan.rerun), at: plan.standsAtName }).toEqual({
      kept: [],
      rerun: ['总医院党委研究'],
      at: '征求意见',
    });
    answer(await move(number, plan));
    expect(matter.calls).toEqual(['validate', 'reserve', 'release']);
    await driver.settle(number);
    expect((await stateOf(number)).slice(0, 2)).toEqual(['opinion OPEN', 'party-committee PENDING']);
    const claim = await driver.taskOf(number, 'HEALTH_BUREAU', 'HEALTH_BUREAU');

    await test.app
      .get(ConsultationService, { strict: false })
      .reply(await driver.as('HEALTH_BUREAU'), { ...claim, stance: 'AGREE', text: null });
    await driver.settle(number);
    expect(await stateOf(number)).toContain('party-committee OPEN');
    await driver.resolve(number, 'PARTY_COMMITTEE');
    expect(await stateOf(number)).toContain('secretariat OPEN');
    expect(matter.calls.at(-1)).toBe('reserve');
    expect(await breaks()).toEqual([]);
  });

  it('keeps a decision only while the same question is put to the same body', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    const strict = {
      attendanceNum: 1,
      attendanceDen: 1,
      majorityNum: 2,
      majorityDen: 3,
      majorityStrict: false,
      majorityOf: 'ENTITLED',
    };
    await republish(withStep('party-committee', { votingRule: strict }));
    expect(names(answer(await planOf(number)).rerun)).toEqual(['总医院党委研究']);
  });

  it('is refused when a decision would be lost that nobody makes again', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    await driver.review(number);
    await republish(without('secretariat'));
    const plan = answer(await planOf(number));
    expect(names(plan.lost)).toEqual(['医改领导小组秘书处审核']);
    expect(plan.obstacle).toContain('医改领导小组秘书处审核');
    expect(refusedWith(await move(number, plan))).toBe('MOVE_LOSES_DECISION');
    expect((await driver.view(number)).templateVersion).toBe(plan.fromVersion);
  });

  it('is refused for one filing of three that the new chain drops', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.upToFiling(number);
    await driver.file(number, 'HEALTH_BUREAU');
    await republish(withStep('filing', { actors: ['ESTABLISHMENT_OFFICE', 'CIVIL_HR_BUREAU'] }));
    expect(refusedWith(await move(number))).toBe('MOVE_LOSES_DECISION');
  });

  it('implements at once when everything that the new chain asks for has been decided', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.upToFiling(number);
    await driver.file(number, 'HEALTH_BUREAU');
    await republish(withStep('filing', { actors: ['HEALTH_BUREAU'] }));
    expect(answer(await planOf(number)).standsAtName).toBe('实施');
    answer(await move(number));
    await driver.settle(number);
    expect((await driver.view(number)).status).toBe('IMPLEMENTED');
    expect(await breaks()).toEqual([]);
  });

  it('leaves a case that can be returned and submitted again, sparing only what was decided under the new chain', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    await republish((steps) => withStep('secretariat', { name: '秘书处复核' })(steps));
    answer(await move(number));
    await driver.settle(number);
    await driver.review(number, 'RETURN', 'party-committee');
    const { version, rawContent } = await driver.view(number);
    await driver.cases.resubmit(await driver.as('hr'), {
      caseNumber: number,
      expectedVersion: version,
      input: JSON.parse(rawContent) as object,
      idempotencyKey: newId(),
    });
    await driver.settle(number);
    expect((await stateOf(number))[0]).toBe('party-committee OPEN');
    expect(await breaks()).toEqual([]);
  });

  it('does what was shown or nothing: a decision in between makes the plan void', async () => {
    const number = await driver.submit('NOTE', note());
    await republish(withStep('filing', { dueWorkingDays: 9 }));
    const plan = answer(await planOf(number));
    await driver.resolve(number, 'PARTY_COMMITTEE');
    expect(refusedWith(await move(number, plan))).toBe('MOVE_PLAN_CHANGED');
    const id = newId();
    const fresh = answer(await planOf(number));
    answer(await move(number, fresh, 'admin', id));
    answer(await move(number, fresh, 'admin', id));
    const rows: { n: string }[] = await test.app
      .get(TransactionRunner)
      .reader.query('SELECT COUNT(*) AS n FROM case_move WHERE id = ?', [id]);
    expect(Number(rows[0]?.n)).toBe(1);
    expect(refusedWith(await planOf(number))).toBe('MOVE_SAME_TEMPLATE');
  });

  it('makes void a decision that arrives for a task of the old chain', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    await republish(withStep('filing', { dueWorkingDays: 9 }));
    const claim = await driver.taskOf(number, 'SECRETARIAT', 'SECRETARIAT');
    answer(await move(number));
    const late = driver.decisions.review(await driver.as('SECRETARIAT'), {
      ...claim,
      outcome: 'APPROVE',
      returnTo: null,
      opinion: '同意',
    });
    await expect(late).rejects.toMatchObject({ detail: { code: 'STALE_VERSION' } });
  });

  it('opens the filings again, each once', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.upToFiling(number);
    await driver.file(number, 'HEALTH_BUREAU');
    await republish(withStep('filing', { name: '报备' }));
    answer(await move(number));
    await driver.settle(number);
    const { id } = await driver.view(number);
    const tracks = await test.app
      .get(StepActReader, { strict: false })
      .filingTracks(await driver.as('hr'), id);
    expect(tracks.map(({ open }) => open).sort()).toEqual([false, true, true]);
    for (const body of ['ESTABLISHMENT_OFFICE', 'CIVIL_HR_BUREAU']) await driver.file(number, body);
    expect((await driver.view(number)).status).toBe('IMPLEMENTED');
  });

  it('is for administrators who are no party to the case', async () => {
    const number = await driver.submit('NOTE', note([person('PARTY_COMMITTEE.7')]));
    const claim = await driver.taskOf(number, 'PARTY_COMMITTEE.clerk', 'PARTY_COMMITTEE');
    const { meeting } = await driver.convene('PARTY_COMMITTEE', 9, [7]);
    await driver.decisions.recordVotes(await driver.as('PARTY_COMMITTEE.clerk'), {
      ...claim,
      meetingId: meeting.id,
      motion: 'APPROVE',
      votes: driver.votes('PARTY_COMMITTEE', Array(8).fill('FOR') as 'FOR'[], [7]),
    });
    await driver.settle(number);
    await republish(withStep('filing', { dueWorkingDays: 9 }));
    for (const user of ['submitting', 'voting', 'related'])
      expect(refusedWith(await planOf(number, user))).toBe('MOVE_BY_PARTY');
    for (const user of ['hr', 'auditor'])
      expect(refusedWith(await planOf(number, user))).toBe('CASE_UNKNOWN');
    expect((await driver.view(number, 'admin')).actions).toEqual(['MOVE']);
    expect((await driver.view(number, 'auditor')).actions).toEqual([]);
    const plan = answer(await planOf(number));
    expect(refusedWith(await move(number, plan, 'voting'))).toBe('MOVE_BY_PARTY');
  });

  it('is not for a case that is returned or has ended', async () => {
    const number = await driver.submit('NOTE', note());
    await driver.resolve(number, 'PARTY_COMMITTEE');
    await republish(withStep('filing', { dueWorkingDays: 9 }));
    await driver.review(number, 'RETURN', 'SUBMIT');
    expect(refusedWith(await planOf(number))).toBe('CASE_NOT_RUNNING');
  });

  it('is noticed when the record of it is changed: the case no longer tells what the trail tells', async () => {
    const number = await driver.submit('NOTE', note());
    await republish(withStep('filing', { dueWorkingDays: 9 }));
    const before = answer(await planOf(number));
    answer(await move(number, before));
    const work = test.app.get(TransactionRunner).run(async (tx) => {
      await tx.query('UPDATE approval_case SET moves = 0 WHERE number = ?', [number]);
      const found = (await test.app.get(AuditVerifier, { strict: false }).verify(tx)).breaks;
      throw new Error(found.map(({ entry }) => entry.split('#')[0]).join());
    });
    await expect(work).rejects.toThrow('approval_case');
  });
});

describe('the dry run of a chain', () => {
  const stepOf = (view: ChainForecastView, key: string) => {
    const step = view.steps.find((one) => one.key === key);
    if (!step?.tasks[0]) throw new Error(`no step ${key}`);
    return { ...step, task: step.tasks[0] };
  };
  const preview = async (people: string[] = [], user = 'hr') =>
    editor.forecasts.chainPreview(await editor.ctx(user), 'NOTE', { input: JSON.stringify(note(people)) });

  it('shows who would act, and by when, before anything is submitted', async () => {
    const view = answer(await preview());
    expect(view.problems).toBe(0);
    expect(view.steps.map(({ key }) => key)).toEqual(chain.steps.map(({ key }) => key));
    const party = stepOf(view, 'party-committee');
    expect(party.task.able.map(({ seatTitle }) => seatTitle).sort()).toEqual(['主任委员', '会议秘书']);
    expect(party.task.vote).toMatchObject({ entitled: 9, recused: [], quorumReachable: true });
    const days = view.steps.slice(0, -1).map(({ opensOn, dueOn }) => [opensOn, dueOn]);
    expect(days[1]?.[0]).toBe(days[0]?.[1]);
    // The real case gets the same days for its first step.
    const number = await driver.submit('NOTE', note());
    expect((await driver.view(number)).chain[0]?.tasks[0]?.dueOn).toBe(party.dueOn);
  });

  it('names members who stand aside, and says when that breaks the quorum (edge-05)', async () => {
    const two = answer(await preview([person('PARTY_COMMITTEE.7')]));
    expect(stepOf(two, 'party-committee').task.vote?.recused.map(({ name }) => name)).toEqual([
      'PARTY_COMMITTEE.7',
    ]);
    expect(stepOf(two, 'leading-group').task.vote?.recused.map(({ name }) => name)).toEqual([
      'LEADING_GROUP.7',
    ]);
    const four = answer(await preview([1, 2, 4, 5].map((n) => person(`PARTY_COMMITTEE.${n}`))));
    expect(stepOf(four, 'party-committee').task).toMatchObject({
      vote: { quorumReachable: false },
      problem: expect.stringContaining('法定人数') as string,
    });
  });

  it('says where nobody could act, until somebody is delegated (edge-01)', async () => {
    const concerned = [person('PARTY_COMMITTEE.8')];
    const stuck = stepOf(answer(await preview(concerned)), 'secretariat').task;
    expect(stuck.barred.map(({ name, reason }) => [name, reason])).toEqual([
      ['SECRETARIAT', '与事项有关，须回避'],
    ]);
    expect(stuck.problem).toContain('上报督办');
    const ctx = await driver.as('SECRETARIAT');
    const delegations = test.app.get(DelegationService, { strict: false });
    const id = newId();
    await delegations.give(ctx, {
      id,
      seatId: driver.body('SECRETARIAT').seats[0]?.seatId ?? '',
      toPersonId: person('HEALTH_BUREAU'),
      fromOn: ctx.today,
      toOn: addDays(ctx.today, 6),
      reason: '外出学习',
    });
    const view = answer(await preview(concerned));
    const { able, problem } = stepOf(view, 'secretariat').task;
    expect({ able: able.map(({ name, onBehalfOfName }) => [name, onBehalfOfName]), problem }).toEqual({
      able: [['HEALTH_BUREAU', 'SECRETARIAT']],
      problem: null,
    });
    // Whoever reviews for the secretariat cannot file for the health bureau too (edge-04).
    const filing = view.steps
      .find(({ key }) => key === 'filing')
      ?.tasks.find(({ bodyCode }) => bodyCode === 'HEALTH_BUREAU');
    expect(filing?.barred[0]?.reason).toContain('须由他人办理');
    await delegations.revoke(ctx, { delegationId: id, reason: '测试结束' });
  });

  it('tries a draft on an existing case or a unit, and refuses what is neither', async () => {
    const number = await driver.submit('NOTE', note([person('PARTY_COMMITTEE.8')]));
    const { id } = await editor.edit(without('leading-group'));
    const ctx = await editor.ctx();
    const tried = answer(await editor.forecasts.templateTrial(ctx, id, { caseNumber: number }));
    expect(tried.templateVersion).toBeNull();
    expect(tried.steps.map(({ key }) => key)).not.toContain('leading-group');
    expect(stepOf(tried, 'secretariat').task.problem).toContain('上报督办');
    const unit = answer(
      await editor.forecasts.templateTrial(ctx, id, { institutionId: driver.county.townshipId }),
    );
    expect(unit.problems).toBe(0);
    expect(refusedWith(await editor.forecasts.templateTrial(ctx, id, {}))).toBe('TRIAL_WITHOUT_CASE');
    expect(
      refusedWith(await editor.forecasts.templateTrial(ctx, id, { caseNumber: 'TA-NT-2026-999999' })),
    ).toBe('CASE_UNKNOWN');
    await editor.discard();
  });

  it('is for who may submit there', async () => {
    expect(refusedWith(await preview([], 'auditor'))).toBe('NOT_YOUR_UNIT');
    const ctx = await editor.ctx('hr');
    expect(refusedWith(await editor.forecasts.chainPreview(ctx, 'NOTE', { input: '{' }))).toBe('TRIAL_INPUT');
    expect(refusedWith(await editor.forecasts.chainPreview(ctx, 'GUESS', { input: '{}' }))).toBe(
      'MATTER_UNKNOWN',
    );
  });
});
