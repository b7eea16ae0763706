import { postingChain } from '../../apps/cli/demo/mingxi/chains.js';
import { AuditVerifier } from '../../libs/audit/index.js';
import { CaseService } from '../../libs/approval/index.js';
import type { TemplateStepInput } from '../../libs/approval/templates/dto/template-input.dto.js';
import { TransactionRunner, newId } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { addDays } from '../../libs/rules/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { makeAdministrator } from '../support/administrator.js';
import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { ChainDriver } from '../support/chain-driver.js';
import { SINCE, makeCounty } from '../support/county.js';
import { NoteModule } from '../support/note-matter.js';
import { TemplateDriver, answer, onDay, refusedWith } from '../support/template-driver.js';

const chain = { ...postingChain, matterType: 'NOTE' };

let test: TestApp;
let driver: ChainDriver;
let editor: TemplateDriver;
let today: CalendarDate;

beforeAll(async () => {
  test = await startApp([NoteModule]);
  driver = new ChainDriver(test, await makeCounty(test.app));
  await driver.publish(chain);
  await makeAdministrator(test, driver.county);
  await makeAdministrator(test, driver.county, 'admin2');
  editor = new TemplateDriver(driver);
  ({ today } = await editor.ctx());
  // Bodies that could not run a step: nobody sits there, or nobody who may vote.
  await test.app.get(TransactionRunner).run(async (tx) => {
    const registrar = test.app.get(Registrar, { strict: false });
    const body = (code: string, kind: 'OFFICE' | 'COLLECTIVE') => {
      const { countyId, communityId } = driver.county;
      return registrar.body(tx, { countyId, communityId, code, name: code, kind });
    };
    const seat = { title: '负责人', sortOrder: 0, validFrom: SINCE, isChair: true, isClerk: false };
    await registrar.seat(tx, { ...seat, bodyId: await body('VACANT', 'OFFICE'), isVoting: true });
    const bodyId = await body('VOTELESS', 'COLLECTIVE');
    const seatId = await registrar.seat(tx, { ...seat, bodyId, isVoting: false });
    await registrar.appoint(tx, { seatId, personId: person('PARTY_COMMITTEE.1'), from: SINCE });
    const later = await registrar.seat(tx, {
      ...seat,
      bodyId: await body('LATER', 'OFFICE'),
      isVoting: true,
    });
    await registrar.appoint(tx, {
      seatId: later,
      personId: person('PARTY_COMMITTEE.2'),
      from: addDays(today, 10),
    });
  });
});
afterAll(() => test.close());

const person = (name: string) => driver.county.people[name] ?? '';
const note = (people: string[] = []) => ({
  communityId: driver.county.communityId,
  institutionId: driver.county.hospitalId,
  text: '派驻一人',
  people,
});
const withStep = (key: string, change: Partial<TemplateStepInput>) => (steps: TemplateStepInput[]) =>
  steps.map((step) => (step.key === key ? { ...step, ...change } : step));

