import { pdf } from '../support/sample-files.js';
import { AttachmentWorld } from './attachment-world.js';
import type { CaseAnswer } from './attachment-world.js';

let world: AttachmentWorld;

beforeAll(async () => {
  world = await AttachmentWorld.start();
});
afterAll(() => world.close());

interface Change {
  key: string;
  label: string;
  kind: string;
  before: string | null;
  after: string | null;
}
interface Earlier {
  version: number;
  outcomeName: string;
  opinion: string | null;
  mine: boolean;
  myVote: string | null;
}
interface View {
  status: string;
  contentSha256: string;
  versions: { version: number; current: boolean; changes: Change[] }[];
  chain: { name: string; state: string; tasks: { version: number | null; earlier: Earlier[] }[] }[];
  history: { action: string; version: number; contentSha256: string; forEarlierText: boolean }[];
}

const EARLIER = 'version outcomeName opinion mine myVote';
const CHANGES = 'key label kind before after';
const VIEW = `query($number: String!) { case(number: $number) { status contentSha256
  versions { version current changes { ${CHANGES} } }
  chain { name state tasks { version earlier { ${EARLIER} } } }
  history { action version contentSha256 forEarlierText } } }`;
const COMPARISON = `query($number: String!, $task: ID!) { case(number: $number) { comparison(taskId: $task) {
  fromVersion toVersion sameText changes { ${CHANGES} } earlierDecisions { ${EARLIER} } } } }`;

async function view(number: string, user = 'auditor'): Promise<View> {
  return (await (await world.as(user)).data<{ case: View }>(VIEW, { number })).case;
}

async function comparison(number: string, user: string, body: string) {
  const { taskId } = await world.driver.taskOf(number, user, body);
  const answer = await (
    await world.as(user)
  ).data<{
    case: {
      comparison: {
        fromVersion: number;
        toVersion: number;
        sameText: boolean;
        changes: Change[];
        earlierDecisions: Earlier[];
      } | null;
    };
  }>(COMPARISON, { number, task: taskId });
  return answer.case.comparison;
}

const uploaded = async (text: string, name: string): Promise<string> =>
  (await world.upload('hr', pdf(text), name)).body.id;

/** A case that the party committee has approved and the secretariat sent back to the submitter. */
async function returned(files: string[], to = 'SUBMIT'): Promise<{ first: CaseAnswer; content: object }> {
  const content = await world.content({ reason: '充实基层力量' });
  const first = await world.submit(content, files);
  await world.driver.resolve(first.number, 'PARTY_COMMITTEE');
  await world.driver.review(first.number, 'RETURN', to);
  return { first, content };
}

it('edge-16 the number is kept, and the difference is laid out field by field, files included', async () => {
  const files = {
    stays: await uploaded('stays', '身份材料.pdf'),
    old: await uploaded('old', '聘用意见.pdf'),
    gone: await uploaded('gone', '附表.pdf'),
  };
  const { first, content } = await returned([files.stays, files.old, files.gone]);
  const renewed = await uploaded('new', '聘用意见.pdf');
  const added = await uploaded('added', '补充说明.pdf');
  const second = await world.resubmit(
    first.number,
    1,
    { ...content, reason: '接替到期人员', postName: '全科医师' },
    [files.stays, renewed, added],
  );
  expect(second).toMatchObject({ number: first.number, version: 2 });
  expect(second.contentSha256).not.toBe(first.contentSha256);
  const { versions } = await view(first.number);
  expect(versions.map(({ version, current }) => ({ version, current }))).toEqual([
    { version: 1, current: false },
    { version: 2, current: true },
  ]);
  const changes = versions[1]?.changes ?? [];
  const short = changes.map(({ label, kind, before, after }) => [
    label,
    kind,
    before?.split('（')[0] ?? null,
    after?.split('（')[0] ?? null,
  ]);
  expect(short).toEqual([
    ['派驻理由', 'CHANGED', '充实基层力量', '接替到期人员'],
    ['附件', 'CHANGED', '聘用意见.pdf', '聘用意见.pdf'],
    ['附件', 'ADDED', null, '补充说明.pdf'],
    ['附件', 'REMOVED', '附表.pdf', null],
  ]);
  expect(versions[0]?.changes).toEqual([]);
});

it('edge-17 earlier signatures stand as given for the old version, and every step runs again', async () => {
  const { first, content } = await returned([]);
  expect((await view(first.number)).history.every(({ forEarlierText }) => !forEarlierText)).toBe(true);
  await world.resubmit(first.number, 1, { ...content, reason: '改过的理由' });
  const { chain, history, contentSha256 } = await view(first.number);
  expect(chain.map(({ state }) => state)).toEqual(['OPEN', 'PENDING', 'PENDING', 'PENDING', 'PENDING']);
  expect(chain[0]?.tasks[0]).toMatchObject({
    version: 2,
    earlier: [{ version: 1, outcomeName: '同意', mine: false }],
  });
  expect(chain[1]?.tasks[0]).toMatchObject({
    version: null,
    earlier: [{ version: 1, outcomeName: '退回', opinion: '审核意见' }],
  });
  expect(history.map(({ action, version, forEarlierText }) => [action, version, forEarlierText])).toEqual([
    ['SUBMITTED', 1, true],
    ['APPROVED', 1, true],
    ['RETURNED', 1, true],
    ['RESUBMITTED', 2, false],
  ]);
  expect(history.filter((entry) => entry.contentSha256 === contentSha256)).toHaveLength(1);
});

