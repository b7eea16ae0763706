import { AuditVerifier } from '../../libs/audit/index.js';
import { AuthService, RoleGrants } from '../../libs/access/index.js';
import { newId } from '../../libs/database/index.js';
import { Registrar } from '../../libs/organization/index.js';
import { RECEPTION_TERM } from '../../libs/posting/index.js';
import { PASSWORD, SINCE } from '../support/county.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { AcrossWorld } from './across-world.js';

const REGISTER = `mutation($input: RegisterKinshipInput!) { registerKinship(input: $input) {
  __typename ... on Kinship { id } ... on Refusal { code message } } }`;
const FINDINGS = `query($text: String) { kinshipFindings(filter: { text: $text }) { items {
  id caseNumber status stepName bodyName deciderName subjectName relationName } } }`;
const RECEIVED = 'query($number: String!) { case(number: $number) { receivedPosting { voided } } }';
const RELATIVE = 2;

let w: AcrossWorld;
/** Keeps the register of both communities. */
let both: GraphqlClient;

beforeAll(async () => {
  w = await AcrossWorld.start();
  await w.policy(RECEPTION_TERM, { withinWorkingDays: 5 });
  const { world, second } = w;
  const { communityId } = world.county;
  const ctx = { actor: null, now: new Date(`${SINCE}T00:00:00Z`) };
  const at = { role: 'HR_OFFICER' as const, institutionId: null };
  await world.transactions.run(async (tx) => {
    await w.get(AuthService).createAccount(tx, ctx, {
      ...{ username: 'hr.both', password: PASSWORD, personId: null, displayName: 'hr.both' },
      ...{ communityId, grants: [{ ...at, communityId, validFrom: SINCE }] },
    });
    await w.get(RoleGrants).grant(tx, ctx, 'hr.both', { ...at, communityId: second.communityId }, SINCE);
  });
  both = await w.signedIn('hr.both');
});
afterAll(async () => {
  const { breaks } = await w.get(AuditVerifier).verify(w.world.transactions.reader);
  await w.close();
  expect(breaks).toEqual([]);
});

const member = () => w.second.people[`PARTY_COMMITTEE.${String(RELATIVE)}`] ?? '';
const subjectOf = async (number: string) =>
  (JSON.parse((await w.driver.view(number)).rawContent) as { personId: string }).personId;

async function register(personAId: string, personBId: string): Promise<void> {
  const statement = { relation: 'IN_LAW', source: 'SELF', knownOn: w.world.today };
  const input = { id: newId(), personAId, personBId, ...statement };
  const { registerKinship } = await both.data<{ registerKinship: object }>(REGISTER, { input });
  expect(registerKinship).toMatchObject({ __typename: 'Kinship' });
}

/** The second community consents once more, its relative standing aside. */
async function consentAnew(number: string): Promise<string> {
  const own = await w.reception(number);
  const body = 'PARTY_COMMITTEE';
  const claim = await w.there.taskOf(own, `${body}.clerk`, body);
  const { meeting } = await w.there.convene(body);
  await w.there.decisions.recordVotes(await w.there.as(`${body}.clerk`), {
    ...{ ...claim, meetingId: meeting.id, motion: 'APPROVE' },
    votes: w.there.votes(body, Array<'FOR'>(8).fill('FOR'), [RELATIVE]),
    recusals: [{ seatId: w.there.body(body).seats[RELATIVE]?.seatId ?? '', reason: '与当事人有亲属关系' }],
  });
  await w.there.settle(own);
  await w.there.review(own);
  await w.there.resolve(own, 'LEADING_GROUP');
  await w.fileAll(w.there, own);
  return own;
}

const findings = async (client: GraphqlClient, text: string) =>
  (await client.data<{ kinshipFindings: { items: Record<string, string>[] } }>(FINDINGS, { text }))
    .kinshipFindings.items;