describe('the check of a draft', () => {
  afterEach(() => editor.discard());

  const rule = { attendanceNum: 2, attendanceDen: 3, majorityNum: 1, majorityDen: 2, majorityStrict: true };
  const cases: [string, string[], (steps: TemplateStepInput[]) => TemplateStepInput[]][] = [
    ['a chain without an end', ['NO_END filing'], (steps) => steps.slice(0, -1)],
    [
      'a step that is never reached',
      ['IMPLEMENT_BEFORE_END implement', 'UNREACHABLE_STEP late', 'NO_END late'],
      (steps) => [...steps, { ...steps[1], key: 'late', name: '补审', returnTo: [] } as TemplateStepInput],
    ],
    [
      'a body that is not there',
      ['BODY_UNKNOWN secretariat'],
      withStep('secretariat', { actors: ['NOWHERE'] }),
    ],
    [
      'a body with nobody on its seats',
      ['BODY_EMPTY secretariat'],
      withStep('secretariat', { actors: ['VACANT'] }),
    ],
    [
      'a body whose seats are only taken later',
      ['BODY_EMPTY secretariat'],
      withStep('secretariat', { actors: ['LATER'] }),
    ],
    [
      'a body that cannot reach a quorum',
      ['BODY_CANNOT_VOTE party-committee'],
      withStep('party-committee', { actors: ['VOTELESS'] }),
    ],
    [
      'a vote by an office',
      ['BODY_WRONG_KIND party-committee'],
      withStep('party-committee', { actors: ['SECRETARIAT'] }),
    ],
    [
      'a review by a whole committee',
      // Whoever is above a late step can't be the body itself.
      ['BODY_WRONG_KIND secretariat', 'INVALID_ESCALATION secretariat'],
      withStep('secretariat', { actors: ['LEADING_GROUP'] }),
    ],
    [
      'a late step put before a body that is not there',
      ['BODY_UNKNOWN secretariat'],
      withStep('secretariat', { escalation: { afterWorkingDaysLate: 3, to: 'NOWHERE' } }),
    ],
    [
      'a late step put before a body that nobody leads',
      ['BODY_EMPTY secretariat'],
      withStep('secretariat', { escalation: { afterWorkingDaysLate: 3, to: 'VACANT' } }),
    ],
    ['a return to nowhere', ['RETURN_TO_NOWHERE filing'], withStep('filing', { returnTo: ['nowhere'] })],
    [
      'a return to a later step',
      ['RETURN_FORWARD secretariat'],
      withStep('secretariat', { returnTo: ['filing'] }),
    ],
    [
      'a key used twice',
      ['DUPLICATE_KEY secretariat'],
      (steps) => [
        ...steps.slice(0, 2),
        { ...steps[1], returnTo: [] } as TemplateStepInput,
        ...steps.slice(2),
      ],
    ],
    ['a step without a clause', ['NO_CLAUSE filing'], withStep('filing', { clause: ' ' })],
    [
      'a voting rule that nobody can meet',
      ['INVALID_VOTING_RULE leading-group', 'BODY_CANNOT_VOTE leading-group'],
      withStep('leading-group', { votingRule: { ...rule, majorityNum: 2, majorityOf: 'ENTITLED' } }),
    ],
    [
      'a vote without a rule',
      ['NO_VOTING_RULE leading-group'],
      withStep('leading-group', { votingRule: null }),
    ],
    [
      'publicity without days',
      ['NO_PUBLICITY_DAYS secretariat'],
      withStep('secretariat', { kind: 'PUBLICISE' }),
    ],
  ];

  it.each(cases)('names %s, at its step and in Chinese', async (_title, expected, change) => {
    const draft = await editor.edit(change);
    expect(new Set(await editor.problems())).toEqual(new Set(expected));
    for (const { message } of await editor.drafts.problems(await editor.ctx(), draft, null))
      expect(message).toMatch(/[\u4e00-\u9fff]/);
    expect(refusedWith(await editor.publish())).toBe('TEMPLATE_UNSOUND');
  });

  it('goes by who sits on the bodies on the day of effect', async () => {
    await editor.edit(withStep('secretariat', { actors: ['LATER'] }));
    expect(await editor.problems(addDays(today, 9))).toEqual(['BODY_EMPTY secretariat']);
    expect(await editor.problems(addDays(today, 10))).toEqual([]);
  });
});

describe('a draft', () => {
  afterEach(() => editor.discard());

  it('is one per matter: a second administrator opens the same', async () => {
    const [mine, other] = await Promise.all([editor.open('admin'), editor.open('admin2')]);
    expect(other.id).toBe(mine.id);
  });

  it('saved by somebody who has not seen the latest change is refused', async () => {
    const seen = await editor.open();
    await editor.edit(withStep('filing', { name: '报备' }));
    const input = { ...seen, draftId: seen.id, steps: seen.steps };
    const late = await editor.templates.saveTemplateDraft(await editor.ctx('admin2'), input);
    expect(refusedWith(late)).toBe('DRAFT_CHANGED');
  });

  it('says before whom a late step is put, in words and in what is published', async () => {
    const escalation = { afterWorkingDaysLate: 4, to: 'LEADING_GROUP' };
    const draft = await editor.edit(withStep('filing', { escalation }));
    const [change] = (await editor.drafts.changes(await editor.ctx(), draft))?.steps.filter(
      ({ key }) => key === 'filing',
    ) ?? [undefined];
    expect(change?.fields).toEqual([
      expect.objectContaining({
        fieldName: '逾期上报',
        after: expect.stringMatching(/^逾期4个工作日报\S+$/),
      }),
    ]);
    const published = answer(await editor.publish());
    expect(published.chain.steps.find(({ key }) => key === 'filing')).toMatchObject({ escalation });
    await editor.edit(withStep('filing', { escalation: null }));
    const without = answer(await editor.publish());
    expect(without.chain.steps.find(({ key }) => key === 'filing')).not.toHaveProperty('escalation');
    await driver.publish(chain);
  });

  it('is compared with the version in force, step by step and field by field', async () => {
    const draft = await editor.edit((steps) => {
      const [party, review, group, filing, end] = withStep('filing', {
        dueWorkingDays: 9,
        actors: ['HEALTH_BUREAU'],
      })(steps);
      const extra = { ...review, key: 'opinion', name: '征求意见', kind: 'CONSULT', returnTo: [] };
      return [extra, party, group && { ...group, returnTo: ['SUBMIT'] }, filing, end].filter(
        Boolean,
      ) as TemplateStepInput[];
    });
    const changes = await editor.drafts.changes(await editor.ctx(), draft);
    expect(changes?.steps.map(({ key, change }) => [key, change])).toEqual([
      ['opinion', 'ADDED'],
      ['party-committee', 'SAME'],
      ['leading-group', 'CHANGED'],
      ['filing', 'CHANGED'],
      ['implement', 'SAME'],
      ['secretariat', 'REMOVED'],
    ]);
    expect(changes?.steps[3]?.fields).toContainEqual(
      expect.objectContaining({ fieldName: '办理时限', before: '5个工作日', after: '9个工作日' }),
    );
  });

  it('is no business of HR officers and seat holders, and auditors only read it', async () => {
    await editor.open();
    for (const user of ['hr', 'SECRETARIAT']) {
      expect(await editor.templates.chainTemplates(await editor.ctx(user))).toEqual([]);
    }
    const auditor = await editor.ctx('auditor');
    const { draft, mayManage } = await editor.matter(auditor);
    expect({ seen: draft !== null, mayManage }).toEqual({ seen: true, mayManage: false });
    const { countyId } = driver.county;
    expect(refusedWith(await editor.templates.openTemplateDraft(auditor, countyId, 'NOTE', null))).toBe(
      'TEMPLATE_NOT_YOURS',
    );
  });
});