it('edge-17 another file alone is a changed text: no approval covers it', async () => {
  const file = await uploaded('first', '合同.pdf');
  const { first, content } = await returned([file], 'party-committee');
  const second = await world.resubmit(first.number, 1, content, [await uploaded('second', '合同.pdf')]);
  expect(second.contentSha256).not.toBe(first.contentSha256);
  const { chain } = await view(first.number);
  expect(chain.map(({ state }) => state)).toEqual(['OPEN', 'PENDING', 'PENDING', 'PENDING', 'PENDING']);
  const stale = await world.driver.taskOf(first.number, 'PARTY_COMMITTEE.clerk', 'PARTY_COMMITTEE');
  const { meeting } = await world.driver.convene('PARTY_COMMITTEE');
  await expect(
    world.driver.decisions.recordVotes(await world.driver.as('PARTY_COMMITTEE.clerk'), {
      ...stale,
      contentSha256: first.contentSha256,
      meetingId: meeting.id,
      motion: 'APPROVE',
      votes: world.driver.votes('PARTY_COMMITTEE', Array<'FOR'>(9).fill('FOR')),
    }),
  ).rejects.toThrow('STALE_VERSION');
});

it('the same text with the same files, named or left out, spares the steps before', async () => {
  for (const named of [true, false]) {
    const file = await uploaded(`kept ${named}`, '合同.pdf');
    const content = await world.content();
    const first = await world.submit(content, [file]);
    await world.driver.upToFiling(first.number);
    const claim = await world.driver.taskOf(first.number, 'HEALTH_BUREAU', 'HEALTH_BUREAU');
    await world.driver.decisions.file(await world.driver.as('HEALTH_BUREAU'), {
      ...claim,
      outcome: 'OBJECT',
      opinion: '材料不全',
      returnTo: 'secretariat',
    });
    const second = await world.resubmit(first.number, 1, content, named ? [file] : undefined);
    expect(second.contentSha256).toBe(first.contentSha256);
    const { chain, history } = await view(first.number);
    expect(chain.map(({ state }) => state)).toEqual(['APPROVED', 'OPEN', 'PENDING', 'PENDING', 'PENDING']);
    expect(chain[0]?.tasks[0]).toMatchObject({ version: 1, earlier: [] });
    expect(chain[1]?.tasks[0]?.earlier).toMatchObject([{ version: 1, outcomeName: '同意' }]);
    expect(history.every(({ forEarlierText }) => !forEarlierText)).toBe(true);
    expect(await comparison(first.number, 'SECRETARIAT', 'SECRETARIAT')).toMatchObject({
      sameText: true,
      changes: [],
    });
  }
});

describe('the decider is shown', () => {
  it('nothing to compare on a first version', async () => {
    const { number } = await world.submit(await world.content());
    expect(await comparison(number, 'PARTY_COMMITTEE.clerk', 'PARTY_COMMITTEE')).toBeNull();
  });

  it('what has changed since and what he decided then, also over a version in between', async () => {
    const { first, content } = await returned([]);
    await world.resubmit(first.number, 1, { ...content, duties: '第二版的职责' });
    await world.driver.resolve(first.number, 'PARTY_COMMITTEE', [
      ...Array<'FOR'>(5).fill('FOR'),
      ...Array<'AGAINST'>(4).fill('AGAINST'),
    ]);
    const second = await comparison(first.number, 'SECRETARIAT', 'SECRETARIAT');
    expect(second).toMatchObject({
      fromVersion: 1,
      toVersion: 2,
      sameText: false,
      changes: [{ label: '工作职责', kind: 'CHANGED', before: '门诊与带教', after: '第二版的职责' }],
      earlierDecisions: [{ version: 1, outcomeName: '退回', opinion: '审核意见', mine: true, myVote: null }],
    });
    // The leading group has decided on no version yet: it is compared with the one before.
    await world.driver.review(first.number);
    expect(await comparison(first.number, 'LEADING_GROUP.clerk', 'LEADING_GROUP')).toMatchObject({
      fromVersion: 1,
      toVersion: 2,
      earlierDecisions: [],
    });
    // A member who voted sees his vote of then.
    const { meeting } = await world.driver.convene('LEADING_GROUP');
    await world.driver.decisions.recordVotes(await world.driver.as('LEADING_GROUP.clerk'), {
      ...(await world.driver.taskOf(first.number, 'LEADING_GROUP.clerk', 'LEADING_GROUP')),
      meetingId: meeting.id,
      motion: 'RETURN',
      returnTo: 'SUBMIT',
      votes: world.driver.votes('LEADING_GROUP', Array<'FOR'>(9).fill('FOR')),
    });
    await world.resubmit(first.number, 2, { ...content, duties: '第三版的职责' });
    const third = await comparison(first.number, 'PARTY_COMMITTEE.0', 'PARTY_COMMITTEE');
    expect(third).toMatchObject({
      fromVersion: 2,
      toVersion: 3,
      changes: [{ label: '工作职责', before: '第二版的职责', after: '第三版的职责' }],
      earlierDecisions: [
        { version: 2, mine: false, myVote: 'FOR' },
        { version: 1, mine: false, myVote: 'FOR' },
      ],
    });
  });

  it('nothing of another’s task, nor of a case that he does not see', async () => {
    const { first, content } = await returned([]);
    await world.resubmit(first.number, 1, { ...content, reason: '再次提交' });
    const { taskId } = await world.driver.taskOf(first.number, 'PARTY_COMMITTEE.clerk', 'PARTY_COMMITTEE');
    const other = await (
      await world.as('auditor@B')
    ).data(COMPARISON, { number: first.number, task: taskId });
    expect(other).toEqual({ case: null });
    const elsewhere = await world.submit(await world.content());
    const wrong = await (
      await world.as('auditor')
    ).data(COMPARISON, { number: elsewhere.number, task: taskId });
    expect(wrong).toEqual({ case: { comparison: null } });
  });
});