it('edge-24 edge-03 a consent in which a relative had a part is void, and the posting waits for another', async () => {
  const number = await w.send({ startOn: w.world.day(40), kind: 'ROTATION' });
  const own = await w.reception(number);
  await w.toItsEnd(w.there, own);
  expect((await w.caseAs(w.hr, number))?.reception).toMatchObject({ state: 'CONSENTED' });
  await register(member(), await subjectOf(number));

  const seen = await w.caseAs(w.hr, number);
  expect(seen?.reception).toMatchObject({ state: 'VOIDED', caseNumber: own, pending: true });
  expect(seen?.history.at(-1)).toMatchObject({
    stepName: '接收同意作废',
    opinion: expect.stringMatching(/有应当回避的人员参与，同意作废，须重新同意$/),
  });
  expect((await w.told(w.hr, number))[0]).toMatch(/测试医共体B的接收同意作废/);
  expect((await w.told(w.receiver, number))[0]).toMatch(/已作废，请重新发起接收$/);
  const asked = await w.receiver.data<{ case: { receivedPosting: object } }>(RECEIVED, { number: own });
  expect(asked.case.receivedPosting).toEqual({ voided: true });
  expect((await w.receivable()).items.find((one) => one.caseNumber === number)).toMatchObject({
    ...{ state: 'VOIDED', mayRequest: true },
  });
  // Who it was stands in the trail of those who decided, and not in the sender's.
  const [ours] = await w.world.query(
    `SELECT COUNT(*) AS n FROM audit_event WHERE chain = ? AND payload LIKE ?`,
    [`case:${number}`, `%${member()}%`],
  );
  expect(Number(ours?.['n'])).toBe(0);

  await w.toItsEnd(w.driver, number);
  expect(await w.statusOf(number)).toBe('RUNNING');
  const words = (await w.caseAs(w.hr, number))?.history.map(({ opinion }) => opinion ?? '') ?? [];
  expect(words.find((one) => one.startsWith('各环节已办结'))).toMatch(
    new RegExp(`测试医共体B的同意（${own}）作废，须重新同意，限`),
  );
  const again = await consentAnew(number);
  await w.driver.settle(number);
  expect(again).not.toBe(own);
  expect(await w.statusOf(number)).toBe('IMPLEMENTED');
  // What is in force rests on the new consent, in which nobody of them had a part.
  const auditor = await w.signedIn(w.world.county.users['auditor'] ?? '');
  expect(await findings(auditor, number)).toEqual([]);
});

it('edge-24 edge-03 a relationship that is known only when the posting is carried out stops it too', async () => {
  const number = await w.send({ startOn: w.world.day(41), kind: 'ROTATION' });
  await w.toItsEnd(w.there, await w.reception(number));
  // As if the process had ended right after the registration.
  const kinship = { relation: 'SPOUSE' as const, declaredOn: w.world.today };
  const personIds: [string, string] = [member(), await subjectOf(number)];
  await w.world.transactions.run((tx) => w.get(Registrar).kinship(tx, { personIds, ...kinship }));
  await w.toItsEnd(w.driver, number);
  expect(await w.caseAs(w.hr, number)).toMatchObject({ status: 'RUNNING', reception: { state: 'VOIDED' } });
  await consentAnew(number);
  await w.driver.settle(number);
  expect(await w.statusOf(number)).toBe('IMPLEMENTED');
});

it('edge-24 edge-03 a posting in force stands among the findings of both communities', async () => {
  const number = await w.posted({ startOn: w.world.day(42), kind: 'ROTATION' });
  const own = (await w.caseAs(w.hr, number))?.reception?.caseNumber ?? '';
  await register(member(), await subjectOf(number));
  expect((await w.caseAs(w.hr, number))?.reception).toMatchObject({ state: 'CONSENTED', pending: false });
  const ours = await w.signedIn(w.world.county.users['auditor'] ?? '');
  const found = await findings(ours, number);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    ...{ caseNumber: number, status: 'IMPLEMENTED', stepName: '接收方医共体同意', bodyName: '测试医共体B' },
    ...{ deciderName: '测试医共体B的决定人员', relationName: '近姻亲' },
  });
  expect(JSON.stringify(found)).not.toContain(member());
  expect(await findings(ours, own)).toEqual([]);
  const theirs = await w.signedIn(w.second.users['auditor'] ?? '');
  expect((await findings(theirs, own))[0]).toMatchObject({ caseNumber: own, status: 'IMPLEMENTED' });
  expect(await findings(theirs, number)).toEqual([]);
});

it('edge-24 edge-03 the place of a consent is given up with its voiding alone', async () => {
  await w.posted({ startOn: w.world.day(43), kind: 'ROTATION' });
  const [row] = await w.world.query(
    `SELECT r.id FROM posting_reception r WHERE r.effect = 'CONSENTED' AND r.held_case_id IS NOT NULL LIMIT 1`,
  );
  await expect(
    w.world.query('UPDATE posting_reception SET held_case_id = NULL WHERE id = ?', [row?.['id']]),
  ).rejects.toThrow(/gives way when it is void/);
  await expect(w.world.query('DELETE FROM posting_reception_voiding')).rejects.toThrow(/append-only/);
});

it('an officer of both communities is shown the projection of both, and of an institution of either', async () => {
  const project = async (institutionId?: string) =>
    (
      await both.data<{ establishmentProjection: { communityIds: string[]; accounts: { name: string }[] } }>(
        `query($institutionId: ID) { establishmentProjection(institutionId: $institutionId) {
          communityIds accounts { name } } }`,
        { institutionId },
      )
    ).establishmentProjection;
  const { world, second } = w;
  const all = await project();
  expect([...all.communityIds].sort()).toEqual([world.county.communityId, second.communityId].sort());
  for (const township of [world.county.townshipId, second.townshipId]) {
    const { accounts } = await project(township);
    expect(accounts.length).toBeGreaterThan(0);
    expect(all.accounts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(accounts.map(({ name }) => name)),
    );
  }
});