describe('a published version', () => {
  it('edge-25 is in force from its day, and running cases keep theirs', async () => {
    const before = await driver.submit('NOTE', note());
    await editor.edit((steps) =>
      withStep('filing', { returnTo: ['SUBMIT'] })(
        withStep('leading-group', { returnTo: ['SUBMIT'] })(steps.filter(({ key }) => key !== 'secretariat')),
      ),
    );
    const from = addDays(today, 5);
    const published = answer(await editor.publish({ validFrom: from }));
    expect(published).toMatchObject({
      status: 'PENDING',
      publishedByName: '系统管理员',
      reason: '县医改领导小组决定',
    });
    const service = test.app.get(CaseService, { strict: false });
    const stepsOf = async (day: CalendarDate) => {
      const { caseNumber } = await service.submit(onDay(await driver.as('hr'), day), 'NOTE', note(), newId());
      return (await driver.view(caseNumber)).chain.map(({ key }) => key);
    };
    expect(await stepsOf(addDays(from, -1))).toContain('secretariat');
    expect(await stepsOf(from)).not.toContain('secretariat');
    expect((await driver.view(before)).chain.map(({ key }) => key)).toContain('secretariat');
    const later = await editor.matter(onDay(await editor.ctx(), from));
    expect(later.inForce?.id).toBe(published.id);
  });

  it('that is not in force yet is taken back by another with the same first day only', async () => {
    const { versions, inForce } = await editor.matter(await editor.ctx());
    const pending = versions[0];
    await editor.open('admin', inForce?.id ?? null);
    expect(refusedWith(await editor.publish({ validFrom: addDays(today, -1) }))).toBe('TEMPLATE_IN_THE_PAST');
    expect(refusedWith(await editor.publish({ validFrom: addDays(today, 1) }))).toBe('TEMPLATE_BEFORE_LATER');
    const again = answer(await editor.publish({ validFrom: pending?.validFrom ?? '' }));
    const after = await editor.matter(await editor.ctx());
    const statusOf = (id?: string) => after.versions.find((version) => version.id === id)?.status;
    expect([again, pending, inForce].map((version) => statusOf(version?.id))).toEqual([
      'PENDING',
      'REPLACED',
      'IN_FORCE',
    ]);
    await editor.open();
    expect(refusedWith(await editor.publish({ validFrom: addDays(today, 9) }))).toBe('TEMPLATE_UNCHANGED');
    expect(
      refusedWith(await editor.publish({ reason: ' ' }).catch((error: unknown) => error as object)),
    ).toBe('TEXT_REQUIRED');
    await editor.discard();
  });

  it('comes from one of two publishers; the other is told, and sending twice publishes once', async () => {
    await editor.edit(withStep('filing', { dueWorkingDays: 7 }));
    const request = { validFrom: addDays(today, 20), idempotencyKey: newId() };
    const both = await Promise.all([
      editor.publish(request, 'admin'),
      editor.publish({ ...request, idempotencyKey: newId() }, 'admin2'),
    ]);
    const codes = both.map(refusedWith);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code !== null)).toEqual(['DRAFT_GONE']);
    await editor.edit(withStep('filing', { dueWorkingDays: 8 }));
    const ctx = await editor.ctx();
    const { id, revision } = await editor.open();
    const input = {
      draftId: id,
      revision,
      documentNumber: '测试〔2026〕10号',
      reason: '再次发布',
      ...request,
      idempotencyKey: newId(),
    };
    const first = answer(await editor.templates.publishTemplateDraft(ctx, input));
    const second = answer(await editor.templates.publishTemplateDraft(ctx, input));
    expect(second.id).toBe(first.id);
  });

  it('and its publisher are in the trail: changed behind it, the verifier says so', async () => {
    const verifier = test.app.get(AuditVerifier, { strict: false });
    const verify = async () =>
      (await test.app.get(TransactionRunner).snapshot((tx) => verifier.verify(tx))).breaks;
    expect(await verify()).toEqual([]);
    const [latest] = (await editor.matter(await editor.ctx())).versions;
    const write = (sql: string) => test.app.get(TransactionRunner).reader.query(sql, [latest?.id]);
    await expect(write("UPDATE chain_template SET reason = '改' WHERE id = ?")).rejects.toThrow(
      'append-only',
    );
  });
});
