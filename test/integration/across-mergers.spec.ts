import { AuditVerifier } from '../../libs/audit/index.js';
import { newId } from '../../libs/database/index.js';
import type { CalendarDate } from '../../libs/rules/index.js';
import { makeAdministrator } from '../support/administrator.js';
import { SINCE } from '../support/county.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { AcrossWorld } from './across-world.js';

const MERGE = `mutation($input: InstitutionChangeInput!) { recordInstitutionChange(input: $input) {
  __typename ... on Refusal { code message } } }`;
const SUBMIT = `mutation($input: PostingInput!, $key: ID!) { submitPosting(input: $input, idempotencyKey: $key) {
  __typename ... on ApprovalCase { number } ... on Refusal { code message field } } }`;

let w: AcrossWorld;
let admin: GraphqlClient;

beforeAll(async () => {
  w = await AcrossWorld.start();
  await makeAdministrator(w.world.test, w.second);
  admin = await w.signedIn(w.second.users['admin'] ?? '');
});
afterAll(async () => {
  const { breaks } = await w.get(AuditVerifier).verify(w.world.transactions.reader);
  await w.close();
  expect(breaks).toEqual([]);
});

/** Merges the one institution of the second community into the other. */
async function merge(institutionId: string, successorId: string, effectiveOn: CalendarDate): Promise<void> {
  const paper = { documentNumber: `示例政办〔2026〕${newId().slice(0, 6)}号`, documentDate: SINCE };
  const input = { kind: 'MERGE', institutionId, successorId, effectiveOn, ...paper };
  const { recordInstitutionChange } = await admin.data<{ recordInstitutionChange: object }>(MERGE, { input });
  expect(recordInstitutionChange).toEqual({ __typename: 'InstitutionChange' });
}

const pair = async (name: string) =>
  [await w.township(`${name}东卫生院`), await w.township(`${name}西卫生院`)] as const;

it('edge-24 edge-21 a consent holds when the host is merged within its community, and the posting takes effect', async () => {
  const [host, successor] = await pair('丙');
  const change = { hostInstitutionId: host, startOn: w.world.day(20), kind: 'ROTATION' };
  const number = await w.send(change);
  await w.toItsEnd(w.there, await w.reception(number));
  await merge(host, successor, w.world.day(0));
  await w.toItsEnd(w.driver, number);
  expect(await w.statusOf(number)).toBe('IMPLEMENTED');
  // A new one is sent to who stands there by now.
  const input = w.content(await w.world.hire(), change);
  const { submitPosting } = await w.hr.data<{ submitPosting: object }>(SUBMIT, { input, key: newId() });
  expect(submitPosting).toMatchObject({ code: 'HOST_UNKNOWN' });
});

it('edge-24 edge-21 what was put before a merged host is taken up by the officers of who stands for it', async () => {
  const [host, successor] = await pair('丁');
  await w.officer('hr.merged', host);
  await w.officer('hr.successor', successor);
  const number = await w.send({ hostInstitutionId: host, startOn: w.world.day(21), kind: 'ROTATION' });
  const [before, after] = [await w.signedIn('hr.merged'), await w.signedIn('hr.successor')];
  const numbersOf = async (client: GraphqlClient) =>
    (await w.receivable(client)).items.map(({ caseNumber }) => caseNumber);
  expect([await numbersOf(before), await numbersOf(after)]).toEqual([[number], []]);
  await merge(host, successor, w.world.day(0));
  expect([await numbersOf(before), await numbersOf(after)]).toEqual([[], [number]]);
  const { number: own = '' } = await w.receive(number, after);
  await w.there.settle(own);
  await w.toItsEnd(w.there, own);
  await w.toItsEnd(w.driver, number);
  expect(await w.statusOf(number)).toBe('IMPLEMENTED');
});

it('edge-24 edge-21 a merger to come before the first day changes nothing of whom the posting is put before', async () => {
  const [host, successor] = await pair('戊');
  const number = await w.send({ hostInstitutionId: host, startOn: w.world.day(50), kind: 'ROTATION' });
  await merge(host, successor, w.world.day(10));
  await w.toItsEnd(w.driver, number);
  expect(await w.caseAs(w.hr, number)).toMatchObject({ status: 'RUNNING', reception: { state: 'NONE' } });
  const own = await w.reception(number);
  await w.toItsEnd(w.there, own);
  await w.driver.settle(number);
  expect(await w.statusOf(number)).toBe('IMPLEMENTED');
});
