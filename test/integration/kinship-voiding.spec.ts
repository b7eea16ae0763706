import { AuditVerifier } from '../../libs/audit/index.js';
import { newId } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import type { PostingContent } from '../../libs/posting/index.js';
import { makeAdministrator } from '../support/administrator.js';
import type { Choice } from '../support/chain-driver.js';
import { PASSWORD } from '../support/county.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startApi } from '../support/programs.js';
import { PostingWorld } from './posting-world.js';

const REGISTER = `mutation($input: RegisterKinshipInput!) { registerKinship(input: $input) {
  __typename ... on Kinship { id } ... on Refusal { code message } } }`;
const CASE = `query($number: String!) { case(number: $number) { status version
  chain { key state tasks { state earlier { version voided } } }
  history { action actionName version voided forEarlierText votes { personName choice } } } }`;
const FINDINGS = `query($text: String) { kinshipFindings(filter: { text: $text }) { total items {
  caseNumber status statusName outcomeName stepName bodyName deciderName subjectName relationName } } }`;
const NOTICES = '{ notices { items { kind kindName text caseNumber } } }';
const OFFICES = ['ESTABLISHMENT_OFFICE', 'HEALTH_BUREAU', 'CIVIL_HR_BUREAU'];

interface CaseView {
  status: string;
  version: number;
  chain: {
    key: string;
    state: string;
    tasks: { state: string; earlier: { version: number; voided: string | null }[] }[];
  }[];
  history: {
    action: string;
    actionName: string;
    version: number;
    voided: string | null;
    forEarlierText: boolean;
    votes: { personName: string; choice: string }[];
  }[];
}

let world: PostingWorld;
let api: Awaited<ReturnType<typeof startApi>>;
let hr: GraphqlClient;

beforeAll(async () => {
  world = await PostingWorld.start();
  await world.verify(null, 'INSTITUTION', 30);
  await world.verify(world.county.hospitalId, 'INSTITUTION', 30);
  await world.verify(world.county.townshipId, 'RESIDENT_POST', 30);
  await makeAdministrator(world.test, world.county);
  api = await startApi(world.test.env);
  hr = await as('hr');
});
afterAll(async () => {
  const verifier = world.test.app.get(AuditVerifier, { strict: false });
  const report = await world.transactions.snapshot((tx) => verifier.verify(tx));
  await api.stop();
  await world.test.close();
  expect(report.breaks).toEqual([]);
});

const as = (part: string) =>
  new GraphqlClient(api.baseUrl).signedIn(world.county.users[part] ?? part, PASSWORD);
const all = Array<Choice>(9).fill('FOR');
const member = (at: number, body = 'PARTY_COMMITTEE'): string => world.county.people[`${body}.${at}`] ?? '';

async function submitted(): Promise<{ number: string; subject: string; content: PostingContent }> {
  const subject = await world.hire();
  const content = world.content(subject);
  return { number: await world.driver.submit('POSTING', content), subject, content };
}
async function register(personAId: string, personBId: string): Promise<void> {
  const input = {
    id: newId(),
    personAId,
    personBId,
    relation: 'IN_LAW',
    source: 'SELF',
    knownOn: world.today,
  };
  const { registerKinship } = await hr.data<{ registerKinship: object }>(REGISTER, { input });
  expect(registerKinship).toMatchObject({ __typename: 'Kinship' });
}
async function seen(number: string): Promise<CaseView> {
  const { case: found } = await hr.data<{ case: CaseView | null }>(CASE, { number });
  if (!found) throw new Error(`no case ${number}`);
  return found;
}
const states = ({ chain }: CaseView): string[] => chain.map(({ state }) => state);
async function idOf(number: string): Promise<string> {
  const [row] = await world.query('SELECT id FROM approval_case WHERE number = ?', [number]);
  return String(row?.['id']);
}
/** The submitter answers a return with the next version. */
async function answer(caseNumber: string, input: object): Promise<void> {
  const request = { caseNumber, expectedVersion: 1, input, idempotencyKey: newId() };
  await world.driver.cases.resubmit(await world.driver.as('hr'), request);
}

