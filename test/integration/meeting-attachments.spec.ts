import { newId } from '../../libs/database/index.js';
import { pdf } from '../support/sample-files.js';
import { AttachmentWorld } from './attachment-world.js';

let world: AttachmentWorld;
let meetingId: string;

beforeAll(async () => {
  world = await AttachmentWorld.start();
  meetingId = (await world.driver.convene('PARTY_COMMITTEE')).meeting.id;
});
afterAll(() => world.close());

const CLERK = 'PARTY_COMMITTEE.clerk';
const uploaded = async (user = CLERK): Promise<string> =>
  (await world.upload(user, pdf(newId()), '纪要扫描件.pdf')).body.id;
const LIST = `query($id: ID!) { attachments(ownerKind: "MEETING", ownerId: $id) {
  mayAttach items { id name linkedByName } } }`;
const list = async (user: string) => {
  const { attachments } = await (
    await world.as(user)
  ).data<{ attachments: { mayAttach: boolean; items: { id: string }[] } }>(LIST, { id: meetingId });
  return attachments;
};

it('scanned minutes are added after the meeting, by its clerk or chair, with who and when', async () => {
  const [first, second] = [await uploaded(), await uploaded('PARTY_COMMITTEE.0')];
  expect(await world.attach(CLERK, 'MEETING', meetingId, [first])).toMatchObject({
    mayAttach: true,
    items: [{ id: first, name: '纪要扫描件.pdf', linkedByName: CLERK }],
  });
  const both = await world.attach('PARTY_COMMITTEE.0', 'MEETING', meetingId, [second]);
  expect(both.items?.map(({ id }) => id)).toEqual([first, second]);
  // The same request again adds nothing.
  const again = await world.attach('PARTY_COMMITTEE.0', 'MEETING', meetingId, [second]);
  expect(again.items?.map(({ id }) => id)).toEqual([first, second]);
  const told = await world.query(
    "SELECT actor_name AS name FROM audit_event WHERE type = 'attachment.linked' AND chain = ? ORDER BY id",
    [`body:${world.driver.body('PARTY_COMMITTEE').id}`],
  );
  expect(told).toEqual([{ name: CLERK }, { name: 'PARTY_COMMITTEE.0' }]);
});

it('whoever may see the meeting reads them; nobody else, and no submitter by the case alone', async () => {
  const id = await uploaded();
  await world.attach(CLERK, 'MEETING', meetingId, [id]);
  for (const user of ['auditor', 'SECRETARIAT']) {
    expect((await list(user)).items.map((item) => item.id)).toContain(id);
    expect((await world.get(user, id)).status).toBe(200);
  }
  expect(await list('auditor')).toMatchObject({ mayAttach: false });
  for (const user of ['hr', 'auditor@B', 'PARTY_COMMITTEE.clerk@B']) {
    expect(await list(user)).toEqual({ mayAttach: false, items: [] });
    expect((await world.get(user, id)).status).toBe(404);
  }
});

it.each<[string, string, string, string, () => Promise<string[]>]>([
  [
    'somebody without a seat in the body',
    'SECRETARIAT',
    'ATTACHMENT_OWNER_UNKNOWN',
    'meeting',
    async () => [await uploaded('SECRETARIAT')],
  ],
  ['an auditor', 'auditor', 'ATTACHMENT_OWNER_UNKNOWN', 'meeting', async () => [newId()]],
  [
    'another county’s clerk',
    'PARTY_COMMITTEE.clerk@B',
    'ATTACHMENT_OWNER_UNKNOWN',
    'meeting',
    async () => [newId()],
  ],
  ['a meeting that is not there', CLERK, 'ATTACHMENT_OWNER_UNKNOWN', 'none', async () => [await uploaded()]],
  ['an unknown file', CLERK, 'ATTACHMENT_UNKNOWN', 'meeting', async () => [newId()]],
  [
    'somebody else’s upload',
    CLERK,
    'ATTACHMENT_UNKNOWN',
    'meeting',
    async () => [await uploaded('PARTY_COMMITTEE.0')],
  ],
  ['too many', CLERK, 'TOO_MANY_ATTACHMENTS', 'meeting', async () => [await uploaded()]],
])('refuses %s', async (_what, user, code, target, files) => {
  const id = target === 'meeting' ? meetingId : newId();
  const ids = await files();
  expect(await world.attach(user, 'MEETING', id, ids)).toMatchObject({ code });
});

it('refuses the file of a case, and a kind of owner that nobody has registered', async () => {
  const id = await uploaded('hr');
  await world.submit(await world.content(), [id]);
  expect(await world.attach(CLERK, 'MEETING', meetingId, [id])).toMatchObject({ code: 'ATTACHMENT_UNKNOWN' });
  expect(await world.attach('hr', 'PERSON', newId(), [])).toMatchObject({ code: 'ATTACHMENT_OWNER_UNKNOWN' });
});

it('two who add at once stay within the county’s number', async () => {
  const { meeting } = await world.driver.convene('LEADING_GROUP');
  const users = ['LEADING_GROUP.clerk', 'LEADING_GROUP.0'];
  const files = await Promise.all(users.map(async (user) => [await uploaded(user), await uploaded(user)]));
  const answers = await Promise.all(
    users.map((user, at) => world.attach(user, 'MEETING', meeting.id, files[at] ?? [])),
  );
  expect(answers.map(({ code }) => code ?? 'taken').sort()).toEqual(['TOO_MANY_ATTACHMENTS', 'taken']);
});
