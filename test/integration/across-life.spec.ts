import { newId } from '../../libs/database/index.js';
import { Coverage } from '../../libs/establishment/index.js';
import { AcrossWorld } from './across-world.js';
import type { Received } from './across-world.js';

const CHANGE = `mutation($input: PostingChangeInput!, $key: ID!) {
  submitPostingChange(input: $input, idempotencyKey: $key) {
    __typename ... on ApprovalCase { number } ... on Refusal { code message } } }`;
const CANCEL = `mutation($number: String!, $key: ID!) {
  submitCancellation(caseNumber: $number, reason: "不再派出", idempotencyKey: $key) {
    __typename ... on ApprovalCase { number } ... on Refusal { code message } } }`;

let w: AcrossWorld;

beforeAll(async () => {
  w = await AcrossWorld.start();
}, 120_000);
afterAll(() => w.close());

it('edge-24 whoever serves there counts for the host’s coverage; later changes are the sending community’s', async () => {
  const { driver } = w;
  const coverage = { hostKinds: ['TOWNSHIP_HOSPITAL'], homeKinds: ['LEAD_HOSPITAL'], titles: ['主治医师'] };
  await w.policy('establishment.coverage', coverage);
  const gapsAt = async (institutionId: string) => {
    const days = [w.world.day(1), w.world.day(10)] as const;
    const units = await w.get(Coverage).of(w.world.transactions.reader, w.second.communityId, ...days);
    return units.find((unit) => unit.institutionId === institutionId)?.gaps.length;
  };
  expect(await gapsAt(w.second.townshipId)).toBe(1);
  const number = await w.posted({ startOn: w.world.day(-5), endOn: w.world.day(20) });
  expect(await gapsAt(w.second.townshipId)).toBe(0);
  // The host's community opens the posting as its own hosts do; what is recorded of it is the sender's.
  const posting = await w.world.posting(number);
  const seen = await w.receiver.data<{ posting: { id: string; life: { actions: string[] } } }>(
    'query($id: ID!) { posting(id: $id) { id life { actions } } }',
    { id: posting?.id },
  );
  expect(seen.posting).toEqual({ id: posting?.id, life: { actions: [] } });

  // Both have consented to these days: for more of them both are asked again.
  const change = { postingId: posting?.id, kind: 'EXTENSION', toOn: w.world.day(25), reason: '工作需要' };
  const extended = await w.hr.data<{ submitPostingChange: Received }>(CHANGE, {
    input: change,
    key: newId(),
  });
  expect(extended.submitPostingChange).toMatchObject({ code: 'ACROSS_EXTENSION' });

  const asked = await w.hr.data<{ submitCancellation: Received }>(CANCEL, {
    // One that has not begun.
    number: await w.posted({ startOn: w.world.day(700), endOn: w.world.day(710), kind: 'ROTATION' }),
    key: newId(),
  });
  const cancelling = asked.submitCancellation.number ?? '';
  await driver.settle(cancelling);
  await w.toItsEnd(driver, cancelling);
  expect(await w.statusOf(cancelling)).toBe('IMPLEMENTED');
});