/** The party committee votes again; the one seat stands aside. */
async function voteWithout(number: string, at: number, body = 'PARTY_COMMITTEE') {
  const { driver } = world;
  const claim = await driver.taskOf(number, `${body}.clerk`, body);
  const { meeting } = await driver.convene(body);
  const clerk = await driver.as(`${body}.clerk`);
  const request = { ...claim, meetingId: meeting.id, motion: 'APPROVE' };
  await expect(
    driver.decisions.recordVotes(clerk, { ...request, decisionId: newId(), votes: driver.votes(body, all) }),
  ).rejects.toMatchObject({ detail: { code: 'RECUSAL_REQUIRED' } });
  const votes = driver.votes(body, all.slice(1), [at]);
  const seatId = driver.body(body).seats[at]?.seatId ?? '';
  await driver.decisions.recordVotes(clerk, {
    ...request,
    votes,
    recusals: [{ seatId, reason: '与当事人有亲属关系' }],
  });
  await driver.settle(number);
}
const reserved = async (): Promise<number> => (await world.posts()).reserved;
/** The registration without what follows it, as if the process had ended right after. */
async function loadKinship(...personIds: [string, string]): Promise<void> {
  const registrar = world.test.app.get(Registrar, { strict: false });
  const kinship = { personIds, relation: 'SPOUSE' as const, declaredOn: world.today };
  await world.transactions.run((tx) => registrar.kinship(tx, kinship));
}

