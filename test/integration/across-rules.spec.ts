import { AuditVerifier } from '../../libs/audit/index.js';
import { newId } from '../../libs/database/index.js';
import { AcrossWorld } from './across-world.js';
import type { Received } from './across-world.js';
import { KINDS_DOCUMENT } from './posting-world.js';

const RECEIVE_AGAIN = `mutation($number: String!, $version: Int!, $input: PostingReceptionInput!, $key: ID!) {
  resubmitPostingReception(caseNumber: $number, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    __typename ... on ApprovalCase { number version } ... on Refusal { code message } } }`;
const SUBMIT = `mutation($input: PostingInput!, $key: ID!) { submitPosting(input: $input, idempotencyKey: $key) {
  __typename ... on ApprovalCase { number } ... on Refusal { code message field clause } } }`;
const NEIGHBOURS = `{ neighbourCommunities { name institutions { id name } } postingKinds { code acrossCommunities } }`;

let w: AcrossWorld;

beforeAll(async () => {
  w = await AcrossWorld.start();
});
afterAll(() => w.close());

it('edge-24 is offered and allowed for the kinds that the county lets go, one person at a time', async () => {
  const offered = await w.hr.data<{
    neighbourCommunities: { name: string; institutions: { id: string }[] }[];
    postingKinds: { code: string; acrossCommunities: boolean }[];
  }>(NEIGHBOURS);
  expect(offered.neighbourCommunities.map(({ name }) => name)).toEqual(['测试医共体B']);
  expect(offered.neighbourCommunities[0]?.institutions.map(({ id }) => id)).toContain(w.second.townshipId);
  expect(offered.postingKinds.filter((kind) => kind.acrossCommunities).map(({ code }) => code)).toEqual([
    'RESIDENT',
    'ROTATION',
  ]);
  const input = w.content(await w.world.hire('CONTRACT'), { kind: 'SINKING', discipline: '儿科' });
  const { submitPosting } = await w.hr.data<{ submitPosting: Received & { clause: string } }>(SUBMIT, {
    input,
    key: newId(),
  });
  expect(submitPosting).toMatchObject({ code: 'HOME_NOT_ALLOWED' });
  const sinking = { ...w.content(await w.world.hire()), kind: 'SINKING', discipline: '儿科' };
  expect(
    (await w.hr.data<{ submitPosting: Received }>(SUBMIT, { input: sinking, key: newId() })).submitPosting,
  ).toMatchObject({
    code: 'NOT_ACROSS_COMMUNITIES',
    clause: KINDS_DOCUMENT,
    message: expect.stringContaining('跨医共体'),
  });
  const batch = { reason: '充实基层', lines: [line(await w.world.hire()), line(await w.world.hire())] };
  await expect(w.driver.submit('POSTING_BATCH', batch)).rejects.toThrow(
    /跨医共体派驻须在“发起派驻”中逐人办理/,
  );
  await expect(
    w.driver.submit('TRANSFER', {
      ...{ personId: await w.world.hire(), toInstitutionId: w.second.townshipId, on: w.world.day(5) },
      ...{ postName: '全科医师', reason: '充实基层' },
    }),
  ).rejects.toThrow(/调动在医共体内办理/);
});

function line(personId: string) {
  const { reason: _reason, ...rest } = w.content(personId);
  return rest;
}

it('edge-24 of fifty who would take the same person in at once one does', async () => {
  const number = await w.send({ startOn: w.world.day(35), kind: 'ROTATION' });
  const input = await w.inputFor(number);
  const done = await Promise.all(Array.from({ length: 50 }, () => w.receive(number, w.receiver, input)));
  expect(done.filter(({ number: own }) => own)).toHaveLength(1);
  expect(new Set(done.flatMap(({ code }) => code ?? []))).toEqual(new Set(['RECEPTION_EXISTS']));
  const rows = await w.world.query(
    'SELECT COUNT(*) AS n FROM posting_reception WHERE sending_case_number = ?',
    [number],
  );
  expect(Number(rows[0]?.['n'])).toBe(1);
});

it('edge-24 what is on record is what the trails of both say, and nothing of it can be changed', async () => {
  await w.posted({ startOn: w.world.day(36), kind: 'ROTATION' });
  const verifier = w.get(AuditVerifier);
  const breaksOf = async () => (await verifier.verify(w.world.transactions.reader)).breaks;
  const [row] = await w.world.query(`SELECT id FROM posting_reception WHERE effect = 'CONSENTED' LIMIT 1`);
  const change = `UPDATE posting_reception SET effect = 'REJECTED' WHERE id = ?`;
  await expect(w.world.query(change, [row?.['id']])).rejects.toThrow(/only ends/);
  await expect(w.world.query('DELETE FROM posting_crossing')).rejects.toThrow(/append-only/);
  expect(await breaksOf()).toEqual([]);
});

it('edge-24 a request that is sent again is answered with its case, also when the posting was changed since', async () => {
  const number = await w.send({ startOn: w.world.day(37), kind: 'ROTATION' });
  const [input, key] = [await w.inputFor(number), newId()];
  const { number: own } = await w.receive(number, w.receiver, input, key);
  await w.there.settle(own ?? '');
  await w.change(number, { duties: '改为门诊' });
  expect(await w.receive(number, w.receiver, input, key)).toMatchObject({ number: own });
  // Another request under the key is none of it, and the old text is put before nobody any more.
  const other = { ...input, reason: '另有安排' };
  expect(await w.receive(number, w.receiver, other, key)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  expect(await w.receive(number, w.receiver, input)).toMatchObject({ code: 'SENDING_CHANGED' });

  // The same of what answers a return.
  await w.toItsEnd(w.there, own ?? '');
  const request = { number: own, version: 1, input: await w.inputFor(number), key: newId() };
  const again = async () =>
    (await w.receiver.data<{ resubmitPostingReception: Received }>(RECEIVE_AGAIN, request))
      .resubmitPostingReception;
  expect(await again()).toMatchObject({ number: own, version: 2 });
  await w.there.settle(own ?? '');
  await w.change(number, { duties: '改为住院部' });
  expect(await again()).toMatchObject({ number: own, version: 2 });
});