describe('edge-03 a relationship found later voids the step, and it runs again', () => {
  it('voted by the party committee and reviewed: the case stands at the committee again', async () => {
    const { number, subject } = await submitted();
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    await world.driver.review(number);
    const before = await reserved();
    await register(member(2), subject);
    expect(await reserved()).toBe(before - 1);

    const again = await seen(number);
    expect(again).toMatchObject({ status: 'RUNNING', version: 2 });
    expect(states(again).slice(0, 3)).toEqual(['OPEN', 'PENDING', 'PENDING']);
    expect(again.chain[0]?.tasks[0]?.earlier).toEqual([{ version: 1, voided: '作废（亲属关系，见登记）' }]);
    expect(again.chain[1]?.tasks[0]?.earlier).toEqual([{ version: 1, voided: null }]);
    expect(again.history.map(({ action, voided }) => [action, voided !== null])).toEqual([
      ['SUBMITTED', false],
      ['APPROVED', true],
      ['APPROVED', false],
      ['STEP_VOIDED', false],
    ]);
    expect(again.history[1]?.votes).toHaveLength(9);
    expect(
      await world.query('SELECT person_id, new_version FROM kinship_voiding WHERE case_id = ?', [
        await idOf(number),
      ]),
    ).toEqual([{ person_id: member(2), new_version: 2 }]);
    for (const part of ['hr', 'SECRETARIAT', 'PARTY_COMMITTEE.clerk']) {
      const { notices } = await (await as(part)).data<{ notices: { items: object[] } }>(NOTICES);
      expect(notices.items).toContainEqual(
        expect.objectContaining({ kind: 'STEP_VOIDED', caseNumber: number }),
      );
    }

    await voteWithout(number, 2);
    expect(await reserved()).toBe(before);
    await world.driver.review(number);
    await world.driver.resolve(number, 'LEADING_GROUP');
    await world.fileAll(number);
    const done = await seen(number);
    expect(done).toMatchObject({ status: 'IMPLEMENTED', version: 2 });
    const votes = done.history.filter(({ action }) => action === 'APPROVED')[2]?.votes ?? [];
    expect(votes.find(({ personName }) => personName === 'PARTY_COMMITTEE.2')?.choice).toBe('RECUSED');
  });

  it('just before the implementation: nothing is implemented until the step was decided again', async () => {
    const { number, subject } = await submitted();
    await world.driver.upToFiling(number);
    for (const office of OFFICES.slice(0, 2)) await world.driver.file(number, office);
    const [last = ''] = OFFICES.slice(2);
    const claim = await world.driver.taskOf(number, last, last);
    const ctx = await world.driver.as(last);
    await world.driver.decisions.file(ctx, { ...claim, outcome: 'ACCEPT', filingNumber: '末备〔2026〕1号' });
    const id = await idOf(number);
    expect((await world.driver.conductor.settle(id)).state).toBe('READY');
    // The registration has committed, and nobody has looked at the case since.
    await loadKinship(member(3, 'LEADING_GROUP'), subject);
    const before = await reserved();

    expect((await world.driver.conductor.implement(id)).state).toBe('RUNNING');
    expect((await world.driver.conductor.implement(id)).state).toBe('RUNNING');
    const again = await seen(number);
    expect(again).toMatchObject({ status: 'RUNNING', version: 2 });
    expect(states(again)).toEqual(['APPROVED', 'APPROVED', 'OPEN', 'PENDING', 'PENDING']);
    expect(await reserved()).toBe(before);

    await voteWithout(number, 3, 'LEADING_GROUP');
    await world.fileAll(number);
    expect(await seen(number)).toMatchObject({ status: 'IMPLEMENTED', version: 2 });
  });

  it('the conductor mends what the registration did not reach, once however often it looks', async () => {
    const { number, subject } = await submitted();
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    await loadKinship(member(4), subject);
    const id = await idOf(number);
    await Promise.all(Array.from({ length: 20 }, () => world.driver.conductor.settle(id)));
    expect(await seen(number)).toMatchObject({ status: 'RUNNING', version: 2 });
    expect(await world.query('SELECT id FROM kinship_voiding WHERE case_id = ?', [id])).toHaveLength(1);
    await voteWithout(number, 4);
    expect(states(await seen(number)).slice(0, 2)).toEqual(['APPROVED', 'OPEN']);
  });

  it('an office that decided is one too; a returned case goes on without its void return', async () => {
    const { number, subject } = await submitted();
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    await world.driver.review(number, 'RETURN', 'SUBMIT');
    expect((await seen(number)).status).toBe('RETURNED');
    await register(subject, world.county.people['SECRETARIAT'] ?? '');
    // The return gave the reservation back, so the step that reserves decides again too.
    const again = await seen(number);
    expect(again).toMatchObject({ status: 'RUNNING', version: 2 });
    expect(states(again).slice(0, 2)).toEqual(['OPEN', 'PENDING']);
    expect(again.history.find(({ voided }) => voided)?.action).toBe('RETURNED');
  });

  it.each([
    ['with the very same text', {}],
    ['with another text', { reason: '补正后重新提交' }],
  ])(
    'a case that an unrelated office sent back stays with its submitter, who answers %s',
    async (_, change) => {
      const { number, subject, content } = await submitted();
      await world.driver.resolve(number, 'PARTY_COMMITTEE');
      await world.driver.review(number, 'RETURN', 'SUBMIT');
      await register(member(6), subject);
      await world.driver.conductor.settle(await idOf(number));
      const waiting = await seen(number);
      expect(waiting).toMatchObject({ status: 'RETURNED', version: 1 });
      expect(waiting.history.at(-1)?.action).toBe('RETURNED');
      await answer(number, { ...content, ...change });
      await world.driver.settle(number);
      const again = await seen(number);
      expect(again).toMatchObject({ status: 'RUNNING', version: 2 });
      expect(states(again).slice(0, 2)).toEqual(['OPEN', 'PENDING']);
      await voteWithout(number, 6);
      expect(states(await seen(number)).slice(0, 2)).toEqual(['APPROVED', 'OPEN']);
    },
  );

  describe('sent back to a step in the middle', () => {
    const objected = async () => {
      const made = await submitted();
      await world.driver.upToFiling(made.number);
      const [office = ''] = OFFICES;
      const claim = await world.driver.taskOf(made.number, office, office);
      const ctx = await world.driver.as(office);
      await world.driver.decisions.file(ctx, { ...claim, outcome: 'OBJECT', opinion: '材料须补正' });
      await world.driver.settle(made.number);
      expect((await seen(made.number)).status).toBe('RETURNED');
      return made;
    };

    it('its submitter answers, and the answer starts at a step before that one when its decision is void', async () => {
      const { number, subject, content } = await objected();
      await register(member(7), subject);
      await world.driver.conductor.settle(await idOf(number));
      expect(await seen(number)).toMatchObject({ status: 'RETURNED', version: 1 });
      await answer(number, content);
      const again = await seen(number);
      expect(again).toMatchObject({ status: 'RUNNING', version: 3 });
      expect(states(again).slice(0, 3)).toEqual(['OPEN', 'PENDING', 'PENDING']);
      await world.driver.conductor.settle(await idOf(number));
      await voteWithout(number, 7);
      expect(states(await seen(number)).slice(0, 2)).toEqual(['APPROVED', 'OPEN']);
    });

    it('it stays with its submitter when the step of the void decision is run again anyway', async () => {
      const { number, subject } = await objected();
      await register(member(8, 'LEADING_GROUP'), subject);
      expect(await seen(number)).toMatchObject({ status: 'RETURNED', version: 1 });
    });
  });

  it('a relative who stood aside, or only recorded the votes, voids nothing', async () => {
    const { number, subject } = await submitted();
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    const clerk = world.driver.body('PARTY_COMMITTEE').clerk?.personId ?? '';
    await register(clerk, subject);
    expect(await seen(number)).toMatchObject({ status: 'RUNNING', version: 1 });
  });

  it('what was implemented stays, and is listed to the auditor and nobody of the community else', async () => {
    const { number, subject } = await submitted();
    await world.driver.upToFiling(number);
    await world.fileAll(number);
    await register(member(5), subject);
    expect(await seen(number)).toMatchObject({ status: 'IMPLEMENTED', version: 1 });
    const auditor = await as('auditor');
    const { kinshipFindings } = await auditor.data<{ kinshipFindings: object }>(FINDINGS, { text: number });
    expect(kinshipFindings).toMatchObject({
      total: 1,
      items: [{ caseNumber: number, deciderName: 'PARTY_COMMITTEE.5', relationName: '近姻亲' }],
    });
    expect(kinshipFindings).toMatchObject({ items: [{ statusName: '已实施', outcomeName: '同意' }] });
    expect((await hr.post(FINDINGS)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const file = await fetch(`${api.baseUrl}/exports/kinship-findings.xlsx`, {
      headers: auditor.cookieHeader(),
    });
    expect(file.status).toBe(200);
  });
});

describe('edge-03 what a relative’s vote has rejected', () => {
  const against = Array<Choice>(9).fill('AGAINST');
  const findingsOf = async (number: string) => {
    const auditor = await as('auditor');
    const { kinshipFindings } = await auditor.data<{ kinshipFindings: { items: object[] } }>(FINDINGS, {
      text: number,
    });
    return kinshipFindings.items;
  };

  it('is over, and listed with what was decided', async () => {
    const { number, subject } = await submitted();
    await world.driver.resolve(number, 'PARTY_COMMITTEE', against);
    await register(member(3), subject);
    expect(await seen(number)).toMatchObject({ status: 'REJECTED', version: 1 });
    expect(await findingsOf(number)).toMatchObject([
      {
        caseNumber: number,
        status: 'REJECTED',
        statusName: '已否决',
        outcomeName: '否决',
        deciderName: 'PARTY_COMMITTEE.3',
      },
    ]);
  });

  it('is not what somebody else has rejected after the relative’s approval', async () => {
    const { number, subject } = await submitted();
    await world.driver.resolve(number, 'PARTY_COMMITTEE');
    await world.driver.review(number);
    await world.driver.resolve(number, 'LEADING_GROUP', against);
    await register(member(4), subject);
    expect((await seen(number)).status).toBe('REJECTED');
    expect(await findingsOf(number)).toEqual([]);
  });
});

describe('audit verify finds what was altered', () => {
  class TakenBack extends Error {}

  it.each([
    ['kinship', "UPDATE kinship SET relation = 'LINEAL' WHERE number = 1 LIMIT 1"],
    ['kinship_voiding', 'UPDATE kinship_voiding SET kinship_id = NULL LIMIT 1'],
  ])('%s', async (table, statement) => {
    const trigger = `${table}_no_update`;
    const [row] = await world.query(`SHOW CREATE TRIGGER ${trigger}`);
    await world.query(`DROP TRIGGER ${trigger}`);
    const verifier = world.test.app.get(AuditVerifier, { strict: false });
    let found: string[] = [];
    const altered = world.transactions.run(async (tx) => {
      await tx.query(statement);
      const { breaks } = await verifier.verify(tx);
      found = breaks.map(({ kind, entry }) => `${kind} ${entry.split('#')[0] ?? ''}`);
      throw new TakenBack();
    });
    await expect(altered).rejects.toThrow(TakenBack);
    await world.query(String(row?.['SQL Original Statement']).replace(/DEFINER=\S+ /, ''));
    expect(new Set(found)).toEqual(new Set([`TRIGGER_MISSING ${table}`, `RECORD_DIFFERS ${table}`]));
  });
});
